// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/tabledifference.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace runsheet {

//! Two tables cell by cell: only what differs, the left value before the right one. Rows are matched by a column that can be chosen, or by
//! their number. Workers read; lives in the window's thread.
class TableDifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit TableDifferenceView(QWidget *parent);
    ~TableDifferenceView() override;

    void compare(const QByteArray &left, const QByteArray &right);
    void stop();
    //! Nothing while it is compared, and when it cannot be.
    [[nodiscard]] std::optional<qint64> differing() const { return m_differing; }

Q_SIGNALS:
    void compared();

private:
    class Model;
    void start();
    void take();
    void show(const TableDifference &difference);
    void offerKeys(const TableDifference &difference);

    Model *m_model = nullptr;
    QTableView *m_view = nullptr;
    QComboBox *m_key = nullptr;
    QComboBox *m_tolerance = nullptr;
    QLabel *m_note = nullptr;
    QByteArray m_left;
    QByteArray m_right;
    TableMatching m_matching;
    std::optional<qint64> m_differing;
    QFutureWatcher<Result<TableDifference>> m_comparing;
};

} // namespace runsheet
