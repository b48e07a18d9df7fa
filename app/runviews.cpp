// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runviews.h"

#include "app/journalreader.h"
#include "app/terminal.h"
#include "engine/domain/runstate.h"

#include <QHash>
#include <QJsonArray>
#include <QTimer>
#include <QUrlQuery>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *selectionWords[] = {"state", "job", "label", "space", "search", "parent"};
constexpr const char *selectionTimes[] = {"since", "until"};

QString outcomeOf(const QJsonObject &run)
{
    const QString text = run[u"outcome"][u"text"].toString();
    if (!text.isEmpty())
        return text;
    const QString reason = run[u"reason"].toString();
    return reason.isEmpty() ? run[u"progress"][u"message"].toString() : reason;
}

QString progressOf(const QJsonObject &run)
{
    const QJsonValue fraction = run[u"progress"][u"fraction"];
    return fraction.isDouble() ? u"%1 %"_s.arg(qRound(fraction.toDouble() * 100)) : QString();
}

// A run uses its script as it is at the start, which may not be what was looked at when it was submitted.
QString scriptNote(const QJsonObject &run)
{
    const auto modified = instantFromIso(run[u"stamp"][u"modifiedAt"].toString());
    const auto created = instantFromIso(run.value(u"createdAt"_s).toString());
    return modified && created && *modified > *created ? u"the script was changed after it was submitted; the version of the start ran"_s : QString();
}

//! Only what is set.
QString limitsOf(const QJsonObject &run)
{
    const QJsonValue limits = run.value(u"limits"_s);
    QStringList parts;
    const auto add = [&](const QString &key, const QString &text, const auto &shown) {
        if (limits[key].toDouble() > 0)
            parts.append(text.arg(shown(limits[key])));
    };
    const auto count = [](const QJsonValue &value) { return QString::number(qint64(value.toDouble())); };
    const auto size = [](const QJsonValue &value) { return shownSize(value.toDouble()); };
    add(u"timeout"_s, u"%1 in all"_s, shownSeconds);
    add(u"hang"_s, u"%1 without output"_s, shownSeconds);
    add(u"startWithin"_s, u"a start within %1"_s, shownSeconds);
    add(u"cpuTime"_s, u"%1 of CPU time"_s, shownSeconds);
    add(u"memory"_s, u"%1 of memory"_s, size);
    add(u"processes"_s, u"%1 processes of the user"_s, count);
    add(u"openFiles"_s, u"%1 open files"_s, count);
    add(u"fileSize"_s, u"files of %1"_s, size);
    return parts.join(u", "_s);
}

Error timedOut()
{
    return {.code = ErrorCode::TimedOut, .message = u"Not all runs ended in time. They go on."_s, .detail = {}, .fields = {}};
}

bool isFinalWord(const QString &word)
{
    const auto status = runStatusFromWord(word);
    return status && isFinal(*status);
}

//! Those whose ends are waited for; each is looked up by its id, as there may be a hundred thousand.
class AwaitedRuns
{
public:
    void add(const QString &id, const QString &state)
    {
        m_index.insert(id, m_runs.size());
        m_runs.append({id, state});
        m_open += m_runs.constLast().isFinal() ? 0 : 1;
    }
    void note(const QJsonObject &event)
    {
        const auto at = m_index.constFind(event.value(u"runId"_s).toString());
        const QString state = event.value(u"state"_s).toString();
        if (at == m_index.constEnd() || state.isEmpty() || m_runs[*at].isFinal())
            return;
        m_runs[*at].state = state;
        m_open -= m_runs[*at].isFinal() ? 1 : 0;
    }
    [[nodiscard]] bool areFinal() const { return m_open == 0; }
    [[nodiscard]] QList<Awaited> runs() const { return m_runs; }

private:
    QList<Awaited> m_runs;
    QHash<QString, qsizetype> m_index;
    qsizetype m_open = 0;
};

//! From where to read the journal on, so that nothing is missed that comes after a look at the runs.
Story<qint64> journalEnd(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("health");
    const Result<QJsonObject> health = co_await std::move(asking);
    if (!health)
        co_return health.error();
    co_return qint64(health->value(u"lastSeq"_s).toDouble());
}

Story<QList<Awaited>> awaitEnds(SessionPtr session, AwaitedRuns runs, qint64 since, std::optional<Duration> timeout)
{
    JournalReader journal(session->engine(), since, JournalReader::Lines::Ends);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&journal] { journal.close(); });
    if (timeout)
        timer.start(*timeout);
    while (!runs.areFinal()) {
        Story<QList<QJsonObject>> reading = journal.next();
        const Result<QList<QJsonObject>> events = co_await std::move(reading);
        if (!events)
            co_return events.error().code == ErrorCode::Stopping ? timedOut() : events.error();
        for (const QJsonObject &event : *events)
            runs.note(event);
    }
    co_return runs.runs();
}

} // namespace

bool Awaited::isFinal() const
{
    return isFinalWord(state);
}

QList<OptionSpec> selectionOptions()
{
    return {{"state", "S,...", "runs in one of these states"},
            {"job", "JOB", "runs of this job"},
            {"label", "LABEL", "runs with this label"},
            {"space", "SPACE", "runs of this space"},
            {"search", "TEXT", "words in name, label or error"},
            {"since", "TIME", "made at or after it"},
            {"until", "TIME", "made before it"},
            {"parent", "RUN", "children of this run"}};
}

bool hasSelection(const CommandLine &line)
{
    return std::ranges::any_of(selectionOptions(), [&line](const OptionSpec &option) { return line.has(option.name); });
}

Result<QJsonObject> selectionFrom(const CommandLine &line)
{
    QJsonObject words;
    for (const char *option : selectionWords) {
        if (!line.has(option))
            continue;
        const Result<QString> text = line.text(option);
        if (!text)
            return text.error();
        words[QLatin1String(option)] = *text;
    }
    for (const char *option : selectionTimes) {
        if (!line.has(option))
            continue;
        const Result<Instant> time = line.instant(option);
        if (!time)
            return time.error();
        words[QLatin1String(option)] = toIso(*time);
    }
    return words;
}

QByteArray queryFrom(const QJsonObject &words)
{
    QByteArrayList parts;
    for (auto entry = words.begin(); entry != words.end(); ++entry)
        parts += entry.key().toUtf8() + '=' + pathPart(entry.value().toString().toUtf8());
    return parts.isEmpty() ? QByteArray() : '?' + parts.join('&');
}

void printRuns(const QJsonArray &runs)
{
    QList<QStringList> rows{{u"RUN"_s, u"STATE"_s, u"JOB"_s, u"STARTED"_s, u"TOOK"_s, u"DONE"_s, u""_s}};
    for (const QJsonValue value : runs) {
        const QJsonObject run = value.toObject();
        rows.append({run.value(u"id"_s).toString(), run.value(u"state"_s).toString(),
                     u"%1 #%2"_s.arg(run.value(u"jobName"_s).toString()).arg(run.value(u"number"_s).toInt()),
                     shownInstant(run.value(u"startedAt"_s)), shownSeconds(run.value(u"durationSeconds"_s)), progressOf(run),
                     outcomeOf(run)});
    }
    printTable(rows);
}

void printRun(const QJsonObject &run)
{
    QList<QStringList> rows{
        {u"run"_s,
         u"%1 (%2 #%3)"_s.arg(run.value(u"id"_s).toString(), run.value(u"jobName"_s).toString()).arg(run.value(u"number"_s).toInt())},
        {u"state"_s, run.value(u"state"_s).toString()}};
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(u"status"_s, run.value(u"statusText"_s).toString());
    add(u"outcome"_s, run[u"outcome"][u"text"].toString());
    add(u"error"_s, run[u"outcome"][u"error"][u"text"].toString());
    add(u"reason"_s, run.value(u"reason"_s).toString());
    add(u"progress"_s, progressOf(run));
    add(u"message"_s, run[u"progress"][u"message"].toString());
    add(u"created"_s, shownInstant(run.value(u"createdAt"_s)));
    add(u"started"_s, shownInstant(run.value(u"startedAt"_s)));
    add(u"ended"_s, shownInstant(run.value(u"endedAt"_s)));
    add(u"took"_s, shownSeconds(run.value(u"durationSeconds"_s)));
    if (run.value(u"attempt"_s).toInt() > 1)
        add(u"attempt"_s, QString::number(run.value(u"attempt"_s).toInt()));
    add(u"queue"_s, run.value(u"queue"_s).toString());
    add(u"part of"_s, run.value(u"parent"_s).toString());
    add(u"pool"_s, run.value(u"pool"_s).toString());
    add(u"limits"_s, limitsOf(run));
    add(u"labels"_s, run.value(u"labels"_s).toVariant().toStringList().join(u", "_s));
    if (run.value(u"maxRssBytes"_s).isDouble())
        add(u"memory"_s, shownSize(run.value(u"maxRssBytes"_s).toDouble()));
    add(u"folder"_s, run.value(u"runFolder"_s).toString());
    if (const QString note = scriptNote(run); !note.isEmpty())
        add(u"note"_s, note);
    printTable(rows);
}

Story<QList<Awaited>> untilFinal(SessionPtr session, QStringList ids, std::optional<Duration> timeout)
{
    Story<qint64> asking = journalEnd(session);
    const Result<qint64> since = co_await std::move(asking);
    if (!since)
        co_return since.error();
    AwaitedRuns runs;
    for (const QString &id : ids) {
        Story<QJsonObject> looking = session->engine().get("runs/" + pathPart(id.toUtf8()));
        const Result<QJsonObject> run = co_await std::move(looking);
        if (!run)
            co_return run.error();
        runs.add(id, run->value(u"state"_s).toString());
    }
    Story<QList<Awaited>> waiting = awaitEnds(session, runs, *since, timeout);
    const Result<QList<Awaited>> ended = co_await std::move(waiting);
    co_return ended;
}

Story<QList<Awaited>> untilAllFinal(SessionPtr session, std::optional<Duration> timeout)
{
    Story<qint64> asking = journalEnd(session);
    const Result<qint64> since = co_await std::move(asking);
    if (!since)
        co_return since.error();
    Story<QJsonObject> listing = session->engine().get("runs?notFinal=true&brief=true&limit=10000000");
    const Result<QJsonObject> list = co_await std::move(listing);
    if (!list)
        co_return list.error();
    AwaitedRuns runs;
    for (const QJsonValue run : list->value(u"items"_s).toArray())
        runs.add(run[u"id"].toString(), run[u"state"].toString());
    Story<QList<Awaited>> waiting = awaitEnds(session, runs, *since, timeout);
    const Result<QList<Awaited>> ended = co_await std::move(waiting);
    co_return ended;
}

} // namespace runsheet
