// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logdifferenceview.h"

#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { KindRole = Qt::UserRole + 1, LeftRole, RightRole };

struct Row
{
    std::optional<DifferenceKind> kind; //!< nothing: a gap
    qsizetype left = -1;
    qsizetype right = -1;
    QString text;
};

QString signOf(DifferenceKind kind)
{
    return kind == DifferenceKind::Added ? u"+"_s : kind == DifferenceKind::Removed ? u"\u2212"_s : QString();
}

class DifferenceModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return row.text;
        case Qt::AccessibleTextRole:
            return row.kind ? u"%1 %2"_s.arg(signOf(*row.kind), row.text).trimmed() : row.text;
        case KindRole:
            return row.kind ? QVariant(int(*row.kind)) : QVariant();
        case LeftRole:
            return row.left >= 0 ? QString::number(row.left + 1) : QString();
        case RightRole:
            return row.right >= 0 ? QString::number(row.right + 1) : QString();
        default:
            return {};
        }
    }

private:
    QList<Row> m_rows;
};

class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {gutter(option) + option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * option.fontMetrics.averageCharWidth(),
                std::max(metricsOf(option.widget).h, option.fontMetrics.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors colours = themeColors(option.palette);
        const QVariant kind = index.data(KindRole);
        const bool isRemoved = kind == int(DifferenceKind::Removed);
        const bool isAdded = kind == int(DifferenceKind::Added);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isSelected  ? colours.selection
                                       : isRemoved ? colours.banner
                                       : isAdded   ? colours.added
                                                   : colours.base);
        painter->setFont(option.font);
        const int digit = option.fontMetrics.horizontalAdvance(u'0');
        const auto number = [&](int place, int role) {
            painter->setPen(colours.muted);
            painter->drawText(QRect(option.rect.left() + place * digit, option.rect.top(), 6 * digit, option.rect.height()),
                              Qt::AlignRight | Qt::AlignVCenter, index.data(role).toString());
        };
        number(0, LeftRole);
        number(7, RightRole);
        painter->setPen(isRemoved ? stateColor(RunStatus::Failed, option.palette)
                        : isAdded ? stateColor(RunStatus::Succeeded, option.palette)
                                  : colours.muted);
        const QString sign = kind.isValid() ? signOf(DifferenceKind(kind.toInt())) : QString();
        painter->drawText(QRect(option.rect.left() + 14 * digit, option.rect.top(), digit, option.rect.height()), Qt::AlignCenter, sign);
        painter->setPen(kind.isValid() ? colours.text : colours.muted);
        painter->drawText(option.rect.adjusted(gutter(option), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    [[nodiscard]] static int gutter(const QStyleOptionViewItem &option) { return 16 * option.fontMetrics.horizontalAdvance(u'0'); }
};

//! Which lines stay: differences and their surroundings.
std::vector<bool> nearDifferences(const QList<DifferentLine> &lines, bool differencesOnly)
{
    std::vector<bool> stays(size_t(lines.size()), !differencesOnly);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind == DifferenceKind::Same)
            continue;
        const qsizetype last = std::min(lines.size() - 1, i + LogDifferenceView::context);
        for (qsizetype near = std::max<qsizetype>(0, i - LogDifferenceView::context); near <= last; ++near)
            stays[size_t(near)] = true;
    }
    return stays;
}

} // namespace

LogDifferenceView::LogDifferenceView(QWidget *parent) : QListView(parent)
{
    setObjectName(u"logDifference"_s);
    setAccessibleName(tr("Differences of the logs"));
    setModel(new DifferenceModel(this));
    setItemDelegate(new DifferenceDelegate(this));
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLayoutMode(QListView::Batched);
}

void LogDifferenceView::showDifference(const QStringList &left, const QStringList &right, const QList<DifferentLine> &lines,
                                       bool differencesOnly)
{
    const std::vector<bool> stays = nearDifferences(lines, differencesOnly);
    QList<Row> rows;
    m_starts.clear();
    m_current = -1;
    qsizetype leftOut = 0;
    const auto closeGap = [&] {
        if (leftOut > 0)
            rows.append({{}, -1, -1, tr("%n equal line(s)", nullptr, int(leftOut))});
        leftOut = 0;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const DifferentLine &line = lines.at(i);
        if (!stays[size_t(i)]) {
            ++leftOut;
            continue;
        }
        closeGap();
        const bool isStart = line.kind != DifferenceKind::Same && (i == 0 || lines.at(i - 1).kind == DifferenceKind::Same);
        if (isStart)
            m_starts.append(int(rows.size()));
        rows.append({line.kind, line.left, line.right, line.left >= 0 ? left.at(line.left) : right.at(line.right)});
    }
    closeGap();
    static_cast<DifferenceModel *>(model())->show(std::move(rows));
}

void LogDifferenceView::goToDifference(int step)
{
    if (m_starts.isEmpty())
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : m_starts.size() - 1) : (m_current + step + m_starts.size()) % m_starts.size();
    const QModelIndex index = model()->index(m_starts.at(m_current), 0);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace runsheet
