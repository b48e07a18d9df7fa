// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/logsource.h"

#include "engine/domain/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 chunkBytes = 256 * 1024;

bool readWish(const QString &key, const QString &value, LogWish &wish)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (key == "stream"_L1) {
        static constexpr std::array words{"out"_L1, "err"_L1, "both"_L1};
        const auto *found = std::ranges::find(words, value);
        wish.which = LogQuery::Which(found - words.begin());
        return found != words.end();
    }
    if (key == "follow"_L1) {
        wish.follow = value == "true"_L1;
        return wish.follow || value == "false"_L1;
    }
    if (key == "form"_L1) {
        wish.form = value == "lines"_L1 ? LogWish::Form::Lines : LogWish::Form::Raw;
        return value == "lines"_L1 || value == "raw"_L1;
    }
    if (key == "from"_L1)
        wish.from = number;
    else if (key == "attempt"_L1)
        wish.attempt = int(number);
    else if (key == "fromAttempt"_L1)
        wish.fromAttempt = int(number);
    else if (key == "tail"_L1)
        wish.tail = int(number);
    else
        return false;
    return isNumber && number >= 0 && (key == "from"_L1 || number <= std::numeric_limits<int>::max());
}

// Output may hold anything, also NUL, which a string in JSON of ours never does.
QJsonValue dataOf(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return QJsonObject{{u"b64"_s, QString::fromLatin1(bytes.toBase64())}};
    return bytesToJson(bytes);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<LogWish> logWishFromWords(const QueryWords &words)
{
    LogWish wish;
    for (const auto &[key, value] : words) {
        if (!readWish(key, value, wish))
            return badInput(u"The log cannot be read so: %1 cannot be “%2”."_s.arg(visible(key), visible(value)), {{visible(key), u"is wrong"_s}});
    }
    return wish;
}

LogSource::LogSource(const ApiContext &context, const Run &run, const LogWish &wish)
    : m_context(context), m_run(run.key), m_wish(wish), m_attempt(wish.attempt.value_or(wish.fromAttempt.value_or(run.attempt))), m_from(wish.from)
{
    if (wish.follow)
        m_changes = context.feed->listen([this](const ChangeSet &changes) {
            if (changes.output.contains(m_run) || changes.runs.contains(m_run))
                wake();
        });
}

void LogSource::next(Give give)
{
    m_give = std::move(give);
    if (m_isFinished)
        m_give({});
    else if (m_attempt == 0)
        lookAtRun();
    else
        read();
}

QByteArray LogSource::keepAlive() const
{
    return m_wish.form == LogWish::Form::Lines ? QByteArrayLiteral("{}\n") : QByteArray();
}

void LogSource::read()
{
    m_hasChanged = false;
    LogQuery query{.which = m_wish.which, .attempt = m_attempt, .from = m_from, .maxBytes = chunkBytes, .tailLines = std::exchange(m_wish.tail, std::nullopt)};
    m_context.engine.log(m_run, query).then([hop = m_context.hop, weak = weak_from_this()](const Result<LogChunk> &chunk) {
        hop([weak, chunk] {
            if (const auto self = weak.lock())
                self->take(chunk);
        });
    });
}

void LogSource::take(const Result<LogChunk> &chunk)
{
    if (!chunk)
        return finish({});
    m_from = chunk->next;
    if (const QByteArray piece = shown(*chunk); !piece.isEmpty())
        return m_give(piece);
    if (!chunk->atEnd)
        return read();
    if (chunk->live && m_wish.follow)
        return wait();
    lookAtRun();
}

QByteArray LogSource::shown(const LogChunk &chunk) const
{
    if (chunk.pieces.isEmpty() && chunk.cutBytes == 0)
        return {};
    if (m_wish.form == LogWish::Form::Raw) {
        QByteArray bytes;
        for (const LogPiece &piece : chunk.pieces)
            bytes += piece.bytes;
        return bytes;
    }
    QJsonArray pieces;
    for (const LogPiece &piece : chunk.pieces) {
        pieces.append(QJsonObject{{u"stream"_s, piece.stream == LogStream::Out ? u"out"_s : u"err"_s}, {u"at"_s, toJson(piece.at)}, {u"data"_s, dataOf(piece.bytes)}});
    }
    return jsonLine({{u"attempt"_s, m_attempt}, {u"pieces"_s, pieces}, {u"cut"_s, double(chunk.cutBytes)}, {u"next"_s, double(chunk.next)}});
}

// The attempt is over, or none has begun: the run says what comes next.
void LogSource::lookAtRun()
{
    if (!m_wish.follow)
        return finish({});
    m_hasChanged = false;
    m_context.engine.run(m_run).then([hop = m_context.hop, weak = weak_from_this()](const Result<Run> &run) {
        hop([weak, run] {
            if (const auto self = weak.lock())
                self->takeRun(run);
        });
    });
}

void LogSource::takeRun(const Result<Run> &run)
{
    if (!run)
        return finish({});
    if (run->attempt > m_attempt && !m_wish.attempt) {
        ++m_attempt;
        m_from = 0;
        m_sawFinal = false;
        return read();
    }
    const bool isOver = isFinal(run->status()) || (m_wish.attempt && m_attempt < run->attempt);
    if (!isOver)
        return wait();
    // Once more after the end was seen: the last bytes came before it.
    if (m_attempt > 0 && !std::exchange(m_sawFinal, true))
        return read();
    finish(toWord(run->status()));
}

void LogSource::wait()
{
    m_isWaiting = true;
    if (m_hasChanged)
        wake();
}

void LogSource::wake()
{
    m_hasChanged = true;
    if (!std::exchange(m_isWaiting, false))
        return;
    if (m_attempt == 0)
        lookAtRun();
    else
        read();
}

void LogSource::finish(const QString &state)
{
    m_isFinished = true;
    if (m_wish.form == LogWish::Form::Raw)
        return m_give({});
    m_give(jsonLine({{u"end"_s, true}, {u"state"_s, state.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(state)}}));
}

} // namespace runsheet
