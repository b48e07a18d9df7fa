// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/environmentcomparison.h"
#include "ui/dialogs/environmenteditor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotEditedStaysAsItWas();
    void rowsAreAddedEditedAndRemoved();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();
    void secretsAreHiddenUntilTheyAreToBeSeen();
    void onlyWhatIsTickedIsTaken();
    void whatTheTerminalHasNotCannotBeTaken();
    void whyThereIsNoAnswerIsSaid();
};

namespace {

QTableWidget *tableOf(const EnvironmentEditor &editor)
{
    return editor.findChild<QTableWidget *>(u"environmentTable"_s);
}

//! As a screen reader gets it.
QString readOut(const QAbstractItemView *view, int row, int column)
{
    const QModelIndex cell = view->model()->index(row, column);
    const QVariant text = cell.data(Qt::AccessibleTextRole);
    return text.isValid() ? text.toString() : cell.data().toString();
}

} // namespace

void TestEnvironment::whatIsNotEditedStaysAsItWas()
{
    EnvironmentEditor editor(nullptr);
    const Environment odd{{"A", "\xff\n"}, {"EMPTY", ""}, {"B", "ü"}};
    editor.setEnvironment(odd);
    QCOMPARE(editor.environment(), odd);
    QVERIFY(editor.errors().isEmpty());
}

void TestEnvironment::rowsAreAddedEditedAndRemoved()
{
    EnvironmentEditor editor(nullptr);
    editor.show();
    QSignalSpy edited(&editor, &EnvironmentEditor::edited);
    QTest::mouseClick(editor.findChild<QPushButton *>(u"addVariableButton"_s), Qt::LeftButton);
    tableOf(editor)->item(0, 0)->setText(u"TEAM"_s);
    tableOf(editor)->item(0, 1)->setText(u" risk "_s);
    QCOMPARE(editor.environment(), (Environment{{"TEAM", " risk "}}));
    QCOMPARE(edited.size(), 2);
    editor.addVariables({{"TEAM", "x"}, {"PATH", "/bin"}});
    QCOMPARE(editor.environment(), (Environment{{"PATH", "/bin"}, {"TEAM", "x"}}));
    tableOf(editor)->selectRow(0);
    QTest::mouseClick(editor.findChild<QPushButton *>(u"removeVariableButton"_s), Qt::LeftButton);
    QCOMPARE(editor.environment(), (Environment{{"TEAM", "x"}}));
}

void TestEnvironment::whatCannotBeIsSaid_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("an empty row is nothing") << QStringList{u"A"_s, u""_s} << false;
    QTest::newRow("a name twice") << QStringList{u"A"_s, u"A"_s} << true;
    QTest::newRow("other cases are other names") << QStringList{u"A"_s, u"a"_s} << false;
}

void TestEnvironment::whatCannotBeIsSaid()
{
    QFETCH(QStringList, names);
    QFETCH(bool, isWrong);
    EnvironmentEditor editor(nullptr);
    for (int row = 0; row < names.size(); ++row) {
        QTest::mouseClick(editor.findChild<QPushButton *>(u"addVariableButton"_s), Qt::LeftButton);
        tableOf(editor)->item(row, 0)->setText(names.at(row));
    }
    QCOMPARE(!editor.errors().isEmpty(), isWrong);
    tableOf(editor)->item(0, 1)->setText(u"x"_s);
    tableOf(editor)->item(0, 0)->setText(u" "_s);
    QVERIFY(!editor.errors().isEmpty()); // a value without a name
}

void TestEnvironment::secretsAreHiddenUntilTheyAreToBeSeen()
{
    EnvironmentEditor editor(nullptr);
    editor.setEnvironment({{"API_TOKEN", "s3cret"}, {"TEAM", "risk"}});
    QCOMPARE(readOut(tableOf(editor), 0, 1), u"hidden"_s);
    QCOMPARE(readOut(tableOf(editor), 1, 1), u"risk"_s);
    editor.findChild<QCheckBox *>(u"showSecretsCheck"_s)->setChecked(true);
    QCOMPARE(readOut(tableOf(editor), 0, 1), u"s3cret"_s);
    QCOMPARE(editor.environment().value("API_TOKEN"), "s3cret"_ba);
}

void TestEnvironment::onlyWhatIsTickedIsTaken()
{
    EnvironmentComparison dialog(nullptr);
    QSignalSpy taken(&dialog, &EnvironmentComparison::taken);
    dialog.show(EnvironmentPair{"/bin/bash", {{"PATH", "/bin"}}, {{"PATH", "/opt:/bin"}, {"DB_PASSWORD", "x"}, {"ODD", "\xff"}}});
    auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(readOut(table, 0, 2), u"hidden"_s);
    auto *take = dialog.findChild<QPushButton *>(u"takeOverButton"_s);
    QVERIFY(!take->isEnabled());
    table->topLevelItem(1)->setCheckState(0, Qt::Checked);
    table->topLevelItem(2)->setCheckState(0, Qt::Checked);
    QVERIFY2(take->text().contains(u'2'), qPrintable(take->text()));
    take->click();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<Environment>(), (Environment{{"ODD", "\xff"}, {"PATH", "/opt:/bin"}}));
}

void TestEnvironment::whatTheTerminalHasNotCannotBeTaken()
{
    EnvironmentComparison dialog(nullptr);
    dialog.show(EnvironmentPair{"/bin/bash", {{"ONLY_HERE", "1"}}, {{"ONLY_THERE", ""}}});
    auto *table = dialog.findChild<QTreeWidget *>();
    dialog.findChild<QPushButton *>(u"tickAllButton"_s)->click();
    QVERIFY(!table->topLevelItem(0)->data(0, Qt::CheckStateRole).isValid());
    QCOMPARE(table->topLevelItem(0)->text(2), u"not set"_s);
    QCOMPARE(table->topLevelItem(1)->checkState(0), Qt::Checked);
}

void TestEnvironment::whyThereIsNoAnswerIsSaid()
{
    EnvironmentComparison dialog(nullptr);
    dialog.show(refused(u"Your shell hangs."_s));
    QCOMPARE(dialog.findChild<QLabel *>(u"comparisonText"_s)->text(), u"Your shell hangs."_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"takeOverButton"_s)->isEnabled());
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestEnvironment)
#include "tst_environment.moc"
