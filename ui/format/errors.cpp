// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/errors.h"

#include "ui/format/enginesentences.h"

#include <QCoreApplication>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Format)
};

QString sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return Text::tr("A value does not fit. Correct it and try again.");
    case ErrorCode::NotFound:
        return Text::tr("It is no longer there. Somebody may have deleted it; refresh the list.");
    case ErrorCode::Ambiguous:
        return Text::tr("The word means several things. Name one of them by its id.");
    case ErrorCode::Refused:
        return Text::tr("This is not possible in its present state.");
    case ErrorCode::IllegalTransition:
        return Text::tr("Runsheet made a mistake of its own: this move does not exist. Please report it.");
    case ErrorCode::NotPermitted:
        return Text::tr("You are not permitted to do this.");
    case ErrorCode::EngineElsewhere:
        return Text::tr("Another Runsheet holds the data folder. Close it first.");
    case ErrorCode::NoEngine:
        return Text::tr("No engine serves the data folder. Open the window or start “runsheet serve”.");
    case ErrorCode::TimedOut:
        return Text::tr("It took too long. Try again.");
    case ErrorCode::Gone:
        return Text::tr("The journal does not reach back that far.");
    case ErrorCode::TooLarge:
        return Text::tr("It is larger than what is taken.");
    case ErrorCode::StoreDamaged:
        return Text::tr("The store is damaged. Restore the last backup.");
    case ErrorCode::StoreForeign:
        return Text::tr("The store's file belongs to another program. Choose another data folder.");
    case ErrorCode::StoreTooNew:
        return Text::tr("The store was written by a newer Runsheet. Install that one.");
    case ErrorCode::StoreMissing:
        return Text::tr("The store is missing although there was one. Restore the last backup.");
    case ErrorCode::StoreFailed:
        return Text::tr("The store could not be read or written. Look at free space and permissions of the data folder.");
    case ErrorCode::Shortage:
        return Text::tr("The computer has too few file handles, processes or memory. Close other programs.");
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full. Make room; what waits goes on by itself.");
    case ErrorCode::ExecutionFailed:
        return Text::tr("Runsheet could not do what the run needs. Its log says more.");
    case ErrorCode::Stopping:
        break;
    }
    return Text::tr("The engine is going away and takes nothing new. Try again when it is back.");
}

} // namespace

QString describe(const Error &error)
{
    QString text = error.message.isEmpty() ? sentenceOf(error.code) : inUsersWords(error.message);
    for (const FieldError &field : error.fields) {
        const QString message = inUsersWords(field.message);
        if (!text.contains(message))
            text += u'\n' + Text::tr("%1: %2", "field, what is allowed").arg(field.field, message);
    }
    return text;
}

} // namespace runsheet
