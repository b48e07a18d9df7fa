// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/filtercompletion.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace runsheet {

class FilterPopup;

//! The filter field: words and terms, with ways to go on below it and the number of matches in it. Applied after a short pause in
//! typing, at once by Enter; Esc closes the list, then clears.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);
    //! Sets the text and applies it at once.
    void setFilter(const QString &text);
    void setWords(const FilterWords &words) { m_words = words; }
    //! How many rows the applied text leaves, of how many.
    void setMatches(qint64 matching, qint64 all);

Q_SIGNALS:
    void filterChanged(const QString &text);
    //! Enter or Down: the user wants to go on in the table.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    void showProblem();
    void tintTerms();
    void complete();
    void hidePopup();
    void placePopup();
    [[nodiscard]] bool isPopupShown() const;
    void take(const QString &term);
    void goOn();
    void clearOrLeave();
    void paintEnd(const QString &text, const QString &key);

    QTimer m_pause;
    QString m_applied;
    QString m_about;
    QString m_matches;
    FilterWords m_words;
    QPointer<FilterPopup> m_popup; //!< a child of the window, made when it is first needed
    FilterCompletions m_completions;
};

} // namespace runsheet
