// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace runsheet {

//! The window as the desktop knows it: `org.runsheet.Runsheet` on the session bus, with the interface org.freedesktop.Application, so that
//! it is started by its name and asked for by it while it is there. Where there is no bus, or another window has the name, nothing is
//! served. Thread: main.
class SessionService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit SessionService(QDBusConnection bus);
    ~SessionService() override;
    [[nodiscard]] bool isServing() const { return m_isServing; }

public Q_SLOTS:
    // The names are those of the interface.
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platform);

Q_SIGNALS:
    void activated();
    //! Local ones of those that were asked for, byte for byte.
    void filesDropped(const QList<QByteArray> &paths);
    void newJobWanted();

private:
    QDBusConnection m_bus;
    bool m_isServing = false;
};

} // namespace runsheet
