// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filterpopup.h"

#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { AboutRole = Qt::UserRole, CountRole, StatusRole };

//! Icon, term, what it means, and how many rows it leaves.
class CompletionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors colours = themeColors(option.palette);
        const Metrics metrics = metricsOf(option.font);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isCurrent ? colours.selection : colours.base);
        const QRect inner = option.rect.adjusted(2 * metrics.u, 0, -3 * metrics.u, 0);
        paintIcon(painter, option, inner, index);
        const int left = metrics.icon() + 2 * metrics.u;
        const int termWidth = std::max(option.fontMetrics.horizontalAdvance(index.data().toString()), 6 * metrics.h) + 2 * metrics.u;
        paintText(painter, option, inner, {inner.left() + left, inner.top(), termWidth, inner.height()}, index.data().toString(),
                  colours.text);
        const QString count = index.data(CountRole).isValid() ? numberText(index.data(CountRole).toLongLong()) : QString();
        const int countWidth = option.fontMetrics.horizontalAdvance(count);
        const QRect about(inner.left() + left + termWidth, inner.top(), inner.width() - left - termWidth - countWidth - metrics.u,
                          inner.height());
        paintText(painter, option, inner, about, index.data(AboutRole).toString(), colours.muted);
        paintText(painter, option, inner, {inner.right() + 1 - countWidth, inner.top(), countWidth, inner.height()}, count, colours.muted);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {0, metricsOf(option.font).dataRowHeight()};
    }

private:
    static void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index)
    {
        const QVariant status = index.data(StatusRole);
        if (!status.isValid())
            return;
        const int side = metricsOf(option.font).icon();
        const QRect place(inner.left(), inner.top() + (inner.height() - side + 1) / 2, side, side);
        const auto shown = JobStatus(status.toInt());
        painter->drawPixmap(QStyle::visualRect(option.direction, inner, place),
                            statePixmap(shown, side, painter->device()->devicePixelRatioF(), stateColor(shown, option.palette)));
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QRect &place,
                          const QString &text, const QColor &colour)
    {
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, inner, place),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    }
};

} // namespace

FilterPopup::FilterPopup(QWidget *parent) : QFrame(parent), m_list(new QListView), m_model(new QStandardItemModel(this)), m_hint(new QLabel)
{
    setObjectName(u"filterPopup"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Metrics metrics = metricsOf(this);
    m_list->setObjectName(u"filterCompletions"_s);
    m_list->setAccessibleName(tr("Ways to go on"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setText(tr("Also %1 and plain words. All must match; %2 leaves out.", "terms, a term with a minus")
                        .arg(u"state: label: space: type: pool: after: before: error: param.NAME:"_s, u"-label:fx"_s));
    m_hint->setWordWrap(true);
    m_hint->setFont(smallFont(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(2 * metrics.u, metrics.u, 2 * metrics.u, metrics.u);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.data().toString()); });
}

void FilterPopup::setCompletions(const QList<FilterCompletion> &list)
{
    m_completions = list;
    m_model->clear();
    for (const FilterCompletion &completion : list) {
        auto *item = new QStandardItem(completion.term);
        item->setData(completion.about, AboutRole);
        if (completion.count)
            item->setData(*completion.count, CountRole);
        if (completion.status)
            item->setData(int(*completion.status), StatusRole);
        const QString count = completion.count ? numberText(*completion.count) : QString();
        item->setData(QStringList{completion.term, completion.about, count}.join(u' ').trimmed(), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setFixedHeight(int(list.size()) * metricsOf(this).dataRowHeight());
}

void FilterPopup::showBelow(const QWidget *field)
{
    const QPoint below = field->mapTo(parentWidget(), QPoint(0, field->height()));
    const int height = m_list->height() + m_hint->heightForWidth(field->width() - 2) + 2;
    setGeometry(below.x(), below.y() + metricsOf(this).u / 2, field->width(), height);
    raise();
    show();
}

void FilterPopup::moveCurrent(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (step > 0 ? -1 : rows);
    m_list->setCurrentIndex(m_model->index((now + step + rows) % rows, 0));
}

std::optional<FilterCompletion> FilterPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_completions.at(index.row())) : std::nullopt;
}

} // namespace runsheet
