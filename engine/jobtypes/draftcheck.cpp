// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/draftcheck.h"

#include "engine/domain/bytes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 1'000;
constexpr qsizetype longestDescription = 100'000;
constexpr qsizetype longestLabel = 200;
constexpr qsizetype mostLabels = 100;
constexpr int mostRetries = 1'000;
constexpr double largestFactor = 100;
constexpr Duration longestDuration = std::chrono::hours(24 * 365 * 100);

//! Gathers what does not fit.
class Checker
{
public:
    void require(bool isMet, const QString &field, const QString &message)
    {
        if (!isMet)
            m_errors.append({field, message});
    }
    [[nodiscard]] const QList<FieldError> &errors() const { return m_errors; }

private:
    QList<FieldError> m_errors;
};

bool isCleanText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

//! People count characters, not UTF-16 units.
qsizetype lengthOf(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

void checkText(Checker &checker, const QString &field, const QString &text, qsizetype longest)
{
    checker.require(isCleanText(text), field, u"must be UTF-8 without NUL"_s);
    checker.require(lengthOf(text) <= longest, field, u"has at most %1 characters"_s.arg(longest));
}

void checkNames(Checker &checker, const JobDraft &draft)
{
    const JobDefinition &definition = draft.definition;
    checker.require(draft.id.isEmpty() || isValidId(draft.id), u"id"_s,
                    u"must begin with a letter or digit and go on with letters, digits and . _ : -, 128 at most"_s);
    checkText(checker, u"name"_s, definition.name, longestName);
    checkText(checker, u"description"_s, definition.description, longestDescription);
    checkText(checker, u"space"_s, definition.space, longestLabel);
    checker.require(!definition.space.isEmpty(), u"space"_s, u"must not be empty"_s);
    checker.require(definition.labels.size() <= mostLabels, u"labels"_s, u"must be at most %1"_s.arg(mostLabels));
    for (const QString &label : definition.labels) {
        checkText(checker, u"labels"_s, label, longestLabel);
        checker.require(!label.isEmpty(), u"labels"_s, u"must not be empty texts"_s);
    }
}

void checkType(Checker &checker, const JobDefinition &definition, const JobTypeRegistry &types)
{
    const JobType *type = types.find(definition.type);
    if (!type) {
        QStringList keys;
        for (const JobTypeInfo &info : types.infos())
            keys += info.key;
        checker.require(false, u"type"_s, u"'%1' is not known; there are %2"_s.arg(visible(definition.type), keys.join(u", "_s)));
        return;
    }
    for (const FieldError &error : check(type->info().parameters, definition.parameters))
        checker.require(false, u"parameters."_s + error.field, error.message);
}

void checkDuration(Checker &checker, const QString &field, Duration duration)
{
    checker.require(duration >= Duration(0), field, u"must not be negative"_s);
    checker.require(duration <= longestDuration, field, u"must be at most 100 years"_s);
}

// Below these nothing can start, or the kernel counts no finer.
void checkResources(Checker &checker, const JobDefinition &definition, const JobTypeRegistry &types)
{
    constexpr qint64 leastMemory = 16 << 20;
    constexpr qint64 leastFiles = 8;
    const ResourceLimits &limits = definition.limits.resources;
    const JobType *type = types.find(definition.type);
    checker.require(!type || type->kindOfWork() == WorkKind::Program || limits == ResourceLimits(), u"limits"_s,
                    u"are for programs; a “%1” works inside Runsheet"_s.arg(definition.type));
    checkDuration(checker, u"limits.cpuTime"_s, limits.cpuTime);
    checker.require(limits.cpuTime == Duration(0) || limits.cpuTime >= seconds(1), u"limits.cpuTime"_s, u"must be at least 1 s"_s);
    checker.require(limits.memory == 0 || limits.memory >= leastMemory, u"limits.memory"_s,
                    u"must be at least 16 MiB: with less no program starts"_s);
    checker.require(limits.openFiles == 0 || limits.openFiles >= leastFiles, u"limits.openFiles"_s,
                    u"must be at least %1: with less no program starts"_s.arg(leastFiles));
}

void checkPolicies(Checker &checker, const JobDefinition &definition)
{
    const auto &[retries, delay, factor, exitCodes, afterTimeLimit] = definition.retry;
    checkDuration(checker, u"timeout"_s, definition.limits.timeLimit);
    checkDuration(checker, u"grace"_s, definition.limits.grace);
    checkDuration(checker, u"startWithin"_s, definition.limits.startDeadline);
    checkDuration(checker, u"hang"_s, definition.limits.hang);
    checkDuration(checker, u"resultTtl"_s, definition.retention.resultTtl);
    checkDuration(checker, u"misfireWindow"_s, definition.misfire.window);
    checkDuration(checker, u"retryDelay"_s, delay);
    checker.require(retries >= 0 && retries <= mostRetries, u"retries"_s, u"must be from 0 to %1"_s.arg(mostRetries));
    checker.require(std::isfinite(factor) && factor >= 1 && factor <= largestFactor, u"retryFactor"_s,
                    u"must be from 1 to %1"_s.arg(largestFactor));
    checker.require(std::ranges::all_of(exitCodes, [](int code) { return code >= 0 && code <= 255; }), u"retryExitCodes"_s,
                    u"must be from 0 to 255"_s);
    checker.require(definition.overlap.atMost >= 0, u"overlap"_s, u"must allow at least one run"_s);
    checker.require(definition.misfire.atMost > 0, u"misfire"_s, u"must make up for at least one fire time"_s);
}

bool isVariableName(const QByteArray &name)
{
    return !name.isEmpty() && !name.contains('=') && !name.contains('\0');
}

void checkEnvironment(Checker &checker, const Environment &environment)
{
    for (auto entry = environment.begin(); entry != environment.end(); ++entry) {
        const QString name = visible(entry.key());
        checker.require(isVariableName(entry.key()), u"environment"_s,
                        u"'%1' is no name of a variable: it is empty or has = or NUL in it"_s.arg(name));
        checker.require(!entry.key().startsWith("RUNSHEET_"), u"environment"_s,
                        u"%1 is set by Runsheet itself; choose another name"_s.arg(name));
        checker.require(!entry.value().contains('\0'), u"environment"_s, u"the value of %1 has a NUL in it"_s.arg(name));
    }
}

void checkPath(Checker &checker, const QString &field, const QByteArray &path)
{
    checker.require(!path.contains('\0'), field, u"must not have a NUL in it"_s);
    checker.require(path.isEmpty() || path.startsWith('/'), field, u"must be an absolute path"_s);
}

bool repeats(const Trigger &trigger)
{
    return trigger.kind != Trigger::Kind::None && trigger.kind != Trigger::Kind::Once;
}

void checkPurpose(Checker &checker, const JobDraft &draft, DraftPurpose purpose)
{
    checkDuration(checker, u"delay"_s, draft.delay);
    if (purpose == DraftPurpose::Run)
        checker.require(!repeats(draft.definition.trigger), u"trigger"_s,
                        u"repeats, and a run starts once; make a job of it to run again by itself"_s);
    else
        checker.require(draft.after.isEmpty(), u"after"_s, u"is for a run; a job has none"_s);
}

void checkPlace(Checker &checker, const JobDefinition &definition, const QStringList &poolNames)
{
    checker.require(poolNames.contains(definition.pool), u"pool"_s,
                    u"'%1' is not known; there are %2"_s.arg(visible(definition.pool), poolNames.join(u", "_s)));
    checker.require(definition.executor == ExecutorKind::Local, u"executor"_s,
                    u"'%1' is not available yet; use local"_s.arg(definition.executor == ExecutorKind::Slurm ? "slurm"_L1 : "condor"_L1));
}

} // namespace

QList<FieldError> checkDraft(const JobDraft &draft, const JobTypeRegistry &types, const QStringList &poolNames, DraftPurpose purpose)
{
    Checker checker;
    checkNames(checker, draft);
    checkType(checker, draft.definition, types);
    checkPath(checker, u"workspace"_s, draft.definition.workspace);
    checkPath(checker, u"stdin"_s, draft.definition.stdinFile);
    checkEnvironment(checker, draft.definition.environment);
    checkPlace(checker, draft.definition, poolNames);
    checkPolicies(checker, draft.definition);
    checkResources(checker, draft.definition, types);
    checkPurpose(checker, draft, purpose);
    return checker.errors();
}

Error draftRefusal(const QList<FieldError> &errors)
{
    QStringList parts;
    for (const FieldError &error : errors)
        parts += error.field + u' ' + error.message;
    return badInput(u"The draft cannot be used: %1."_s.arg(parts.join(u"; "_s)), errors);
}

} // namespace runsheet
