// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"

#include "engine/cron/cronparser.h"
#include "engine/cron/cronsentence.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cronSentencesAreTranslated_data();
    void cronSentencesAreTranslated();
    void pluralsAreThoseOfTheLanguageOrEnglish();
    void wordsOfTheToolkitAreThoseOfTheWindow();
    void cleanup() { applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

void TestLanguage::cronSentencesAreTranslated_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) { QTest::newRow(text) << QString::fromUtf8(sentence); };
    row("30 7 * * 1-5", "Um 07:30 Uhr von Montag bis Freitag");
    row("*/15 9-17 * * 1-5", "Alle 15 Minuten zwischen 09:00 und 17:45 Uhr von Montag bis Freitag");
    row("0 12 * * FRIL", "Um 12:00 Uhr am letzten Freitag des Monats");
    row("0 0 * * 1#2", "Um 00:00 Uhr am zweiten Montag des Monats");
    row("0 0 13 * 5", "Um 00:00 Uhr am 13. des Monats oder am Freitag");
    row("0 9,17 1 1,7 *", "Um 09:00 und 17:00 Uhr am 1. des Monats im Januar und Juli");
    row("0 0 LW * *", "Um 00:00 Uhr am letzten Arbeitstag des Monats");
    row("* * * * *", "Jede Minute");
}

void TestLanguage::cronSentencesAreTranslated()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    applyLanguage(german);
    const CronParse parse = parseCron(QString::fromUtf8(QTest::currentDataTag()), CronDialect::Unix5);
    QTEST(describe(std::get<ParsedCron>(parse).expression, german), "sentence");
}

void TestLanguage::pluralsAreThoseOfTheLanguageOrEnglish()
{
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(QCoreApplication::translate("runsheet::LogTab", "%n line(s)", nullptr, 2), u"2 Zeilen"_s);
    applyLanguage(QLocale(QLocale::Japanese, QLocale::Japan));
    QCOMPARE(QCoreApplication::translate("runsheet::LogTab", "%n line(s)", nullptr, 1), u"1 line"_s);
}

// The names of keys and Qt's own dialogs: as the rest, or English.
void TestLanguage::wordsOfTheToolkitAreThoseOfTheWindow()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("the translations of Qt are not installed");
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Strg"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    applyLanguage(QLocale(QLocale::French, QLocale::France)); // which Qt has, and Runsheet has not
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
