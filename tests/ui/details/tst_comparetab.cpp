// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/clock.h"
#include "tests/ui/details/scriptedengine.h"
#include "ui/details/comparetab.h"
#include "ui/details/logdifferenceview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCompareTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLastGoodRunIsOnTheLeft();
    void differencesAreCounted();
    void allValuesAreShownWhenAskedFor();
    void keysGoFromDifferenceToDifference();
    void twoOthersCanBeChosenAndSwapped();
    void oneRunAloneSaysSo();

private:
    void add(qint64 key, const RunState &state, const QString &parameter, const QByteArray &log);
    template<class T>
    T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    [[nodiscard]] QString summary() const { return find<QLabel>(u"compareSummary"_s)->text(); }
    [[nodiscard]] QStringList namesShown() const;

    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<CompareTab> m_tab;
};

void TestCompareTab::add(qint64 key, const RunState &state, const QString &parameter, const QByteArray &log)
{
    JobDefinition definition;
    definition.parameters = {{u"as_of"_s, parameter}, {u"books"_s, 38}};
    Run run;
    run.key = {key};
    run.number = int(key);
    run.jobKey = {1};
    run.attempt = 1;
    run.state = state;
    run.definition = std::make_shared<const JobDefinition>(definition);
    m_engine->runsByKey.insert(run.key, run);
    m_engine->reports.insert(run.key, {});
    m_engine->artifactsByRun.insert(run.key, {});
    m_engine->write(run.key, LogStream::Out, log);
}

QStringList TestCompareTab::namesShown() const
{
    QStringList names;
    const auto *tree = find<QTreeWidget>(u"settingsDifference"_s);
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        for (int row = 0; row < tree->topLevelItem(group)->childCount(); ++row)
            names.append(tree->topLevelItem(group)->child(row)->text(0));
    }
    return names;
}

void TestCompareTab::init()
{
    m_engine = std::make_unique<ScriptedEngine>();
    add(86, Succeeded{}, u"2026-10-15"_s, "06:00:01 start\n06:00:02 old\n");
    add(87, Failed{}, u"2026-10-16"_s, "06:00:01 start\n");
    add(88, Failed{}, u"2026-10-19"_s, "07:00:01 start\n07:00:02 read\n07:00:03 KeyError\n");
    m_tab = std::make_unique<CompareTab>(*m_engine, systemClock(), nullptr);
    m_tab->resize(1100, 600);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestCompareTab::cleanup()
{
    m_tab.reset();
    m_engine.reset();
}

void TestCompareTab::theLastGoodRunIsOnTheLeft()
{
    m_tab->showJob({1}, {88});
    QTRY_COMPARE(find<QComboBox>(u"compareRightChooser"_s)->currentData().value<RunKey>(), RunKey{88});
    QCOMPARE(find<QComboBox>(u"compareLeftChooser"_s)->currentData().value<RunKey>(), RunKey{86});
}

void TestCompareTab::differencesAreCounted()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"3 log line"_s)); // one less, two more
    QVERIFY(namesShown().contains(u"as_of"_s));
    QVERIFY(!namesShown().contains(u"books"_s));
}

void TestCompareTab::allValuesAreShownWhenAskedFor()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"log line"_s));
    auto *only = find<QCheckBox>(u"differencesOnlyCheck"_s);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(namesShown().contains(u"books"_s));
}

void TestCompareTab::keysGoFromDifferenceToDifference()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"log line"_s));
    const auto *log = find<LogDifferenceView>(u"logDifference"_s);
    QCOMPARE(log->differenceCount(), 1);
    auto *next = find<QToolButton>(u"nextDifferenceButton"_s);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(log->currentIndex().row(), 1);
    QVERIFY(log->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"\u2212"_s));
}

void TestCompareTab::twoOthersCanBeChosenAndSwapped()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({87}, {88});
    QTRY_VERIFY(summary().contains(u"2 log line"_s));
    QTest::mouseClick(find<QPushButton>(u"compareSwapButton"_s), Qt::LeftButton);
    QCOMPARE(find<QComboBox>(u"compareLeftChooser"_s)->currentData().value<RunKey>(), RunKey{88});
    auto *right = find<QComboBox>(u"compareRightChooser"_s);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Up); // the same run on both sides
    QTRY_COMPARE(summary(), u"These runs do not differ."_s);
}

void TestCompareTab::oneRunAloneSaysSo()
{
    m_engine->runsByKey.remove({86});
    m_engine->runsByKey.remove({87});
    m_tab->showJob({1}, {88});
    QTRY_VERIFY(summary().contains(u"nothing to compare"_s));
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCompareTab)
#include "tst_comparetab.moc"
