// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontabs.h"

#include "engine/crontabjobs.h"
#include "engine/domain/bytes.h"
#include "engine/execution/threads.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <sys/stat.h>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr mode_t folderMode = 0700;

// Named by its content: one that is there is the same.
Result<Done> writeInput(const QByteArray &folder, const QByteArray &path, const QByteArray &input)
{
    ::mkdir(folder.constData(), folderMode);
    QSaveFile file(QFile::decodeName(path));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(input) == input.size() && file.commit();
    if (isWritten)
        return Done{};
    return Error{.code = ErrorCode::ExecutionFailed,
                 .message = u"The input of a crontab entry cannot be kept in “%1”: %2."_s.arg(visible(path), file.errorString()),
                 .detail = {},
                 .fields = {}};
}

CrontabNote noteOf(qsizetype line, const QString &text)
{
    return {.line = int(line) + 1, .text = text};
}

//! The entries that were imported before, with the jobs that they became.
class KnownEntries
{
public:
    KnownEntries(const KeptCrontab &kept, const QByteArray &inputFolder)
    {
        const Crontab crontab = readCrontab(kept.bytes);
        for (const KeptCrontab::Entry &entry : kept.entries) {
            if (entry.job && entry.line < crontab.lines.size())
                m_entries.append({jobDraftOf(crontab.lines.at(entry.line), inputFolder).definition, entry.job->key});
        }
    }

    //! Whatever was changed in the job since, the line is the same; each job is given out once.
    std::optional<JobKey> take(const JobDefinition &definition)
    {
        const auto found = std::ranges::find(m_entries, definition, &Entry::definition);
        if (found == m_entries.end())
            return std::nullopt;
        const JobKey job = found->job;
        m_entries.erase(found);
        return job;
    }

private:
    struct Entry
    {
        JobDefinition definition;
        JobKey job;
    };
    QList<Entry> m_entries;
};

Submission keptAs(JobKey job)
{
    Submission submission;
    submission.job = job;
    submission.makeRun = false;
    return submission;
}

} // namespace

Crontabs::Crontabs(Store &store, Submissions &submissions, const QByteArray &dataFolder)
    : m_store(store), m_submissions(submissions), m_inputFolder(dataFolder + "/stdin")
{
    makeThreads(m_files, 1);
}

Story<Done> Crontabs::keepInput(CrontabEntry entry)
{
    if (!entry.input)
        co_return Done{};
    const QByteArray path = inputFileOf(entry, m_inputFolder);
    auto writing =
        QtConcurrent::run(&m_files, [folder = m_inputFolder, path, input = *entry.input] { return writeInput(folder, path, input); });
    const Result<Done> written = co_await writing;
    co_return written;
}

Story<CrontabImported> Crontabs::import(QByteArray bytes, QString by)
{
    const Crontab crontab = readCrontab(bytes);
    CrontabImported imported;
    CrontabToKeep toKeep{.bytes = bytes, .entries = {}};
    auto reading = m_store.crontab();
    const auto before = co_await reading;
    KnownEntries known(before.value_or(KeptCrontab()), m_inputFolder);
    for (qsizetype index = 0; index < crontab.lines.size(); ++index) {
        const CrontabLine &line = crontab.lines.at(index);
        if (line.kind == CrontabLine::Kind::NotUnderstood)
            imported.notUnderstood.append(noteOf(index, line.reason));
        if (line.kind != CrontabLine::Kind::Entry)
            continue;
        const JobDraft draft = jobDraftOf(line, m_inputFolder);
        if (const std::optional<JobKey> job = known.take(draft.definition)) {
            toKeep.entries.append({.line = int(index), .submission = keptAs(*job)});
            continue;
        }
        const auto submission = co_await m_submissions.toKeep(draft, by);
        if (!submission) {
            imported.notUnderstood.append(noteOf(index, submission.error().message));
            continue;
        }
        const Result<Done> kept = co_await keepInput(line.entry);
        if (!kept)
            co_return kept.error();
        toKeep.entries.append({.line = int(index), .submission = *submission});
    }
    auto keeping = m_store.keepCrontab(toKeep);
    const auto stored = co_await keeping;
    if (!stored)
        co_return stored.error();
    for (qsizetype index = 0; index < stored->size(); ++index)
        imported.entries.append({toKeep.entries.at(index).line + 1, stored->at(index).jobId, stored->at(index).name});
    co_return imported;
}

Story<CrontabExported> Crontabs::exportNow()
{
    auto reading = m_store.crontab();
    const auto kept = co_await reading;
    if (!kept)
        co_return kept.error();
    const Crontab crontab = readCrontab(kept->bytes);
    CrontabExported exported;
    QList<CrontabEdit> edits;
    for (const KeptCrontab::Entry &entry : kept->entries) {
        if (!entry.job) {
            edits.append({.line = entry.line, .removes = true});
        } else if (entry.job->definition) {
            const CrontabChange change = crontabChangeFor(crontab, entry.line, *entry.job->definition, m_inputFolder);
            edits.append(change.edit);
            if (!change.note.isEmpty())
                exported.notes.append(
                    noteOf(entry.line, u"“%1” is not exported as it is now: %2"_s.arg(visible(entry.job->definition->name), change.note)));
        }
    }
    const Result<Crontab> result = edited(crontab, edits);
    if (!result)
        co_return result.error();
    exported.bytes = bytesOf(*result);
    co_return exported;
}

} // namespace runsheet
