// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queueeditor.h"

#include "ui/details/onanswer.h"
#include "ui/format/enginesentences.h"
#include "ui/format/errors.h"
#include "ui/queues/queuecandidatesmodel.h"
#include "ui/queues/queuelist.h"
#include "ui/queues/queuetriggerpart.h"
#include "ui/views/banner.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QString byWindow = u"window"_s;

} // namespace

QueueEditor::QueueEditor(Engine &engine, QWidget *parent) : QueueEditor(engine, systemClock(), parent) {}

QueueEditor::QueueEditor(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock), m_reader(engine, clock, nullptr), m_members(clock),
      m_candidates(std::make_unique<QueueCandidatesModel>())
{
    setObjectName(u"queueEditor"_s);
    m_filtered.setSourceModel(m_candidates.get());
    m_filtered.setFilterKeyColumn(QueueCandidatesModel::Name);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    createLayout();
    connectParts();
    connectLists();
    updateButtons();
}

// The views go before the models that they show.
QueueEditor::~QueueEditor()
{
    delete m_memberList;
    delete m_candidateList;
}

void QueueEditor::show(const QString &queueName)
{
    if (m_base && m_base->name == queueName && isVisible())
        return;
    settle([this, queueName] { start(queueName); });
}

void QueueEditor::showNew(const QList<JobKey> &jobs)
{
    settle([this, jobs] {
        start({});
        m_wanted = jobs;
        placeWanted();
        showLists();
        m_name->setFocus(Qt::OtherFocusReason);
    });
}

void QueueEditor::start(const QString &name)
{
    m_base.reset();
    m_form = {};
    m_past.clear();
    m_future.clear();
    m_wanted.clear();
    m_hasConflict = false;
    m_banner->hide();
    m_filter->clear();
    m_reader.setQueue(name);
    onAnswer(m_engine.calendars(), this, [this](const Result<QList<Calendar>> &answer) {
        if (answer)
            m_trigger->setCalendars(*answer);
    });
    showForm();
    showRound();
    QWidget::show();
}

bool QueueEditor::isLoaded() const
{
    return m_reader.isLoaded();
}

bool QueueEditor::hasUnsavedChanges() const
{
    return m_base ? !(m_form == *m_base) : !m_form.name.isEmpty() || !m_form.sequence.isEmpty();
}

void QueueEditor::settle(std::function<void()> then)
{
    if (hasUnsavedChanges())
        askUnsaved(std::move(then));
    else
        then();
}

// ---- what was read

void QueueEditor::takeQueue()
{
    const std::optional<Queue> &queue = m_reader.queue();
    if (!m_reader.isLoaded())
        return;
    if (!queue)
        return takeLoss();
    const QueueForm theirs = formOf(*queue);
    m_trigger->setEnabledQueue(queue->enabled);
    if (!m_base || !hasUnsavedChanges() || theirs == m_form) {
        const bool isOther = !m_base || !(theirs == m_form);
        m_base = theirs;
        m_form = theirs;
        m_hasConflict = false;
        if (isOther) {
            m_past.clear(); // steps back lead to what is no longer so
            m_future.clear();
        }
        showForm();
    } else if (!(theirs == *m_base)) {
        takeConflict(theirs);
    }
    showLists();
    updateHead();
}

// Neither is lost: theirs is stored, and this one stays here until somebody chooses.
void QueueEditor::takeConflict(const QueueForm &theirs)
{
    m_base = theirs;
    m_hasConflict = true;
    const QString text = tr("“%1” was changed elsewhere while you changed it here. What you see is yours and not saved.").arg(theirs.name);
    m_banner->showOffer(Banner::Kind::Warning, text, tr("Show the other one"), [this] {
        if (!m_base)
            return;
        m_hasConflict = false;
        change(*m_base); // Undo brings one's own back
    });
    updateButtons();
}

void QueueEditor::takeLoss()
{
    if (m_base) { // it was here and is gone
        m_base.reset();
        m_hasConflict = false;
        m_banner->showText(Banner::Kind::Warning,
                           tr("The queue “%1” was deleted elsewhere. It is still here; Save makes it anew.").arg(m_form.name));
    }
    showLists();
    updateHead();
    updateButtons();
}

const QueueCandidate *QueueEditor::candidate(JobKey job) const
{
    const auto &all = m_reader.candidates();
    const auto found = std::ranges::find_if(all, [job](const QueueCandidate &each) { return each.job.key == job; });
    return found == all.end() ? nullptr : &*found;
}

// ---- what is edited

void QueueEditor::change(const QueueForm &form, Edited what)
{
    if (form == m_form)
        return;
    const bool goesOn = what == m_lastEdited && what != Edited::Other && !m_past.isEmpty();
    if (!goesOn)
        m_past.append(m_form);
    m_future.clear();
    m_lastEdited = what;
    m_form = form;
    showForm();
}

void QueueEditor::stepTo(const QueueForm &form)
{
    m_lastEdited = Edited::Nothing;
    m_form = form;
    showForm();
}

void QueueEditor::undo()
{
    if (m_past.isEmpty())
        return;
    m_future.append(m_form);
    stepTo(m_past.takeLast());
}

void QueueEditor::redo()
{
    if (m_future.isEmpty())
        return;
    m_past.append(m_form);
    stepTo(m_future.takeLast());
}

void QueueEditor::discard()
{
    m_hasConflict = false;
    m_banner->hide();
    change(m_base.value_or(QueueForm()));
}

void QueueEditor::place(const QList<JobKey> &jobs, int row)
{
    QList<JobKey> fitting = jobs;
    fitting.removeIf([this](JobKey job) { return !candidate(job) || !candidate(job)->canBeAdded(); });
    if (fitting.isEmpty())
        return;
    QueueForm form = m_form;
    form.sequence = placed(form.sequence, fitting, row);
    change(form);
    selectMembers(fitting);
}

// Those that another queue has stay there, and that is told.
void QueueEditor::placeWanted()
{
    if (m_wanted.isEmpty() || !m_reader.isLoaded())
        return;
    const QList<JobKey> jobs = std::exchange(m_wanted, {});
    QStringList left;
    for (const JobKey job : jobs) {
        if (const QueueCandidate *known = candidate(job); known && !known->queue.isEmpty())
            left.append(tr("“%1” (in “%2”)", "job, queue").arg(known->job.name, known->queue));
    }
    place(jobs, 0);
    takeFirstTrigger();
    if (!left.isEmpty())
        m_banner->showText(Banner::Kind::Note, tr("Left out, because they are in a queue already: %1").arg(left.join(u", "_s)));
}

// As the engine does where a queue is made without a trigger; here one sees it before.
void QueueEditor::takeFirstTrigger()
{
    if (m_base || m_form.sequence.isEmpty())
        return;
    onAnswer(m_engine.job(m_form.sequence.first()), this, [this](const Result<Job> &answer) {
        const bool isWanted = !m_base && m_form.when.trigger.kind == Trigger::Kind::None;
        if (!isWanted || !answer || !answer->definition || answer->definition->trigger.kind == Trigger::Kind::None)
            return;
        QueueForm form = m_form;
        form.when.trigger = answer->definition->trigger;
        change(form);
    });
}

void QueueEditor::remove(const QList<JobKey> &jobs)
{
    const int row = m_memberList->currentIndex().row();
    QueueForm form = m_form;
    form.sequence = without(form.sequence, jobs);
    change(form);
    if (!m_form.sequence.isEmpty())
        m_memberList->selectRows({std::clamp(row, 0, int(m_form.sequence.size()) - 1)});
}

void QueueEditor::addSelected()
{
    place(selectedCandidates(), int(m_form.sequence.size()));
}

void QueueEditor::removeSelected()
{
    remove(selectedMembers());
}

void QueueEditor::moveSelected(int step)
{
    const QList<JobKey> jobs = selectedMembers();
    QueueForm form = m_form;
    form.sequence = shifted(form.sequence, jobs, step);
    change(form);
    selectMembers(jobs);
}

QList<JobKey> QueueEditor::selectedMembers() const
{
    QList<JobKey> jobs;
    for (const int row : m_memberList->selectedRows())
        jobs.append(m_members.jobAt(row));
    return jobs;
}

QList<JobKey> QueueEditor::selectedCandidates() const
{
    QList<JobKey> jobs;
    for (const int row : m_candidateList->selectedRows())
        jobs.append(m_candidates->jobAt(m_filtered.mapToSource(m_filtered.index(row, 0)).row()));
    return jobs;
}

void QueueEditor::selectMembers(const QList<JobKey> &jobs)
{
    QList<int> rows;
    for (const JobKey job : jobs) {
        if (const int row = m_members.rowOf(job); row >= 0)
            rows.append(row);
    }
    m_memberList->selectRows(rows);
}

// ---- saving

QString QueueEditor::nameFault() const
{
    const QString name = m_form.name;
    if (name.trimmed().isEmpty())
        return tr("A queue needs a name.");
    const bool isOwn = m_base && m_base->name == name;
    return !isOwn && m_reader.names().contains(name) ? tr("There is a queue “%1” already. Choose another name.").arg(name) : QString();
}

void QueueEditor::save()
{
    if (!m_save->isEnabled() || m_isSaving)
        return;
    if (m_hasConflict)
        return confirmOverwrite();
    m_isSaving = true;
    if (!m_base)
        return store();
    // Changed in this very moment, and nobody has told yet?
    onAnswer(m_engine.queue(m_base->name), this, [this](const Result<Queue> &answer) {
        if (answer && m_base && !(formOf(*answer) == *m_base)) {
            m_isSaving = false;
            return takeConflict(formOf(*answer));
        }
        store();
    });
}

void QueueEditor::confirmOverwrite()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Save the queue"), tr("Save yours over the other change?"), QMessageBox::NoButton, this);
    box->setObjectName(u"confirmOverwrite"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Somebody changed “%1” meanwhile. What you see here takes its place.").arg(m_base->name));
    const QPushButton *yes = box->addButton(tr("Save mine"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this] {
        m_hasConflict = false;
        m_isSaving = true;
        store();
    });
    box->open();
}

void QueueEditor::store()
{
    QHash<JobKey, JobId> ids;
    for (const QueueCandidate &each : m_reader.candidates())
        ids.insert(each.job.key, each.job.id);
    const QueueDraft draft = draftOf(m_form, m_base, ids);
    const Answer<Queue> answer = m_base ? m_engine.updateQueue(m_base->name, draft, byWindow) : m_engine.createQueue(draft, byWindow);
    updateButtons();
    onAnswer(answer, this, [this](const Result<Queue> &stored) { takeStored(stored); });
}

void QueueEditor::takeStored(const Result<Queue> &answer)
{
    m_isSaving = false;
    if (!answer) {
        m_afterSave = nullptr;
        updateButtons();
        return showFailure(answer.error());
    }
    m_banner->hide();
    m_base = formOf(*answer);
    m_form = *m_base;
    m_reader.follow(*answer);
    showForm();
    Q_EMIT saved(m_base->name);
    if (const auto then = std::exchange(m_afterSave, nullptr))
        then();
}

// Beside its field where it is about one.
void QueueEditor::showFailure(const Error &error)
{
    for (const FieldError &field : error.fields) {
        if (field.field.startsWith(u"trigger"_s))
            m_trigger->setError(tr("The trigger %1.", "what is wrong with it").arg(inUsersWords(field.message)));
    }
    m_banner->showText(Banner::Kind::Error, describe(error));
}

void QueueEditor::askUnsaved(std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(m_form.name),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"confirmUnsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    keep->setEnabled(m_save->isEnabled());
    const QPushButton *drop = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep->isEnabled() ? keep : stay);
    connect(keep, &QPushButton::clicked, this, [this, then] {
        m_afterSave = then;
        save();
    });
    connect(drop, &QPushButton::clicked, this, [this, then] {
        discard();
        then();
    });
    box->open();
}

// ---- the round

void QueueEditor::run(QueuePart::Kind kind)
{
    QueuePart part{.kind = kind, .member = {}};
    const QList<JobKey> chosen = selectedMembers();
    if (kind != QueuePart::Kind::Whole) {
        if (chosen.isEmpty() || !candidate(chosen.first()))
            return;
        part.member = candidate(chosen.first())->job.id.value;
    }
    onAnswer(m_engine.runQueue(m_base->name, part, byWindow), this, [this](const Result<Submitted> &answer) {
        if (!answer)
            showFailure(answer.error());
    });
}

// The next member is held: the one under way ends in peace.
void QueueEditor::pauseOrGoOn()
{
    const std::optional<QueueRound> &round = m_reader.round();
    const Run *next = round ? nextMember(*round) : nullptr;
    const Run *current = round ? currentMember(*round) : nullptr;
    if (current && current->held)
        actOn(current->key, RunAction::Release);
    else if (next)
        actOn(next->key, next->held ? RunAction::Release : RunAction::Hold);
}

void QueueEditor::cancelRound()
{
    if (m_reader.round() && m_reader.round()->isActive())
        actOn(m_reader.round()->run.key, RunAction::Cancel);
}

void QueueEditor::actOn(RunKey run, RunAction action)
{
    onAnswer(m_engine.act(QList{run}, action, byWindow), this, [this](const Result<QList<ActionOutcome>> &answer) {
        if (!answer)
            return showFailure(answer.error());
        for (const ActionOutcome &outcome : *answer) {
            if (outcome.refusal)
                m_banner->showText(Banner::Kind::Warning, inUsersWords(outcome.message));
        }
    });
}

void QueueEditor::switchOnOrOff()
{
    if (!m_reader.queue())
        return;
    QueueDraft draft;
    draft.enabled = !m_reader.queue()->enabled;
    onAnswer(m_engine.updateQueue(m_reader.queue()->name, draft, byWindow), this, [this](const Result<Queue> &answer) {
        if (!answer)
            showFailure(answer.error());
    });
}

// ---- the end of it

void QueueEditor::confirmDelete()
{
    const int count = m_base ? int(m_base->sequence.size()) : 0;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete the queue"), tr("Delete the queue “%1”?").arg(m_base->name),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"confirmDeleteQueue"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its %n job(s) are kept and switched off. They have no trigger of their own: the queue's was theirs.", nullptr, count));
    const QPushButton *yes = box->addButton(tr("Delete queue"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &QueueEditor::deleteNow);
    box->open();
}

void QueueEditor::deleteNow()
{
    const QString name = m_base->name;
    const JobKey key = m_reader.queue() ? m_reader.queue()->key : JobKey();
    onAnswer(m_engine.deleteQueue(name, byWindow), this, [this, name, key](const Result<Done> &answer) {
        if (!answer)
            return showFailure(answer.error());
        start({});
        m_banner->showOffer(Banner::Kind::Note, tr("Deleted the queue “%1”. Its jobs are kept and switched off.").arg(name), tr("Undo"),
                            [this, name, key] {
                                onAnswer(m_engine.undoJob(key, byWindow), this, [this, name](const Result<QString> &undone) {
                                    if (!undone)
                                        return showFailure(undone.error());
                                    start(name);
                                    m_banner->showText(Banner::Kind::Note, *undone);
                                });
                            });
        Q_EMIT deleted(name);
    });
}

void QueueEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setShown(true);
    updateTimer();
}

void QueueEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setShown(false);
}

// ---- keys

// Undo is the window's, too: while this one has steps to take back, and no field takes the key for itself, it is ours.
bool QueueEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (key->matches(QKeySequence::Undo) && !m_past.isEmpty()) ||
                            (key->matches(QKeySequence::Redo) && !m_future.isEmpty()) || key->matches(QKeySequence::Save);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void QueueEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (event->matches(QKeySequence::Save))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
