// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/environmenteditor.h"

#include "engine/domain/bytes.h"
#include "engine/domain/environmentdifference.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/variabledelegate.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Value };
constexpr int BytesRole = Qt::UserRole; //!< what a cell stands for, until it is edited

QByteArray bytesOf(const QTableWidgetItem *item)
{
    return item ? item->data(BytesRole).toByteArray() : QByteArray();
}

} // namespace

EnvironmentEditor::EnvironmentEditor(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    m_table = new QTableWidget(0, 2, this);
    m_table->setObjectName(u"environmentTable"_s);
    m_table->setAccessibleName(tr("Environment"));
    m_table->setHorizontalHeaderLabels({tr("Variable"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(Name, fontMetrics().averageCharWidth() * 28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leads on to the next field; arrows move within
    m_table->setFixedHeight(metrics.rowHeight() * 5);
    m_delegate = new VariableDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    QPushButton *add = linkButton(tr("A&dd a variable"), this);
    add->setObjectName(u"addVariableButton"_s);
    m_remove = linkButton(tr("Remo&ve"), this);
    m_remove->setObjectName(u"removeVariableButton"_s);
    m_compare = linkButton(tr("Compare with my &terminal..."), this);
    m_compare->setObjectName(u"compareEnvironmentButton"_s);
    m_compare->setToolTip(tr("It works in the terminal and not here? Starts your login shell once and shows what it has otherwise."));
    m_secrets = new QCheckBox(tr("S&how values that look secret"), this);
    m_secrets->setObjectName(u"showSecretsCheck"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{add, m_remove, m_compare})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_secrets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.u);
    layout->addWidget(m_table);
    layout->addLayout(row);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, &EnvironmentEditor::addEmptyRow);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentEditor::removeRows);
    connect(m_compare, &QPushButton::clicked, this, &EnvironmentEditor::comparisonWanted);
    connect(m_secrets, &QCheckBox::toggled, this, &EnvironmentEditor::showSecrets);
    connect(m_table, &QTableWidget::itemChanged, this, &EnvironmentEditor::takeEdit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &EnvironmentEditor::update);
    setComparable(false);
    update();
}

void EnvironmentEditor::update()
{
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    bool hasSecret = false;
    for (int row = 0; row < m_table->rowCount(); ++row)
        hasSecret = hasSecret || m_table->item(row, Value)->data(VariableDelegate::SecretRole).toBool();
    m_secrets->setVisible(hasSecret);
    const QSignalBlocker quiet(m_table);
    m_delegate->hideSecrets(m_table->model());
}

void EnvironmentEditor::setComparable(bool isComparable)
{
    m_compare->setVisible(isComparable);
}

void EnvironmentEditor::addRow(const QByteArray &name, const QByteArray &value)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (const auto &[column, bytes] : {std::pair{Name, name}, std::pair{Value, value}}) {
        auto *item = new QTableWidgetItem(isUtf8(bytes) ? QString::fromUtf8(bytes) : visible(bytes));
        item->setData(BytesRole, bytes);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, Value)->setData(VariableDelegate::SecretRole, looksSecret(name));
}

void EnvironmentEditor::setEnvironment(const Environment &environment)
{
    m_table->setRowCount(0);
    for (auto entry = environment.begin(); entry != environment.end(); ++entry)
        addRow(entry.key(), entry.value());
    update();
}

void EnvironmentEditor::addVariables(const Environment &variables)
{
    Environment all = environment();
    all.insert(variables);
    setEnvironment(all);
    Q_EMIT edited();
}

void EnvironmentEditor::addEmptyRow()
{
    addRow({}, {});
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_table->editItem(m_table->currentItem());
}

void EnvironmentEditor::removeRows()
{
    QSet<int> rows;
    for (const QTableWidgetItem *item : m_table->selectedItems())
        rows.insert(item->row());
    for (int row = m_table->rowCount() - 1; row >= 0; --row) {
        if (rows.contains(row))
            m_table->removeRow(row);
    }
    update();
    Q_EMIT edited();
}

void EnvironmentEditor::takeEdit(QTableWidgetItem *item)
{
    const QSignalBlocker quiet(m_table);
    item->setData(BytesRole, item->column() == Name ? item->text().trimmed().toUtf8() : item->text().toUtf8());
    QTableWidgetItem *value = m_table->item(item->row(), Value);
    value->setData(VariableDelegate::SecretRole, looksSecret(bytesOf(m_table->item(item->row(), Name))));
    update();
    Q_EMIT edited();
}

void EnvironmentEditor::showSecrets(bool areShown)
{
    const QSignalBlocker quiet(m_table);
    m_delegate->setSecretsShown(areShown, m_table->model());
    m_table->viewport()->update();
}

Environment EnvironmentEditor::environment() const
{
    Environment environment;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QByteArray name = bytesOf(m_table->item(row, Name));
        if (!name.isEmpty())
            environment.insert(name, bytesOf(m_table->item(row, Value)));
    }
    return environment;
}

QList<FieldError> EnvironmentEditor::errors() const
{
    QSet<QByteArray> names;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QByteArray name = bytesOf(m_table->item(row, Name));
        const bool isNameless = name.isEmpty() && !bytesOf(m_table->item(row, Value)).isEmpty();
        if (isNameless)
            return {{u"environment"_s, tr("has a value without a name. Name the variable or remove it.")}};
        if (names.contains(name))
            return {{u"environment"_s, tr("has “%1” twice. Remove one of them.").arg(visible(name))}};
        if (!name.isEmpty())
            names.insert(name);
    }
    return {};
}

} // namespace runsheet
