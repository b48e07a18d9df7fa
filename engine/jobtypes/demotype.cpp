// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/demotype.h"

#include "engine/jobtypes/demotask.h"

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Bounds
{
    double minimum;
    double maximum;
    double normal;
};

Parameter amount(const QString &name, const QString &label, ParameterType type, Bounds bounds, const QString &description)
{
    Parameter parameter;
    parameter.name = name;
    parameter.label = label;
    parameter.type = type;
    parameter.minimum = bounds.minimum;
    parameter.maximum = bounds.maximum;
    parameter.defaultValue = bounds.normal;
    parameter.description = description;
    return parameter;
}

DemoPlan planOf(const QJsonObject &parameters)
{
    DemoPlan plan;
    plan.processes = parameters.value("processes"_L1).toInt(plan.processes);
    plan.stages = parameters.value("stages"_L1).toInt(plan.stages);
    plan.items = parameters.value("items"_L1).toInt(plan.items);
    plan.itemTime = Duration(qRound64(1000 * parameters.value("itemSeconds"_L1).toDouble(0.1)));
    plan.failureRate = parameters.value("failureRate"_L1).toDouble(plan.failureRate);
    plan.seed = static_cast<quint32>(parameters.value("seed"_L1).toInteger(plan.seed));
    return plan;
}

} // namespace

JobTypeInfo DemoType::info() const
{
    const DemoPlan normal;
    return {u"demo"_s,
            u"Demo"_s,
            u"Pretends to work: processes, stages and items, some of which fail."_s,
            true,
            {amount(u"processes"_s, u"Processes"_s, ParameterType::Integer, {1, 100, double(normal.processes)}, u"How many processes."_s),
             amount(u"stages"_s, u"Stages"_s, ParameterType::Integer, {1, 100, double(normal.stages)}, u"Of each process."_s),
             amount(u"items"_s, u"Items"_s, ParameterType::Integer, {0, 100'000, double(normal.items)}, u"Of each stage."_s),
             amount(u"itemSeconds"_s, u"Seconds per item"_s, ParameterType::Number, {0, 3600, 0.1}, u"How long an item takes."_s),
             amount(u"failureRate"_s, u"Rate of failures"_s, ParameterType::Number, {0, 1, 0}, u"0: no item fails; 1: all do."_s),
             amount(u"seed"_s, u"Seed"_s, ParameterType::Integer, {0, 4'294'967'295, double(normal.seed)},
                    u"The same seed makes the same items fail."_s)}};
}

Result<JobDefinition> DemoType::resolve(JobDefinition definition, const QByteArray &, const QByteArray &) const
{
    return definition;
}

Result<Work> DemoType::prepare(const JobDefinition &definition, const QByteArray &) const
{
    const DemoPlan plan = planOf(definition.parameters);
    return Work(TaskFactory([plan] { return Task([plan](TaskContext &context) { return runDemo(plan, context); }); }));
}

QByteArrayList DemoType::command(const JobDefinition &definition) const
{
    const DemoPlan plan = planOf(definition.parameters);
    return {"demo", QByteArray::number(plan.processes), QByteArray::number(plan.stages), QByteArray::number(plan.items)};
}

} // namespace runsheet
