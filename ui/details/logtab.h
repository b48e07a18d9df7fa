// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/founderror.h"
#include "engine/domain/progress.h"
#include "engine/engine.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace runsheet {

class FindBar;
class LogDocument;
class LogScrollBar;
class LogSearch;
class LogView;
class SwitchButton;
struct LogNeedle;

//! The output of a run: both streams in order, searched, followed.
class LogTab : public QWidget
{
    Q_OBJECT

public:
    LogTab(Engine &engine, QWidget *parent);

    //! Another run is opened anew; of the same one, what came since is added.
    void showRun(const std::optional<Run> &run);
    //! The stages that can be chosen; those without a time are left out.
    void showStages(const QList<Node> &stages);
    //! More output may be there.
    void refresh();
    //! Shows the error to look at first, as soon as the log was read.
    void openAtError();
    //! A sentence above the lines; empty: none.
    void showNote(const QString &sentence);
    [[nodiscard]] LogView &view() const { return *m_view; }

Q_SIGNALS:
    void errorCountChanged(qsizetype errors);
    //! Of the last attempt; nothing while it is not known.
    void firstErrorChanged(const std::optional<runsheet::FoundError> &error);
    void placeAsked(const runsheet::CodePlace &place);

private:
    void createWidgets();
    void createLayout();
    void connectSignals();
    void connectSearch();
    void showState();
    void showMatches();
    void showAttempts(const Run &run);
    void goToStage();
    void goToError(int step);
    void goToMatch(int step);
    void openFind();
    void closeFind();
    [[nodiscard]] QString sizeText() const;

    LogDocument *m_document = nullptr;
    LogSearch *m_search = nullptr;
    LogView *m_view = nullptr;
    LogScrollBar *m_scrollBar = nullptr;
    FindBar *m_findBar = nullptr;
    QComboBox *m_stages = nullptr;
    QComboBox *m_attempts = nullptr;
    QLabel *m_errorIcon = nullptr;
    QLabel *m_errors = nullptr;
    QToolButton *m_previousError = nullptr;
    QToolButton *m_nextError = nullptr;
    QLabel *m_warnings = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_note = nullptr;
    SwitchButton *m_wrap = nullptr;
    SwitchButton *m_follow = nullptr;
    RunKey m_run;
    int m_attempt = 0;
    qsizetype m_error = -1; //!< index of the one shown last
    qsizetype m_match = -1;
    bool m_wantsError = false;
    bool m_wantsStage = false; //!< as soon as its lines are there
    QList<Node> m_stageNodes;
};

} // namespace runsheet
