// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/routes/querywords.h"

namespace runsheet {

//! What a reader of a run's output asks for.
struct LogWish
{
    enum class Form { Raw, Lines };
    LogQuery::Which which = LogQuery::Which::Out;
    std::optional<int> attempt;     //!< this one only
    std::optional<int> fromAttempt; //!< this one and those that follow
    qint64 from = 0;
    std::optional<int> tail;
    bool follow = false;
    Form form = Form::Raw;
};
//! `stream=out|err|both&attempt=N&fromAttempt=N&from=BYTE&tail=LINES&follow=true&form=raw|lines`.
[[nodiscard]] Result<LogWish> logWishFromWords(const QueryWords &words);

//! A run's output as a body; with `follow` until the run is final. Raw is the bytes alone. Lines are JSON, one for each chunk:
//! {"attempt", "pieces": [{"stream", "at", "data"}], "cut": bytes, "next": offset}, and at the orderly end {"end": true, "state"}.
//! Used in the API's thread.
class LogSource final : public HttpSource, public std::enable_shared_from_this<LogSource>
{
public:
    LogSource(const ApiContext &context, const Run &run, const LogWish &wish);
    void next(Give give) override;
    [[nodiscard]] QByteArray keepAlive() const override;

private:
    void read();
    void take(const Result<LogChunk> &chunk);
    void lookAtRun();
    void takeRun(const Result<Run> &run);
    void wait();
    void wake();
    void finish(const QString &state);
    [[nodiscard]] QByteArray shown(const LogChunk &chunk) const;

    const ApiContext &m_context;
    RunKey m_run;
    LogWish m_wish;
    int m_attempt = 0; // that is read; 0: none has started
    qint64 m_from = 0;
    Give m_give;
    std::shared_ptr<void> m_changes;
    bool m_isWaiting = false;
    bool m_hasChanged = false;
    bool m_sawFinal = false;
    bool m_isFinished = false;
};

} // namespace runsheet
