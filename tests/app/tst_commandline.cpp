// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const Syntax withProgram{.verb = "submit",
                         .words = "PROGRAM",
                         .summary = "",
                         .options = {{"name", "NAME", ""}, {"label", "LABEL", "", true}, {"draft", "", ""}},
                         .mostWords = -1,
                         .program = true};
const Syntax withOneWord{.verb = "show",
                         .words = "RUN",
                         .summary = "Shows a run.",
                         .options = {{"limit", "N", ""}, {"output", "FILE", ""}},
                         .leastWords = 1,
                         .mostWords = 1};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWhatIsLeft_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("the first word begins the program")
            << QByteArrayList{"--name", "a", "/bin/echo", "--json", "-n"} << QByteArrayList{"/bin/echo", "--json", "-n"};
        QTest::newRow("two dashes end the options") << QByteArrayList{"--name=a", "--", "--odd", "x"} << QByteArrayList{"--odd", "x"};
        QTest::newRow("a second pair of dashes is the program's")
            << QByteArrayList{"--", "sh", "--", "x"} << QByteArrayList{"sh", "--", "x"};
        QTest::newRow("a dash alone is a word") << QByteArrayList{"-"} << QByteArrayList{"-"};
        QTest::newRow("bytes stay bytes") << QByteArrayList{"echo", "\xff"} << QByteArrayList{"echo", "\xff"};
        QTest::newRow("an empty argument stays") << QByteArrayList{"echo", ""} << QByteArrayList{"echo", ""};
    }
    void wordsAreWhatIsLeft()
    {
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QByteArrayList, words);
        const Result<CommandLine> line = CommandLine::parse(withProgram, arguments);
        QVERIFY(line.has_value());
        QCOMPARE(line->words(), words);
    }

    void optionsHaveTheirValues()
    {
        const Result<CommandLine> line =
            CommandLine::parse(withProgram, {"--label", "a", "--label=b=c", "--name", "", "--draft", "--json"});
        QVERIFY(line.has_value());
        QCOMPARE(line->all("label"), (QByteArrayList{"a", "b=c"}));
        QVERIFY(line->has("name") && line->bytes("name").isEmpty());
        QVERIFY(line->has("draft") && line->isJson() && !line->asksForHelp());
    }

    void theLastOfAnOptionThatDoesNotRepeatCounts()
    {
        const Result<CommandLine> line = CommandLine::parse(withOneWord, {"--limit", "1", "x", "--limit=2", "-o", "f"});
        QVERIFY(line.has_value());
        QCOMPARE(line->bytes("limit"), QByteArray("2"));
        QCOMPARE(line->bytes("output"), QByteArray("f"));
    }

    void badInputIsNamed_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("an unknown option and the nearest")
            << QByteArrayList{"--limt", "3", "x"} << u"“--limt” is no option of “show”. Did you mean “--limit”?"_s;
        QTest::newRow("an unknown option with a value") << QByteArrayList{"--limt=3", "x"} << u"--limit"_s;
        QTest::newRow("a short option") << QByteArrayList{"-x", "x"} << u"“-x”"_s;
        QTest::newRow("an option that is not UTF-8") << QByteArrayList{"--\xff", "x"} << u"\\xff"_s;
        QTest::newRow("a value that is missing") << QByteArrayList{"x", "--limit"} << u"--limit needs a value"_s;
        QTest::newRow("a value too much") << QByteArrayList{"x", "--json=yes"} << u"takes no value"_s;
        QTest::newRow("a word too few") << QByteArrayList{} << u"needs RUN"_s;
        QTest::newRow("a word too many") << QByteArrayList{"x", "y"} << u"“y” is one word too many"_s;
    }
    void badInputIsNamed()
    {
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QString, wanted);
        const Result<CommandLine> line = CommandLine::parse(withOneWord, arguments);
        QVERIFY(!line.has_value());
        QCOMPARE(line.error().code, ErrorCode::BadInput);
        QVERIFY2(line.error().message.contains(wanted), qPrintable(line.error().message));
    }

    void helpNeedsNothingElse()
    {
        const Result<CommandLine> line = CommandLine::parse(withOneWord, {"--help"});
        QVERIFY(line.has_value() && line->asksForHelp());
        const QByteArray help = helpText(withOneWord);
        for (const QByteArray &wanted :
             {QByteArray("runsheet show [options] RUN"), QByteArray("Shows a run."), QByteArray("--limit N"), QByteArray("--data-dir DIR")})
            QVERIFY2(help.contains(wanted), wanted.constData());
    }

    void numbersDurationsAndTimes()
    {
        const auto with = [](const QByteArray &value) { return *CommandLine::parse(withOneWord, {"x", "--limit", value}); };
        QCOMPARE(*with("12").number("limit", 0, 100), 12);
        for (const QByteArray &value : {QByteArray("many"), QByteArray("-1"), QByteArray("101"), QByteArray("1.5"), QByteArray("")}) {
            const Result<qint64> number = with(value).number("limit", 0, 100);
            QVERIFY(!number.has_value() && number.error().message.contains(u"--limit"_s));
        }
        QCOMPARE(*with("5m").duration("limit"), Duration(300'000));
        QVERIFY(with("banana").duration("limit").error().message.contains(u"banana"_s));
        QCOMPARE(*with("2026-11-21T07:30:00Z").instant("limit"), *instantFromIso(u"2026-11-21T07:30:00Z"_s));
        QVERIFY(!with("yesterday").instant("limit").has_value());
        QVERIFY(!with("\xff").text("limit").has_value());
    }

    void theNearestWordIsNearEnough()
    {
        const QByteArrayList verbs{"list", "show", "cancel", "release"};
        QCOMPARE(nearest("cancle", verbs), QByteArray("cancel"));
        QCOMPARE(nearest("lsit", verbs), QByteArray("list"));
        QVERIFY(nearest("frobnicate", verbs).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
