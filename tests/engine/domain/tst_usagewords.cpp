// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/usagewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

// A form of fields and a line of arguments that say the same.
class tst_UsageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsHaveTheTypeThatFits();
    void readsWords_data();
    void readsWords();
    void writesWords_data();
    void writesWords();
    void writingWhatIsThereChangesNothing_data();
    void writingWhatIsThereChangesNothing();
    void bytesStayBytes();
};

namespace {

UsageOption option(const QStringList &names, OptionValue takes = OptionValue::None, const QString &value = {})
{
    UsageOption made;
    made.names = names;
    made.takes = takes;
    made.value = value;
    return made;
}

// prog [-h] [-v...] [--dry-run] [--html|--no-html] --date DAY [--tag T]... [--pair X Y] [--color[=WHEN]] [--level low|high] SOURCE
// [FILE...] TARGET
Usage sample()
{
    Usage usage;
    usage.options = {option({u"-h"_s, u"--help"_s}),
                     option({u"-v"_s, u"--verbose"_s}),
                     option({u"-n"_s, u"--dry-run"_s}),
                     option({u"--html"_s, u"--no-html"_s}),
                     option({u"-d"_s, u"--date"_s}, OptionValue::Required, u"DAY"_s),
                     option({u"--tag"_s}, OptionValue::Required, u"T"_s),
                     option({u"--pair"_s}, OptionValue::Required, u"X Y"_s),
                     option({u"--color"_s}, OptionValue::Attached, u"WHEN"_s),
                     option({u"--level"_s}, OptionValue::Required, u"LEVEL"_s),
                     option({u"-o"_s}, OptionValue::Required, u"OUTPUT_FILE"_s)};
    usage.options[1].repeatable = true;
    usage.options[4].required = true;
    usage.options[5].repeatable = true;
    usage.options[6].severalValues = true;
    usage.options[8].choices = QStringList{u"low"_s, u"high"_s};
    usage.options[8].defaultValue = u"low"_s;
    usage.positionals = {
        {u"SOURCE"_s, {}, {}, true, false, {}}, {u"FILE"_s, {}, {}, false, true, {}}, {u"TARGET"_s, {}, {}, true, false, {}}};
    return usage;
}

QByteArrayList words(const QByteArray &line)
{
    return line.isEmpty() ? QByteArrayList() : line.split(' ');
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void tst_UsageWords::fieldsHaveTheTypeThatFits()
{
    QStringList fields;
    for (const Parameter &parameter : schemaOf(sample()))
        fields.append(parameter.name + u' ' + toWord(parameter.type) + (parameter.required ? u"*"_s : QString()));
    const QStringList expected{u"SOURCE string*"_s,    u"FILE list"_s,         u"TARGET string*"_s, u"--date string*"_s,
                               u"--verbose integer"_s, u"--dry-run boolean"_s, u"--html enum"_s,    u"--tag list"_s,
                               u"--pair list"_s,       u"--color string"_s,    u"--level enum"_s,   u"-o path"_s};
    QCOMPARE(fields, expected);
    QCOMPARE(schemaOf(sample()).at(10).description, u"(default: low)"_s);
}

void tst_UsageWords::readsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("nothing") << QByteArray() << "{}"_ba;
    QTest::newRow("a value behind") << "--date 2026-01-02"_ba
                                    << R"({"--date":"2026-01-02"})"_ba;
    QTest::newRow("a value behind =") << "--date=2026-01-02"_ba
                                      << R"({"--date":"2026-01-02"})"_ba;
    QTest::newRow("a short one") << "-d x"_ba
                                 << R"({"--date":"x"})"_ba;
    QTest::newRow("a short one with its value") << "-dx"_ba
                                                << R"({"--date":"x"})"_ba;
    QTest::newRow("several letters in one word") << "-vnv"_ba
                                                 << R"({"--dry-run":true,"--verbose":2})"_ba;
    QTest::newRow("a negation") << "--no-html"_ba
                                << R"({"--html":"--no-html"})"_ba;
    QTest::newRow("one that is there twice") << "--tag a --tag=b"_ba
                                             << R"({"--tag":["a","b"]})"_ba;
    QTest::newRow("one with several words") << "--pair 1 2 --dry-run"_ba
                                            << R"({"--dry-run":true,"--pair":["1","2"]})"_ba;
    QTest::newRow("an optional value is only behind =") << "--color always"_ba
                                                        << R"({"--color":"","SOURCE":"always"})"_ba;
    QTest::newRow("a negative number is a value") << "--tag -3"_ba
                                                  << R"({"--tag":["-3"]})"_ba;
    QTest::newRow("positionals") << "a b"_ba
                                 << R"({"SOURCE":"a","TARGET":"b"})"_ba;
    QTest::newRow("positionals in the middle take the rest") << "a b c d"_ba
                                                             << R"({"FILE":["b","c"],"SOURCE":"a","TARGET":"d"})"_ba;
    QTest::newRow("behind -- nothing is an option") << "-- --tag b"_ba
                                                    << R"({"SOURCE":"--tag","TARGET":"b"})"_ba;
    QTest::newRow("unknown options are nobody's") << "--foo=1 -x -nx a"_ba
                                                  << R"({"SOURCE":"a"})"_ba;
    QTest::newRow("a value that is missing") << "--date"_ba
                                             << R"({"--date":""})"_ba;
}

void tst_UsageWords::readsWords()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, values);
    QCOMPARE(json(usageValues(sample(), words(line))), json(object(values)));
}

void tst_UsageWords::writesWords_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a first one") << QByteArray() << R"({"--date":"x"})"_ba
                                 << "--date x"_ba;
    QTest::newRow("another value stays in its place") << "-n --date=x a"_ba
                                                      << R"({"--dry-run":true,"--date":"y","SOURCE":"a"})"_ba
                                                      << "-n --date y a"_ba;
    QTest::newRow("a new one comes before the positionals") << "a b"_ba
                                                            << R"({"--date":"x","SOURCE":"a","TARGET":"b"})"_ba
                                                            << "--date x a b"_ba;
    QTest::newRow("one with several words comes last") << "a b"_ba
                                                       << R"({"--pair":["1","2"],"SOURCE":"a","TARGET":"b"})"_ba
                                                       << "a b --pair 1 2"_ba;
    QTest::newRow("but before --") << "-- a"_ba
                                   << R"({"--pair":["1","2"],"SOURCE":"a"})"_ba
                                   << "--pair 1 2 -- a"_ba;
    QTest::newRow("one is taken away") << "--date x -n a"_ba
                                       << R"({"--dry-run":true,"SOURCE":"a"})"_ba
                                       << "-n a"_ba;
    QTest::newRow("one letter of a word is taken away") << "-vnv"_ba
                                                        << R"({"--verbose":2})"_ba
                                                        << "-vv"_ba;
    QTest::newRow("a switch is set") << "--foo"_ba
                                     << R"({"--dry-run":true})"_ba
                                     << "--foo --dry-run"_ba;
    QTest::newRow("a switch that is off is not there") << "-n"_ba
                                                       << R"({"--dry-run":false})"_ba << QByteArray();
    QTest::newRow("a count") << "-v"_ba
                             << R"({"--verbose":3})"_ba
                             << "--verbose --verbose --verbose"_ba;
    QTest::newRow("a negation") << "--html"_ba
                                << R"({"--html":"--no-html"})"_ba
                                << "--no-html"_ba;
    QTest::newRow("an optional value is attached") << QByteArray() << R"({"--color":"always"})"_ba
                                                   << "--color=always"_ba;
    QTest::newRow("a value that looks like an option is attached") << QByteArray() << R"({"--tag":["-x","y"]})"_ba
                                                                   << "--tag=-x --tag y"_ba;
    QTest::newRow("a positional") << "--foo a b"_ba
                                  << R"({"SOURCE":"c","TARGET":"b"})"_ba
                                  << "--foo c b"_ba;
    QTest::newRow("a positional is taken away") << "a b"_ba
                                                << R"({"SOURCE":"a"})"_ba
                                                << "a"_ba;
    QTest::newRow("unknown words stay") << "--foo=1 -x a --bar"_ba
                                        << R"({"--date":"d","SOURCE":"a"})"_ba
                                        << "--foo=1 -x --date d a --bar"_ba;
}

void tst_UsageWords::writesWords()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, after);
    const QByteArrayList written = withUsageValues(sample(), words(before), object(values));
    QCOMPARE(written.join(' '), after);
}

void tst_UsageWords::writingWhatIsThereChangesNothing_data()
{
    readsWords_data();
}

void tst_UsageWords::writingWhatIsThereChangesNothing()
{
    QFETCH(QByteArray, line);
    QCOMPARE(withUsageValues(sample(), words(line), usageValues(sample(), words(line))).join(' '), line);
}

void tst_UsageWords::bytesStayBytes()
{
    const QByteArrayList given{"--tag", "\xff\xfe", "\xc4.csv"};
    const QJsonObject values = usageValues(sample(), given);
    QCOMPARE(withUsageValues(sample(), {}, values), given);
}

QTEST_APPLESS_MAIN(tst_UsageWords)
#include "tst_usagewords.moc"
