// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/result.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace runsheet {

class VariableDelegate;

//! The variables of a job as a table of names and values. Values that are not UTF-8 stay as they are until they are edited.
class EnvironmentEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentEditor(QWidget *parent);
    void setEnvironment(const Environment &environment);
    //! Sets these beside what is there; the same names get the new values.
    void addVariables(const Environment &variables);
    [[nodiscard]] Environment environment() const;
    //! Names that cannot be, or stand there twice.
    [[nodiscard]] QList<FieldError> errors() const;
    void setComparable(bool isComparable);

Q_SIGNALS:
    void edited();
    void comparisonWanted();

private:
    void addRow(const QByteArray &name, const QByteArray &value);
    void addEmptyRow();
    void removeRows();
    void takeEdit(QTableWidgetItem *item);
    void showSecrets(bool areShown);
    void update();

    QTableWidget *m_table = nullptr;
    VariableDelegate *m_delegate = nullptr;
    QCheckBox *m_secrets = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace runsheet
