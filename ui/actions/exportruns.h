// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/historyexport.h"

#include <QSaveFile>

namespace runsheet {

//! Writes all runs that a query finds into a file, a page at a time; the file is there when it is whole. Thread: main; the engine
//! outlives it. Deletes itself when it is done.
class ExportRuns final : public QObject
{
    Q_OBJECT

public:
    ExportRuns(Engine &engine, const RunQuery &query, const QString &file, Instant now, QObject *parent);
    void begin();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void readNext();
    void take(const Result<RunPage> &answer);
    void end(const QString &problem);

    Engine &m_engine;
    RunQuery m_query;
    QSaveFile m_file;
    ExportFormat m_format;
    Instant m_now;
    qint64 m_written = 0;
};

//! `.json` is JSON, all else CSV.
[[nodiscard]] ExportFormat exportFormatOf(const QString &file);

} // namespace runsheet
