// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/domain/usage.h"

#include <QByteArrayList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace runsheet {

class ParameterForm;

//! The options of a program as fields, below its arguments: both say the same, whichever is typed into. Offers to ask the program; does
//! not ask by itself.
class UsagePart final : public QWidget
{
    Q_OBJECT

public:
    explicit UsagePart(QWidget *parent);
    //! Nothing is known of this program yet. Without a name there is none to ask.
    void offer(const QString &program);
    //! As long as the program is asked.
    void setAsking();
    //! What it said, or why it said nothing.
    void show(const Result<Usage> &usage, const QByteArrayList &words);
    //! The arguments were edited by hand.
    void setWords(const QByteArrayList &words);

Q_SIGNALS:
    void wanted();
    //! A field was edited: these are the arguments now.
    void wordsChanged(const QByteArrayList &words);

private:
    void takeFields();

    Usage m_usage;
    QByteArrayList m_words;
    QPushButton *m_ask = nullptr;
    QLabel *m_told = nullptr;
    ParameterForm *m_fields = nullptr;
    QPointer<QWidget> m_focus; //!< of the window, when the program was asked
};

} // namespace runsheet
