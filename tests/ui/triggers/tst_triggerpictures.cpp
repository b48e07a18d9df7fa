// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/details/samples.h"
#include "tests/ui/triggers/triggerengine.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/format/language.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/triggers/nexttimeslist.h"
#include "ui/triggers/triggerpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace runsheet::test {

namespace {

const Instant sampleNow = instantFromIso(u"2026-10-20T05:12:00Z"_s).value_or(Instant());

Trigger rateTrigger()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedRate;
    trigger.every = 10min;
    trigger.initialDelay = 1h;
    return trigger;
}

Trigger delayTrigger()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedDelay;
    trigger.delay = 90s;
    return trigger;
}

Trigger onceTrigger()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Once;
    trigger.zone = u"Europe/Berlin"_s;
    trigger.at = sampleNow + 250h;
    return trigger;
}

Calendar bankDays()
{
    Calendar calendar;
    calendar.name = u"TARGET days"_s;
    calendar.weekdays = 0b1000001;
    return calendar;
}

} // namespace

//! A picture of the trigger pane in its states, light and dark, in the folder `pictures` of the build: to be looked at.
class TestTriggerPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    void type(const QString &field, const QString &text);
    void prepare(const QString &scene);
    QWidget *openPane(TriggerEngine &engine, const QString &scene);
    QWidget *openJobEditor(TriggerEngine &engine);
    [[nodiscard]] Trigger triggerOf(const QString &scene) const;

    DesktopLook m_desktop;
    std::unique_ptr<TriggerPane> m_pane;
    std::unique_ptr<JobEditor> m_editor;
};

void TestTriggerPictures::initTestCase()
{
    prepareIconTheme();
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestTriggerPictures::looks_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("isDark");
    for (const char *scene : {"cron", "error", "words", "more", "quartz", "newyork", "calendar", "delay", "rate", "once", "none", "load",
                              "german", "jobeditor"}) {
        QTest::addRow("%s, light", scene) << QString::fromLatin1(scene) << false;
        QTest::addRow("%s, dark", scene) << QString::fromLatin1(scene) << true;
    }
}

Trigger TestTriggerPictures::triggerOf(const QString &scene) const
{
    if (scene == "delay"_L1)
        return delayTrigger();
    if (scene == "rate"_L1)
        return rateTrigger();
    if (scene == "once"_L1)
        return onceTrigger();
    if (scene == "newyork"_L1)
        return cronTrigger(u"0 9 * * 1-5"_s, u"America/New_York"_s);
    Trigger trigger = cronTrigger(scene == "load"_L1 ? u"*/10 * * * *"_s : u"30 2 * * *"_s, u"Europe/Berlin"_s);
    if (scene == "calendar"_L1)
        trigger.calendar = u"TARGET days"_s;
    return scene == "none"_L1 ? Trigger() : trigger;
}

void TestTriggerPictures::type(const QString &field, const QString &text)
{
    auto *edit = m_pane->findChild<QLineEdit *>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestTriggerPictures::prepare(const QString &scene)
{
    if (scene == "cron"_L1 || scene == "german"_L1)
        type(u"cronWordsEdit"_s, u"every day at 2:30"_s);
    if (scene == "german"_L1)
        type(u"cronTextEdit"_s, u"30 25 * * *"_s);
    if (scene == "error"_L1)
        type(u"cronTextEdit"_s, u"30 25 * * *"_s);
    if (scene == "words"_L1)
        type(u"cronWordsEdit"_s, u"every blue moon at noon"_s);
    if (scene == "more"_L1)
        m_pane->findChild<QAbstractButton *>(u"triggerMoreButton"_s)->click();
    if (scene == "quartz"_L1) {
        auto *chooser = m_pane->findChild<QWidget *>(u"cronDialectChooser"_s);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_End);
    }
    if (scene == "load"_L1)
        m_pane->setLoad(u"Usually 15 min. 1 of 4 slots taken at 02:30, nothing collides."_s, LoadTone::Calm);
}

QWidget *TestTriggerPictures::openJobEditor(TriggerEngine &engine)
{
    JobDraft draft = sampleDraft();
    draft.definition.trigger = cronTrigger(u"30 2 * * *"_s, u"Europe/Berlin"_s);
    m_editor = std::make_unique<JobEditor>(engine, draft, nullptr);
    m_editor->show();
    m_editor->findChild<QAbstractButton *>(u"scheduleButton"_s)->click();
    return m_editor.get();
}

QWidget *TestTriggerPictures::openPane(TriggerEngine &engine, const QString &scene)
{
    m_pane = std::make_unique<TriggerPane>(engine, std::make_shared<FakeClock>(sampleNow), nullptr);
    m_pane->resize(1152, scene == "more"_L1 ? 520 : 374);
    m_pane->show();
    m_pane->show(JobKey{1});
    [&] { QTRY_VERIFY(m_pane->findChild<QWidget *>(u"triggerEditor"_s)->isEnabled()); }();
    [&] { QVERIFY(QTest::qWaitForWindowActive(m_pane.get())); }();
    prepare(scene);
    return m_pane.get();
}

void TestTriggerPictures::looks()
{
    QFETCH(QString, scene);
    QFETCH(bool, isDark);
    applyLanguage(scene == "german"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(m_desktop, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    TriggerEngine engine(triggerOf(scene));
    engine.known = {bankDays()};
    if (scene == "load"_L1)
        engine.expected = 25min;
    const bool isJobEditor = scene == "jobeditor"_L1;
    engine.types = sampleTypes();
    QWidget *shown = isJobEditor ? openJobEditor(engine) : openPane(engine, scene);
    const auto *list = shown->findChild<NextTimesList *>();
    QTRY_VERIFY(!list->isVisible() || list->height() > list->rowCount() * list->fontMetrics().height());
    QTest::qWait(20); // layouts settle
    const QImage picture = shown->grab().toImage();
    QVERIFY(picture.save(QStringLiteral(RUNSHEET_PICTURES) + u"/trigger-"_s + scene + (isDark ? u"-dark.png"_s : u"-light.png"_s)));
    const ThemeColors &colours = themeColors(isDark ? Shade::Dark : Shade::Light);
    QCOMPARE(picture.pixelColor(picture.width() - 3, picture.height() - 3), isJobEditor ? colours.window : colours.base);
    m_pane.reset();
    m_editor.reset();
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestTriggerPictures)
#include "tst_triggerpictures.moc"
