// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonValue &data)
{
    return data.isString() ? data.toString().toUtf8() : QByteArray::fromBase64(data[u"b64"].toString().toLatin1());
}

} // namespace

QByteArray OutputReader::path() const
{
    static constexpr const char *streams[] = {"out", "err", "both"};
    QByteArray path = "runs/" + pathPart(m_wish.run) + "/log?form=lines&stream=" + streams[size_t(m_wish.which)];
    if (m_wish.attempt)
        path += "&attempt=" + QByteArray::number(*m_wish.attempt);
    if (m_wish.fromAttempt && !m_wish.attempt)
        path += "&fromAttempt=" + QByteArray::number(*m_wish.fromAttempt);
    if (m_wish.tail)
        path += "&tail=" + QByteArray::number(*m_wish.tail);
    if (m_next > 0)
        path += "&from=" + QByteArray::number(m_next);
    return m_wish.follow ? path + "&follow=true" : path;
}

Story<Done> OutputReader::connect()
{
    Story<std::shared_ptr<HttpReader>> opening = m_engine.open(path(), m_wasConnected && m_wish.waitsForEngine);
    Result<std::shared_ptr<HttpReader>> reader = co_await std::move(opening);
    if (!reader)
        co_return reader.error();
    m_reader = *reader;
    m_rest.clear();
    m_wasConnected = true;
    if (m_connected)
        m_connected();
    co_return Done{};
}

Story<OutputReader::Part> OutputReader::next()
{
    for (;;) {
        if (!m_reader) {
            Story<Done> connecting = connect();
            const Result<Done> connected = co_await std::move(connecting);
            if (!connected)
                co_return connected.error();
        }
        QFuture<Result<QByteArray>> reading = m_reader->next();
        const Result<QByteArray> piece = co_await reading;
        if (piece && !piece->isEmpty())
            co_return partIn(*piece);
        // Without its end line the stream broke.
        m_reader.reset();
    }
}

OutputReader::Part OutputReader::partIn(const QByteArray &piece)
{
    Part part;
    m_rest += piece;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n', m_rest.size() - piece.size()); end >= 0; end = m_rest.indexOf('\n', begin)) {
        take(QJsonDocument::fromJson(m_rest.mid(begin, end - begin)).object(), part);
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    return part;
}

void OutputReader::take(const QJsonObject &line, Part &part)
{
    part.isEnd = part.isEnd || line.value(u"end"_s).toBool();
    if (!line.contains(u"next"_s))
        return;
    for (const QJsonValue value : line.value(u"pieces"_s).toArray()) {
        const QJsonObject piece = value.toObject();
        const LogStream stream = piece.value(u"stream"_s).toString() == "err"_L1 ? LogStream::Err : LogStream::Out;
        part.pieces.append({.stream = stream, .at = {}, .bytes = bytesOf(piece.value(u"data"_s))});
    }
    part.cutBytes += qint64(line.value(u"cut"_s).toDouble());
    m_wish.fromAttempt = line.value(u"attempt"_s).toInt();
    m_wish.tail.reset();
    m_next = qint64(line.value(u"next"_s).toDouble());
}

} // namespace runsheet
