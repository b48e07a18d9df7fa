// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/openapi.h"
#include "engine/api/routes/routes.h"
#include "tests/engine/api/apiharness.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace runsheet;
using namespace runsheet::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList runKeys{u"id"_s,
                          u"number"_s,
                          u"jobId"_s,
                          u"jobName"_s,
                          u"type"_s,
                          u"state"_s,
                          u"statusText"_s,
                          u"reason"_s,
                          u"outcome"_s,
                          u"progress"_s,
                          u"cause"_s,
                          u"scheduledFor"_s,
                          u"attempt"_s,
                          u"retryOf"_s,
                          u"parent"_s,
                          u"queue"_s,
                          u"pool"_s,
                          u"space"_s,
                          u"priority"_s,
                          u"labels"_s,
                          u"owner"_s,
                          u"executor"_s,
                          u"held"_s,
                          u"attempts"_s,
                          u"createdAt"_s,
                          u"eligibleAt"_s,
                          u"queuedAt"_s,
                          u"startedAt"_s,
                          u"endedAt"_s,
                          u"stamp"_s,
                          u"lastOutputAt"_s,
                          u"runFolder"_s,
                          u"pausedSeconds"_s,
                          u"cpuSeconds"_s,
                          u"maxRssBytes"_s,
                          u"outputBytes"_s,
                          u"executorHandle"_s,
                          u"cancelRequestedAt"_s,
                          u"durationSeconds"_s};

QString errorCodeOf(const QJsonObject &answer)
{
    return answer.value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void health()
    {
        ApiHarness api;
        const QJsonObject health = api.json("GET", "health");
        QCOMPARE(health.value(u"status"_s).toString(), u"ok"_s);
        QCOMPARE(health.value(u"dataDir"_s).toString(), u"/data"_s);
        QVERIFY(health.contains(u"version"_s) && health.contains(u"pid"_s) && health.contains(u"lastSeq"_s));
    }

    void aSubmittedDraftKeepsFolderAndEnvironmentOfItsCaller()
    {
        ApiHarness api;
        const QJsonObject answer =
            api.json("POST", "runs",
                     {{u"name"_s, u"a"_s},
                      {u"parameters"_s, QJsonObject{{u"program"_s, u"true"_s}}},
                      {u"caller"_s, QJsonObject{{u"folder"_s, u"/here"_s}, {u"environment"_s, QJsonObject{{u"PATH"_s, u"/bin"_s}}}}}});
        QVERIFY(!answer.value(u"id"_s).toString().isEmpty());
        QCOMPARE(answer.value(u"dispatching"_s).toBool(), true);
        const JobDraft draft = api.engine.drafts().first();
        QCOMPARE(draft.callerFolder, QByteArray("/here"));
        QCOMPARE(draft.captured.value("PATH"), QByteArray("/bin"));
        QCOMPARE(draft.definition.type, u"command"_s);
    }

    void aWrongDraftNamesItsFields()
    {
        ApiHarness api;
        const HttpResponse response = api.ask("POST", "runs", R"({"nmae": "x", "retries": "many"})");
        QCOMPARE(response.status, 400);
        const QJsonArray fields = QJsonDocument::fromJson(response.body).object().value(u"error"_s).toObject().value(u"fields"_s).toArray();
        QCOMPARE(fields.size(), 2);
        QVERIFY(api.engine.drafts().isEmpty());
    }

    void aRunHasEveryKey()
    {
        ApiHarness api;
        api.submit(u"a"_s);
        const QJsonObject run = api.json("GET", "runs/a");
        for (const QString &key : runKeys)
            QVERIFY2(run.contains(key), qPrintable(key));
        QCOMPARE(run.value(u"reason"_s).toString(), u"It waits for a slot."_s);
        const QJsonObject list = api.json("GET", "runs");
        QJsonObject inList = run;
        inList.remove(u"limits"_s); // of the definition, which a list does not read
        QCOMPARE(list.value(u"items"_s).toArray().first().toObject(), inList);
    }

    void aListIsFilteredPagedAndCounted()
    {
        ApiHarness api;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            api.submit(name);
        api.engine.end(api.engine.newest());
        QCOMPARE(api.json("GET", "runs?state=queued").value(u"total"_s).toInt(), 2);
        QCOMPARE(api.json("GET", "runs?count=true"), (QJsonObject{{u"total"_s, 3}}));
        const QJsonObject page = api.json("GET", "runs?limit=1&offset=1");
        QCOMPARE(page.value(u"total"_s).toInt(), 3);
        QCOMPARE(page.value(u"items"_s).toArray().size(), 1);
        QCOMPARE(errorCodeOf(api.json("GET", "runs?state=late")), u"bad-input"_s);
        QCOMPARE(errorCodeOf(api.json("GET", "runs?colour=red")), u"bad-input"_s);
    }

    void whatIsNotThereIs404()
    {
        ApiHarness api;
        for (const QByteArray &path :
             {QByteArray("runs/x"), QByteArray("runs/x/why"), QByteArray("runs/x/log"), QByteArray("runs/x/results"), QByteArray("jobs/x"),
              QByteArray("pools/x"), QByteArray("job-types/x")}) {
            const HttpResponse response = api.ask("GET", path);
            QVERIFY2(response.status == 404, path.constData());
            QCOMPARE(errorCodeOf(QJsonDocument::fromJson(response.body).object()), u"not-found"_s);
        }
    }

    void aBatchIsOneSubmission()
    {
        ApiHarness api;
        const HttpResponse response = api.ask("POST", "runs", "{\"name\": \"a\"}\n{\"name\": \"b\"}\n", "application/x-ndjson");
        QCOMPARE(response.status, 201);
        const QJsonObject list = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(list.value(u"total"_s).toInt(), 2);
        QCOMPARE(list.value(u"items"_s).toArray().at(1).toObject().value(u"name"_s).toString(), u"b"_s);
    }

    void aBigBatchIsReadToItsEnd()
    {
        ApiHarness api;
        QByteArray text;
        for (int line = 0; line < 20'000; ++line)
            text += "{\"name\": \"run " + QByteArray::number(line) + "\", \"description\": \"" + QByteArray(600, 'x') + "\"}\n";
        QVERIFY(text.size() > 10'000'000);
        QCOMPARE(api.ask("POST", "runs", text, "application/jsonl").status, 201);
        QCOMPARE(api.engine.drafts().size(), 20'000);
    }

    void actionsOverSeveralTryEach()
    {
        ApiHarness api;
        api.submit(u"a"_s);
        api.submit(u"b"_s);
        api.engine.end(api.engine.newest());
        const QJsonObject answer = api.json("POST", "runs/cancel", {{u"runs"_s, QJsonArray{u"a"_s, u"b"_s, u"nobody"_s}}});
        QHash<QString, QString> codes;
        for (const QJsonValue item : answer.value(u"items"_s).toArray())
            codes.insert(item[u"code"].toString(), item[u"id"].toString());
        QCOMPARE(codes.size(), 3);
        QVERIFY(codes.contains(QString()) && codes.contains(u"refused"_s));
        QCOMPARE(codes.value(u"not-found"_s), u"nobody"_s);
    }

    void anActionByFilter()
    {
        ApiHarness api;
        api.submit(u"a"_s);
        api.submit(u"b"_s);
        const QJsonObject answer = api.json("POST", "runs/cancel", {{u"filter"_s, QJsonObject{{u"state"_s, u"queued"_s}}}});
        QCOMPARE(answer.value(u"items"_s).toArray().size(), 2);
        QCOMPARE(errorCodeOf(api.json("POST", "runs/cancel", {{u"filter"_s, QJsonObject{{u"stat"_s, u"queued"_s}}}})), u"bad-input"_s);
        QCOMPARE(errorCodeOf(api.json("POST", "runs/cancel", {{u"x"_s, 1}})), u"bad-input"_s);
    }

    void oneRunsActionAnswersWithTheRun()
    {
        ApiHarness api;
        api.submit(u"a"_s);
        QCOMPARE(api.json("POST", "runs/a/cancel").value(u"state"_s).toString(), u"cancelled"_s);
        QCOMPARE(api.ask("POST", "runs/a/cancel").status, 409);
        const QJsonObject retried = api.json("POST", "runs/a/retry");
        QVERIFY(!retried.value(u"retryOf"_s).toString().isEmpty());
        QCOMPARE(api.json("PATCH", "runs/a", {{u"priority"_s, 7}}).value(u"priority"_s).toInt(), 7);
        QCOMPARE(api.ask("PATCH", "runs/a", R"({"colour": 1})").status, 400);
    }

    void jobsAreMadeChangedAndRun()
    {
        ApiHarness api;
        const QJsonObject made = api.json(
            "POST", "jobs",
            {{u"id"_s, u"nightly"_s},
             {u"name"_s, u"Nightly"_s},
             {u"trigger"_s, QJsonObject{{u"kind"_s, u"cron"_s}, {u"expression"_s, u"0 1 * * *"_s}, {u"zone"_s, u"Europe/Oslo"_s}}}});
        QCOMPARE(made.value(u"id"_s).toString(), u"nightly"_s);
        const QJsonObject changed =
            api.json("PATCH", "jobs/nightly",
                     {{u"trigger"_s, QJsonObject{{u"kind"_s, u"cron"_s}, {u"expression"_s, u"0 2 * * *"_s}}}, {u"enabled"_s, false}});
        QCOMPARE(changed.value(u"trigger"_s).toObject().value(u"zone"_s).toString(), u"Europe/Oslo"_s);
        QCOMPARE(changed.value(u"trigger"_s).toObject().value(u"expression"_s).toString(), u"0 2 * * *"_s);
        QCOMPARE(changed.value(u"enabled"_s).toBool(), false);
        QCOMPARE(changed.value(u"name"_s).toString(), u"Nightly"_s);
        const QJsonObject none = api.json("PATCH", "jobs/nightly", {{u"trigger"_s, QJsonObject{{u"kind"_s, u"none"_s}}}});
        QVERIFY(!none.value(u"trigger"_s).toObject().contains(u"expression"_s));
        QCOMPARE(api.json("POST", "jobs/nightly/enable").value(u"enabled"_s).toBool(), true);
        QVERIFY(!api.json("POST", "jobs/nightly/run").value(u"id"_s).toString().isEmpty());
        QCOMPARE(api.json("GET", "jobs").value(u"total"_s).toInt(), 1);
        QCOMPARE(api.ask("DELETE", "jobs/nightly").status, 200);
        QCOMPARE(api.ask("GET", "jobs/nightly").status, 404);
    }

    void whatIsComingIsListed()
    {
        ApiHarness api;
        const QJsonObject trigger{{u"kind"_s, u"fixedRate"_s}, {u"every"_s, 60}};
        QCOMPARE(api.json("POST", "jobs/schedule", {{u"id"_s, u"poll"_s}, {u"name"_s, u"Poll"_s}, {u"trigger"_s, trigger}}).value(u"id"_s), u"poll"_s);
        QCOMPARE(api.ask("POST", "jobs/schedule", R"({"name": "x"})").status, 400);
        const QJsonObject page = api.json("GET", "schedule?from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&job=poll");
        const QJsonObject fire{{u"at"_s, u"2026-01-02T00:00:00.000Z"_s},
                               {u"jobId"_s, u"poll"_s},
                               {u"jobName"_s, u"Poll"_s},
                               {u"expectedSeconds"_s, 90},
                               {u"kind"_s, u"fixedRate"_s},
                               {u"pool"_s, u"default"_s}};
        QCOMPARE(page, (QJsonObject{{u"total"_s, 1}, {u"items"_s, QJsonArray{fire}}}));
        QCOMPARE(api.ask("GET", "schedule?from=soon").status, 400);
        QCOMPARE(api.ask("GET", "schedule?colour=red").status, 400);
        QCOMPARE(api.ask("GET", "schedule?job=nobody").status, 404);
        const QJsonObject entry = api.json("GET", "scheduler").value(u"items"_s).toArray().first().toObject();
        QCOMPARE(entry.value(u"name"_s), u"Poll"_s);
        QCOMPARE(entry.value(u"status"_s), u"SCHEDULED"_s);
        QCOMPARE(api.ask("GET", "scheduler?order=size").status, 400);
        QVERIFY(api.json("GET", "jobs/poll/why").value(u"reason"_s).isString());
    }

    void calendarsAreMadeChangedAndRemoved()
    {
        ApiHarness api;
        const QJsonObject made = api.json("POST", "calendars", {{u"name"_s, u"work"_s}, {u"weekdays"_s, QJsonArray{u"sat"_s}}});
        QCOMPARE(made.value(u"weekdays"_s).toArray(), QJsonArray{u"sat"_s});
        const QString file = u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260514\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
        const QJsonObject changed = api.json("PATCH", "calendars/work", {{u"ics"_s, file}, {u"weekdays"_s, QJsonArray{u"sun"_s}}});
        QCOMPARE(changed.value(u"weekdays"_s).toArray(), QJsonArray{u"sun"_s});
        QCOMPARE(changed.value(u"days"_s).toArray(), QJsonArray{u"2026-05-14"_s});
        QCOMPARE(api.json("GET", "calendars").value(u"total"_s).toInt(), 1);
        QCOMPARE(api.ask("POST", "calendars", R"({"name": "x", "ics": "no calendar"})").status, 400);
        QCOMPARE(api.ask("PATCH", "calendars/other", R"({"days": []})").status, 404);
        QCOMPARE(api.ask("DELETE", "calendars/work").status, 200);
        QCOMPARE(api.ask("GET", "calendars/work").status, 404);
    }

    void poolsAreMadeChangedAndRemoved()
    {
        ApiHarness api;
        QCOMPARE(api.json("POST", "pools", {{u"name"_s, u"big"_s}, {u"slots"_s, 3}}).value(u"slots"_s).toInt(), 3);
        const QJsonObject held = api.json("PATCH", "pools/big", {{u"held"_s, true}});
        QCOMPARE(held.value(u"slots"_s).toInt(), 3);
        QCOMPARE(held.value(u"held"_s).toBool(), true);
        QCOMPARE(api.json("GET", "pools").value(u"total"_s).toInt(), 2);
        QCOMPARE(api.ask("DELETE", "pools/big").status, 200);
        QCOMPARE(api.ask("GET", "pools/big").status, 404);
        QCOMPARE(api.ask("POST", "pools", R"({"name": "x", "slots": -1})").status, 400);
    }

    void eventsFlowFromWhereAReaderLeftOff()
    {
        ApiHarness api;
        api.submit(u"a"_s);
        const auto stream = api.open("events?since=0");
        QVERIFY(stream);
        QCOMPARE(stream->head().header("content-type"), QByteArray("text/event-stream"));
        QVERIFY(ApiHarness::readUntil(*stream, "\n\n").startsWith(":\n\nid: 1\ndata: {"));
        api.submit(u"b"_s);
        const QByteArray text = ApiHarness::readUntil(*stream, "id: 2");
        QVERIFY2(text.contains("id: 2\n") && !text.contains("id: 1\n"), text.constData());
        QCOMPARE(api.json("GET", "events?since=1&follow=false").value(u"items"_s).toArray().size(), 1);
    }

    void aJournalThatBeginsLaterIsGone()
    {
        ApiHarness api;
        api.engine.failNext({.code = ErrorCode::Gone, .message = u"The journal begins at 100."_s, .detail = {}, .fields = {}});
        QCOMPARE(api.ask("GET", "events?since=5").status, 410);
    }

    void aFollowedLogEndsWithItsRun()
    {
        ApiHarness api;
        const RunKey run = api.submit(u"a"_s);
        const auto stream = api.open("runs/a/log?stream=both&follow=true&form=lines");
        QVERIFY(stream);
        api.engine.begin(run);
        api.engine.write(run, LogStream::Out, "one\n");
        QVERIFY(ApiHarness::readUntil(*stream, "one").contains(R"("stream":"out")"));
        api.engine.write(run, LogStream::Err, "two \xff\n");
        QVERIFY(ApiHarness::readUntil(*stream, "b64").contains(R"("stream":"err")"));
        // A second attempt is followed, too.
        api.engine.move(run, Waiting{});
        api.engine.begin(run);
        api.engine.write(run, LogStream::Out, "three\n");
        QVERIFY(ApiHarness::readUntil(*stream, "three").contains(R"("attempt":2)"));
        api.engine.end(run);
        const QByteArray end = ApiHarness::readUntil(*stream, "never");
        QVERIFY2(end.contains(R"({"end":true,"state":"succeeded"})"), end.constData());
    }

    void aRawLogIsByteExact()
    {
        ApiHarness api;
        const RunKey run = api.submit(u"a"_s);
        api.engine.begin(run);
        const QByteArray bytes("\x00\x1b[1m\xff\r\n", 8);
        api.engine.write(run, LogStream::Out, bytes);
        api.engine.end(run);
        QCOMPARE(api.ask("GET", "runs/a/log?form=raw").body, bytes);
        QCOMPARE(api.ask("GET", "runs/a/log?attempt=2").status, 404);
        QCOMPARE(api.ask("GET", "runs/a/log?stream=x").status, 400);
    }

    void resultsAreListedAndFetchedByName()
    {
        ApiHarness api;
        const RunKey run = api.submit(u"a"_s);
        QFile file(api.folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(700'000, 'x'));
        file.close();
        Artifact artifact;
        artifact.name = "sub/r.csv";
        artifact.path = file.fileName().toUtf8();
        artifact.mediaType = u"text/csv"_s;
        api.engine.addArtifact(run, artifact);
        artifact.name = "old.csv";
        artifact.expired = true;
        api.engine.addArtifact(run, artifact);
        const QJsonObject list = api.json("GET", "runs/a/results");
        QCOMPARE(list.value(u"total"_s).toInt(), 2);
        QCOMPARE(list.value(u"values"_s).toArray().first().toObject().value(u"number"_s).toDouble(), 1.82);
        const HttpResponse got = api.ask("GET", "runs/a/results/sub%2Fr.csv");
        QCOMPARE(got.body.size(), 700'000);
        QCOMPARE(got.header("content-disposition"), QByteArray("attachment"));
        QCOMPARE(api.ask("GET", "runs/a/results/old.csv").status, 404);
        QCOMPARE(api.ask("GET", "runs/a/results/..%2f..%2fetc%2fpasswd").status, 404);
    }

    void stopIsAnsweredAndPassedOn()
    {
        ApiHarness api;
        QCOMPARE(api.ask("POST", "engine/stop", R"({"reason": "hand-over"})").status, 202);
        QTRY_VERIFY(api.engine.calls().contains(u"stop:hand-over:0"_s));
    }

    void anAttachedRunIsToldToItsHost()
    {
        QTemporaryDir folder;
        FakeEngine engine;
        engine.setDispatching(false);
        const Folders folders{folder.path().toUtf8(), folder.path().toUtf8()};
        ApiServer server(engine, folders);
        std::atomic<qint64> told = 0;
        server.onAttached([&told](RunKey run) { told = run.value; });
        QVERIFY(server.listen().has_value());
        HttpClient client(folders.data, Folders::socketName());
        const HttpRequest request{.method = "POST",
                                  .target = "/api/v1/runs",
                                  .headers = {{"content-type", "application/json"}},
                                  .body = R"({"name": "a", "attached": true})",
                                  .sink = {}};
        const HttpResponse response = ApiHarness::answerOf(client.send(request));
        QCOMPARE(response.status, 201);
        QVERIFY(response.body.contains("\"dispatching\":false"));
        QCOMPARE(told.load(), engine.newest().value);
    }

    void theDescriptionHasEveryRouteAndNoOther()
    {
        FakeEngine engine;
        const ApiContext context{
            .engine = engine, .feed = {}, .clock = engine.clock, .hop = [](const auto &) {}, .user = {}, .attached = {}, .raised = {},
            .windowFacts = {}};
        Router router;
        addAllRoutes(router, context);
        QStringList registered;
        for (const auto &[method, path] : router.routes())
            registered += QString::fromLatin1(method.toLower() + " /" + path);
        QStringList described;
        const QJsonObject paths = openApi(u"1"_s).value(u"paths"_s).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path.value().toObject().keys())
                described += method + u' ' + QString(path.key()).replace(u"{id}"_s, u"*"_s).replace(u"{name}"_s, u"*"_s);
        }
        registered.sort();
        described.sort();
        QCOMPARE(described, registered);
    }

    void everySchemaThatIsReferredToIsThere()
    {
        const QJsonObject document = openApi(u"1"_s);
        const QJsonObject schemas = document.value(u"components"_s).toObject().value(u"schemas"_s).toObject();
        static const QRegularExpression reference(u"#/components/schemas/(\\w+)"_s);
        const QString text = QString::fromUtf8(QJsonDocument(document).toJson());
        for (auto match = reference.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(schemas.contains(name), qPrintable(name));
        }
    }

    void aStoreThatFailsIsToldAsItIs()
    {
        ApiHarness api;
        api.engine.failNext({.code = ErrorCode::StoreFailed, .message = u"The disk is full."_s, .detail = u"SQLITE_FULL"_s, .fields = {}});
        const HttpResponse response = api.ask("GET", "runs");
        QCOMPARE(response.status, 500);
        QVERIFY(response.body.contains("The disk is full.") && !response.body.contains("SQLITE_FULL"));
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
