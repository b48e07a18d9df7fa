// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/draftjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace

class TestDraftJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDraftSurvivesTheRoundTrip()
    {
        const QJsonObject object = parsed(R"({"type": "command", "name": "Load", "parameters": {"program": "/bin/true"}, "labels": ["a", "b"],)"
            R"("environment": {"K": "v", "B": {"b64": "/w=="}}, "workspace": {"b64": "L3RtcC//"}, "after": ["x1:any", "y"], "timeout": "5m", "overlap": "allow:3",)"
            R"("misfire": "all:7", "retries": 2, "retryDelay": 1.5, "onInterrupt": "rerun", "priority": -4, "trigger": {"kind": "fixedRate", "every": "1h"},)"
            R"("properties": {"deep": [1, {"x": null}]}, "executorOptions": {"partition": "p"}})");
        const Result<JobDraft> draft = draftFromJson(object);
        QVERIFY2(draft.has_value(), draft.has_value() ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->definition.workspace, QByteArray("/tmp/\xff"));
        QCOMPARE(draft->definition.environment.value("B"), QByteArray("\xff"));
        QCOMPARE(draft->definition.limits.timeLimit, Duration(300'000));
        QCOMPARE(draft->after.size(), 2);
        QCOMPARE(draft->after.at(0).run, u"x1"_s);
        QCOMPARE(draft->after.at(0).on, EdgeCondition::Any);
        const Result<JobDefinition> again = definitionFromJson(toJson(draft->definition));
        QVERIFY(again.has_value());
        QCOMPARE(*again, draft->definition);
    }

    void equalContentGivesEqualBytes()
    {
        const auto bytesOf = [](const char *json) { return QJsonDocument(toJson(draftFromJson(parsed(json))->definition)).toJson(QJsonDocument::Compact); };
        QCOMPARE(bytesOf(R"({"timeout": "PT5M", "name": "x"})"), bytesOf(R"({"name": "x", "timeout": 300, "priority": 0, "trigger": {"kind": "none"}})"));
        QVERIFY(bytesOf(R"({"name": "x"})") != bytesOf(R"({"name": "y"})"));
    }

    void limitsAreReadAndWritten()
    {
        const auto draft = draftFromJson(parsed(R"({"limits": {"cpuTime": "2m", "memory": "2GB", "processes": 200, "fileSize": 4096, "coreDumps": true}})"));
        QVERIFY(draft.has_value());
        const ResourceLimits limits{.cpuTime = seconds(120), .memory = 2'000'000'000, .processes = 200, .openFiles = 0, .fileSize = 4096, .coreDumps = true};
        QCOMPARE(draft->definition.limits.resources, limits);
        QCOMPARE(definitionFromJson(toJson(draft->definition))->limits.resources, limits);
        QVERIFY(!toJson(draft->definition).value(u"limits"_s).toObject().contains(u"openFiles"_s));
        Job job;
        job.definition = std::make_shared<const JobDefinition>(draft->definition);
        QCOMPARE(toJson(job).value(u"limits"_s).toObject().size(), 6);
    }

    void definitionsFromBeforeThereWereLimitsKeepTheirBytes()
    {
        const QJsonObject plain = toJson(JobDefinition());
        QVERIFY(!plain.contains(u"limits"_s));
        const auto unset = draftFromJson(parsed(R"({"limits": {"memory": 0, "cpuTime": null, "coreDumps": false}})"));
        QVERIFY(unset.has_value());
        QVERIFY(!toJson(unset->definition).contains(u"limits"_s));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *json, const QStringList &fields) { QTest::newRow(name) << QByteArray(json) << fields; };
        row("an unknown key", R"({"nmae": "x"})", {u"nmae"_s});
        row("a number as name", R"({"name": 3})", {u"name"_s});
        row("two at once", R"({"timeout": "soon", "retries": 1.5})", {u"timeout"_s, u"retries"_s});
        row("an unknown trigger", R"({"trigger": {"kind": "hourly"}})", {u"trigger.kind"_s});
        row("an unknown key in a trigger", R"({"trigger": {"kind": "none", "x": 1}})", {u"trigger.x"_s});
        row("an unknown limit", R"({"limits": {"ram": 1}})", {u"limits.ram"_s});
        row("limits of a wrong shape", R"({"limits": {"memory": "much", "processes": 1.5, "openFiles": -1, "coreDumps": 1}})",
            {u"limits.memory"_s, u"limits.processes"_s, u"limits.openFiles"_s, u"limits.coreDumps"_s});
        row("limits that are no object", R"({"limits": 5})", {u"limits"_s});
        row("skip with a number", R"({"overlap": "skip:2"})", {u"overlap"_s});
        row("allow none", R"({"overlap": "allow:0"})", {u"overlap"_s});
        row("a negative duration", R"({"delay": -1})", {u"delay"_s});
        row("labels that are no texts", R"({"labels": ["a", 1]})", {u"labels"_s});
        row("a variable name with an equals sign", R"({"environment": {"A=B": "x"}})", {u"environment"_s});
        row("a time that is none", R"({"at": "noon"})", {u"at"_s});
        row("a NUL in a name", "{\"name\": \"a\\u0000b\"}", {u"name"_s});
        row("a lone surrogate", "{\"name\": \"\\ud800\"}", {u"name"_s});
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, fields);
        const Result<JobDraft> draft = draftFromJson(parsed(json));
        QVERIFY(!draft.has_value());
        QCOMPARE(draft.error().code, ErrorCode::BadInput);
        QStringList named;
        for (const FieldError &error : draft.error().fields)
            named += error.field;
        QCOMPARE(named, fields);
    }

    void nullMeansNotSaid()
    {
        QVERIFY(draftFromJson(parsed(R"({"name": null, "timeout": null, "after": null})")).has_value());
    }

    void prerequisiteWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("run");
        QTest::addColumn<EdgeCondition>("on");
        QTest::addColumn<bool>("ifKnown");
        QTest::newRow("alone") << u"abc"_s << u"abc"_s << EdgeCondition::Ok << false;
        QTest::newRow("with a condition") << u"abc:failed"_s << u"abc"_s << EdgeCondition::Failed << false;
        QTest::newRow("if known") << u"abc:if-known"_s << u"abc"_s << EdgeCondition::Ok << true;
        QTest::newRow("both") << u"abc:any:if-known"_s << u"abc"_s << EdgeCondition::Any << true;
        QTest::newRow("a colon of the id's own") << u"a:b"_s << u"a:b"_s << EdgeCondition::Ok << false;
        QTest::newRow("nothing but a condition is a name") << u":any"_s << u":any"_s << EdgeCondition::Ok << false;
    }

    void prerequisiteWords()
    {
        QFETCH(QString, word);
        QFETCH(QString, run);
        const PrerequisiteDraft prerequisite = prerequisiteFromWord(word);
        QCOMPARE(prerequisite.run, run);
        QTEST(prerequisite.on, "on");
        QTEST(prerequisite.ifKnown, "ifKnown");
        QCOMPARE(toWord(prerequisite), word);
    }

    void aRunHasAllItsKeys()
    {
        const QStringList expected = u"attempt attempts cancelRequestedAt cause cpuSeconds createdAt durationSeconds eligibleAt endedAt executor executorHandle held id "
                                     "jobId jobName labels lastOutputAt maxRssBytes number outcome outputBytes owner parent pausedSeconds pool priority progress queue queuedAt "
                                     "reason retryOf runFolder scheduledFor space stamp startedAt state statusText type"_s.split(u' ');
        QCOMPARE(toJson(Run(), instantFromMs(0)).keys(), expected);
    }
};

QTEST_GUILESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
