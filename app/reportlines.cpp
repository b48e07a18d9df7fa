// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportlines.h"

#include "engine/domain/bytes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Error wrong(const char *option, const QByteArray &value, const QString &form)
{
    return badInput(u"--%1 cannot be “%2”: write %3."_s.arg(QLatin1String(option), visible(value), form));
}

std::optional<double> numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Result<QJsonObject> progressOf(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash >= 0) {
        const auto done = numberOf(text.left(slash));
        const auto total = numberOf(text.mid(slash + 1));
        if (done && total && *done >= 0 && *total >= 0)
            return QJsonObject{{u"done"_s, *done}, {u"total"_s, *total}};
    } else if (const auto percent = text.endsWith('%') ? numberOf(text.chopped(1)) : std::nullopt;
               percent && *percent >= 0 && *percent <= 100) {
        return QJsonObject{{u"progress"_s, *percent / 100}};
    } else if (const auto fraction = numberOf(text); fraction && *fraction >= 0 && *fraction <= 1) {
        return QJsonObject{{u"progress"_s, *fraction}};
    }
    return wrong("progress", text, u"42/100, 0.42 or 42%"_s);
}

QString lossy(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Result<QJsonObject> itemOf(const CommandLine &line)
{
    const QByteArray status = line.has("status") ? line.bytes("status") : QByteArray("success");
    if (status != "success" && status != "error" && status != "cancelled")
        return wrong("status", status, u"success, error or cancelled"_s);
    QJsonObject item{{u"item"_s, lossy(line.bytes("item"))}, {u"status"_s, lossy(status)}};
    if (line.has("error"))
        item[u"error"_s] = lossy(line.bytes("error"));
    return item;
}

Result<QJsonObject> valueOf(const QByteArray &word, const CommandLine &line)
{
    const qsizetype equals = word.indexOf('=');
    if (equals < 1)
        return wrong("value", word, u"NAME=VALUE"_s);
    QJsonObject value{{u"name"_s, lossy(word.left(equals))}};
    if (const auto number = numberOf(word.mid(equals + 1)))
        value[u"number"_s] = *number;
    else
        value[u"text"_s] = lossy(word.mid(equals + 1));
    if (line.has("unit"))
        value[u"unit"_s] = lossy(line.bytes("unit"));
    return QJsonObject{{u"value"_s, value}};
}

QJsonObject artifactOf(const QByteArray &word, const CommandLine &line, const QByteArray &folder)
{
    QJsonObject artifact{{u"artifact"_s, bytesToJson(word.startsWith('/') ? word : folder + '/' + word)}};
    if (line.has("title"))
        artifact[u"title"_s] = lossy(line.bytes("title"));
    return artifact;
}

} // namespace

QList<OptionSpec> reportOptions()
{
    return {{"progress", "42/100", "how far it is; also 0.42 or 42%"},
            {"message", "TEXT", "what it is doing"},
            {"process", "NAME", "a process begins"},
            {"stage", "NAME", "a stage begins"},
            {"item", "NAME", "an item is done"},
            {"status", "success|error|cancelled", "how the item went"},
            {"error", "TEXT", "why the item failed"},
            {"value", "NAME=V", "a number or text to keep", true},
            {"unit", "UNIT", "of the value or of the progress"},
            {"artifact", "FILE", "a file to keep", true},
            {"title", "TEXT", "of the artifact"}};
}

Result<QByteArrayList> reportLines(const CommandLine &line, const QByteArray &folder)
{
    QByteArrayList lines;
    for (const char *option : {"process", "stage"}) {
        if (line.has(option))
            lines += jsonLine({{QLatin1String(option), lossy(line.bytes(option))}});
    }
    if (line.has("progress")) {
        Result<QJsonObject> progress = progressOf(line.bytes("progress"));
        if (!progress)
            return progress.error();
        if (line.has("unit") && progress->contains(u"total"_s))
            (*progress)[u"unit"_s] = lossy(line.bytes("unit"));
        lines += jsonLine(*progress);
    }
    if (line.has("message"))
        lines += jsonLine({{u"message"_s, lossy(line.bytes("message"))}});
    if (line.has("item")) {
        const Result<QJsonObject> item = itemOf(line);
        if (!item)
            return item.error();
        lines += jsonLine(*item);
    }
    for (const QByteArray &word : line.all("value")) {
        const Result<QJsonObject> value = valueOf(word, line);
        if (!value)
            return value.error();
        lines += jsonLine(*value);
    }
    for (const QByteArray &word : line.all("artifact"))
        lines += jsonLine(artifactOf(word, line, folder));
    if (lines.isEmpty())
        return badInput(u"There is nothing to report. See “runsheet report --help”."_s);
    return lines;
}

} // namespace runsheet
