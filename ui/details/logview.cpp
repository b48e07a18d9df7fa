// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logview.h"

#include "ui/details/logrow.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCopiedCharacters = 16 << 20;
constexpr qreal unbounded = 1'000'000;

} // namespace

LogView::LogView(LogDocument &document, QWidget *parent) : QAbstractScrollArea(parent), m_document(document)
{
    setObjectName(u"logView"_s);
    setAccessibleName(tr("Log"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true); // the pointer says where a link is
    viewport()->setBackgroundRole(QPalette::Base);
    updateFont();
    connect(&document, &LogDocument::opened, this, &LogView::reset);
    connect(&document, &LogDocument::grew, this, [this] { moveBy(0); });
    connect(&document, &LogDocument::counted, this, &LogView::moveBy);
    connect(&document, &LogDocument::loaded, viewport(), QOverload<>::of(&QWidget::update));
    connect(&document, &LogDocument::failed, viewport(), QOverload<>::of(&QWidget::update));
}

LogView::~LogView() = default;

void LogView::reset()
{
    m_rows.clear();
    m_matches.clear();
    m_anchor = m_end = {};
    m_markedLine.reset();
    m_stage.reset();
    m_widest = 0;
    m_hiddenRows = 0;
    updateScrollBars();
    viewport()->update();
}

void LogView::moveBy(qint64 shift)
{
    m_rows.clear(); // the last line may have gone on
    m_anchor.line += shift;
    m_end.line += shift;
    const qint64 top = topLine() + shift;
    updateScrollBars();
    if (m_follows) {
        scrollToEnd();
    } else if (shift != 0) {
        const QScopedValueRollback setting(m_setting, true);
        verticalScrollBar()->setValue(int(top)); // its hidden part stays
    }
    viewport()->update();
}

void LogView::updateFont()
{
    viewport()->setFont(fixedFont());
    m_rows.clear();
}

int LogView::lineHeight() const
{
    return std::max(metricsOf(this).h, viewport()->fontMetrics().height());
}

int LogView::textOffset() const
{
    return (lineHeight() - viewport()->fontMetrics().height()) / 2;
}

int LogView::fullLines() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

qint64 LogView::topLine() const
{
    return verticalScrollBar()->value();
}

LogView::Gutter LogView::gutter() const
{
    const QFontMetrics metrics = viewport()->fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    const int digits = std::max(4, int(std::log10(std::max<qint64>(1, m_document.lineCount()))) + 1);
    Gutter gutter;
    gutter.number = digit * (digits + 1);
    gutter.time = gutter.number + digit;
    gutter.text = gutter.time + digit * 10;
    return gutter;
}

int LogView::textWidth() const
{
    return std::max(1, viewport()->width() - gutter().text);
}

void LogView::setFollows(bool follows)
{
    if (follows)
        scrollToEnd();
    if (follows == m_follows)
        return;
    m_follows = follows;
    Q_EMIT followsChanged(follows);
}

void LogView::setWrap(bool wrap)
{
    m_wraps = wrap;
    m_rows.clear();
    m_hiddenRows = 0;
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
    if (m_follows)
        scrollToEnd();
    viewport()->update();
}

void LogView::setMatches(const QList<LogMatch> &matches, qsizetype current)
{
    m_matches = matches;
    m_currentMatch = current;
    viewport()->update();
}

void LogView::setStage(std::optional<std::pair<qint64, qint64>> lines)
{
    m_stage = lines;
    viewport()->update();
}

QString LogView::shownText(const ShownLine &shown) const
{
    return tr("%1 bytes were cut here: the beginning and the end of the output are kept").arg(QLocale().toString(shown.bytes.toLongLong()));
}

std::shared_ptr<LogRow> LogView::makeRow(const ShownLine &shown) const
{
    auto made = std::make_shared<LogRow>();
    made->line = shown.line;
    const bool isCut = shown.line.kind == LogLine::Kind::Cut;
    const AnsiText text = isCut ? AnsiText{shownText(shown), {}, {}} : parseAnsi(shown.bytes, shown.line.before);
    made->text = text.text;
    if (!isCut)
        made->places = placesIn(text.text);
    made->layout.setText(text.text);
    made->layout.setFont(viewport()->font());
    QTextOption option;
    option.setWrapMode(m_wraps ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    option.setTabStopDistance(viewport()->fontMetrics().horizontalAdvance(u' ') * 8);
    made->layout.setTextOption(option);
    made->layout.setFormats(styles(text, *made));
    made->layout.beginLayout();
    qreal y = 0;
    for (QTextLine part = made->layout.createLine(); part.isValid(); part = made->layout.createLine()) {
        part.setLineWidth(m_wraps ? textWidth() : unbounded);
        part.setPosition(QPointF(0, y));
        y += lineHeight();
    }
    made->layout.endLayout();
    made->height = std::max(lineHeight(), int(y));
    return made;
}

LogRow *LogView::row(qint64 line)
{
    if (const auto known = m_rows.constFind(line); known != m_rows.constEnd())
        return known->get();
    const std::optional<ShownLine> shown = m_document.line(line);
    if (!shown)
        return nullptr;
    if (m_rows.size() > 4 * fullLines() + 64)
        m_rows.clear();
    return m_rows.insert(line, makeRow(*shown))->get();
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    if (m_document.lineCount() == 0) {
        paintEmpty(painter);
        return;
    }
    int y = -m_hiddenRows * lineHeight();
    int widest = m_widest;
    for (qint64 line = topLine(); line < m_document.lineCount() && y < viewport()->height(); ++line) {
        const LogRow *shown = row(line);
        if (shown) {
            paintRow(painter, line, *shown, y);
            widest = std::max(widest, int(shown->layout.maximumWidth()));
        }
        y += shown ? shown->height : lineHeight();
    }
    if (widest > m_widest) {
        m_widest = widest;
        QMetaObject::invokeMethod(this, &LogView::updateScrollBars, Qt::QueuedConnection);
    }
}

std::pair<LogPlace, LogPlace> LogView::selection() const
{
    return std::minmax(m_anchor, m_end);
}

void LogView::setSelection(LogPlace anchor, LogPlace end)
{
    m_anchor = anchor;
    m_end = end;
    viewport()->update();
    if (anchor != end && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

LogPlace LogView::placeAt(const QPoint &point)
{
    int y = -m_hiddenRows * lineHeight();
    const qint64 last = m_document.lineCount() - 1;
    for (qint64 line = topLine(); line <= last; ++line) {
        const LogRow *shown = row(line);
        const int height = shown ? shown->height : lineHeight();
        if (shown && (point.y() < y + height || line == last)) {
            const int part = std::clamp((point.y() - y) / lineHeight(), 0, shown->layout.lineCount() - 1);
            const qreal x = point.x() - gutter().text + horizontalScrollBar()->value();
            return {line, shown->layout.lineAt(part).xToCursor(x)};
        }
        y += height;
    }
    return {std::max<qint64>(0, last), 0};
}

QString LogView::selectedText() const
{
    const auto [from, to] = selection();
    QString text;
    for (qint64 line = from.line; line <= to.line && line < m_document.lineCount() && text.size() < mostCopiedCharacters; ++line) {
        const std::optional<ShownLine> shown = m_document.line(line);
        if (!shown)
            continue;
        const QString whole = shown->line.kind == LogLine::Kind::Cut ? shownText(*shown) : parseAnsi(shown->bytes).text;
        const qsizetype start = line == from.line ? from.column : 0;
        const qsizetype end = line == to.line ? to.column : whole.size();
        text += whole.mid(start, end - start);
        if (line != to.line)
            text += u'\n';
    }
    return text;
}

void LogView::copy()
{
    if (m_anchor != m_end)
        QApplication::clipboard()->setText(selectedText());
}

void LogView::selectAll()
{
    const qint64 last = m_document.lineCount() - 1;
    if (last >= 0)
        setSelection({0, 0}, {last, std::numeric_limits<int>::max()});
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home)
        setTop({});
    else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End)
        setFollows(true);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        moveTop(event->key() == Qt::Key_PageUp ? 1 - fullLines() : fullLines() - 1);
    else if (event->text() == "j"_L1 || event->text() == "k"_L1)
        Q_EMIT errorAsked(event->text() == "j"_L1 ? 1 : -1);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        moveTop(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_document.lineCount() == 0)
        return;
    const LogPlace place = placeAt(event->pos());
    m_pressed = linkAt(event->pos()) ? std::optional(place) : std::nullopt;
    setSelection(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : place, place);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_document.lineCount() == 0)
        return;
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
        moveTop(event->pos().y() < 0 ? -1 : 1);
    setSelection(m_anchor, placeAt(event->pos()));
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    const PlaceInText *link = m_pressed && m_anchor == m_end ? linkAt(event->pos()) : nullptr;
    m_pressed.reset();
    if (link)
        Q_EMIT placeActivated(CodePlace(link->place));
}

const PlaceInText *LogView::linkAt(const QPoint &point)
{
    if (m_document.lineCount() == 0 || point.x() < gutter().text)
        return nullptr;
    const LogPlace place = placeAt(point);
    const LogRow *shown = row(place.line);
    if (!shown)
        return nullptr;
    const auto found = std::ranges::find_if(
        shown->places, [&](const PlaceInText &link) { return place.column >= link.start && place.column < link.start + link.length; });
    return found == shown->places.end() ? nullptr : &*found;
}

void LogView::addLinkActions(QMenu *menu, const QPoint &point)
{
    const LogRow *shown = m_document.lineCount() > 0 ? row(placeAt(point).line) : nullptr;
    if (!shown || shown->places.isEmpty())
        return;
    menu->addSeparator();
    for (const PlaceInText &link : shown->places) {
        const QString name = shortText(link.place).replace(u'&', u"&&"_s);
        menu->addAction(tr("Open %1 in the editor").arg(name), this, [this, place = link.place] { Q_EMIT placeActivated(place); });
    }
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LogPlace place = placeAt(event->pos());
    const LogRow *shown = m_document.lineCount() > 0 ? row(place.line) : nullptr;
    if (!shown)
        return;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, shown->text);
    words.setPosition(std::min(place.column + 1, shown->text.size()));
    const qsizetype start = std::max<qsizetype>(0, words.toPreviousBoundary());
    const qsizetype end = words.toNextBoundary();
    setSelection({place.line, start}, {place.line, end < 0 ? shown->text.size() : end});
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, &LogView::copy);
    copyAction->setEnabled(m_anchor != m_end);
    menu->addAction(tr("Select &all"), this, &LogView::selectAll);
    addLinkActions(menu, event->pos());
    menu->popup(event->globalPos());
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_document.lineCount() == 0)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const LogRow *under = help->x() < gutter().text ? row(placeAt(help->pos()).line) : nullptr;
    const QString stream = under && under->line.stream == LogStream::Err ? tr("Standard error") : tr("Standard output");
    QToolTip::showText(help->globalPos(), under ? stream : QString(), viewport());
    return true;
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_wraps)
        m_rows.clear();
    updateScrollBars();
    if (m_follows)
        scrollToEnd();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        reset();
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace runsheet
