// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include "engine/domain/bytes.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cerrno>
#include <cmath>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

bool writeAll(int fd, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    for (qsizetype left = bytes.size(); left > 0;) {
        const ssize_t count = write(fd, at, size_t(left));
        if (count < 0 && errno == EAGAIN) {
            pollfd room{.fd = fd, .events = POLLOUT, .revents = 0};
            poll(&room, 1, -1);
        } else if (count < 0 && errno != EINTR) {
            return false;
        } else if (count > 0) {
            at += count;
            left -= count;
        }
    }
    return true;
}

// Qt escapes what is below a space; a terminal obeys DEL and the controls from U+0080 as well. They can only be inside strings.
QByteArray withoutControls(QByteArray json)
{
    json.replace('\x7f', "\\u007f");
    for (char code = '\x80'; code != '\xa0'; ++code)
        json.replace(QByteArray("\xc2").append(code), QByteArray("\\u00").append(QByteArray(1, code).toHex()));
    return json;
}

} // namespace

bool printBytes(const QByteArray &bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

bool printErrorBytes(const QByteArray &bytes)
{
    return writeAll(STDERR_FILENO, bytes);
}

void printLine(const QString &line)
{
    printBytes(visible(line).toUtf8() + '\n');
}

void printDocument(const QJsonObject &object)
{
    printBytes(withoutControls(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

bool printJsonLine(const QJsonObject &object)
{
    return printBytes(withoutControls(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void printNote(const QString &sentence)
{
    printErrorBytes("runsheet: " + visible(sentence).toUtf8() + '\n');
}

int fail(const Error &error)
{
    printNote(error.message);
    for (const FieldError &field : error.fields) {
        if (!error.message.contains(field.field) || !error.message.contains(field.message))
            printErrorBytes("  " + visible(field.field + u": "_s + field.message).toUtf8() + '\n');
    }
    return exitCode(error.code);
}

void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), visible(row.at(column)).size());
        }
    }
    QByteArray text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += visible(row.at(column)).leftJustified(column + 1 < row.size() ? widths.at(column) + 2 : 0);
        text += line.toUtf8() + '\n';
    }
    printBytes(text);
}

bool isConfirmed(const QString &question, bool beforehand)
{
    if (beforehand || !isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return true;
    printErrorBytes(visible(question).toUtf8() + " [y/N] ");
    char answer[16] = {};
    return fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

QString shownInstant(const QJsonValue &iso)
{
    const QDateTime time = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

QString shownSeconds(const QJsonValue &seconds)
{
    if (!seconds.isDouble())
        return {};
    const qint64 all = std::llround(seconds.toDouble());
    if (all < 60)
        return u"%1 s"_s.arg(seconds.toDouble(), 0, 'f', 1);
    if (all < 3600)
        return u"%1 min %2 s"_s.arg(all / 60).arg(all % 60);
    return u"%1 h %2 min"_s.arg(all / 3600).arg(all % 3600 / 60);
}

QString shownSize(double bytes)
{
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    if (bytes < 1e6)
        return u"%1 kB"_s.arg(bytes / 1e3, 0, 'f', 1);
    if (bytes < 1e9)
        return u"%1 MB"_s.arg(bytes / 1e6, 0, 'f', 1);
    return u"%1 GB"_s.arg(bytes / 1e9, 0, 'f', 1);
}

} // namespace runsheet
