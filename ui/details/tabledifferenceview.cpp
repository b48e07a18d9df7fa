// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/tabledifferenceview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { LeftRole = Qt::UserRole + 1, RightRole };

//! Where a cell is empty, or is not there.
QString shown(const std::optional<QString> &cell)
{
    return cell && cell->isEmpty() ? TableDifferenceView::tr("(empty)") : cell.value_or(QString());
}

//! A value on its tint.
class DifferenceDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override
    {
        const ThemeColors colours = themeColors(option.palette);
        const QString left = index.data(LeftRole).toString();
        const QString right = index.data(RightRole).toString();
        if (left.isEmpty() && right.isEmpty())
            return CellDelegate::paintContent(painter, option, inner, index);
        const int gap = metricsOf(option.font).u;
        const bool isRight = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
        const int parts = left.isEmpty() || right.isEmpty() ? 1 : 2;
        const int most = (inner.width() - (parts - 1) * 2 * gap) / parts;
        int x = inner.left();
        const auto width = [&](const QString &text) { return std::min(most, option.fontMetrics.horizontalAdvance(text) + 2 * gap); };
        if (isRight)
            x = inner.right() + 1 - width(right) - (left.isEmpty() ? 0 : width(left) + (right.isEmpty() ? 0 : gap));
        const auto draw = [&](const QString &text, const QColor &tint, const QColor &pen) {
            if (text.isEmpty())
                return;
            const QRect place(x, inner.top() + gap / 2, width(text), inner.height() - gap);
            painter->fillRect(place, tint);
            painter->setPen(pen);
            painter->drawText(place.adjusted(gap, 0, -gap, 0), Qt::AlignCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, place.width() - 2 * gap + 1));
            x += place.width() + gap;
        };
        draw(left, colours.banner, stateColor(RunStatus::Failed, option.palette));
        draw(right, colours.added, stateColor(RunStatus::Succeeded, option.palette));
    }
};

} // namespace

class TableDifferenceView::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(TableDifference difference)
    {
        beginResetModel();
        m_difference = std::move(difference);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_difference.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_difference.columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_difference.columns.at(section).name;
        if (orientation == Qt::Vertical && role == Qt::DisplayRole)
            return rowText(m_difference.rows.at(section));
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const DifferentRow &row = m_difference.rows.at(index.row());
        const DifferentCell &cell = row.cells.at(index.column());
        const bool isMarked = cell.differs || row.kind != DifferentRow::Kind::Changed;
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return cell.differs
                       ? tr("%1, then %2", "value on the left, on the right").arg(runsheet::shown(cell.left), runsheet::shown(cell.right))
                       : cell.right.value_or(cell.left.value_or(QString()));
        case LeftRole:
            return isMarked ? runsheet::shown(cell.left) : QString();
        case RightRole:
            return isMarked ? runsheet::shown(cell.right) : QString();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(
                (isNumber(m_difference.columns.at(index.column()).type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
        default:
            return {};
        }
    }

private:
    //! Its number, with a sign where only one table has it.
    static QString rowText(const DifferentRow &row)
    {
        if (row.kind == DifferentRow::Kind::Added)
            return u"+ "_s + numberText(row.right + 1);
        return row.kind == DifferentRow::Kind::Removed ? u"\u2212 "_s + numberText(row.left + 1) : numberText(row.right + 1);
    }

    TableDifference m_difference;
};

TableDifferenceView::TableDifferenceView(QWidget *parent) : QWidget(parent), m_model(new Model(this))
{
    const Metrics metrics = metricsOf(this);
    m_key = new QComboBox(this);
    m_key->setObjectName(u"compareKeyChooser"_s);
    m_key->setAccessibleName(tr("Rows matched by"));
    m_tolerance = new QComboBox(this);
    m_tolerance->setObjectName(u"compareToleranceChooser"_s);
    m_tolerance->setAccessibleName(tr("Numbers may differ by"));
    m_tolerance->addItem(tr("nothing"), 0.0);
    for (const double part : {1e-9, 1e-6, 1e-4, 1e-2})
        m_tolerance->addItem(tr("%1 %", "per cent").arg(QLocale().toString(part * 100, 'g', 3)), part);
    m_view = new QTableView(this);
    m_view->setObjectName(u"tableDifference"_s);
    m_view->setAccessibleName(tr("Differences of the tables"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DifferenceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setMinimumSectionSize(metrics.u);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.dataRowHeight());
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"tableDifferenceNote"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(metrics.u);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    bar->setSpacing(2 * metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{mutedLabel(tr("Rows by"), this), m_key,
                                                            mutedLabel(tr("numbers may differ by"), this), m_tolerance})
        bar->addWidget(widget);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_key, &QComboBox::activated, this, [this] {
        m_matching.key = m_key->currentData().toString();
        start();
    });
    connect(m_tolerance, &QComboBox::activated, this, [this] {
        m_matching.tolerance = m_tolerance->currentData().toDouble();
        start();
    });
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &TableDifferenceView::take);
}

TableDifferenceView::~TableDifferenceView()
{
    m_comparing.cancel();
}

void TableDifferenceView::compare(const QByteArray &left, const QByteArray &right)
{
    m_left = left;
    m_right = right;
    m_matching.key.reset();
    m_key->clear();
    m_model->show({});
    start();
}

void TableDifferenceView::stop()
{
    m_comparing.cancel();
    m_comparing.setFuture({});
    m_differing.reset();
}

void TableDifferenceView::start()
{
    stop();
    m_note->setText(tr("Comparing"));
    m_comparing.setFuture(compareTables(m_left, m_right, m_matching));
}

void TableDifferenceView::take()
{
    if (m_comparing.isCanceled() || m_comparing.future().resultCount() == 0)
        return;
    const Result<TableDifference> result = m_comparing.result();
    if (result) {
        show(*result);
    } else {
        m_model->show({});
        m_note->setText(describe(result.error()));
    }
    Q_EMIT compared();
}

void TableDifferenceView::show(const TableDifference &difference)
{
    m_model->show(difference);
    m_view->resizeColumnsToContents();
    offerKeys(difference);
    m_differing = difference.differing();
    const QString matched = difference.key.isEmpty() ? tr("Rows matched by their number.") : tr("Rows matched by %1.").arg(difference.key);
    QStringList sentences{matched, tr("%1 equal, %2 differ, %3 only on the left, %4 only on the right.")
                                       .arg(numberText(difference.same), numberText(difference.changed), numberText(difference.removed),
                                            numberText(difference.added))};
    if (difference.differing() > difference.rows.size())
        sentences.append(tr("The first %1 of them are shown.").arg(numberText(qint64(difference.rows.size()))));
    if (difference.isCut)
        sentences.append(
            tr("The tables are too long for a key: only their beginnings were compared. Matched by their number, all rows are."));
    m_note->setText(sentences.join(u' '));
}

void TableDifferenceView::offerKeys(const TableDifference &difference)
{
    m_key->clear();
    m_key->addItem(tr("number"), QString());
    for (const QString &key : difference.keys)
        m_key->addItem(key, key);
    m_key->setCurrentIndex(std::max(0, m_key->findData(difference.key)));
}

} // namespace runsheet
