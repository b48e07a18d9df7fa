// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/demotask.h"

#include <QFile>
#include <QRandomGenerator>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! What the parts of the work share.
struct DemoWork
{
    const DemoPlan &plan;
    TaskContext &context;
    QRandomGenerator random;
    QByteArray table = "process,stage,item,status\n";
    int done = 0;
    int failed = 0;
};

//! False when a stop was asked.
bool workOnItem(DemoWork &work, const QString &process, const QString &stage, int number)
{
    work.context.checkPause();
    const QString item = u"item %1"_s.arg(number);
    work.context.item(item, NodeStatus::Running);
    if (!work.context.sleep(work.plan.itemTime) || work.context.stopToken().stop_requested()) {
        work.context.item(item, NodeStatus::Cancelled);
        return false;
    }
    const bool fails = work.random.generateDouble() < work.plan.failureRate;
    work.context.item(item, fails ? NodeStatus::Error : NodeStatus::Success, fails ? u"This item was to fail."_s : QString());
    work.failed += fails ? 1 : 0;
    ++work.done;
    work.table += u"%1,%2,%3,%4\n"_s.arg(process, stage, item, fails ? u"error"_s : u"success"_s).toUtf8();
    return true;
}

bool workOnStage(DemoWork &work, const QString &process, int number)
{
    const QString stage = u"stage %1"_s.arg(number);
    work.context.stage(stage, work.plan.items);
    work.context.log(u"%1, %2: %3 items"_s.arg(process, stage).arg(work.plan.items));
    for (int item = 1; item <= work.plan.items; ++item) {
        if (!workOnItem(work, process, stage, item))
            return false;
    }
    return true;
}

bool workOnAll(DemoWork &work)
{
    for (int number = 1; number <= work.plan.processes; ++number) {
        const QString process = u"process %1"_s.arg(number);
        work.context.process(process);
        for (int stage = 1; stage <= work.plan.stages; ++stage) {
            if (!workOnStage(work, process, stage))
                return false;
        }
    }
    return true;
}

Result<Done> writeTable(const DemoWork &work)
{
    const QByteArray path = work.context.resultsFolder() + "/items.csv";
    QFile file(QFile::decodeName(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(work.table) == work.table.size() && file.flush())
        return Done{};
    return Error{ErrorCode::ExecutionFailed,
                 u"The table of items could not be written: %1. Free some space and run it again."_s.arg(file.errorString()),
                 QString::fromUtf8(path),
                 {}};
}

} // namespace

Result<Done> runDemo(const DemoPlan &plan, TaskContext &context)
{
    DemoWork work{plan, context, QRandomGenerator(plan.seed)};
    if (!workOnAll(work))
        return Done{}; // asked to stop
    context.value({u"items"_s, double(work.done), {}, {}});
    context.value({u"failed items"_s, double(work.failed), {}, {}});
    context.message(u"%1 items, %2 failed"_s.arg(work.done).arg(work.failed));
    return writeTable(work);
}

} // namespace runsheet
