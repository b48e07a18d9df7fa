// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/endhint.h"

#include "engine/domain/sizes.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int shellBase = 128; // a shell's exit code for a child that a signal killed

bool endedBy(const ExitRecord &record, int number)
{
    return (record.kind == ExitRecord::Kind::Signal && record.code == number) ||
           (record.kind == ExitRecord::Kind::Exit && record.code == shellBase + number);
}

// Past the soft limit a program that ignores SIGXCPU goes on, to the hard one.
bool wasKilledAtCpuLimit(const ExitRecord &record, const ResourceLimits &limits)
{
    const bool isKill = record.kind == ExitRecord::Kind::Signal && record.code == SIGKILL;
    return isKill && !record.forced && !record.outOfMemory && record.userCpu + record.systemCpu >= limits.cpuTime;
}

enum class Lack { Memory, Processes, Files, FileSize, Answer };
struct Clue
{
    QLatin1String words; //!< of libraries and interpreters, in lower case
    Lack lack;
};
constexpr std::array clues{
    Clue{"memoryerror"_L1, Lack::Memory},
    Clue{"cannot allocate memory"_L1, Lack::Memory},
    Clue{"cannot allocate vector"_L1, Lack::Memory},
    Clue{"bad_alloc"_L1, Lack::Memory},
    Clue{"out of memory"_L1, Lack::Memory},
    Clue{"memory exhausted"_L1, Lack::Memory},
    Clue{"cannot fork"_L1, Lack::Processes},
    Clue{"fork: "_L1, Lack::Processes},
    Clue{"can't start new thread"_L1, Lack::Processes},
    Clue{"resource temporarily unavailable"_L1, Lack::Processes},
    Clue{"too many open files"_L1, Lack::Files},
    Clue{"file too large"_L1, Lack::FileSize},
    Clue{"file size limit exceeded"_L1, Lack::FileSize},
    Clue{"eof when reading a line"_L1, Lack::Answer},
    Clue{"a terminal is required"_L1, Lack::Answer},
    Clue{"no tty present"_L1, Lack::Answer},
    Clue{"not a tty"_L1, Lack::Answer},
    Clue{"inappropriate ioctl for device"_L1, Lack::Answer},
    Clue{"/dev/tty"_L1, Lack::Answer},
    Clue{"password:"_L1, Lack::Answer},
    Clue{"host key verification failed"_L1, Lack::Answer},
    Clue{"permission denied (publickey"_L1, Lack::Answer},
    Clue{"terminal prompts disabled"_L1, Lack::Answer},
};

QString secondsText(Duration duration)
{
    return u"%1 s"_s.arg(double(duration.count()) / 1000);
}

QString memoryText(const ResourceLimits &limits)
{
    return limits.memory > 0 ? u"It may have reached its memory limit of %1."_s.arg(sizeText(limits.memory))
                             : u"The computer may have too little memory for it."_s;
}

QString processesText(const ResourceLimits &limits)
{
    return limits.processes > 0
               ? u"It may have reached its limit of %1 processes, which counts all processes of the user."_s.arg(limits.processes)
               : u"The user or the computer may have too many processes."_s;
}

QString filesText(const ResourceLimits &limits)
{
    return limits.openFiles > 0 ? u"It may have reached its limit of %1 open files."_s.arg(limits.openFiles)
                                : u"It may need more open files than a program of this session may have."_s;
}

QString fileSizeText(const ResourceLimits &limits)
{
    return limits.fileSize > 0 ? u"It may have reached its limit of %1 for one file."_s.arg(sizeText(limits.fileSize))
                               : u"The file system may not hold files of that size."_s;
}

QString textOf(Lack lack, const ResourceLimits &limits)
{
    switch (lack) {
    case Lack::Memory:
        return memoryText(limits);
    case Lack::Processes:
        return processesText(limits);
    case Lack::Files:
        return filesText(limits);
    case Lack::FileSize:
        return fileSizeText(limits);
    case Lack::Answer:
        return u"It needs input, and there is nobody to ask: give it a file (--stdin), or options that answer beforehand."_s;
    }
    return {};
}

} // namespace

std::optional<ReachedLimit> reachedLimit(const ExitRecord &record, const ResourceLimits &limits)
{
    if (limits.cpuTime > Duration(0) && (endedBy(record, SIGXCPU) || wasKilledAtCpuLimit(record, limits)))
        return ReachedLimit::CpuTime;
    if (limits.fileSize > 0 && endedBy(record, SIGXFSZ))
        return ReachedLimit::FileSize;
    return std::nullopt;
}

QString limitSentence(ReachedLimit limit, const ResourceLimits &limits)
{
    switch (limit) {
    case ReachedLimit::CpuTime:
        return u"CPU time limit of %1 reached"_s.arg(secondsText(limits.cpuTime));
    case ReachedLimit::FileSize:
        return u"File size limit of %1 reached"_s.arg(sizeText(limits.fileSize));
    }
    return {};
}

QString endHint(const ExitRecord &record, const ResourceLimits &limits, const QString &lastLine)
{
    const bool failed = (record.kind == ExitRecord::Kind::Exit && record.code != 0) || record.kind == ExitRecord::Kind::Signal;
    if (!failed || record.asked || reachedLimit(record, limits))
        return {};
    const QString line = lastLine.toLower();
    const auto clue = std::ranges::find_if(clues, [&line](const Clue &one) { return line.contains(one.words); });
    return clue == clues.end() ? QString() : textOf(clue->lack, limits);
}

} // namespace runsheet
