// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalreader.h"

#include <QJsonDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

Story<Done> JournalReader::connect()
{
    QByteArray path = m_lines == Lines::Ends ? "events?ends=true" : "events?ends=false";
    if (m_since >= 0)
        path += "&since=" + QByteArray::number(m_since);
    Story<std::shared_ptr<HttpReader>> opening = m_engine.open(path, m_wasConnected);
    Result<std::shared_ptr<HttpReader>> reader = co_await std::move(opening);
    if (!reader)
        co_return reader.error();
    m_reader = *reader;
    m_rest.clear();
    m_wasConnected = true;
    co_return Done{};
}

Story<QList<QJsonObject>> JournalReader::next()
{
    while (!m_isClosed) {
        if (!m_reader) {
            Story<Done> connecting = connect();
            const Result<Done> connected = co_await std::move(connecting);
            if (!connected)
                co_return connected.error();
        }
        QFuture<Result<QByteArray>> reading = m_reader->next();
        const Result<QByteArray> piece = co_await reading;
        if (piece && !piece->isEmpty())
            co_return eventsIn(*piece);
        m_reader.reset();
    }
    co_return Error{.code = ErrorCode::Stopping, .message = u"Nothing more is read."_s, .detail = {}, .fields = {}};
}

void JournalReader::close()
{
    m_isClosed = true;
    if (m_reader)
        m_reader->close();
}

QList<QJsonObject> JournalReader::eventsIn(const QByteArray &piece)
{
    QList<QJsonObject> events;
    m_rest += piece;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QByteArray line = m_rest.mid(begin, end - begin);
        begin = end + 1;
        if (!line.startsWith("data: "))
            continue;
        const QJsonObject event = QJsonDocument::fromJson(line.mid(6)).object();
        m_since = qint64(event.value(u"seq"_s).toDouble());
        events.append(event);
    }
    m_rest.remove(0, begin);
    return events;
}

} // namespace runsheet
