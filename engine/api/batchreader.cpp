// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"

#include "engine/domain/draftjson.h"
#include "engine/domain/fieldreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostErrors = 20;
constexpr qsizetype longestLine = 10'000'000; // as of a draft that comes alone

} // namespace

Result<Caller> callerFromJson(const QJsonValue &value)
{
    Caller caller;
    FieldReader reader(value.toObject());
    reader.read("folder", caller.folder);
    reader.read("environment", caller.environment);
    if (const auto errors = reader.errors(); !errors.isEmpty() || !(value.isObject() || value.isUndefined() || value.isNull()))
        return badInput(u"The key “caller” must be {\"folder\": ..., \"environment\": {...}}."_s, errors);
    return caller;
}

Result<JobDraft> draftOfCaller(QJsonObject object, const Caller &usual)
{
    const QJsonValue own = object.take(u"caller"_s);
    const Result<Caller> caller = own.isUndefined() ? Result<Caller>(usual) : callerFromJson(own);
    if (!caller)
        return caller.error();
    Result<JobDraft> draft = draftFromJson(object);
    if (draft) {
        draft->callerFolder = caller->folder;
        draft->captured = caller->environment;
    }
    return draft;
}

void BatchReader::take(const QByteArray &piece)
{
    m_hash.addData(piece);
    qsizetype begin = 0;
    for (qsizetype end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', begin)) {
        hold(piece.mid(begin, end - begin));
        endLine();
        begin = end + 1;
    }
    hold(piece.mid(begin));
}

void BatchReader::hold(const QByteArray &piece)
{
    m_tooLong = m_tooLong || m_rest.size() + piece.size() > longestLine;
    if (m_tooLong)
        m_rest.clear();
    else
        m_rest += piece;
}

void BatchReader::endLine()
{
    const QByteArray line = std::exchange(m_rest, {});
    if (!std::exchange(m_tooLong, false))
        return takeLine(line);
    ++m_line;
    fail(badInput(u"is longer than %1 MB"_s.arg(longestLine / 1'000'000)));
}

Result<QList<JobDraft>> BatchReader::finish()
{
    if (!m_rest.isEmpty() || m_tooLong)
        endLine();
    if (!m_errors.isEmpty())
        return badInput(u"Nothing was submitted. %1: %2."_s.arg(m_errors.first().field, m_errors.first().message), m_errors);
    if (m_drafts.isEmpty())
        return badInput(u"The batch has no drafts. Write one JSON object on each line."_s);
    return std::move(m_drafts);
}

void BatchReader::takeLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text, &problem).object();
    if (object.size() == 1 && object.contains(u"caller"_s) && m_line == 0) {
        if (const auto caller = callerFromJson(object.value(u"caller"_s)))
            m_caller = *caller;
        else
            fail(caller.error());
        return;
    }
    ++m_line;
    if (text.isEmpty() || m_errors.size() >= mostErrors)
        return;
    if (problem.error != QJsonParseError::NoError)
        return fail(badInput(u"is no JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)));
    if (!text.startsWith('{'))
        return fail(badInput(u"must be a JSON object"_s));
    Result<JobDraft> draft = draftOfCaller(object, m_caller);
    if (draft)
        m_drafts.append(*std::move(draft));
    else
        fail(draft.error());
}

void BatchReader::fail(const Error &error)
{
    if (m_errors.size() >= mostErrors)
        return;
    const QString line = u"line %1"_s.arg(m_line);
    if (error.fields.isEmpty())
        m_errors.append({line, error.message});
    for (const FieldError &field : error.fields.first(std::min(error.fields.size(), mostErrors - m_errors.size())))
        m_errors.append({line + u", " + field.field, field.message});
}

} // namespace runsheet
