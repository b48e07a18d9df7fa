// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace runsheet {

class YearView;

//! The calendars: of each its rules, its days and times as text, and a year with what all of it excludes, in which a click excludes a day
//! or lets it be again. New ones, also from an `.ics` file; saved by Save alone. The engine outlives it.
class CalendarDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `name`: which one to show; empty: the first, or a new one.
    CalendarDialog(Engine &engine, const QString &name, QDate today, QWidget *parent);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    //! Takes what a file says into the calendar that is shown. Saves nothing.
    void importBytes(const QByteArray &bytes, const QString &fileName);

Q_SIGNALS:
    void loaded();

private:
    void createLayout();
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createYear();
    [[nodiscard]] QWidget *createButtons();
    //! `said` stands below once they are there.
    void read(const QString &wanted, const QString &said);
    void take(const QList<Calendar> &calendars, const QString &wanted);
    void showCalendar(const Calendar &calendar);
    void showNew();
    //! What the fields say; marks what is wrong.
    void readFields();
    void toggleDay(QDate day);
    void chooseFile();
    void save();
    void confirmDelete();
    void remove();
    void tell(const QString &sentence, bool isError);
    void stepYear(int years);
    void showYear(int year);
    [[nodiscard]] bool isKnown(const QString &name) const;

    Engine &m_engine;
    QDate m_today;
    QList<Calendar> m_calendars;
    Calendar m_calendar; //!< as it would be saved
    bool m_isNew = false;
    bool m_isLoaded = false;
    bool m_isFilling = false; //!< the fields are being set, not edited
    bool m_isWrong = false;
    QComboBox *m_which = nullptr;
    QLineEdit *m_name = nullptr;
    std::array<QCheckBox *, 7> m_weekdays{}; //!< from Sunday
    QPlainTextEdit *m_days = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_yearTitle = nullptr;
    YearView *m_year = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace runsheet
