// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::PlotFile)
};

Result<Done> write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorCode::ExecutionFailed,
                 Text::tr("The plot was not saved as %1: %2. Choose another folder or name.").arg(name, file.errorString()),
                 {},
                 {}};
}

} // namespace

QFuture<Result<Done>> savePlot(const QString &file, const QImage &picture)
{
    return QtConcurrent::run([file, picture]() -> Result<Done> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return write(file, bytes);
    });
}

QFuture<Result<Done>> savePlot(const QString &file, const QByteArray &svg)
{
    return QtConcurrent::run([file, svg] { return write(file, svg); });
}

} // namespace runsheet
