// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engineclient.h"

namespace runsheet {

//! Events of the journal as they come, across a hand-over: it goes on where it left off.
class JournalReader
{
public:
    enum class Lines { All, Ends };
    //! `since` < 0: from the first there is. `Ends`: only those that make a run final.
    JournalReader(EngineClient &engine, qint64 since, Lines lines = Lines::All) : m_engine(engine), m_since(since), m_lines(lines) {}

    //! Events in their order; none where only time has passed.
    [[nodiscard]] Story<QList<QJsonObject>> next();
    //! next() ends with Stopping: nothing more is wanted.
    void close();

private:
    [[nodiscard]] Story<Done> connect();
    [[nodiscard]] QList<QJsonObject> eventsIn(const QByteArray &piece);

    EngineClient &m_engine;
    qint64 m_since = 0;
    Lines m_lines;
    std::shared_ptr<HttpReader> m_reader;
    QByteArray m_rest;
    bool m_wasConnected = false;
    bool m_isClosed = false;
};

} // namespace runsheet
