// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/awaysummary.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace runsheet {

//! "While you were away", over the table: what ended and how, with the next step for each, and what could not be found out. Covers
//! nothing, takes no focus, goes when it is closed.
class AwayCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AwayCard(QWidget *parent = nullptr);
    //! `hint` says since when; `notes` are sentences below the parts. Shows the card.
    void showParts(const QString &hint, const QList<AwayPart> &parts, const QStringList &notes);
    //! All that it says.
    [[nodiscard]] QString text() const { return accessibleName(); }

Q_SIGNALS:
    //! What went well: its results. What did not: its log.
    void runWanted(const runsheet::Run &run);
    void historyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePart(const AwayPart &part);

    QLabel *m_hint = nullptr;
    QWidget *m_parts = nullptr;
    QHBoxLayout *m_partsLayout = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace runsheet
