// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of 2 GB (RUNSHEET_BENCH_BYTES), opened as the window opens it: when its first page is painted, what memory it takes while and
// after it is looked through, when its last row is there. RUNSHEET_BENCH_SLACK multiplies the targets.

#include "ui/viewers/csvmodel.h"
#include "ui/viewers/tableviewer.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualBytes = 2LL << 30;
constexpr qint64 firstPageMs = 300;
constexpr qint64 mostMemory = 200LL << 20;

void write(const QString &path, qint64 bytes)
{
    QByteArray piece;
    for (int row = 0; piece.size() < 8 << 20; ++row)
        piece += "2026-10-19 07:" + QByteArray::number(10 + row % 50) + ",EURUSD," + QByteArray::number(1.08 + row % 1000 / 1e5, 'f', 5) +
                 ",1.08441,\"a note, quoted\"," + QByteArray::number(row) + '\n';
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("ts,pair,bid,ask,note,row\n") < 0)
        qFatal("cannot write %s", qPrintable(path));
    while (file.size() < bytes && file.write(piece) == piece.size()) {
    }
}

//! Peak of the resident memory of this process.
qint64 peakBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf('\n', at) - at - 6).trimmed().split(' ').value(0).toLongLong() * 1024;
}

bool waitUntil(const std::function<bool()> &isSo, qint64 ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return isSo();
}

int run()
{
    const double slack = std::max(1.0, qgetenv("RUNSHEET_BENCH_SLACK").toDouble());
    const qint64 bytes = qEnvironmentVariableIsSet("RUNSHEET_BENCH_BYTES") ? qgetenv("RUNSHEET_BENCH_BYTES").toLongLong() : usualBytes;
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-table-XXXXXX"_s);
    const QString path = folder.filePath(u"table.csv"_s);
    write(path, bytes);
    TableViewer viewer(nullptr);
    viewer.resize(1100, 600);
    viewer.show();
    auto *view = viewer.findChild<QTableView *>(u"tableView"_s);
    auto *model = qobject_cast<CsvModel *>(view->model());
    QElapsedTimer timer;
    timer.start();
    viewer.open(QFile::encodeName(path));
    const bool isShown = waitUntil([&] { return model->rowCount() > 100; }, 60'000);
    viewer.grab();
    const qint64 firstPage = timer.elapsed();
    const bool isThrough = waitUntil([&] { return !model->isReading(); }, 300'000);
    const qint64 through = timer.elapsed();
    model->setFirstRow((model->totalRows() - 1) / CsvModel::mostRows * CsvModel::mostRows);
    view->scrollToBottom();
    timer.restart();
    const QModelIndex last = model->index(model->rowCount() - 1, 5);
    const bool isLast = waitUntil([&] { return !last.data().toString().isEmpty(); }, 60'000);
    const qint64 lastRow = timer.elapsed();
    timer.restart();
    model->setCounting(true);
    const bool isCounted = waitUntil([&] { return model->headerData(0, Qt::Horizontal, CsvModel::StatisticsRole).isValid(); }, 300'000);
    const bool isFast = double(firstPage) <= double(firstPageMs) * slack;
    const bool isSmall = peakBytes() <= mostMemory;
    std::printf("%lld rows of %lld MB\n", model->totalRows(), QFile(path).size() >> 20);
    std::printf("first page    %6lld ms (target %lld)%s\n", firstPage, firstPageMs, isFast ? "" : "  MISSED");
    std::printf("looked through%6lld ms\nlast row      %6lld ms\nstatistics    %6lld ms\n", through, lastRow, timer.elapsed());
    std::printf("peak memory   %6lld MB (target %lld)%s\n", peakBytes() >> 20, mostMemory >> 20, isSmall ? "" : "  MISSED");
    return isShown && isThrough && isLast && isCounted && isFast && isSmall ? 0 : 1;
}

} // namespace
} // namespace runsheet

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return runsheet::run();
}
