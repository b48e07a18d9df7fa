// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvtable.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFutureWatcher>

namespace runsheet {

//! A text table as it is read, filtered and sorted in workers. Only the cells that are asked for are ever taken apart. Window's thread.
class CsvModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TypeRole = Qt::UserRole + 1 };
    //! A view with more rows than this is no help; the note says so.
    static constexpr qint64 mostRows = 2'000'000;

    explicit CsvModel(QObject *parent);
    ~CsvModel() override;

    void open(const QByteArray &path);
    void close();
    void setFilter(const QString &text);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] qint64 totalRows() const { return m_table.rowCount(); }
    [[nodiscard]] bool isFiltered() const { return !m_order.filter.isEmpty(); }
    //! What could not be read or is not shown, as a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! Rows, problem or the state of reading.
    void stateChanged();

private:
    void takePart(int index);
    void takeBlock(const CsvBlockPtr &block);
    void takeArranged();
    void arrange();
    [[nodiscard]] qint64 shownRows() const;
    [[nodiscard]] qint64 fileRow(int row) const;
    [[nodiscard]] QString cell(const QModelIndex &index) const;

    CsvTable m_table;
    QString m_filterText;
    CsvOrder m_order;
    std::optional<std::vector<quint32>> m_arranged; //!< nothing: all, as in the file
    int m_rows = 0;
    QString m_problem;
    QFutureWatcher<CsvPart> m_reading;
    QFutureWatcher<std::vector<quint32>> m_arranging;
    mutable QCache<qint64, QStringList> m_cells{512};
};

[[nodiscard]] QString csvTypeText(CsvType type);

} // namespace runsheet
