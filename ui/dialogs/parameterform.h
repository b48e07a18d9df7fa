// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/parameterschema.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace runsheet {

class ParameterField;

//! A form made of a schema: one row for each parameter.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent);
    //! Labels stand above their fields. Before the first schema.
    void setStacked();
    //! Makes the rows anew; values of parameters that both schemas have are taken from `values`.
    void setSchema(const ParameterSchema &schema, const QJsonObject &values);
    //! Shows these where they differ from what is there; that is no edit.
    void setValues(const QJsonObject &values);
    void setValue(const QString &name, const QJsonValue &value);
    //! Without those that are empty or cannot be read.
    [[nodiscard]] QJsonObject values() const;
    //! What does not fit, judged here as the engine will.
    [[nodiscard]] QList<FieldError> errors() const;
    //! Shows each error beside its field; returns those that belong to none.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    void focusFirstError();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void place(QLabel *label, ParameterField *field);
    [[nodiscard]] ParameterField *fieldOf(const QString &name) const;

    ParameterSchema m_schema;
    QGridLayout *m_layout = nullptr;
    QList<ParameterField *> m_fields;
    QList<QWidget *> m_labels;
    bool m_isStacked = false;
};

} // namespace runsheet
