// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/policies.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>

namespace runsheet {

enum class ExecutorKind { Local, Slurm, Condor };

//! Bytes to bytes: names and values of environment variables need not be UTF-8.
using Environment = QMap<QByteArray, QByteArray>;

//! What a job is: everything that a revision or a run's snapshot fixes. Content-addressed in the store by the
//! SHA-256 of its normalised JSON (engine/domain/draftjson.h).
struct JobDefinition
{
    QString type;
    QString name;
    QString description;
    QJsonObject parameters;   //!< checked by the type's schema
    QByteArray workspace;     //!< absolute folder; empty is HOME
    QByteArray stdinFile;     //!< absolute; empty is /dev/null
    Environment environment;  //!< as the draft sets it; what was captured is kept elsewhere and never here
    QStringList labels;
    QString space = QStringLiteral("default");
    QString pool = QStringLiteral("default");
    int priority = 0;
    Trigger trigger;
    OverlapPolicy overlap;
    MisfirePolicy misfire;
    RetryPolicy retry;
    Limits limits;
    OnInterrupt onInterrupt = OnInterrupt::Ask;
    Retention retention;
    ExecutorKind executor = ExecutorKind::Local;
    QMap<QString, QString> executorOptions;
    QJsonObject properties;   //!< extended properties: anything, never interpreted
    friend bool operator==(const JobDefinition &, const JobDefinition &) = default;
};
using DefinitionPtr = std::shared_ptr<const JobDefinition>;

//! When a dependant may start, looking at how its prerequisite ended.
enum class EdgeCondition { Ok, Partial, Any, Failed };

struct PrerequisiteDraft
{
    QString word; //!< as written: a run's word, or another draft's id in the same batch, perhaps with a condition
    QString run;  //!< the word without its condition; the condition counts only where the whole word is no id
    EdgeCondition on = EdgeCondition::Ok;
    bool ifKnown = false; //!< an unknown run counts as done
    friend bool operator==(const PrerequisiteDraft &, const PrerequisiteDraft &) = default;
};

//! A caller's own name for one request: said again within a day with the same content, it makes nothing and is answered as before.
struct RequestKey
{
    QString key;
    QByteArray content; //!< SHA-256 of all that was asked
};

//! What a door (drop, form, command line, socket) hands in. Checked in one place: engine/jobtypes/draftcheck.h.
struct JobDraft
{
    QString id; //!< the job's, chosen by the caller; empty: made for it
    JobDefinition definition;
    QList<PrerequisiteDraft> after;
    Duration delay{};              //!< earliest start: after the last prerequisite's end
    std::optional<Instant> at;     //!< earliest start: an instant
    bool enabled = true;
    bool draft = false;            //!< never asked to run yet
    Environment captured;          //!< from the caller, kept until the run is final
    QByteArray callerFolder;       //!< where relative paths are resolved; empty is HOME
    std::optional<RequestKey> request; //!< of the whole request; on its first draft
};

//! The numbers are stored, never renumber. Queue: engine/domain/queue.h.
enum class JobKind { Kept, OneOff, System, Queue };

//! A definition with its place in the store.
struct Job
{
    JobKey key;
    JobId id;
    DefinitionPtr definition; //!< null only in rows that cannot be read
    JobKind kind = JobKind::Kept;
    bool enabled = true;
    bool draft = false;
    bool locked = false;
    QString owner;
    Instant createdAt{};
    Instant modifiedAt{};
    int revision = 1;
    QString queue; //!< whose member it is; empty: none
    std::optional<Instant> nextFireTime;
    RunKey focusRun; //!< the newest active run, else the newest; invalid when it never ran
    RunId lastRun;
};

} // namespace runsheet
