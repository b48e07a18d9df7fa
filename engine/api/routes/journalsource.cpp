// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/journalsource.h"

#include "engine/domain/draftjson.h"

#include <QJsonDocument>

namespace runsheet {
namespace {

constexpr int entriesAtOnce = 500;

QByteArray shown(const QList<JournalEntry> &entries, JournalLines lines)
{
    QByteArray text;
    for (const JournalEntry &entry : entries) {
        if (!isWanted(entry, lines))
            continue;
        text += "id: " + QByteArray::number(entry.seq) + "\ndata: " + QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + "\n\n";
    }
    return text;
}

} // namespace

bool isWanted(const JournalEntry &entry, JournalLines lines)
{
    return lines == JournalLines::All || (entry.state && isFinal(*entry.state));
}

JournalSource::JournalSource(const ApiContext &context, qint64 since, JournalLines lines, const QList<JournalEntry> &first)
    : m_context(context), m_since(since), m_lines(lines), m_first(first)
{
    m_changes = context.feed->listen([this](const ChangeSet &) { wake(); });
}

void JournalSource::next(Give give)
{
    m_give = std::move(give);
    if (std::exchange(m_isBegun, true))
        return read();
    // Tells the reader at once that it listens, also where nothing is there yet.
    if (!m_first.isEmpty())
        m_since = m_first.last().seq;
    m_give(keepAlive() + shown(std::exchange(m_first, {}), m_lines));
}

void JournalSource::read()
{
    m_hasChanged = false;
    m_context.engine.events(m_since, entriesAtOnce)
        .then([hop = m_context.hop, weak = weak_from_this()](const Result<QList<JournalEntry>> &entries) {
            hop([weak, entries] {
                if (const auto self = weak.lock())
                    self->take(entries);
            });
        });
}

void JournalSource::take(const Result<QList<JournalEntry>> &entries)
{
    if (!entries)
        return m_give({});
    if (!entries->isEmpty()) {
        m_since = entries->last().seq;
        const QByteArray text = shown(*entries, m_lines);
        return text.isEmpty() ? read() : m_give(text);
    }
    m_isWaiting = true;
    if (m_hasChanged)
        wake();
}

void JournalSource::wake()
{
    m_hasChanged = true;
    if (std::exchange(m_isWaiting, false))
        read();
}

} // namespace runsheet
