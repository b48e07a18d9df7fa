// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggerpane.h"

#include "engine/cron/cronsentence.h"
#include "engine/domain/queue.h"
#include "engine/scheduling/systemzone.h"
#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/cadencetext.h"
#include "ui/triggers/scheduleform.h"
#include "ui/triggers/triggereditor.h"
#include "ui/triggers/triggersentence.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QString asker = u"window"_s;

TriggerValues valuesOf(const Job &job)
{
    return job.definition ? TriggerValues{job.definition->trigger, job.definition->overlap, job.definition->misfire} : TriggerValues();
}

JobDraft draftWith(const Job &job, const TriggerValues &values)
{
    JobDraft draft;
    draft.definition = *job.definition;
    draft.definition.trigger = values.trigger;
    draft.definition.overlap = values.overlap;
    draft.definition.misfire = values.misfire;
    draft.enabled = job.enabled;
    draft.draft = job.draft;
    return draft;
}

QScrollArea *scrolling(QWidget *inner, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

QString triggerTitle(const QString &jobName)
{
    return TriggerPane::tr("Trigger of %1").arg(jobName);
}

TriggerPane::TriggerPane(Engine &engine, QWidget *parent) : TriggerPane(engine, systemClock(), parent) {}

TriggerPane::TriggerPane(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(std::move(clock))
{
    setObjectName(u"triggerPane"_s);
    createWidgets();
    createLayout();
    connectSignals();
    askCalendars();
    showNow({});
}

void TriggerPane::createWidgets()
{
    m_title = headLabel({}, this);
    m_title->setObjectName(u"triggerTitle"_s);
    m_state = mutedLabel({}, this);
    m_state->setObjectName(u"triggerState"_s);
    m_refusal = mutedLabel({}, this);
    m_refusal->setObjectName(u"triggerRefusal"_s);
    m_refusal->setProperty("isError", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_discard = new QPushButton(tr("Dis&card"), this);
    m_discard->setObjectName(u"discardTriggerButton"_s);
    m_discard->setFlat(true);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"saveTriggerButton"_s);
    m_save->setDefault(true);
    for (QPushButton *button : {m_discard, m_save})
        button->setMinimumHeight(metricsOf(this).fieldHeight());
    m_editor = new TriggerEditor(this);
    m_preview = new TriggerPreview(this);
}

QWidget *TriggerPane::createHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Window);
    auto *icon = new QLabel(header);
    icon->setPixmap(actionIcon("clock"_L1).pixmap(metrics.icon()));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.cellSide(), metrics.halfGap());
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(icon);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    return header;
}

void TriggerPane::createLayout()
{
    const Metrics metrics = metricsOf(this);
    QWidget *header = createHeader();
    auto *left = new QWidget(this);
    auto *form = new QVBoxLayout(left);
    form->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    form->addWidget(m_editor);
    form->addWidget(m_refusal);
    form->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(scrolling(left, this), 1);
    parts->addWidget(hairLine(Qt::Vertical, this));
    parts->addWidget(scrolling(m_preview, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addLayout(parts, 1);
    // Fields first, then what becomes of them.
    QWidget::setTabOrder(m_editor, m_preview);
    QWidget::setTabOrder(m_preview, m_discard);
    QWidget::setTabOrder(m_discard, m_save);
}

void TriggerPane::connectSignals()
{
    connect(m_editor, &TriggerEditor::changed, this, &TriggerPane::edit);
    connect(m_preview, &TriggerPreview::repairChosen, m_editor, &TriggerEditor::writeCron);
    connect(m_discard, &QPushButton::clicked, this, &TriggerPane::discard);
    connect(m_save, &QPushButton::clicked, this, &TriggerPane::save);
    auto *saveKey = new QShortcut(QKeySequence::Save, this, this, &TriggerPane::save);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    m_save->setToolTip(tr("Save the trigger (%1)", "key").arg(saveKey->key().toString(QKeySequence::NativeText)));
    connect(&m_engine, &Engine::changed, this, &TriggerPane::applyChanges);
}

bool TriggerPane::isChanged() const
{
    return m_job && m_editor->values() != m_saved;
}

Trigger TriggerPane::trigger() const
{
    return m_editor->trigger();
}

const QList<Instant> &TriggerPane::times() const
{
    return m_times;
}

void TriggerPane::setLoad(const QString &sentence, LoadTone tone)
{
    m_preview->setLoad(sentence, tone);
}

void TriggerPane::show(JobKey job)
{
    if (job == m_key)
        return;
    askToLeave([this, job] { showNow(job); });
}

void TriggerPane::showNow(JobKey job)
{
    m_key = job;
    m_job.reset();
    m_saved = {};
    m_names.systemZone = currentSystemZone(); // it may have been changed meanwhile
    m_isChangedElsewhere = false;
    m_expected.reset();
    m_editor->setValues({});
    m_preview->showTrouble(job.isValid() ? QString() : tr("No job is chosen"), {}, {});
    updateHeader();
    if (job.isValid())
        askJob();
}

void TriggerPane::askJob()
{
    onAnswer(m_engine.job(m_key), this, [this, key = m_key](const Result<Job> &answer) {
        if (key == m_key)
            takeJob(answer);
    });
}

void TriggerPane::takeJob(const Result<Job> &answer)
{
    if (!answer || !answer->definition) {
        m_job.reset();
        m_preview->showTrouble(tr("This job cannot be read"), answer ? QString() : describe(answer.error()), {});
        return updateHeader();
    }
    const bool isFirst = !m_job;
    const bool keepsEdits = isChanged();
    const TriggerValues values = valuesOf(*answer);
    if (keepsEdits && values != m_saved)
        m_isChangedElsewhere = m_editor->values() != values;
    const bool isOther = values != m_saved;
    m_job = *answer;
    m_saved = values;
    if (!keepsEdits && (isFirst || isOther))
        takeOwn();
    if (isFirst)
        askDuration();
    updateHeader();
    updatePreview();
}

void TriggerPane::takeOwn()
{
    m_isChangedElsewhere = false;
    m_editor->setValues(m_saved);
    m_editor->setDefaultOnce(m_clock->now() + std::chrono::hours(1));
    m_refusal->hide();
}

void TriggerPane::askCalendars()
{
    onAnswer(m_engine.calendars(), this, [this](const Result<QList<Calendar>> &answer) {
        if (!answer)
            return;
        m_names.calendars = calendarsByName(*answer);
        m_editor->setCalendars(sortedNames(m_names.calendars));
        updatePreview();
    });
}

void TriggerPane::askDuration()
{
    onAnswer(m_engine.expectedDuration(m_key), this, [this, key = m_key](const Result<std::optional<Duration>> &answer) {
        if (key != m_key || !answer)
            return;
        m_expected = *answer;
        updatePreview();
    });
}

void TriggerPane::applyChanges(const ChangeSet &changes)
{
    if (changes.calendars)
        askCalendars();
    if (m_key.isValid() && changes.jobs.contains(m_key) && !m_isBusy)
        askJob();
}

void TriggerPane::edit()
{
    (void)m_editor->showErrors({});
    m_refusal->hide();
    updateHeader();
    updatePreview();
}

void TriggerPane::discard()
{
    if (m_job)
        takeOwn();
    updateHeader();
    updatePreview();
}

void TriggerPane::save()
{
    const TriggerValues values = m_editor->values();
    if (!isChanged() || !m_editor->errors().isEmpty() || m_isBusy)
        return;
    setBusy(true);
    // What else was changed in the job meanwhile stays.
    onAnswer(m_engine.job(m_key), this, [this, key = m_key, values](const Result<Job> &newest) {
        if (key == m_key)
            saveTo(newest, values);
    });
}

void TriggerPane::saveTo(const Result<Job> &newest, const TriggerValues &values)
{
    if (!newest || !newest->definition) {
        const Error gone = notFound(tr("The job cannot be read any more. Perhaps it was deleted."));
        return takeSaved(newest ? gone : newest.error(), values);
    }
    const auto take = [this, key = m_key, values](const Result<Submitted> &answer) {
        if (key == m_key)
            takeSaved(answer, values);
    };
    if (newest->kind != JobKind::Queue)
        return onAnswer(m_engine.updateJob(m_key, draftWith(*newest, values), asker), this, take);
    QueueDraft draft;
    draft.trigger = values.trigger;
    draft.misfire = values.misfire;
    draft.overlap = values.overlap;
    onAnswer(m_engine.updateQueue(newest->definition->name, draft, asker), this,
             [take](const Result<Queue> &answer) { take(answer ? Result<Submitted>(Submitted()) : Result<Submitted>(answer.error())); });
}

void TriggerPane::takeSaved(const Result<Submitted> &answer, const TriggerValues &values)
{
    setBusy(false);
    const std::function<void()> afterSave = std::exchange(m_afterSave, {});
    if (!answer) {
        Error rest = answer.error();
        const bool hadFields = !rest.fields.isEmpty();
        rest.fields = m_editor->showErrors(rest.fields);
        const bool isAllBeside = hadFields && rest.fields.isEmpty();
        m_refusal->setText(describe(rest));
        m_refusal->setVisible(!isAllBeside);
        return updateHeader();
    }
    m_saved = values;
    m_isChangedElsewhere = false;
    Q_EMIT saved(m_key);
    if (afterSave)
        return afterSave();
    updateHeader();
    askJob();
}

void TriggerPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateHeader();
}

void TriggerPane::updateHeader()
{
    const bool isUnsaved = isChanged();
    const bool isEditable = m_job && m_job->queue.isEmpty() && m_job->kind != JobKind::System;
    // The field with the keyboard keeps it while it is saved.
    if (m_editor->isEnabled() != isEditable && !m_isBusy)
        m_editor->setEnabled(isEditable);
    m_title->setText(m_job ? triggerTitle(m_job->definition->name) : tr("Trigger"));
    QString state;
    if (m_isBusy)
        state = tr("saving");
    else if (isUnsaved && m_isChangedElsewhere)
        state = tr("changed here, and meanwhile elsewhere: Save keeps yours, Discard takes the other");
    else if (isUnsaved)
        state = tr("changed, not saved");
    else if (m_job && !m_job->queue.isEmpty())
        state = tr("a member of the queue “%1”, which starts it").arg(m_job->queue);
    else if (m_job && !m_job->enabled)
        state = tr("disabled: it does not run by itself");
    m_state->setText(state);
    m_discard->setEnabled(isUnsaved && !m_isBusy);
    m_save->setEnabled(isUnsaved && !m_isBusy && m_editor->errors().isEmpty());
}

ScheduleHistory TriggerPane::historyFor(const Schedule &schedule) const
{
    const Instant now = m_clock->now();
    ScheduleHistory history{.countsFrom = now, .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false};
    const bool isSaved = m_job && m_job->nextFireTime && m_editor->values() == m_saved;
    if (!isSaved)
        return history;
    // The engine knows where the grid lies, and since when a delay counts.
    const Trigger &trigger = schedule.trigger;
    if (trigger.kind == Trigger::Kind::FixedRate)
        history.countsFrom = *m_job->nextFireTime - trigger.initialDelay.value_or(trigger.every);
    else if (trigger.kind == Trigger::Kind::FixedDelay)
        history.countsFrom = *m_job->nextFireTime - trigger.initialDelay.value_or(trigger.delay);
    return history;
}

void TriggerPane::updatePreview()
{
    if (!m_job)
        return;
    const Trigger trigger = m_editor->trigger();
    if (const std::optional<CronError> error = m_editor->cronError()) {
        QString reason = unreadableText(*error);
        if (const Result<Schedule> schedule = scheduleOf(m_saved.trigger, m_names, 0); schedule)
            reason += u' ' + tr("Saved trigger: %1").arg(sentenceOf(*schedule, zoneOf(m_saved.trigger), locale()).text());
        m_preview->showTrouble(tr("No times yet"), reason, repairsOf(trigger.expression, *error));
    } else if (const Result<Schedule> schedule = scheduleOf(trigger, m_names, 0); schedule) {
        showTimes(*schedule);
    } else {
        m_preview->showTrouble(tr("No times yet"), describe(schedule.error()), {});
    }
    if (m_times != m_preview->times()) {
        m_times = m_preview->times();
        Q_EMIT timesChanged(m_times);
    }
    armTick();
}

void TriggerPane::showTimes(const Schedule &schedule)
{
    m_preview->showSchedule(schedule, historyFor(schedule), m_clock->now());
    showCadence(schedule);
}

void TriggerPane::showCadence(const Schedule &schedule)
{
    const QList<Instant> &times = m_preview->times();
    const bool isDelay = schedule.trigger.kind == Trigger::Kind::FixedDelay;
    const bool isKnown = m_expected && times.size() >= 2 && !isDelay;
    m_preview->setCadence(isKnown ? cadenceText(times, *m_expected, m_editor->values().overlap) : QString());
}

//! The list tells how long it is to the next time, in minutes.
void TriggerPane::armTick()
{
    m_tick = m_times.isEmpty() ? nullptr : m_clock->after(std::chrono::minutes(1), this, [this] { updatePreview(); });
}

void TriggerPane::askToLeave(std::function<void()> leave)
{
    if (!isChanged())
        return leave();
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Unsaved trigger"),
                        tr("The trigger of “%1” was changed and is not saved.").arg(m_job->definition->name), QMessageBox::Cancel, this);
    box->setObjectName(u"leaveTriggerBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *discards = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    connect(discards, &QPushButton::clicked, this, [this, leave] {
        discard();
        leave();
    });
    if (m_editor->errors().isEmpty()) {
        QPushButton *saves = box->addButton(tr("Save"), QMessageBox::AcceptRole);
        box->setDefaultButton(saves);
        connect(saves, &QPushButton::clicked, this, [this, leave] {
            m_afterSave = leave;
            save();
        });
    }
    box->open();
}

} // namespace runsheet
