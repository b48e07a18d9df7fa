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
    for (qsizetype index = 0; index < crontab.lines.size(); ++index) {
        const CrontabLine &line = crontab.lines.at(index);
        if (line.kind == CrontabLine::Kind::NotUnderstood)
            imported.notUnderstood.append(noteOf(index, line.reason));
        if (line.kind != CrontabLine::Kind::Entry)
            continue;
        const JobDraft draft = jobDraftOf(line, m_inputFolder);
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
