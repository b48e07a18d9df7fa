// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/http/httpclient.h"

#include "engine/api/http/unixsocket.h"

#include <QPromise>

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Local = asio::local::stream_protocol;
using Stream = beast::basic_stream<Local>;
using Parser = http::response_parser<http::buffer_body>;
using asio::use_awaitable;

constexpr auto asTuple = asio::as_tuple(use_awaitable);

Error broken(const QString &detail)
{
    return {.code = ErrorCode::NoEngine,
            .message = u"The connection to the engine broke. It may have ended; ask again."_s,
            .detail = detail,
            .fields = {}};
}

Error going()
{
    return {.code = ErrorCode::Stopping, .message = u"The connection was given up."_s, .detail = {}, .fields = {}};
}

// A promise that is always kept: an awaited future must never end without a result.
template<class T>
class Pledge
{
public:
    Pledge() { m_promise.start(); }
    ~Pledge() { keep(going()); }
    Q_DISABLE_COPY_MOVE(Pledge)

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void keep(Result<T> result)
    {
        if (std::exchange(m_isKept, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isKept = false;
};

beast::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray bytes(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

// One connection with one request on it. Everything but the constructor is used in the client's thread only.
struct HttpReader::State
{
    explicit State(std::shared_ptr<asio::io_context> context) : io(std::move(context)), stream(*io) {}

    asio::awaitable<Result<Done>> begin(QByteArray folder, QByteArray name, HttpRequest request);
    asio::awaitable<Result<QByteArray>> readPiece();

    std::shared_ptr<asio::io_context> io; // first: the stream refers to it
    Stream stream;
    beast::flat_buffer buffer{128 * 1024};
    Parser parser;
    HttpResponse head;
};

asio::awaitable<Result<Done>> HttpReader::State::begin(QByteArray folder, QByteArray name, HttpRequest request)
{
    const Result<int> fd = connectUnix(folder, name);
    if (!fd)
        co_return fd.error();
    stream.socket().assign(Local(), *fd);
    http::request<http::span_body<const char>> message(http::string_to_verb(view(request.method)), view(request.target), 11);
    message.set(http::field::host, "localhost");
    for (const auto &[key, value] : request.headers)
        message.set(view(key), view(value));
    message.keep_alive(false);
    message.body() = beast::span<const char>(request.body.constData(), size_t(request.body.size()));
    message.prepare_payload();
    // A server that refuses the header answers before the body is through: the answer counts, not the broken pipe.
    co_await http::async_write(stream, message, asTuple);
    parser.header_limit(64 * 1024);
    parser.body_limit(boost::none);
    const auto [error, count] = co_await http::async_read_header(stream, buffer, parser, asTuple);
    if (error)
        co_return error == beast::error::timeout
            ? Error{.code = ErrorCode::TimedOut, .message = u"The engine did not answer in time."_s, .detail = {}, .fields = {}}
            : broken(u"sent"_s);
    head.status = int(parser.get().result_int());
    for (const auto &field : parser.get())
        head.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
    co_return Done{};
}

asio::awaitable<Result<QByteArray>> HttpReader::State::readPiece()
{
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while (!parser.is_done()) {
        parser.get().body().data = piece.data();
        parser.get().body().size = size_t(piece.size());
        const auto [error, count] = co_await http::async_read_some(stream, buffer, parser, asTuple);
        if (error && error != http::error::need_buffer)
            co_return broken(u"reading"_s);
        const qsizetype taken = piece.size() - qsizetype(parser.get().body().size);
        if (taken > 0)
            co_return piece.left(taken);
    }
    co_return QByteArray();
}

HttpReader::HttpReader(std::shared_ptr<State> state) : m_state(std::move(state)) {}

HttpReader::~HttpReader()
{
    close();
}

const HttpResponse &HttpReader::head() const
{
    return m_state->head;
}

namespace {

asio::awaitable<void> readInto(std::shared_ptr<HttpReader::State> state, std::shared_ptr<Pledge<QByteArray>> pledge)
{
    Result<QByteArray> piece = co_await state->readPiece();
    pledge->keep(std::move(piece));
}

} // namespace

QFuture<Result<QByteArray>> HttpReader::next()
{
    const auto pledge = std::make_shared<Pledge<QByteArray>>();
    asio::co_spawn(*m_state->io, readInto(m_state, pledge), asio::detached);
    return pledge->future();
}

void HttpReader::close()
{
    if (!m_state->io->stopped())
        asio::post(*m_state->io, [state = m_state] { state->stream.close(); });
}

struct HttpClient::State
{
    QByteArray folder;
    QByteArray socketName;
    std::shared_ptr<asio::io_context> io = std::make_shared<asio::io_context>(1);
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(*io);
    std::vector<std::weak_ptr<HttpReader::State>> connections; // only in the client's thread
    std::thread thread;

    std::shared_ptr<HttpReader::State> newConnection()
    {
        std::erase_if(connections, [](const auto &connection) { return connection.expired(); });
        auto connection = std::make_shared<HttpReader::State>(io);
        connections.push_back(connection);
        return connection;
    }
    void closeAll()
    {
        for (const auto &connection : connections) {
            if (const auto open = connection.lock())
                open->stream.close();
        }
        work.reset();
    }
};

HttpClient::HttpClient(QByteArray folder, QByteArray socketName) : m_state(std::make_shared<State>())
{
    m_state->folder = std::move(folder);
    m_state->socketName = std::move(socketName);
    m_state->thread = std::thread([io = m_state->io] { io->run(); });
}

HttpClient::~HttpClient()
{
    // Not io->stop(): every coroutine ends by its closed connection, and keeps its pledge.
    asio::post(*m_state->io, [state = m_state] { state->closeAll(); });
    m_state->thread.join();
}

namespace {

asio::awaitable<void> openInto(std::shared_ptr<HttpReader::State> connection, std::shared_ptr<Pledge<std::shared_ptr<HttpReader>>> pledge,
                               QByteArray folder, QByteArray name, HttpRequest request)
{
    const Result<Done> begun = co_await connection->begin(std::move(folder), std::move(name), std::move(request));
    if (begun)
        pledge->keep(std::make_shared<HttpReader>(connection));
    else
        pledge->keep(begun.error());
}

asio::awaitable<void> sendInto(std::shared_ptr<HttpReader::State> connection, std::shared_ptr<Pledge<HttpResponse>> pledge,
                               QByteArray folder, QByteArray name, HttpRequest request, std::chrono::seconds timeout)
{
    connection->stream.expires_after(timeout);
    const Result<Done> begun = co_await connection->begin(std::move(folder), std::move(name), std::move(request));
    if (!begun) {
        pledge->keep(begun.error());
        co_return;
    }
    HttpResponse response = connection->head;
    for (;;) {
        const Result<QByteArray> piece = co_await connection->readPiece();
        if (!piece || piece->isEmpty()) {
            pledge->keep(piece ? Result<HttpResponse>(std::move(response)) : Result<HttpResponse>(piece.error()));
            co_return;
        }
        response.body += *piece;
    }
}

} // namespace

QFuture<Result<HttpResponse>> HttpClient::send(HttpRequest request, std::chrono::seconds timeout)
{
    const auto pledge = std::make_shared<Pledge<HttpResponse>>();
    asio::post(*m_state->io, [state = m_state, pledge, message = std::move(request), timeout]() mutable {
        asio::co_spawn(*state->io, sendInto(state->newConnection(), pledge, state->folder, state->socketName, std::move(message), timeout),
                       asio::detached);
    });
    return pledge->future();
}

QFuture<Result<std::shared_ptr<HttpReader>>> HttpClient::open(HttpRequest request)
{
    const auto pledge = std::make_shared<Pledge<std::shared_ptr<HttpReader>>>();
    asio::post(*m_state->io, [state = m_state, pledge, message = std::move(request)]() mutable {
        asio::co_spawn(*state->io, openInto(state->newConnection(), pledge, state->folder, state->socketName, std::move(message)),
                       asio::detached);
    });
    return pledge->future();
}

} // namespace runsheet
