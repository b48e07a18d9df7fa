// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runexit.h"

#include <QStringList>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int ourFailure = 125;
constexpr int cannotExecute = 126;
constexpr int missing = 127;
constexpr int interrupted = 130;

int exitCodeOfStartFailure(const QString &code)
{
    if (QStringList{u"program-missing"_s, u"interpreter-missing"_s, u"crlf-interpreter"_s}.contains(code))
        return missing;
    if (QStringList{u"not-executable"_s, u"wrong-format"_s, u"is-a-folder"_s, u"argument-too-long"_s}.contains(code))
        return cannotExecute;
    return ourFailure;
}

} // namespace

int exitCodeOf(const QJsonObject &run)
{
    const QJsonObject outcome = run.value(u"outcome"_s).toObject();
    const QString state = run.value(u"state"_s).toString();
    if (outcome.value(u"signal"_s).isDouble())
        return 128 + outcome.value(u"signal"_s).toInt();
    if (outcome.value(u"exitCode"_s).isDouble()) {
        const int code = outcome.value(u"exitCode"_s).toInt();
        return code == 0 && state != "succeeded"_L1 && state != "cancelled"_L1 ? 1 : code;
    }
    if (outcome.value(u"error"_s).isObject() && state == "failed"_L1)
        return exitCodeOfStartFailure(outcome[u"error"][u"code"].toString());
    if (state == "succeeded"_L1)
        return 0;
    if (state == "cancelled"_L1)
        return interrupted;
    return state == "lost"_L1 ? ourFailure : 1;
}

QString whyWithoutExitCode(const QJsonObject &run)
{
    const QJsonObject outcome = run.value(u"outcome"_s).toObject();
    const QString state = run.value(u"state"_s).toString();
    if (outcome.value(u"signal"_s).isDouble() || outcome.value(u"exitCode"_s).isDouble() || state == "succeeded"_L1)
        return {};
    for (const QString &text :
         {outcome[u"error"_s][u"text"].toString(), outcome.value(u"text"_s).toString(), run.value(u"reason"_s).toString()}) {
        if (!text.isEmpty())
            return text;
    }
    return u"The run %1 is %2."_s.arg(run.value(u"id"_s).toString(), state);
}

} // namespace runsheet
