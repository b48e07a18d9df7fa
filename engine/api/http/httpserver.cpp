// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/http/httpserver.h"

#include "engine/api/http/unixsocket.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <atomic>
#include <list>
#include <optional>
#include <thread>

#include <sys/socket.h>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace runsheet {
namespace {

using Local = asio::local::stream_protocol;
using Stream = beast::basic_stream<Local>;
using asio::use_awaitable;

constexpr auto asTuple = asio::as_tuple(use_awaitable);

// What a session waits for: an answer of the handler, a piece of a source, or the client's leaving.
struct Exchange
{
    explicit Exchange(asio::io_context &io) : wake(io) {}
    asio::steady_timer wake;
    std::optional<HttpResponse> response;
    std::optional<QByteArray> piece;
    bool gone = false;
};

beast::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray bytes(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray codeOf(int status)
{
    switch (status) {
    case 408:
        return "timed-out";
    case 413:
        return "too-large";
    case 429:
        return "too-many";
    case 503:
        return "stopping";
    default:
        return "bad-input";
    }
}

HttpResponse plain(int status, const QByteArray &sentence)
{
    const QByteArray body = R"({"error":{"code":")" + codeOf(status) + R"(","message":")" + sentence + R"(","fields":[]}})";
    return {.status = status, .headers = {{"content-type", "application/json"}}, .body = body, .source = {}};
}

HttpResponse tooMany(const QByteArray &sentence)
{
    HttpResponse response = plain(429, sentence);
    response.headers.emplaceBack("retry-after", "1");
    return response;
}

HttpResponse tooLarge(qint64 limit)
{
    return plain(413, "The body is larger than " + QByteArray::number(limit / 1'000'000) + " MB.");
}

HttpResponse refusalOf(const beast::error_code &error)
{
    if (error == http::error::header_limit)
        return plain(431, "The header is longer than 16 KB.");
    if (error == http::error::body_limit)
        return plain(413, "The body is too large.");
    return plain(400, "This is no HTTP/1.1 request.");
}

HttpRequest requestOf(const http::request<http::buffer_body> &message)
{
    HttpRequest request;
    request.method = bytes(message.method_string());
    request.target = bytes(message.target());
    for (const auto &field : message)
        request.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
    return request;
}

// Everything that leaves is data for the asking program: never for a browser's cache, frame or script engine.
template<class Fields>
void setHeaders(Fields &message, const HttpResponse &response)
{
    message.set(http::field::server, "Runsheet");
    message.set(http::field::cache_control, "no-store");
    message.set("X-Content-Type-Options", "nosniff");
    message.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    message.set("Referrer-Policy", "no-referrer");
    for (const auto &[name, value] : response.headers)
        message.set(view(name), view(value));
}

bool endIsReached(int fd)
{
    char byte = 0;
    return recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

struct Shared
{
    HttpLimits limits;
    HttpServer::Admit admit;
    HttpServer::Handle handle;
    std::shared_ptr<asio::io_context> io;
    qint64 bodyBytes = 0; // of all bodies that are in memory
    bool stopping = false;
};

// What one request's body takes of the memory that all of them share.
class BodyShare
{
public:
    explicit BodyShare(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}
    ~BodyShare() { m_shared->bodyBytes -= m_bytes; }
    Q_DISABLE_COPY_MOVE(BodyShare)

    bool take(qint64 bytes)
    {
        m_bytes += bytes;
        m_shared->bodyBytes += bytes;
        return m_shared->bodyBytes <= m_shared->limits.allBodies;
    }

private:
    std::shared_ptr<Shared> m_shared;
    qint64 m_bytes = 0;
};

// How many requests one connection may still make: a second's worth at once, then as many as time brings.
class Pace
{
public:
    explicit Pace(int perSecond) : m_perSecond(perSecond), m_left(perSecond), m_at(Steady::now()) {}

    bool take()
    {
        const auto now = Steady::now();
        m_left = std::min(double(m_perSecond), m_left + std::chrono::duration<double>(now - m_at).count() * m_perSecond);
        m_at = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    using Steady = std::chrono::steady_clock;
    int m_perSecond;
    double m_left;
    Steady::time_point m_at;
};

} // namespace

struct HttpAnswer::State
{
    State(std::shared_ptr<asio::io_context> context, std::shared_ptr<Exchange> forExchange)
        : io(std::move(context)), exchange(std::move(forExchange))
    {
    }
    ~State() { send(plain(503, "The engine is going away.")); }
    Q_DISABLE_COPY_MOVE(State)

    void send(HttpResponse response)
    {
        if (answered.exchange(true))
            return;
        asio::post(*io, [target = exchange, answer = std::move(response)]() mutable {
            target->response = std::move(answer);
            target->wake.cancel();
        });
    }

    std::shared_ptr<asio::io_context> io; // outlives the timer in `exchange`
    std::shared_ptr<Exchange> exchange;
    std::atomic<bool> answered = false;
};

void HttpAnswer::send(HttpResponse response) const
{
    m_state->send(std::move(response));
}

namespace {

// One connection: reads a request, waits for its answer, writes it, reads the next.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Local::socket socket, std::shared_ptr<Shared> shared)
        : m_stream(std::move(socket)), m_shared(std::move(shared)), m_patience(*m_shared->io), m_pace(m_shared->limits.requestsPerSecond)
    {
    }

    asio::awaitable<void> run();
    void close();
    [[nodiscard]] bool isIdle() const { return !m_busy; }

private:
    using Parser = http::request_parser<http::buffer_body>;

    asio::awaitable<bool> exchangeOne();
    asio::awaitable<beast::error_code> readHeader(Parser &parser);
    asio::awaitable<bool> refuse(const HttpResponse &refusal, bool withBody);
    asio::awaitable<std::optional<HttpResponse>> readBody(Parser &parser, HttpRequest &request, const HttpAdmission &admission,
                                                          BodyShare &share);
    asio::awaitable<HttpResponse> answerTo(HttpRequest request);
    asio::awaitable<bool> write(const HttpResponse &response, bool keep, bool withBody);
    asio::awaitable<void> writeSource(const HttpResponse &response);
    asio::awaitable<QByteArray> nextPiece(HttpSource &source);
    asio::awaitable<void> sleepUntilWoken(std::chrono::steady_clock::time_point deadline);
    void watchForLeaving();
    void expectWithin(std::chrono::steady_clock::duration limit);
    void expectNothing() { m_patience.expires_at(std::chrono::steady_clock::time_point::max()); }

    Stream m_stream;
    std::shared_ptr<Shared> m_shared;
    asio::steady_timer m_patience; // with what the client sends; a stream's own limit would take the answer's way, too
    Pace m_pace;
    bool m_isLate = false;
    beast::flat_buffer m_buffer{64 * 1024};
    std::shared_ptr<Exchange> m_exchange;
    bool m_busy = false;
    bool m_first = true;
};

asio::awaitable<void> Session::run()
{
    try {
        while (!m_shared->stopping && co_await exchangeOne())
            m_first = false;
    } catch (const boost::system::system_error &) {
        // The client left; its request, once given to the engine, stands.
    }
    close();
}

void Session::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(Local::socket::shutdown_both, ignored);
    m_stream.close();
    m_patience.cancel();
    if (m_exchange) {
        m_exchange->gone = true;
        m_exchange->wake.cancel();
    }
}

// A header that did not come is no request: the connection ends without a word, but for a client that had begun.
asio::awaitable<bool> Session::exchangeOne()
{
    m_busy = false;
    Parser parser;
    parser.header_limit(std::uint32_t(m_shared->limits.headerBytes));
    parser.body_limit(boost::none);
    if (const beast::error_code error = co_await readHeader(parser)) {
        if (m_isLate && parser.got_some())
            co_return co_await refuse(plain(408, "The header took too long."), true);
        if (error.category() != make_error_code(http::error::bad_method).category() || error == http::error::end_of_stream)
            co_return false;
        co_return co_await refuse(refusalOf(error), true);
    }
    m_busy = true;
    m_exchange = std::make_shared<Exchange>(*m_shared->io);
    HttpRequest request = requestOf(parser.get());
    const bool withBody = request.method != "HEAD";
    if (!m_pace.take())
        co_return co_await refuse(tooMany("Too many requests on one connection. Wait a second."), withBody);
    std::variant<HttpAdmission, HttpResponse> admission = m_shared->admit(request);
    if (const auto *refusal = std::get_if<HttpResponse>(&admission)) {
        // A body that was not asked for is not read to its end: the connection goes. Where a request is not understood, nobody knows
        // where the next one begins.
        const bool keep = refusal->status != 400 && parser.is_done() && parser.keep_alive();
        co_return co_await write(*refusal, keep, withBody) && keep;
    }
    BodyShare share(m_shared);
    if (const auto refusal = co_await readBody(parser, request, std::get<HttpAdmission>(admission), share))
        co_return co_await refuse(*refusal, withBody);
    const HttpResponse response = co_await answerTo(std::move(request));
    const bool keep = parser.keep_alive() && !response.source && !m_shared->stopping;
    co_return co_await write(response, keep, withBody) && keep;
}

asio::awaitable<bool> Session::refuse(const HttpResponse &refusal, bool withBody)
{
    co_await write(refusal, false, withBody);
    co_return false;
}

asio::awaitable<beast::error_code> Session::readHeader(Parser &parser)
{
    m_stream.expires_never();
    if (m_buffer.size() == 0) {
        expectWithin(m_first ? m_shared->limits.header : m_shared->limits.idle);
        const auto [error, count] = co_await m_stream.async_read_some(m_buffer.prepare(4096), asTuple);
        if (error)
            co_return error;
        m_buffer.commit(count);
    }
    expectWithin(m_shared->limits.header);
    const auto [error, count] = co_await http::async_read_header(m_stream, m_buffer, parser, asTuple);
    expectNothing();
    co_return error;
}

asio::awaitable<std::optional<HttpResponse>> Session::readBody(Parser &parser, HttpRequest &request, const HttpAdmission &admission,
                                                               BodyShare &share)
{
    if (parser.content_length() && qint64(*parser.content_length()) > admission.bodyLimit)
        co_return tooLarge(admission.bodyLimit);
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(m_stream, asio::buffer(goOn), use_awaitable);
    }
    request.sink = admission.sink;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (!parser.is_done()) {
        parser.get().body().data = piece.data();
        parser.get().body().size = size_t(piece.size());
        expectWithin(m_shared->limits.body);
        const auto [error, count] = co_await http::async_read(m_stream, m_buffer, parser, asTuple);
        expectNothing();
        if (error && error != http::error::need_buffer)
            co_return m_isLate ? plain(408, "The body took too long.") : refusalOf(error);
        const qsizetype taken = piece.size() - qsizetype(parser.get().body().size);
        total += taken;
        if (total > admission.bodyLimit)
            co_return tooLarge(admission.bodyLimit);
        if (!request.sink && !share.take(taken))
            co_return tooMany("Too much is being sent at once. Wait a second.");
        if (request.sink)
            request.sink->take(piece.left(taken));
        else
            request.body.append(piece.constData(), taken);
    }
    co_return std::nullopt;
}

// Ends the reading alone: what is to be said can still be written.
void Session::expectWithin(std::chrono::steady_clock::duration limit)
{
    m_patience.expires_after(limit);
    m_patience.async_wait([weak = weak_from_this()](const beast::error_code &error) {
        const auto self = weak.lock();
        // A timer that was set anew meanwhile may have been on its way already.
        if (error || !self || self->m_patience.expiry() > std::chrono::steady_clock::now())
            return;
        beast::error_code ignored;
        self->m_isLate = true;
        self->m_stream.socket().shutdown(Local::socket::shutdown_receive, ignored);
    });
}

asio::awaitable<HttpResponse> Session::answerTo(HttpRequest request)
{
    m_stream.expires_never();
    m_shared->handle(std::move(request), HttpAnswer(std::make_shared<HttpAnswer::State>(m_shared->io, m_exchange)));
    while (!m_exchange->response && !m_exchange->gone)
        co_await sleepUntilWoken(std::chrono::steady_clock::time_point::max());
    co_return m_exchange->response ? *std::exchange(m_exchange->response, std::nullopt) : plain(503, "The engine is going away.");
}

asio::awaitable<bool> Session::write(const HttpResponse &response, bool keep, bool withBody)
{
    m_stream.expires_after(m_shared->limits.body);
    if (response.source && withBody) {
        co_await writeSource(response);
        co_return false;
    }
    http::response<http::span_body<const char>> message(http::int_to_status(unsigned(response.status)), 11);
    setHeaders(message, response);
    message.keep_alive(keep);
    message.body() = beast::span<const char>(response.body.constData(), size_t(response.body.size()));
    message.content_length(size_t(response.body.size()));
    http::response_serializer<http::span_body<const char>> serializer(message);
    const auto [error, count] = withBody ? co_await http::async_write(m_stream, serializer, asTuple)
                                         : co_await http::async_write_header(m_stream, serializer, asTuple);
    co_return !error;
}

asio::awaitable<void> Session::writeSource(const HttpResponse &response)
{
    http::response<http::empty_body> head(http::int_to_status(unsigned(response.status)), 11);
    setHeaders(head, response);
    head.keep_alive(false);
    head.chunked(true);
    http::response_serializer<http::empty_body> serializer(head);
    // A reader may stand still for as long as it likes, such as a pager: it only slows its own source.
    m_stream.expires_never();
    co_await http::async_write_header(m_stream, serializer, use_awaitable);
    watchForLeaving();
    for (;;) {
        const QByteArray piece = co_await nextPiece(*response.source);
        if (m_exchange->gone)
            co_return;
        if (piece.isEmpty())
            break;
        co_await asio::async_write(m_stream, http::make_chunk(asio::buffer(piece.constData(), size_t(piece.size()))), use_awaitable);
    }
    co_await asio::async_write(m_stream, http::make_chunk_last(), use_awaitable);
}

asio::awaitable<QByteArray> Session::nextPiece(HttpSource &source)
{
    m_exchange->piece.reset();
    const std::shared_ptr<asio::io_context> io = m_shared->io;
    source.next([io, exchange = m_exchange](const QByteArray &piece) {
        asio::post(*io, [exchange, piece] {
            if (!exchange->piece)
                exchange->piece = piece;
            exchange->wake.cancel();
        });
    });
    while (!m_exchange->piece && !m_exchange->gone) {
        co_await sleepUntilWoken(std::chrono::steady_clock::now() + m_shared->limits.keepAlive);
        const QByteArray sign = source.keepAlive();
        if (!m_exchange->piece && !m_exchange->gone && !sign.isEmpty())
            co_await asio::async_write(m_stream, http::make_chunk(asio::buffer(sign.constData(), size_t(sign.size()))), use_awaitable);
    }
    co_return m_exchange->piece.value_or(QByteArray());
}

asio::awaitable<void> Session::sleepUntilWoken(std::chrono::steady_clock::time_point deadline)
{
    m_exchange->wake.expires_at(deadline);
    co_await m_exchange->wake.async_wait(asTuple);
}

void Session::watchForLeaving()
{
    m_stream.socket().async_wait(Local::socket::wait_read,
                                 [exchange = m_exchange, fd = m_stream.socket().native_handle()](beast::error_code error) {
                                     if (error || !endIsReached(fd))
                                         return;
                                     exchange->gone = true;
                                     exchange->wake.cancel();
                                 });
}

} // namespace

struct HttpServer::State : std::enable_shared_from_this<HttpServer::State>
{
    explicit State(Shared common)
        : io(common.io), shared(std::make_shared<Shared>(std::move(common))), acceptor(*io), pause(*io), work(asio::make_work_guard(*io))
    {
    }

    static asio::awaitable<void> acceptAll(std::shared_ptr<State> self);
    static asio::awaitable<void> runSession(std::shared_ptr<State> self, std::shared_ptr<Session> session);
    void welcome(Local::socket socket);
    void makeRoom();
    void stop();

    std::shared_ptr<asio::io_context> io;
    std::shared_ptr<Shared> shared;
    Local::acceptor acceptor;
    asio::steady_timer pause;
    std::list<std::shared_ptr<Session>> sessions; // oldest first
    asio::executor_work_guard<asio::io_context::executor_type> work;
    std::thread thread;
};

asio::awaitable<void> HttpServer::State::acceptAll(std::shared_ptr<State> self)
{
    while (self->acceptor.is_open()) {
        Local::socket socket(*self->io);
        const auto [error] = co_await self->acceptor.async_accept(socket, asTuple);
        if (!error) {
            self->welcome(std::move(socket));
        } else if (error != asio::error::operation_aborted) {
            // No descriptor is free: those that are in use come back.
            self->pause.expires_after(std::chrono::milliseconds(100));
            co_await self->pause.async_wait(asTuple);
        }
    }
}

void HttpServer::State::welcome(Local::socket socket)
{
    if (!peerIsOurs(socket.native_handle()) || qsizetype(sessions.size()) >= shared->limits.connections)
        return;
    makeRoom();
    auto session = std::make_shared<Session>(std::move(socket), shared);
    sessions.push_back(session);
    asio::co_spawn(*io, runSession(shared_from_this(), std::move(session)), asio::detached);
}

void HttpServer::State::makeRoom()
{
    if (std::ranges::count_if(sessions, [](const auto &session) { return session->isIdle(); }) < shared->limits.idleConnections)
        return;
    const auto oldest = std::ranges::find_if(sessions, [](const auto &session) { return session->isIdle(); });
    (*oldest)->close();
    sessions.erase(oldest);
}

asio::awaitable<void> HttpServer::State::runSession(std::shared_ptr<State> self, std::shared_ptr<Session> session)
{
    co_await session->run();
    self->sessions.remove(session);
}

void HttpServer::State::stop()
{
    shared->stopping = true;
    acceptor.close();
    pause.cancel();
    for (const std::shared_ptr<Session> &session : sessions)
        session->close();
    work.reset();
}

HttpServer::HttpServer(HttpLimits limits, Admit admit, Handle handle)
    : m_state(std::make_shared<State>(
          Shared{.limits = limits, .admit = std::move(admit), .handle = std::move(handle), .io = std::make_shared<asio::io_context>(1)}))
{
}

HttpServer::~HttpServer()
{
    asio::post(*m_state->io, [this] { m_state->stop(); });
    if (m_state->thread.joinable())
        m_state->thread.join();
}

void HttpServer::start(int listeningSocket)
{
    m_state->acceptor.assign(Local(), listeningSocket);
    asio::co_spawn(*m_state->io, State::acceptAll(m_state), asio::detached);
    m_state->thread = std::thread([io = m_state->io] { io->run(); });
}

Hop HttpServer::hop() const
{
    return [io = m_state->io](std::function<void()> work) { asio::post(*io, std::move(work)); };
}

} // namespace runsheet
