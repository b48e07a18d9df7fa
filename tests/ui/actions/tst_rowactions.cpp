// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/rowactions.h"

#include "tests/ui/support/samplerows.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestRowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttons_data();
    void buttons();
    void refusalsSayWhy();
    void aPausedRunResumes();
    void aSelectionNeedsOneThatCan();
};

void TestRowActions::buttons_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<QList<RowButton>>("expected");
    QTest::newRow("running can be cancelled only") << JobStatus::Running << QList{RowButton::Cancel};
    QTest::newRow("waiting can be cancelled only") << JobStatus::Waiting << QList{RowButton::Cancel};
    QTest::newRow("paused resumes or is cancelled") << JobStatus::Paused << QList{RowButton::Run, RowButton::Cancel};
    QTest::newRow("failed runs again or goes") << JobStatus::Failed << QList{RowButton::Run, RowButton::Delete};
    QTest::newRow("a draft runs or goes") << JobStatus::Draft << QList{RowButton::Run, RowButton::Delete};
}

void TestRowActions::buttons()
{
    QFETCH(JobStatus, status);
    JobRow row = test::rowIn(status, 1, u"x"_s);
    QTEST(rowButtons(row), "expected");
    if (!row.run)
        return;
    row.run->artifactCount = 1;
    QCOMPARE(rowButtons(row).last(), RowButton::Results);
}

void TestRowActions::refusalsSayWhy()
{
    for (int status = 0; status < jobStatusCount; ++status) {
        const JobRow row = test::rowIn(JobStatus(status), 1, u"Load"_s);
        for (int action = 0; action <= int(RowAction::Results); ++action) {
            const Permission asked = permission(RowAction(action), row);
            QCOMPARE(asked.whyNot.isEmpty(), asked.allowed);
            QVERIFY(asked.allowed || asked.whyNot.contains(u"Load"_s));
        }
    }
}

void TestRowActions::aPausedRunResumes()
{
    const JobRow row = test::rowIn(JobStatus::Paused, 1, u"x"_s);
    QCOMPARE(actionOf(RowButton::Run, row), RowAction::Resume);
    QVERIFY(!permission(RowAction::Pause, row).allowed);
}

void TestRowActions::aSelectionNeedsOneThatCan()
{
    const QList<JobRow> rows{test::rowIn(JobStatus::Failed, 1, u"a"_s), test::rowIn(JobStatus::Running, 2, u"b"_s)};
    QVERIFY(permission(RowAction::Cancel, rows, false).allowed);
    QVERIFY(permission(RowAction::Delete, rows, false).allowed);
    QVERIFY(!permission(RowAction::Results, rows, false).allowed);
    QVERIFY(!permission(RowAction::Cancel, rows, true).allowed);
    QVERIFY(!permission(RowAction::Cancel, QList<JobRow>(), false).allowed);
}

QTEST_GUILESS_MAIN(TestRowActions)
#include "tst_rowactions.moc"
