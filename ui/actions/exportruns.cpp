// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/exportruns.h"

#include "ui/format/errors.h"

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

} // namespace

ExportFormat exportFormatOf(const QString &file)
{
    return file.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
}

// The oldest first: what is added meanwhile is added at the end.
ExportRuns::ExportRuns(Engine &engine, const RunQuery &query, const QString &file, Instant now, QObject *parent)
    : QObject(parent), m_engine(engine), m_query(query), m_file(file), m_format(exportFormatOf(file)), m_now(now)
{
    m_query.sort = RunSort::Created;
    m_query.order = Qt::AscendingOrder;
    m_query.offset = 0;
    m_query.limit = pageRows;
    m_query.filter.until = m_query.filter.until ? std::min(*m_query.filter.until, now) : now;
}

void ExportRuns::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return end(m_file.errorString());
    m_file.write(exportHead(m_format));
    readNext();
}

void ExportRuns::readNext()
{
    m_engine.runs(m_query).then(this, [this](const Result<RunPage> &answer) { take(answer); });
}

void ExportRuns::take(const Result<RunPage> &answer)
{
    if (!answer)
        return end(describe(answer.error()));
    m_file.write(exportRuns(m_format, answer->rows, m_written == 0, m_now));
    m_written += answer->rows.size();
    m_query.offset += answer->rows.size();
    if (!answer->rows.isEmpty() && m_query.offset < answer->total)
        return readNext();
    m_file.write(exportTail(m_format));
    end(m_file.commit() ? QString() : m_file.errorString());
}

void ExportRuns::end(const QString &problem)
{
    if (problem.isEmpty())
        Q_EMIT done(tr("Exported %n run(s) to %1.", nullptr, int(m_written)).arg(m_file.fileName()));
    else
        Q_EMIT failed(tr("The runs could not be written to %1: %2 Choose another place.").arg(m_file.fileName(), problem));
    deleteLater();
}

} // namespace runsheet
