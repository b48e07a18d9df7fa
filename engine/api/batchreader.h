// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpmessage.h"
#include "engine/domain/job.h"
#include "engine/domain/result.h"

#include <QCryptographicHash>

namespace runsheet {

//! The folder and environment of a caller on the Unix socket: the key `caller` of a draft, {"folder": bytes, "environment": {K: V}}.
struct Caller
{
    QByteArray folder;
    Environment environment;
};
[[nodiscard]] Result<Caller> callerFromJson(const QJsonValue &value);
//! A draft with the key `caller`, which no other door knows.
[[nodiscard]] Result<JobDraft> draftOfCaller(QJsonObject object, const Caller &usual = {});

//! Reads drafts from JSON lines as they come in, so that a big batch is never in memory as text. A line with the key `caller` alone
//! holds for all that follow and does not count as a line.
class BatchReader final : public HttpSink
{
public:
    void take(const QByteArray &piece) override;
    //! All drafts, or what is wrong, with the numbers of the lines (the first twenty).
    [[nodiscard]] Result<QList<JobDraft>> finish();
    //! SHA-256 of all that came.
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }

private:
    void hold(const QByteArray &piece);
    void endLine();
    void takeLine(const QByteArray &line);
    void fail(const Error &error);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_rest;      //!< of a line that has not ended
    bool m_tooLong = false; //!< that line
    Caller m_caller;
    QList<JobDraft> m_drafts;
    QList<FieldError> m_errors;
    qint64 m_line = 0;
};

} // namespace runsheet
