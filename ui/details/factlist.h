// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/runfacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace runsheet {

//! Facts in two columns. Values can be selected; a long one is cut in the middle and whole in its tip. An update moves nothing that stays.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent);
    //! Values are numbers, in the size of the text around. Before the first fact.
    void alignRight() { m_alignsRight = true; }
    //! Each fact gets a button that pins it. Before the first fact.
    void makePinnable() { m_isPinnable = true; }
    //! By its label; empty: none.
    void setPinned(const QString &label);
    void showFacts(const QList<RunFact> &facts);

Q_SIGNALS:
    void pinToggled(const QString &label, bool pinned);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow();
    void addPin(int row);
    void showPins();
    void elide();

    QGridLayout *m_layout = nullptr;
    QList<QLabel *> m_labels;
    QList<QLabel *> m_values;
    QList<RunFact> m_facts;
    QList<QToolButton *> m_pins;
    QString m_pinned;
    bool m_alignsRight = false;
    bool m_isPinnable = false;
};

} // namespace runsheet
