// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionservice.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

// On a session bus of its own: dbus-run-session.
class TestSessionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNameIsOfOneWindow();
    void activating();
    void openingTakesLocalFilesOnly();
    void actions();
    void withoutABusNothingIsServed();

private:
    void call(const QString &method, const QVariantList &arguments);
    std::unique_ptr<QDBusConnection> m_desktop;
    std::unique_ptr<SessionService> m_service;
};

void TestSessionService::init()
{
    m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
    if (!m_desktop->isConnected())
        QSKIP("There is no session bus: run it by dbus-run-session.");
    m_service = std::make_unique<SessionService>(QDBusConnection::sessionBus());
    QVERIFY(m_service->isServing());
}

void TestSessionService::cleanup()
{
    m_service.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestSessionService::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.runsheet.Runsheet"_s, u"/org/runsheet/Runsheet"_s, u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    const QDBusPendingCall answer = m_desktop->asyncCall(message);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY2(!answer.isError(), qPrintable(answer.error().message()));
}

void TestSessionService::theNameIsOfOneWindow()
{
    SessionService second(*m_desktop);
    QVERIFY(!second.isServing());
    m_service.reset();
    SessionService third(*m_desktop);
    QVERIFY(third.isServing());
}

void TestSessionService::activating()
{
    QSignalSpy activated(m_service.get(), &SessionService::activated);
    call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"token-1"_s}}});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-1"_ba);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestSessionService::openingTakesLocalFilesOnly()
{
    QSignalSpy dropped(m_service.get(), &SessionService::filesDropped);
    QSignalSpy activated(m_service.get(), &SessionService::activated);
    call(u"Open"_s, {QStringList{u"file:///tmp/a%20b%FF.py"_s, u"https://example.org/x.py"_s, u"file://elsewhere/x.py"_s}, QVariantMap()});
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().value<QList<QByteArray>>(), QList<QByteArray>{"/tmp/a b\xff.py"});
    call(u"Open"_s, {QStringList{u"https://example.org/x.py"_s}, QVariantMap()});
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(activated.size(), 1);
}

void TestSessionService::actions()
{
    QSignalSpy wanted(m_service.get(), &SessionService::newJobWanted);
    QSignalSpy activated(m_service.get(), &SessionService::activated);
    call(u"ActivateAction"_s, {u"new-job"_s, QVariantList(), QVariantMap()});
    QCOMPARE(wanted.size(), 1);
    call(u"ActivateAction"_s, {u"nothing-we-know"_s, QVariantList(), QVariantMap()});
    QCOMPARE(activated.size(), 1);
}

void TestSessionService::withoutABusNothingIsServed()
{
    const SessionService none(QDBusConnection(u"there is none"_s));
    QVERIFY(!none.isServing());
}

QTEST_GUILESS_MAIN(TestSessionService)
#include "tst_sessionservice.moc"
