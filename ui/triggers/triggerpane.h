// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"
#include "ui/triggers/triggerpreview.h"
#include "ui/triggers/triggervalues.h"

class QPushButton;

namespace runsheet {

class TriggerEditor;

//! The trigger of one job: edited at the left, what it comes to at the right. Nothing is saved before Save. A job that is changed elsewhere
//! is shown anew, but what was entered here stays until it is saved or discarded. Lives in the window's thread.
class TriggerPane final : public QWidget
{
    Q_OBJECT

public:
    TriggerPane(Engine &engine, QWidget *parent);
    TriggerPane(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent);
    using QWidget::show;
    //! Asks first where there are unsaved changes of another job. Not valid: none.
    void show(JobKey job);
    [[nodiscard]] JobKey job() const { return m_key; }
    [[nodiscard]] bool isChanged() const;
    //! Does `leave` at once, or after its user saved or discarded what is unsaved; not at all where they want to stay.
    void askToLeave(std::function<void()> leave);
    //! What the forecast says of the times that timesChanged() told; empty hides it.
    void setLoad(const QString &sentence, LoadTone tone);
    //! As it is edited now, and the times that are shown for it.
    [[nodiscard]] Trigger trigger() const;
    [[nodiscard]] const QList<Instant> &times() const;

Q_SIGNALS:
    //! Other times are shown than before: time for another forecast.
    void timesChanged(const QList<runsheet::Instant> &times);
    void saved(runsheet::JobKey job);

private:
    void createWidgets();
    void createLayout();
    QWidget *createHeader();
    void connectSignals();
    void showNow(JobKey job);
    void askJob();
    void takeJob(const Result<Job> &answer);
    void takeOwn();
    void askCalendars();
    void askDuration();
    void applyChanges(const ChangeSet &changes);
    void edit();
    void discard();
    void save();
    void saveTo(const Result<Job> &newest, const TriggerValues &values);
    void takeSaved(const Result<Submitted> &answer, const TriggerValues &values);
    void setBusy(bool isBusy);
    void updateHeader();
    void updatePreview();
    void showTimes(const Schedule &schedule);
    void showCadence(const Schedule &schedule);
    void armTick();
    [[nodiscard]] ScheduleHistory historyFor(const Schedule &schedule) const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    JobKey m_key;
    std::optional<Job> m_job; //!< as it was read last
    TriggerValues m_saved;    //!< its values then
    bool m_isChangedElsewhere = false;
    bool m_isBusy = false;
    ScheduleNames m_names;
    std::optional<Duration> m_expected;
    std::function<void()> m_afterSave;
    std::shared_ptr<void> m_tick;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_refusal = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    TriggerEditor *m_editor = nullptr;
    TriggerPreview *m_preview = nullptr;
    QList<Instant> m_times;
};

//! `Trigger of Nightly FX load`: the fixed part has its own ways in each language.
[[nodiscard]] QString triggerTitle(const QString &jobName);

} // namespace runsheet
