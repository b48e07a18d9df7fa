// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checks.h"
#include "app/stalllog.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/crashlog.h"
#include "engine/domain/bytes.h"
#include "engine/domain/clock.h"
#include "engine/execution/processidentity.h"
#include "engine/store/copies.h"
#include "engine/store/salvage.h"

#include <QJsonArray>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Only where nobody serves the folder: a store that is open cannot be put in another's place.
Result<Restored> restore(const Folders &folders, const QByteArray &word)
{
    QByteArray copy = word;
    if (word == "newest") {
        const QList<StoreCopy> copies = storeCopies(folders.data);
        const auto good = std::ranges::find_if(copies, [](const StoreCopy &candidate) { return candidate.problem.isEmpty(); });
        if (good == copies.end())
            return notFound(u"There is no good copy of a store in %1."_s.arg(visible(folders.data)));
        copy = good->file;
    }
    const Result<FolderLock> lock = FolderLock::take(folders);
    if (!lock)
        return lock.error();
    return restoreCopy(folders.data, copy, systemClock()->now());
}

int restoreAndTell(const Folders &folders, const QByteArray &word)
{
    const Result<Restored> restored = restore(folders, word);
    if (!restored)
        return fail(restored.error());
    const QString kept = restored->keptAs.isEmpty() ? QString() : u" What was there before is kept as %1."_s.arg(visible(restored->keptAs));
    printLine(u"%1 is the store now.%2 The next engine looks into the run folders for what has run since."_s.arg(visible(restored->copy), kept));
    return 0;
}

// Only where nobody serves the folder: what is salvaged from must stand still.
Result<Salvaged> salvage(const Folders &folders, const QByteArray &word)
{
    const Result<FolderLock> lock = FolderLock::take(folders);
    if (!lock)
        return lock.error();
    return salvageStore(folders.data, folders.state, word == "store" ? QByteArray() : word, systemClock()->now());
}

int salvageAndTell(const Folders &folders, const QByteArray &word)
{
    const Result<Salvaged> salvaged = salvage(folders, word);
    if (!salvaged)
        return fail(salvaged.error());
    printLine(u"%1 jobs and %2 runs were read; they are in %3."_s.arg(salvaged->jobs).arg(salvaged->runs).arg(visible(salvaged->file)));
    for (const QString &gap : salvaged->gaps)
        printLine(gap);
    printLine(u"“runsheet doctor” lists the backups beside it. Put the one that you want in the store's place with “runsheet doctor --restore FILE”."_s);
    return 0;
}

int backUpAndTell(const Folders &folders)
{
    const Result<QByteArray> made = backUpNow(folders.data, systemClock()->now());
    if (!made)
        return fail(made.error());
    printLine(visible(*made));
    return 0;
}

int leaveAndTell(const Folders &folders)
{
    const Result<Done> left = leaveSafeMode(folders.data);
    if (!left)
        return fail(left.error());
    printLine(u"The queues start again."_s);
    return 0;
}

Check windowCheck(const QJsonObject &window)
{
    const int stalls = window[u"stalls"].toInt();
    const QString text = u"its longest event took %1 ms; %2 took more than 50 ms; busy for %3 of %4 s"_s
                             .arg(window[u"longestMs"].toDouble(), 0, 'f', 0)
                             .arg(stalls)
                             .arg(window[u"busyMs"].toDouble() / 1000, 0, 'f', 1)
                             .arg(window[u"watchedMs"].toDouble() / 1000, 0, 'f', 0);
    return {stalls > 0 ? Check::Verdict::Note : Check::Verdict::Good, u"window"_s, text};
}

// The last ones of a month: older ones help nobody.
QList<Check> stallChecks(const QByteArray &dataFolder)
{
    constexpr auto age = std::chrono::hours(24 * 30);
    constexpr qsizetype most = 3;
    QList<Stall> stalls = stallsIn(readStallLog(dataFolder));
    stalls.removeIf([oldest = systemClock()->now() - age](const Stall &stall) { return stall.since < oldest; });
    QList<Check> checks;
    for (const Stall &stall : stalls.last(std::min(most, stalls.size())))
        checks.append({Check::Verdict::Note, u"window"_s, u"the window "_s + stallText(stall, processFacts(stall.pid).has_value())});
    return checks;
}

// What an engine that serves suffers from, which it knows best itself.
Story<QList<Check>> conditionChecks(SessionPtr session)
{
    QList<Check> checks;
    if (!isLockHeld(session->folders)) {
        if (callsForSafeMode(readCrashLog(session->folders.data)))
            checks.append({Check::Verdict::Bad, u"safe-mode"_s, safeModeSentence(session->folders.data)});
        co_return checks;
    }
    Story<QJsonObject> asking = session->engine().get("health");
    const Result<QJsonObject> health = co_await std::move(asking);
    if (!health)
        co_return checks; // the check of the engine says so
    for (const QJsonValue condition : health->value(u"conditions"_s).toArray())
        checks.append({Check::Verdict::Bad, condition[u"kind"].toString(), condition[u"message"].toString()});
    if (health->contains(u"window"_s))
        checks.append(windowCheck(health->value(u"window"_s).toObject()));
    co_return checks;
}

ExitStory go(SessionPtr session)
{
    if (session->line.has("leave-safe-mode"))
        co_return leaveAndTell(session->folders);
    if (session->line.has("restore"))
        co_return restoreAndTell(session->folders, session->line.bytes("restore"));
    if (session->line.has("salvage"))
        co_return salvageAndTell(session->folders, session->line.bytes("salvage"));
    if (session->line.has("backup"))
        co_return backUpAndTell(session->folders);
    static const QStringList words{u"ok"_s, u"note"_s, u"wrong"_s};
    QJsonArray items;
    QList<QStringList> rows;
    bool isWell = true;
    Story<QList<Check>> asking = conditionChecks(session);
    const Result<QList<Check>> conditions = co_await std::move(asking);
    for (const Check &check : allChecks(session->folders) + stallChecks(session->folders.data) + conditions.value_or({})) {
        const QString verdict = words.at(int(check.verdict));
        rows.append({verdict, check.name, check.text});
        items.append(QJsonObject{{u"check"_s, check.name}, {u"verdict"_s, verdict}, {u"text"_s, check.text}});
        isWell = isWell && check.verdict != Check::Verdict::Bad;
    }
    if (session->line.isJson())
        printDocument({{u"items"_s, items}});
    else
        printTable(rows);
    co_return isWell ? 0 : 1;
}

} // namespace

Verb doctorVerb()
{
    return {{.verb = "doctor",
             .words = "",
             .summary = "Checks store, folders, engine, runner and display, a line for each. Needs no engine.",
             .options = {{"restore", "FILE|newest", "put this copy in the store's place, keeping what is there; no engine may serve"},
                         {"salvage", "FILE|store", "make a new store of all that can still be read in a damaged one; no engine may serve"},
                         {"backup", "", "make a backup of the store now"},
                         {"leave-safe-mode", "", "start the queues again after an engine that crashed too often"}}},
            go};
}

} // namespace runsheet
