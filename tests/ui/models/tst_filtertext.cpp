// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtertext.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndTerms();
    void groupsOfStates();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void termsAreReplaced();
};

void TestFilterText::wordsAndTerms()
{
    const FilterText text = filterFromText(u"  fx state:failed,lost label:\"month end\" load http://x "_s);
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.filter.search, u"fx load http://x"_s);
    QCOMPARE(text.filter.label, u"month end"_s);
    QCOMPARE(text.filter.states, (QSet{JobStatus::Failed, JobStatus::Expired, JobStatus::Lost}));
}

void TestFilterText::groupsOfStates()
{
    QCOMPARE(filterFromText(u"state:running"_s).filter.states,
             (QSet{JobStatus::Starting, JobStatus::Running, JobStatus::Stopping, JobStatus::Finishing}));
    QCOMPARE(filterFromText(u"state:queued"_s).filter.states, QSet{JobStatus::Queued});
    QSet<JobStatus> seen;
    for (const StateGroup &group : stateGroups()) {
        QVERIFY2(!seen.intersects(group.states), qPrintable(group.word)); // the sidebar counts no row twice
        seen.unite(group.states);
    }
}

void TestFilterText::problemsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("a state that is none") << u"state:falied"_s << u"falied"_s;
    QTest::newRow("two labels at once") << u"label:a label:b"_s << u"label"_s;
}

void TestFilterText::problemsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    QVERIFY(filterFromText(text).problem.contains(named));
}

void TestFilterText::termsAreReplaced()
{
    QCOMPARE(withTerm(u"fx state:failed"_s, u"state"_s, u"lost"_s), u"fx state:lost"_s);
    QCOMPARE(withTerm(u"state:failed fx"_s, u"state"_s, {}), u"fx"_s);
    QCOMPARE(withTerm({}, u"label"_s, u"month end"_s), u"label:\"month end\""_s);
    QCOMPARE(termOf(u"a label:\"month end\""_s, u"label"_s), std::optional(u"month end"_s));
    QCOMPARE(termOf(u"label:a label:b"_s, u"label"_s), std::nullopt);
    QCOMPARE(withTerm(u"\"state:failed\" \"\" http://x"_s, u"label"_s, u"a"_s), u"\"state:failed\" http://x label:a"_s);
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
