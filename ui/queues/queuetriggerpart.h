// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/scheduling/schedule.h"
#include "ui/triggers/triggervalues.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace runsheet {

//! When a queue runs: its cron expression with a sentence, and what follows from it. Triggers of all kinds are edited in a dialog.
class QueueTriggerPart final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueTriggerPart(std::shared_ptr<Clock> clock, QWidget *parent = nullptr);

    void setValues(const TriggerValues &values);
    [[nodiscard]] const TriggerValues &values() const { return m_values; }
    void setCalendars(const QList<Calendar> &calendars);
    //! How long a round is expected to take.
    void setExpected(std::optional<Duration> expected);
    //! A switched-off queue has no next time.
    void setEnabledQueue(bool enabled);
    //! Empty: nothing is wrong with it.
    void setError(const QString &sentence);
    [[nodiscard]] bool isSound() const;
    //! Time went on.
    void refreshTimes();

Q_SIGNALS:
    //! `isTyped`: in the text field, a character at a time.
    void edited(const runsheet::TriggerValues &values, bool isTyped);

private:
    void createLayout();
    QLabel *addFact(class QGridLayout *grid, const QString &name, const QString &objectName);
    void take(const QString &text);
    void openDialog();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString sentence();
    [[nodiscard]] QString nextText();

    std::shared_ptr<Clock> m_clock;
    ScheduleNames m_names;
    QList<Calendar> m_calendars;
    TriggerValues m_values;
    bool m_isEnabledQueue = true;
    QString m_error;
    QLineEdit *m_text = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_edit = nullptr;
    QLabel *m_below = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_usual = nullptr;
    QLabel *m_calendar = nullptr;
};

} // namespace runsheet
