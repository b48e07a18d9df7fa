// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalreader.h"
#include "app/outputreader.h"
#include "app/runviews.h"
#include "app/terminal.h"
#include "tests/engine/api/apiharness.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace runsheet;
using namespace runsheet::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
QCoro::Task<> keep(Story<T> story, std::optional<Result<T>> *kept)
{
    Result<T> result = co_await std::move(story);
    *kept = std::move(result);
}

// Tells a story to its end, with a running event loop.
template<class T>
Result<T> told(Story<T> story)
{
    std::optional<Result<T>> kept;
    keep<T>(std::move(story), &kept);
    if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, 15'000))
        qFatal("the story does not end");
    return *std::move(kept);
}

// A server that may go and come again while its engine stays.
struct Place
{
    Place() { come(); }
    void come()
    {
        server = std::make_unique<ApiServer>(engine, folders);
        if (!server->listen())
            qFatal("no socket");
    }
    RunKey submit(const QString &name)
    {
        JobDraft draft;
        draft.definition.name = name;
        [[maybe_unused]] const auto made = engine.submit({draft}, Cause::Manual, {});
        return engine.newest();
    }
    QTemporaryDir folder;
    FakeEngine engine;
    Folders folders{folder.path().toUtf8(), folder.path().toUtf8()};
    std::unique_ptr<ApiServer> server;
    EngineClient client{folders};
};

QByteArray textOf(const OutputReader::Part &part)
{
    QByteArray text;
    for (const LogPiece &piece : part.pieces)
        text += piece.bytes;
    return text;
}

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsGoOnAfterAHandOver()
    {
        Place place;
        place.submit(u"a"_s);
        JournalReader journal(place.client, 0);
        QList<QJsonObject> events;
        const auto readUntil = [&](qsizetype count) {
            while (events.size() < count) {
                const auto more = told(journal.next());
                QVERIFY2(more.has_value(), more.has_value() ? "" : qPrintable(more.error().message));
                events += *more;
            }
        };
        readUntil(1);
        place.server.reset();
        place.submit(u"b"_s);
        place.come();
        place.submit(u"c"_s);
        readUntil(3);
        for (qsizetype index = 0; index < events.size(); ++index)
            QCOMPARE(events.at(index).value(u"seq"_s).toInt(), int(index) + 1);
    }

    void outputIsNeitherLostNorDoubledByAHandOver()
    {
        Place place;
        const RunKey run = place.submit(u"a"_s);
        place.engine.begin(run);
        place.engine.write(run, LogStream::Out, "one ");
        OutputReader output(place.client, {.run = "a", .which = LogQuery::Which::Both, .attempt = {}, .fromAttempt = 1, .tail = {}, .follow = true});
        int connections = 0;
        output.onConnected([&connections] { ++connections; });
        QByteArray text;
        const auto readUntil = [&](const QByteArray &wanted) {
            while (!text.endsWith(wanted)) {
                const auto part = told(output.next());
                QVERIFY(part.has_value());
                text += textOf(*part);
            }
        };
        readUntil("one ");
        place.server.reset();
        const QByteArray odd("two \0\xff ", 7);
        place.engine.write(run, LogStream::Err, odd);
        place.come();
        readUntil(odd);
        place.engine.write(run, LogStream::Out, "three");
        place.engine.end(run);
        readUntil("three");
        QCOMPARE(text, QByteArray("one " + odd + "three"));
        QCOMPARE(connections, 2);
        bool isEnd = false;
        while (!isEnd) {
            const auto part = told(output.next());
            QVERIFY(part.has_value());
            isEnd = part->isEnd;
        }
    }

    void waitingEndsWithTheLastOfThem()
    {
        Place place;
        const RunKey first = place.submit(u"a"_s);
        const RunKey second = place.submit(u"b"_s);
        place.engine.end(first);
        auto session = std::make_shared<Session>();
        session->folders = place.folders;
        QTimer::singleShot(100, &place.engine, [&] { place.engine.end(second, 1); });
        const auto runs = told(untilFinal(session, {place.engine.runNow(first).id.value, place.engine.runNow(second).id.value}));
        QVERIFY(runs.has_value());
        QCOMPARE(runs->at(0).state, u"succeeded"_s);
        QCOMPARE(runs->at(1).state, u"failed"_s);
    }

    void waitingTimesOut()
    {
        Place place;
        const RunKey run = place.submit(u"a"_s);
        auto session = std::make_shared<Session>();
        session->folders = place.folders;
        const auto runs = told(untilFinal(session, {place.engine.runNow(run).id.value}, Duration(150)));
        QVERIFY(!runs.has_value());
        QCOMPARE(runs.error().code, ErrorCode::TimedOut);
    }

    void withoutAnEngineAVerbIsToldAtOnce()
    {
        QTemporaryDir folder;
        EngineClient client({folder.path().toUtf8(), folder.path().toUtf8()});
        QElapsedTimer timer;
        timer.start();
        const auto answer = told(client.get("health"));
        QCOMPARE(answer.error().code, ErrorCode::NoEngine);
        QVERIFY(timer.elapsed() < 2000);
    }

    void aRefusalKeepsItsCodeAndFields()
    {
        Place place;
        const auto answer = told(place.client.send("POST", "runs", {{u"nmae"_s, u"x"_s}}));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, ErrorCode::BadInput);
        QCOMPARE(answer.error().fields.first().field, u"nmae"_s);
    }

    void theFilterDropsWhatDrivesATerminal_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain text, tabs and lines") << QByteArrayList{"a\tb\n"} << QByteArray("a\tb\n");
        QTest::newRow("an escape sequence") << QByteArrayList{"\x1b]0;title\x07x"} << QByteArray("]0;titlex");
        QTest::newRow("carriage returns") << QByteArrayList{"a\rb\r\n"} << QByteArray("ab\n");
        QTest::newRow("a C1 control in UTF-8") << QByteArrayList{"a\xc2\x9b" "1m"} << QByteArray("a1m");
        QTest::newRow("a letter cut in two") << QByteArrayList{"\xc3", "\xa9"} << QByteArray("\xc3\xa9");
        QTest::newRow("a byte that is no UTF-8") << QByteArrayList{"a\xff" "b"} << QByteArray("a\xef\xbf\xbd" "b");
    }
    void theFilterDropsWhatDrivesATerminal()
    {
        QFETCH(const QByteArrayList, pieces);
        QFETCH(const QByteArray, shown);
        TextFilter filter;
        QByteArray text;
        for (const QByteArray &piece : pieces)
            text += filter.filtered(piece);
        QCOMPARE(text, shown);
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
