// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/segmentrow.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace runsheet {

namespace {

//! Flat; tinted and semibold where it is chosen.
class SegmentButton final : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const Metrics metrics = metricsOf(this);
        return {QFontMetrics(semibold(font())).horizontalAdvance(text()) + 5 * metrics.u, metrics.fieldHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors colours = themeColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hasRing = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const double inset = hasRing ? 1 : 0.5; // the pen stays inside
        const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        if (isChecked() || hasRing || underMouse()) {
            const QColor ring = isChecked() ? colours.text : colours.accent;
            painter.setPen(QPen(hasRing ? ring : isChecked() ? colours.accent : colours.control, hasRing ? 2 : 1));
            painter.setBrush(isChecked() ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(box, metricsOf(this).radius(), metricsOf(this).radius());
        }
        painter.setFont(isChecked() ? semibold(font()) : font());
        painter.setPen(isEnabled() ? colours.text : colours.faint);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentRow::SegmentRow(Choice choice, QWidget *parent) : QWidget(parent), m_choice(choice), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QAbstractButton *SegmentRow::add(const QString &text, const QString &name)
{
    auto *button = new SegmentButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setObjectName(name);
    button->setAutoExclusive(m_choice == Choice::One);
    connect(button, &QAbstractButton::toggled, this, [this, index = count()](bool isOn) { // also by a screen reader, which does not click
        if (isOn || m_choice == Choice::Any)
            Q_EMIT toggled(index, isOn);
    });
    connect(button, &QAbstractButton::toggled, this, &SegmentRow::keepOneStop);
    m_layout->addWidget(button);
    keepOneStop();
    return button;
}

// Tab comes to the chosen one only, from either side; the arrows choose.
void SegmentRow::keepOneStop()
{
    if (m_choice == Choice::Any)
        return;
    const int stop = std::max(0, current());
    for (int index = 0; index < count(); ++index)
        button(index)->setFocusPolicy(index == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

int SegmentRow::count() const
{
    return m_layout->count();
}

QAbstractButton *SegmentRow::button(int index) const
{
    return static_cast<QAbstractButton *>(m_layout->itemAt(index)->widget());
}

bool SegmentRow::isChosen(int index) const
{
    return button(index)->isChecked();
}

void SegmentRow::setChosen(int index, bool isOn)
{
    const QSignalBlocker quiet(button(index));
    button(index)->setChecked(isOn);
    button(index)->update();
    keepOneStop();
}

int SegmentRow::current() const
{
    for (int index = 0; index < count(); ++index) {
        if (isChosen(index))
            return index;
    }
    return -1;
}

void SegmentRow::paintEvent(QPaintEvent *)
{
    const ThemeColors colours = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.buttonBorder);
    painter.setBrush(colours.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metricsOf(this).radius(), metricsOf(this).radius());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int index = 1; index < count(); ++index) {
        const QRect place = m_layout->itemAt(index)->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? place.right() : place.left();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace runsheet
