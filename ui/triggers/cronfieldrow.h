// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/triggers/cronfields.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace runsheet {

class SegmentRow;

//! The fields of an expression as choosers, and its days of the week as buttons. Shows what it is told; what its user chooses comes out
//! as signals and changes nothing here.
class CronFieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CronFieldRow(QWidget *parent);
    //! Nothing: the text has no such fields, and the choosers are shut.
    void show(const std::optional<CronFields> &fields, CronDialect dialect);
    //! Marks the field that is wrong; none takes the mark away.
    void markWrong(std::optional<CronField> field, const QString &sentence);

Q_SIGNALS:
    void fieldChosen(runsheet::CronField field, const QString &text);
    void weekdaysChosen(quint8 weekdays);

private:
    struct Chooser
    {
        CronField field = CronField::Minute;
        QWidget *part = nullptr;
        QComboBox *box = nullptr;
    };
    QWidget *addChooser(CronField field);
    void addWeekdays(QBoxLayout *layout);
    void fill(const Chooser &chooser, CronDialect dialect);
    void showField(const Chooser &chooser, const CronFieldView &view, CronDialect dialect);
    void showWeekdays(const CronFields &fields, CronDialect dialect);
    [[nodiscard]] quint8 shownWeekdays() const;

    QList<Chooser> m_choosers;
    SegmentRow *m_weekdays = nullptr;
    QLabel *m_weekdaysNote = nullptr;
    std::optional<CronDialect> m_dialect;
};

} // namespace runsheet
