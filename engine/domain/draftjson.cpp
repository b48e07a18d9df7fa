// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/draftjson.h"

#include "engine/domain/bytes.h"
#include "engine/domain/fieldreader.h"

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

template<class Enum, size_t N>
std::optional<Enum> fromWord(const std::array<QLatin1String, N> &words, const QString &word)
{
    for (size_t index = 0; index < N; ++index) {
        if (words[index] == word)
            return Enum(int(index));
    }
    return std::nullopt;
}

constexpr std::array triggerWords{"none"_L1, "cron"_L1, "fixedRate"_L1, "fixedDelay"_L1, "once"_L1, "engineStart"_L1};
constexpr std::array overlapWords{"skip"_L1, "queue"_L1, "allow"_L1, "replace"_L1};
constexpr std::array misfireWords{"once"_L1, "skip"_L1, "all"_L1};
constexpr std::array conditionWords{"ok"_L1, "partial"_L1, "any"_L1, "failed"_L1};
constexpr std::array interruptWords{"ask"_L1, "rerun"_L1};
constexpr std::array executorWords{"local"_L1, "slurm"_L1, "condor"_L1};
constexpr std::array delayFromWords{"end"_L1, "start"_L1};

double inSeconds(Duration duration)
{
    return double(duration.count()) / 1000;
}

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toObject(const Environment &environment)
{
    QJsonObject object;
    for (auto entry = environment.begin(); entry != environment.end(); ++entry)
        object.insert(QString::fromUtf8(entry.key()), bytesToJson(entry.value()));
    return object;
}

// `word` or `word:N` with N from 1.
struct CountedWord
{
    QString word;
    std::optional<int> count;
};

std::optional<CountedWord> countedWord(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return CountedWord{text, std::nullopt};
    bool isNumber = false;
    const int count = QStringView(text).mid(colon + 1).toInt(&isNumber);
    if (!isNumber || count < 1)
        return std::nullopt;
    return CountedWord{text.left(colon), count};
}

Trigger readTrigger(const QJsonObject &object, FieldReader &outer)
{
    Trigger trigger;
    FieldReader reader(object);
    reader.readWord("kind", trigger.kind, [](const QString &word) { return fromWord<Trigger::Kind>(triggerWords, word); },
                    u"must be none, cron, fixedRate, fixedDelay, once or engineStart"_s);
    reader.read("expression", trigger.expression);
    reader.read("dialect", trigger.dialect);
    reader.read("zone", trigger.zone);
    reader.read("dst", trigger.dst);
    reader.read("every", trigger.every);
    reader.read("delay", trigger.delay);
    reader.readWord("from", trigger.from, [](const QString &word) { return fromWord<Trigger::DelayFrom>(delayFromWords, word); }, u"must be end or start"_s);
    reader.read("initialDelay", trigger.initialDelay);
    reader.read("at", trigger.at);
    reader.read("start", trigger.start);
    reader.read("end", trigger.end);
    reader.read("jitter", trigger.jitter);
    reader.read("calendar", trigger.calendar);
    for (const FieldError &error : reader.errors())
        outer.fail({{u"trigger."_s + error.field, error.message}});
    return trigger;
}

void readTrigger(FieldReader &reader, Trigger &trigger)
{
    const QJsonValue value = reader.take("trigger");
    if (value.isObject())
        trigger = readTrigger(value.toObject(), reader);
    else if (!value.isUndefined())
        reader.fail("trigger", u"must be an object such as {\"kind\": \"none\"}"_s);
}

void readResources(FieldReader &outer, ResourceLimits &limits)
{
    QJsonObject object;
    outer.read("limits", object);
    FieldReader reader(object);
    reader.read("cpuTime", limits.cpuTime);
    reader.readSize("memory", limits.memory);
    reader.read("processes", limits.processes);
    reader.read("openFiles", limits.openFiles);
    reader.readSize("fileSize", limits.fileSize);
    reader.read("coreDumps", limits.coreDumps);
    for (const FieldError &error : reader.errors())
        outer.fail({{u"limits."_s + error.field, error.message}});
}

void readExecutor(FieldReader &reader, JobDefinition &definition)
{
    reader.readWord("executor", definition.executor, [](const QString &word) { return fromWord<ExecutorKind>(executorWords, word); },
                    u"must be local, slurm or condor"_s);
    QJsonObject options;
    reader.read("executorOptions", options);
    for (auto entry = options.begin(); entry != options.end(); ++entry)
        definition.executorOptions.insert(entry.key(), entry.value().toVariant().toString());
}

void readPolicies(FieldReader &reader, JobDefinition &definition)
{
    reader.readWord("overlap", definition.overlap, overlapFromWord, u"must be skip, queue, allow, allow:N or replace"_s);
    reader.readWord("misfire", definition.misfire, misfireFromWord, u"must be once, skip, all or all:N"_s);
    reader.read("misfireWindow", definition.misfire.window);
    reader.read("timeout", definition.limits.timeLimit);
    reader.read("grace", definition.limits.grace);
    reader.read("startWithin", definition.limits.startDeadline);
    reader.read("hang", definition.limits.hang);
    readResources(reader, definition.limits.resources);
    reader.read("retries", definition.retry.retries);
    reader.read("retryDelay", definition.retry.delay);
    reader.read("retryFactor", definition.retry.factor);
    reader.read("retryExitCodes", definition.retry.exitCodes);
    reader.read("retryAfterTimeLimit", definition.retry.afterTimeLimit);
    reader.read("resultTtl", definition.retention.resultTtl);
    reader.readWord("onInterrupt", definition.onInterrupt, [](const QString &word) { return fromWord<OnInterrupt>(interruptWords, word); },
                    u"must be ask or rerun"_s);
}

void readDefinition(FieldReader &reader, JobDefinition &definition)
{
    reader.read("type", definition.type);
    reader.read("name", definition.name);
    reader.read("description", definition.description);
    reader.read("parameters", definition.parameters);
    reader.read("workspace", definition.workspace);
    reader.read("stdin", definition.stdinFile);
    reader.read("environment", definition.environment);
    reader.read("labels", definition.labels);
    reader.read("space", definition.space);
    reader.read("pool", definition.pool);
    reader.read("priority", definition.priority);
    reader.read("properties", definition.properties);
    readTrigger(reader, definition.trigger);
    readPolicies(reader, definition);
    readExecutor(reader, definition);
}

Error refusal(const QList<FieldError> &errors)
{
    QStringList parts;
    for (const FieldError &error : errors)
        parts += error.field + u' ' + error.message;
    return badInput(u"The draft cannot be used: %1."_s.arg(parts.join(u"; ")), errors);
}

// Only what is set: definitions from before there were limits keep their bytes.
QJsonObject setLimits(const ResourceLimits &limits)
{
    QJsonObject object = toJson(limits);
    for (const QString &key : object.keys()) {
        if (object.value(key) == toJson(ResourceLimits()).value(key))
            object.remove(key);
    }
    return object;
}

void insertPolicies(QJsonObject &object, const JobDefinition &definition)
{
    object[u"overlap"_s] = toWord(definition.overlap);
    object[u"misfire"_s] = toWord(definition.misfire);
    object[u"misfireWindow"_s] = inSeconds(definition.misfire.window);
    object[u"timeout"_s] = inSeconds(definition.limits.timeLimit);
    object[u"grace"_s] = inSeconds(definition.limits.grace);
    object[u"startWithin"_s] = inSeconds(definition.limits.startDeadline);
    object[u"hang"_s] = inSeconds(definition.limits.hang);
    if (const QJsonObject limits = setLimits(definition.limits.resources); !limits.isEmpty())
        object[u"limits"_s] = limits;
    object[u"retries"_s] = definition.retry.retries;
    object[u"retryDelay"_s] = inSeconds(definition.retry.delay);
    object[u"retryFactor"_s] = definition.retry.factor;
    QJsonArray exitCodes;
    for (const int code : definition.retry.exitCodes)
        exitCodes.append(code);
    object[u"retryExitCodes"_s] = exitCodes;
    object[u"retryAfterTimeLimit"_s] = definition.retry.afterTimeLimit;
    object[u"resultTtl"_s] = inSeconds(definition.retention.resultTtl);
    object[u"onInterrupt"_s] = interruptWords[size_t(definition.onInterrupt)];
}

} // namespace

std::optional<OverlapPolicy> overlapFromWord(const QString &word)
{
    const auto counted = countedWord(word);
    const auto kind = counted ? fromWord<OverlapPolicy::Kind>(overlapWords, counted->word) : std::nullopt;
    if (!kind || (counted->count && *kind != OverlapPolicy::Kind::Allow))
        return std::nullopt;
    return OverlapPolicy{*kind, counted->count.value_or(0)};
}

QString toWord(const OverlapPolicy &policy)
{
    const QString word = overlapWords[size_t(policy.kind)];
    return policy.atMost > 0 ? word + u':' + QString::number(policy.atMost) : word;
}

std::optional<MisfirePolicy> misfireFromWord(const QString &word)
{
    const auto counted = countedWord(word);
    const auto kind = counted ? fromWord<MisfirePolicy::Kind>(misfireWords, counted->word) : std::nullopt;
    if (!kind || (counted->count && *kind != MisfirePolicy::Kind::All))
        return std::nullopt;
    MisfirePolicy policy;
    policy.kind = *kind;
    policy.atMost = counted->count.value_or(policy.atMost);
    return policy;
}

QString toWord(const MisfirePolicy &policy)
{
    const QString word = misfireWords[size_t(policy.kind)];
    return policy.kind == MisfirePolicy::Kind::All ? word + u':' + QString::number(policy.atMost) : word;
}

QString toWord(EdgeCondition condition)
{
    return conditionWords[size_t(condition)];
}

PrerequisiteDraft prerequisiteFromWord(const QString &word)
{
    PrerequisiteDraft prerequisite;
    prerequisite.word = word;
    prerequisite.run = word;
    for (;;) {
        const qsizetype colon = prerequisite.run.lastIndexOf(u':');
        const QString suffix = colon < 1 ? QString() : prerequisite.run.mid(colon + 1);
        const auto condition = fromWord<EdgeCondition>(conditionWords, suffix);
        if (condition)
            prerequisite.on = *condition;
        else if (suffix == "if-known"_L1)
            prerequisite.ifKnown = true;
        else
            return prerequisite;
        prerequisite.run.truncate(colon);
    }
}

QString toWord(const PrerequisiteDraft &prerequisite)
{
    return prerequisite.word;
}

QJsonObject toJson(const ResourceLimits &limits)
{
    return {{u"cpuTime"_s, inSeconds(limits.cpuTime)},
            {u"memory"_s, double(limits.memory)},
            {u"processes"_s, double(limits.processes)},
            {u"openFiles"_s, double(limits.openFiles)},
            {u"fileSize"_s, double(limits.fileSize)},
            {u"coreDumps"_s, limits.coreDumps}};
}

QJsonObject toJson(const Trigger &trigger)
{
    QJsonObject object{{u"kind"_s, triggerWords[size_t(trigger.kind)]}};
    const auto text = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    text(u"expression"_s, trigger.expression);
    text(u"dialect"_s, trigger.dialect);
    text(u"zone"_s, trigger.zone);
    text(u"dst"_s, trigger.dst);
    text(u"calendar"_s, trigger.calendar);
    if (trigger.kind == Trigger::Kind::FixedRate)
        object[u"every"_s] = inSeconds(trigger.every);
    if (trigger.kind == Trigger::Kind::FixedDelay) {
        object[u"delay"_s] = inSeconds(trigger.delay);
        object[u"from"_s] = delayFromWords[size_t(trigger.from)];
    }
    if (trigger.initialDelay)
        object[u"initialDelay"_s] = inSeconds(*trigger.initialDelay);
    if (trigger.jitter > Duration(0))
        object[u"jitter"_s] = inSeconds(trigger.jitter);
    if (trigger.at)
        object[u"at"_s] = toIso(*trigger.at);
    if (trigger.start)
        object[u"start"_s] = toIso(*trigger.start);
    if (trigger.end)
        object[u"end"_s] = toIso(*trigger.end);
    return object;
}

QJsonObject toJson(const JobDefinition &definition)
{
    QJsonObject object{
        {u"type"_s, definition.type},
        {u"name"_s, definition.name},
        {u"description"_s, definition.description},
        {u"parameters"_s, definition.parameters},
        {u"workspace"_s, bytesToJson(definition.workspace)},
        {u"stdin"_s, definition.stdinFile.isEmpty() ? QJsonValue() : bytesToJson(definition.stdinFile)},
        {u"environment"_s, toObject(definition.environment)},
        {u"labels"_s, toArray(definition.labels)},
        {u"space"_s, definition.space},
        {u"pool"_s, definition.pool},
        {u"priority"_s, definition.priority},
        {u"trigger"_s, toJson(definition.trigger)},
        {u"executor"_s, executorWords[size_t(definition.executor)]},
        {u"properties"_s, definition.properties},
    };
    insertPolicies(object, definition);
    QJsonObject options;
    for (auto entry = definition.executorOptions.begin(); entry != definition.executorOptions.end(); ++entry)
        options.insert(entry.key(), entry.value());
    object[u"executorOptions"_s] = options;
    return object;
}

Result<JobDefinition> definitionFromJson(const QJsonObject &object)
{
    JobDefinition definition;
    FieldReader reader(object);
    readDefinition(reader, definition);
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return refusal(errors);
    return definition;
}

Result<JobDraft> draftFromJson(const QJsonObject &object)
{
    JobDraft draft;
    FieldReader reader(object);
    readDefinition(reader, draft.definition);
    if (draft.definition.type.isEmpty())
        draft.definition.type = u"command"_s;
    reader.read("id", draft.id);
    reader.read("delay", draft.delay);
    reader.read("at", draft.at);
    reader.read("enabled", draft.enabled);
    reader.read("draft", draft.draft);
    QStringList after;
    reader.read("after", after);
    for (const QString &word : after)
        draft.after.append(prerequisiteFromWord(word));
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return refusal(errors);
    return draft;
}

QJsonObject toJson(const JobDraft &draft)
{
    QJsonObject object = toJson(draft.definition);
    if (!draft.id.isEmpty())
        object[u"id"_s] = draft.id;
    if (!draft.after.isEmpty()) {
        QStringList words;
        for (const PrerequisiteDraft &prerequisite : draft.after)
            words += toWord(prerequisite);
        object[u"after"_s] = toArray(words);
    }
    if (draft.delay > Duration(0))
        object[u"delay"_s] = inSeconds(draft.delay);
    if (draft.at)
        object[u"at"_s] = toIso(*draft.at);
    object[u"enabled"_s] = draft.enabled;
    object[u"draft"_s] = draft.draft;
    return object;
}

} // namespace runsheet
