// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionservice.h"

#include <QUrl>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.runsheet.Runsheet"_s;
const QString objectPath = u"/org/runsheet/Runsheet"_s;

// Lets the window come to the front where the desktop wants to know who asked for it.
void passToken(const QVariantMap &platform)
{
    const QString token = platform.value(u"activation-token"_s).toString();
    if (!token.isEmpty() && token.size() < 1000)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

QList<QByteArray> localPaths(const QStringList &uris)
{
    QList<QByteArray> paths;
    for (const QString &uri : uris) {
        const QUrl url(uri, QUrl::StrictMode);
        if (url.isLocalFile() && (url.host().isEmpty() || url.host() == "localhost"_L1))
            paths.append(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
    }
    return paths;
}

} // namespace

SessionService::SessionService(QDBusConnection bus) : m_bus(std::move(bus))
{
    // The object first: who waits for the name calls it at once.
    if (!m_bus.isConnected() || !m_bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots))
        return;
    m_isServing = m_bus.registerService(serviceName);
    if (!m_isServing)
        m_bus.unregisterObject(objectPath);
}

SessionService::~SessionService()
{
    if (!m_isServing)
        return;
    m_bus.unregisterService(serviceName);
    m_bus.unregisterObject(objectPath);
}

void SessionService::Activate(const QVariantMap &platform)
{
    passToken(platform);
    Q_EMIT activated();
}

void SessionService::Open(const QStringList &uris, const QVariantMap &platform)
{
    passToken(platform);
    const QList<QByteArray> paths = localPaths(uris);
    if (paths.isEmpty())
        Q_EMIT activated();
    else
        Q_EMIT filesDropped(paths);
}

void SessionService::ActivateAction(const QString &action, const QVariantList & /*parameters*/, const QVariantMap &platform)
{
    passToken(platform);
    if (action == "new-job"_L1)
        Q_EMIT newJobWanted();
    else
        Q_EMIT activated();
}

} // namespace runsheet
