// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronwordsgerman.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <iterator>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Translation
{
    QStringView german, english;
};

constexpr Translation dictionary[]{
    {u"jeden", u"every"},
    {u"jede", u"every"},
    {u"jedes", u"every"},
    {u"jeder", u"every"},
    {u"alle", u"every"},
    {u"um", u"at"},
    {u"uhr", u"o'clock"},
    {u"am", u"on"},
    {u"an", u"on"},
    {u"im", u"in"},
    {u"in", u"in"},
    {u"des", u"of"},
    {u"der", u"the"},
    {u"die", u"the"},
    {u"das", u"the"},
    {u"den", u"the"},
    {u"dem", u"the"},
    {u"und", u"and"},
    {u"bis", u"to"},
    {u"von", u"from"},
    {u"zwischen", u"between"},
    {u"halbe", u"half"},
    {u"viertel", u"quarter"},
    {u"sekunde", u"second"},
    {u"sekunden", u"seconds"},
    {u"minute", u"minute"},
    {u"minuten", u"minutes"},
    {u"stunde", u"hour"},
    {u"stunden", u"hours"},
    {u"tag", u"day"},
    {u"tage", u"days"},
    {u"tagen", u"days"},
    {u"woche", u"week"},
    {u"wochen", u"weeks"},
    {u"monat", u"month"},
    {u"monats", u"month"},
    {u"monate", u"months"},
    {u"jahr", u"year"},
    {u"jahre", u"years"},
    {u"jahres", u"year"},
    {u"stündlich", u"hourly"},
    {u"täglich", u"daily"},
    {u"wöchentlich", u"weekly"},
    {u"monatlich", u"monthly"},
    {u"jährlich", u"yearly"},
    {u"mittag", u"noon"},
    {u"mittags", u"noon"},
    {u"mitternacht", u"midnight"},
    {u"werktag", u"weekday"},
    {u"werktags", u"weekdays"},
    {u"werktage", u"weekdays"},
    {u"werktagen", u"weekdays"},
    {u"arbeitstag", u"weekday"},
    {u"arbeitstage", u"weekdays"},
    {u"wochenende", u"weekend"},
    {u"wochenenden", u"weekends"},
    {u"erste", u"first"},
    {u"zweite", u"second"},
    {u"dritte", u"third"},
    {u"vierte", u"fourth"},
    {u"fünfte", u"fifth"},
    {u"letzte", u"last"},
    {u"zwei", u"2"},
    {u"drei", u"3"},
    {u"vier", u"4"},
    {u"fünf", u"5"},
    {u"sechs", u"6"},
    {u"acht", u"8"},
    {u"zehn", u"10"},
    {u"zwölf", u"12"},
    {u"fünfzehn", u"15"},
    {u"zwanzig", u"20"},
    {u"dreißig", u"30"},
    {u"mo", u"monday"},
    {u"di", u"tuesday"},
    {u"mi", u"wednesday"},
    {u"do", u"thursday"},
    {u"fr", u"friday"},
    {u"sa", u"saturday"},
    {u"so", u"sunday"},
    {u"montag", u"monday"},
    {u"dienstag", u"tuesday"},
    {u"mittwoch", u"wednesday"},
    {u"donnerstag", u"thursday"},
    {u"freitag", u"friday"},
    {u"samstag", u"saturday"},
    {u"sonnabend", u"saturday"},
    {u"sonntag", u"sunday"},
    {u"januar", u"january"},
    {u"jänner", u"january"},
    {u"februar", u"february"},
    {u"märz", u"march"},
    {u"mai", u"may"},
    {u"juni", u"june"},
    {u"juli", u"july"},
    {u"oktober", u"october"},
    {u"dezember", u"december"},
};

QString found(QStringView word)
{
    const auto *entry = std::ranges::find(dictionary, word, &Translation::german);
    return entry == std::end(dictionary) ? QString() : entry->english.toString();
}

} // namespace

QString germanAsWords(const QString &text)
{
    static const QRegularExpression hourAndMinute(u"\\b(\\d{1,2})\\s*uhr\\s+(\\d{2})\\b"_s, options);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.(\\d{2})(?=\\s*uhr\\b)"_s, options);
    static const QRegularExpression everyOther(u"\\bjede[rns]?\\s+zweite[rns]?\\s+(?=stunde|minute|sekunde)"_s, options);
    static const QRegularExpression quarter(u"\\bviertelstunde\\b"_s, options);
    static const QRegularExpression ordinal(u"(?<!\\bum )\\b(\\d{1,2})\\.(?=[\\s,]|$)"_s, options);
    QString words = text.simplified();
    words.replace(hourAndMinute, u"\\1:\\2 Uhr"_s);
    words.replace(dotted, u"\\1:\\2"_s);
    words.replace(everyOther, u"alle 2 "_s);
    words.replace(quarter, u"viertel Stunde"_s);
    words.replace(ordinal, u"\\1th"_s);
    return words;
}

QString englishOfGerman(const QString &word)
{
    // letzten, letzter, letztes; montags: by the word without its ending
    static const QString endings = u"nrs"_s;
    QString english = found(word);
    if (english.isEmpty() && word.size() > 4 && endings.contains(word.back()))
        english = found(QStringView(word).chopped(1));
    return english.isEmpty() ? word : english;
}

} // namespace runsheet
