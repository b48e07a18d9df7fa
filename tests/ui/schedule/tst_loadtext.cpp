// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/loadtext.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/format/language.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

class TestLoadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_job = test::fireAt({}, 1, u"Load"_s);
        m_job.pool = u"heavy"_s;
        m_job.expected = minutes(15);
        for (int job = 2; job < 5; ++job) {
            ComingFire fire = test::fireAt(test::sampleNow() + hours(job), job, u"Other"_s);
            fire.pool = u"heavy"_s;
            fire.expected = minutes(61);
            m_coming.append(fire);
        }
        m_coming.append(test::fireAt(test::sampleNow() + hours(150), 9, u"Last"_s));
    }

    void itFits()
    {
        const LoadText text = textAt({hours(3) + minutes(30)}, 4);
        QCOMPARE(text.tone, LoadTone::Calm);
        QCOMPARE(text.sentence, u"Usually 15 min. 1 of 4 slots taken at 10:42, nothing collides."_s);
    }

    void itWouldStartLate()
    {
        const LoadText text = textAt({hours(1), hours(3) + minutes(10)}, 1);
        QCOMPARE(text.tone, LoadTone::Warning);
        QVERIFY2(text.sentence.contains(u"want pool “heavy” (1 slot)."_s), qPrintable(text.sentence));
        QVERIFY2(text.sentence.contains(u"It would start about"_s), qPrintable(text.sentence));
    }

    void anotherWouldStartLate()
    {
        m_job.expected = minutes(45);
        const LoadText text = textAt({hours(1) + minutes(30)}, 1);
        m_job.expected = minutes(15);
        QVERIFY2(text.sentence.contains(u"Another would start about"_s), qPrintable(text.sentence));
    }

    void whatIsNotKnownIsNotSaid()
    {
        QCOMPARE(textAt({hours(300)}, 1), LoadText()); // further than is known
        QCOMPARE(textAt({}, 1), LoadText());
        QCOMPARE(loadText(m_job, {test::sampleNow() + hours(3)}, m_coming, {}, test::sampleNow()), LoadText());
    }

    void itsOwnTimesAreNoOthers()
    {
        ComingFire own = m_coming.constFirst();
        const LoadText text = loadText(own, {own.at}, m_coming, {{.name = u"heavy"_s, .size = 1}}, test::sampleNow());
        QVERIFY2(text.sentence.contains(u"0 of 1 slot taken"_s), qPrintable(text.sentence));
    }

private:
    [[nodiscard]] LoadText textAt(const QList<Duration> &after, int slotCount) const
    {
        QList<Instant> times;
        for (const Duration each : after)
            times.append(test::sampleNow() + each);
        return loadText(m_job, times, m_coming, {{.name = u"heavy"_s, .size = slotCount}}, test::sampleNow());
    }

    ComingFire m_job;
    QList<ComingFire> m_coming;
};

QTEST_MAIN(TestLoadText)
#include "tst_loadtext.moc"
