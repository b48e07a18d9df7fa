// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineaccessible.h"

#include "ui/views/timelinestrip.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! A block of a strip. Lives as long as Qt's cache keeps it; a block that is gone is invalid.
class AccessibleBlock final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleBlock(TimelineStrip *strip, int block) : m_strip(strip), m_block(block) {}

    bool isValid() const override { return m_strip && m_block < m_strip->layoutOfBlocks().blocks.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_strip ? m_strip->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_strip); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_strip->textOf(m_block) : QString();
    }
    QRect rect() const override
    {
        return isValid() ? QRect(m_strip->mapToGlobal(m_strip->rectOf(m_block).topLeft()), m_strip->rectOf(m_block).size()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_strip->hasFocus() && m_strip->current() == m_block;
        state.selected = isValid() && m_strip->current() == m_block;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_strip->choose(m_block);
        else if (isValid() && name == setFocusAction())
            m_strip->setCurrent(m_block);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineStrip> m_strip;
    int m_block;
};

class AccessibleStrip final : public QAccessibleWidget
{
public:
    explicit AccessibleStrip(TimelineStrip *strip) : QAccessibleWidget(strip, QAccessible::List) {}
    ~AccessibleStrip() override
    {
        for (const QAccessible::Id block : std::as_const(m_blocks))
            QAccessible::deleteAccessibleInterface(block);
    }

    int childCount() const override { return int(strip()->layoutOfBlocks().blocks.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_blocks.size() <= index)
            m_blocks.append(QAccessible::registerAccessibleInterface(new AccessibleBlock(strip(), int(m_blocks.size()))));
        return QAccessible::accessibleInterface(m_blocks.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_blocks.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)))); // asks for its number only
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(strip()->blockAt(strip()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return strip()->hasFocus() ? child(strip()->current()) : nullptr; }

private:
    [[nodiscard]] TimelineStrip *strip() const { return static_cast<TimelineStrip *>(widget()); }

    mutable QList<QAccessible::Id> m_blocks; //!< made when somebody asks
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *strip = className == "runsheet::TimelineStrip"_L1 ? qobject_cast<TimelineStrip *>(object) : nullptr;
    return strip ? new AccessibleStrip(strip) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // one that is there already is not put there again
}

} // namespace runsheet
