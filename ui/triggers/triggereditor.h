// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronerror.h"
#include "engine/domain/error.h"
#include "ui/triggers/triggervalues.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QStackedWidget;

namespace runsheet {

class CronEditor;
class DurationEdit;
class SegmentRow;
class TriggerOptions;

//! A trigger as a form: its kind, and what goes with it. What was entered for one kind is there again when its user comes back to it.
//! Knows no engine: calendars and errors are told to it.
class TriggerEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TriggerEditor(QWidget *parent);
    //! Without changed(). What is only written differently (a dialect left out) is given back as it was until it is edited.
    void setValues(const TriggerValues &values);
    [[nodiscard]] TriggerValues values() const;
    void setTrigger(const Trigger &trigger);
    [[nodiscard]] Trigger trigger() const { return values().trigger; }
    void setCalendars(const QStringList &names);
    //! What is wrong with the expression, of a trigger that has one.
    [[nodiscard]] std::optional<CronError> cronError() const;
    //! Of this form alone, before anybody else is asked.
    [[nodiscard]] QList<FieldError> errors() const;
    //! Marks the fields; returns the errors of others (`name`).
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    //! As if its user had written it.
    void writeCron(const QString &text, CronDialect dialect);
    //! A first time to start from, for a trigger of kind Once.
    void setDefaultOnce(Instant at);

Q_SIGNALS:
    void changed();

private:
    QWidget *createDelayPage();
    QWidget *createRatePage();
    QWidget *createOncePage();
    QWidget *createHintPage(const QString &hint);
    void createKinds();
    void connectSignals();
    void edit();
    void showKind();
    void showTimes(const Trigger &trigger);
    void readDelays(Trigger &trigger) const;
    [[nodiscard]] Trigger::Kind kind() const;
    [[nodiscard]] Trigger edited() const;
    [[nodiscard]] QWidget *fieldOf(const QString &field) const;

    TriggerValues m_values; //!< as they were set, until something is edited
    bool m_isEdited = false;
    SegmentRow *m_kinds = nullptr;
    QStackedWidget *m_pages = nullptr;
    CronEditor *m_cron = nullptr;
    DurationEdit *m_delay = nullptr;
    QComboBox *m_from = nullptr;
    DurationEdit *m_every = nullptr;
    struct First
    {
        QComboBox *choice = nullptr;
        DurationEdit *delay = nullptr;
    };
    First createFirst(QWidget *page, const QString &name, const QString &usual);
    static void showFirst(const First &first, const std::optional<Duration> &delay);
    [[nodiscard]] static std::optional<Duration> firstOf(const First &first);
    First m_firstDelay;
    First m_firstRate;
    QDateTimeEdit *m_at = nullptr;
    TriggerOptions *m_options = nullptr;
    QLabel *m_errors = nullptr;
};

} // namespace runsheet
