// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/outcometext.h"

#include "engine/domain/endhint.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct SignalRow
{
    int number;
    QLatin1String name;
};
constexpr std::array signalRows{
    SignalRow{SIGHUP, "SIGHUP"_L1},   SignalRow{SIGINT, "SIGINT"_L1},   SignalRow{SIGQUIT, "SIGQUIT"_L1}, SignalRow{SIGILL, "SIGILL"_L1},
    SignalRow{SIGTRAP, "SIGTRAP"_L1}, SignalRow{SIGABRT, "SIGABRT"_L1}, SignalRow{SIGBUS, "SIGBUS"_L1},   SignalRow{SIGFPE, "SIGFPE"_L1},
    SignalRow{SIGKILL, "SIGKILL"_L1}, SignalRow{SIGUSR1, "SIGUSR1"_L1}, SignalRow{SIGSEGV, "SIGSEGV"_L1}, SignalRow{SIGUSR2, "SIGUSR2"_L1},
    SignalRow{SIGPIPE, "SIGPIPE"_L1}, SignalRow{SIGALRM, "SIGALRM"_L1}, SignalRow{SIGTERM, "SIGTERM"_L1}, SignalRow{SIGXCPU, "SIGXCPU"_L1},
    SignalRow{SIGXFSZ, "SIGXFSZ"_L1}, SignalRow{SIGSYS, "SIGSYS"_L1},
};

struct CodeRow
{
    int code;
    QLatin1String meaning;
};
constexpr std::array codeRows{
    CodeRow{2, "wrong usage, by convention"_L1},
    CodeRow{64, "wrong usage"_L1},
    CodeRow{65, "wrong input data"_L1},
    CodeRow{66, "input missing"_L1},
    CodeRow{69, "a service is not there"_L1},
    CodeRow{70, "an internal error"_L1},
    CodeRow{73, "output could not be made"_L1},
    CodeRow{74, "a read or write failed"_L1},
    CodeRow{75, "try again later"_L1},
    CodeRow{77, "not permitted"_L1},
    CodeRow{78, "wrong configuration"_L1},
    CodeRow{126, "a command inside could not be executed"_L1},
    CodeRow{127, "a command inside was not found"_L1},
};

QString exitText(int code)
{
    if (code == 0)
        return u"Ended with exit code 0."_s;
    const QString meaning = exitCodeMeaning(code);
    return meaning.isEmpty() ? u"Ended with exit code %1."_s.arg(code) : u"Ended with exit code %1 (%2)."_s.arg(code).arg(meaning);
}

QString recordText(const ExitRecord &record)
{
    switch (record.kind) {
    case ExitRecord::Kind::Exit:
        return exitText(record.code);
    case ExitRecord::Kind::Signal:
        return record.outOfMemory ? u"Killed by %1: the computer was out of memory."_s.arg(signalName(record.code))
                                  : u"Killed by %1."_s.arg(signalName(record.code));
    case ExitRecord::Kind::SpawnFailed:
    case ExitRecord::Kind::RunnerError:
        break;
    }
    return record.errorText;
}

QString byWhom(const QString &by)
{
    return by.isEmpty() ? QString() : u" by "_s + by;
}

QString limitText(ExpiryLimit limit)
{
    switch (limit) {
    case ExpiryLimit::StartDeadline:
        return u"It could not start before its start deadline."_s;
    case ExpiryLimit::TimeLimit:
        return u"It was stopped at its time limit."_s;
    case ExpiryLimit::HangLimit:
        return u"It was stopped because it was silent for longer than its hang limit."_s;
    }
    return {};
}

QString lostText(LostCause cause)
{
    switch (cause) {
    case LostCause::SupervisorKilled:
        return u"Nobody knows how it ended: its supervisor was killed."_s;
    case LostCause::ComputerRestarted:
        return u"Nobody knows how it ended: the computer was restarted."_s;
    case LostCause::EngineEnded:
        return u"Nobody knows how it ended: the engine that it ran in ended."_s;
    case LostCause::FolderRemoved:
        return u"Nobody knows how it ended: its run folder was removed."_s;
    case LostCause::DamagedRecord:
        return u"Nobody knows how it ended: its record is damaged."_s;
    case LostCause::NoReport:
        return u"Nobody knows how it ended: nothing was heard of it for too long."_s;
    case LostCause::Unstoppable:
        return u"It cannot be stopped (uninterruptible I/O, as on a dead mount): its slot is free again, but a process may be left."_s;
    }
    return {};
}

QString skipText(const Skipped &skipped)
{
    switch (skipped.cause) {
    case SkipCause::Prerequisite:
        return u"Skipped: \"%1\" ended in a way that this run does not accept."_s.arg(skipped.subject);
    case SkipCause::Misfire:
        return u"Skipped: its time passed while nothing could start it."_s;
    case SkipCause::Overlap:
        return u"Skipped: an earlier run of the job was not final yet."_s;
    case SkipCause::Disabled:
        return u"Skipped: disabled."_s;
    case SkipCause::JobDeleted:
        return u"Skipped: the job was deleted."_s;
    case SkipCause::ByHand:
        return u"Skipped: somebody left this time out."_s;
    }
    return {};
}

// What comes before the program's own words.
QString verdict(const RunState &final, const ExitRecord &record)
{
    if (const auto *cancelled = std::get_if<Cancelled>(&final))
        return (cancelled->forced ? u"Cancelled by force"_s : u"Cancelled"_s) + byWhom(cancelled->by) + u". "_s;
    if (const auto *expired = std::get_if<Expired>(&final))
        return limitText(expired->limit) + (record.forced ? u" It had to be killed. "_s : u" "_s);
    if (const auto *partial = std::get_if<Partial>(&final))
        return u"%1 failed and %2 skipped. "_s.arg(partial->failed).arg(partial->skipped);
    return {};
}

bool cameTooLate(const RunState &final)
{
    return std::visit(
        [](const auto &state) {
            if constexpr (requires { state.cancelCameTooLate; })
                return state.cancelCameTooLate;
            else
                return false;
        },
        final);
}

QString codeOf(const ExitRecord &record, std::optional<ReachedLimit> reached)
{
    if (reached)
        return *reached == ReachedLimit::CpuTime ? u"cpu-time-limit"_s : u"file-size-limit"_s;
    if (record.outOfMemory)
        return u"out-of-memory"_s;
    return record.kind == ExitRecord::Kind::Signal ? u"signal"_s : u"exit-code"_s;
}

// The limit first where one is known, else what the last words of the program hint at.
QString endText(const ExitRecord &record, const EndCircumstances &circumstances)
{
    const QString text = recordText(record);
    if (const auto reached = reachedLimit(record, circumstances.limits))
        return limitSentence(*reached, circumstances.limits) + u". "_s + text;
    const QString hint = endHint(record, circumstances.limits, circumstances.lastLine);
    return hint.isEmpty() ? text : text + u' ' + hint;
}

std::optional<RunError> errorOf(const ExitRecord &record, const RunState &final, const EndCircumstances &circumstances)
{
    if (statusOf(final) == RunStatus::Succeeded || statusOf(final) == RunStatus::Partial)
        return std::nullopt;
    if (!record.errorCode.isEmpty())
        return RunError{record.errorCode, record.errorText, record.trace};
    if (statusOf(final) != RunStatus::Failed)
        return std::nullopt;
    return RunError{codeOf(record, reachedLimit(record, circumstances.limits)),
                    record.errorText.isEmpty() ? endText(record, circumstances) : record.errorText, record.trace};
}

} // namespace

QString signalName(int number)
{
    const auto row = std::ranges::find(signalRows, number, &SignalRow::number);
    return row == signalRows.end() ? u"signal %1"_s.arg(number) : QString(row->name);
}

QString exitCodeMeaning(int code)
{
    const auto row = std::ranges::find(codeRows, code, &CodeRow::code);
    if (row != codeRows.end())
        return row->meaning;
    return code > 128 && code < 128 + 65 ? u"a shell says this of a program killed by %1"_s.arg(signalName(code - 128)) : QString();
}

Outcome outcomeOf(const ExitRecord &record, const RunState &final, const EndCircumstances &circumstances)
{
    Outcome outcome;
    if (record.kind == ExitRecord::Kind::Exit)
        outcome.exitCode = record.code;
    if (record.kind == ExitRecord::Kind::Signal)
        outcome.signal = record.code;
    outcome.error = errorOf(record, final, circumstances);
    outcome.text = verdict(final, record) + endText(record, circumstances);
    if (cameTooLate(final))
        outcome.text += u" The cancel came too late."_s;
    return outcome;
}

Outcome outcomeOf(const RunState &final)
{
    Outcome outcome;
    if (const auto *cancelled = std::get_if<Cancelled>(&final))
        outcome.text = u"Cancelled%1 before it started."_s.arg(byWhom(cancelled->by));
    else if (const auto *expired = std::get_if<Expired>(&final))
        outcome.text = limitText(expired->limit);
    else
        outcome.text = reasonOf(final);
    return outcome;
}

QString reasonOf(const RunState &final)
{
    if (const auto *skipped = std::get_if<Skipped>(&final))
        return skipText(*skipped);
    if (const auto *lost = std::get_if<Lost>(&final))
        return lostText(lost->cause);
    return {};
}

} // namespace runsheet
