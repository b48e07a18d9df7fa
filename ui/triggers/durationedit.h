// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace runsheet {

//! A length of time as a number and its unit. One that no whole number of a unit says stays as it is until it is edited.
class DurationEdit final : public QWidget
{
    Q_OBJECT

public:
    //! `name` is what a screen reader says.
    DurationEdit(const QString &name, QWidget *parent);
    //! The least number that can be chosen: 0 or 1.
    void setLeast(int number);
    void setDuration(Duration duration);
    [[nodiscard]] Duration duration() const;

Q_SIGNALS:
    //! Its user changed it.
    void edited();

private:
    void take();

    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    Duration m_duration{};
};

} // namespace runsheet
