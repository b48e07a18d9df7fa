// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/jobsettings.h"

#include "engine/domain/sizes.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/environmenteditor.h"
#include "ui/dialogs/errormark.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int priorityLimit = 1000;
constexpr int mostRetries = 100;

QStringList labelsFrom(const QString &text)
{
    QStringList labels;
    for (const QString &label : text.split(u',')) {
        if (const QString trimmed = label.trimmed(); !trimmed.isEmpty() && !labels.contains(trimmed))
            labels.append(trimmed);
    }
    return labels;
}

} // namespace

QString durationInput(Duration duration)
{
    struct Unit
    {
        Duration length;
        QChar letter;
    };
    using namespace std::chrono;
    const std::array units{Unit{days(1), u'd'}, Unit{hours(1), u'h'}, Unit{minutes(1), u'm'}};
    if (duration <= Duration(0))
        return {};
    for (const Unit &unit : units) {
        if (duration % unit.length == Duration(0))
            return QString::number(duration / unit.length) + unit.letter;
    }
    return QString::number(duration / Duration(seconds(1))) + u's';
}

JobSettings::JobSettings(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    const Metrics metrics = metricsOf(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(3 * metrics.u);
    m_layout->setVerticalSpacing(2 * metrics.u);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 15);
    m_labels = new QLineEdit(this);
    m_pool = new QComboBox(this);
    m_priority = new QSpinBox(this);
    m_priority->setRange(-priorityLimit, priorityLimit);
    m_timeLimit = new QLineEdit(this);
    m_memory = new QLineEdit(this);
    for (QLineEdit *edit : {m_timeLimit, m_memory}) {
        edit->setPlaceholderText(tr("none"));
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    }
    for (QLineEdit *edit : {m_labels, m_timeLimit, m_memory})
        edit->setTextMargins(metrics.u, 0, metrics.u, 0);
    m_retries = new QSpinBox(this);
    m_retries->setRange(0, mostRetries);
    addRow(u"labels"_s, tr("&Labels"), m_labels, tr("separated by commas"));
    addRow(u"pool"_s, tr("P&ool"), m_pool, tr("its slots limit how many runs go at once"));
    addRow(u"priority"_s, tr("&Priority"), m_priority, tr("higher starts first"));
    addRow(u"timeout"_s, tr("&Time limit"), m_timeLimit, tr("such as 90s, 30m or 2h"));
    addRow(u"limits.memory"_s, tr("&Memory limit"), m_memory, tr("of each process, such as 500MB or 2GB"));
    addRow(u"retries"_s, tr("&Retries"), m_retries, tr("further attempts after a failure"));
    m_environment = new EnvironmentEditor(this);
    addRow(u"environment"_s, tr("&Environment"), m_environment, tr("variables that the job gets beside what the engine passes on"));
    connect(m_environment, &EnvironmentEditor::edited, this, &JobSettings::edited);
    connect(m_environment, &EnvironmentEditor::comparisonWanted, this, &JobSettings::comparisonWanted);
    for (QLineEdit *edit : {m_labels, m_timeLimit, m_memory})
        connect(edit, &QLineEdit::textEdited, this, &JobSettings::edited);
    for (QSpinBox *box : {m_priority, m_retries})
        connect(box, &QSpinBox::valueChanged, this, &JobSettings::edited);
    connect(m_pool, &QComboBox::activated, this, &JobSettings::edited);
}

void JobSettings::addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    auto *below = mutedLabel(hint, this);
    below->setFont(smallFont(font()));
    editor->setObjectName(field + u"Edit"_s);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->setMinimumHeight(metricsOf(this).fieldHeight());
    auto *name = plainLabel(label, this);
    name->setBuddy(editor);
    name->setMargin(metricsOf(this).u);
    const bool isWide = editor == m_labels || editor == m_environment;
    auto *cell = new QVBoxLayout;
    cell->setSpacing(metricsOf(this).halfGap());
    cell->addWidget(editor, 0, isWide ? Qt::Alignment() : Qt::AlignLeft);
    cell->addWidget(below);
    const int row = int(m_rows.size());
    m_layout->addWidget(name, row, 0, Qt::AlignRight | Qt::AlignTop);
    m_layout->addLayout(cell, row, 1);
    m_rows.append({field, editor, below, hint});
}

void JobSettings::show(const JobDefinition &definition)
{
    const QSignalBlocker quietPriority(m_priority);
    const QSignalBlocker quietRetries(m_retries);
    m_labels->setText(definition.labels.join(u", "_s));
    if (m_pool->findText(definition.pool) < 0)
        m_pool->addItem(definition.pool);
    m_pool->setCurrentText(definition.pool);
    m_priority->setValue(definition.priority);
    m_timeLimit->setText(durationInput(definition.limits.timeLimit));
    m_memory->setText(definition.limits.resources.memory > 0 ? sizeText(definition.limits.resources.memory) : QString());
    m_retries->setValue(definition.retry.retries);
    m_environment->setEnvironment(definition.environment);
}

void JobSettings::setComparable(bool isComparable)
{
    m_environment->setComparable(isComparable);
}

void JobSettings::addVariables(const Environment &variables)
{
    m_environment->addVariables(variables);
}

void JobSettings::setPools(const QList<Pool> &pools)
{
    for (const Pool &pool : pools) {
        if (m_pool->findText(pool.name) < 0)
            m_pool->addItem(pool.name);
    }
}

QList<FieldError> JobSettings::apply(JobDefinition &definition) const
{
    definition.labels = labelsFrom(m_labels->text());
    definition.pool = m_pool->currentText();
    definition.priority = m_priority->value();
    definition.retry.retries = m_retries->value();
    const QString time = m_timeLimit->text().trimmed(), memory = m_memory->text().trimmed();
    const std::optional<Duration> duration = time.isEmpty() ? Duration(0) : durationFromText(time);
    const std::optional<qint64> bytes = memory.isEmpty() ? 0 : sizeFromText(memory);
    definition.limits.timeLimit = duration.value_or(Duration(0));
    definition.limits.resources.memory = bytes.value_or(0);
    definition.environment = m_environment->environment();
    QList<FieldError> errors = m_environment->errors();
    if (!duration)
        errors.append({u"timeout"_s, tr("must be a duration such as 90s, 30m or 2h, or empty for no limit")});
    if (!bytes)
        errors.append({u"limits.memory"_s, tr("must be a size such as 500MB or 2GB, or empty for no limit")});
    return errors;
}

QList<FieldError> JobSettings::showErrors(const QList<FieldError> &errors)
{
    QList<FieldError> others = errors;
    for (const Row &row : m_rows) {
        QString sentence;
        for (const FieldError &error : errors) {
            if (error.field == row.field)
                sentence = fieldSentence(row.editor->accessibleName(), error.message);
        }
        markError(row.editor, row.below, sentence, row.hint);
        others.removeIf([&row](const FieldError &error) { return error.field == row.field; });
    }
    return others;
}

} // namespace runsheet
