// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvpass.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFutureWatcher>
#include <QThreadPool>

namespace runsheet {

//! A text table of any length: workers look through it, filter and sort it; in memory are a few blocks around what is looked at. A cell
//! whose block is on its way is empty until it comes. Window's thread.
class CsvModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TypeRole = Qt::UserRole + 1, StatisticsRole };
    //! A view with more rows than this is no help: it shows one part of them at a time.
    static constexpr qint64 mostRows = CsvArranged::mostRows;

    explicit CsvModel(QObject *parent);
    ~CsvModel() override;

    void open(const QByteArray &path);
    void close();
    void setFilter(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    //! Counts what the columns hold, as soon as the file was looked through.
    void setCounting(bool counts);
    //! Of more than mostRows rows, those from this one on; only while all are shown as in the file.
    void setFirstRow(qint64 row);

    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }
    [[nodiscard]] bool isArranged() const { return m_arranged.has_value(); }
    [[nodiscard]] const CsvTable &table() const { return m_table; }
    [[nodiscard]] const CsvFilter &filter() const { return m_order.filter; }
    [[nodiscard]] qint64 totalRows() const { return m_table.rowCount(); }
    [[nodiscard]] qint64 matchingRows() const { return m_arranged ? m_arranged->matching : totalRows(); }
    [[nodiscard]] qint64 firstRow() const { return m_firstRow; }
    [[nodiscard]] bool isFiltered() const { return !m_order.filter.isEmpty(); }
    //! The row of the file, from 0, that a row shows.
    [[nodiscard]] qint64 fileRow(int row) const;
    //! What could not be read or is not shown, as a sentence.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! Rows, problem or the state of reading.
    void stateChanged();
    //! Columns, rows that match, or all that there is to read.
    void contentChanged();

private:
    void takePart(int index);
    void takeArranged();
    void takeStatistics();
    void arrange();
    void count();
    void askBlock(qsizetype block) const;
    void takeBlock(qsizetype block, qint64 end, const CsvBlockPtr &read);
    [[nodiscard]] qint64 shownRows() const;
    [[nodiscard]] const QStringList *cells(qint64 row) const;

    CsvTable m_table;
    QString m_filterText;
    CsvOrder m_order;
    std::optional<CsvArranged> m_arranged; //!< nothing: all, as in the file
    QList<CsvStatistics> m_statistics;
    qint64 m_firstRow = 0;
    int m_rows = 0;
    QString m_error;
    bool m_brokeRecord = false;
    bool m_counts = false;
    int m_serial = 0;
    QFutureWatcher<CsvPart> m_reading;
    QFutureWatcher<CsvArranged> m_arranging;
    QFutureWatcher<QList<CsvStatistics>> m_counting;
    // What is looked at is fetched when the view asks for it, which does not change the model.
    mutable QCache<qint64, QStringList> m_cells{2048};
    struct ReadBlock
    {
        CsvBlockPtr block;
        qint64 end = 0; //!< of what was known of the file when it was read
    };
    mutable QCache<qsizetype, ReadBlock> m_blocks{48};
    mutable QSet<qsizetype> m_asked;
    mutable QThreadPool m_readers;
};

[[nodiscard]] QString csvTypeText(CsvType type);

} // namespace runsheet
