// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parameterform.h"

#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/dialogs/parameterfield.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    const Metrics metrics = metricsOf(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(3 * metrics.u);
    m_layout->setVerticalSpacing(3 * metrics.u);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 15);
}

void ParameterForm::setStacked()
{
    m_isStacked = true;
    m_layout->setVerticalSpacing(metricsOf(this).u);
}

void ParameterForm::setSchema(const ParameterSchema &schema, const QJsonObject &values)
{
    m_schema = schema;
    qDeleteAll(m_fields);
    qDeleteAll(m_labels);
    m_fields.clear();
    m_labels.clear();
    for (const Parameter &parameter : schema) {
        auto *field = new ParameterField(parameter, this);
        const QString word = parameter.label.isEmpty() ? parameter.name : parameter.label;
        QLabel *label = plainLabel(parameter.required ? tr("%1 *", "a required field").arg(word) : word, this);
        label->setBuddy(field->editor());
        if (values.contains(parameter.name))
            field->setValue(values.value(parameter.name));
        connect(field, &ParameterField::edited, this, &ParameterForm::edited);
        place(label, field);
        m_fields.append(field);
        m_labels.append(label);
    }
}

void ParameterForm::place(QLabel *label, ParameterField *field)
{
    const int row = int(m_fields.size());
    if (m_isStacked) {
        label->setFont(smallFont(font()));
        m_layout->addWidget(label, 2 * row, 0, 1, 2);
        m_layout->addWidget(field, 2 * row + 1, 0, 1, 2);
    } else {
        label->setMargin(metricsOf(this).u);
        m_layout->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignTop);
        m_layout->addWidget(field, row, 1);
    }
}

void ParameterForm::setValues(const QJsonObject &values)
{
    for (const ParameterField *field : m_fields)
        setValue(field->parameter().name, values.value(field->parameter().name));
}

void ParameterForm::setValue(const QString &name, const QJsonValue &value)
{
    ParameterField *field = fieldOf(name);
    if (field && field->value() != value)
        field->setValue(value);
}

QJsonObject ParameterForm::values() const
{
    QJsonObject values;
    for (const ParameterField *field : m_fields) {
        const std::optional<QJsonValue> value = field->value();
        if (value && !value->isUndefined())
            values.insert(field->parameter().name, *value);
    }
    return values;
}

QList<FieldError> ParameterForm::errors() const
{
    QList<FieldError> errors;
    for (const ParameterField *field : m_fields) {
        if (!field->value())
            errors.append({field->parameter().name, tr("This is no value of the type %1.").arg(toWord(field->parameter().type))});
    }
    for (const FieldError &error : check(m_schema, values())) {
        const bool isKnown = std::ranges::any_of(errors, [&error](const FieldError &known) { return known.field == error.field; });
        if (!isKnown)
            errors.append(error);
    }
    return errors;
}

ParameterField *ParameterForm::fieldOf(const QString &name) const
{
    const auto isNamed = [&name](const ParameterField *field) { return field->parameter().name == name; };
    const auto found = std::ranges::find_if(m_fields, isNamed);
    return found == m_fields.end() ? nullptr : *found;
}

QList<FieldError> ParameterForm::showErrors(const QList<FieldError> &errors)
{
    QList<FieldError> others;
    for (ParameterField *field : m_fields)
        field->showError({});
    for (const FieldError &error : errors) {
        if (ParameterField *field = fieldOf(error.field))
            field->showError(fieldSentence(field->editor()->accessibleName(), error.message));
        else
            others.append(error);
    }
    return others;
}

void ParameterForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->setFocus(Qt::TabFocusReason);
}

void ParameterForm::focusFirstError()
{
    const auto isWrong = [](const ParameterField *field) { return isMarked(field->editor()); };
    if (const auto wrong = std::ranges::find_if(m_fields, isWrong); wrong != m_fields.end())
        (*wrong)->editor()->setFocus();
}

} // namespace runsheet
