// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace runsheet {

//! Buttons side by side as one control: one of them is chosen, or any number.
class SegmentRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { One, Any };

    SegmentRow(Choice choice, QWidget *parent);
    //! `name` is its object name.
    QAbstractButton *add(const QString &text, const QString &name);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isChosen(int index) const;
    //! Without telling it.
    void setChosen(int index, bool isOn);
    //! Of One: the chosen one, or -1.
    [[nodiscard]] int current() const;

Q_SIGNALS:
    //! The user chose one, or took one back.
    void toggled(int index, bool isOn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QAbstractButton *button(int index) const;
    void keepOneStop();

    Choice m_choice;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace runsheet
