// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/recovery.h"

#include "engine/execution/processidentity.h"
#include "engine/execution/progress/reportfollower.h"
#include "engine/jobtypes/jobtype.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Step = RecoveryAction::Step;

bool isTask(const UnderWay &row, const JobTypeRegistry &types)
{
    const JobType *type = types.find(row.run.type);
    return type && type->kindOfWork() == WorkKind::Task;
}

LostCause causeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::FolderRemoved:
        return LostCause::FolderRemoved;
    case Verdict::DamagedRecord:
        return LostCause::DamagedRecord;
    case Verdict::SupervisorKilled:
        return LostCause::SupervisorKilled;
    default:
        return LostCause::ComputerRestarted;
    }
}

RunReport wholeReport(const QByteArray &runFolder)
{
    ReportFollower follower(runFolder);
    follower.finish();
    return follower.report();
}

ExitRecord withWords(const RecordedEnd &end, const StartSubject &subject)
{
    ExitRecord record = end.record;
    if (end.failure) {
        const StartFailureText words = describeStartFailure(*end.failure, subject);
        record.errorCode = words.code;
        record.errorText = words.text;
    }
    return record;
}

RecoveryAction inspect(const UnderWay &row, const QByteArray &bootId, const JobTypeRegistry &types)
{
    RecoveryAction action;
    action.row = row;
    if (isTask(row, types)) { // it went down with the engine that ran it
        action.step = Step::Lose;
        action.cause = LostCause::EngineEnded;
        action.report = wholeReport(row.run.runFolder);
        return action;
    }
    const FolderFacts folder = inspectFolder(row.run.runFolder, row.nonce);
    const bool sameBoot = row.bootId == bootId;
    action.verdict = recoveryVerdict({.state = row.run.status(), .processAlive = isAlive(identityOf(row.run.state))}, folder, sameBoot);
    if (sameBoot && action.verdict != Verdict::FolderRemoved)
        return action;
    if (action.verdict == Verdict::TakeEnd && folder.record.end) {
        action.step = Step::TakeEnd;
        action.record = withWords(*folder.record.end, folder.record.subject);
        action.report = wholeReport(row.run.runFolder);
    } else {
        action.step = Step::Lose;
        action.cause = causeOf(action.verdict);
        action.report = wholeReport(row.run.runFolder);
    }
    return action;
}

} // namespace

ProcessIdentity identityOf(const RunState &state)
{
    if (const auto *running = std::get_if<Running>(&state))
        return running->identity;
    if (const auto *paused = std::get_if<Paused>(&state))
        return paused->identity;
    if (const auto *stopping = std::get_if<Stopping>(&state))
        return stopping->identity;
    return {};
}

QList<RecoveryAction> inspectAll(const QList<UnderWay> &rows, const QByteArray &bootId, const JobTypeRegistry &types)
{
    QList<RecoveryAction> actions;
    for (const UnderWay &row : rows)
        actions.append(inspect(row, bootId, types));
    return actions;
}

void note(RecoveryReport &report, const RecoveryAction &action)
{
    if (action.step == Step::Lose) {
        report.lost.append(action.row.run.id);
        return;
    }
    switch (action.verdict) {
    case Verdict::Adopt:
    case Verdict::RecordLost:
        ++report.adopted;
        break;
    case Verdict::TakeEnd:
        ++report.ended;
        break;
    case Verdict::BackToQueue:
        ++report.requeued;
        break;
    case Verdict::SupervisorKilled:
    case Verdict::ComputerRestarted:
    case Verdict::FolderRemoved:
    case Verdict::DamagedRecord:
        report.lost.append(action.row.run.id);
        break;
    }
    if (action.verdict == Verdict::RecordLost)
        report.notes.append(u"Run %1 is still running, but its record is gone: how it ends cannot be known."_s.arg(action.row.run.id.value));
}

} // namespace runsheet
