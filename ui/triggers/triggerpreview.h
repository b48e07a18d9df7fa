// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/triggers/cronrepairs.h"
#include "ui/triggers/nexttimes.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace runsheet {

class NextTimesList;

//! How a line of the forecast is meant.
enum class LoadTone { Calm, Warning };

//! What a trigger comes to: its sentence and the next ten times, or why there are none and what may have been meant.
class TriggerPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TriggerPreview(QWidget *parent);
    void showSchedule(const Schedule &schedule, const ScheduleHistory &history, Instant now);
    //! `reason` is a sentence.
    void showTrouble(const QString &title, const QString &reason, const QList<CronRepair> &repairs);
    //! What the forecast says of it: one sentence; empty hides it.
    void setLoad(const QString &sentence, LoadTone tone);
    //! That it cannot run as often as its trigger says; empty hides it.
    void setCadence(const QString &sentence);
    //! Those that are shown, without what is left out.
    [[nodiscard]] const QList<Instant> &times() const { return m_times; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void repairChosen(const QString &text, runsheet::CronDialect dialect);

private:
    void setTitle(const QString &main, const QString &rest);
    void setReason(const QString &reason);
    void showRepairs(const QList<CronRepair> &repairs);
    QWidget *createLine(QLabel *&icon, QLabel *&text, const QString &name);

    QLabel *m_title = nullptr;
    QLabel *m_reason = nullptr;
    NextTimesList *m_list = nullptr;
    QWidget *m_repairs = nullptr;
    QVBoxLayout *m_repairButtons = nullptr;
    QWidget *m_cadenceLine = nullptr;
    QLabel *m_cadenceIcon = nullptr;
    QLabel *m_cadence = nullptr;
    QWidget *m_loadLine = nullptr;
    QLabel *m_loadIcon = nullptr;
    QLabel *m_load = nullptr;
    QList<Instant> m_times;
    QString m_sentence;
};

} // namespace runsheet
