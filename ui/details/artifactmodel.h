// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"

#include <QAbstractTableModel>

namespace runsheet {

//! The files that a run made, newest first: name and size.
class ArtifactModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ArtifactModel(QObject *parent);
    void show(QList<Artifact> artifacts);
    [[nodiscard]] const QList<Artifact> &artifacts() const { return m_artifacts; }
    //! -1 when there is none of that name.
    [[nodiscard]] int rowOf(const QByteArray &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Artifact> m_artifacts;
};

} // namespace runsheet
