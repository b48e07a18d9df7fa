// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuesequencemodel.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/format/durations.h"
#include "ui/format/states.h"
#include "ui/format/tips.h"

#include <QMimeData>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueSequenceModel::QueueSequenceModel(std::shared_ptr<Clock> clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(std::move(clock))
{
}

void QueueSequenceModel::show(const SequenceRows &rows)
{
    const auto keyOf = [](const QueueMember &member) { return member.key; };
    if (!std::ranges::equal(m_rows.members, rows.members, {}, keyOf, keyOf)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    refreshTimes();
}

void QueueSequenceModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfAll - 1));
}

JobKey QueueSequenceModel::jobAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.members.at(row).key : JobKey();
}

int QueueSequenceModel::rowOf(JobKey job) const
{
    const auto row = std::ranges::find(m_rows.members, job, &QueueMember::key);
    return row == m_rows.members.end() ? -1 : int(row - m_rows.members.begin());
}

int QueueSequenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.members.size());
}

int QueueSequenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

const Run *QueueSequenceModel::runOf(int row) const
{
    return m_rows.round ? m_rows.round->runOf(m_rows.members.at(row).key) : nullptr;
}

QString QueueSequenceModel::durationOf(int row) const
{
    const Run *run = runOf(row);
    if (const std::optional<Duration> taken = run ? run->duration(m_clock->now()) : std::nullopt)
        return durationText(*taken);
    const auto expected = m_rows.expected.constFind(m_rows.members.at(row).key);
    return expected == m_rows.expected.constEnd() ? QString() : tr("≈ %1", "a length of time").arg(roughDurationText(*expected));
}

QVariant QueueSequenceModel::ofState(int row, int role) const
{
    const Run *run = runOf(row);
    if (!run) { // not in the round: all that is to say is whether it would take part
        const bool isOff = !m_rows.members.at(row).enabled;
        if (role == RowRole::Reason)
            return isOff ? tr("left out until it is switched on") : QString();
        if (!isOff || role == RowRole::Bar)
            return {};
        return role == RowRole::Status ? QVariant(int(JobStatus::Disabled)) : QVariant(stateWord(JobStatus::Disabled));
    }
    switch (role) {
    case RowRole::Status:
        return int(jobStatusOf(run->status()));
    case RowRole::Word:
        return stateWord(run->status());
    case RowRole::Reason:
        return memberText(*m_rows.round, *run, m_rows.why, m_clock->now());
    default:
        break;
    }
    const auto bar = isUnderWay(run->status()) ? barOf(progressAt(*run, m_clock->now()), run->status()) : std::nullopt;
    return bar ? QVariant::fromValue(*bar) : QVariant();
}

// What the State cell draws, in words.
QString QueueSequenceModel::sentence(int row) const
{
    const QString word = ofState(row, RowRole::Word).toString();
    QString reason = ofState(row, RowRole::Reason).toString();
    const QVariant bar = ofState(row, RowRole::Bar);
    if (bar.isValid()) {
        const Run *run = runOf(row);
        reason = barText(bar.value<SegmentedBar>());
        if (run->progress.eta)
            reason = tr("%1, %2 left", "how far, how long")
                         .arg(reason, roughDurationText(std::max(Duration(0), *run->progress.eta - m_clock->now())));
    }
    return reason.isEmpty() ? word : tr("%1: %2", "state, reason").arg(word, reason);
}

QString QueueSequenceModel::text(int row, int column) const
{
    switch (column) {
    case Order:
        return QLocale().toString(row + 1);
    case Name:
        return m_rows.members.at(row).name;
    case State:
        return sentence(row);
    case Taken:
        return durationOf(row);
    default:
        return m_rows.onFailure == OnFailure::Stop ? tr("Stop") : tr("Go on");
    }
}

QVariant QueueSequenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? literalTip(sentence(row)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name
                   ? tr("%1. %2. %3", "place, job, state").arg(QLocale().toString(row + 1), text(row, Name), sentence(row))
                   : QVariant(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Order || index.column() == Taken ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case IsExpectedRole:
        return index.column() == Taken && !(runOf(row) && runOf(row)->startedAt);
    case RowRole::Key:
        return QVariant::fromValue(jobAt(row).value);
    case RowRole::Status:
    case RowRole::Word:
    case RowRole::Reason:
    case RowRole::Bar:
        return index.column() == State ? ofState(row, role) : QVariant();
    default:
        return {};
    }
}

QVariant QueueSequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == Taken ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == Order)
        return tr("Place");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Job");
    case State:
        return tr("State now");
    case Taken:
        return tr("Duration");
    case IfItFails:
        return tr("If it fails");
    default:
        return QString();
    }
}

Qt::ItemFlags QueueSequenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList QueueSequenceModel::mimeTypes() const
{
    return {jobsMimeType()};
}

QMimeData *QueueSequenceModel::mimeData(const QModelIndexList &indexes) const
{
    QList<JobKey> jobs;
    for (const QModelIndex &index : indexes) {
        if (!jobs.contains(jobAt(index.row())))
            jobs.append(jobAt(index.row()));
    }
    std::ranges::sort(jobs, {}, [this](JobKey job) { return rowOf(job); });
    return mimeOfJobs(jobs);
}

bool QueueSequenceModel::canDropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                         const QModelIndex & /*parent*/) const
{
    return !jobsIn(data).isEmpty();
}

bool QueueSequenceModel::dropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int row, int /*column*/, const QModelIndex &parent)
{
    const QList<JobKey> jobs = jobsIn(data);
    if (jobs.isEmpty())
        return false;
    Q_EMIT dropped(jobs, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    return true;
}

QString jobsMimeType()
{
    return u"application/x-runsheet-jobs"_s;
}

QMimeData *mimeOfJobs(const QList<JobKey> &jobs)
{
    QByteArray keys;
    for (const JobKey job : jobs)
        keys += QByteArray::number(job.value) + ' ';
    auto *data = new QMimeData;
    data->setData(jobsMimeType(), keys.trimmed());
    return data;
}

QList<JobKey> jobsIn(const QMimeData *data)
{
    QList<JobKey> jobs;
    for (const QByteArray &key : data->data(jobsMimeType()).split(' ')) {
        if (const JobKey job{key.toLongLong()}; job.isValid())
            jobs.append(job);
    }
    return jobs;
}

} // namespace runsheet
