// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/parameterschema.h"
#include "engine/domain/result.h"
#include "engine/execution/task.h"

#include <QByteArrayList>

#include <functional>
#include <memory>
#include <variant>

namespace runsheet {

//! A program to execute, found and resolved.
struct ProgramCall
{
    QByteArrayList argv; //!< argv[0] absolute, as found in PATH when submitted
    Environment extra;   //!< what the type adds, such as PYTHONUNBUFFERED
    QJsonObject stamp;   //!< interpreter, script hash, ...
};

//! What executing a job of some type means: a program under a runner, or a task in the pool.
using Work = std::variant<ProgramCall, TaskFactory>;

//! Whether a run of a type outlives the engine (a program does) or goes down with it.
enum class WorkKind { Program, Task };

//! A kind of job. Immutable, callable from every thread, no I/O but in prepare().
class JobType
{
public:
    virtual ~JobType() = default;
    [[nodiscard]] virtual JobTypeInfo info() const = 0;
    [[nodiscard]] virtual WorkKind kindOfWork() const { return WorkKind::Program; }
    //! Resolves relative paths against `folder` and programs against `path` (PATH of the job), so that the definition
    //! means the same wherever it runs. Reads the file system.
    [[nodiscard]] virtual Result<JobDefinition> resolve(JobDefinition definition, const QByteArray &folder,
                                                        const QByteArray &path) const = 0;
    //! At the start of an attempt. Start failures have the codes of interfaces.md 1.1 in Error::detail and a sentence of their own.
    [[nodiscard]] virtual Result<Work> prepare(const JobDefinition &definition, const QByteArray &path) const = 0;
    //! For show: the program and its arguments.
    [[nodiscard]] virtual QByteArrayList command(const JobDefinition &definition) const = 0;
};

class JobTypeRegistry
{
public:
    void add(std::unique_ptr<JobType> type);
    [[nodiscard]] const JobType *find(const QString &key) const;
    [[nodiscard]] QList<JobTypeInfo> infos() const;

private:
    std::vector<std::unique_ptr<JobType>> m_types;
};

//! command, script, demo.
[[nodiscard]] std::shared_ptr<const JobTypeRegistry> builtInJobTypes();

} // namespace runsheet
