// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crashlog.h"

#include "engine/domain/bytes.h"

#include <QFile>
#include <QList>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype crashesForSafeMode = 3;
constexpr qint64 secondsForSafeMode = 5 * 60;
constexpr qint64 mostBytes = 4 << 20;

// "crash SECONDS signal N pid P"
QList<qint64> crashTimes(const QByteArray &log)
{
    QList<qint64> times;
    for (const QByteArray &line : log.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        bool isNumber = false;
        if (const qint64 time = words.value(1).toLongLong(&isNumber); isNumber && words.first() == "crash")
            times.append(time);
    }
    return times;
}

} // namespace

QByteArray crashLogFile(const QByteArray &dataFolder)
{
    return dataFolder + "/crashes.log";
}

QByteArray readCrashLog(const QByteArray &dataFolder)
{
    QFile file(QFile::decodeName(crashLogFile(dataFolder)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - mostBytes));
    return file.read(mostBytes);
}

bool callsForSafeMode(const QByteArray &crashLog)
{
    const QList<qint64> times = crashTimes(crashLog);
    for (qsizetype last = crashesForSafeMode - 1; last < times.size(); ++last) {
        if (times[last] - times[last - crashesForSafeMode + 1] <= secondsForSafeMode)
            return true;
    }
    return false;
}

QString safeModeSentence(const QByteArray &dataFolder)
{
    return u"Safe mode: the engine crashed %1 times within %2 minutes (see %3), so nothing is started; what runs is looked after. “runsheet doctor --leave-safe-mode” starts the queues again."_s
        .arg(crashesForSafeMode)
        .arg(secondsForSafeMode / 60)
        .arg(visible(crashLogFile(dataFolder)));
}

Result<Done> leaveSafeMode(const QByteArray &dataFolder)
{
    const QByteArray file = crashLogFile(dataFolder);
    if (::rename(file.constData(), QByteArray(file + ".old").constData()) == 0)
        return Done{};
    if (errno == ENOENT)
        return notFound(u"There is no safe mode to leave: no engine crashed in %1."_s.arg(visible(dataFolder)));
    return Error{.code = ErrorCode::ExecutionFailed,
                 .message = u"%1 cannot be put away: %2. Look at the folder's owner and mode."_s.arg(visible(file), QString::fromLocal8Bit(std::strerror(errno))),
                 .detail = {},
                 .fields = {}};
}

} // namespace runsheet
