// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/failurebanner.h"

#include "ui/details/runfacts.h"
#include "ui/details/widgets.h"
#include "ui/format/enginesentences.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Its first letter large, as a sentence begins.
QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QString meaningOf(const Run &run)
{
    QStringList sentences{sentence(exitText(run.outcome))};
    if (run.outcome.error && !run.outcome.text.isEmpty() && run.outcome.text != run.outcome.error->text && exitText(run.outcome).isEmpty())
        sentences.append(sentence(inUsersWords(run.outcome.text.section(u'\n', 0, 0))));
    const QString reason = inUsersWords(run.reason.section(u'\n', 0, 0));
    if (reason != failureText(run))
        sentences.append(sentence(reason));
    if (run.maxRssBytes.value_or(0) > 0) // a run that never began used none
        sentences.append(FailureBanner::tr("Peak memory %1.").arg(bytesText(*run.maxRssBytes)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

//! Nobody said why it failed: all that is known is how the program ended.
bool onlyEndIsKnown(const Run &run)
{
    const Outcome &outcome = run.outcome;
    const bool hasEnd = run.status() == RunStatus::Failed && (outcome.exitCode || outcome.signal);
    return hasEnd && (!outcome.error || outcome.error->text == outcome.text);
}

} // namespace

FailureBanner::FailureBanner(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"failureBanner"_s);
    createWidgets();
    createLayout();
    connect(m_runAgain, &QPushButton::clicked, this, &FailureBanner::runAgainAsked);
    connect(m_openLog, &QPushButton::clicked, this, &FailureBanner::logAsked);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_run)
            QApplication::clipboard()->setText(failureReport(*m_run, m_found));
    });
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (m_found && m_found->place)
            Q_EMIT placeAsked(*m_found->place);
    });
    hide();
}

void FailureBanner::createWidgets()
{
    m_icon = new QLabel(this);
    m_error = plainLabel({}, this);
    m_error->setFont(semibold(font()));
    m_error->setObjectName(u"failureText"_s);
    m_meaning = plainLabel({}, this);
    m_meaning->setObjectName(u"failureMeaning"_s);
    for (QLabel *label : {m_error, m_meaning}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1);
    }
    m_error->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_in = plainLabel(tr("in", "an error in a place of the source"), this);
    m_place = linkButton({}, this);
    m_place->setObjectName(u"failurePlaceButton"_s);
    m_function = plainLabel({}, this);
    m_function->setMinimumWidth(1);
    m_runAgain = new QPushButton(actionIcon("media-playback-start"_L1), tr("Run again"), this);
    m_runAgain->setObjectName(u"failureRunAgainButton"_s);
    m_openLog = new QPushButton(tr("Open log at the error"), this);
    m_openLog->setObjectName(u"failureOpenLogButton"_s);
    m_copy = new QPushButton(actionIcon("edit-copy"_L1), tr("Copy details"), this);
    for (QPushButton *button : {m_runAgain, m_openLog, m_copy})
        button->setAutoDefault(false);
}

void FailureBanner::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_error, m_in, m_place, m_function})
        headline->addWidget(widget);
    headline->addStretch(1);
    texts->addLayout(headline);
    texts->addWidget(m_meaning);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.selectionBar() + 2 * metrics.u, 2 * metrics.u, metrics.paneSide(), 2 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QPushButton *button : {m_runAgain, m_openLog, m_copy})
        layout->addWidget(button);
}

void FailureBanner::showRun(const std::optional<Run> &run)
{
    const bool isShown = run && endedBadly(run->status());
    setVisible(isShown);
    if (!isShown) {
        m_run.reset();
        m_found.reset();
        return;
    }
    if (m_run && m_run->key != run->key)
        m_found.reset();
    m_run = run;
    m_icon->setPixmap(stateIcon(jobStatusOf(run->status())).pixmap(metricsOf(this).icon()));
    showHeadline();
    m_meaning->setText(meaningOf(*run));
    m_meaning->setToolTip(plainTip(meaningOf(*run)));
    m_openLog->setEnabled(run->attempt > 0);
    m_openLog->setToolTip(run->attempt > 0 ? QString() : tr("It did not start, so there is no log."));
    update();
}

void FailureBanner::showError(const std::optional<FoundError> &error)
{
    m_found = error;
    if (m_run)
        showHeadline();
}

void FailureBanner::showHeadline()
{
    const bool isFound = m_found && onlyEndIsKnown(*m_run);
    m_error->setText(isFound ? m_found->text : failureText(*m_run));
    m_error->setToolTip(plainTip(!isFound && m_run->outcome.error ? inUsersWords(m_run->outcome.error->text) : m_error->text()));
    const std::optional<CodePlace> place = m_found && m_found->rank != ErrorRank::Logged ? m_found->place : std::nullopt;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_in, m_place, m_function})
        widget->setVisible(place.has_value());
    if (!place)
        return;
    m_place->setText(QString(shortText(*place)).replace(u'&', u"&&"_s));
    m_place->setToolTip(plainTip(tr("Open %1 in the editor").arg(place->file)));
    m_place->setAccessibleName(tr("Open %1 in the editor").arg(shortText(*place)));
    m_function->setText(place->function);
}

void FailureBanner::showRefusal(const QString &sentence)
{
    m_meaning->setText(sentence);
    m_meaning->setToolTip(plainTip(sentence));
}

void FailureBanner::paintEvent(QPaintEvent *)
{
    const ThemeColors colours = themeColors(palette());
    const RunStatus status = m_run ? m_run->status() : RunStatus::Failed;
    QPainter painter(this);
    painter.fillRect(rect(), status == RunStatus::Partial ? colours.warning : colours.banner);
    painter.fillRect(QRect(0, 0, metricsOf(this).selectionBar(), height()), stateColor(status, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace runsheet
