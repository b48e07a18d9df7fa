// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/fakeprobe.h"
#include "tests/ui/details/samples.h"
#include "ui/dialogs/errormark.h"
#include "ui/dialogs/jobeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

Usage sampleUsage()
{
    Usage usage;
    usage.options = {{{u"--input"_s}, OptionValue::Required, u"FILE"_s, {}, {}, true, false, false, u"prices of one day"_s},
                     {{u"-n"_s, u"--dry-run"_s}, OptionValue::None, {}, {}, {}, false, false, false, u"write nothing"_s}};
    usage.positionals = {{u"other"_s, {}, {}, false, false, {}}};
    return usage;
}

class TestJobEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingRunsAndStoresNothing();
    void returnRunsNow();
    void runNowMakesAKeptJobAndRunsIt();
    void saveKeepsADraft();
    void discardKeepsNothing();
    void whatIsNotEditedStaysAsItWas();
    void aWrongValueIsToldBesideItsField_data();
    void aWrongValueIsToldBesideItsField();
    void theEnginesRefusalStandsBesideTheField();
    void aRefusalOfTheRunMakesNoSecondJob();
    void anotherTypeKeepsWhatBothHave();
    void theCommandFollowsTheFields();
    void escapeAsksOnlyAfterAnEdit();
    void settingsAreTakenOver();
    void aScheduleIsMade();
    void aWrongScheduleOpensItsPart();
    void withoutAProbeNothingIsOffered();
    void optionsAreReadOnlyWhenAskedFor();
    void fieldsAndArgumentsSayTheSame();
    void whyThereAreNoOptionsIsSaid();
    void anotherProgramHasOtherOptions();
    void variablesOfTheTerminalAreTakenOver();
    void whatAButtonOpensHasTheFocus();
    void tabGoesThroughTheFieldsAsTheyStand();

private:
    void open(const JobDraft &draft);
    void type(const QString &field, const QString &text);
    template<class T = QWidget>
    T *find(const QString &name) const
    {
        return m_editor->findChild<T *>(name);
    }

    std::unique_ptr<ScriptedEngine> m_engine;
    FakeProbe m_probe;
    std::unique_ptr<JobEditor> m_editor;
};

void TestJobEditor::init()
{
    m_editor.reset();
    m_engine = std::make_unique<ScriptedEngine>();
    m_probe = {};
    m_probe.usage = sampleUsage();
    m_engine->types = sampleTypes();
    open(sampleDraft());
}

void TestJobEditor::open(const JobDraft &draft)
{
    m_editor = std::make_unique<JobEditor>(*m_engine, draft, nullptr);
    m_editor->open();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestJobEditor::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestJobEditor::openingRunsAndStoresNothing()
{
    QCOMPARE(m_editor->objectName(), u"jobEditor"_s);
    QVERIFY(m_engine->created.isEmpty());
    QVERIFY(m_engine->started.isEmpty());
}

void TestJobEditor::returnRunsNow()
{
    auto *run = find<QPushButton>(u"runNowButton"_s);
    QVERIFY(run->isDefault());
    auto *name = find<QLineEdit>(u"jobNameEdit"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_engine->started.size(), 1);
}

void TestJobEditor::runNowMakesAKeptJobAndRunsIt()
{
    QSignalSpy started(m_editor.get(), &JobEditor::started);
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(m_engine->created.size(), 1);
    QVERIFY(!m_engine->created.first().draft);
    QCOMPARE(m_engine->started, QList<JobKey>{{1}});
    QCOMPARE(started.first().first().value<Submitted>().run, RunKey{1001});
    QVERIFY(!m_editor->isVisible());
}

void TestJobEditor::saveKeepsADraft()
{
    QSignalSpy saved(m_editor.get(), &JobEditor::saved);
    QTest::mouseClick(find<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_engine->created.first().draft);
    QVERIFY(m_engine->started.isEmpty());
}

void TestJobEditor::discardKeepsNothing()
{
    type(u"jobNameEdit"_s, u"other"_s);
    QTest::mouseClick(find<QPushButton>(u"discardButton"_s), Qt::LeftButton);
    QVERIFY(!m_editor->isVisible());
    QVERIFY(m_engine->created.isEmpty());
}

void TestJobEditor::whatIsNotEditedStaysAsItWas()
{
    JobDraft draft = sampleDraft();
    draft.definition.parameters[u"path"_s] = QJsonObject{{u"b64"_s, u"L3RtcC/_LnB5"_s.replace(u'_', u'/')}}; // /tmp/\xff.py
    draft.definition.workspace = "/tmp/\xff";
    draft.definition.properties = {{u"any"_s, 1}};
    open(draft);
    QCOMPARE(m_editor->draft().definition.parameters, draft.definition.parameters);
    QCOMPARE(m_editor->draft().definition, draft.definition);
}

void TestJobEditor::aWrongValueIsToldBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("too small a number") << u"chunkRowsEdit"_s << u"500"_s;
    QTest::newRow("no number") << u"chunkRowsEdit"_s << u"many"_s;
    QTest::newRow("a required field is empty") << u"pathEdit"_s << QString();
    QTest::newRow("no duration") << u"timeoutEdit"_s << u"soon"_s;
    QTest::newRow("no size") << u"limits.memoryEdit"_s << u"much"_s;
}

void TestJobEditor::aWrongValueIsToldBesideItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    find<QPushButton>(u"allSettingsButton"_s)->setChecked(true);
    type(field, text);
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QVERIFY(isMarked(find(field)));
    QVERIFY(!find(field)->accessibleDescription().isEmpty());
    QVERIFY(m_engine->created.isEmpty());
    QVERIFY(m_editor->isVisible());
}

void TestJobEditor::theEnginesRefusalStandsBesideTheField()
{
    m_engine->refusal = badInput(u"The draft cannot be used."_s, {{u"parameters.path"_s, u"is no script"_s}, {u"name"_s, u"is taken"_s}});
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QTRY_VERIFY(isMarked(find(u"pathEdit"_s)));
    QCOMPARE(find(u"pathEdit"_s)->accessibleDescription(), u"Script is no script."_s);
    QCOMPARE(find(u"jobNameEdit"_s)->accessibleDescription(), u"Name is taken."_s);
    QVERIFY2(!find<QLabel>(u"refusalText"_s)->isVisible(), "all of it stands beside the fields");
    m_engine->refusal = refused(u"The engine is stopping. Start it again."_s);
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"refusalText"_s)->isVisible());
    QVERIFY(!isMarked(find(u"pathEdit"_s)));
}

void TestJobEditor::aRefusalOfTheRunMakesNoSecondJob()
{
    m_engine->hold();
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QVERIFY2(!find<QPushButton>(u"runNowButton"_s)->isEnabled(), "it is under way");
    m_engine->refusal = refused(u"The pool is held."_s);
    m_engine->release();
    QTRY_VERIFY(find<QLabel>(u"refusalText"_s)->isVisible());
    QCOMPARE(m_engine->created.size(), 1);
    m_engine->refusal.reset();
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_engine->started.size(), 1);
    QCOMPARE(m_engine->created.size(), 1);
}

void TestJobEditor::anotherTypeKeepsWhatBothHave()
{
    auto *types = find<QComboBox>(u"jobTypeChooser"_s);
    types->setFocus();
    QTest::keyClick(types, Qt::Key_Down);
    QTRY_VERIFY(find<QLineEdit>(u"programEdit"_s));
    QCOMPARE(m_editor->draft().definition.type, u"command"_s);
    QCOMPARE(m_editor->draft().definition.parameters.value(u"arguments"_s).toArray().size(), 3);
    QVERIFY(!m_editor->draft().definition.parameters.contains(u"chunkRows"_s));
}

void TestJobEditor::theCommandFollowsTheFields()
{
    auto *text = find<QLabel>(u"commandText"_s);
    QTRY_VERIFY(text->text().contains(u"load_prices.py"_s));
    type(u"pathEdit"_s, u"/srv/other script.py"_s);
    QTRY_VERIFY(text->text().contains(u"'/srv/other script.py'"_s));
    QCOMPARE(text->textFormat(), Qt::PlainText);
}

void TestJobEditor::escapeAsksOnlyAfterAnEdit()
{
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->isVisible());
    open(sampleDraft());
    type(u"jobNameEdit"_s, u"other"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(m_editor->isVisible());
    QVERIFY(m_editor->findChild<QMessageBox *>());
}

void TestJobEditor::settingsAreTakenOver()
{
    find<QPushButton>(u"allSettingsButton"_s)->setChecked(true);
    type(u"labelsEdit"_s, u"risk, fx,, risk"_s);
    type(u"timeoutEdit"_s, u"30m"_s);
    type(u"limits.memoryEdit"_s, u"2GB"_s);
    const JobDefinition definition = m_editor->draft().definition;
    QCOMPARE(definition.labels, (QStringList{u"risk"_s, u"fx"_s}));
    QCOMPARE(definition.limits.timeLimit, Duration(std::chrono::minutes(30)));
    QCOMPARE(definition.limits.resources.memory, 2'000'000'000);
    QCOMPARE(definition.pool, u"default"_s);
}

void TestJobEditor::aScheduleIsMade()
{
    auto *button = find<QPushButton>(u"scheduleButton"_s);
    QCOMPARE(button->text().remove(u'&'), u"Schedule: off"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(find(u"kindCron"_s), Qt::LeftButton);
    type(u"cronTextEdit"_s, u"30 7 * * MON-FRI"_s);
    QVERIFY2(button->text().startsWith(u"S&chedule: At "_s), qPrintable(button->text()));
    QTest::mouseClick(find<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_engine->created.size(), 1);
    const JobDraft draft = m_engine->created.first();
    QCOMPARE(draft.definition.trigger.expression, u"30 7 * * MON-FRI"_s);
    QVERIFY2(!draft.draft, "a draft would not run by itself");
    QVERIFY(m_engine->started.isEmpty());
}

void TestJobEditor::aWrongScheduleOpensItsPart()
{
    auto *button = find<QPushButton>(u"scheduleButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(find(u"kindCron"_s), Qt::LeftButton);
    type(u"cronTextEdit"_s, u"30 25 * * *"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!find(u"cronTextEdit"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"runNowButton"_s), Qt::LeftButton);
    QVERIFY(find(u"cronTextEdit"_s)->isVisible());
    QVERIFY(isMarked(find(u"cronTextEdit"_s)));
    QVERIFY(m_engine->created.isEmpty());
}

void TestJobEditor::withoutAProbeNothingIsOffered()
{
    QVERIFY(!find(u"readOptionsButton"_s)->isVisible());
    QVERIFY(!find(u"compareEnvironmentButton"_s)->isVisibleTo(m_editor.get()));
}

void TestJobEditor::optionsAreReadOnlyWhenAskedFor()
{
    m_editor->setProbe(&m_probe);
    auto *ask = find<QPushButton>(u"readOptionsButton"_s);
    QVERIFY(ask->isVisible());
    QVERIFY2(ask->text().contains(u"load_prices.py --help"_s), qPrintable(ask->text()));
    QVERIFY(m_probe.asked.isEmpty());
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    QTRY_VERIFY(find(u"otherEdit"_s) && find(u"otherEdit"_s)->hasFocus()); // who goes by keys goes on there
    QCOMPARE(m_probe.asked.size(), 1);
    QVERIFY(m_engine->started.isEmpty());
}

void TestJobEditor::fieldsAndArgumentsSayTheSame()
{
    m_editor->setProbe(&m_probe);
    QTest::mouseClick(find(u"readOptionsButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>(u"--inputEdit"_s));
    QCOMPARE(find<QLineEdit>(u"--inputEdit"_s)->text(), u"prices frankfurt.csv"_s);
    QCOMPARE(find<QLineEdit>(u"otherEdit"_s)->text(), u"prices_london.csv"_s);
    type(u"--inputEdit"_s, u"a b.csv"_s);
    QTest::keyClick(find(u"--dry-runEdit"_s), Qt::Key_Space);
    const QJsonArray written{u"--input"_s, u"a b.csv"_s, u"--dry-run"_s, u"prices_london.csv"_s};
    QCOMPARE(m_editor->draft().definition.parameters.value(u"arguments"_s), QJsonValue(written));
    type(u"argumentsEdit"_s, u"--input c.csv --unknown 1"_s);
    QCOMPARE(find<QLineEdit>(u"--inputEdit"_s)->text(), u"c.csv"_s);
    const QJsonArray typed{u"--input"_s, u"c.csv"_s, u"--unknown"_s, u"1"_s};
    QCOMPARE(m_editor->draft().definition.parameters.value(u"arguments"_s), QJsonValue(typed));
}

void TestJobEditor::whyThereAreNoOptionsIsSaid()
{
    m_probe.usage = refused(u"It hangs."_s);
    m_editor->setProbe(&m_probe);
    QTest::mouseClick(find(u"readOptionsButton"_s), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(u"readOptionsText"_s)->text(), u"It hangs."_s);
    QVERIFY(find(u"readOptionsButton"_s)->isEnabled());
}

void TestJobEditor::anotherProgramHasOtherOptions()
{
    m_editor->setProbe(&m_probe);
    QTest::mouseClick(find(u"readOptionsButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find(u"--inputEdit"_s));
    type(u"pathEdit"_s, u"/home/mara/other.py"_s);
    QTRY_VERIFY(!find(u"--inputEdit"_s));
    QVERIFY(find<QPushButton>(u"readOptionsButton"_s)->text().contains(u"other.py"_s));
}

void TestJobEditor::variablesOfTheTerminalAreTakenOver()
{
    m_probe.pair = {"/bin/bash", {{"PATH", "/bin"}}, {{"PATH", "/opt/bin:/bin"}, {"API_TOKEN", "s3cret"}}};
    m_editor->setProbe(&m_probe);
    QTest::mouseClick(find(u"allSettingsButton"_s), Qt::LeftButton);
    QTest::mouseClick(find(u"compareEnvironmentButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find(u"tickAllButton"_s) && find(u"tickAllButton"_s)->isEnabled());
    QTest::mouseClick(find(u"tickAllButton"_s), Qt::LeftButton);
    QTest::mouseClick(find(u"takeOverButton"_s), Qt::LeftButton);
    QCOMPARE(m_editor->draft().definition.environment, (Environment{{"PATH", "/opt/bin:/bin"}, {"API_TOKEN", "s3cret"}}));
}

void TestJobEditor::whatAButtonOpensHasTheFocus()
{
    auto *schedule = find<QPushButton>(u"scheduleButton"_s);
    schedule->setFocus();
    QTest::keyClick(schedule, Qt::Key_Space);
    auto *kind = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(kind && kind->isChecked());
    QTest::keyClick(kind, Qt::Key_Right); // the next kind: a cron expression
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cronWordsEdit"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->isChecked(), true);
}

// Also through the options that were read later.
void TestJobEditor::tabGoesThroughTheFieldsAsTheyStand()
{
    m_editor->setProbe(&m_probe);
    QTest::mouseClick(find<QPushButton>(u"readOptionsButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>(u"--inputEdit"_s));
    QWidget *field = find<QLineEdit>(u"jobNameEdit"_s);
    QStringList order;
    for (field->setFocus(); !order.contains(field->objectName()); field = QApplication::focusWidget()) {
        if (!field->objectName().isEmpty())
            order.append(field->objectName());
        QTest::keyClick(field, Qt::Key_Tab);
    }
    const QStringList awaited{u"jobNameEdit"_s,   u"jobTypeChooser"_s, u"pathEdit"_s,       u"argumentsEdit"_s,
                              u"otherEdit"_s,     u"--inputEdit"_s,    u"scheduleButton"_s, u"allSettingsButton"_s,
                              u"discardButton"_s, u"saveButton"_s,     u"runNowButton"_s};
    qsizetype from = 0;
    for (const QString &name : awaited) {
        const qsizetype at = order.indexOf(name, from);
        QVERIFY2(at >= 0, qPrintable(name + u" in "_s + order.join(u", "_s)));
        from = at;
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestJobEditor)
#include "tst_jobeditor.moc"
