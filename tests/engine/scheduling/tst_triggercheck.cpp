// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/triggercheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using Kind = Trigger::Kind;

Q_DECLARE_METATYPE(Trigger)

namespace {

template<class Change>
Trigger trigger(Kind kind, Change change)
{
    Trigger made;
    made.kind = kind;
    if (kind == Kind::Cron)
        made.expression = u"0 6 * * *"_s;
    if (kind == Kind::FixedRate)
        made.every = seconds(60);
    if (kind == Kind::FixedDelay)
        made.delay = seconds(60);
    if (kind == Kind::Once)
        made.at = instantFromMs(0);
    change(made);
    return made;
}

Trigger plain(Kind kind)
{
    return trigger(kind, [](Trigger &) {});
}

} // namespace

class TestTriggerCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsHasNoErrors_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::newRow("none") << Trigger{};
        QTest::newRow("cron") << plain(Kind::Cron);
        QTest::newRow("fixed rate") << plain(Kind::FixedRate);
        QTest::newRow("fixed delay") << plain(Kind::FixedDelay);
        QTest::newRow("once, also in the past: that is another question") << plain(Kind::Once);
        QTest::newRow("engine start") << plain(Kind::EngineStart);
        QTest::newRow("all that cron heeds") << trigger(Kind::Cron, [](Trigger &made) {
            made.dialect = u"unix5"_s;
            made.zone = u"Europe/Berlin"_s;
            made.dst = u"repeat"_s;
            made.start = instantFromMs(1);
            made.end = instantFromMs(1);
            made.jitter = seconds(5);
            made.calendar = u"work"_s;
        });
        QTest::newRow("an initial delay of zero is at once")
            << trigger(Kind::FixedRate, [](Trigger &made) { made.initialDelay = Duration(0); });
    }

    void whatFitsHasNoErrors()
    {
        QFETCH(Trigger, trigger);
        ScheduleNames names;
        names.calendars.insert(u"work"_s, {});
        for (const FieldError &error : checkTrigger(trigger, names))
            QFAIL(qPrintable(error.field + u' ' + error.message));
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Kind kind, const QString &field, const QString &words, auto change) {
            QTest::newRow(name) << trigger(kind, change) << field << words;
        };
        row("an expression has its column", Kind::Cron, u"trigger.expression"_s, u"column 9: 'X'"_s,
            [](Trigger &made) { made.expression = u"0 6 * * X"_s; });
        row("no expression", Kind::Cron, u"trigger.expression"_s, u"column 1"_s, [](Trigger &made) { made.expression.clear(); });
        row("a dialect", Kind::Cron, u"trigger.dialect"_s, u"unix5"_s, [](Trigger &made) { made.dialect = u"vixie"_s; });
        row("a zone", Kind::Cron, u"trigger.zone"_s, u"Europe/Berlin"_s, [](Trigger &made) { made.zone = u"Mars"_s; });
        row("a way through changes of the clock", Kind::Cron, u"trigger.dst"_s, u"run-once"_s, [](Trigger &made) { made.dst = u"x"_s; });
        row("a calendar that is not there", Kind::FixedRate, u"trigger.calendar"_s, u"name of a calendar"_s,
            [](Trigger &made) { made.calendar = u"none"_s; });
        row("no interval", Kind::FixedRate, u"trigger.every"_s, u"at least 1 s"_s, [](Trigger &made) { made.every = {}; });
        row("an interval of centuries", Kind::FixedRate, u"trigger.every"_s, u"100 years"_s,
            [](Trigger &made) { made.every = std::chrono::hours(24 * 366 * 101); });
        row("no delay", Kind::FixedDelay, u"trigger.delay"_s, u"at least 1 s"_s, [](Trigger &made) { made.delay = {}; });
        row("a negative jitter", Kind::FixedRate, u"trigger.jitter"_s, u"negative"_s, [](Trigger &made) { made.jitter = Duration(-1); });
        row("once without a time", Kind::Once, u"trigger.at"_s, u"needed"_s, [](Trigger &made) { made.at.reset(); });
        row("an end before the start", Kind::Cron, u"trigger.end"_s, u"before start"_s, [](Trigger &made) {
            made.start = instantFromMs(2);
            made.end = instantFromMs(1);
        });
        row("a zone without a trigger", Kind::None, u"trigger.zone"_s, u"goes with"_s, [](Trigger &made) { made.zone = u"UTC"_s; });
        row("an expression for a rate", Kind::FixedRate, u"trigger.expression"_s, u"goes with"_s,
            [](Trigger &made) { made.expression = u"* * * * *"_s; });
        row("a start to count a rate from", Kind::FixedRate, u"trigger.from"_s, u"fixedDelay"_s,
            [](Trigger &made) { made.from = Trigger::DelayFrom::Start; });
        row("an initial delay for cron", Kind::Cron, u"trigger.initialDelay"_s, u"fixedRate"_s,
            [](Trigger &made) { made.initialDelay = seconds(1); });
    }

    void whatDoesNotFitIsNamed()
    {
        QFETCH(Trigger, trigger);
        QFETCH(QString, words);
        ScheduleNames names;
        const QList<FieldError> errors = checkTrigger(trigger, names);
        QCOMPARE(errors.size(), 1);
        QTEST(errors.constFirst().field, "field");
        QVERIFY2(errors.constFirst().message.contains(words), qPrintable(errors.constFirst().message));
    }

    void allThatIsWrongIsSaidAtOnce()
    {
        ScheduleNames names;
        QCOMPARE(checkTrigger(trigger(Kind::FixedRate,
                                      [](Trigger &made) {
                                          made.every = {};
                                          made.jitter = Duration(-1);
                                          made.zone = u"Mars"_s;
                                      }),
                              names)
                     .size(),
                 3);
    }
};

QTEST_GUILESS_MAIN(TestTriggerCheck)
#include "tst_triggercheck.moc"
