// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/recovery.h"

#include "engine/execution/processidentity.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace runsheet {

namespace {

constexpr qsizetype mostRecordBytes = 32 << 20; // arguments may have some MB, escaped

enum class Is { No, Yes, Any };

bool fits(Is wanted, bool found)
{
    return wanted == Is::Any || (wanted == Is::Yes) == found;
}

//! One row of the table; the first that fits decides.
struct Rule
{
    Is exists, held, started, ended, suspect, sameBoot, starting, alive;
    Verdict verdict;
};

constexpr auto no = Is::No;
constexpr auto yes = Is::Yes;
constexpr auto any = Is::Any;

constexpr Rule rules[] = {
    // folder, held, start, exit, suspect, same boot, row Starting, alive
    {no, any, any, any, any, yes, yes, no, Verdict::BackToQueue},
    {no, any, any, any, any, any, any, yes, Verdict::RecordLost},
    {no, any, any, any, any, any, any, no, Verdict::FolderRemoved},
    {yes, any, any, yes, no, any, any, any, Verdict::TakeEnd},
    {yes, yes, any, no, no, yes, any, any, Verdict::Adopt},
    {yes, any, any, any, yes, any, any, any, Verdict::DamagedRecord},
    {yes, no, no, no, no, yes, any, any, Verdict::BackToQueue},
    {yes, no, yes, no, no, yes, any, any, Verdict::SupervisorKilled},
    {yes, any, any, no, no, no, any, any, Verdict::ComputerRestarted},
};

//! Where the lock cannot be asked, the process that the start line names is.
bool isHeld(const RowFacts &row, const FolderFacts &folder)
{
    return folder.lock == FolderFacts::Lock::Held || (folder.lock == FolderFacts::Lock::Unknown && row.processAlive);
}

//! Something in the record may be an end or a start that cannot be read. A whole spec line of an earlier claim alone is
//! not: that claim never started, and the engine died before it emptied the folder.
bool isSuspect(const RowFacts &row, const FolderFacts &folder, bool held, bool sameBoot)
{
    const RunRecord &record = folder.record;
    const bool rowSaysStarted = row.state == RunStatus::Running || row.state == RunStatus::Paused;
    // What the store knows the record knew once; only a power cut may have taken it away.
    if (rowSaysStarted && sameBoot && !record.start && !record.end && !held)
        return true;
    if (record.foreignStart || (record.foreignLines > 0 && record.spec))
        return true;
    if (record.foreignLines > 0 && held)
        return true;
    return record.damagedLines > 0 && !record.end && !held;
}

FolderFacts::Lock lockOf(int record)
{
    if (::flock(record, LOCK_SH | LOCK_NB) == 0)
        return FolderFacts::Lock::Free;
    return errno == EWOULDBLOCK ? FolderFacts::Lock::Held : FolderFacts::Lock::Unknown;
}

QByteArray readAll(int file)
{
    QByteArray bytes;
    char buffer[16384];
    for (ssize_t got = 0; bytes.size() < mostRecordBytes && (got = ::read(file, buffer, sizeof buffer)) > 0;)
        bytes.append(buffer, got);
    return bytes;
}

} // namespace

Verdict recoveryVerdict(const RowFacts &row, const FolderFacts &folder, bool sameBoot)
{
    const bool held = isHeld(row, folder);
    const auto rule = std::ranges::find_if(rules, [&](const Rule &r) {
        return fits(r.exists, folder.exists) && fits(r.held, held) && fits(r.started, folder.record.start.has_value()) &&
               fits(r.ended, folder.record.end.has_value()) && fits(r.suspect, isSuspect(row, folder, held, sameBoot)) && fits(r.sameBoot, sameBoot) &&
               fits(r.starting, row.state == RunStatus::Starting) && fits(r.alive, row.processAlive);
    });
    return rule == std::end(rules) ? Verdict::DamagedRecord : rule->verdict;
}

FolderFacts inspectFolder(const QByteArray &runFolder, const QByteArray &nonce)
{
    const QByteArray path = runFolder + "/record";
    const UniqueFd record(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!record.isValid())
        return {};
    // The lock first: what is written before it becomes free is then seen.
    const FolderFacts::Lock lock = lockOf(record.get());
    return {true, lock, parseRecord(readAll(record.get()), nonce)};
}

} // namespace runsheet
