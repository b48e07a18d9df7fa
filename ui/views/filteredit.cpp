// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filteredit.h"

#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QKeyEvent>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping{300};

} // namespace

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, state:failed label:risk"));
    m_about = tr("Words must all occur in the name; state:failed,lost, label:risk and space:default narrow it further. Esc clears.");
    setToolTip(m_about);
    addAction(actionIcon("view-filter"_L1), LeadingPosition);
    setAcceptDrops(false); // files dropped here are for the window
    setMinimumHeight(metricsOf(this).fieldHeight());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::apply);
    connect(this, &QLineEdit::textChanged, this, [this] {
        showProblem();
        m_pause.start();
    });
}

void FilterEdit::setFilter(const QString &text)
{
    setText(text);
    apply();
}

void FilterEdit::apply()
{
    m_pause.stop();
    if (m_applied == text())
        return;
    m_applied = text();
    Q_EMIT filterChanged(m_applied);
}

void FilterEdit::showProblem()
{
    const QString problem = filterFromText(text()).problem;
    setToolTip(problem.isEmpty() ? m_about : literalTip(problem));
    setAccessibleDescription(problem);
    QPalette own;
    if (!problem.isEmpty())
        own.setColor(QPalette::Text, stateColor(JobStatus::Failed, palette()));
    setPalette(own);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        setFilter({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        apply();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

// Says which key leads here while nothing is typed.
void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    const QString key = QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(axisFont(font()));
    QRect box(0, 0, painter.fontMetrics().horizontalAdvance(key) + 3 * metrics.u, metrics.h);
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - 2 * metrics.u);
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(colours.line);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics.u / 2.0, metrics.u / 2.0);
    painter.setPen(colours.muted);
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace runsheet
