// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engineclient.h"
#include "engine/domain/logchunk.h"

namespace runsheet {

//! What of a run's output to read.
struct OutputWish
{
    QByteArray run; //!< id
    LogQuery::Which which = LogQuery::Which::Out;
    std::optional<int> attempt;     //!< this one only
    std::optional<int> fromAttempt; //!< this one and all that follow
    std::optional<qint64> tail;
    bool follow = false;
    //! After a break: whether to wait for an engine that is not on its way, or to be told at once that there is none.
    bool waitsForEngine = true;
};

//! A run's output as it comes, across a hand-over: nothing is read twice and nothing is left out.
class OutputReader
{
public:
    OutputReader(EngineClient &engine, const OutputWish &wish) : m_engine(engine), m_wish(wish) {}

    struct Part
    {
        QList<LogPiece> pieces;
        qint64 cutBytes = 0;
        bool isEnd = false;
    };
    [[nodiscard]] Story<Part> next();
    //! Called with each new connection, before anything is read.
    void onConnected(std::function<void()> tell) { m_connected = std::move(tell); }

private:
    [[nodiscard]] Story<Done> connect();
    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] Part partIn(const QByteArray &piece);
    void take(const QJsonObject &line, Part &part);

    EngineClient &m_engine;
    OutputWish m_wish;
    std::shared_ptr<HttpReader> m_reader;
    std::function<void()> m_connected;
    QByteArray m_rest;
    qint64 m_next = 0;
    bool m_wasConnected = false;
};

} // namespace runsheet
