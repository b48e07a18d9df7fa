// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace runsheet {

//! What to show of a collision.
struct ForecastText
{
    QString when;
    QString what;
    QString showVerb;   //!< `Show the five`
    QString remedyVerb; //!< empty: nothing is offered
    QString remedyTip;
    friend bool operator==(const ForecastText &, const ForecastText &) = default;
};

//! One quiet line over the schedule: a time at which more jobs want a pool than it has slots, and what would help.
class ForecastBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ForecastBanner(QWidget *parent = nullptr);
    void showText(const ForecastText &text);
    [[nodiscard]] const ForecastText &text() const { return m_text; }

Q_SIGNALS:
    void showWanted();
    void remedyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ForecastText m_text;
    QLabel *m_when = nullptr;
    QLabel *m_what = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_remedy = nullptr;
};

} // namespace runsheet
