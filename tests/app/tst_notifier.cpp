// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include "tests/support/fakeclock.h"
#include "tests/ui/support/samplerows.h"

#include <QDBusConnection>
#include <QSignalSpy>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! What shows notifications on a desktop, on the session bus of the test.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Bubble
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        int urgency = -1;
    };
    QStringList capabilities{u"actions"_s, u"body-markup"_s};
    QList<Bubble> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
    {
        shown.append({replaces, title, body, actions, hints.value(u"urgency"_s).value<uchar>()});
        return replaces > 0 ? replaces : uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint bubble, const QString &action);
    void NotificationClosed(uint bubble, uint reason);
};

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFailureIsToldOnceWithButtons();
    void recoveryReplacesTheBubble();
    void whatEndedBeforeIsNotTold();
    void whatWasToldBeforeARestartIsNoNews();
    void namesAreNoMarkup();
    void switchedOffItStillRemembers();
    void withoutABusItIsQuiet();

private:
    void end(qint64 key, RunState state, const QString &name = u"Load"_s);

    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::init()
{
    m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
    if (!m_bus->isConnected())
        QSKIP("There is no session bus: run it by dbus-run-session.");
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_bus->registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus->registerService(u"org.freedesktop.Notifications"_s));
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    m_notifier = std::make_unique<Notifier>(*m_engine, m_clock, QDBusConnection::sessionBus(), nullptr);
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    m_engine.reset();
    m_bus->unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus->unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestNotifier::end(qint64 key, RunState state, const QString &name)
{
    m_clock->advance(seconds(2));
    Run run;
    run.key = RunKey{key};
    run.jobKey = JobKey{1};
    run.jobName = name;
    run.state = std::move(state);
    run.startedAt = m_clock->now() - seconds(61);
    run.endedAt = m_clock->now();
    run.outcome.error = RunError{{}, u"<b>no table</b>"_s, {}};
    m_engine->history.prepend(run);
    ChangeSet changes;
    changes.runs.insert(run.key);
    Q_EMIT m_engine->changed(changes);
}

void TestNotifier::aFailureIsToldOnceWithButtons()
{
    QSignalSpy wanted(m_notifier.get(), &Notifier::runWanted);
    QSignalSpy again(m_notifier.get(), &Notifier::runAgainWanted);
    end(1, Failed{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const FakeDesktop::Bubble bubble = m_desktop->shown.first();
    QCOMPARE(bubble.title, u"“Load”: Failed"_s);
    QCOMPARE(bubble.urgency, 2);
    QVERIFY(bubble.actions.contains(u"Show log"_s) && bubble.actions.contains(u"Run again"_s));
    end(2, Failed{});
    end(3, Succeeded{}, u"Load"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2); // the second failure was the same
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(1, u"again"_s), !again.isEmpty()));
    QVERIFY(wanted.isEmpty());
    Q_EMIT m_desktop->ActionInvoked(77, u"show"_s); // of another program
    Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(wanted.size(), 1);
}

void TestNotifier::recoveryReplacesTheBubble()
{
    QSignalSpy wanted(m_notifier.get(), &Notifier::runWanted);
    end(1, Failed{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(1, u"show"_s), !wanted.isEmpty())); // it knows the number of its bubble
    end(2, Succeeded{});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.last().replaces, 1U);
    QCOMPARE(m_desktop->shown.last().urgency, 1);
}

void TestNotifier::whatEndedBeforeIsNotTold()
{
    Run old;
    old.key = RunKey{9};
    old.jobKey = JobKey{2};
    old.state = Failed{};
    old.endedAt = test::sampleNow() - seconds(5);
    m_engine->history.append(old);
    end(1, Failed{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"“Load”: Failed"_s);
}

void TestNotifier::whatWasToldBeforeARestartIsNoNews()
{
    end(1, Failed{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    m_clock->advance(seconds(60));
    m_notifier = std::make_unique<Notifier>(*m_engine, m_clock, QDBusConnection::sessionBus(), nullptr);
    end(2, Failed{});
    end(3, Succeeded{});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.last().title, u"“Load” goes well again"_s);
}

void TestNotifier::namesAreNoMarkup()
{
    end(1, Failed{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, u"&lt;b&gt;no table&lt;/b&gt;"_s);
}

void TestNotifier::switchedOffItStillRemembers()
{
    m_notifier->setEnabled(false);
    end(1, Failed{});
    m_notifier->setEnabled(true);
    end(2, Failed{}); // no news
    end(3, Succeeded{});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"“Load” goes well again"_s);
}

void TestNotifier::withoutABusItIsQuiet()
{
    test::RowsEngine engine;
    const Notifier quiet(engine, m_clock, QDBusConnection(u"there is none"_s), nullptr);
    ChangeSet changes;
    changes.runs.insert(RunKey{1});
    Q_EMIT engine.changed(changes);
    QVERIFY(m_desktop->shown.isEmpty());
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
