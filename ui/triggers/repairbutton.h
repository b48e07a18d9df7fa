// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace runsheet {

//! An expression that may have been meant, in fixed font, with its sentence.
class RepairButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RepairButton(const QString &expression, const QString &sentence, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int expressionWidth() const;

    QString m_expression;
    QString m_sentence;
};

} // namespace runsheet
