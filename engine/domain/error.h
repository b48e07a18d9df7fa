// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace runsheet {

//! What went wrong, for logic. Decides the exit code and the HTTP status (engine/domain/error.cpp).
enum class ErrorCode {
    BadInput,          //!< usage or a value that breaks a rule; `fields` says which
    NotFound,          //!< no such run, job, pool, type, artifact
    Ambiguous,         //!< a word that means several things, where one had to be meant
    Refused,           //!< not in this state, name taken, other content under the same id
    IllegalTransition, //!< a move that domain.md does not know: a bug, never shown as success
    NotPermitted,
    EngineElsewhere,   //!< another engine holds the data folder
    NoEngine,          //!< nobody serves the data folder
    TimedOut,
    Gone,              //!< the journal does not reach back that far
    TooLarge,
    StoreDamaged,      //!< cannot be read as a store of ours
    StoreForeign,      //!< application_id of another program, or no regular file
    StoreTooNew,       //!< user_version above ours
    StoreMissing,      //!< store.id says that there was one
    StoreFailed,       //!< a read or write failed; `detail` has the driver's words
    Shortage,          //!< the computer lacks file handles, processes or memory now; later it may not
    DiskFull,          //!< no room where something had to be made; later there may be
    ExecutionFailed,   //!< Runsheet itself could not do what a run needs
    Stopping           //!< the engine is going away and takes nothing new
};

//! One field of a draft that does not fit, with what is allowed.
struct FieldError
{
    QString field;
    QString message;
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

//! A failure as a value.
struct Error
{
    ErrorCode code = ErrorCode::ExecutionFailed;
    //! A sentence for people: the thing, the cause, the next step.
    QString message;
    //! For logs: driver text, errno, statement. Never shown first.
    QString detail;
    QList<FieldError> fields;
    friend bool operator==(const Error &, const Error &) = default;
};

//! `bad-input`, `not-found`, ...: the code's word in JSON.
[[nodiscard]] QString toWord(ErrorCode code);
//! The word's code; BadInput for an unknown word.
[[nodiscard]] ErrorCode errorCodeFromWord(const QString &word);
//! interfaces.md 1, "Exit codes".
[[nodiscard]] int exitCode(ErrorCode code);
//! interfaces.md 3.
[[nodiscard]] int httpStatus(ErrorCode code);

[[nodiscard]] Error badInput(const QString &message, const QList<FieldError> &fields = {});
[[nodiscard]] Error notFound(const QString &message);
[[nodiscard]] Error refused(const QString &message);

} // namespace runsheet
