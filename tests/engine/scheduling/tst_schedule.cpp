// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using std::chrono::hours;
using std::chrono::minutes;

Q_DECLARE_METATYPE(Trigger)
Q_DECLARE_METATYPE(ScheduleHistory)

namespace {

// The day of all rows.
Instant at(const char *time)
{
    return instantFromIso(u"2026-05-05T"_s + QString::fromLatin1(time) + u"Z"_s).value();
}

Trigger cron(const QString &expression, const QString &zone = {})
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = expression;
    trigger.zone = zone;
    return trigger;
}

Trigger fixedRate(Duration every)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedRate;
    trigger.every = every;
    return trigger;
}

Trigger fixedDelay(Duration delay, Trigger::DelayFrom from = Trigger::DelayFrom::End)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedDelay;
    trigger.delay = delay;
    trigger.from = from;
    return trigger;
}

Trigger once(Instant instant)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Once;
    trigger.at = instant;
    return trigger;
}

template<class Change>
Trigger with(Trigger trigger, Change change)
{
    change(trigger);
    return trigger;
}

// Counts from six o'clock.
ScheduleHistory fresh()
{
    return {.countsFrom = at("06:00:00"), .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false};
}

ScheduleHistory fired(Instant lastFire)
{
    ScheduleHistory history = fresh();
    history.lastFire = lastFire;
    return history;
}

ScheduleHistory ran(Instant started, std::optional<Instant> ended)
{
    ScheduleHistory history = fired(started);
    history.lastStarted = started;
    history.lastEnded = ended;
    history.isRunActive = !ended;
    return history;
}

Result<Schedule> made(const Trigger &trigger, quint64 seed = 1)
{
    ScheduleNames names;
    names.calendars[u"no-sevens"_s] = {.name = u"no-sevens"_s,
                                       .weekdays = 0,
                                       .yearlyDays = {},
                                       .days = {},
                                       .windows = {{.from = at("07:00:00"), .until = at("08:00:00")}}};
    names.calendars[u"nothing"_s] = {.name = u"nothing"_s, .weekdays = 0x7f, .yearlyDays = {}, .days = {}, .windows = {}};
    return scheduleOf(trigger, names, seed);
}

QString shown(std::optional<Instant> instant)
{
    if (!instant)
        return u"none"_s;
    const QString iso = toIso(*instant);
    return iso.startsWith(u"2026-05-05"_s) ? iso.mid(11, 8) : iso.left(19);
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDue_data();
    void isDue();
    void lookingBackFindsTheSame_data();
    void lookingBackFindsTheSame();
    void listsWhatIsComing_data();
    void listsWhatIsComing();
    void jitterSpreadsAndStays();
    void knowsWhatNeverFires_data();
    void knowsWhatNeverFires();
    void namesWhatItDoesNotKnow_data();
    void namesWhatItDoesNotKnow();
    void rebootIsTheStartOfTheEngine();
    void theSystemsZoneServesWhereNoneIsNamed();
    void twoThousandAreAskedInAMoment();
    void aFutureThatWasAMistakeSilencesNothing();
    void anEngineStartKeepsToItsDates_data();
    void anEngineStartKeepsToItsDates();
};

void TestSchedule::isDue_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<ScheduleHistory>("history");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const Trigger &trigger, const ScheduleHistory &history, const char *due) {
        QTest::newRow(name) << trigger << history << QString::fromLatin1(due);
    };
    const auto starting = [](const char *time) { return [time](Trigger &trigger) { trigger.start = at(time); }; };
    const auto ending = [](const char *time) { return [time](Trigger &trigger) { trigger.end = at(time); }; };
    const auto firstAfter = [](Duration delay) { return [delay](Trigger &trigger) { trigger.initialDelay = delay; }; };
    const auto keeping = [](Trigger &trigger) { trigger.calendar = u"no-sevens"_s; };
    // Cron
    row("cron: the next time after it was enabled", cron(u"0 * * * *"_s), fresh(), "07:00:00");
    row("cron: the next one after the last", cron(u"0 * * * *"_s), fired(at("09:00:00")), "10:00:00");
    row("cron: fires of before it was enabled do not count", cron(u"0 * * * *"_s), fired(at("03:00:00")), "07:00:00");
    row("cron: in its own zone", cron(u"30 9 * * *"_s, u"Asia/Tokyo"_s), fresh(), "2026-05-06T00:30:00");
    row("cron: not before its start", with(cron(u"0 * * * *"_s), starting("08:30:00")), fresh(), "09:00:00");
    row("cron: at its start", with(cron(u"0 * * * *"_s), starting("08:00:00")), fresh(), "08:00:00");
    row("cron: at its end", with(cron(u"0 * * * *"_s), ending("07:00:00")), fresh(), "07:00:00");
    row("cron: not after its end", with(cron(u"0 * * * *"_s), ending("06:59:59")), fresh(), "none");
    row("cron: excluded times are left out", with(cron(u"0,30 * * * *"_s), keeping), fired(at("06:30:00")), "08:00:00");
    row(
        "cron: a run by hand moves nothing", cron(u"0 * * * *"_s),
        [] {
            ScheduleHistory history = fired(at("07:00:00"));
            history.lastStarted = at("07:40:00");
            history.lastEnded = at("07:50:00");
            return history;
        }(),
        "08:00:00");
    row("cron: a run under way is no matter of the trigger", cron(u"0 * * * *"_s), ran(at("07:00:00"), {}), "08:00:00");
    // Fixed rate
    row("rate: first one interval after it was enabled", fixedRate(minutes(40)), fresh(), "06:40:00");
    row("rate: on its grid", fixedRate(minutes(40)), fired(at("06:40:00")), "07:20:00");
    row("rate: the grid stays, however late the last one was dealt with", fixedRate(minutes(40)), fired(at("08:10:00")), "08:40:00");
    row("rate: its initial delay moves the grid", with(fixedRate(minutes(40)), firstAfter(minutes(5))), fresh(), "06:05:00");
    row("rate: the grid of the initial delay", with(fixedRate(minutes(40)), firstAfter(minutes(5))), fired(at("06:05:00")), "06:45:00");
    row("rate: no initial delay is at once", with(fixedRate(minutes(40)), firstAfter(minutes(0))), fresh(), "06:00:00");
    row("rate: at once is once", with(fixedRate(minutes(40)), firstAfter(minutes(0))), fired(at("06:00:00")), "06:40:00");
    row("rate: first at its start", with(fixedRate(minutes(40)), starting("06:10:00")), fresh(), "06:10:00");
    row("rate: a start that passed gives the grid", with(fixedRate(minutes(40)), starting("05:50:00")), fresh(), "06:30:00");
    row("rate: excluded points are left out, the grid stays", with(fixedRate(minutes(40)), keeping), fired(at("06:40:00")), "08:00:00");
    row("rate: nothing after its end", with(fixedRate(minutes(40)), ending("06:39:59")), fresh(), "none");
    row("rate: an interval of nothing never fires", fixedRate(minutes(0)), fresh(), "none");
    // Fixed delay
    row("delay: first one delay after it was enabled", fixedDelay(minutes(10)), fresh(), "06:10:00");
    row("delay: its initial delay", with(fixedDelay(minutes(10)), firstAfter(minutes(1))), fresh(), "06:01:00");
    row("delay: first at its start", with(fixedDelay(minutes(10)), starting("06:45:00")), fresh(), "06:45:00");
    row("delay: from the end of the last run", fixedDelay(minutes(10)), ran(at("06:10:00"), at("06:25:00")), "06:35:00");
    row("delay: waits while a run is under way", fixedDelay(minutes(10)), ran(at("06:10:00"), {}), "none");
    row("delay: from the start of the last run", fixedDelay(minutes(10), Trigger::DelayFrom::Start), ran(at("06:10:00"), {}), "06:20:00");
    row(
        "delay: a fire that came to nothing counts like a run", fixedDelay(minutes(10), Trigger::DelayFrom::Start),
        [] {
            ScheduleHistory history = ran(at("06:10:00"), {});
            history.lastFire = at("06:20:00");
            return history;
        }(),
        "06:30:00");
    row("delay: runs of before it was enabled do not count", fixedDelay(minutes(10)), ran(at("05:00:00"), at("05:30:00")), "06:10:00");
    row("delay: waits for the end of an excluded time", with(fixedDelay(minutes(10)), keeping), ran(at("06:10:00"), at("06:55:00")),
        "08:00:00");
    // Once
    row("once: at its instant", once(at("09:15:00")), fresh(), "09:15:00");
    row("once: not again", once(at("09:15:00")), fired(at("09:15:00")), "none");
    row("once: not for before it was enabled", once(at("05:59:59")), fresh(), "none");
    row("once: an instant is meant as it is, whatever the calendar", with(once(at("07:15:00")), keeping), fresh(), "07:15:00");
    // The others
    row("the start of the engine has no time", with(Trigger{}, [](Trigger &trigger) { trigger.kind = Trigger::Kind::EngineStart; }),
        fresh(), "none");
    row("no trigger", Trigger{}, fresh(), "none");
}

void TestSchedule::isDue()
{
    QFETCH(const Trigger, trigger);
    QFETCH(const ScheduleHistory, history);
    const Result<Schedule> schedule = made(trigger);
    QVERIFY(schedule);
    const std::optional<Due> due = nextDue(*schedule, history);
    QTEST(shown(due ? std::optional(due->fireTime) : std::nullopt), "due");
    QVERIFY(!due || due->at == due->fireTime);
}

void TestSchedule::lookingBackFindsTheSame_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::newRow("cron") << cron(u"*/25 * * * *"_s);
    QTest::newRow("cron with a calendar") << with(cron(u"*/25 * * * *"_s), [](Trigger &trigger) { trigger.calendar = u"no-sevens"_s; });
    QTest::newRow("cron with an end") << with(cron(u"*/25 * * * *"_s), [](Trigger &trigger) { trigger.end = at("08:00:00"); });
    QTest::newRow("rate") << fixedRate(minutes(17));
    QTest::newRow("rate with a calendar") << with(fixedRate(minutes(17)), [](Trigger &trigger) { trigger.calendar = u"no-sevens"_s; });
    QTest::newRow("once") << once(at("07:05:00"));
}

// What nextDue() goes through, lastFireTime() finds from behind.
void TestSchedule::lookingBackFindsTheSame()
{
    QFETCH(const Trigger, trigger);
    const Result<Schedule> schedule = made(trigger);
    QVERIFY(schedule);
    for (Instant until = at("06:00:00"); until <= at("10:00:00"); until += minutes(1)) {
        std::optional<Instant> expected;
        ScheduleHistory history = fresh();
        for (auto due = nextDue(*schedule, history); due && due->fireTime <= until; due = nextDue(*schedule, history))
            expected = history.lastFire = due->fireTime;
        QCOMPARE(shown(lastFireTime(*schedule, fresh(), until)), shown(expected));
    }
}

void TestSchedule::listsWhatIsComing_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QString>("times"); // after seven, up to nine; at most three
    QTest::addColumn<int>("total");
    const auto row = [](const char *name, const Trigger &trigger, const char *times, int total) {
        QTest::newRow(name) << trigger << QString::fromLatin1(times) << total;
    };
    row("cron: after the beginning, and at the end", cron(u"0,30 * * * *"_s), "07:30:00 08:00:00 08:30:00", 4);
    row("rate: on the grid that began earlier", fixedRate(minutes(40)), "07:20:00 08:00:00 08:40:00", 3);
    row("delay: its next time alone", fixedDelay(minutes(75)), "07:15:00", 1);
    row("delay: its next time is earlier", fixedDelay(minutes(15)), "", 0);
    row("once", once(at("08:15:00")), "08:15:00", 1);
    row("once: earlier", once(at("06:15:00")), "", 0);
    row("without times", Trigger{}, "", 0);
}

void TestSchedule::listsWhatIsComing()
{
    QFETCH(const Trigger, trigger);
    const ComingFires coming = comingFires(*made(trigger), fresh(), at("07:00:00"), at("09:00:00"), 3);
    QStringList times;
    for (const Instant time : coming.times)
        times.append(shown(time));
    QTEST(times.join(u' '), "times");
    QTEST(int(coming.total), "total");
}

void TestSchedule::jitterSpreadsAndStays()
{
    const Trigger trigger = with(cron(u"0 * * * *"_s), [](Trigger &changed) { changed.jitter = minutes(10); });
    std::set<Duration> delays;
    for (quint64 seed = 1; seed <= 100; ++seed) {
        const std::optional<Due> due = nextDue(*made(trigger, seed), fresh());
        QCOMPARE(due->fireTime, at("07:00:00"));
        QVERIFY(due->at >= due->fireTime && due->at < due->fireTime + minutes(10));
        QCOMPARE(nextDue(*made(trigger, seed), fresh()), due);
        delays.insert(due->at - due->fireTime);
    }
    QVERIFY(delays.size() > 90);
    QVERIFY(*delays.begin() < minutes(2) && *delays.rbegin() > minutes(8));
}

void TestSchedule::knowsWhatNeverFires_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<bool>("isNever");
    QTest::newRow("a date that there is") << cron(u"0 0 29 2 *"_s) << false;
    QTest::newRow("a date that there is not") << cron(u"0 0 30 2 *"_s) << true;
    QTest::newRow("an end that passed") << with(cron(u"0 * * * *"_s), [](Trigger &trigger) { trigger.end = at("05:00:00"); }) << true;
    QTest::newRow("an instant that passed") << once(at("05:00:00")) << true;
    QTest::newRow("an instant to come") << once(at("07:00:00")) << false;
    QTest::newRow("a calendar that leaves nothing")
        << with(cron(u"0 * * * *"_s), [](Trigger &trigger) { trigger.calendar = u"nothing"_s; }) << true;
    QTest::newRow("a delay") << fixedDelay(minutes(1)) << false;
    QTest::newRow("no trigger is no schedule that never fires") << Trigger{} << false;
    QTest::newRow("the start of the engine") << cron(u"@reboot"_s) << false;
}

void TestSchedule::knowsWhatNeverFires()
{
    QFETCH(const Trigger, trigger);
    QTEST(isNever(*made(trigger), at("06:00:00")), "isNever");
}

void TestSchedule::namesWhatItDoesNotKnow_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("named");
    QTest::newRow("an expression") << cron(u"61 * * * *"_s) << u"trigger.expression"_s << u"column 1: 61"_s;
    QTest::newRow("a zone") << cron(u"0 * * * *"_s, u"Mars/Base"_s) << u"trigger.zone"_s << u"Mars/Base"_s;
    QTest::newRow("a dialect") << with(cron(u"0 * * * *"_s), [](Trigger &trigger) { trigger.dialect = u"vixie"_s; }) << u"trigger.dialect"_s
                               << u"vixie"_s;
    QTest::newRow("a way through a change of the clock")
        << with(cron(u"0 * * * *"_s), [](Trigger &trigger) { trigger.dst = u"twice"_s; }) << u"trigger.dst"_s << u"twice"_s;
    QTest::newRow("a calendar") << with(fixedRate(minutes(1)), [](Trigger &trigger) { trigger.calendar = u"moon"_s; })
                                << u"trigger.calendar"_s << u"moon"_s;
}

void TestSchedule::namesWhatItDoesNotKnow()
{
    QFETCH(const Trigger, trigger);
    QFETCH(const QString, field);
    QFETCH(const QString, named);
    const Result<Schedule> schedule = made(trigger);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().code, ErrorCode::BadInput);
    QVERIFY2(schedule.error().message.contains(named), qPrintable(schedule.error().message));
    QCOMPARE(schedule.error().fields.value(0).field, field);
}

void TestSchedule::rebootIsTheStartOfTheEngine()
{
    QCOMPARE(made(cron(u"@reboot"_s))->trigger.kind, Trigger::Kind::EngineStart);
}

void TestSchedule::theSystemsZoneServesWhereNoneIsNamed()
{
    ScheduleNames names;
    names.systemZone = CronZone::named("Asia/Tokyo").value();
    const Result<Schedule> schedule = scheduleOf(cron(u"30 9 * * *"_s), names, 1);
    QCOMPARE(shown(nextDue(*schedule, fresh())->fireTime), u"2026-05-06T00:30:00"_s);
}

void TestSchedule::twoThousandAreAskedInAMoment()
{
    ScheduleNames names;
    std::vector<Schedule> schedules;
    for (int index = 0; index < 2000; ++index)
        schedules.push_back(*scheduleOf(cron(u"%1 %2 * * *"_s.arg(index % 60).arg(index % 24), u"Europe/Berlin"_s), names, 1));
    QElapsedTimer timer;
    timer.start();
    for (const Schedule &schedule : schedules)
        QVERIFY(nextDue(schedule, fresh()));
    // 10 ms is what is wanted; a loaded machine under a sanitizer may be slower, a search that walks is slower by far.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestSchedule::aFutureThatWasAMistakeSilencesNothing()
{
    const Result<Schedule> schedule = made(cron(u"0 * * * *"_s));
    ScheduleHistory history = ran(at("06:00:00") + hours(24 * 3652), at("06:00:00") + hours(24 * 3652));
    QCOMPARE(shown(nextDue(*schedule, notAfter(history, at("08:20:00")))->fireTime), u"09:00:00"_s);
    history.countsFrom = at("06:00:00") + hours(24);
    QCOMPARE(notAfter(history, at("08:20:00")).countsFrom, at("08:20:00"));
    QCOMPARE(notAfter(fired(at("07:00:00")), at("08:20:00")), fired(at("07:00:00")));
}

void TestSchedule::anEngineStartKeepsToItsDates_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<bool>("fires"); // at eight
    Trigger start;
    start.kind = Trigger::Kind::EngineStart;
    QTest::newRow("without dates") << start << true;
    QTest::newRow("as @reboot") << cron(u"@reboot"_s) << true;
    QTest::newRow("before its start") << with(start, [](Trigger &trigger) { trigger.start = at("08:00:01"); }) << false;
    QTest::newRow("at its end") << with(start, [](Trigger &trigger) { trigger.end = at("08:00:00"); }) << true;
    QTest::newRow("after its end") << with(start, [](Trigger &trigger) { trigger.end = at("07:59:59"); }) << false;
    QTest::newRow("another kind") << cron(u"0 8 * * *"_s) << false;
}

void TestSchedule::anEngineStartKeepsToItsDates()
{
    QFETCH(Trigger, trigger);
    const Result<Schedule> schedule = made(trigger);
    QTEST(firesAtStart(*schedule, at("08:00:00")), "fires");
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
