// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration leastBetweenReads{1000};
constexpr int mostEnds = 200; // of one second

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(Engine &engine, std::shared_ptr<Clock> clock, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_bus(std::move(bus)), m_pacer(clock, leastBetweenReads, this),
      m_since(clock->now())
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
    askCapabilities();
    readPast();
    connect(&m_pacer, &Pacer::due, this, &Notifier::readEnds);
    connect(&engine, &Engine::changed, this, [this](const ChangeSet &changes) {
        if (!changes.runs.isEmpty())
            m_pacer.request();
    });
}

void Notifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        m_capabilities = reply.isValid() ? reply.value() : QStringList();
        for (const Notice &notice : std::exchange(m_waiting, {}))
            send(notice);
        done->deleteLater();
    });
}

// What failed before the window was there: of each job that has failed and not gone well since, and of the newest ends, since a job that
// runs again does not show how it went before.
void Notifier::readPast()
{
    JobQuery failing{.filter = {}, .sort = JobSort::State, .order = Qt::AscendingOrder};
    failing.filter.states = {JobStatus::Failed, JobStatus::Partial, JobStatus::Expired, JobStatus::Lost};
    failing.limit = mostEnds;
    m_engine.jobs(failing).then(this, [this](const Result<JobPage> &jobs) {
        QList<Run> failed;
        for (const JobRow &row : jobs ? jobs->rows : QList<JobRow>()) {
            if (row.run)
                failed.append(*row.run);
        }
        RunQuery query;
        query.sort = RunSort::Ended;
        query.limit = mostEnds;
        m_engine.runs(query).then(this,
                                  [this, failed](const Result<RunPage> &ends) { remember(failed, ends ? ends->rows : QList<Run>()); });
    });
}

void Notifier::remember(const QList<Run> &failed, const QList<Run> &newestFirst)
{
    QList<Run> past;
    for (auto run = newestFirst.crbegin(); run != newestFirst.crend(); ++run)
        past.append(*run);
    past += failed;
    past.removeIf([this](const Run &run) { return !isFinal(run.status()) || !run.endedAt || *run.endedAt >= m_since; });
    std::ranges::sort(past, {}, [](const Run &run) { return *run.endedAt; });
    m_incidents.remember(past);
    m_knowsPast = true;
    m_pacer.request();
}

void Notifier::readEnds()
{
    if (!m_knowsPast)
        return;
    RunQuery query;
    query.sort = RunSort::Ended;
    query.limit = mostEnds;
    m_engine.runs(query).then(this, [this](const Result<RunPage> &answer) {
        if (answer)
            take(answer->rows);
    });
}

void Notifier::take(const QList<Run> &newestFirst)
{
    for (auto run = newestFirst.crbegin(); run != newestFirst.crend(); ++run) {
        const bool isNew = isFinal(run->status()) && run->endedAt && *run->endedAt >= m_since && !m_atSince.contains(run->key);
        if (!isNew)
            continue;
        if (*run->endedAt > m_since)
            m_atSince.clear();
        m_since = *run->endedAt;
        m_atSince.insert(run->key);
        const auto notice = m_incidents.take(*run);
        if (notice && m_isEnabled)
            show(*notice);
    }
}

// Names and errors come from outside: where bodies are marked up, theirs is not.
QString Notifier::bodyOf(const Notice &notice) const
{
    return m_capabilities->contains(u"body-markup"_s) ? notice.body.toHtmlEscaped() : notice.body;
}

void Notifier::show(const Notice &notice)
{
    if (m_capabilities)
        send(notice);
    else
        m_waiting.append(notice);
}

void Notifier::send(const Notice &notice)
{
    const bool isFailure = notice.kind == Notice::Kind::Failure;
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        actions = {u"default"_s, isFailure ? tr("Show log") : tr("Open results"), u"show"_s,
                   isFailure ? tr("Show log") : tr("Open results")};
        if (isFailure)
            actions += {u"again"_s, tr("Run again")};
    }
    const QVariantMap hints{{u"desktop-entry"_s, u"org.runsheet.Runsheet"_s},
                            {u"category"_s, isFailure ? u"transfer.error"_s : u"transfer.complete"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(isFailure ? 2 : 1))}};
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments(
        {u"Runsheet"_s, m_bubbles.value(notice.run.jobKey), u"org.runsheet.Runsheet"_s, notice.title, bodyOf(notice), actions, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, run = notice.run](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isValid()) {
            m_bubbles.insert(run.jobKey, reply.value());
            m_runs.insert(reply.value(), run);
        }
        done->deleteLater();
    });
}

void Notifier::takeAction(uint bubble, const QString &action)
{
    const auto run = m_runs.constFind(bubble);
    if (run == m_runs.cend())
        return; // of another program
    if (action == "again"_L1)
        Q_EMIT runAgainWanted(run->jobKey);
    else
        Q_EMIT runWanted(*run);
}

void Notifier::takeClosed(uint bubble, uint /*reason*/)
{
    m_runs.remove(bubble);
    m_bubbles.removeIf([bubble](auto entry) { return entry.value() == bubble; });
}

} // namespace runsheet
