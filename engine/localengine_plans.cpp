// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localengine.h"

// Crontabs and queues.

namespace runsheet {

Answer<CrontabImported> LocalEngine::importCrontab(QByteArray bytes, QString by)
{
    return tell<CrontabImported>(this, [=, this] { return m_crontabs.import(bytes, by); });
}

Answer<CrontabExported> LocalEngine::exportCrontab()
{
    return tell<CrontabExported>(this, [this] { return m_crontabs.exportNow(); });
}

} // namespace runsheet
