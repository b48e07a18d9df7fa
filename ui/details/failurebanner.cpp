// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/failurebanner.h"

#include "ui/details/runfacts.h"
#include "ui/details/widgets.h"
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
        sentences.append(sentence(run.outcome.text.section(u'\n', 0, 0)));
    if (!run.reason.isEmpty() && run.reason != failureText(run))
        sentences.append(sentence(run.reason.section(u'\n', 0, 0)));
    if (run.maxRssBytes)
        sentences.append(FailureBanner::tr("Peak memory %1.").arg(bytesText(*run.maxRssBytes)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
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
            QApplication::clipboard()->setText(failureReport(*m_run));
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
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_runAgain = new QPushButton(actionIcon("media-playback-start"_L1), tr("Run again"), this);
    m_openLog = new QPushButton(tr("Open log at the error"), this);
    m_copy = new QPushButton(actionIcon("edit-copy"_L1), tr("Copy details"), this);
    for (QPushButton *button : {m_runAgain, m_openLog, m_copy})
        button->setAutoDefault(false);
}

void FailureBanner::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_error);
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
        return;
    }
    m_run = run;
    m_icon->setPixmap(stateIcon(jobStatusOf(run->status())).pixmap(metricsOf(this).icon()));
    m_error->setText(failureText(*run));
    m_error->setToolTip(plainTip(run->outcome.error ? run->outcome.error->text : failureText(*run)));
    m_meaning->setText(meaningOf(*run));
    m_meaning->setToolTip(plainTip(meaningOf(*run)));
    m_openLog->setEnabled(run->attempt > 0);
    m_openLog->setToolTip(run->attempt > 0 ? QString() : tr("It did not start, so there is no log."));
    update();
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
