// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/crondialect.h"

#include <random>

namespace runsheet::test {

//! Makes expressions up. The same seed makes the same ones.
class RandomCron
{
public:
    explicit RandomCron(quint64 seed) : m_random(seed) {}

    //! A number from `least` to `most`.
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    //! True in one of `count`.
    bool oneIn(int count) { return number(1, count) == 1; }
    CronDialect dialect() { return CronDialect(number(0, 2)); }

    //! An expression that is right, with every form that the dialect knows.
    QString expression(CronDialect dialect);
    //! One that fires on most days, at a few hours: what changes of the clock touch.
    QString daily(CronDialect dialect, int hour);
    //! What a person or a program may type: right ones with letters changed, and noise.
    QString noise();

private:
    QString field(CronField field, CronDialect dialect);
    QString term(CronField field, CronDialect dialect);
    QString range(CronField field, CronDialect dialect);
    QString special(CronField field, CronDialect dialect);
    QString dayFields(CronDialect dialect);
    QString step();
    QString value(CronField field, int number);
    QString assembled(CronDialect dialect, const QString &times, const QString &days);

    std::mt19937_64 m_random;
};

} // namespace runsheet::test
