// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historyexport.h"

#include "engine/domain/draftjson.h"
#include "ui/format/cells.h"
#include "ui/models/runcolumns.h"

#include <QJsonDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

// RFC 4180: quotes where something in it would end the cell.
QByteArray csvCell(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    QString text = isText ? spreadsheetCell(value.toString()) : value.toString();
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const Run &run)
{
    QByteArrayList cells;
    for (const RunColumn &column : historyColumns())
        cells.append(csvCell(column.value(run)));
    cells.append(csvCell(run.outcome.error ? run.outcome.error->text : run.reason));
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray exportHead(ExportFormat format)
{
    if (format == ExportFormat::Json)
        return "[\n";
    QByteArrayList cells;
    for (const RunColumn &column : historyColumns())
        cells.append(QByteArray(column.id.data(), column.id.size()));
    cells.append("error");
    return cells.join(',') + "\r\n";
}

QByteArray exportRuns(ExportFormat format, const QList<Run> &runs, bool isFirst, Instant now)
{
    QByteArray text;
    for (const Run &run : runs) {
        if (format == ExportFormat::Csv) {
            text += csvLine(run);
            continue;
        }
        text += isFirst ? "" : ",\n";
        text += QJsonDocument(toJson(run, now)).toJson(QJsonDocument::Compact);
        isFirst = false;
    }
    return text;
}

QByteArray exportTail(ExportFormat format)
{
    return format == ExportFormat::Json ? "\n]\n" : "";
}

} // namespace runsheet
