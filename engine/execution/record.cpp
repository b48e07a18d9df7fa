// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/record.h"

#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"
#include "engine/execution/runnerorder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sumDigits = 8;

QByteArray sumOf(const QByteArray &json)
{
    const auto sum = ::crc32(0, reinterpret_cast<const Bytef *>(json.constData()), static_cast<uInt>(json.size()));
    return QByteArray::number(static_cast<quint32>(sum), 16).rightJustified(sumDigits, '0');
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QByteArray json = line.mid(sumDigits + 1);
    if (line.size() < sumDigits + 3 || line[sumDigits] != ' ' || line.left(sumDigits) != sumOf(json))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

qint64 number(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toInteger();
}

Instant instantFromUs(qint64 us)
{
    return Instant(std::chrono::floor<milliseconds>(std::chrono::microseconds(us)));
}

Duration durationFromUs(qint64 us)
{
    return std::chrono::duration_cast<Duration>(std::chrono::microseconds(std::max<qint64>(us, 0)));
}

ProcessIdentity identityOf(const QJsonObject &line, QLatin1StringView pid, QLatin1StringView start)
{
    return {line.value("boot"_L1).toString().toLatin1(), number(line, pid), static_cast<quint64>(number(line, start))};
}

void readSpec(const QJsonObject &line, RunRecord &record)
{
    record.spec = true;
    record.bootId = line.value("boot"_L1).toString().toLatin1();
    const QJsonArray argv = line.value("argv"_L1).toArray();
    for (const QJsonValue &argument : argv)
        record.subject.argv.append(bytesFromJson(argument).value_or(QByteArray()));
    record.subject.workspace = bytesFromJson(line.value("cwd"_L1)).value_or(QByteArray());
    record.subject.stdinFile = bytesFromJson(line.value("stdin"_L1)).value_or(QByteArray());
}

void readStart(const QJsonObject &line, RunRecord &record)
{
    record.start = RecordedStart{identityOf(line, "runner"_L1, "runnerStart"_L1), identityOf(line, "program"_L1, "programStart"_L1),
                                 instantFromUs(number(line, "realUs"_L1))};
}

template<class Enum>
std::optional<Enum> fromWord(const QString &word, std::initializer_list<std::pair<QLatin1StringView, Enum>> words)
{
    for (const auto &[text, value] : words)
        if (word == text)
            return value;
    return std::nullopt;
}

std::optional<StartFailure> failureOf(const QJsonObject &line, const ExitRecord &record)
{
    using Where = StartFailure::Where;
    const auto where = fromWord<Where>(line.value("where"_L1).toString(), {{"program"_L1, Where::Program},
                                                                           {"interpreter"_L1, Where::Interpreter},
                                                                           {"cwd"_L1, Where::Workspace},
                                                                           {"exec"_L1, Where::Exec},
                                                                           {"stdin"_L1, Where::Stdin}});
    if (record.kind == ExitRecord::Kind::SpawnFailed)
        return StartFailure{where.value_or(Where::Exec), record.code};
    if (record.kind == ExitRecord::Kind::RunnerError)
        return StartFailure{Where::Supervisor, record.code};
    return std::nullopt;
}

void readMeasures(const QJsonObject &line, ExitRecord &record)
{
    record.endedAt = instantFromUs(number(line, "endedUs"_L1));
    if (const qint64 started = number(line, "startedUs"_L1); started > 0)
        record.startedAt = instantFromUs(started);
    record.wall = durationFromUs(number(line, "wallUs"_L1));
    record.paused = durationFromUs(number(line, "pausedUs"_L1));
    record.userCpu = durationFromUs(number(line, "userUs"_L1));
    record.systemCpu = durationFromUs(number(line, "systemUs"_L1));
    record.maxRssBytes = number(line, "maxRssBytes"_L1);
    record.outBytes = number(line, "outBytes"_L1);
    record.errBytes = number(line, "errBytes"_L1);
    record.leftovers = static_cast<int>(number(line, "leftovers"_L1));
    record.outOfMemory = number(line, "oom"_L1) != 0;
}

//! False for a kind that this engine does not know: then the line proves nothing.
bool readEnd(const QJsonObject &line, RunRecord &record)
{
    using Kind = ExitRecord::Kind;
    const auto kind = fromWord<Kind>(line.value("kind"_L1).toString(), {{"exit"_L1, Kind::Exit},
                                                                        {"signal"_L1, Kind::Signal},
                                                                        {"spawn_failed"_L1, Kind::SpawnFailed},
                                                                        {"runner_error"_L1, Kind::RunnerError}});
    if (!kind)
        return false;
    RecordedEnd end;
    end.record.kind = *kind;
    end.record.code = static_cast<int>(number(line, "code"_L1));
    end.record.asked = fromWord<StopReason>(
        line.value("asked"_L1).toString(),
        {{"cancel"_L1, StopReason::Cancel}, {"time-limit"_L1, StopReason::TimeLimit}, {"hang"_L1, StopReason::HangLimit}});
    end.record.forced = number(line, "forced"_L1) != 0;
    readMeasures(line, end.record);
    end.failure = failureOf(line, end.record);
    record.end = end;
    return true;
}

bool isOurs(const QJsonObject &line, const QByteArray &nonce)
{
    const bool rightVersion = line.value("line"_L1) != "spec"_L1 || line.value("version"_L1).toInt() == recordVersion;
    return rightVersion && line.value("nonce"_L1).toString().toLatin1() == nonce;
}

void readLine(const QJsonObject &line, const QByteArray &nonce, RunRecord &record)
{
    const QString kind = line.value("line"_L1).toString();
    if (!isOurs(line, nonce)) {
        ++record.foreignLines;
        record.foreignStart |= kind != "spec"_L1;
    } else if (kind == "spec"_L1) {
        readSpec(line, record);
    } else if (kind == "start"_L1) {
        readStart(line, record);
    } else if (kind == "stop"_L1) {
        record.stopping = milliseconds(number(line, "graceMs"_L1));
    } else if (kind == "drain"_L1) {
        record.drained = static_cast<int>(number(line, "ended"_L1));
    } else if (kind != "exit"_L1 || !readEnd(line, record)) {
        ++record.damagedLines;
    }
}

} // namespace

QByteArray recordLine(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return sumOf(json) + ' ' + json + '\n';
}

QByteArray specLine(const ProcessOrder &order, const QByteArray &bootId, quint32 umask)
{
    QJsonArray argv;
    for (const QByteArray &argument : order.argv)
        argv.append(bytesToJson(argument));
    const QJsonObject limits{{u"timeLimitMs"_s, qint64(order.limits.timeLimit.count())},
                             {u"graceMs"_s, qint64(order.limits.grace.count())},
                             {u"hangMs"_s, qint64(order.limits.hang.count())},
                             {u"headBytes"_s, qint64(order.headBytes)},
                             {u"segmentBytes"_s, qint64(segmentBytes(order))},
                             {u"resources"_s, toJson(order.limits.resources)}};
    return recordLine({{u"line"_s, u"spec"_s},
                       {u"version"_s, recordVersion},
                       {u"nonce"_s, QString::fromLatin1(order.ref.nonce)},
                       {u"run"_s, order.ref.run.value},
                       {u"attempt"_s, order.ref.attempt},
                       {u"boot"_s, QString::fromLatin1(bootId)},
                       {u"argv"_s, argv},
                       {u"cwd"_s, bytesToJson(order.workspace)},
                       {u"stdin"_s, bytesToJson(order.stdinFile)},
                       {u"umask"_s, QString::number(umask, 8)},
                       {u"limits"_s, limits},
                       {u"leftovers"_s, order.endLeftovers ? u"end"_s : u"keep"_s}});
}

std::optional<RecordOwner> recordOwner(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n')) {
        const auto object = line.isEmpty() ? std::nullopt : objectOf(line);
        if (object && object->value("line"_L1) == "spec"_L1)
            return RecordOwner{.run = object->value("run"_L1).toString(),
                               .attempt = object->value("attempt"_L1).toInt(),
                               .nonce = object->value("nonce"_L1).toString().toLatin1(),
                               .bootId = object->value("boot"_L1).toString().toLatin1()};
    }
    return std::nullopt;
}

RunRecord parseRecord(const QByteArray &bytes, const QByteArray &nonce)
{
    RunRecord record;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        if (const auto object = objectOf(line))
            readLine(*object, nonce, record);
        else
            ++record.damagedLines;
    }
    return record;
}

} // namespace runsheet
