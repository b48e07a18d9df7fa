// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/triggers/cronrepairs.h"

#include <QLineEdit>

namespace runsheet {

//! The text of an expression in fixed font, with a wavy line under what is wrong.
class CronTextEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CronTextEdit(QWidget *parent);
    //! An empty span takes the line away.
    void markSpan(CronErrorSpan span);
    [[nodiscard]] CronErrorSpan markedSpan() const { return m_span; }
    //! Another text; the cursor stays where it is, as far as there is text.
    void replaceText(const QString &text);

private:
    CronErrorSpan m_span;
};

} // namespace runsheet
