// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runfacts.h"

#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

QString factOf(const JobDefinition &definition, const QString &label)
{
    Run run;
    run.definition = std::make_shared<const JobDefinition>(definition);
    const QList<RunFact> facts = runFacts(run, Instant{}, QLocale::c());
    const auto found = std::ranges::find(facts, label, &RunFact::label);
    return found == facts.end() ? QString() : found->value;
}

} // namespace

//! What the overview tells of a run.
class TestRunFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreShownWhereSomeAreSet()
    {
        JobDefinition definition;
        QCOMPARE(factOf(definition, u"Limits"_s), QString()); // the grace alone is none
        definition.limits.timeLimit = std::chrono::hours(2);
        definition.limits.resources.memory = 2'000'000'000;
        definition.limits.resources.openFiles = 100;
        QCOMPARE(factOf(definition, u"Limits"_s), u"2 h 00 min in all, 2.0 GB of memory, 100 open file(s)"_s);
        definition.limits = {};
        definition.limits.hang = std::chrono::minutes(5);
        QCOMPARE(factOf(definition, u"Limits"_s), u"5 min 00 s without output"_s);
    }
};

QTEST_APPLESS_MAIN(TestRunFacts)
#include "tst_runfacts.moc"
