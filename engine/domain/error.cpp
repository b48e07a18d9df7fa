// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/error.h"

#include <algorithm>
#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct CodeRow
{
    ErrorCode code;
    QLatin1String word;
    int exit;
    int http;
};

// interfaces.md: exit codes of section 1, HTTP of section 3.
constexpr std::array codeRows{
    CodeRow{ErrorCode::BadInput, "bad-input"_L1, 2, 400},
    CodeRow{ErrorCode::NotFound, "not-found"_L1, 6, 404},
    CodeRow{ErrorCode::Ambiguous, "ambiguous"_L1, 2, 409},
    CodeRow{ErrorCode::Refused, "refused"_L1, 7, 409},
    CodeRow{ErrorCode::IllegalTransition, "illegal-transition"_L1, 7, 409},
    CodeRow{ErrorCode::NotPermitted, "not-permitted"_L1, 8, 403},
    CodeRow{ErrorCode::EngineElsewhere, "engine-elsewhere"_L1, 3, 409},
    CodeRow{ErrorCode::NoEngine, "no-engine"_L1, 4, 503},
    CodeRow{ErrorCode::TimedOut, "timed-out"_L1, 5, 504},
    CodeRow{ErrorCode::Gone, "gone"_L1, 6, 410},
    CodeRow{ErrorCode::TooLarge, "too-large"_L1, 2, 413},
    CodeRow{ErrorCode::StoreDamaged, "store-damaged"_L1, 1, 500},
    CodeRow{ErrorCode::StoreForeign, "store-foreign"_L1, 1, 500},
    CodeRow{ErrorCode::StoreTooNew, "store-too-new"_L1, 1, 500},
    CodeRow{ErrorCode::StoreMissing, "store-missing"_L1, 1, 500},
    CodeRow{ErrorCode::StoreFailed, "store-failed"_L1, 1, 500},
    CodeRow{ErrorCode::Shortage, "shortage"_L1, 1, 503},
    CodeRow{ErrorCode::DiskFull, "disk-full"_L1, 1, 507},
    CodeRow{ErrorCode::ExecutionFailed, "execution-failed"_L1, 1, 500},
    CodeRow{ErrorCode::Stopping, "stopping"_L1, 4, 503},
};

const CodeRow &rowOf(ErrorCode code)
{
    return *std::ranges::find(codeRows, code, &CodeRow::code);
}

} // namespace

QString toWord(ErrorCode code)
{
    return rowOf(code).word;
}

ErrorCode errorCodeFromWord(const QString &word)
{
    const auto row = std::ranges::find_if(codeRows, [&word](const CodeRow &candidate) { return candidate.word == word; });
    return row == codeRows.end() ? ErrorCode::BadInput : row->code;
}

int exitCode(ErrorCode code)
{
    return rowOf(code).exit;
}

int httpStatus(ErrorCode code)
{
    return rowOf(code).http;
}

Error badInput(const QString &message, const QList<FieldError> &fields)
{
    return {.code = ErrorCode::BadInput, .message = message, .detail = {}, .fields = fields};
}

Error notFound(const QString &message)
{
    return {.code = ErrorCode::NotFound, .message = message, .detail = {}, .fields = {}};
}

Error refused(const QString &message)
{
    return {.code = ErrorCode::Refused, .message = message, .detail = {}, .fields = {}};
}

} // namespace runsheet
