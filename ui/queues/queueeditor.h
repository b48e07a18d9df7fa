// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/queues/queueform.h"
#include "ui/queues/queuereader.h"
#include "ui/queues/queuesequencemodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace runsheet {

class Banner;
class QueueCandidatesModel;
class QueueDropTarget;
class QueueList;
class QueueTriggerPart;
class TimelineStrip;

//! Edits one queue: its jobs in their order, its trigger, what comes of the rest when one fails; and shows its round while that runs.
//! Nothing is stored before Save; each step can be taken back. What somebody else changes meanwhile is told, and neither is lost.
//! Thread: main; the engine outlives it.
class QueueEditor final : public QWidget
{
    Q_OBJECT

public:
    QueueEditor(Engine &engine, QWidget *parent);
    //! With a clock of one's own, for tests and pictures.
    QueueEditor(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent);
    ~QueueEditor() override;

    using QWidget::show;
    //! Shows this queue; asks first what is to become of changes to the one before it.
    void show(const QString &queueName);
    //! A queue that is still to be made, of these jobs.
    void showNew(const QList<JobKey> &jobs);
    [[nodiscard]] bool hasUnsavedChanges() const;
    //! Does it now where nothing is unsaved, else when its user has saved or discarded; not at all where they stay.
    void settle(std::function<void()> then);
    //! The queue and the jobs that it could have are there.
    [[nodiscard]] bool isLoaded() const;
    //! What it would be if it was saved now.
    [[nodiscard]] const QueueForm &form() const { return m_form; }

    // What the buttons and keys do.
    void addSelected();
    void removeSelected();
    void moveSelected(int step);
    void save();
    void discard();
    void undo();
    void redo();

Q_SIGNALS:
    //! Stored, under this name.
    void saved(const QString &name);
    void deleted(const QString &name);
    //! Enter on a member.
    void jobWanted(runsheet::JobKey job);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // How it looks: queueeditorlayout.cpp
    void createLayout();
    QWidget *createHead();
    QWidget *createLists();
    QWidget *createMembers();
    QWidget *createMiddle();
    QWidget *createCandidates();
    QWidget *createLower();
    QWidget *createOnFailure();
    QWidget *createRound();
    void createMoreMenu();
    void connectParts();
    void connectLists();

    void start(const QString &name);
    //! Of what kind a step is: typing in one field is one step.
    enum class Edited { Nothing, Name, Trigger, Other };
    void change(const QueueForm &form, Edited what = Edited::Other);
    void stepTo(const QueueForm &form);
    void showForm();
    void showLists();
    void showRound();
    void updateButtons();
    void updateRunButtons(bool hasOneMember);
    void updateHead();
    void updateHint();
    void updateLine();
    void updateTimer();
    void takeQueue();
    void takeConflict(const QueueForm &theirs);
    void takeLoss();
    void place(const QList<JobKey> &jobs, int row);
    void placeWanted();
    void remove(const QList<JobKey> &jobs);
    [[nodiscard]] QList<JobKey> selectedMembers() const;
    [[nodiscard]] QList<JobKey> selectedCandidates() const;
    void selectMembers(const QList<JobKey> &jobs);
    [[nodiscard]] QString nameFault() const;
    void store();
    void takeStored(const Result<Queue> &answer);
    void showFailure(const Error &error);
    void confirmOverwrite();
    void run(QueuePart::Kind kind);
    void pauseOrGoOn();
    void cancelRound();
    void switchOnOrOff();
    void confirmDelete();
    void deleteNow();
    void askUnsaved(std::function<void()> then);
    void actOn(RunKey run, RunAction action);
    [[nodiscard]] const QueueCandidate *candidate(JobKey job) const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    QueueReader m_reader;
    QueueSequenceModel m_members;
    std::unique_ptr<QueueCandidatesModel> m_candidates;
    QSortFilterProxyModel m_filtered;
    std::optional<QueueForm> m_base; //!< as it is stored; nothing: still to be made
    QueueForm m_form;
    QList<QueueForm> m_past, m_future;
    Edited m_lastEdited = Edited::Nothing;
    QList<JobKey> m_wanted; //!< of a new queue, until they are known
    bool m_hasConflict = false;
    bool m_isSaving = false;
    std::function<void()> m_afterSave;
    std::shared_ptr<void> m_tick;

    Banner *m_banner = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameError = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_runButton = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_runWhole = nullptr, *m_runFrom = nullptr, *m_runOnly = nullptr;
    QAction *m_cancelAction = nullptr, *m_enableAction = nullptr, *m_deleteAction = nullptr, *m_undoAction = nullptr,
            *m_redoAction = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QueueList *m_memberList = nullptr;
    QueueDropTarget *m_dropTarget = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QLabel *m_candidateCount = nullptr;
    QLineEdit *m_filter = nullptr;
    QueueList *m_candidateList = nullptr;
    QueueTriggerPart *m_trigger = nullptr;
    QWidget *m_roundPart = nullptr;
    QLabel *m_roundTitle = nullptr;
    QLabel *m_roundHint = nullptr;
    TimelineStrip *m_roundLine = nullptr;
    QRadioButton *m_stop = nullptr, *m_goOn = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace runsheet
