// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/jobeditor.h"

#include "engine/domain/bytes.h"
#include "ui/details/onanswer.h"
#include "ui/details/taborder.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/environmentcomparison.h"
#include "ui/dialogs/errormark.h"
#include "ui/dialogs/jobprobe.h"
#include "ui/dialogs/jobsettings.h"
#include "ui/dialogs/parameterform.h"
#include "ui/dialogs/shelltext.h"
#include "ui/dialogs/usagepart.h"
#include "ui/format/errors.h"
#include "ui/format/jobtypes.h"
#include "ui/theme/icons.h"
#include "ui/triggers/scheduleform.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QString asker = u"window"_s;

//! Parameters that were found rather than chosen stand at the left.
bool isFound(const Parameter &parameter)
{
    return parameter.name == "interpreter"_L1;
}

ParameterSchema partOf(const ParameterSchema &schema, bool found)
{
    ParameterSchema part;
    std::ranges::copy_if(schema, std::back_inserter(part), [found](const Parameter &parameter) { return isFound(parameter) == found; });
    return part;
}

//! `~/risk/prices` for a folder below the user's own.
QString shortFolder(const QByteArray &folder)
{
    const QByteArray home = QFile::encodeName(QDir::homePath());
    if (folder.isEmpty() || folder == home)
        return u"~"_s;
    return folder.startsWith(QByteArray(home + '/')) ? u'~' + visible(folder.mid(home.size())) : visible(folder);
}

JobDraft draftOf(const Job &job)
{
    JobDraft draft;
    draft.definition = *job.definition;
    draft.enabled = job.enabled;
    draft.draft = job.draft;
    return draft;
}

//! What runs, without its arguments: as long as it is the same, so are its options.
QJsonObject programOf(const JobDefinition &definition)
{
    QJsonObject program{{u"type"_s, definition.type}};
    for (const QString &name : {u"path"_s, u"program"_s, u"interpreter"_s}) {
        if (definition.parameters.contains(name))
            program.insert(name, definition.parameters.value(name));
    }
    return program;
}

QString programName(const QJsonObject &program)
{
    const QJsonValue path = program.contains("path"_L1) ? program.value("path"_L1) : program.value("program"_L1);
    return visible(QFile::encodeName(QFileInfo(QFile::decodeName(bytesFromJson(path).value_or(QByteArray()))).fileName()));
}

QByteArrayList argumentsIn(const QJsonObject &parameters)
{
    QByteArrayList words;
    for (const QJsonValue &word : parameters.value("arguments"_L1).toArray())
        words.append(bytesFromJson(word).value_or(QByteArray()));
    return words;
}

//! The engine names a parameter `parameters.path`; the form knows it as `path`.
QList<FieldError> withoutPrefix(QList<FieldError> errors)
{
    static const QString prefix = u"parameters."_s;
    for (FieldError &error : errors) {
        if (error.field.startsWith(prefix))
            error.field.remove(0, prefix.size());
    }
    return errors;
}

} // namespace

JobEditor::JobEditor(Engine &engine, const JobDraft &draft, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_draft(draft), m_types(engine.jobTypes())
{
    setObjectName(u"jobEditor"_s);
    std::ranges::transform(m_types, m_types.begin(), inWindowLanguage);
    createWidgets();
    createButtons();
    createLayout();
    m_name->setText(draft.definition.name);
    m_workspace->setText(shortFolder(draft.definition.workspace));
    m_settings->show(draft.definition);
    m_schedule->setValues({draft.definition.trigger, draft.definition.overlap, draft.definition.misfire});
    showSchedule();
    for (const JobTypeInfo &info : m_types)
        m_type->addItem(info.name.isEmpty() ? info.key : info.name, info.key);
    m_type->setCurrentIndex(std::max(0, m_type->findData(draft.definition.type)));
    showType();
    const QByteArray dropped = bytesFromJson(draft.definition.parameters.value(u"path"_s)).value_or(QByteArray());
    setDropped(dropped.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{dropped});
    connectSignals();
    onAnswer(engine.pools(), this, [this](const Result<QList<Pool>> &pools) {
        if (pools)
            m_settings->setPools(*pools);
    });
    onAnswer(engine.calendars(), this, [this](const Result<QList<Calendar>> &calendars) {
        if (calendars)
            m_schedule->setCalendars(*calendars);
    });
    setWindowTitle(draft.definition.name.isEmpty() ? tr("New job") : tr("New job: %1").arg(draft.definition.name));
    askCommand();
    // All is found for a dropped script: Return runs it. A new job begins with its name.
    draft.definition.name.isEmpty() ? m_name->setFocus() : m_run->setFocus();
}

JobEditor::JobEditor(Engine &engine, const Job &job, QWidget *parent) : JobEditor(engine, draftOf(job), parent)
{
    m_edits = job.key;
    setWindowTitle(tr("Edit job: %1").arg(job.definition->name));
    m_discard->setText(tr("&Discard changes"));
    m_save->setToolTip(tr("Change the job. Runs that are under way go on as they began."));
    m_schedule->setEnabled(job.queue.isEmpty());
    if (!job.queue.isEmpty())
        m_scheduleButton->setText(tr("S&chedule: by the queue “%1”").arg(QString(job.queue).replace(u'&', u"&&"_s)));
    m_run->setDefault(false);
    m_run->setIcon(actionIcon("media-playback-start"_L1)); // no longer on the colour of the default button
    m_save->setDefault(true);
    m_name->setFocus();
    m_name->selectAll();
}

void JobEditor::connectSignals()
{
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(150));
    connect(m_pause, &QTimer::timeout, this, &JobEditor::askCommand);
    connect(m_name, &QLineEdit::textChanged, this, &JobEditor::touch);
    connect(m_workspace, &QLineEdit::textChanged, this, &JobEditor::touch);
    connect(m_form, &ParameterForm::edited, this, &JobEditor::touch);
    connect(m_found, &ParameterForm::edited, this, &JobEditor::touch);
    connect(m_settings, &JobSettings::edited, this, &JobEditor::touch);
    connect(m_type, &QComboBox::activated, this, [this] {
        showType();
        touch();
    });
    connect(m_schedule, &ScheduleForm::edited, this, [this] {
        showSchedule();
        touch();
    });
    connect(m_usage, &UsagePart::wanted, this, &JobEditor::askUsage);
    connect(m_usage, &UsagePart::wordsChanged, this, [this](const QByteArrayList &words) {
        QJsonArray arguments;
        for (const QByteArray &word : words)
            arguments.append(bytesToJson(word));
        m_form->setValue(u"arguments"_s, arguments);
        touch();
    });
    connect(m_settings, &JobSettings::comparisonWanted, this, &JobEditor::compareEnvironments);
    connect(m_copy, &QPushButton::clicked, this, &JobEditor::copyCommand);
    connect(m_discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, [this] { submit(Wish::Save); });
    connect(m_run, &QPushButton::clicked, this, [this] { submit(Wish::RunNow); });
}

const JobTypeInfo *JobEditor::type() const
{
    const auto found = std::ranges::find(m_types, m_type->currentData().toString(), &JobTypeInfo::key);
    return found == m_types.end() ? nullptr : &*found;
}

void JobEditor::showType()
{
    const JobTypeInfo *info = type();
    const ParameterSchema schema = info ? info->parameters : ParameterSchema();
    // What was typed for one type is kept for the other where it has a parameter of that name.
    QJsonObject values = m_draft.definition.parameters;
    for (const QJsonObject &typed : {m_form->values(), m_found->values()}) {
        for (auto entry = typed.begin(); entry != typed.end(); ++entry)
            values.insert(entry.key(), entry.value());
    }
    m_form->setSchema(partOf(schema, false), values);
    m_found->setSchema(partOf(schema, true), values);
    m_typeHint->setText(info ? info->description : QString());
    tabInOrderOfLayout(this);
}

void JobEditor::showSchedule()
{
    const bool isOff = m_schedule->values().trigger.kind == Trigger::Kind::None;
    QString sentence = m_schedule->sentence();
    m_scheduleButton->setText(isOff ? tr("S&chedule: off") : tr("S&chedule: %1").arg(sentence.replace(u'&', u"&&"_s)));
    if (!m_edits.isValid())
        m_save->setToolTip(isOff ? tr("Keep it as a draft. Nothing runs.") : tr("Keep it. It runs by itself at its times."));
}

void JobEditor::touch()
{
    m_edited = true;
    m_job.reset();
    m_pause->start();
    offerUsage();
}

void JobEditor::setProbe(JobProbe *probe)
{
    m_probe = probe;
    m_settings->setComparable(probe != nullptr);
    offerUsage();
}

// Another program has other options; other arguments of the same one are shown in the fields.
void JobEditor::offerUsage()
{
    const JobDefinition definition = draft().definition;
    const QJsonObject program = programOf(definition);
    if (m_asked == program)
        return m_usage->setWords(argumentsIn(definition.parameters));
    m_asked = program;
    const JobTypeInfo *info = type();
    const bool takesArguments =
        info && std::ranges::any_of(info->parameters, [](const Parameter &each) { return each.name == "arguments"_L1; });
    m_usage->offer(m_probe && takesArguments ? programName(program) : QString());
}

void JobEditor::askUsage()
{
    const JobDefinition definition = draft().definition;
    m_usage->setAsking();
    onAnswer(m_probe->usageOf(definition), this, [this, asked = m_asked](const Result<Usage> &answer) {
        if (asked == m_asked)
            m_usage->show(answer, argumentsIn(draft().definition.parameters));
        tabInOrderOfLayout(this);
    });
}

void JobEditor::compareEnvironments()
{
    auto *comparison = new EnvironmentComparison(this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    connect(comparison, &EnvironmentComparison::taken, m_settings, &JobSettings::addVariables);
    onAnswer(m_probe->environmentsFor(draft().definition), comparison,
             [comparison](const Result<EnvironmentPair> &answer) { comparison->show(answer); });
    comparison->open();
}

QList<FieldError> JobEditor::readInto(JobDraft &draft) const
{
    JobDefinition &definition = draft.definition;
    definition.name = m_name->text().trimmed();
    definition.type = m_type->currentData().toString();
    // A path that is not UTF-8 is kept as it was unless the user types another.
    if (m_workspace->text() != shortFolder(definition.workspace)) {
        const QString folder = m_workspace->text().trimmed();
        const bool isBelowHome = folder == u'~' || folder.startsWith("~/"_L1);
        definition.workspace = QFile::encodeName(isBelowHome ? QDir::homePath() + folder.mid(1) : folder);
    }
    definition.parameters = m_form->values();
    const QJsonObject found = m_found->values();
    for (auto entry = found.begin(); entry != found.end(); ++entry)
        definition.parameters.insert(entry.key(), entry.value());
    const TriggerValues schedule = m_schedule->values();
    definition.trigger = schedule.trigger;
    definition.overlap = schedule.overlap;
    definition.misfire = schedule.misfire;
    return m_settings->apply(definition) + m_schedule->errors() + m_form->errors() + m_found->errors();
}

JobDraft JobEditor::draft() const
{
    JobDraft draft = m_draft;
    (void)readInto(draft);
    return draft;
}

void JobEditor::askCommand()
{
    const JobDefinition definition = draft().definition;
    m_commandHead->setText(tr("Command as it will be executed, in %1").arg(shortFolder(definition.workspace)));
    onAnswer(m_engine.commandOf(definition), this, [this, serial = ++m_commandSerial](const Result<QList<QByteArray>> &answer) {
        if (serial == m_commandSerial)
            showCommand(answer && !answer->value(0).isEmpty() ? *answer : QList<QByteArray>());
    });
}

void JobEditor::showCommand(const QList<QByteArray> &words)
{
    m_command = words;
    m_copy->setEnabled(!words.isEmpty());
    m_commandText->setText(words.isEmpty() ? tr("It is shown here as soon as the fields say enough.") : visible(shellCommand(words)));
}

void JobEditor::copyCommand()
{
    QApplication::clipboard()->setText(QString::fromUtf8(shellCommand(m_command)));
}

void JobEditor::submit(Wish wish)
{
    JobDraft draft = m_draft;
    if (const QList<FieldError> errors = readInto(draft); !errors.isEmpty())
        return showErrors({ErrorCode::BadInput, {}, {}, errors});
    // Who says when it is to run means it: a draft would not run by itself.
    const bool isScheduled = draft.definition.trigger != m_draft.definition.trigger && draft.definition.trigger.kind != Trigger::Kind::None;
    draft.draft = wish == Wish::Save && (!m_edits.isValid() || m_draft.draft) && !isScheduled;
    showErrors({});
    setBusy(true);
    if (m_job && wish == Wish::RunNow)
        return runNow();
    auto answer = m_edits.isValid() ? m_engine.updateJob(m_edits, draft, asker) : m_engine.createJob(draft, asker);
    onAnswer(std::move(answer), this, [this, wish](const Result<Submitted> &answer) { takeJob(answer, wish); });
}

void JobEditor::takeJob(const Result<Submitted> &answer, Wish wish)
{
    if (!answer) {
        setBusy(false);
        showErrors(answer.error());
        return;
    }
    m_job = *answer;
    if (wish == Wish::RunNow)
        return runNow();
    Q_EMIT saved(*answer);
    accept();
}

void JobEditor::runNow()
{
    onAnswer(m_engine.runJob(m_job->job, Cause::Manual, asker), this, [this](const Result<Submitted> &answer) {
        setBusy(false);
        if (!answer) {
            showErrors(answer.error()); // the job was made: Run now asks only for its run from now on
            return;
        }
        Q_EMIT started(*answer);
        accept();
    });
}

void JobEditor::setBusy(bool busy)
{
    for (QPushButton *button : {m_discard, m_save, m_run})
        button->setEnabled(!busy);
}

void JobEditor::showErrors(const Error &error)
{
    QList<FieldError> others = withoutPrefix(error.fields);
    others = m_form->showErrors(others);
    others = m_found->showErrors(others);
    others = m_settings->showErrors(others);
    const bool isScheduleWrong = std::ranges::any_of(others, [](const FieldError &one) { return one.field.startsWith("trigger"_L1); });
    others = m_schedule->showErrors(others);
    const auto take = [&others](const QString &field, QWidget *editor, QLabel *below) {
        const auto isIt = [&field](const FieldError &one) { return one.field == field; };
        const auto mine = std::ranges::find_if(others, isIt);
        markError(editor, below, mine == others.end() ? QString() : fieldSentence(editor->accessibleName(), mine->message));
        others.removeIf(isIt);
    };
    take(u"name"_s, m_name, m_nameHint);
    take(u"workspace"_s, m_workspace, m_workspaceHint);
    const bool isAllBeside = !error.fields.isEmpty() && others.isEmpty();
    Error rest = error;
    rest.fields = others;
    const bool isNothing = error.message.isEmpty() && error.fields.isEmpty();
    m_refusal->setText(isNothing || isAllBeside ? QString() : describe(rest));
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    if (std::ranges::any_of(m_settings->findChildren<QWidget *>(), isMarked))
        m_allSettings->setChecked(true);
    if (isScheduleWrong)
        m_scheduleButton->setChecked(true);
    m_form->focusFirstError();
}

void JobEditor::browseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Choose the workspace"), QFile::decodeName(draft().definition.workspace));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_workspace->setText(shortFolder(QFile::encodeName(folder)));
        touch();
    });
    dialog->open();
}

void JobEditor::reject()
{
    if (!m_edited) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Discard changes"), tr("Discard what you entered?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *discard = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace runsheet
