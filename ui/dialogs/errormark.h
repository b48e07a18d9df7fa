// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace runsheet {

//! Marks a field as wrong: a border around the editor, the sentence below it. An empty sentence shows the hint again.
void markError(QWidget *editor, QLabel *below, const QString &sentence, const QString &hint = {});
//! The same without a sentence below it, for what is told elsewhere.
void markFrame(QWidget *editor, const QString &sentence);
//! The engine says `is missing`, `must be from 0 to 9`: a sentence with the field's name.
[[nodiscard]] QString fieldSentence(const QString &label, const QString &message);
[[nodiscard]] bool isMarked(const QWidget *editor);

} // namespace runsheet
