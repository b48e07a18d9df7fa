// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/enginesentences.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000; //!< the engine says nothing longer
constexpr const char *context = "runsheet::EngineSentences";

constexpr const char *quotedName = QT_TRANSLATE_NOOP("runsheet::EngineSentences", "“%1”");

struct Sentence
{
    const char *source;
    bool hasWords; //!< its parts are words of the engine, too
};

// As the engine has them; a test asks the engine for each kind.
constexpr std::array sentences{
    // clang-format off
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "held; release it to let it go on"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "after %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "after %1 and %2 more"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "its turn in the queue %1 has not come"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "not before %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "next attempt at %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "pool %1 is held; release the pool to let it start"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "pool %1 is not there; make it or choose another pool"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "pool %1 is full (%2 of %3)"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "another run of %1 is active"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "starts when an engine serves; open the window or start \"runsheet serve\""), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the computer has too few file handles, processes or memory; tried again at %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "about to start"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "its definition is damaged and is not run; cancel it and submit it again, or restore a backup"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Ended with exit code %1."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Ended with exit code %1 (%2)."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Killed by %1."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Killed by %1: the computer was out of memory."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "wrong usage, by convention"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "wrong usage"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "wrong input data"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "input missing"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "a service is not there"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "an internal error"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "output could not be made"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "a read or write failed"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "try again later"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "not permitted"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "wrong configuration"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "a command inside could not be executed"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "a command inside was not found"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "a shell says this of a program killed by %1"), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "signal %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It could not start before its start deadline."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It was stopped at its time limit."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It was stopped because it was silent for longer than its hang limit."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It had to be killed."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: its supervisor was killed."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: the computer was restarted."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: the engine that it ran in ended."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: its run folder was removed."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: its record is damaged."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nobody knows how it ended: nothing was heard of it for too long."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It cannot be stopped (uninterruptible I/O, as on a dead mount): its slot is free again, but a process may be left."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: \"%1\" ended in a way that this run does not accept."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: its time passed while nothing could start it."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: an earlier run of the job was not final yet."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: disabled."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: the job was deleted."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Skipped: somebody left this time out."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled by %1."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled by force."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled by force by %1."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled before it started."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Cancelled by %1 before it started."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 failed and %2 skipped."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The cancel came too late."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "CPU time limit of %1 reached."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "File size limit of %1 reached."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It may have reached its memory limit of %1."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The computer may have too little memory for it."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It may have reached its limit of %1 processes, which counts all processes of the user."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The user or the computer may have too many processes."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It may have reached its limit of %1 open files."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It may need more open files than a program of this session may have."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It may have reached its limit of %1 for one file."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The file system may not hold files of that size."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "It needs input, and there is nobody to ask: give it a file (--stdin), or options that answer beforehand."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The program %1 does not exist. Correct the path in the job, or install the program."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The file %1 is not marked as executable. Allow it with chmod +x, or run it by its interpreter."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 is a folder, not a program. Name the program inside it."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The file %1 is being written at this moment. Run it again when that is done."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The program %1 could not be executed: %2. Check the file and run it again."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The working folder %1 does not exist. Make it, or choose another in the job."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The working folder %1 is not a folder. Choose another in the job."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The working folder %1 cannot be entered: %2. Change its permissions, or choose another in the job."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The input file %1 cannot be read: %2. Correct the path in the job, or make the file."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The script '%1' is not there. Put it back, or change the job to where it is now."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The stored definition of this run is damaged; it was not started. Make the job again, or bring back a backup of the store."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The draft cannot be used: %1."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is missing"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must not be empty"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must not be empty texts"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be UTF-8 without NUL"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "has at most %1 characters"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must begin with a letter or digit and go on with letters, digits and . _ : -, 128 at most"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at most %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at least %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must not be negative"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at most 100 years"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "are for programs; a “%1” works inside Runsheet"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at least 1 s"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at least 16 MiB: with less no program starts"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be at least %1: with less no program starts"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be from 0 to %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be from 1 to %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be from 0 to 255"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must allow at least one run"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must make up for at least one fire time"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 is set by Runsheet itself; choose another name"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the value of %1 has a NUL in it"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must not have a NUL in it"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be an absolute path"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "repeats, and a run starts once; make a job of it to run again by itself"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is for a run; a job has none"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a whole number"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a number"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be true or false"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a list of texts without NUL"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a path without NUL"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a text without NUL"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a time such as 2026-11-21T07:30:00Z"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be one of %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must match %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is not known; there are %1"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "'%1' is not known; there are %2"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "'%1' is no name of a variable: it is empty or has = or NUL in it"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "'%1' is not available yet; use local"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is not known here"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a duration: seconds, or such as 90s, 5m, 2h, 1d, PT1H30M"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a size: bytes, or such as 500MB, 2GB, 1.5GiB"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is not a pool that is there"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with the kind cron"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with a cron expression"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with a trigger, such as a cron expression"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with the kind fixedRate"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with the kind fixedDelay"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with fixedRate and fixedDelay"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with the kind once"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "goes with a trigger: say when it is to fire"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "is needed: the time at which it fires"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must not be before start"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be a time zone such as Europe/Berlin"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "must be the name of a calendar"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "nothing to change"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Run %1 is %2 and cannot be paused."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Run %1 is %2 and not paused."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Run %1 succeeded; there is nothing failed to retry."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Run %1 is %2. Retry it when it has ended, or cancel it first."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The run has ended already (%1); there is nothing to stop."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "There is no such run any more; it was removed meanwhile."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "There is no such run any more; it was deleted meanwhile."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "No run was deleted lately; there is nothing to bring back."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The run %1 is back."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 runs are back."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Its schedule has just moved on. Look at its next fire time, and ask again."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "This fire time has its run already."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "This fire time was not left out."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The definition of “%1” is damaged and is not run. Edit and save the job, or restore a backup."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "“%1” cannot be scheduled: this date never occurs. Change its schedule, or keep it with --disabled."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "There is no file to run. Drop a script or a program."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Nothing says how to run %1. Drop it together with the script or program that reads it."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "These are several programs: %1. Drop them one after the other; each becomes a job."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The disk is full: nothing new is taken and nothing starts until %1 MB are free at %2. What ends meanwhile is written down."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Safe mode: the engine crashed %1 times within %2 minutes (see %3), so nothing is started; what runs is looked after. “runsheet doctor --leave-safe-mode” starts the queues again."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The write-ahead log %1-wal has grown beyond %2 MB: another program keeps the store open to read. Close that program."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The store %1 failed: %2."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "another program has locked it; close that program and try again"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "it cannot be written; look at its owner and mode"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the disk reported an error; look at the disk before you go on"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "it is damaged; a copy of it lies in the folder \"backups\" beside it"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the disk is full; make room and try again"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "it cannot be opened; look at its owner and mode"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "What it held could not be saved. End the engine, then “runsheet doctor” says which copies there are."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Run %1 is still running, but its record is gone: how it ends cannot be known."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 runs that it held as not started were found in their folders and taken over."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "%1 run folders belong to runs that it does not know; their output stays in %2."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The engine is going away and takes nothing new; try again when it is back."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "The engine is going away and answers no more; try again when it is back."), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "No program can be started now: %1. Runs stay queued and are tried again; end other programs or raise the limit."), true},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "Runsheet has no free file handle left"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the computer has no free file handle left"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the user or the computer can have no more processes"), false},
    Sentence{QT_TRANSLATE_NOOP("runsheet::EngineSentences", "the computer has no free memory left"), false},
    // clang-format on
};

//! One of them, ready to be recognised.
struct Form
{
    const Sentence *sentence = nullptr;
    QString beginning; //!< up to its first part
    QRegularExpression expression;
};

Form formOf(const Sentence &sentence)
{
    const QString source = QString::fromUtf8(sentence.source);
    static const QRegularExpression part(u"%[1-9]"_s);
    QString pattern;
    qsizetype from = 0;
    QRegularExpressionMatchIterator parts = part.globalMatch(source);
    while (parts.hasNext()) {
        const QRegularExpressionMatch found = parts.next();
        pattern += QRegularExpression::escape(source.mid(from, found.capturedStart() - from)) +
                   u"((?:(?!\\. ).)+?)"_s; // no part goes on into the next sentence
        from = found.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(from));
    const qsizetype first = source.indexOf(u'%');
    return {&sentence, first < 0 ? source : source.first(first), QRegularExpression(QRegularExpression::anchoredPattern(pattern))};
}

//! Those that say more come first, so that “after %1 and %2 more” is not taken for “after %1”.
const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        QList<Form> made;
        for (const Sentence &sentence : sentences)
            made.append(formOf(sentence));
        std::ranges::sort(made, std::ranges::greater(), [](const Form &form) { return qstrlen(form.sentence->source); });
        return made;
    }();
    return all;
}

std::optional<QString> wholeSentence(const QString &text);

//! In one go: a name may have a %1 in it.
QString filled(const QString &said, const QStringList &parts)
{
    QString made;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int number = said.at(i) == u'%' && i + 1 < said.size() ? said.at(i + 1).digitValue() : 0;
        if (number < 1 || number > parts.size()) {
            made += said.at(i);
            continue;
        }
        made += parts.at(number - 1);
        ++i;
    }
    return made;
}

//! The engine puts names between English quotation marks.
QString withUsualQuotes(QString part)
{
    static const QRegularExpression name(u"“([^“”]*)”"_s);
    return part.replace(name, QCoreApplication::translate(context, quotedName).arg(u"\\1"_s));
}

//! What is wrong with a field stands behind its name.
std::optional<QString> wholePart(const QString &part)
{
    if (const std::optional<QString> whole = wholeSentence(part))
        return whole;
    const qsizetype space = part.indexOf(u' ');
    const std::optional<QString> rest = space < 0 ? std::nullopt : wholeSentence(part.mid(space + 1));
    return rest ? std::optional<QString>(part.first(space + 1) + *rest) : std::nullopt;
}

//! A part that may be a word of the engine, or a list of what is wrong with fields.
QString partInUsersWords(const QString &part)
{
    const QStringList listed = part.split(u"; "_s);
    QStringList said;
    bool areKnown = true;
    for (const QString &one : listed) {
        const std::optional<QString> whole = wholePart(one);
        areKnown = areKnown && whole;
        said.append(whole.value_or(one));
    }
    return areKnown ? said.join(u"; "_s) : wholePart(part).value_or(said.join(u"; "_s));
}

std::optional<QString> wholeSentence(const QString &text)
{
    for (const Form &form : forms()) {
        if (!text.startsWith(form.beginning))
            continue;
        const QRegularExpressionMatch match = form.expression.match(text);
        if (!match.hasMatch())
            continue;
        QStringList parts = match.capturedTexts().mid(1);
        if (form.sentence->hasWords)
            std::ranges::transform(parts, parts.begin(), partInUsersWords);
        std::ranges::transform(parts, parts.begin(), withUsualQuotes);
        return filled(QCoreApplication::translate(context, form.sentence->source), parts);
    }
    return std::nullopt;
}

//! Sentence by sentence, the longest first that is one; those that are none stay.
QString sentencesInUsersWords(const QString &text)
{
    if (const std::optional<QString> whole = wholeSentence(text))
        return *whole;
    for (qsizetype end = text.lastIndexOf(u". "_s); end > 0; end = text.lastIndexOf(u". "_s, end - 1)) {
        if (const std::optional<QString> first = wholeSentence(text.first(end + 1)))
            return *first + u' ' + sentencesInUsersWords(text.mid(end + 2));
    }
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.first(end + 2) + sentencesInUsersWords(text.mid(end + 2));
}

bool hasCatalogue()
{
    return QCoreApplication::translate(context, sentences.front().source) != QString::fromUtf8(sentences.front().source);
}

} // namespace

QString inUsersWords(const QString &text)
{
    if (text.isEmpty() || text.size() > longestText || !hasCatalogue())
        return text;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(sentencesInUsersWords(line));
    return lines.join(u'\n');
}

} // namespace runsheet
