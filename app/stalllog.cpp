// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stalllog.h"

#include <QDateTime>
#include <QFile>
#include <QMap>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr off_t longLog = 64 << 10;

// "held KEY at MS pid P", "answered KEY at MS pid P after MS"
struct Line
{
    qint64 key = 0;
    Stall stall;
};

std::optional<Line> lineFrom(const QByteArray &text)
{
    const QList<QByteArray> words = text.split(' ');
    const bool isEnd = words.first() == "answered";
    if ((!isEnd && words.first() != "held") || words.size() != (isEnd ? 8 : 6))
        return std::nullopt;
    Line line;
    line.key = words[1].toLongLong();
    line.stall.since = instantFromMs(words[3].toLongLong());
    line.stall.pid = words[5].toLongLong();
    if (isEnd)
        line.stall.lasted = Duration(words[7].toLongLong());
    return line;
}

QString lengthText(Duration length)
{
    const auto whole = std::chrono::round<seconds>(length).count();
    return whole < 120 ? u"%1 s"_s.arg(whole) : u"%1 min"_s.arg(whole / 60);
}

} // namespace

QByteArray stallLogFile(const QByteArray &dataFolder)
{
    return dataFolder + "/stalls.log";
}

void noteStall(const QByteArray &file, qint64 key, const Stall &stall)
{
    QByteArray line = stall.lasted ? "answered " : "held ";
    line += QByteArray::number(key) + " at " + QByteArray::number(toMs(stall.since)) + " pid " + QByteArray::number(stall.pid);
    if (stall.lasted)
        line += " after " + QByteArray::number(qint64(stall.lasted->count()));
    line += '\n';
    const int fd = ::open(file.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(fd, line.constData(), size_t(line.size()));
    ::close(fd);
}

void trimStallLog(const QByteArray &file)
{
    struct stat info = {};
    if (::stat(file.constData(), &info) == 0 && info.st_size > longLog)
        ::rename(file.constData(), QByteArray(file + ".old").constData());
}

QList<Stall> stallsIn(const QByteArray &log)
{
    QMap<std::pair<qint64, qint64>, Stall> found; // by pid and key: its end may be written before its beginning
    for (const QByteArray &text : log.split('\n')) {
        const std::optional<Line> line = lineFrom(text);
        if (!line)
            continue;
        Stall &stall = found[{line->stall.pid, line->key}];
        if (stall.pid == 0 || line->stall.lasted)
            stall = line->stall;
    }
    QList<Stall> stalls = found.values();
    std::ranges::sort(stalls, {}, &Stall::since);
    return stalls;
}

QByteArray readStallLog(const QByteArray &dataFolder)
{
    QFile file(QFile::decodeName(stallLogFile(dataFolder)));
    return file.open(QIODevice::ReadOnly) ? file.read(2 * qint64(longLog)) : QByteArray();
}

QString stallText(const Stall &stall, bool isAlive)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(toMs(stall.since)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (stall.lasted)
        return u"did not answer for %1 at %2"_s.arg(lengthText(*stall.lasted), at);
    return isAlive ? u"has not answered since %1 (process %2)"_s.arg(at).arg(stall.pid)
                   : u"did not answer any more from %1 on, until it was ended"_s.arg(at);
}

} // namespace runsheet
