// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cronbatch.h"

#include "engine/cron/firetime.h"
#include "engine/domain/bytes.h"

#include <QByteArrayList>
#include <QDateTime>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! A line of a batch: `id TAB dialect TAB expression TAB zone TAB from TAB count`.
struct Question
{
    ParsedCron parsed;
    CronZone zone;
    std::optional<Instant> from;
    qint64 count = 0;
};

constexpr int columnsOfBatch = 6;
constexpr qint64 mostFireTimes = 1'000'000;

Result<qint64> numberFrom(const QByteArray &text, const QString &what, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return badInput(u"%1 cannot be “%2”: it is a whole number from %3 to %4"_s.arg(what, visible(text)).arg(least).arg(most));
}

Result<ParsedCron> expressionFrom(const QByteArray &dialectWord, const QByteArray &bytes)
{
    if (!isUtf8(bytes))
        return badInput(u"the expression is not UTF-8: %1"_s.arg(visible(bytes)));
    const QString expression = QString::fromUtf8(bytes);
    const Result<CronDialect> dialect = cronDialectFor(dialectWord, expression);
    return dialect ? parsedCron(expression, *dialect) : dialect.error();
}

Result<Question> questionFrom(const QByteArrayList &columns, CronZones &zones)
{
    if (columns.size() < columnsOfBatch)
        return badInput(
            u"the line has %1 columns; it needs %2: id, dialect, expression, zone, from, count"_s.arg(columns.size()).arg(columnsOfBatch));
    Result<ParsedCron> parsed = expressionFrom(columns.at(1), columns.at(2));
    if (!parsed)
        return parsed.error();
    const Result<CronZone> zone = cronZoneFor(columns.at(3), zones);
    if (!zone)
        return zone.error();
    Question question{.parsed = *std::move(parsed), .zone = *zone, .from = {}, .count = 0};
    if (columns.at(4).isEmpty())
        return question;
    constexpr qint64 farAway = 253402300799; // the end of year 9999
    const Result<qint64> from = numberFrom(columns.at(4), u"from"_s, -farAway, farAway);
    if (!from)
        return from.error();
    const Result<qint64> count = numberFrom(columns.at(5), u"count"_s, 1, mostFireTimes);
    if (!count)
        return count.error();
    question.from = Instant(seconds(*from));
    question.count = *count;
    return question;
}

QByteArray fireTimes(const Question &question)
{
    QByteArray times;
    Instant after = *question.from;
    for (qint64 left = question.count; left > 0; --left) {
        const std::optional<Instant> next = nextFireTime(question.parsed.expression, after, question.zone);
        if (!next)
            break;
        after = *next;
        times += (times.isEmpty() ? QByteArray() : QByteArray(",")) + QByteArray::number(toMs(after) / 1000);
    }
    return times;
}

QString offsetText(int offset)
{
    const int size = std::abs(offset);
    QString text =
        u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+')).arg(size / 3600, 2, 10, QChar(u'0')).arg(size / 60 % 60, 2, 10, QChar(u'0'));
    if (size % 60 != 0) // before there were time zones
        text += u":%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

Result<CronDialect> cronDialectFor(const QByteArray &word, QStringView expression)
{
    if (word.isEmpty() || word == "auto")
        return cronDialectOf(expression);
    if (const std::optional<CronDialect> dialect = cronDialectFromWord(QString::fromUtf8(word)))
        return *dialect;
    return badInput(u"“%1” is no dialect; allowed: auto, unix5, spring6, quartz7"_s.arg(visible(word)));
}

Error toError(const CronError &error)
{
    const QString allowed = u"allowed: "_s + error.allowed;
    if (!error.field)
        return badInput(toString(error));
    return badInput(toString(error), {{toWord(*error.field), allowed}});
}

Result<ParsedCron> parsedCron(QStringView expression, CronDialect dialect)
{
    CronParse parse = parseCron(expression, dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        return toError(*error);
    return std::get<ParsedCron>(std::move(parse));
}

Result<CronZone> cronZoneFor(const QByteArray &name, CronZones &zones)
{
    if (const std::optional<CronZone> zone = zones.find(name))
        return *zone;
    return badInput(u"“%1” is no time zone; a zone is such as Europe/Berlin or UTC"_s.arg(visible(name)));
}

QString isoInZone(Instant instant, const CronZone &zone)
{
    const qint64 second = toMs(instant) / 1000;
    const int offset = zone.offsetAt(second);
    return QDateTime::fromSecsSinceEpoch(second + offset, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss") + offsetText(offset);
}

std::optional<Instant> instantInZone(const QString &text, const CronZone &zone)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() != Qt::LocalTime)
        return instantFromIso(text);
    // Only a check of the form: the computer's own zone may know no such time.
    const QDateTime wall = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    if (!instantFromIso(text + u'Z'))
        return std::nullopt;
    return Instant(seconds(zone.instantOf(wall.toSecsSinceEpoch()))) + Duration(wall.time().msec());
}

QByteArray cronAnswer(const QByteArray &line, CronZones &zones)
{
    const QByteArrayList columns = line.split('\t');
    const Result<Question> question = questionFrom(columns, zones);
    const QByteArray id = columns.first() + '\t';
    if (!question)
        return id + "ERR\t" + visible(question.error().message).toUtf8();
    if (!question->from)
        return id + "VALID\t";
    const QByteArray times = fireTimes(*question);
    return id + (times.isEmpty() ? QByteArray("NONE\t") : "OK\t" + times);
}

} // namespace runsheet
