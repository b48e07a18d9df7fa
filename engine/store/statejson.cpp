// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/statejson.h"

#include "engine/domain/bytes.h"
#include "engine/store/enumrange.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// One description of the fields for both ways: a Writer or a Reader visits them.
class Writer
{
public:
    QJsonObject object;
    void operator()(const QString &key, const QString &value) { object[key] = value; }
    void operator()(const QString &key, const QByteArray &value) { object[key] = bytesToJson(value); }
    void operator()(const QString &key, bool value) { object[key] = value; }
    void operator()(const QString &key, double value) { object[key] = value; }
    template<class T>
    requires std::is_integral_v<T>
    void operator()(const QString &key, T value) { object[key] = qint64(value); }
    template<class T>
    requires std::is_enum_v<T>
    void operator()(const QString &key, T value) { object[key] = int(value); }
    void operator()(const QString &key, Instant value) { object[key] = qint64(toMs(value)); }
    void operator()(const QString &key, Duration value) { object[key] = qint64(value.count()); }
    template<class T>
    void operator()(const QString &key, const std::optional<T> &value)
    {
        if (value)
            (*this)(key, *value);
    }
    template<class T>
    requires std::is_class_v<T>
    void operator()(const QString &key, const T &value);
};

class Reader
{
public:
    QJsonObject object;
    void operator()(const QString &key, QString &value) { value = object.value(key).toString(); }
    void operator()(const QString &key, QByteArray &value) { value = bytesFromJson(object.value(key)).value_or(QByteArray()); }
    void operator()(const QString &key, bool &value) { value = object.value(key).toBool(); }
    void operator()(const QString &key, double &value) { value = object.value(key).toDouble(); }
    template<class T>
    requires std::is_integral_v<T>
    void operator()(const QString &key, T &value) { value = T(object.value(key).toInteger()); }
    template<class T>
    requires std::is_enum_v<T>
    void operator()(const QString &key, T &value) { value = enumFrom<T>(object.value(key).toInteger()).value_or(T()); }
    void operator()(const QString &key, Instant &value) { value = instantFromMs(object.value(key).toInteger()); }
    void operator()(const QString &key, Duration &value) { value = Duration(object.value(key).toInteger()); }
    template<class T>
    void operator()(const QString &key, std::optional<T> &value)
    {
        if (object.contains(key))
            (*this)(key, value.emplace());
    }
    template<class T>
    requires std::is_class_v<T>
    void operator()(const QString &key, T &value);
};

void fields(auto &visit, auto &identity) requires std::is_same_v<std::remove_cvref_t<decltype(identity)>, ProcessIdentity>
{
    visit(u"boot"_s, identity.bootId);
    visit(u"pid"_s, identity.pid);
    visit(u"start"_s, identity.startTime);
}

void fields(auto &visit, auto &wish) requires std::is_same_v<std::remove_cvref_t<decltype(wish)>, StopWish>
{
    visit(u"reason"_s, wish.reason);
    visit(u"since"_s, wish.since);
    visit(u"by"_s, wish.by);
    visit(u"force"_s, wish.force);
}

void fields(auto &visit, auto &record) requires std::is_same_v<std::remove_cvref_t<decltype(record)>, ExitRecord>
{
    visit(u"kind"_s, record.kind);
    visit(u"code"_s, record.code);
    visit(u"errorCode"_s, record.errorCode);
    visit(u"errorText"_s, record.errorText);
    visit(u"trace"_s, record.trace);
    visit(u"asked"_s, record.asked);
    visit(u"forced"_s, record.forced);
    visit(u"startedAt"_s, record.startedAt);
    visit(u"endedAt"_s, record.endedAt);
    visit(u"wall"_s, record.wall);
    visit(u"paused"_s, record.paused);
    visit(u"userCpu"_s, record.userCpu);
    visit(u"systemCpu"_s, record.systemCpu);
    visit(u"maxRss"_s, record.maxRssBytes);
    visit(u"out"_s, record.outBytes);
    visit(u"err"_s, record.errBytes);
    visit(u"leftovers"_s, record.leftovers);
    visit(u"outOfMemory"_s, record.outOfMemory);
}

void fields(auto &visit, auto &progress) requires std::is_same_v<std::remove_cvref_t<decltype(progress)>, Progress>
{
    visit(u"fraction"_s, progress.fraction);
    visit(u"done"_s, progress.done);
    visit(u"total"_s, progress.total);
    visit(u"unit"_s, progress.unit);
    visit(u"message"_s, progress.message);
    visit(u"eta"_s, progress.eta);
    visit(u"estimated"_s, progress.estimated);
    visit(u"running"_s, progress.itemsRunning);
    visit(u"failed"_s, progress.itemsFailed);
    visit(u"skipped"_s, progress.itemsSkipped);
}

template<class State, class... States>
concept OneOf = (std::is_same_v<std::remove_cvref_t<State>, States> || ...);

void fields(auto &, OneOf<Queued> auto &) {}
void fields(auto &visit, OneOf<Waiting> auto &state)
{
    visit(u"notBefore"_s, state.notBefore);
    visit(u"prerequisites"_s, state.prerequisites);
}
void fields(auto &visit, OneOf<Starting> auto &state)
{
    visit(u"attempt"_s, state.attempt);
    visit(u"nonce"_s, state.nonce);
}
void fields(auto &visit, OneOf<Running> auto &state)
{
    visit(u"identity"_s, state.identity);
}
void fields(auto &visit, OneOf<Paused> auto &state)
{
    visit(u"since"_s, state.since);
    visit(u"identity"_s, state.identity);
}
void fields(auto &visit, OneOf<Stopping> auto &state)
{
    visit(u"wish"_s, state.wish);
    visit(u"identity"_s, state.identity);
}
void fields(auto &visit, OneOf<Finishing> auto &state)
{
    visit(u"record"_s, state.record);
    visit(u"wish"_s, state.wish);
}
void fields(auto &visit, OneOf<Succeeded, Failed> auto &state)
{
    visit(u"late"_s, state.cancelCameTooLate);
}
void fields(auto &visit, OneOf<Partial> auto &state)
{
    visit(u"failed"_s, state.failed);
    visit(u"skipped"_s, state.skipped);
    visit(u"late"_s, state.cancelCameTooLate);
}
void fields(auto &visit, OneOf<Cancelled> auto &state)
{
    visit(u"by"_s, state.by);
    visit(u"forced"_s, state.forced);
}
void fields(auto &visit, OneOf<Expired> auto &state)
{
    visit(u"limit"_s, state.limit);
}
void fields(auto &visit, OneOf<Skipped> auto &state)
{
    visit(u"cause"_s, state.cause);
    visit(u"subject"_s, state.subject);
}
void fields(auto &visit, OneOf<Lost> auto &state)
{
    visit(u"cause"_s, state.cause);
}
void fields(auto &visit, OneOf<ResultValue> auto &value)
{
    visit(u"name"_s, value.name);
    visit(u"number"_s, value.number);
    visit(u"text"_s, value.text);
    visit(u"unit"_s, value.unit);
}
void fields(auto &visit, OneOf<Node> auto &node)
{
    visit(u"kind"_s, node.kind);
    visit(u"name"_s, node.name);
    visit(u"status"_s, node.status);
    visit(u"done"_s, node.done);
    visit(u"total"_s, node.total);
    visit(u"message"_s, node.message);
    visit(u"error"_s, node.error);
    visit(u"startedAt"_s, node.startedAt);
    visit(u"endedAt"_s, node.endedAt);
    visit(u"leftOut"_s, node.goodItemsLeftOut);
}

template<class T>
requires std::is_class_v<T>
void Writer::operator()(const QString &key, const T &value)
{
    Writer inner;
    fields(inner, value);
    object[key] = inner.object;
}

template<class T>
requires std::is_class_v<T>
void Reader::operator()(const QString &key, T &value)
{
    Reader inner{object.value(key).toObject()};
    fields(inner, value);
}

template<class T>
QJsonObject written(const T &value)
{
    Writer writer;
    fields(writer, value);
    return writer.object;
}

template<class T>
T readFrom(const QJsonObject &object)
{
    T value;
    Reader reader{object};
    fields(reader, value);
    return value;
}

template<class State>
RunState stateOf(const QJsonObject &payload)
{
    return readFrom<State>(payload);
}

template<size_t... Index>
constexpr auto stateReaders(std::index_sequence<Index...>)
{
    return std::array{&stateOf<std::variant_alternative_t<Index, RunState>>...};
}

QJsonObject writtenTree(const Node &node)
{
    QJsonObject object = written(node);
    QJsonArray children;
    for (const Node &child : node.children)
        children.append(writtenTree(child));
    if (!children.isEmpty())
        object[u"children"_s] = children;
    return object;
}

Node treeFrom(const QJsonObject &object)
{
    Node node = readFrom<Node>(object);
    for (const QJsonValue child : object.value(u"children"_s).toArray())
        node.children.append(treeFrom(child.toObject()));
    return node;
}

} // namespace

QJsonObject payloadOf(const RunState &state)
{
    return std::visit([](const auto &of) { return written(of); }, state);
}

RunState stateFrom(int status, const QJsonObject &payload)
{
    static constexpr auto readers = stateReaders(std::make_index_sequence<runStatusCount>());
    if (status < 0 || status >= runStatusCount)
        return Lost{LostCause::DamagedRecord};
    return readers[size_t(status)](payload);
}

QJsonObject storedProgress(const Progress &progress)
{
    return progress == Progress() ? QJsonObject() : written(progress);
}

Progress progressFrom(const QJsonObject &object)
{
    return object.isEmpty() ? Progress() : readFrom<Progress>(object);
}

bool hasDetails(const RunReport &report)
{
    return !report.nodes.isEmpty() || !report.values.isEmpty() || report.failedItems > 0 || report.skippedItems > 0 || report.brokenLines > 0;
}

QByteArray packedReport(const RunReport &report)
{
    QJsonArray nodes;
    for (const Node &node : report.nodes)
        nodes.append(writtenTree(node));
    QJsonArray values;
    for (const ResultValue &value : report.values)
        values.append(written(value));
    const QJsonObject object{{u"nodes"_s, nodes},
                             {u"values"_s, values},
                             {u"failedItems"_s, report.failedItems},
                             {u"skippedItems"_s, report.skippedItems},
                             {u"brokenLines"_s, report.brokenLines}};
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RunReport unpackedReport(const QByteArray &body)
{
    RunReport report;
    const QJsonObject object = QJsonDocument::fromJson(qUncompress(body)).object();
    for (const QJsonValue node : object.value(u"nodes"_s).toArray())
        report.nodes.append(treeFrom(node.toObject()));
    for (const QJsonValue value : object.value(u"values"_s).toArray())
        report.values.append(readFrom<ResultValue>(value.toObject()));
    report.failedItems = object.value(u"failedItems"_s).toInt();
    report.skippedItems = object.value(u"skippedItems"_s).toInt();
    report.brokenLines = object.value(u"brokenLines"_s).toInt();
    return report;
}

} // namespace runsheet
