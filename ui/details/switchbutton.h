// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace runsheet {

//! An on-off switch with its word at the right, for settings of a view that take effect at once.
class SwitchButton : public QAbstractButton
{
    Q_OBJECT

public:
    SwitchButton(const QString &text, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize trackSize() const;
};

} // namespace runsheet
