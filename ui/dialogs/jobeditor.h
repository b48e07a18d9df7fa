// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace runsheet {

class JobProbe;
class JobSettings;
class ParameterForm;
class ScheduleForm;
class UsagePart;

//! A draft as a form, for what was dropped or for a new job: what was found, what can be set, the command that it comes to. Nothing is
//! stored or run before a button says so. Run now makes a kept job and runs it, Save keeps it as a draft. Lives in the window's thread;
//! while the engine is asked the dialog stays open, and shows a refusal beside the fields it is about. Show it with open().
class JobEditor : public QDialog
{
    Q_OBJECT

public:
    JobEditor(Engine &engine, const JobDraft &draft, QWidget *parent);
    //! For a job that is there: Save changes it, Run now makes a run of what it is then. Whether it is enabled stays as it is.
    JobEditor(Engine &engine, const Job &job, QWidget *parent);

    //! Files that led to this draft, for show. Without it, the script or program of the draft.
    void setDropped(const QList<QByteArray> &paths);
    //! Offers what can only be learned by running something. Outlives the editor.
    void setProbe(JobProbe *probe);
    //! The draft as the form has it now.
    [[nodiscard]] JobDraft draft() const;

Q_SIGNALS:
    void saved(const runsheet::Submitted &job);
    //! `run` is the new run.
    void started(const runsheet::Submitted &run);

public Q_SLOTS:
    void reject() override;

private:
    enum class Wish { Save, RunNow };
    void createWidgets();
    void createButtons();
    void createLayout();
    QWidget *createFoundPart();
    QWidget *createFormPart();
    QWidget *createCommandPart();
    QWidget *createFooter();
    void connectSignals();
    void showType();
    void showSchedule();
    void touch();
    void askCommand();
    void showCommand(const QList<QByteArray> &words);
    void copyCommand();
    void submit(Wish wish);
    void takeJob(const Result<Submitted> &answer, Wish wish);
    void runNow();
    void showErrors(const Error &error);
    void offerUsage();
    void askUsage();
    void compareEnvironments();
    void setBusy(bool busy);
    void browseWorkspace();
    [[nodiscard]] QList<FieldError> readInto(JobDraft &draft) const;
    [[nodiscard]] const JobTypeInfo *type() const;

    Engine &m_engine;
    JobDraft m_draft;
    QList<JobTypeInfo> m_types;
    std::optional<Submitted> m_job; //!< it was made; only its run is missing
    JobKey m_edits;                 //!< the job that is changed; invalid: a new one is made
    QList<QByteArray> m_command;
    QLabel *m_droppedHead = nullptr;
    QGridLayout *m_dropped = nullptr;
    ParameterForm *m_found = nullptr;
    QLineEdit *m_workspace = nullptr;
    QLabel *m_workspaceHint = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameHint = nullptr;
    QComboBox *m_type = nullptr;
    QLabel *m_typeHint = nullptr;
    ParameterForm *m_form = nullptr;
    UsagePart *m_usage = nullptr;
    JobProbe *m_probe = nullptr;
    QJsonObject m_asked; //!< the program that the offer, or the answer, is about
    QWidget *m_settingsPart = nullptr;
    JobSettings *m_settings = nullptr;
    QLabel *m_commandHead = nullptr;
    QLabel *m_commandText = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_refusal = nullptr;
    QWidget *m_schedulePart = nullptr;
    ScheduleForm *m_schedule = nullptr;
    QPushButton *m_scheduleButton = nullptr;
    QPushButton *m_allSettings = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_run = nullptr;
    QTimer *m_pause = nullptr; //!< after typing, before the command is asked for
    int m_commandSerial = 0;
    bool m_edited = false;
};

} // namespace runsheet
