// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/triggers/triggerengine.h"
#include "ui/dialogs/errormark.h"
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

private:
    void open(const Trigger &trigger);
    template<class T = QWidget>
    T *find(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }

    std::unique_ptr<TriggerEngine> m_engine;
    std::unique_ptr<TriggerPane> m_pane;
};

void TestTriggerPane::initTestCase()
{
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

void TestTriggerPane::itShowsTheTriggerAndItsNextTenTimes()
{
    QCOMPARE(find<TriggerPreview>(u"triggerPreview"_s)->sentence(), u"At 02:30 every day, Berlin time."_s);
    QCOMPARE(m_pane->times().size(), 10);
    QVERIFY(!m_pane->isChanged());
    QVERIFY(!find<QPushButton>(u"saveTriggerButton"_s)->isEnabled());
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestTriggerPane)
#include "tst_triggerpane.moc"
