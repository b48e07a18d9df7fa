// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logsearch.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

class QMenu;

namespace runsheet {

struct LogRow;
struct PlaceInText;

//! A place between two characters of a log.
struct LogPlace
{
    qint64 line = 0;
    qsizetype column = 0;
    friend auto operator<=>(const LogPlace &, const LogPlace &) = default;
};

//! Draws the visible lines of a document and nothing else; scrolls by lines. While it follows, the last line stays in sight;
//! the user's scrolling up ends that, pressing End or the switch begins it again.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    LogView(LogDocument &document, QWidget *parent);
    ~LogView() override;

    [[nodiscard]] bool follows() const { return m_follows; }
    [[nodiscard]] qint64 topLine() const;
    [[nodiscard]] QString selectedText() const;
    void setWrap(bool wrap);
    void setMatches(const QList<LogMatch> &matches, qsizetype current);
    //! Scrolls so that this place of the line stands in the middle unless it is in sight, and marks the line.
    void showLine(qint64 line, qsizetype column = 0);
    //! The lines from `first` up to `last` are what matters now: the others are muted. Nothing: all.
    void setStage(std::optional<std::pair<qint64, qint64>> lines);

public Q_SLOTS:
    void setFollows(bool follows);
    void copy();
    void selectAll();

Q_SIGNALS:
    void followsChanged(bool follows);
    //! A place in somebody's source that a line names was clicked or chosen.
    void placeActivated(const runsheet::CodePlace &place);
    //! By J and K: the next (1) or the previous (-1) error.
    void errorAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Gutter
    {
        int number = 0; //!< right end of the line number
        int time = 0;   //!< left end of the time
        int text = 0;   //!< left end of the text
    };
    //! What stands at the upper end: a line, of which some rows are hidden above when it is wrapped.
    struct Top
    {
        qint64 line = 0;
        int hiddenRows = 0;
        friend auto operator<=>(const Top &, const Top &) = default;
    };
    void reset();
    void moveBy(qint64 shift);
    void updateFont();
    void updateScrollBars();
    void scrollToEnd();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int textOffset() const; //!< from the top of a line to its letters
    [[nodiscard]] int fullLines() const;
    [[nodiscard]] Gutter gutter() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int rowsOf(qint64 line);
    [[nodiscard]] Top moved(Top from, qint64 rows);
    [[nodiscard]] Top lastTop();
    void setTop(Top top);
    [[nodiscard]] LogRow *row(qint64 line);
    [[nodiscard]] std::shared_ptr<LogRow> makeRow(const ShownLine &shown) const;
    [[nodiscard]] QString shownText(const ShownLine &shown) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> styles(const AnsiText &text, const LogRow &row) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marks(qint64 line, qsizetype length) const;
    void paintRow(QPainter &painter, qint64 number, const LogRow &row, int y) const;
    void paintGutter(QPainter &painter, qint64 number, const LogRow &row, const QRect &rect) const;
    void paintEmpty(QPainter &painter);
    [[nodiscard]] LogPlace placeAt(const QPoint &point);
    [[nodiscard]] std::pair<LogPlace, LogPlace> selection() const;
    [[nodiscard]] const PlaceInText *linkAt(const QPoint &point);
    void addLinkActions(QMenu *menu, const QPoint &point);
    void setSelection(LogPlace anchor, LogPlace end);
    void moveTop(qint64 rows);

    LogDocument &m_document;
    QHash<qint64, std::shared_ptr<LogRow>> m_rows;
    QList<LogMatch> m_matches;
    qsizetype m_currentMatch = -1;
    LogPlace m_anchor;
    LogPlace m_end;
    std::optional<LogPlace> m_pressed; //!< on a link, which the release opens
    std::optional<qint64> m_markedLine;
    std::optional<std::pair<qint64, qint64>> m_stage;
    Top m_lastTop;
    int m_hiddenRows = 0; //!< of the line at the top
    int m_wheelAngle = 0; //!< that has not moved a row yet
    int m_widest = 0;
    bool m_follows = true;
    bool m_wraps = false;
    bool m_setting = false; //!< the scroll bar is moved by us, not by the user
};

} // namespace runsheet
