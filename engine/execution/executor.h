// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"
#include "engine/domain/ids.h"
#include "engine/domain/job.h"
#include "engine/domain/progress.h"
#include "engine/domain/runstate.h"

#include <QByteArrayList>
#include <QObject>

namespace runsheet {

//! Which claim of which attempt: what every word between engine and executor carries.
struct AttemptRef
{
    RunKey key;
    RunId run;
    int attempt = 1;
    QByteArray nonce;
    friend bool operator==(const AttemptRef &, const AttemptRef &) = default;
};

//! One program to start, complete: nothing is looked up any more.
struct ProcessOrder
{
    AttemptRef ref;
    QByteArrayList argv;     //!< argv[0] is an absolute path
    QByteArray workspace;    //!< absolute; becomes the current folder
    QByteArray stdinFile;    //!< empty: /dev/null
    Environment environment; //!< complete, with secrets; never written to disk
    QJsonObject parameters;  //!< for params.json
    Limits limits;           //!< `resources` are kept by the kernel, the rest by the runner
    quint64 headBytes = 8u << 20;  //!< of each stream: kept from the beginning
    quint64 tailBytes = 56u << 20; //!< of each stream: kept from the end, in two segments
    bool endLeftovers = true;
};

//! What an executor found out about a start that happened.
struct StartedRun
{
    ProcessIdentity identity; //!< of the program
    Instant at{};
};

//! What a lost attempt left in the process table.
struct Remains
{
    int ended = 0;      //!< left-overs that were ended with it
    qint64 process = 0; //!< pid of a program that is still there; 0: none
};

//! Runs attempts. Lives in the engine thread and never blocks. For each start(), prepare() or adopt() exactly one of ended(), givenBack(), lost()
//! follows, never from inside the call; started() at most once, before it, and only for attempts older than 50 ms.
//! freed() follows ended() and lost() when nothing of the attempt is left: only then is the slot free.
class Executor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Idempotent, valid for any attempt, also one that has ended: then nothing happens.
    virtual void stop(const AttemptRef &ref, const StopWish &wish) = 0;
    virtual void pause(const AttemptRef &ref) = 0;
    virtual void resume(const AttemptRef &ref) = 0;

Q_SIGNALS:
    void started(const runsheet::AttemptRef &ref, const runsheet::StartedRun &start);
    void paused(const runsheet::AttemptRef &ref, runsheet::Instant at);
    void resumed(const runsheet::AttemptRef &ref);
    //! `report` is the fold of all that the attempt told, complete.
    void ended(const runsheet::AttemptRef &ref, const runsheet::ExitRecord &record, const runsheet::RunReport &report,
               const runsheet::ProcessIdentity &identity);
    //! It has not run: back to the queue.
    void givenBack(const runsheet::AttemptRef &ref);
    //! Right before givenBack(): it could not start for want of what every start needs (ErrorCode::Shortage).
    void lacked(const runsheet::Error &error);
    //! Right before givenBack(): there is no room for its folder (ErrorCode::DiskFull), and will be none for the next one's.
    void blocked(const runsheet::Error &error);
    void lost(const runsheet::AttemptRef &ref, runsheet::LostCause cause, const runsheet::RunReport &report, runsheet::Remains remains);
    void freed(const runsheet::AttemptRef &ref);
    //! Measurements, at most five a second for each attempt.
    void reported(const runsheet::AttemptRef &ref, const runsheet::RunReport &report);
};

} // namespace runsheet
