// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rundetails.h"

#include "ui/details/onanswer.h"

#include <algorithm>

namespace runsheet {

RunDetails::RunDetails(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

template<class T>
void RunDetails::ask(Part<T> RunDetails::*part, AskFunction<T> function, void (RunDetails::*changed)())
{
    Part<T> &mine = this->*part;
    if (mine.isAsking) {
        mine.isOutdated = true;
        return;
    }
    mine.isAsking = true;
    mine.isOutdated = false;
    onAnswer((m_engine.*function)(m_key), this, [this, serial = m_serial, part, function, changed](const Result<T> &answer) {
        if (serial != m_serial)
            return;
        Part<T> &asked = this->*part;
        asked.isAsking = false;
        if (answer) {
            asked.value = *answer;
            Q_EMIT(this->*changed)();
        } else {
            Q_EMIT failed(answer.error());
        }
        if (serial == m_serial && asked.isOutdated)
            ask(part, function, changed);
    });
}

void RunDetails::askAll()
{
    ask(&RunDetails::m_run, &Engine::run, &RunDetails::runChanged);
    ask(&RunDetails::m_report, &Engine::report, &RunDetails::reportChanged);
    ask(&RunDetails::m_artifacts, &Engine::artifacts, &RunDetails::artifactsChanged);
}

void RunDetails::open(RunKey run)
{
    if (run == m_key)
        return;
    ++m_serial;
    m_key = run;
    m_run = {};
    m_report = {};
    m_artifacts = {};
    Q_EMIT runChanged();
    Q_EMIT reportChanged();
    Q_EMIT artifactsChanged();
    if (run.isValid())
        askAll();
}

void RunDetails::apply(const ChangeSet &changes)
{
    if (!m_key.isValid())
        return;
    const bool moved = changes.runs.contains(m_key);
    const bool grew = changes.output.contains(m_key);
    const bool progressed = std::ranges::any_of(changes.progress, [this](const ProgressUpdate &update) { return update.run == m_key; });
    if (moved)
        askAll();
    else if (grew || progressed)
        ask(&RunDetails::m_report, &Engine::report, &RunDetails::reportChanged);
    if (grew || moved)
        Q_EMIT outputGrew();
}

} // namespace runsheet
