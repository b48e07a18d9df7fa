// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;

namespace runsheet {

//! One quiet line over the table: what went wrong, what was done and can be undone, what happened while one was away.
//! One at a time; it covers nothing and takes no focus.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Note };

    explicit Banner(QWidget *parent = nullptr);
    void showText(Kind kind, const QString &text);
    //! With one button.
    void showOffer(Kind kind, const QString &text, const QString &verb, std::function<void()> take);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_offer = nullptr;
    QToolButton *m_close = nullptr;
    std::function<void()> m_take;
};

} // namespace runsheet
