// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuecandidatesmodel.h"

#include "ui/queues/queuesequencemodel.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

void QueueCandidatesModel::show(const QList<QueueCandidate> &candidates, const QList<JobKey> &taken,
                                const QHash<QString, QString> &typeNames)
{
    beginResetModel();
    m_typeNames = typeNames;
    m_rows.clear();
    std::ranges::copy_if(candidates, std::back_inserter(m_rows), [&](const QueueCandidate &each) { return !taken.contains(each.job.key); });
    endResetModel();
}

JobKey QueueCandidatesModel::jobAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).job.key : JobKey();
}

bool QueueCandidatesModel::canBeAdded(int row) const
{
    return row >= 0 && row < rowCount() && m_rows.at(row).canBeAdded();
}

int QueueCandidatesModel::addable() const
{
    return int(std::ranges::count_if(m_rows, &QueueCandidate::canBeAdded));
}

int QueueCandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueCandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

QString QueueCandidatesModel::about(const QueueCandidate &candidate) const
{
    if (candidate.isSystem)
        return tr("System job: not for queues");
    if (!candidate.queue.isEmpty())
        return tr("Already in “%1”").arg(candidate.queue);
    const QString type = m_typeNames.value(candidate.type, candidate.type);
    return candidate.job.enabled ? type : tr("%1; switched off: left out until it is on", "type of a job").arg(type);
}

QVariant QueueCandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueCandidate &candidate = m_rows.at(index.row());
    const QString text = index.column() == Name ? candidate.job.name : index.column() == About ? about(candidate) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1: %2", "job, type or why it cannot be added").arg(text, about(candidate)) : QVariant(text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case CanBeAddedRole:
        return candidate.canBeAdded();
    default:
        return {};
    }
}

QVariant QueueCandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == Add)
        return tr("Add");
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Job") : section == About ? tr("Type, or why it cannot be added") : QString();
}

// One that cannot be added stays reachable, so that its reason is read out.
Qt::ItemFlags QueueCandidatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canBeAdded(index.row()) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList QueueCandidatesModel::mimeTypes() const
{
    return {jobsMimeType()};
}

QMimeData *QueueCandidatesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<JobKey> jobs;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Name && canBeAdded(index.row()))
            jobs.append(jobAt(index.row()));
    }
    return mimeOfJobs(jobs);
}

bool QueueCandidatesModel::dropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                        const QModelIndex & /*parent*/)
{
    const QList<JobKey> jobs = jobsIn(data);
    if (!jobs.isEmpty())
        Q_EMIT dropped(jobs);
    return !jobs.isEmpty();
}

} // namespace runsheet
