// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportline.h"

#include "engine/domain/bytes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 10'000;
constexpr double maxProgress = 1.001; // ten times 0.1 may add up to a little more than 1
constexpr std::array nodeStatuses{NodeStatus::Waiting, NodeStatus::Running,   NodeStatus::Success,
                                  NodeStatus::Error,   NodeStatus::Cancelled, NodeStatus::Skipped};

//! Takes known keys out of an object; one of the wrong kind makes the whole line broken.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool has(QLatin1StringView key) const { return !value(key).isUndefined() && !value(key).isNull(); }
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }
    void markBroken() { m_broken = true; }

    std::optional<QString> text(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        const QString text = value(key).toString();
        if (!value(key).isString() || !text.isValidUtf16())
            return broken<QString>();
        return text.left(maxText);
    }
    std::optional<double> number(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        if (!value(key).isDouble() || !std::isfinite(value(key).toDouble()))
            return broken<double>();
        return value(key).toDouble();
    }
    std::optional<double> amount(QLatin1StringView key)
    {
        const std::optional<double> amount = number(key);
        return amount && *amount < 0 ? broken<double>() : amount;
    }
    template<class T>
    std::optional<T> broken()
    {
        m_broken = true;
        return {};
    }

private:
    QJsonObject m_object;
    bool m_broken = false;
};

std::optional<NodeStatus> nodeStatusFromWord(const QString &word)
{
    for (const NodeStatus status : nodeStatuses) {
        if (toWord(status) == word)
            return status;
    }
    return {};
}

struct ClassWord
{
    StatusText::Class shownAs;
    QLatin1StringView word;
};
constexpr std::array classWords{ClassWord{StatusText::Class::Waiting, "waiting"_L1}, ClassWord{StatusText::Class::Running, "running"_L1},
                                ClassWord{StatusText::Class::FinishedWell, "finished-well"_L1},
                                ClassWord{StatusText::Class::FinishedBadly, "finished-badly"_L1}};

std::optional<StatusText::Class> classFromWord(const QString &word)
{
    for (const ClassWord &each : classWords) {
        if (each.word == word)
            return each.shownAs;
    }
    return {};
}

void readNodes(Reader &reader, ReportLine &line)
{
    line.process = reader.text("process"_L1);
    line.stage = reader.text("stage"_L1);
    line.item = reader.text("item"_L1);
    line.error = reader.text("error"_L1).value_or(QString());
    if (!line.item && !line.stage)
        return;
    if (const std::optional<QString> word = reader.text("status"_L1)) {
        line.nodeStatus = nodeStatusFromWord(*word);
        if (!line.nodeStatus)
            reader.markBroken();
    }
}

void readMeasures(Reader &reader, ReportLine &line)
{
    line.progress = reader.amount("progress"_L1);
    if (line.progress && *line.progress > maxProgress)
        reader.markBroken();
    line.done = reader.amount("done"_L1);
    line.unit = reader.text("unit"_L1);
    line.message = reader.text("message"_L1);
    if (reader.value("total"_L1).isNull()) {
        line.totalIs = ReportLine::Total::Unknown;
    } else if (const std::optional<double> total = reader.amount("total"_L1)) {
        line.totalIs = ReportLine::Total::Known;
        line.total = *total;
    }
}

void readValue(Reader &reader, ReportLine &line)
{
    if (!reader.has("value"_L1))
        return;
    Reader inner(reader.value("value"_L1).toObject());
    ResultValue value{inner.text("name"_L1).value_or(QString()), inner.number("number"_L1), inner.text("text"_L1).value_or(QString()),
                      inner.text("unit"_L1).value_or(QString())};
    if (inner.isBroken() || value.name.isEmpty() || !(value.number || inner.has("text"_L1)))
        reader.markBroken();
    line.value = value;
}

void readArtifact(Reader &reader, ReportLine &line)
{
    if (!reader.has("artifact"_L1))
        return;
    const std::optional<QByteArray> path = bytesFromJson(reader.value("artifact"_L1));
    if (!path || path->isEmpty())
        return reader.markBroken();
    line.artifact = DeclaredArtifact{*path, reader.text("title"_L1).value_or(QString())};
}

void readStatusText(Reader &reader, ReportLine &line)
{
    if (line.item || line.stage || !reader.has("status"_L1))
        return;
    const QString text = reader.text("status"_L1).value_or(QString());
    const std::optional<StatusText::Class> shownAs = classFromWord(reader.text("class"_L1).value_or(u"running"_s));
    if (!shownAs)
        return reader.markBroken();
    line.status = StatusText{text, *shownAs};
}

void putNodes(QJsonObject &object, const ReportLine &line)
{
    if (line.process)
        object["process"_L1] = *line.process;
    if (line.stage)
        object["stage"_L1] = *line.stage;
    if (line.item)
        object["item"_L1] = *line.item;
    if (line.nodeStatus)
        object["status"_L1] = toWord(*line.nodeStatus);
    if (!line.error.isEmpty())
        object["error"_L1] = line.error;
}

void putMeasures(QJsonObject &object, const ReportLine &line)
{
    if (line.progress)
        object["progress"_L1] = *line.progress;
    if (line.done)
        object["done"_L1] = *line.done;
    if (line.totalIs == ReportLine::Total::Known)
        object["total"_L1] = line.total;
    if (line.totalIs == ReportLine::Total::Unknown)
        object["total"_L1] = QJsonValue::Null;
    if (line.unit)
        object["unit"_L1] = *line.unit;
    if (line.message)
        object["message"_L1] = *line.message;
}

QJsonObject valueToJson(const ResultValue &value)
{
    QJsonObject object{{u"name"_s, value.name}};
    if (value.number)
        object["number"_L1] = *value.number;
    else
        object["text"_L1] = value.text;
    if (!value.unit.isEmpty())
        object["unit"_L1] = value.unit;
    return object;
}

void putResults(QJsonObject &object, const ReportLine &line)
{
    if (line.value)
        object["value"_L1] = valueToJson(*line.value);
    if (line.artifact) {
        object["artifact"_L1] = bytesToJson(line.artifact->path);
        object["title"_L1] = line.artifact->title;
    }
    if (!line.status)
        return;
    object["status"_L1] = line.status->text;
    for (const ClassWord &each : classWords) {
        if (each.shownAs == line.status->shownAs)
            object["class"_L1] = each.word;
    }
}

} // namespace

std::optional<ReportLine> reportLineFromJson(const QByteArray &line)
{
    if (line.size() > maxReportLineBytes)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {};
    Reader reader(document.object());
    ReportLine result;
    readNodes(reader, result);
    readMeasures(reader, result);
    readValue(reader, result);
    readArtifact(reader, result);
    readStatusText(reader, result);
    if (const std::optional<QString> at = reader.text("at"_L1))
        result.at = instantFromIso(*at);
    return reader.isBroken() ? std::nullopt : std::optional(result);
}

QStringList unknownReportKeys(const QJsonObject &object)
{
    static const QStringList known{u"progress"_s, u"done"_s,  u"total"_s, u"unit"_s,  u"message"_s,  u"process"_s, u"stage"_s, u"item"_s,
                                   u"status"_s,   u"class"_s, u"error"_s, u"value"_s, u"artifact"_s, u"title"_s,   u"at"_s};
    QStringList unknown = object.keys();
    unknown.removeIf([](const QString &key) { return known.contains(key); });
    return unknown;
}

QByteArray toJsonLine(const ReportLine &line)
{
    QJsonObject object;
    putNodes(object, line);
    putMeasures(object, line);
    putResults(object, line);
    if (line.at)
        object["at"_L1] = toIso(*line.at);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace runsheet
