// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filteredit.h"

#include "ui/format/numbers.h"
#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/views/filterpopup.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping{300};

QString filterKey()
{
    return QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText);
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, state:failed label:risk"));
    m_about =
        tr("Words must all occur in name, labels or error; terms such as state:failed,lost and after:7d narrow it further. Esc clears.");
    setToolTip(m_about);
    addAction(actionIcon("view-filter"_L1), LeadingPosition);
    setAcceptDrops(false); // files dropped here are for the window
    setMinimumHeight(metricsOf(this).fieldHeight());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    showProblem();
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::apply);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::complete);
    connect(this, &QLineEdit::textChanged, this, [this] {
        showProblem();
        tintTerms();
        m_pause.start();
    });
}

void FilterEdit::setFilter(const QString &text)
{
    hidePopup();
    setText(text);
    apply();
}

void FilterEdit::setMatches(qint64 matching, qint64 all)
{
    m_matches = tr("%1 of %2", "rows that match, all").arg(numberText(matching), numberText(all));
    setAccessibleDescription(text().isEmpty() ? QString() : m_matches);
    showProblem();
    update();
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
    const QString problem = filterFromText(text(), {}).problem();
    setToolTip(problem.isEmpty() ? m_about : literalTip(problem));
    if (!problem.isEmpty())
        setAccessibleDescription(problem);
    const QString key = text().isEmpty() ? filterKey() : QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    const int end = fontMetrics().horizontalAdvance(key + (text().isEmpty() ? QString() : m_matches)) + 9 * metricsOf(this).u;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? end : 0, 0, isMirrored ? 0 : end, 0);
    QPalette own;
    if (!problem.isEmpty())
        own.setColor(QPalette::Text, stateColor(JobStatus::Failed, palette()));
    setPalette(own);
}

// A term that is understood stands on a tint; a line edit takes formats of its text from input methods only.
void FilterEdit::tintTerms()
{
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterPiece &piece : filterPieces(text())) {
        if (piece.key.isEmpty() || piece.value.isEmpty())
            continue;
        QTextCharFormat format;
        format.setBackground(themeColors(palette()).selection);
        attributes.append({QInputMethodEvent::TextFormat, int(piece.from) - cursorPosition(), int(piece.length), format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::complete()
{
    m_completions = completionsFor(text(), cursorPosition(), m_words);
    if (text().isEmpty() || m_completions.list.isEmpty())
        return hidePopup();
    if (!m_popup) {
        m_popup = new FilterPopup(window());
        connect(m_popup, &FilterPopup::chosen, this, &FilterEdit::take);
    }
    m_popup->setCompletions(m_completions.list);
    m_popup->showBelow(this);
}

void FilterEdit::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

// The field may move while its popup is open: what stands beside it comes and goes.
void FilterEdit::placePopup()
{
    if (isPopupShown())
        m_popup->showBelow(this);
}

void FilterEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placePopup();
}

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placePopup();
}

bool FilterEdit::isPopupShown() const
{
    return m_popup && m_popup->isVisible();
}

// A whole term is followed by a space; a key waits for its value.
void FilterEdit::take(const QString &term)
{
    const bool isWhole = !term.endsWith(u':') && !term.endsWith(u'.');
    QString all = text();
    const qsizetype end = m_completions.from + m_completions.length;
    const QString added = term + (isWhole && end >= all.size() ? u" "_s : QString());
    all.replace(m_completions.from, m_completions.length, added);
    setText(all);
    setCursorPosition(int(m_completions.from + added.size()));
    isWhole ? hidePopup() : complete();
    if (isWhole)
        apply();
}

void FilterEdit::goOn()
{
    hidePopup();
    apply();
    Q_EMIT left();
}

void FilterEdit::clearOrLeave()
{
    if (isPopupShown())
        return hidePopup();
    if (text().isEmpty())
        Q_EMIT left();
    setFilter({});
}

bool FilterEdit::event(QEvent *event)
{
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (isTab && isPopupShown()) {
        take(m_popup->current().value_or(m_completions.list.first()).term);
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return clearOrLeave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPopupShown() && m_popup->current() ? take(m_popup->current()->term) : goOn();
    case Qt::Key_Down:
        return isPopupShown() ? m_popup->moveCurrent(1) : goOn();
    case Qt::Key_Up:
        return isPopupShown() ? m_popup->moveCurrent(-1) : void();
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return complete();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    hidePopup();
    QLineEdit::focusOutEvent(event);
}

// Says which key leads here while nothing is typed, else how much matches and which key clears.
void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        paintEnd(m_matches, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    else if (!hasFocus())
        paintEnd({}, filterKey());
}

void FilterEdit::paintEnd(const QString &text, const QString &key)
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(axisFont(font()));
    QRect box(0, 0, painter.fontMetrics().horizontalAdvance(key) + 3 * metrics.u, metrics.h);
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - 2 * metrics.u);
    const QRect before(rect().left(), rect().top(), box.left() - 2 * metrics.u, rect().height());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(colours.line);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), metrics.u / 2.0, metrics.u / 2.0);
    painter.setPen(colours.muted);
    painter.drawText(place, Qt::AlignCenter, key);
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), before),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), text);
}

} // namespace runsheet
