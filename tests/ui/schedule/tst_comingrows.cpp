// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingrows.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/models/filtertext.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using What = ScheduleChoice::What;
using std::chrono::hours;

Q_DECLARE_METATYPE(ScheduleChoice)

namespace {

ScheduleFacts sampleFacts()
{
    test::RowsEngine engine;
    test::fillSample(engine);
    test::fillSchedule(engine);
    const Instant now = test::sampleNow();
    ScheduleFacts facts;
    facts.coming = engine.schedule({.from = now, .until = now + hours(24 * 7), .job = {}}).result()->items;
    facts.next = engine.schedule({.from = now, .until = now, .job = {}, .isNextOnly = true}).result()->items;
    facts.skipped = engine.history;
    JobQuery resting;
    resting.filter.hasRestingTrigger = true;
    facts.resting = engine.jobs(resting).result()->rows;
    return facts;
}

QStringList shown(const QList<ComingRow> &rows)
{
    QStringList texts;
    for (const ComingRow &row : rows)
        texts.append(row.isHead() ? row.head + u':' : row.name);
    return texts;
}

ScheduleChoice choiceOf(What what, const QString &value = {})
{
    ScheduleChoice choice;
    choice.what = what;
    choice.value = value;
    return choice;
}

} // namespace

class TestComingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceShowsItsRows_data()
    {
        QTest::addColumn<ScheduleChoice>("choice");
        QTest::addColumn<int>("rows");
        QTest::newRow("the next 24 hours") << choiceOf(What::Soon) << 9;
        QTest::newRow("the rest of today") << choiceOf(What::Today) << 7;
        QTest::newRow("all of tomorrow") << choiceOf(What::Tomorrow) << 9;
        QTest::newRow("seven days") << choiceOf(What::Week) << 58;
        QTest::newRow("what was missed") << choiceOf(What::Missed) << 1;
        QTest::newRow("what is switched off") << choiceOf(What::Resting) << 2;
        QTest::newRow("each job of a trigger once") << choiceOf(What::Trigger, QString::number(int(Trigger::Kind::FixedRate))) << 1;
        QTest::newRow("each job of a calendar once") << choiceOf(What::Calendar, u"TARGET days"_s) << 3;
        QTest::newRow("each job of a label once") << choiceOf(What::Label, u"risk"_s) << 4;
        QTest::newRow("a label that nobody has") << choiceOf(What::Label, u"x"_s) << 0;
    }

    void eachChoiceShowsItsRows()
    {
        QFETCH(ScheduleChoice, choice);
        const ScheduleFacts facts = sampleFacts();
        QTEST(int(countOf(facts, choice, {}, test::sampleNow())), "rows");
        const QList<ComingRow> rows = comingRows(facts, choice, {}, test::sampleNow());
        QTEST(int(std::ranges::count_if(rows, [](const ComingRow &row) { return !row.isHead(); })), "rows");
    }

    void aQueueCountsItsJobs()
    {
        ScheduleFacts facts = sampleFacts();
        Queue queue;
        queue.name = u"Chain"_s;
        queue.sequence.resize(3);
        facts.queues = {queue};
        QCOMPARE(countOf(facts, choiceOf(What::Queue, u"Chain"_s), {}, test::sampleNow()), 3);
        QCOMPARE(countOf(facts, choiceOf(What::Queue, u"Other"_s), {}, test::sampleNow()), 0);
    }

    void daysHaveHeads()
    {
        const QList<ComingRow> rows = comingRows(sampleFacts(), choiceOf(What::Soon), {}, test::sampleNow());
        QCOMPARE(rows.constFirst().head, u"Today"_s);
        QCOMPARE(shown(rows).filter(u":"_s).size(), 2);
        QVERIFY(shown(rows).filter(u":"_s).constLast().contains(u"Tomorrow"_s));
    }

    void theFilterNarrows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a word of the name") << u"price"_s << QStringList{u"Price cleaning"_s, u"Branch prices"_s};
        QTest::newRow("a word of the label") << u"fx"_s << QStringList{u"Price cleaning"_s, u"Nightly FX load"_s};
        QTest::newRow("a pool") << u"pool:heavy"_s << QStringList{u"Settlement match"_s, u"Stress scenarios"_s};
        QTest::newRow("not a pool, and a label") << u"-pool:heavy label:risk"_s << QStringList{u"Limit check"_s, u"PnL attribution"_s};
        QTest::newRow("nothing") << u"nobody"_s << QStringList();
    }

    void theFilterNarrows()
    {
        QFETCH(QString, filter);
        const Instant now = test::sampleNow();
        QStringList names = shown(comingRows(sampleFacts(), choiceOf(What::Soon), filterFromText(filter, now), now));
        names.removeIf([](const QString &name) { return name.endsWith(u':'); });
        QTEST(names, "names");
    }

    void whatWasLeftOutStaysInItsPlace()
    {
        ScheduleFacts facts = sampleFacts();
        const ComingFire fire = facts.coming.takeAt(1);
        Run run;
        run.key = RunKey{9};
        run.jobKey = fire.job;
        run.jobName = fire.jobName;
        run.scheduledFor = fire.at;
        run.state = Skipped{.cause = SkipCause::ByHand, .subject = {}};
        facts.skipped.prepend(run);
        const QList<ComingRow> rows = comingRows(facts, choiceOf(What::Soon), {}, test::sampleNow());
        QCOMPARE(rows.at(2).kind, ComingRow::Kind::LeftOut);
        QCOMPARE(rows.at(2).name, fire.jobName);
        QVERIFY(!rows.at(2).reason.isEmpty());
        QCOMPARE(countOf(facts, choiceOf(What::Missed), {}, test::sampleNow()), 1); // that is not missed
        const Instant later = fire.at + hours(1);
        QVERIFY(!shown(comingRows(facts, choiceOf(What::Today), {}, later)).contains(fire.jobName));
    }

    void timesThatPassedAreGone()
    {
        const ScheduleFacts facts = sampleFacts();
        const Instant later = facts.coming.constFirst().at;
        QCOMPARE(comingRows(facts, choiceOf(What::Today), {}, later).at(1).name, facts.coming.at(1).jobName);
    }

    void aRowIsAJobForWhatIsDoneToIt()
    {
        const ScheduleFacts facts = sampleFacts();
        const JobRow coming = jobRowOf(comingRows(facts, choiceOf(What::Soon), {}, test::sampleNow()).at(1));
        QVERIFY(coming.enabled);
        QVERIFY(coming.nextFireTime);
        const JobRow resting = jobRowOf(comingRows(facts, choiceOf(What::Resting), {}, test::sampleNow()).constFirst());
        QVERIFY(!resting.enabled);
        QVERIFY(!resting.nextFireTime);
    }
};

QTEST_GUILESS_MAIN(TestComingRows)
#include "tst_comingrows.moc"
