// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtertext.h"

#include <QDateTime>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndTerms();
    void termsOfEveryKey_data();
    void termsOfEveryKey();
    void statesAreLeftOutAndNarrowed();
    void timesAreOfTheLocalDay();
    void groupsOfStates();
    void runsHaveNoStatesOfJobs();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void aTermWithoutAValueMeansNothingYet();
    void termsAreReplaced();
};

namespace {

Instant localTime(int day, int hour = 0)
{
    return instantFromMs(QDateTime(QDate(2026, 10, day), QTime(hour, 0)).toMSecsSinceEpoch());
}

const Instant now = localTime(20, 9);

} // namespace

void TestFilterText::wordsAndTerms()
{
    const FilterText text = filterFromText(u"  fx state:failed,lost label:\"month end\" load http://x -v \"a b\" "_s, now);
    QCOMPARE(text.problem(), QString());
    QCOMPARE(text.search, u"fx load http://x -v a b"_s);
    QCOMPARE(text.terms, (QList<FilterTerm>{{FilterTerm::What::Label, {}, u"month end"_s, false}}));
    QCOMPARE(text.states, (QSet{JobStatus::Failed, JobStatus::Expired, JobStatus::Lost}));
}

void TestFilterText::termsOfEveryKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterTerm>("term");
    using enum FilterTerm::What;
    QTest::newRow("a label") << u"label:fx"_s << FilterTerm{Label, {}, u"fx"_s, false};
    QTest::newRow("left out") << u"-label:fx"_s << FilterTerm{Label, {}, u"fx"_s, true};
    QTest::newRow("a key in capitals") << u"Pool:heavy"_s << FilterTerm{Pool, {}, u"heavy"_s, false};
    QTest::newRow("a space") << u"space:risk"_s << FilterTerm{Space, {}, u"risk"_s, false};
    QTest::newRow("a type") << u"type:script"_s << FilterTerm{Type, {}, u"script"_s, false};
    QTest::newRow("an error with a colon") << u"error:\"KeyError: 'a'\""_s << FilterTerm{Error, {}, u"KeyError: 'a'"_s, false};
    QTest::newRow("a parameter") << u"param.date:2026-10"_s << FilterTerm{Parameter, u"date"_s, u"2026-10"_s, false};
    QTest::newRow("a parameter with dots in its name") << u"-param.db.host:x:1"_s << FilterTerm{Parameter, u"db.host"_s, u"x:1"_s, true};
}

void TestFilterText::termsOfEveryKey()
{
    QFETCH(QString, text);
    QFETCH(FilterTerm, term);
    const FilterText meant = filterFromText(text, now);
    QCOMPARE(meant.problem(), QString());
    QCOMPARE(meant.terms, QList{term});
    QCOMPARE(meant.search, QString());
    QCOMPARE(meant.jobs().terms, QList{term});
    QCOMPARE(meant.runs().terms, QList{term});
    QCOMPARE(filterFromText(termText(filterPieces(text).first()), now).terms, QList{term});
}

void TestFilterText::statesAreLeftOutAndNarrowed()
{
    QCOMPARE(filterFromText(u"-state:succeeded"_s, now).states.size(), jobStatusCount - 1);
    QCOMPARE(filterFromText(u"state:failed,lost -state:lost"_s, now).states, (QSet{JobStatus::Failed, JobStatus::Expired}));
}

void TestFilterText::timesAreOfTheLocalDay()
{
    const FilterText text = filterFromText(u"after:yesterday before:2026-10-20T08:00"_s, now);
    QCOMPARE(text.since, std::optional(localTime(19)));
    QCOMPARE(text.until, std::optional(localTime(20, 8)));
    QCOMPARE(filterFromText(u"after:7d"_s, now).since, std::optional(now - std::chrono::days(7)));
    QCOMPARE(filterFromText(u"after:2026-10-01 after:today"_s, now).since, std::optional(localTime(20))); // both must hold
    QCOMPARE(text.jobs().since, text.runs().since);
}

void TestFilterText::groupsOfStates()
{
    QCOMPARE(filterFromText(u"state:running"_s, now).states,
             (QSet{JobStatus::Starting, JobStatus::Running, JobStatus::Stopping, JobStatus::Finishing}));
    QCOMPARE(filterFromText(u"state:queued"_s, now).states, QSet{JobStatus::Queued});
    QSet<JobStatus> seen;
    for (const StateGroup &group : stateGroups()) {
        QVERIFY2(!seen.intersects(group.states), qPrintable(group.word)); // the sidebar counts no row twice
        seen.unite(group.states);
    }
}

void TestFilterText::runsHaveNoStatesOfJobs()
{
    QCOMPARE(filterFromText(u"state:failed,draft"_s, now).runs().states, (QSet{RunStatus::Failed, RunStatus::Expired}));
    QCOMPARE(filterFromText(u"state:draft"_s, now).runs().until, std::optional(Instant())); // none, rather than all
}

void TestFilterText::problemsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("from");
    QTest::newRow("a state that is none") << u"fx state:falied"_s << u"falied"_s << 3;
    QTest::newRow("two states at once") << u"state:failed state:lost"_s << u"two states"_s << 13;
    QTest::newRow("a time that is none") << u"after:tomorow"_s << u"tomorow"_s << 0;
    QTest::newRow("a day that is none") << u"before:2026-02-30"_s << u"2026-02-30"_s << 0;
    QTest::newRow("a time left out") << u"-after:today"_s << u"after:"_s << 0;
}

void TestFilterText::problemsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    QFETCH(int, from);
    const FilterText meant = filterFromText(text, now);
    QVERIFY(meant.problem().contains(named));
    QCOMPARE(meant.problems.size(), 1);
    QCOMPARE(meant.problems.first().piece.from, from);
}

void TestFilterText::aTermWithoutAValueMeansNothingYet()
{
    const FilterText text = filterFromText(u"fx state: label:\"\" param.x:"_s, now);
    QCOMPARE(text.problem(), QString());
    JobFilter onlyTheWord;
    onlyTheWord.search = u"fx"_s;
    QCOMPARE(text.jobs(), onlyTheWord);
}

void TestFilterText::termsAreReplaced()
{
    QCOMPARE(withTerm(u"fx state:failed"_s, u"state"_s, u"lost"_s), u"fx state:lost"_s);
    QCOMPARE(withTerm(u"state:failed fx"_s, u"state"_s, {}), u"fx"_s);
    QCOMPARE(withTerm({}, u"label"_s, u"month end"_s), u"label:\"month end\""_s);
    QCOMPARE(termOf(u"a label:\"month end\""_s, u"label"_s), std::optional(u"month end"_s));
    QCOMPARE(termOf(u"label:a label:b"_s, u"label"_s), std::nullopt);
    QCOMPARE(termOf(u"-label:a"_s, u"label"_s), std::nullopt);
    QCOMPARE(withTerm(u"-pool:x after:7d"_s, u"label"_s, u"a"_s), u"-pool:x after:7d label:a"_s);
    QCOMPARE(withTerm(u"\"state:failed\" \"\" http://x \"a\tb\""_s, u"label"_s, u"a"_s), u"\"state:failed\" http://x \"a\tb\" label:a"_s);
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
