// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/triggercheck.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/triggers/triggerengine.h"
#include "ui/dialogs/errormark.h"
#include "ui/format/language.h"
#include "ui/theme/theme.h"
#include "ui/triggers/croneditor.h"
#include "ui/triggers/crontextedit.h"
#include "ui/triggers/nexttimeslist.h"
#include "ui/triggers/repairbutton.h"
#include "ui/triggers/triggereditor.h"
#include "ui/triggers/triggerpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace runsheet::test {

namespace {

const Instant sampleNow = instantFromIso(u"2026-10-20T05:12:00Z"_s).value_or(Instant());

} // namespace

class TestTriggerPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itShowsTheTriggerAndItsNextTenTimes();
    void typingMovesFieldsSentenceAndTimes();
    void theCursorStaysWhereItIs();
    void wordsWriteTheText_data();
    void wordsWriteTheText();
    void wordsThatAreNotUnderstoodAreTold();
    void otherWordsThanTheTextAreForgotten();
    void aPresetIsWritten();
    void aFieldIsChosenByKeyboard();
    void weekdaysAreToggled();
    void aDialectIsTranslated();
    void aDialectThatCannotSayItIsRefused();
    void anErrorIsMarkedAndRepairedByAClick();
    void otherKindsAreEntered_data();
    void otherKindsAreEntered();
    void whatWasEnteredForAKindIsThereAgain();
    void onceIsEnteredInTheZoneOfTheTrigger();
    void savingKeepsWhatElseWasChanged();
    void nothingIsSavedOfWhatWasNotEdited();
    void aRefusalStandsBesideItsField();
    void discardTakesTheSavedOneBack();
    void aKeySaves();
    void aZoneIsFoundByItsName();
    void whatWasEnteredIsForOneJob();
    void leavingAsksFirst_data();
    void leavingAsksFirst();
    void aChangeElsewhereIsShown();
    void aChangeElsewhereTakesNoEditsAway();
    void aMemberOfAQueueCannotBeEdited();
    void aLongRunTellsItsRealCadence();
    void theForecastHasItsPlace();
    void timesAreToldWhenTheyChange();
    void theKeyboardGoesThroughInOrder();
    void everyFieldHasAName();

private:
    void open(const Trigger &trigger);
    void type(const QString &field, const QString &text);
    void click(const QString &button) { QTest::mouseClick(find(button), Qt::LeftButton); }
    void choose(const QString &chooser, const QString &text);
    template<class T = QWidget>
    T *find(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QString cron() const { return find<QLineEdit>(u"cronTextEdit"_s)->text(); }
    QString sentence() const { return find<TriggerPreview>(u"triggerPreview"_s)->sentence(); }
    QString chosen(const QString &chooser) const { return find<QComboBox>(chooser)->currentText(); }
    QString state() const { return text(u"triggerState"_s); }

    std::unique_ptr<TriggerEngine> m_engine;
    std::unique_ptr<TriggerPane> m_pane;
};

void TestTriggerPane::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestTriggerPane::init()
{
    open(cronTrigger(u"30 2 * * *"_s, u"Europe/Berlin"_s));
}

void TestTriggerPane::open(const Trigger &trigger)
{
    m_pane.reset();
    m_engine = std::make_unique<TriggerEngine>(trigger);
    m_pane = std::make_unique<TriggerPane>(*m_engine, std::make_shared<FakeClock>(sampleNow), nullptr);
    m_pane->resize(1152, 380);
    m_pane->show();
    m_pane->show(JobKey{1});
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTRY_COMPARE(text(u"triggerTitle"_s), u"Trigger of Nightly FX load"_s);
}

void TestTriggerPane::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

//! By the letters and keys of a keyboard, as far as a chooser takes them.
void TestTriggerPane::choose(const QString &chooser, const QString &text)
{
    auto *box = find<QComboBox>(chooser);
    QVERIFY2(box, qPrintable(chooser));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int guard = 0; box->currentText() != text && guard < box->count(); ++guard)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestTriggerPane::itShowsTheTriggerAndItsNextTenTimes()
{
    QCOMPARE(sentence(), u"At 02:30 every day, Berlin time."_s);
    QCOMPARE(find<NextTimesList>(u"nextTimesList"_s)->rowCount(), 10);
    QCOMPARE(m_pane->times().size(), 10);
    QVERIFY(!m_pane->isChanged());
    QVERIFY(!find<QPushButton>(u"saveTriggerButton"_s)->isEnabled());
    QVERIFY(state().isEmpty());
}

void TestTriggerPane::typingMovesFieldsSentenceAndTimes()
{
    type(u"cronTextEdit"_s, u"*/15 9-17 1 jul *"_s);
    QCOMPARE(chosen(u"minuteChooser"_s), u"every 15"_s);
    QCOMPARE(chosen(u"hourChooser"_s), u"9-17"_s);
    QCOMPARE(chosen(u"dayOfMonthChooser"_s), u"1"_s);
    QCOMPARE(chosen(u"monthChooser"_s), u"Jul"_s);
    QCOMPARE(sentence(), u"Every 15 minutes between 09:00 and 17:45 on day 1 of the month in July, Berlin time."_s);
    QCOMPARE(m_pane->times().first(), instantFromIso(u"2027-07-01T07:00:00Z"_s).value());
    QCOMPARE(state(), u"changed, not saved"_s);
    QVERIFY(find<QPushButton>(u"saveTriggerButton"_s)->isEnabled());
}

void TestTriggerPane::theCursorStaysWhereItIs()
{
    auto *edit = find<QLineEdit>(u"cronTextEdit"_s);
    edit->setFocus();
    edit->setCursorPosition(1);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, u"5"_s);
    QCOMPARE(edit->text(), u"35 2 * * *"_s);
    QCOMPARE(edit->cursorPosition(), 2);
    choose(u"hourChooser"_s, u"11"_s);
    QCOMPARE(edit->text(), u"35 11 * * *"_s);
    QCOMPARE(edit->cursorPosition(), 2);
}

void TestTriggerPane::wordsWriteTheText_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("dialect");
    QTest::newRow("weekdays") << u"every weekday at 7:30"_s << u"30 7 * * MON-FRI"_s << u"Unix cron, 5 fields"_s;
    QTest::newRow("a rank") << u"last Friday of the month at noon"_s << u"0 12 * * FRIL"_s << u"Unix cron, 5 fields"_s;
    QTest::newRow("seconds need another dialect") << u"every 10 seconds"_s << u"*/10 * * * * *"_s << u"Spring, 6 fields"_s;
}

void TestTriggerPane::wordsWriteTheText()
{
    QFETCH(const QString, words);
    type(u"cronWordsEdit"_s, words);
    QTEST(cron(), "expression");
    QTEST(chosen(u"cronDialectChooser"_s), "dialect");
    QCOMPARE(find<QLineEdit>(u"cronWordsEdit"_s)->text(), words);
    QVERIFY(!find<QLabel>(u"cronWordsNote"_s)->isVisible());
}

void TestTriggerPane::wordsThatAreNotUnderstoodAreTold()
{
    type(u"cronWordsEdit"_s, u"every blue moon"_s);
    QVERIFY(find<QLabel>(u"cronWordsNote"_s)->isVisible());
    QVERIFY2(text(u"cronWordsNote"_s).contains(u"blue moon"_s), qPrintable(text(u"cronWordsNote"_s)));
    QCOMPARE(cron(), u"30 2 * * *"_s);
}

void TestTriggerPane::otherWordsThanTheTextAreForgotten()
{
    type(u"cronWordsEdit"_s, u"every day at 4:00"_s);
    QCOMPARE(cron(), u"0 4 * * *"_s);
    type(u"cronTextEdit"_s, u"0 5 * * *"_s);
    QVERIFY(find<QLineEdit>(u"cronWordsEdit"_s)->text().isEmpty());
}

void TestTriggerPane::aPresetIsWritten()
{
    QMenu *menu = find<QPushButton>(u"cronPresetsButton"_s)->menu();
    menu->popup(m_pane->mapToGlobal(QPoint()));
    QVERIFY(menu->actions().size() > 5);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(cron(), u"*/15 * * * *"_s);
    QVERIFY(m_pane->isChanged());
}

void TestTriggerPane::aFieldIsChosenByKeyboard()
{
    choose(u"minuteChooser"_s, u"45"_s);
    QCOMPARE(cron(), u"45 2 * * *"_s);
    choose(u"dayOfMonthChooser"_s, u"last day"_s);
    QCOMPARE(cron(), u"45 2 L * *"_s);
    choose(u"monthChooser"_s, u"Mar"_s);
    QCOMPARE(cron(), u"45 2 L 3 *"_s);
}

void TestTriggerPane::weekdaysAreToggled()
{
    click(u"weekdayMON"_s);
    click(u"weekdayTUE"_s);
    QTest::keyClick(find(u"weekdayWED"_s), Qt::Key_Space);
    QCOMPARE(cron(), u"30 2 * * MON-WED"_s);
    type(u"cronTextEdit"_s, u"30 2 * * 6,7"_s);
    QVERIFY(find<QAbstractButton>(u"weekdaySAT"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"weekdaySUN"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(u"weekdayMON"_s)->isChecked());
    QCOMPARE(text(u"weekdaysNote"_s), u"6,7 means Sat,Sun"_s);
    type(u"cronTextEdit"_s, u"30 2 * * 5#2"_s);
    QCOMPARE(text(u"weekdaysNote"_s), u"custom: Fri#2"_s);
}

void TestTriggerPane::aDialectIsTranslated()
{
    type(u"cronTextEdit"_s, u"30 7 * * 1-5"_s);
    choose(u"cronDialectChooser"_s, u"Quartz, 6 or 7 fields"_s);
    QCOMPARE(cron(), u"0 30 7 ? * MON-FRI"_s);
    QVERIFY(find(u"secondChooser"_s)->isVisible());
    QVERIFY(find(u"yearChooser"_s)->isVisible());
    QCOMPARE(m_pane->trigger().dialect, u"quartz7"_s);
    QCOMPARE(m_pane->times().size(), 10);
    QVERIFY(find(u"nextTimesList"_s)->isVisible());
    choose(u"yearChooser"_s, u"2027"_s);
    QCOMPARE(cron(), u"0 30 7 ? * MON-FRI 2027"_s);
}

void TestTriggerPane::aDialectThatCannotSayItIsRefused()
{
    type(u"cronTextEdit"_s, u"0 0 13 * FRI"_s);
    auto *box = find<QComboBox>(u"cronDialectChooser"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"Unix cron, 5 fields"_s);
    QCOMPARE(cron(), u"0 0 13 * FRI"_s);
    QVERIFY2(text(u"cronHeadline"_s).startsWith(u"Spring cannot"_s), qPrintable(text(u"cronHeadline"_s)));
    QVERIFY(find<QLabel>(u"cronHeadline"_s)->isVisible());
}

void TestTriggerPane::anErrorIsMarkedAndRepairedByAClick()
{
    type(u"cronTextEdit"_s, u"30 25 * * *"_s);
    QCOMPARE(text(u"cronHeadline"_s), u"Hour, column 4: 25 is too large."_s);
    QCOMPARE(text(u"cronAllowed"_s), u"Allowed: 0 to 23, *, lists 6,18, ranges 8-17, steps */2."_s);
    QCOMPARE(find<CronTextEdit>(u"cronTextEdit"_s)->markedSpan(), (CronErrorSpan{3, 2}));
    QVERIFY(isMarked(find(u"cronTextEdit"_s)));
    QVERIFY(isMarked(find(u"hourChooser"_s)));
    QVERIFY(!isMarked(find(u"minuteChooser"_s)));
    QCOMPARE(chosen(u"hourChooser"_s), u"25"_s);
    QCOMPARE(sentence(), u"No times yet"_s);
    QCOMPARE(text(u"triggerReason"_s), u"Hour cannot be read. Saved trigger: At 02:30 every day, Berlin time."_s);
    QVERIFY(m_pane->times().isEmpty());
    QVERIFY(!find<QPushButton>(u"saveTriggerButton"_s)->isEnabled());
    QTRY_COMPARE(m_pane->findChildren<RepairButton *>().size(), 3);
    const QList<RepairButton *> repairs = m_pane->findChildren<RepairButton *>();
    QCOMPARE(repairs.at(1)->accessibleName(), u"30 1 * * *: At 01:30 every day"_s);
    QTest::mouseClick(repairs.at(1), Qt::LeftButton);
    QCOMPARE(cron(), u"30 1 * * *"_s);
    QVERIFY(!isMarked(find(u"cronTextEdit"_s)));
    QVERIFY(!isMarked(find(u"hourChooser"_s)));
    QVERIFY(find<QLineEdit>(u"cronTextEdit"_s)->hasFocus());
    QCOMPARE(m_pane->times().size(), 10);
}

void TestTriggerPane::otherKindsAreEntered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("kind");
    QTest::newRow("none") << u"kindNone"_s << u"Never by itself. It runs when you say so."_s << int(Trigger::Kind::None);
    QTest::newRow("fixed delay") << u"kindFixedDelay"_s << u"15 min after its run ended."_s << int(Trigger::Kind::FixedDelay);
    QTest::newRow("fixed rate") << u"kindFixedRate"_s << u"Every 15 min."_s << int(Trigger::Kind::FixedRate);
    QTest::newRow("once") << u"kindOnce"_s << u"Once, on Tue 20 Oct 2026 at 08:12, Berlin time."_s << int(Trigger::Kind::Once);
    QTest::newRow("at the start of the engine")
        << u"kindEngineStart"_s << u"Whenever the engine starts."_s << int(Trigger::Kind::EngineStart);
}

void TestTriggerPane::otherKindsAreEntered()
{
    QFETCH(const QString, button);
    QFETCH(const int, kind);
    click(button);
    QTEST(sentence(), "sentence");
    click(u"saveTriggerButton"_s);
    QTRY_COMPARE(m_engine->updated.size(), 1);
    const Trigger saved = m_engine->updated.first().definition.trigger;
    QCOMPARE(int(saved.kind), kind);
    ScheduleNames names;
    QVERIFY2(checkTrigger(saved, names).isEmpty(), "what the kind does not use is left out");
    QTRY_VERIFY(!m_pane->isChanged());
}

void TestTriggerPane::whatWasEnteredForAKindIsThereAgain()
{
    type(u"cronTextEdit"_s, u"5 5 * * *"_s);
    click(u"kindFixedRate"_s);
    auto *every = find(u"everyEdit"_s)->findChild<QSpinBox *>();
    every->setFocus();
    every->selectAll();
    QTest::keyClicks(every, u"20"_s);
    QCOMPARE(sentence(), u"Every 20 min."_s);
    click(u"kindCron"_s);
    QCOMPARE(cron(), u"5 5 * * *"_s);
    click(u"kindFixedRate"_s);
    QCOMPARE(sentence(), u"Every 20 min."_s);
}

void TestTriggerPane::onceIsEnteredInTheZoneOfTheTrigger()
{
    Trigger once;
    once.kind = Trigger::Kind::Once;
    once.zone = u"America/New_York"_s;
    once.at = instantFromIso(u"2026-10-30T22:00:00Z"_s);
    open(once);
    auto *edit = find<QDateTimeEdit>(u"onceEdit"_s);
    QCOMPARE(edit->time(), QTime(18, 0));
    edit->setFocus();
    edit->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(m_pane->trigger().at, instantFromIso(u"2026-10-30T23:00:00Z"_s));
}

void TestTriggerPane::savingKeepsWhatElseWasChanged()
{
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    JobDefinition other = *m_engine->kept.definition;
    other.description = u"by somebody else"_s;
    m_engine->kept.definition = std::make_shared<JobDefinition>(other);
    QSignalSpy saved(m_pane.get(), &TriggerPane::saved);
    click(u"saveTriggerButton"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_engine->updated.first().definition.trigger.expression, u"0 4 * * *"_s);
    QCOMPARE(m_engine->updated.first().definition.description, u"by somebody else"_s);
    QTRY_VERIFY(state().isEmpty());
    QVERIFY(!find<QPushButton>(u"saveTriggerButton"_s)->isEnabled());
}

void TestTriggerPane::nothingIsSavedOfWhatWasNotEdited()
{
    Trigger trigger = cronTrigger(u"30 2 * * *"_s);
    trigger.jitter = Duration(1500);
    trigger.dst = u"skip"_s;
    open(trigger);
    QCOMPARE(m_pane->trigger(), trigger);
    type(u"cronTextEdit"_s, u"31 2 * * *"_s);
    trigger.expression = u"31 2 * * *"_s;
    QCOMPARE(m_pane->trigger(), trigger);
}

void TestTriggerPane::aRefusalStandsBesideItsField()
{
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    m_engine->refusesUpdate =
        badInput(u"The job cannot be changed."_s, {{u"trigger.zone"_s, u"must be a time zone such as Europe/Berlin"_s}});
    click(u"saveTriggerButton"_s);
    QTRY_VERIFY(isMarked(find(u"zoneChooser"_s)));
    QCOMPARE(text(u"triggerErrors"_s), u"Time zone must be a time zone such as Europe/Berlin."_s);
    QVERIFY(m_pane->isChanged());
    m_engine->refusesUpdate = refused(u"The engine is stopping. Start it again."_s);
    click(u"saveTriggerButton"_s);
    QTRY_COMPARE(text(u"triggerRefusal"_s), u"The engine is stopping. Start it again."_s);
    m_engine->refusesUpdate.reset();
    type(u"cronTextEdit"_s, u"0 5 * * *"_s);
    QVERIFY(!isMarked(find(u"zoneChooser"_s)));
    QVERIFY(!find<QLabel>(u"triggerRefusal"_s)->isVisible());
}

void TestTriggerPane::discardTakesTheSavedOneBack()
{
    type(u"cronTextEdit"_s, u"nonsense"_s);
    click(u"discardTriggerButton"_s);
    QCOMPARE(cron(), u"30 2 * * *"_s);
    QVERIFY(!m_pane->isChanged());
    QCOMPARE(sentence(), u"At 02:30 every day, Berlin time."_s);
}

void TestTriggerPane::aKeySaves()
{
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->updated.size(), 1);
}

void TestTriggerPane::aZoneIsFoundByItsName()
{
    auto *zone = find<QComboBox>(u"zoneChooser"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"asia/tokyo"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_pane->trigger().zone, u"Asia/Tokyo"_s);
    QCOMPARE(sentence(), u"At 02:30 every day, Tokyo time."_s);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Nowhere/At_all"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_pane->trigger().zone, u"Asia/Tokyo"_s);
    QCOMPARE(zone->currentText(), u"Asia/Tokyo"_s);
}

void TestTriggerPane::whatWasEnteredIsForOneJob()
{
    JobDefinition other = *m_engine->kept.definition;
    other.trigger = Trigger();
    m_engine->change(other);
    QTRY_COMPARE(sentence(), u"Never by itself. It runs when you say so."_s);
    click(u"kindCron"_s);
    QCOMPARE(cron(), u"30 2 * * *"_s);
    QCOMPARE(m_pane->trigger().zone, QString());
}

void TestTriggerPane::leavingAsksFirst_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("saves");
    QTest::addColumn<qint64>("job");
    QTest::newRow("saved") << u"Save"_s << 1 << qint64(2);
    QTest::newRow("discarded") << u"Discard changes"_s << 0 << qint64(2);
    QTest::newRow("stays") << u"Cancel"_s << 0 << qint64(1);
}

void TestTriggerPane::leavingAsksFirst()
{
    QFETCH(const QString, answer);
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    m_pane->show(JobKey{2});
    auto *box = find<QMessageBox>(u"leaveTriggerBox"_s);
    QVERIFY(box);
    QCOMPARE(m_pane->job(), JobKey{1});
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == answer)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QFETCH(const qint64, job);
    QTRY_COMPARE(m_pane->job().value, job);
    QTEST(int(m_engine->updated.size()), "saves");
    QCOMPARE(m_pane->isChanged(), answer == u"Cancel"_s);
}

void TestTriggerPane::aChangeElsewhereIsShown()
{
    JobDefinition other = *m_engine->kept.definition;
    other.trigger.expression = u"0 6 * * *"_s;
    other.name = u"Morning load"_s;
    m_engine->change(other);
    QTRY_COMPARE(cron(), u"0 6 * * *"_s);
    QCOMPARE(text(u"triggerTitle"_s), u"Trigger of Morning load"_s);
    QVERIFY(!m_pane->isChanged());
}

void TestTriggerPane::aChangeElsewhereTakesNoEditsAway()
{
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    JobDefinition other = *m_engine->kept.definition;
    other.trigger.expression = u"0 6 * * *"_s;
    m_engine->change(other);
    QTRY_VERIFY2(state().contains(u"elsewhere"_s), qPrintable(state()));
    QCOMPARE(cron(), u"0 4 * * *"_s);
    click(u"discardTriggerButton"_s);
    QCOMPARE(cron(), u"0 6 * * *"_s);
}

void TestTriggerPane::aMemberOfAQueueCannotBeEdited()
{
    m_engine->kept.queue = u"Morning risk chain"_s;
    m_engine->tellChanged();
    QTRY_VERIFY(state().contains(u"Morning risk chain"_s));
    QVERIFY(!find(u"cronTextEdit"_s)->isEnabled());
    m_engine->kept.queue.clear();
    m_engine->tellChanged();
    QTRY_VERIFY(find(u"cronTextEdit"_s)->isEnabled());
}

void TestTriggerPane::aLongRunTellsItsRealCadence()
{
    m_pane.reset();
    m_engine = std::make_unique<TriggerEngine>(cronTrigger(u"*/10 * * * *"_s));
    m_engine->expected = 25min;
    m_pane = std::make_unique<TriggerPane>(*m_engine, std::make_shared<FakeClock>(sampleNow), nullptr);
    m_pane->show();
    m_pane->show(JobKey{1});
    QTRY_COMPARE(text(u"cadenceText"_s),
                 u"A run usually takes 25 min, longer than the 10 min between two times. It really runs about every 30 min."_s);
    QVERIFY(find<QLabel>(u"cadenceText"_s)->isVisible());
    type(u"cronTextEdit"_s, u"0 * * * *"_s);
    QVERIFY(!find<QLabel>(u"cadenceText"_s)->isVisible());
}

void TestTriggerPane::theForecastHasItsPlace()
{
    m_pane->setLoad(u"Usually 15 min. 1 of 4 slots taken at 02:30, nothing collides."_s, LoadTone::Calm);
    QVERIFY(find<QLabel>(u"loadText"_s)->isVisible());
    type(u"cronTextEdit"_s, u"nonsense"_s);
    QVERIFY2(!find<QLabel>(u"loadText"_s)->isVisible(), "no forecast of what cannot be read");
}

void TestTriggerPane::timesAreToldWhenTheyChange()
{
    QSignalSpy changed(m_pane.get(), &TriggerPane::timesChanged);
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().value<QList<Instant>>(), m_pane->times());
}

void TestTriggerPane::theKeyboardGoesThroughInOrder()
{
    type(u"cronTextEdit"_s, u"0 4 * * *"_s);
    find(u"kindCron"_s)->setFocus();
    QStringList order;
    for (int step = 0; step < 30 && (order.isEmpty() || order.last() != u"saveTriggerButton"_s); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget()->objectName());
    }
    const QStringList expected{u"cronWordsEdit"_s, u"cronPresetsButton"_s, u"cronTextEdit"_s,         u"cronDialectChooser"_s,
                               u"minuteChooser"_s, u"hourChooser"_s,       u"dayOfMonthChooser"_s,    u"monthChooser"_s,
                               u"weekdayMON"_s,    u"weekdayTUE"_s,        u"weekdayWED"_s,           u"weekdayTHU"_s,
                               u"weekdayFRI"_s,    u"weekdaySAT"_s,        u"weekdaySUN"_s,           u"zoneChooser"_s,
                               u"daysChooser"_s,   u"triggerMoreButton"_s, u"discardTriggerButton"_s, u"saveTriggerButton"_s};
    QCOMPARE(order, expected);
}

void TestTriggerPane::everyFieldHasAName()
{
    click(u"triggerMoreButton"_s);
    for (const QString &kind : {u"kindCron"_s, u"kindFixedDelay"_s, u"kindFixedRate"_s, u"kindOnce"_s, u"kindEngineStart"_s}) {
        click(kind);
        for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
            const bool isField =
                widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !qobject_cast<QLineEdit *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isInside =
                qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            QVERIFY2(!isField || isNamed || isInside,
                     qPrintable(kind + u' ' + widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestTriggerPane)
#include "tst_triggerpane.moc"
