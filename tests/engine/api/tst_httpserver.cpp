// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/http/unixsocket.h"
#include "tests/engine/api/apiharness.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace runsheet::test;
using namespace Qt::StringLiterals;

namespace {

// A client that speaks byte by byte, for what a good client never says.
class RawClient
{
public:
    explicit RawClient(const Folders &folders)
    {
        const Result<int> fd = connectUnix(folders.data, Folders::socketName());
        m_fd = fd ? *fd : -1;
        const timeval limit{.tv_sec = 5, .tv_usec = 0};
        setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    ~RawClient() { leave(); }
    Q_DISABLE_COPY_MOVE(RawClient)

    bool say(const QByteArray &text) const { return ::send(m_fd, text.constData(), size_t(text.size()), MSG_NOSIGNAL) == text.size(); }
    [[nodiscard]] QByteArray hear() const
    {
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        const ssize_t count = recv(m_fd, piece.data(), size_t(piece.size()), 0);
        return piece.left(std::max<qsizetype>(count, 0));
    }
    [[nodiscard]] QByteArray hearToTheEnd() const
    {
        QByteArray all;
        for (QByteArray piece = hear(); !piece.isEmpty(); piece = hear())
            all += piece;
        return all;
    }
    void leave()
    {
        if (m_fd >= 0)
            close(std::exchange(m_fd, -1));
    }

private:
    int m_fd = -1;
};

QByteArray statusLine(const QByteArray &answer)
{
    return answer.left(answer.indexOf("\r\n"));
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSocketIsForItsOwnerAlone()
    {
        const ApiHarness api;
        struct stat info
        {
        };
        const QByteArray path = api.folders.data + '/' + Folders::socketName();
        QCOMPARE(stat(path.constData(), &info), 0);
        QVERIFY(S_ISSOCK(info.st_mode));
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }

    void aStaleSocketIsReplacedAndAFileIsNot()
    {
        QTemporaryDir folder;
        const QByteArray path = folder.path().toUtf8();
        const Result<int> first = listenUnix(path, "engine.sock");
        QVERIFY(first.has_value());
        close(*first);
        const Result<int> second = listenUnix(path, "engine.sock");
        QVERIFY(second.has_value());
        close(*second);
        QVERIFY(QFile::remove(folder.filePath(u"engine.sock"_s)));
        QFile file(folder.filePath(u"engine.sock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<int> third = listenUnix(path, "engine.sock");
        QVERIFY(!third.has_value());
        QVERIFY(third.error().message.contains(u"engine.sock"_s));
    }

    void aFolderLongerThanASocketAddressServesAllTheSame()
    {
        QTemporaryDir folder;
        const QString longPath = folder.path() + u'/' + QString(150, u'd');
        QVERIFY(QDir().mkpath(longPath));
        FakeEngine engine;
        const Folders folders{longPath.toUtf8(), longPath.toUtf8()};
        ApiServer server(engine, folders);
        QVERIFY(server.listen().has_value());
        HttpClient client(folders.data, Folders::socketName());
        const HttpResponse response =
            ApiHarness::answerOf(client.send({.target = "/api/v1/health", .headers = {}, .body = {}, .sink = {}}));
        QCOMPARE(response.status, 200);
    }

    void nobodyListening()
    {
        QTemporaryDir folder;
        HttpClient client(folder.path().toUtf8(), Folders::socketName());
        QFuture<Result<HttpResponse>> future = client.send({.target = "/api/v1/health", .headers = {}, .body = {}, .sink = {}});
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result().has_value());
        QCOMPARE(future.result().error().code, ErrorCode::NoEngine);
        QVERIFY(future.result().error().message.contains(folder.path()));
    }

    void badRequestsAreRefusedInTheirOwnWords_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray post = "POST /api/v1/runs HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("a header of 100 KB") << QByteArray("GET /api/v1/health HTTP/1.1\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n")
                                            << QByteArray("HTTP/1.1 431");
        QTest::newRow("no HTTP at all") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("a NUL in the target") << QByteArray("GET /api/v1/he\0lth HTTP/1.1\r\n\r\n", 31) << QByteArray("HTTP/1.1 400");
        QTest::newRow("a negative length") << QByteArray(post + "Content-Type: application/json\r\nContent-Length: -5\r\n\r\n")
                                           << QByteArray("HTTP/1.1 400");
        QTest::newRow("a length and chunks")
            << QByteArray(post + "Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n")
            << QByteArray("HTTP/1.1 400");
        QTest::newRow("another version") << QByteArray("GET /api/v1/health HTTP/9.9\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("a body without a length")
            << QByteArray(post + "Content-Type: application/json\r\n\r\n") << QByteArray("HTTP/1.1 411");
        QTest::newRow("a body that is too large")
            << QByteArray(post + "Content-Type: application/json\r\nContent-Length: 600000000\r\n\r\n") << QByteArray("HTTP/1.1 413");
        QTest::newRow("a batch that is too large")
            << QByteArray(post + "Content-Type: application/x-ndjson\r\nContent-Length: 600000000\r\n\r\n") << QByteArray("HTTP/1.1 413");
        QTest::newRow("a form") << QByteArray(post + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}")
                                << QByteArray("HTTP/1.1 415");
        QTest::newRow("a wrong method") << QByteArray("DELETE /api/v1/health HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 405");
        QTest::newRow("a change by GET") << QByteArray("GET /api/v1/runs/x/cancel HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 405");
        QTest::newRow("an unknown path") << QByteArray("GET /api/v1/nothing HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404");
        QTest::newRow("a path outside the API") << QByteArray("GET /etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404");
        QTest::newRow("an absolute target") << QByteArray("GET http://evil.example/api/v1/health HTTP/1.1\r\n\r\n")
                                            << QByteArray("HTTP/1.1 400");
        QTest::newRow("an empty part") << QByteArray("GET /api/v1//health HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("dots in disguise") << QByteArray("GET /api/v1/runs/%2e%2e HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400");
    }
    void badRequestsAreRefusedInTheirOwnWords()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, status);
        ApiHarness api;
        const RawClient client(api.folders);
        client.say(request);
        const QByteArray answer = client.hear();
        QVERIFY2(answer.startsWith(status), statusLine(answer).constData());
        QCOMPARE(api.ask("GET", "health").status, 200);
    }

    void aWrongMethodIsToldWhatIsAllowed()
    {
        ApiHarness api;
        const HttpResponse response = api.ask("DELETE", "pools");
        QCOMPARE(response.status, 405);
        QCOMPARE(response.header("allow"), QByteArray("GET, POST"));
    }

    void pipelinedRequestsAreAnsweredInTheirOrder()
    {
        ApiHarness api;
        api.submit(u"slow"_s);
        api.engine.holdWhy(true);
        const RawClient client(api.folders);
        // The first stays open while the second could be answered at once.
        QVERIFY(client.say("GET /api/v1/runs/slow HTTP/1.1\r\n\r\nGET /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n"));
        QTRY_COMPARE(api.ask("GET", "health").status, 200);
        api.engine.holdWhy(false);
        const QByteArray all = client.hearToTheEnd();
        QVERIFY2(all.indexOf("\"jobName\":\"slow\"") > 0, all.constData());
        QVERIFY2(all.indexOf("\"jobName\":\"slow\"") < all.indexOf("\"dispatching\""), all.constData());
    }

    void aConnectionIsKeptForTheNextRequest()
    {
        ApiHarness api;
        const RawClient client(api.folders);
        for (int request = 0; request < 3; ++request) {
            QVERIFY(client.say("GET /api/v1/health HTTP/1.1\r\n\r\n"));
            QVERIFY(client.hear().startsWith("HTTP/1.1 200"));
        }
    }

    void aHeadHasNoBody()
    {
        ApiHarness api;
        const RawClient client(api.folders);
        QVERIFY(client.say("HEAD /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n"));
        const QByteArray all = client.hearToTheEnd();
        QVERIFY(all.startsWith("HTTP/1.1 200"));
        QVERIFY(all.endsWith("\r\n\r\n"));
    }

    void continueIsAnsweredBeforeTheBody()
    {
        ApiHarness api;
        const RawClient client(api.folders);
        QVERIFY(client.say(
            "POST /api/v1/pools HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 22\r\nExpect: 100-continue\r\n\r\n"));
        QVERIFY(client.hear().startsWith("HTTP/1.1 100"));
        QVERIFY(client.say(R"({"name":"a","slots":3})"));
        QVERIFY(client.hear().startsWith("HTTP/1.1 201"));
    }

    void chunkedBodiesAreRead()
    {
        ApiHarness api;
        const RawClient client(api.folders);
        QVERIFY(client.say("POST /api/v1/pools HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "b\r\n{\"name\":\"a\"\r\n1\r\n}\r\n0\r\n\r\n"));
        QVERIFY(client.hear().startsWith("HTTP/1.1 201"));
    }

    void clientsThatLeaveBeforeTheAnswerHarmNobody()
    {
        ApiHarness api;
        api.submit(u"slow"_s);
        api.engine.holdWhy(true);
        for (int client = 0; client < 200; ++client) {
            RawClient early(api.folders);
            QVERIFY(early.say("GET /api/v1/runs/slow HTTP/1.1\r\n\r\n"));
            early.leave();
        }
        api.engine.holdWhy(false);
        QCOMPARE(api.ask("GET", "health").status, 200);
    }

    void halfRequestsDoNotShutOthersOut()
    {
        ApiHarness api;
        std::vector<std::unique_ptr<RawClient>> half;
        for (int client = 0; client < 300; ++client) {
            half.push_back(std::make_unique<RawClient>(api.folders));
            half.back()->say("GET /api/v1/hea");
        }
        QCOMPARE(api.ask("GET", "health").status, 200);
        // The oldest made room.
        QVERIFY(half.front()->hear().isEmpty());
    }

    void streamsDoNotShutOthersOut()
    {
        ApiHarness api;
        std::vector<std::shared_ptr<HttpReader>> streams;
        for (int stream = 0; stream < 100; ++stream) {
            streams.push_back(api.open("events?since=0"));
            QVERIFY(streams.back());
        }
        QCOMPARE(api.ask("GET", "health").status, 200);
        api.submit(u"one"_s);
        for (const auto &stream : streams)
            QVERIFY(ApiHarness::readUntil(*stream, "\"created\"").contains("\"created\""));
    }

    void destroyingTheServerEndsEveryConnection()
    {
        QTemporaryDir folder;
        FakeEngine engine;
        const Folders folders{folder.path().toUtf8(), folder.path().toUtf8()};
        auto server = std::make_unique<ApiServer>(engine, folders);
        QVERIFY(server->listen().has_value());
        HttpClient client(folders.data, Folders::socketName());
        QFuture<Result<std::shared_ptr<HttpReader>>> opened =
            client.open({.target = "/api/v1/events", .headers = {}, .body = {}, .sink = {}});
        QTRY_VERIFY(opened.isFinished());
        const std::shared_ptr<HttpReader> reader = *opened.result();
        engine.holdWhy(true);
        const RawClient waiting(folders);
        waiting.say("GET /api/v1/runs/x/why HTTP/1.1\r\n\r\n");
        server.reset();
        ApiHarness::readUntil(*reader, "never");
        QVERIFY(!waiting.hearToTheEnd().contains("200 OK"));
        QVERIFY(!QFile::exists(folder.filePath(u"engine.sock"_s)));
        // The engine answers and tells of changes after the server went: nothing happens.
        engine.holdWhy(false);
        engine.setJobEnabled({}, true, {});
    }

    void aStrangersSocketIsNotSpokenTo()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a socket to another user");
        QTemporaryDir folder;
        const QByteArray path = folder.path().toUtf8();
        const Result<int> fd = listenUnix(path, "engine.sock");
        QVERIFY(fd.has_value());
        const QByteArray socketPath = path + "/engine.sock";
        QCOMPARE(chown(socketPath.constData(), 12345, 12345), 0);
        const Result<int> connected = connectUnix(path, "engine.sock");
        QVERIFY(!connected.has_value());
        QCOMPARE(connected.error().code, ErrorCode::NotPermitted);
        close(*fd);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
