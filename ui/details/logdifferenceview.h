// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logdifference.h"

#include <QAbstractListModel>
#include <QListView>

namespace runsheet {

//! The lines of two logs: both numbers, a sign, the text. Equal ones far from any difference are one row together when asked for.
class LogDifferenceView : public QListView
{
    Q_OBJECT

public:
    static constexpr int context = 3; //!< equal lines that stay beside a difference

    explicit LogDifferenceView(QWidget *parent);
    void showDifference(const QStringList &left, const QStringList &right, const QList<DifferentLine> &lines, bool differencesOnly);
    //! Runs of lines that were removed or added, as they follow each other.
    [[nodiscard]] qsizetype differenceCount() const { return m_starts.size(); }
    //! To the next (1) or previous (-1) one, round and round.
    void goToDifference(int step);

private:
    QList<int> m_starts; //!< rows where a difference begins
    qsizetype m_current = -1;
};

} // namespace runsheet
