// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/job.h"
#include "engine/domain/pool.h"
#include "engine/domain/result.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace runsheet {

class EnvironmentEditor;

//! What every job has beside its parameters: labels, pool, priority, limits of time and memory, retries, environment.
class JobSettings : public QWidget
{
    Q_OBJECT

public:
    explicit JobSettings(QWidget *parent);
    void show(const JobDefinition &definition);
    void setPools(const QList<Pool> &pools);
    //! Whether its user's terminal can be asked.
    void setComparable(bool isComparable);
    void addVariables(const Environment &variables);
    //! Writes the fields into `definition`; says which cannot be read.
    [[nodiscard]] QList<FieldError> apply(JobDefinition &definition) const;
    //! Shows each error beside its field; returns those that belong to none.
    QList<FieldError> showErrors(const QList<FieldError> &errors);

Q_SIGNALS:
    void edited();
    void comparisonWanted();

private:
    struct Row
    {
        QString field; //!< as in an error
        QWidget *editor = nullptr;
        QLabel *below = nullptr;
        QString hint;
    };
    void addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint);

    QGridLayout *m_layout = nullptr;
    QList<Row> m_rows;
    QLineEdit *m_labels = nullptr;
    QComboBox *m_pool = nullptr;
    QSpinBox *m_priority = nullptr;
    QLineEdit *m_timeLimit = nullptr;
    QLineEdit *m_memory = nullptr;
    QSpinBox *m_retries = nullptr;
    EnvironmentEditor *m_environment = nullptr;
};

//! `90s`, `5m`, `2h`: as durationFromText() reads it; empty for none.
[[nodiscard]] QString durationInput(Duration duration);

} // namespace runsheet
