// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logtab.h"

#include "ui/details/findbar.h"
#include "ui/details/logdocument.h"
#include "ui/details/logscrollbar.h"
#include "ui/details/logsearch.h"
#include "ui/details/logview.h"
#include "ui/details/switchbutton.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

LogTab::LogTab(Engine &engine, QWidget *parent)
    : QWidget(parent), m_document(new LogDocument(engine, this)), m_search(new LogSearch(*m_document, this))
{
    createWidgets();
    createLayout();
    setFocusProxy(m_view);
    connectSignals();
    connectSearch();
    showState();
}

void LogTab::createWidgets()
{
    const Metrics metrics = metricsOf(this);
    m_view = new LogView(*m_document, this);
    m_scrollBar = new LogScrollBar(m_view);
    m_view->setVerticalScrollBar(m_scrollBar);
    m_findBar = new FindBar(this);
    m_stages = new QComboBox(this);
    m_stages->setObjectName(u"logStageChooser"_s);
    m_stages->setAccessibleName(tr("Stage"));
    m_stages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stages->hide();
    m_attempts = new QComboBox(this);
    m_attempts->setObjectName(u"logAttemptChooser"_s);
    m_attempts->setAccessibleName(tr("Attempt"));
    m_errorIcon = new QLabel(this);
    m_errorIcon->setPixmap(stateIcon(JobStatus::Failed).pixmap(metrics.icon()));
    m_errors = plainLabel({}, this);
    m_errors->setObjectName(u"logErrorCount"_s);
    m_previousError = iconButton("go-up"_L1, tr("Previous error (K or Shift+F8)"), this);
    m_nextError = iconButton("go-down"_L1, tr("Next error (J or F8)"), this);
    m_warnings = mutedLabel({}, this);
    m_size = mutedLabel({}, this);
    m_size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"logNote"_s);
    m_note->setProperty("isError", true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), metrics.u);
    m_note->hide();
    m_wrap = new SwitchButton(tr("&Wrap"), this);
    m_wrap->setObjectName(u"logWrapSwitch"_s);
    m_follow = new SwitchButton(tr("F&ollow"), this);
    m_follow->setObjectName(u"logFollowSwitch"_s);
    m_follow->setToolTip(tr("Keep the last line in sight. Scrolling up turns it off."));
    m_follow->setChecked(true);
}

void LogTab::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    bar->setSpacing(2 * metrics.u);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_stages, m_attempts, m_errorIcon, m_errors, m_previousError, m_nextError, m_warnings})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_size, m_wrap, m_follow})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
}

void LogTab::connectSignals()
{
    connect(m_wrap, &SwitchButton::toggled, m_view, &LogView::setWrap);
    connect(m_follow, &SwitchButton::toggled, m_view, &LogView::setFollows);
    connect(m_view, &LogView::followsChanged, m_follow, &SwitchButton::setChecked);
    connect(m_view, &LogView::placeActivated, this, &LogTab::placeAsked);
    connect(m_view, &LogView::errorAsked, this, &LogTab::goToError);
    connect(m_previousError, &QToolButton::clicked, this, [this] { goToError(-1); });
    connect(m_nextError, &QToolButton::clicked, this, [this] { goToError(1); });
    connect(m_stages, &QComboBox::activated, this, [this] {
        m_wantsStage = true;
        goToStage();
    });
    connect(m_document, &LogDocument::loaded, this, &LogTab::goToStage);
    connect(m_document, &LogDocument::counted, this, &LogTab::goToStage);
    connect(m_attempts, &QComboBox::activated, this, [this](int index) {
        m_error = -1;
        m_document->open(m_run, m_attempts->itemData(index).toInt());
    });
    for (const auto signal : {&LogDocument::opened, &LogDocument::grew, &LogDocument::failed})
        connect(m_document, signal, this, &LogTab::showState);
    connect(m_document, &LogDocument::counted, this, &LogTab::showState);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { openFind(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { goToMatch(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToMatch(-1); });
    shortcut(QKeySequence(Qt::Key_F8), [this] { goToError(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goToError(-1); });
}

void LogTab::connectSearch()
{
    connect(m_findBar, &FindBar::needleChanged, this, [this](const LogNeedle &needle) {
        m_match = -1;
        m_search->start(needle);
    });
    connect(m_findBar, &FindBar::nextAsked, this, [this] { goToMatch(1); });
    connect(m_findBar, &FindBar::previousAsked, this, [this] { goToMatch(-1); });
    connect(m_findBar, &FindBar::closed, this, &LogTab::closeFind);
    connect(m_search, &LogSearch::changed, this, &LogTab::showMatches);
}

void LogTab::showRun(const std::optional<Run> &run)
{
    const RunKey key = run ? run->key : RunKey();
    const int attempt = run ? run->attempt : 0;
    if (run)
        showAttempts(*run);
    if (key == m_run && attempt == m_attempt) {
        m_document->refresh();
        return;
    }
    m_run = key;
    m_attempt = attempt;
    m_error = -1;
    m_wantsError = false;
    m_wantsStage = false;
    showStages({});
    showNote({});
    m_view->setFollows(true);
    if (key.isValid() && attempt > 0)
        m_document->open(key);
    else
        m_document->close();
}

void LogTab::showAttempts(const Run &run)
{
    const int shown = run.key == m_run && run.attempt == m_attempt ? m_attempts->currentIndex() : run.attempt - 1;
    if (m_attempts->count() == run.attempt && run.key == m_run)
        return;
    m_attempts->clear();
    for (int attempt = 1; attempt <= run.attempt; ++attempt)
        m_attempts->addItem(tr("Attempt %1 of %2").arg(attempt).arg(run.attempt), attempt);
    m_attempts->setCurrentIndex(shown);
    m_attempts->setVisible(run.attempt > 1);
}

void LogTab::showStages(const QList<Node> &stages)
{
    QList<Node> timed;
    std::ranges::copy_if(stages, std::back_inserter(timed), [](const Node &stage) { return stage.startedAt.has_value(); });
    const auto nameOf = [](const Node &stage) { return stage.name; };
    const bool isSame = std::ranges::equal(timed, m_stageNodes, {}, nameOf, nameOf);
    m_stageNodes = timed;
    if (isSame)
        return; // what is chosen, or about to be, stays
    m_stages->clear();
    m_stages->addItem(tr("All stages"));
    for (const Node &stage : timed)
        m_stages->addItem(stage.name);
    m_stages->setVisible(timed.size() > 1);
    m_view->setStage(std::nullopt);
}

void LogTab::goToStage()
{
    if (!m_wantsStage)
        return;
    const int chosen = m_stages->currentIndex() - 1;
    if (chosen < 0 || chosen >= m_stageNodes.size()) {
        m_wantsStage = false;
        m_view->setStage(std::nullopt);
        return;
    }
    const Node &stage = m_stageNodes.at(chosen);
    const std::optional<qint64> first = m_document->lineAt(*stage.startedAt);
    const std::optional<qint64> last = stage.endedAt ? m_document->lineAt(*stage.endedAt) : m_document->lineCount();
    if (!first || !last)
        return;
    m_wantsStage = false;
    m_view->setStage(std::pair(*first, *last));
    showNote(*first < *last ? QString() : tr("“%1” wrote no output.").arg(stage.name));
    if (*first < *last)
        m_view->showLine(*first);
}

void LogTab::refresh()
{
    if (m_attempt > 0)
        m_document->refresh();
}

QString LogTab::sizeText() const
{
    if (!m_document->isCounted())
        return m_document->byteCount() > 0 ? tr("counting, %1 so far").arg(bytesText(m_document->byteCount())) : QString();
    const QString lines = tr("%n line(s)", nullptr, int(m_document->lineCount()));
    const QString size = tr("%1, %2", "lines, size").arg(lines, bytesText(m_document->byteCount()));
    return m_document->cutBytes() > 0 ? tr("%1, %2 cut").arg(size, bytesText(m_document->cutBytes())) : size;
}

void LogTab::showState()
{
    const qsizetype errors = m_document->errors().size();
    const qsizetype warnings = m_document->warnings().size();
    m_size->setText(m_document->lineCount() > 0 ? sizeText() : QString());
    m_size->setMinimumWidth(m_size->fontMetrics().horizontalAdvance(m_size->text()));
    m_errors->setText(m_error >= 0 ? tr("Error %1 of %2").arg(m_error + 1).arg(errors) : tr("%n error(s)", nullptr, int(errors)));
    m_warnings->setText(tr("%n warning(s)", nullptr, int(warnings)));
    m_warnings->setVisible(warnings > 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_errorIcon, m_errors, m_previousError, m_nextError})
        widget->setVisible(errors > 0);
    showMatches();
    Q_EMIT errorCountChanged(errors);
    if (m_attempts->currentIndex() == m_attempts->count() - 1)
        Q_EMIT firstErrorChanged(m_document->firstError());
    if (m_wantsError && m_document->isCounted() && errors > 0)
        openAtError();
}

void LogTab::showNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void LogTab::showMatches()
{
    QList<qint64> lines;
    lines.reserve(m_search->matches().size());
    std::ranges::transform(m_search->matches(), std::back_inserter(lines), &LogMatch::line);
    m_scrollBar->setMarks(m_document->errors(), m_findBar->isVisible() ? lines : QList<qint64>(), m_document->lineCount());
    m_view->setMatches(m_findBar->isVisible() ? m_search->matches() : QList<LogMatch>(), m_match);
    m_findBar->showState(*m_search, m_match);
}

void LogTab::openAtError()
{
    const qsizetype count = m_document->errors().size();
    m_wantsError = !m_document->isCounted() || count == 0;
    if (m_wantsError)
        return;
    const std::optional<FoundError> &first = m_document->firstError();
    m_error = first ? std::max<qsizetype>(0, m_document->errors().indexOf(first->line)) : count - 1;
    m_view->showLine(m_document->errors().at(m_error));
    m_view->setFocus();
    showState();
}

void LogTab::goToError(int step)
{
    const qsizetype count = m_document->errors().size();
    if (count == 0)
        return;
    m_error = m_error < 0 ? (step > 0 ? 0 : count - 1) : (m_error + step + count) % count;
    m_view->showLine(m_document->errors().at(m_error));
    showState();
}

void LogTab::goToMatch(int step)
{
    const qsizetype count = m_search->matches().size();
    if (count == 0)
        return;
    if (m_match < 0) {
        const auto below = std::ranges::lower_bound(m_search->matches(), m_view->topLine(), {}, &LogMatch::line);
        m_match = (below - m_search->matches().begin() + (step > 0 ? 0 : count - 1)) % count;
    } else {
        m_match = (m_match + step + count) % count;
    }
    m_view->showLine(m_search->matches().at(m_match).line, m_search->matches().at(m_match).start);
    showMatches();
}

void LogTab::openFind()
{
    m_findBar->open(m_view->selectedText());
    showMatches();
}

void LogTab::closeFind()
{
    m_findBar->hide();
    m_view->setFocus();
    showMatches();
}

} // namespace runsheet
