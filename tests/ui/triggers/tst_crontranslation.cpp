// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/crontranslation.h"

#include "engine/cron/cronexpression.h"
#include "ui/format/enginesentences.h"
#include "ui/format/language.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestCronTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void wordsAreThoseOfTheWindowOrEnglish_data();
    void wordsAreThoseOfTheWindowOrEnglish();
    void whyNotIsSaidInGerman();
};

void TestCronTranslation::wordsAreThoseOfTheWindowOrEnglish_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expression");
    QTest::newRow("English in the English window") << false << u"every weekday at 7:30"_s << u"30 7 * * MON-FRI"_s;
    QTest::newRow("German in the English window") << false << u"jeden Werktag um 7:30"_s << QString();
    QTest::newRow("German in the German window") << true << u"jeden Werktag um 7:30"_s << u"30 7 * * MON-FRI"_s;
    QTest::newRow("English in the German window") << true << u"every day at 8 am"_s << u"0 8 * * *"_s;
    QTest::newRow("neither") << true << u"jeden Vollmond"_s << QString();
}

void TestCronTranslation::wordsAreThoseOfTheWindowOrEnglish()
{
    QFETCH(const bool, isGerman);
    QFETCH(const QString, words);
    applyLanguage(isGerman ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const CronFromWords read = cronFromUsersWords(words);
    const auto *expression = std::get_if<CronExpression>(&read);
    QTEST(expression ? toString(*expression) : QString(), "expression");
}

void TestCronTranslation::whyNotIsSaidInGerman()
{
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    const CronFromWords read = cronFromUsersWords(u"alle 7 Minuten"_s);
    const auto *refused = std::get_if<NotUnderstood>(&read);
    QVERIFY(refused);
    QCOMPARE(noteInUsersWords(refused->reason), u"7 geht nicht glatt auf (die Stunde): nehmen Sie einen festen Takt"_s);
}

QTEST_GUILESS_MAIN(TestCronTranslation)
#include "tst_crontranslation.moc"
