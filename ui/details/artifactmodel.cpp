// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/artifactmodel.h"

#include "engine/domain/bytes.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/viewers/viewerkind.h"

#include <algorithm>
#include <tuple>

namespace runsheet {

using namespace Qt::StringLiterals;

ArtifactModel::ArtifactModel(QObject *parent) : QAbstractTableModel(parent) {}

void ArtifactModel::show(QList<Artifact> artifacts)
{
    std::ranges::sort(artifacts, [](const Artifact &left, const Artifact &right) {
        return std::tie(right.modifiedAt, left.name) < std::tie(left.modifiedAt, right.name);
    });
    if (artifacts == m_artifacts)
        return;
    beginResetModel();
    m_artifacts = std::move(artifacts);
    endResetModel();
}

int ArtifactModel::rowOf(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_artifacts, name, &Artifact::name);
    return found == m_artifacts.end() ? -1 : int(found - m_artifacts.begin());
}

int ArtifactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_artifacts.size());
}

int ArtifactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ArtifactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Artifact &artifact = m_artifacts.at(index.row());
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? visible(artifact.name) : bytesText(artifact.size);
    case Qt::DecorationRole:
        return isName ? QVariant(actionIcon(iconName(viewerKind(artifact)), IconTint::Muted)) : QVariant();
    case Qt::ToolTipRole:
        return plainTip(artifact.title.isEmpty() ? visible(artifact.path) : artifact.title + u'\n' + visible(artifact.path));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace runsheet
