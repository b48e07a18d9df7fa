// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/queue.h"

#include "engine/domain/draftjson.h"
#include "engine/domain/fieldreader.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

template<class T, class Parse>
void readOptional(FieldReader &reader, const char *key, std::optional<T> &target, Parse parse, const QString &allowed)
{
    QString word;
    reader.readWord(
        key, word, [&](const QString &text) { return parse(text) ? std::optional(text) : std::nullopt; }, allowed);
    if (!word.isNull())
        target = parse(word);
}

QJsonObject toJson(const QueueMember &member)
{
    return {{u"id"_s, member.id.value}, {u"name"_s, member.name}, {u"enabled"_s, member.enabled}};
}

} // namespace

QString toWord(OnFailure onFailure)
{
    return onFailure == OnFailure::Stop ? u"stop"_s : u"continue"_s;
}

std::optional<OnFailure> onFailureFromWord(const QString &word)
{
    for (const OnFailure onFailure : {OnFailure::Stop, OnFailure::Continue}) {
        if (word == toWord(onFailure))
            return onFailure;
    }
    return std::nullopt;
}

OnFailure onFailureOf(const JobDefinition &definition)
{
    return onFailureFromWord(definition.parameters.value("onFailure"_L1).toString()).value_or(OnFailure::Stop);
}

QJsonObject toJson(const Queue &queue)
{
    QJsonArray sequence;
    for (const QueueMember &member : queue.sequence)
        sequence.append(toJson(member));
    return {{u"name"_s, queue.name},
            {u"id"_s, queue.id.value},
            {u"trigger"_s, toJson(queue.trigger)},
            {u"enabled"_s, queue.enabled},
            {u"onFailure"_s, toWord(queue.onFailure)},
            {u"misfire"_s, toWord(queue.misfire)},
            {u"overlap"_s, toWord(queue.overlap)},
            {u"sequence"_s, sequence},
            {u"nextFireTime"_s, queue.nextFireTime ? QJsonValue(toIso(*queue.nextFireTime)) : QJsonValue(QJsonValue::Null)},
            {u"lastRun"_s, queue.lastRun.value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(queue.lastRun.value)},
            {u"revision"_s, queue.revision}};
}

Result<QueueDraft> queueDraftFromJson(const QJsonObject &object)
{
    QueueDraft draft;
    FieldReader reader(object);
    if (object.value(u"name"_s).isString())
        draft.name = object.value(u"name"_s).toString();
    QString name;
    reader.read("name", name);
    bool enabled = true;
    reader.read("enabled", enabled);
    if (object.value(u"enabled"_s).isBool())
        draft.enabled = enabled;
    QStringList sequence;
    reader.read("sequence", sequence);
    if (object.value(u"sequence"_s).isArray())
        draft.sequence = sequence;
    readOptional(reader, "onFailure", draft.onFailure, onFailureFromWord, u"must be stop or continue"_s);
    readOptional(reader, "misfire", draft.misfire, misfireFromWord, u"must be once, skip, all or all:N"_s);
    readOptional(reader, "overlap", draft.overlap, overlapFromWord, u"must be skip, queue, allow, allow:N or replace"_s);
    if (const QJsonValue trigger = reader.take("trigger"); !trigger.isUndefined() && !trigger.isNull()) {
        const Result<JobDraft> read = draftFromJson({{u"trigger"_s, trigger}});
        if (read)
            draft.trigger = read->definition.trigger;
        else
            reader.fail(read.error().fields);
    }
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return badInput(u"The queue cannot be made so: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
    return draft;
}

} // namespace runsheet
