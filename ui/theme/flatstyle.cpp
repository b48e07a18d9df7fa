// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/flatstyle.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Box
{
    QColor face;
    QColor border;
    int borderWidth = 1;
};

void drawBox(QPainter *painter, const QRect &rect, int radius, const Box &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(box.face.isValid() ? QBrush(box.face) : QBrush(Qt::NoBrush));
    painter->setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    const double inset = box.border.isValid() ? box.borderWidth / 2.0 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

Box buttonBox(const QStyleOption &option, bool isDefault)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    Box box{.face = isEnabled ? colours.button : QColor(), .border = isHovered ? colours.control : colours.buttonBorder};
    if (!isEnabled)
        box.border = colours.line;
    else if (isDefault)
        box = {.face = mixed(colours.text, colours.accent, isDown ? 0.25 : isHovered ? 0.12 : 0), .border = {}};
    else if (isDown)
        box = {.face = colours.selection, .border = colours.accent};
    if (hasKeyboardFocus(option))
        box = {.face = box.face, .border = isDefault ? colours.text : colours.accent, .borderWidth = 2};
    return box;
}

void drawButton(const QStyleOption &option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (isFlat && !option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver | QStyle::State_HasFocus))
        return;
    drawBox(painter, option.rect, metricsOf(QFont()).radius(), buttonBox(option, isDefault));
}

void drawToolButton(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    Box box;
    if (isDown)
        box = {.face = colours.selection, .border = colours.accent};
    else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver))
        box = {.face = colours.button, .border = colours.buttonBorder};
    if (box.face.isValid() || box.border.isValid())
        drawBox(painter, option.rect, metricsOf(QFont()).radius(), box);
}

// Around the whole of it, also around the arrow of its menu.
void drawToolButtonRing(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On); // framed in the accent's colour already
    if (hasKeyboardFocus(option))
        drawBox(painter, option.rect, metricsOf(QFont()).radius(),
                {.face = {}, .border = isOn ? colours.text : colours.accent, .borderWidth = 2});
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    Box box{.face = isEnabled ? colours.base : colours.window, .border = isEnabled ? colours.control : colours.line};
    if (hasFocus)
        box = {.face = colours.base, .border = colours.accent, .borderWidth = 2};
    drawBox(painter, option.rect, metricsOf(QFont()).radius(), box);
}

void drawHeaderSection(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    painter->fillRect(option.rect, colours.window);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
}

// A chevron, not a filled triangle.
void drawSortArrow(const QStyleOptionHeader &header, QPainter *painter, const QPointF &middle)
{
    const double side = metricsOf(QFont()).u;
    const double rise = header.sortIndicator == QStyleOptionHeader::SortUp ? -side / 2 : side / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeColors(header.palette).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-side, -rise), middle + QPointF(0, rise), middle + QPointF(side, -rise)});
    painter->restore();
}

// One of the two buttons of a spin box: a chevron in the field, no frame of its own.
void drawStep(const QStyleOptionComplex &option, QPainter *painter, const QRect &place, QStyle::SubControl step)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool isUp = step == QStyle::SC_SpinBoxUp;
    const auto enabler = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool isPossible = box && box->stepEnabled.testFlag(enabler) && option.state.testFlag(QStyle::State_Enabled);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(step);
    const ThemeColors colours = themeColors(option.palette);
    const double side = metricsOf(QFont()).u * 0.75, rise = isUp ? -side / 2 : side / 2;
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(!isPossible ? colours.line
                         : isPressed ? colours.accent
                                     : colours.muted,
                         1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-side, -rise), middle + QPointF(0, rise), middle + QPointF(side, -rise)});
    painter->restore();
}

// Title and arrow side by side. Fusion takes its margin also from above and below, which cuts the letters of a low header.
void drawHeader(const QStyleOptionHeader &header, QPainter *painter)
{
    drawHeaderSection(header, painter);
    const Metrics metrics = metricsOf(QFont());
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = header.rect.adjusted(metrics.cellSide(), 0, -metrics.cellSide(), 0);
    const int arrow = isSorted ? 4 * metrics.u : 0;
    const QString text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, inner.width() - arrow);
    const bool isRight = header.textAlignment.testAnyFlags(Qt::AlignTrailing);
    QRect label(inner.left(), inner.top(), header.fontMetrics.horizontalAdvance(text), inner.height());
    if (isRight)
        label.moveRight(inner.right());
    label = QStyle::visualRect(header.direction, header.rect, label);
    painter->setPen(themeColors(header.palette).muted);
    painter->drawText(label, int(Qt::AlignCenter | Qt::TextSingleLine), text);
    if (isSorted) {
        const bool isLeftOfText = isRight != (header.direction == Qt::RightToLeft);
        const double x = isLeftOfText ? label.left() - 2.5 * metrics.u : label.right() + 2.5 * metrics.u;
        drawSortArrow(header, painter, {x, label.center().y() + 1.0});
    }
}

void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    painter->fillRect(option.rect, colours.window);
    const bool isOpen =
        option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_Sunken) && option.state.testFlag(QStyle::State_Enabled);
    if (isOpen)
        drawBox(painter, option.rect.adjusted(0, 2, 0, -2), metricsOf(QFont()).radius(), {.face = colours.selection, .border = {}});
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.text : colours.faint);
    painter->drawText(option.rect, int(Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine), option.text);
}

void drawTab(const QStyleOptionTab &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const Metrics metrics = metricsOf(QFont());
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (hasKeyboardFocus(option) && isCurrent)
        drawBox(painter, option.rect.adjusted(1, 1, -1, -metrics.u), metrics.radius(),
                {.face = {}, .border = colours.accent, .borderWidth = 2});
    if (isCurrent)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - metrics.u / 2, option.rect.width(), metrics.u / 2 + 1),
                          colours.accent);
}

void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor mark = isEnabled ? colours.accent : colours.faint;
    const bool isFocused = hasKeyboardFocus(option);
    drawBox(painter, option.rect, metricsOf(QFont()).radius(),
            {.face = isOn ? mark : colours.base,
             .border = isOn || isFocused ? mark
                       : isEnabled       ? colours.control
                                         : colours.faint,
             .borderWidth = isFocused ? 2 : 1});
    if (!isOn)
        return;
    const QRectF box = option.rect;
    const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter->restore();
}

void drawRadioButton(const QStyleOption &option, QPainter *painter)
{
    const ThemeColors colours = themeColors(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = hasKeyboardFocus(option);
    const QColor mark = isEnabled ? colours.accent : colours.faint;
    const QColor border = isOn || isFocused ? mark : isEnabled ? colours.control : colours.faint;
    const int radius = std::min(option.rect.width(), option.rect.height()) / 2;
    drawBox(painter, option.rect, radius, {.face = isOn ? mark : colours.base, .border = border, .borderWidth = isFocused ? 2 : 1});
    if (!isOn)
        return;
    const int inset = option.rect.width() * 5 / 16;
    const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
    drawBox(painter, dot, dot.width() / 2, {.face = colours.onAccent, .border = {}});
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider)
{
    const ThemeColors colours = themeColors(option.palette);
    painter->fillRect(option.rect, colours.base);
    if (option.minimum == option.maximum)
        return;
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_MouseOver);
    const int gap = metricsOf(QFont()).halfGap();
    const QRect handle = option.orientation == Qt::Vertical ? slider.adjusted(gap, 1, -gap, -1) : slider.adjusted(1, gap, -1, -gap);
    drawBox(painter, handle, std::min(handle.width(), handle.height()) / 2,
            {.face = isHeld ? colours.control : colours.buttonBorder, .border = {}});
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"runsheet"_s);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, painter);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(*option, painter);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, painter);
        return;
    }
    case PE_FrameLineEdit:
        return drawField(*option, painter);
    case PE_FrameFocusRect:
        return; // each part draws its own ring
    case PE_FrameDefaultButton:
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_Frame:
        painter->setPen(themeColors(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Header:
        return drawHeader(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, painter);
    case CE_TabBarTabShape:
        return drawTab(*qstyleoption_cast<const QStyleOptionTab *>(option), painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter);
    case CE_Splitter:
        painter->fillRect(option->rect, themeColors(option->palette).line);
        return;
    case CE_MenuItem: {
        QStyleOptionMenuItem item = *qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize size = QSize(1, 1) * pixelMetric(PM_SmallIconSize, option, widget);
        if (item.state.testFlags(State_Selected | State_Enabled) && !item.icon.isNull()) // Fusion asks for the one of a pointed tool button
            item.icon = QIcon(item.icon.pixmap(size, painter->device()->devicePixelRatioF(), QIcon::Selected));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeColors(option->palette).window);
        return;
    case CE_PushButtonLabel: {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFilled = button.features.testFlag(QStyleOptionButton::DefaultButton) && button.state.testFlag(State_Enabled);
        if (isFilled)
            button.palette.setColor(QPalette::ButtonText, themeColors(button.palette).onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        return drawScrollBar(*bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_SpinBox) {
        drawField(*option, painter);
        drawStep(*option, painter, subControlRect(control, option, SC_SpinBoxUp, widget), SC_SpinBoxUp);
        drawStep(*option, painter, subControlRect(control, option, SC_SpinBoxDown, widget), SC_SpinBoxDown);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton)
        drawToolButtonRing(*option, painter);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Metrics metrics = metricsOf(QFont());
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width(), size.width() + 6 * metrics.u), std::max(size.height(), metrics.fieldHeight())};
    case CT_LineEdit:
    case CT_ComboBox:
        return {result.width(), std::max(size.height(), metrics.fieldHeight())};
    case CT_TabBarTab:
        return {size.width(), metrics.tabHeight()};
    default:
        return result;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics metrics = metricsOf(QFont());
    switch (metric) {
    case PM_ScrollBarExtent:
        return 3 * metrics.u;
    case PM_ScrollBarSliderMin:
        return 2 * metrics.h;
    case PM_SplitterWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return 7 * metrics.u;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return metrics.cellSide();
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return metrics.icon();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace runsheet
