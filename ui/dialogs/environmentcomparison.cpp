// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/environmentcomparison.h"

#include "engine/domain/bytes.h"
#include "engine/domain/environmentdifference.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/variabledelegate.h"
#include "ui/format/errors.h"
#include "ui/format/tips.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, InJob, InTerminal };
constexpr int BytesRole = Qt::UserRole;

} // namespace

EnvironmentComparison::EnvironmentComparison(QWidget *parent) : QDialog(parent)
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"environmentComparison"_s);
    setWindowTitle(tr("The job and my terminal"));
    m_text = plainLabel(tr("Your login shell is asked; ten seconds at most."), this);
    m_text->setObjectName(u"comparisonText"_s);
    m_text->setWordWrap(true);
    createTable();
    m_secrets = new QCheckBox(tr("S&how values that look secret"), this);
    m_secrets->setObjectName(u"showSecretsCheck"_s);
    m_secrets->hide();
    m_all = linkButton(tr("Tick &all"), this);
    m_all->setObjectName(u"tickAllButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(m_secrets);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeOverButton"_s);
    m_take->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 4 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(m_table, &QTreeWidget::itemChanged, this, &EnvironmentComparison::update);
    connect(m_all, &QPushButton::clicked, this, [this] { setAllTicked(true); });
    connect(m_secrets, &QCheckBox::toggled, this, [this](bool areShown) {
        const QSignalBlocker quiet(m_table);
        m_delegate->setSecretsShown(areShown, m_table->model());
        m_table->viewport()->update();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &EnvironmentComparison::take);
    resize(fontMetrics().averageCharWidth() * 130, metrics.h * 28);
    update();
}

void EnvironmentComparison::createTable()
{
    m_table = new QTreeWidget(this);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Variables that differ"));
    m_table->setHeaderLabels({tr("Variable"), tr("In the job"), tr("In the terminal")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->resizeSection(Name, fontMetrics().averageCharWidth() * 36);
    m_table->header()->resizeSection(InJob, fontMetrics().averageCharWidth() * 42);
    m_delegate = new VariableDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
}

void EnvironmentComparison::show(const Result<EnvironmentPair> &answer)
{
    m_text->setProperty("isError", !answer);
    if (answer)
        fill(*answer);
    else
        m_text->setText(describe(answer.error()));
    update();
}

void EnvironmentComparison::fill(const EnvironmentPair &pair)
{
    const QSignalBlocker quiet(m_table);
    bool hasSecret = false;
    for (const EnvironmentDifference &each : environmentDifferences(pair.inJob, pair.inTerminal)) {
        const bool isSecret = looksSecret(each.name);
        hasSecret = hasSecret || isSecret;
        auto *item = new QTreeWidgetItem(m_table, {visible(each.name)});
        item->setData(Name, BytesRole, each.name);
        for (const auto &[column, value] : {std::pair{InJob, each.inJob}, std::pair{InTerminal, each.inTerminal}}) {
            item->setText(column, value ? visible(*value) : tr("not set"));
            item->setData(column, VariableDelegate::SecretRole, isSecret && value);
            item->setToolTip(column, value && !isSecret ? plainTip(visible(*value)) : QString());
            if (!value)
                item->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
        item->setData(InTerminal, BytesRole, each.inTerminal.value_or(QByteArray()));
        if (each.inTerminal)
            item->setCheckState(Name, Qt::Unchecked);
        else
            item->setToolTip(Name, tr("Only the job has it: there is nothing to take over."));
        const QString shown = isSecret ? tr("hidden") : item->text(InTerminal);
        item->setData(Name, Qt::AccessibleTextRole, tr("%1, in the terminal: %2", "variable, value").arg(item->text(Name), shown));
    }
    m_secrets->setVisible(hasSecret);
    m_delegate->hideSecrets(m_table->model());
    const int count = m_table->topLevelItemCount();
    m_text->setText(
        count == 0 ? tr("The job has all that %1 has.").arg(visible(pair.shell))
                   : tr("%n variable(s) differ between the job and %1. Tick what the job needs; it is kept with the job.", nullptr, count)
                         .arg(visible(pair.shell)));
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_table->setFocus();
}

void EnvironmentComparison::setAllTicked(bool isTicked)
{
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (item->data(Name, Qt::CheckStateRole).isValid())
            item->setCheckState(Name, isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void EnvironmentComparison::update()
{
    int ticked = 0;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        ticked += m_table->topLevelItem(row)->checkState(Name) == Qt::Checked ? 1 : 0;
    m_take->setText(tr("Take over %n variable(s)", nullptr, ticked));
    m_take->setEnabled(ticked > 0);
    m_all->setEnabled(m_table->topLevelItemCount() > 0);
}

void EnvironmentComparison::take()
{
    Environment variables;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (item->checkState(Name) == Qt::Checked)
            variables.insert(item->data(Name, BytesRole).toByteArray(), item->data(InTerminal, BytesRole).toByteArray());
    }
    Q_EMIT taken(variables);
    accept();
}

} // namespace runsheet
