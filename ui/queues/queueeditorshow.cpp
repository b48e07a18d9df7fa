// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/errormark.h"
#include "ui/format/moments.h"
#include "ui/format/states.h"
#include "ui/queues/queuecandidatesmodel.h"
#include "ui/queues/queueeditor.h"
#include "ui/queues/queuelist.h"
#include "ui/queues/queuetriggerpart.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/views/timelinestrip.h"

#include <QAction>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

// What the queue editor shows of its form and of the round; what it does is in queueeditor.cpp.

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> namesOf(const QList<JobTypeInfo> &types)
{
    QHash<QString, QString> names;
    for (const JobTypeInfo &type : types)
        names.insert(type.key, type.name);
    return names;
}

} // namespace

void QueueEditor::showForm()
{
    if (m_name->text() != m_form.name) {
        m_name->setText(m_form.name);
        m_name->setCursorPosition(0); // of a long one the beginning
    }
    if (!(m_trigger->values() == m_form.when))
        m_trigger->setValues(m_form.when);
    (m_form.onFailure == OnFailure::Stop ? m_stop : m_goOn)->setChecked(true);
    showLists();
    updateHead();
    updateButtons();
}

void QueueEditor::showLists()
{
    const QList<JobKey> chosen = selectedMembers();
    SequenceRows rows{
        .members = {}, .onFailure = m_form.onFailure, .round = m_reader.round(), .expected = m_reader.expected(), .why = m_reader.why()};
    for (const JobKey job : std::as_const(m_form.sequence)) {
        if (const QueueCandidate *known = candidate(job))
            rows.members.append(known->job);
        else if (const auto &queue = m_reader.queue()) // not read yet
            std::ranges::copy_if(queue->sequence, std::back_inserter(rows.members),
                                 [job](const QueueMember &each) { return each.key == job; });
    }
    m_members.show(rows);
    QList<int> chosenRows;
    for (const JobKey job : chosen) {
        if (const int row = m_members.rowOf(job); row >= 0)
            chosenRows.append(row);
    }
    if (m_memberList->selectedRows() != chosenRows)
        m_memberList->selectRows(chosenRows);
    m_candidates->show(m_reader.candidates(), m_form.sequence, namesOf(m_engine.jobTypes()));
    m_candidateCount->setText(tr("%1 of %2", "how many, of how many")
                                  .arg(QLocale().toString(m_candidates->addable()), QLocale().toString(m_candidates->rowCount())));
    updateButtons();
}

void QueueEditor::showRound()
{
    SequenceRows rows{
        .members = {}, .onFailure = m_form.onFailure, .round = m_reader.round(), .expected = m_reader.expected(), .why = m_reader.why()};
    rows.members = m_members.members();
    m_members.show(rows);
    const auto &expected = m_reader.expected();
    const bool isKnown = m_reader.queue() && expected.contains(m_reader.queue()->key);
    m_trigger->setExpected(isKnown ? std::optional(expected.value(m_reader.queue()->key)) : std::nullopt);
    updateHead();
    updateHint();
    updateLine();
    updateButtons();
    updateTimer();
}

void QueueEditor::updateHead()
{
    m_about->setText(m_base ? tr("queue, %n job(s)", nullptr, int(m_form.sequence.size()))
                            : tr("new queue, %n job(s)", nullptr, int(m_form.sequence.size())));
    const std::optional<QueueRound> &round = m_reader.round();
    const bool isOff = m_reader.queue() && !m_reader.queue()->enabled;
    const bool hasState = m_base && (round || isOff);
    m_stateIcon->setVisible(hasState);
    if (!hasState)
        return m_state->setText({});
    const bool showsOff = isOff && !(round && round->isActive());
    const JobStatus status = showsOff ? JobStatus::Disabled : jobStatusOf(round->run.status());
    const int side = metricsOf(this).icon();
    m_stateIcon->setPixmap(stateIcon(status).pixmap(side, side));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, stateColor(status, palette()));
    m_state->setPalette(coloured);
    const QString rest = showsOff ? tr("it runs by hand only") : roundText(*round, m_reader.expected(), m_clock->now());
    const QString whole = rest.isEmpty() ? stateWord(status) : tr("%1: %2", "state, reason").arg(stateWord(status), rest);
    m_state->setToolTip(whole);
    m_state->setText(whole);
}

// What a new order means while a round is under way.
void QueueEditor::updateHint()
{
    const std::optional<QueueRound> &round = m_reader.round();
    const bool isActive = m_base && round && round->isActive();
    m_hint->setVisible(isActive);
    if (!isActive)
        return;
    const std::optional<Instant> next = m_reader.queue() ? m_reader.queue()->nextFireTime : std::nullopt;
    m_hint->setText(next ? tr("The round under way keeps its order. A new one counts from %1 on.").arg(momentText(*next, m_clock->now()))
                         : tr("The round under way keeps its order. A new one counts from the next round on."));
}

void QueueEditor::updateButtons()
{
    const QString nameWrong = nameFault();
    const bool showsNameFault = !nameWrong.isEmpty() && hasUnsavedChanges();
    markError(m_name, m_nameError, showsNameFault ? nameWrong : QString());
    m_nameError->setVisible(showsNameFault);
    const bool isDirty = hasUnsavedChanges();
    m_discard->setEnabled(isDirty);
    const QString why = !isDirty                    ? tr("Nothing is changed.")
                        : !nameWrong.isEmpty()      ? nameWrong
                        : m_form.sequence.isEmpty() ? tr("A queue needs at least one job.")
                        : !m_trigger->isSound()     ? tr("The trigger cannot be read.")
                                                    : QString();
    m_save->setEnabled(why.isEmpty() && !m_isSaving);
    m_save->setToolTip(why);
    m_undoAction->setEnabled(!m_past.isEmpty());
    m_redoAction->setEnabled(!m_future.isEmpty());

    const QList<JobKey> chosen = selectedMembers();
    const QList<JobKey> offered = selectedCandidates();
    m_add->setEnabled(std::ranges::any_of(offered, [this](JobKey job) { return candidate(job) && candidate(job)->canBeAdded(); }));
    m_remove->setEnabled(!chosen.isEmpty());
    m_up->setEnabled(shifted(m_form.sequence, chosen, -1) != m_form.sequence);
    m_down->setEnabled(shifted(m_form.sequence, chosen, 1) != m_form.sequence);
    updateRunButtons(chosen.size() == 1 && m_base && m_base->sequence.contains(chosen.first()));
}

void QueueEditor::updateRunButtons(bool hasOneMember)
{
    const std::optional<QueueRound> &round = m_reader.round();
    const bool isActive = m_base && round && round->isActive();
    const Run *next = isActive ? nextMember(*round) : nullptr;
    const Run *current = isActive ? currentMember(*round) : nullptr;
    const bool isHeld = (current && current->held) || (next && next->held);
    m_pause->setVisible(isActive && (next || isHeld));
    m_pause->setText(isHeld ? tr("Go on") : tr("Pause after this job"));
    m_pause->setIcon(actionIcon(isHeld ? "media-playback-start"_L1 : "media-playback-pause"_L1));
    m_cancelAction->setEnabled(isActive);
    m_runButton->setVisible(m_base.has_value());
    m_runButton->setEnabled(m_base && !hasUnsavedChanges());
    m_runButton->setToolTip(hasUnsavedChanges() ? tr("Save first: a run is of what is stored.")
                                                : tr("Run the queue, or a part of it, now"));
    m_runFrom->setEnabled(hasOneMember);
    m_runOnly->setEnabled(hasOneMember);
    m_enableAction->setEnabled(m_base.has_value());
    m_enableAction->setText(m_reader.queue() && !m_reader.queue()->enabled ? tr("Switch &on") : tr("Switch &off"));
    m_deleteAction->setEnabled(m_base.has_value());
}

void QueueEditor::updateLine()
{
    const std::optional<QueueRound> &round = m_reader.round();
    const bool hasLine = m_base && round && round->run.startedAt && !round->members.isEmpty();
    m_roundPart->setVisible(hasLine);
    if (!hasLine)
        return;
    const Instant now = m_clock->now();
    const RoundLine line = lineOf(*round, m_reader.expected(), now);
    m_roundTitle->setText(round->isActive() ? tr("This round") : tr("The last round"));
    m_roundHint->setText(roundHint(*round, m_reader.expected(), now));
    m_roundLine->setContent(line.items, line.window);
}

// Once a second while something runs and somebody can see it.
void QueueEditor::updateTimer()
{
    const bool isActive = m_reader.round() && m_reader.round()->isActive() && isVisible();
    if (!isActive)
        return m_tick.reset();
    m_tick = m_clock->after(seconds(1), this, [this] {
        m_members.refreshTimes();
        updateHead();
        updateLine();
        updateTimer();
    });
}

} // namespace runsheet
