// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendardialog.h"

#include "engine/scheduling/calendarjson.h"
#include "engine/scheduling/icalendar.h"
#include "engine/scheduling/systemzone.h"
#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/schedule/calendartext.h"
#include "ui/schedule/yearview.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024; // of an .ics file

} // namespace

CalendarDialog::CalendarDialog(Engine &engine, const QString &name, QDate today, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_today(today)
{
    setObjectName(u"calendarDialog"_s);
    setWindowTitle(tr("Calendars"));
    createLayout();
    showYear(today.year());
    read(name, {});
}

void CalendarDialog::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(6 * metrics.u);
    parts->addWidget(createForm());
    parts->addWidget(createYear(), 1);
    m_message = mutedLabel({}, this);
    m_message->setObjectName(u"calendarMessage"_s);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 4 * metrics.u);
    layout->setSpacing(3 * metrics.u);
    layout->addLayout(parts, 1);
    layout->addWidget(m_message);
    layout->addWidget(createButtons());
}

QWidget *CalendarDialog::createForm()
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_which = new QComboBox;
    m_which->setObjectName(u"whichCalendar"_s);
    form->addRow(tr("&Calendar"), m_which);
    m_name = new QLineEdit;
    m_name->setObjectName(u"calendarName"_s);
    form->addRow(tr("&Name"), m_name);
    auto *weekdays = new QHBoxLayout;
    for (int place = 0; place < 7; ++place) {
        const int day = (int(QLocale().firstDayOfWeek()) + place - 1) % 7 + 1; // from 1, Monday
        auto *check = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat));
        check->setObjectName(u"weekday%1"_s.arg(day));
        check->setAccessibleName(QLocale().dayName(day));
        m_weekdays.at(size_t(day % 7)) = check;
        weekdays->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &CalendarDialog::readFields);
    }
    form->addRow(tr("Excluded in every week"), weekdays);
    m_days = new QPlainTextEdit;
    m_days->setObjectName(u"calendarDays"_s);
    m_days->setFont(fixedFont());
    m_days->setTabChangesFocus(true);
    m_days->setPlaceholderText(u"12-25\n2026-12-24\n2026-12-24 18:00 to 2026-12-25 06:00"_s);
    form->addRow(tr("Excluded &days and times, one a line"), m_days);
    connect(m_which, &QComboBox::activated, this,
            [this](int row) { row < m_calendars.size() ? showCalendar(m_calendars.at(row)) : showNew(); });
    connect(m_name, &QLineEdit::textEdited, this, &CalendarDialog::readFields);
    connect(m_days, &QPlainTextEdit::textChanged, this, &CalendarDialog::readFields);
    return part;
}

QWidget *CalendarDialog::createYear()
{
    const Metrics metrics = metricsOf(this);
    auto *part = new QWidget;
    auto *head = new QHBoxLayout;
    m_yearTitle = headLabel({}, part);
    m_yearTitle->setObjectName(u"yearTitle"_s);
    QToolButton *before = iconButton("go-previous"_L1, tr("The year before"), part);
    before->setObjectName(u"yearBefore"_s);
    QToolButton *after = iconButton("go-next"_L1, tr("The year after"), part);
    after->setObjectName(u"yearAfter"_s);
    head->addWidget(m_yearTitle);
    head->addWidget(before);
    head->addWidget(after);
    head->addStretch(1);
    head->addWidget(mutedLabel(tr("filled: excluded; bar: the clock is changed"), part));
    m_year = new YearView;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(head);
    layout->addWidget(m_year);
    layout->addStretch(1);
    connect(before, &QToolButton::clicked, this, [this] { stepYear(-1); });
    connect(after, &QToolButton::clicked, this, [this] { stepYear(1); });
    connect(m_year, &YearView::dayChosen, this, &CalendarDialog::toggleDay);
    connect(m_year, &YearView::yearWanted, this, &CalendarDialog::showYear);
    return part;
}

QWidget *CalendarDialog::createButtons()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    QPushButton *import = add(u"importCalendar"_s, tr("&Import .ics…"));
    m_delete = add(u"deleteCalendar"_s, tr("&Delete…"));
    layout->addStretch(1);
    QPushButton *close = add(u"closeCalendar"_s, tr("Close"));
    m_save = add(u"saveCalendar"_s, tr("&Save"));
    m_save->setDefault(true);
    connect(import, &QPushButton::clicked, this, &CalendarDialog::chooseFile);
    connect(m_delete, &QPushButton::clicked, this, &CalendarDialog::confirmDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CalendarDialog::save);
    return part;
}

void CalendarDialog::read(const QString &wanted, const QString &said)
{
    onAnswer(m_engine.calendars(), this, [this, wanted, said](const Result<QList<Calendar>> &calendars) {
        if (!calendars)
            return tell(describe(calendars.error()), true);
        take(*calendars, wanted);
        tell(said, false);
    });
}

void CalendarDialog::take(const QList<Calendar> &calendars, const QString &wanted)
{
    m_calendars = calendars;
    m_which->clear();
    for (const Calendar &calendar : calendars)
        m_which->addItem(calendar.name);
    m_which->addItem(tr("A new calendar"));
    const auto found = std::ranges::find(calendars, wanted, &Calendar::name);
    if (found != calendars.end())
        showCalendar(*found);
    else
        calendars.isEmpty() ? showNew() : showCalendar(calendars.constFirst());
    m_isLoaded = true;
    Q_EMIT loaded();
}

bool CalendarDialog::isKnown(const QString &name) const
{
    return std::ranges::find(m_calendars, name, &Calendar::name) != m_calendars.end();
}

void CalendarDialog::showCalendar(const Calendar &calendar)
{
    m_isNew = !isKnown(calendar.name);
    m_calendar = calendar;
    m_isFilling = true;
    m_which->setCurrentIndex(m_isNew ? m_which->count() - 1 : m_which->findText(calendar.name));
    m_name->setText(calendar.name);
    m_name->setEnabled(m_isNew); // jobs refer to it by its name
    m_name->setToolTip(m_isNew ? QString() : tr("Jobs refer to it by its name, which stays."));
    for (size_t day = 0; day < m_weekdays.size(); ++day)
        m_weekdays.at(day)->setChecked(calendar.weekdays >> day & 1);
    m_days->setPlainText(calendarText(calendar));
    m_isFilling = false;
    m_delete->setEnabled(!m_isNew);
    m_delete->setToolTip(m_isNew ? tr("It is not saved yet.") : QString());
    readFields();
    tell({}, false);
}

void CalendarDialog::showNew()
{
    showCalendar(Calendar());
    m_name->setFocus();
}

void CalendarDialog::readFields()
{
    if (m_isFilling)
        return;
    m_calendar.name = m_name->text().trimmed();
    m_calendar.weekdays = 0;
    for (size_t day = 0; day < m_weekdays.size(); ++day) {
        if (m_weekdays.at(day)->isChecked())
            m_calendar.weekdays |= quint8(1 << day);
    }
    const Result<Calendar> read = calendarWith(m_calendar, m_days->toPlainText());
    m_isWrong = !read;
    if (read)
        m_calendar = *read;
    tell(read ? QString() : read.error().message, !read);
    m_year->setCalendar(m_calendar);
    m_save->setEnabled(!m_isWrong && !m_calendar.name.isEmpty());
    m_save->setToolTip(m_calendar.name.isEmpty() ? tr("Give it a name first.") : QString());
}

void CalendarDialog::toggleDay(QDate day)
{
    if (m_isWrong)
        return;
    const Calendar toggled = withDayToggled(m_calendar, day);
    const bool isSame = toggled == m_calendar;
    m_days->setPlainText(calendarText(toggled));
    if (isSame)
        tell(tr("%1 is excluded by a rule: change the rule, not the day.", "date").arg(QLocale().toString(day, QLocale::LongFormat)),
             false);
}

void CalendarDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a calendar"), QString(), tr("Calendars (*.ics);;All files (*)"));
    dialog->setObjectName(u"importCalendarDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tell(tr("%1 cannot be read: %2.").arg(path, file.errorString()), true);
        if (file.size() > mostBytes)
            return tell(tr("%1 is too large for a calendar.").arg(path), true);
        importBytes(file.readAll(), QFileInfo(path).completeBaseName());
    });
    dialog->open();
}

void CalendarDialog::importBytes(const QByteArray &bytes, const QString &fileName)
{
    CronZones zones;
    const Result<ICalendar> imported = readICalendar(bytes, m_calendar.name, currentSystemZone(), zones);
    if (!imported)
        return tell(describe(imported.error()), true);
    Calendar both = united(m_calendar, imported->calendar);
    if (both.name.isEmpty())
        both.name = fileName;
    showCalendar(both);
    tell(imported->notUnderstood.isEmpty()
             ? tr("Taken over from “%1”. Save keeps it.").arg(fileName)
             : tr("Taken over from “%1”, but for: %2.").arg(fileName, imported->notUnderstood.mid(0, 5).join(u"; "_s)),
         false);
}

void CalendarDialog::save()
{
    const QString name = m_calendar.name;
    m_save->setEnabled(false);
    onAnswer(m_isNew ? m_engine.createCalendar(m_calendar) : m_engine.replaceCalendar(m_calendar), this,
             [this, name](const Result<Calendar> &saved) {
                 m_save->setEnabled(true);
                 if (!saved)
                     return tell(describe(saved.error()), true);
                 read(name, tr("Saved “%1”.").arg(name));
             });
}

void CalendarDialog::confirmDelete()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Delete calendar"), tr("Delete “%1”?").arg(m_calendar.name), QMessageBox::NoButton, this);
    box->setObjectName(u"confirmDeleteCalendar"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This cannot be undone. A calendar that a job refers to is not deleted."));
    const QPushButton *remove = box->addButton(tr("Delete calendar"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, &CalendarDialog::remove);
    box->open();
}

void CalendarDialog::remove()
{
    onAnswer(m_engine.deleteCalendar(m_calendar.name), this, [this, name = m_calendar.name](const Result<Done> &done) {
        if (!done)
            return tell(describe(done.error()), true);
        read({}, tr("Deleted “%1”.").arg(name));
    });
}

void CalendarDialog::tell(const QString &sentence, bool isError)
{
    m_message->setProperty("isError", isError);
    m_message->setText(sentence);
    m_message->update();
}

void CalendarDialog::stepYear(int years)
{
    showYear(m_year->year() + years);
}

void CalendarDialog::showYear(int year)
{
    m_yearTitle->setText(QString::number(year));
    m_year->showYear(year, m_today);
}

} // namespace runsheet
