// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggereditor.h"

#include "engine/cron/cronparser.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/croneditor.h"
#include "ui/triggers/durationedit.h"
#include "ui/triggers/segmentrow.h"
#include "ui/triggers/triggerform.h"
#include "ui/triggers/triggeroptions.h"
#include "ui/triggers/triggersentence.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;
using Kind = Trigger::Kind;

namespace {

//! In the order of the buttons.
constexpr std::array kinds{Kind::None, Kind::Cron, Kind::FixedDelay, Kind::FixedRate, Kind::Once, Kind::EngineStart};

constexpr auto usualCron = "30 2 * * *"_L1;
constexpr Duration usualDelay = std::chrono::minutes(15);

enum class FirstChoice { Usual, AtOnce, After };

CronDialect dialectOf(const Trigger &trigger)
{
    return cronDialectFromWord(trigger.dialect).value_or(cronDialectOf(trigger.expression));
}

QGridLayout *pageLayout(QWidget *page)
{
    const Metrics metrics = metricsOf(page);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(2 * metrics.u);
    layout->setVerticalSpacing(2 * metrics.u);
    layout->setColumnStretch(1, 1);
    layout->setAlignment(Qt::AlignTop);
    return layout;
}

void addField(QGridLayout *layout, const QString &label, QWidget *field)
{
    const int row = layout->rowCount();
    QLabel *name = formLabel(label, field->parentWidget());
    name->setBuddy(field);
    layout->addWidget(name, row, 0);
    layout->addWidget(field, row, 1, Qt::AlignLeft);
}

//! Day and time of the trigger's zone, for a field that knows no zones.
QDateTime asShown(Instant at, const Trigger &trigger)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(at), zoneOf(trigger));
    return {time.date(), time.time(), Qt::UTC};
}

//! As high as its present page and no higher.
class PageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace

TriggerEditor::TriggerEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"triggerEditor"_s);
    const Metrics metrics = metricsOf(this);
    createKinds();
    m_cron = new CronEditor(this);
    m_pages = new PageStack(this);
    m_pages->addWidget(createHintPage(tr("It never runs by itself, only when you, a queue or another program asks for it.")));
    m_pages->addWidget(m_cron);
    m_pages->addWidget(createDelayPage());
    m_pages->addWidget(createRatePage());
    m_pages->addWidget(createOncePage());
    m_pages->addWidget(createHintPage(tr("It runs once each time that Runsheet's engine starts: after the computer started, or by hand.")));
    m_options = new TriggerOptions(this);
    m_errors = mutedLabel({}, this);
    m_errors->setObjectName(u"triggerErrors"_s);
    m_errors->setProperty("isError", true);
    m_errors->setWordWrap(true);
    m_errors->hide();
    auto *kindRow = new QHBoxLayout;
    kindRow->setSpacing(2 * metrics.u);
    kindRow->addWidget(formLabel(tr("Trigger"), this));
    kindRow->addWidget(m_kinds);
    kindRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(kindRow);
    layout->addWidget(m_pages);
    layout->addWidget(m_options);
    layout->addWidget(m_errors);
    layout->addStretch();
    connectSignals();
    setValues({});
}

void TriggerEditor::createKinds()
{
    m_kinds = new SegmentRow(SegmentRow::Choice::One, this);
    m_kinds->setObjectName(u"triggerKinds"_s);
    m_kinds->setAccessibleName(tr("Trigger"));
    m_kinds->add(tr("None", "no trigger"), u"kindNone"_s);
    m_kinds->add(tr("Cron"), u"kindCron"_s);
    m_kinds->add(tr("Fixed delay"), u"kindFixedDelay"_s)->setToolTip(tr("So long after a run ended, or started"));
    m_kinds->add(tr("Fixed rate"), u"kindFixedRate"_s)->setToolTip(tr("Every so often, however long a run takes"));
    m_kinds->add(tr("Once"), u"kindOnce"_s);
    m_kinds->add(tr("At start"), u"kindEngineStart"_s)->setToolTip(tr("When the engine starts"));
}

QWidget *TriggerEditor::createHintPage(const QString &hint)
{
    auto *page = new QWidget(this);
    QGridLayout *layout = pageLayout(page);
    QLabel *label = mutedLabel(hint, page);
    label->setWordWrap(true);
    layout->addWidget(formLabel({}, page), 0, 0);
    layout->addWidget(label, 0, 1);
    return page;
}

QWidget *TriggerEditor::createDelayPage()
{
    auto *page = new QWidget(this);
    QGridLayout *layout = pageLayout(page);
    m_delay = new DurationEdit(tr("Delay"), page);
    m_delay->setObjectName(u"delayEdit"_s);
    m_delay->setLeast(1);
    m_delay->setDuration(usualDelay);
    m_from = new QComboBox(page);
    m_from->setObjectName(u"delayFromChooser"_s);
    m_from->setAccessibleName(tr("Counted from"));
    m_from->setMinimumHeight(metricsOf(this).fieldHeight());
    m_from->addItem(tr("the end of its last run"), int(Trigger::DelayFrom::End));
    m_from->addItem(tr("the start of its last run"), int(Trigger::DelayFrom::Start));
    addField(layout, tr("D&elay"), m_delay);
    addField(layout, tr("Counted &from"), m_from);
    m_firstDelay = createFirst(page, u"firstDelay"_s, tr("after one delay"));
    return page;
}

QWidget *TriggerEditor::createRatePage()
{
    auto *page = new QWidget(this);
    QGridLayout *layout = pageLayout(page);
    m_every = new DurationEdit(tr("Every"), page);
    m_every->setObjectName(u"everyEdit"_s);
    m_every->setLeast(1);
    m_every->setDuration(usualDelay);
    addField(layout, tr("&Every"), m_every);
    m_firstRate = createFirst(page, u"firstRate"_s, tr("after one interval"));
    return page;
}

TriggerEditor::First TriggerEditor::createFirst(QWidget *page, const QString &name, const QString &usual)
{
    auto *part = new QWidget(page);
    First first{new QComboBox(part), new DurationEdit(tr("Initial delay"), part)};
    first.choice->setObjectName(name + u"Chooser"_s);
    first.choice->setAccessibleName(tr("First run"));
    first.choice->setMinimumHeight(metricsOf(this).fieldHeight());
    first.choice->addItem(usual, int(FirstChoice::Usual));
    first.choice->addItem(tr("at once"), int(FirstChoice::AtOnce));
    first.choice->addItem(tr("after", "a length of time follows"), int(FirstChoice::After));
    first.delay->setObjectName(name + u"Edit"_s);
    first.delay->setLeast(1);
    first.delay->setDuration(usualDelay);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(first.choice);
    row->addWidget(first.delay);
    part->setFocusProxy(first.choice);
    addField(static_cast<QGridLayout *>(page->layout()), tr("F&irst run"), part);
    connect(first.choice, &QComboBox::activated, this, [this, first] {
        first.delay->setVisible(first.choice->currentIndex() == int(FirstChoice::After));
        edit();
    });
    connect(first.delay, &DurationEdit::edited, this, &TriggerEditor::edit);
    return first;
}

QWidget *TriggerEditor::createOncePage()
{
    auto *page = new QWidget(this);
    QGridLayout *layout = pageLayout(page);
    m_at = new QDateTimeEdit(page);
    m_at->setObjectName(u"onceEdit"_s);
    m_at->setAccessibleName(tr("At"));
    m_at->setTimeSpec(Qt::UTC); // any day and time can be entered, whatever the local clock does then
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "format of a moment that is edited"));
    m_at->setMinimumHeight(metricsOf(this).fieldHeight());
    addField(layout, tr("&At"), m_at);
    return page;
}

void TriggerEditor::connectSignals()
{
    connect(m_kinds, &SegmentRow::toggled, this, [this] {
        showKind();
        edit();
    });
    connect(m_cron, &CronEditor::changed, this, &TriggerEditor::edit);
    connect(m_delay, &DurationEdit::edited, this, &TriggerEditor::edit);
    connect(m_every, &DurationEdit::edited, this, &TriggerEditor::edit);
    connect(m_from, &QComboBox::activated, this, &TriggerEditor::edit);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &TriggerEditor::edit);
    connect(m_options, &TriggerOptions::edited, this, &TriggerEditor::edit);
}

void TriggerEditor::edit()
{
    m_isEdited = true;
    Q_EMIT changed();
}

Kind TriggerEditor::kind() const
{
    return kinds.at(size_t(std::max(0, m_kinds->current())));
}

void TriggerEditor::showKind()
{
    if (kind() == Kind::Cron && m_cron->text().isEmpty())
        m_cron->setExpression(usualCron, CronDialect::Unix5);
    m_pages->setCurrentIndex(std::max(0, m_kinds->current()));
    m_pages->updateGeometry();
    m_options->showKind(kind());
}

void TriggerEditor::setTrigger(const Trigger &trigger)
{
    setValues({trigger, m_values.overlap, m_values.misfire});
}

void TriggerEditor::setValues(const TriggerValues &values)
{
    m_values = values;
    m_isEdited = false;
    const Trigger &trigger = values.trigger;
    for (int index = 0; index < m_kinds->count(); ++index)
        m_kinds->setChosen(index, kinds.at(size_t(index)) == trigger.kind);
    // What was entered for another job is not for this one.
    const bool isCron = trigger.kind == Kind::Cron;
    m_cron->setExpression(isCron ? trigger.expression : QString(), isCron ? dialectOf(trigger) : CronDialect::Unix5);
    showTimes(trigger);
    m_options->setTrigger(trigger);
    m_options->setPolicies(values.overlap, values.misfire);
    showKind();
    (void)showErrors({});
}

void TriggerEditor::showTimes(const Trigger &trigger)
{
    m_delay->setDuration(trigger.kind == Kind::FixedDelay ? trigger.delay : usualDelay);
    m_every->setDuration(trigger.kind == Kind::FixedRate ? trigger.every : usualDelay);
    m_from->setCurrentIndex(m_from->findData(int(trigger.from)));
    showFirst(m_firstDelay, trigger.initialDelay);
    showFirst(m_firstRate, trigger.initialDelay);
    if (trigger.at) {
        const QSignalBlocker quiet(m_at);
        m_at->setDateTime(asShown(*trigger.at, trigger));
    }
}

void TriggerEditor::showFirst(const First &first, const std::optional<Duration> &delay)
{
    const FirstChoice choice = !delay ? FirstChoice::Usual : *delay == Duration::zero() ? FirstChoice::AtOnce : FirstChoice::After;
    first.choice->setCurrentIndex(int(choice));
    first.delay->setVisible(choice == FirstChoice::After);
    if (choice == FirstChoice::After)
        first.delay->setDuration(*delay);
}

std::optional<Duration> TriggerEditor::firstOf(const First &first)
{
    switch (FirstChoice(first.choice->currentIndex())) {
    case FirstChoice::AtOnce:
        return Duration::zero();
    case FirstChoice::After:
        return first.delay->duration();
    case FirstChoice::Usual:
        break;
    }
    return std::nullopt;
}

TriggerValues TriggerEditor::values() const
{
    return m_isEdited ? TriggerValues{edited(), m_options->overlap(), m_options->misfire()} : m_values;
}

void TriggerEditor::readDelays(Trigger &trigger) const
{
    if (trigger.kind == Kind::FixedRate) {
        trigger.every = m_every->duration();
        trigger.initialDelay = firstOf(m_firstRate);
    } else if (trigger.kind == Kind::FixedDelay) {
        trigger.delay = m_delay->duration();
        trigger.from = Trigger::DelayFrom(m_from->currentData().toInt());
        trigger.initialDelay = firstOf(m_firstDelay);
    }
}

Trigger TriggerEditor::edited() const
{
    Trigger trigger;
    trigger.kind = kind();
    m_options->apply(trigger);
    readDelays(trigger);
    if (trigger.kind == Kind::Cron) {
        trigger.expression = m_cron->text();
        const Trigger &old = m_values.trigger;
        const bool isLeftOut = old.kind == Kind::Cron && old.dialect.isEmpty() && cronDialectOf(trigger.expression) == m_cron->dialect();
        trigger.dialect = isLeftOut ? QString() : toWord(m_cron->dialect());
    } else if (trigger.kind == Kind::Once) {
        // Day and time are those of the zone that is chosen now.
        const QDateTime at(m_at->date(), m_at->time(), zoneOf(trigger));
        trigger.at = instantFromMs(at.toMSecsSinceEpoch());
        trigger.start = trigger.end = std::nullopt;
    }
    return trigger;
}

void TriggerEditor::setCalendars(const QStringList &names)
{
    m_options->setCalendars(names);
}

std::optional<CronError> TriggerEditor::cronError() const
{
    return kind() == Kind::Cron ? m_cron->error() : std::nullopt;
}

QList<FieldError> TriggerEditor::errors() const
{
    const std::optional<CronError> error = cronError();
    return error ? QList<FieldError>{{u"trigger.expression"_s, headlineOf(*error)}} : QList<FieldError>();
}

QWidget *TriggerEditor::fieldOf(const QString &field) const
{
    const QMap<QString, QWidget *> fields{
        {u"trigger.delay"_s, m_delay},
        {u"trigger.every"_s, m_every},
        {u"trigger.from"_s, m_from},
        {u"trigger.at"_s, m_at},
        {u"trigger.initialDelay"_s, kind() == Kind::FixedRate ? m_firstRate.choice : m_firstDelay.choice}};
    return fields.value(field, m_options->fieldOf(field));
}

QList<FieldError> TriggerEditor::showErrors(const QList<FieldError> &errors)
{
    QList<FieldError> others;
    QStringList sentences;
    QList<QWidget *> marked = findChildren<QWidget *>();
    marked.removeIf([this](const QWidget *field) { return !isMarked(field) || m_cron->isAncestorOf(field); });
    for (QWidget *field : std::as_const(marked)) // of which none is a mark, which goes now
        markFrame(field, {});
    for (const FieldError &error : errors) {
        const bool isMine =
            error.field.startsWith("trigger"_L1) || error.field.startsWith("misfire"_L1) || error.field.startsWith("overlap"_L1);
        if (!isMine) {
            others.append(error);
            continue;
        }
        QWidget *field = fieldOf(error.field);
        const QString sentence =
            field ? fieldSentence(field->accessibleName(), error.message) : fieldSentence(tr("Trigger"), error.message);
        if (field)
            markFrame(field, sentence);
        if (field && m_options->isAncestorOf(field) && !field->isVisibleTo(m_options))
            m_options->showMore();
        if (error.field != "trigger.expression"_L1 || !cronError())
            sentences.append(sentence);
    }
    m_errors->setText(sentences.join(u'\n'));
    m_errors->setVisible(!sentences.isEmpty());
    return others;
}

void TriggerEditor::writeCron(const QString &text, CronDialect dialect)
{
    m_cron->write(text, dialect);
    m_cron->focusText();
}

void TriggerEditor::setDefaultOnce(Instant at)
{
    if (m_values.trigger.at)
        return;
    const QSignalBlocker quiet(m_at);
    m_at->setDateTime(asShown(at, m_values.trigger));
}

} // namespace runsheet
