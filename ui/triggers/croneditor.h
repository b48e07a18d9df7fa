// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronparser.h"
#include "ui/triggers/cronrepairs.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace runsheet {

class CronFieldRow;
class CronTextEdit;

//! An expression as plain words, as text and as fields, which follow each other. The text is what counts: words and fields write it, and
//! show what it says. A text that is wrong stays as it was typed, with its error below it.
class CronEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CronEditor(QWidget *parent);
    //! Without changed().
    void setExpression(const QString &text, CronDialect dialect);
    [[nodiscard]] QString text() const;
    [[nodiscard]] CronDialect dialect() const;
    //! What is wrong with it.
    [[nodiscard]] std::optional<CronError> error() const;
    //! As if its user had written it.
    void write(const QString &text, CronDialect dialect);
    //! Where the keyboard should be.
    void focusText();

Q_SIGNALS:
    void changed();

private:
    void createWidgets();
    void createLayout();
    void connectSignals();
    void addRow(int row, const QString &label, QWidget *field, QWidget *beside);
    void fillPresets();
    void readWords();
    void changeDialect();
    void read();
    void showError(const CronError &error);
    void showWarnings(const QList<CronWarning> &warnings);
    void showHeadline(const QString &text, bool isError);
    void forgetWords();
    void selectDialect(CronDialect dialect);
    void say(const QString &sentence, bool isError);

    QGridLayout *m_layout = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_presets = nullptr;
    QLabel *m_wordsNote = nullptr;
    CronTextEdit *m_text = nullptr;
    QComboBox *m_dialectBox = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_allowed = nullptr;
    CronFieldRow *m_fields = nullptr;
    CronDialect m_dialect = CronDialect::Unix5;
};

} // namespace runsheet
