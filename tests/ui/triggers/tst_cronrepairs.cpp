// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "ui/triggers/cronrepairs.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCronRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsToldAndRepaired_data();
    void anErrorIsToldAndRepaired();
    void theSpanIsTheWrongItem_data();
    void theSpanIsTheWrongItem();
    void everyRepairCanBeRead_data();
    void everyRepairCanBeRead();
};

namespace {

std::optional<CronError> errorOf(const QString &text, CronDialect dialect)
{
    const CronParse parse = parseCron(text, dialect);
    const auto *error = std::get_if<CronError>(&parse);
    return error ? std::optional(*error) : std::nullopt;
}

} // namespace

void TestCronRepairs::anErrorIsToldAndRepaired_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QStringList>("repairs");
    const auto unix5 = CronDialect::Unix5;
    const auto quartz7 = CronDialect::Quartz7;
    QTest::newRow("an hour beyond the day") << u"30 25 * * *"_s << unix5 << u"Hour, column 4: 25 is too large."_s
                                            << QStringList{u"30 2 * * *"_s, u"30 1 * * *"_s, u"30 */5 * * *"_s};
    QTest::newRow("day 0") << u"0 0 0 * *"_s << unix5 << u"Day of month, column 5: 0 is too small."_s
                           << QStringList{u"0 0 1 * *"_s, u"0 0 31 * *"_s};
    QTest::newRow("a weekday in full") << u"0 9 * * Monday"_s << unix5 << u"Day of week, column 9: “Monday” is not a value."_s
                                       << QStringList{u"0 9 * * MON"_s};
    QTest::newRow("an item is missing") << u"0,,30 * * * *"_s << unix5 << u"Minute, column 3: an item of the list is missing."_s
                                        << QStringList{u"0,30 * * * *"_s};
    QTest::newRow("a step of zero") << u"*/0 * * * *"_s << unix5 << u"Minute, column 3: the step must be at least 1."_s
                                    << QStringList{u"* * * * *"_s};
    QTest::newRow("a range that runs backwards") << u"0 22-6 * * *"_s << unix5 << u"Hour, column 3: the range 22-6 runs backwards."_s
                                                 << QStringList{u"0 22-23,0-6 * * *"_s, u"0 6-22 * * *"_s};
    QTest::newRow("six fields are another dialect")
        << u"0 30 2 * * *"_s << unix5 << u"Column 12: the number of fields does not fit."_s << QStringList{u"0 30 2 * * *"_s};
    QTest::newRow("a field is missing") << u"30 2 * *"_s << unix5 << u"Column 8: the number of fields does not fit."_s
                                        << QStringList{u"30 2 * * *"_s};
    QTest::newRow("quartz7 wants one question mark")
        << u"0 0 0 * * MON"_s << quartz7 << u"Day of week, column 11: one of day of month and day of week must be “?”, and only one."_s
        << QStringList{u"0 0 0 ? * MON"_s};
    QTest::newRow("a macro that is not known") << u"@dayly"_s << unix5 << u"Column 1: “@dayly” is not known."_s << QStringList{u"@daily"_s};
    QTest::newRow("plain words") << u"every weekday at 7:30"_s << unix5 << QString() << QStringList{u"30 7 * * MON-FRI"_s};
    QTest::newRow("nothing") << QString() << unix5 << u"The expression is empty."_s << QStringList();
}

void TestCronRepairs::anErrorIsToldAndRepaired()
{
    QFETCH(const QString, text);
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, headline);
    QFETCH(const QStringList, repairs);
    const std::optional<CronError> error = errorOf(text, dialect);
    QVERIFY(error);
    if (!headline.isEmpty())
        QCOMPARE(headlineOf(*error), headline);
    QStringList found;
    for (const CronRepair &repair : repairsOf(text, *error))
        found.append(repair.text);
    QCOMPARE(found.first(std::min(found.size(), repairs.size())), repairs);
    QVERIFY(found.size() <= 3);
}

void TestCronRepairs::theSpanIsTheWrongItem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("item");
    QTest::newRow("a value") << u"30 25 * * *"_s << u"25"_s;
    QTest::newRow("one of a list") << u"0,75,5 * * * *"_s << u"75"_s;
    QTest::newRow("after characters of two units") << u"😀 * * * *"_s << u"😀"_s;
    QTest::newRow("a range") << u"0 22-6 * * *"_s << u"22-6"_s;
}

void TestCronRepairs::theSpanIsTheWrongItem()
{
    QFETCH(const QString, text);
    const std::optional<CronError> error = errorOf(text, CronDialect::Unix5);
    QVERIFY(error);
    const CronErrorSpan span = spanOf(text, *error);
    QTEST(text.mid(span.at, span.size), "item");
}

void TestCronRepairs::everyRepairCanBeRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"61 * * * *",    "* 99 * * *",  "* * 45 * *",    "* * * 13 *",   "* * * * 9",    "a b c d e", "*/99999 * * * *",
          "1-2-3 * * * *", "? * * * *",   "* * * * FRI#9", "* * L-40 * *", "* * 3W/2 * *", "@",         "@daily 5",
          "H * * * *",     "*/x * * * *", ", * * * *",     "* * * * *,",   "  ",           "%%",        "1,2,60, * * * *",
          "* * * * L"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCronRepairs::everyRepairCanBeRead()
{
    QFETCH(const QString, text);
    for (const CronDialect dialect : {CronDialect::Unix5, CronDialect::Spring6, CronDialect::Quartz7}) {
        const std::optional<CronError> error = errorOf(text, dialect);
        if (!error)
            continue;
        QVERIFY(!headlineOf(*error).isEmpty());
        const CronErrorSpan span = spanOf(text, *error);
        QVERIFY(span.at >= 0 && span.at + span.size <= text.size());
        for (const CronRepair &repair : repairsOf(text, *error))
            QVERIFY2(!errorOf(repair.text, repair.expression.dialect), qPrintable(repair.text));
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCronRepairs)
#include "tst_cronrepairs.moc"
