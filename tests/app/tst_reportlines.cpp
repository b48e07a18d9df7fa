// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportlines.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestReportLines : public QObject
{
    Q_OBJECT

    static Result<QByteArrayList> lines(const QByteArrayList &arguments)
    {
        const Syntax syntax{.verb = "report", .words = "", .summary = "", .options = reportOptions()};
        return reportLines(*CommandLine::parse(syntax, arguments), "/srv");
    }

private Q_SLOTS:
    void optionsBecomeLines_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArrayList>("wanted");
        QTest::newRow("so many of so many") << QByteArrayList{"--progress", "42/100", "--unit", "files"}
                                            << QByteArrayList{R"({"done":42,"total":100,"unit":"files"})"};
        QTest::newRow("a fraction") << QByteArrayList{"--progress", "0.5"} << QByteArrayList{R"({"progress":0.5})"};
        QTest::newRow("percent") << QByteArrayList{"--progress", "50%"} << QByteArrayList{R"({"progress":0.5})"};
        QTest::newRow("a stage comes before its message")
            << QByteArrayList{"--message", "m", "--stage", "s"} << QByteArrayList{R"({"stage":"s"})", R"({"message":"m"})"};
        QTest::newRow("an item went well unless told")
            << QByteArrayList{"--item", "i"} << QByteArrayList{R"({"item":"i","status":"success"})"};
        QTest::newRow("an item that failed") << QByteArrayList{"--item", "i", "--status", "error", "--error", "e"}
                                             << QByteArrayList{R"({"error":"e","item":"i","status":"error"})"};
        QTest::newRow("values") << QByteArrayList{"--value", "a=1.5", "--value", "b=x=y"}
                                << QByteArrayList{R"({"value":{"name":"a","number":1.5}})", R"({"value":{"name":"b","text":"x=y"}})"};
        QTest::newRow("a file of the own folder")
            << QByteArrayList{"--artifact", "r.html", "--title", "R"} << QByteArrayList{R"({"artifact":"/srv/r.html","title":"R"})"};
        QTest::newRow("a file elsewhere") << QByteArrayList{"--artifact", "/x/r.html"} << QByteArrayList{R"({"artifact":"/x/r.html"})"};
        QTest::newRow("line feeds stay inside one line") << QByteArrayList{"--message", "a\nb"} << QByteArrayList{R"({"message":"a\nb"})"};
    }
    void optionsBecomeLines()
    {
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QByteArrayList, wanted);
        const Result<QByteArrayList> written = lines(arguments);
        QVERIFY(written.has_value());
        QCOMPARE(written->join(), wanted.join('\n') + '\n');
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("nothing") << QByteArrayList{};
        QTest::newRow("a fraction above one") << QByteArrayList{"--progress", "1.5"};
        QTest::newRow("a word") << QByteArrayList{"--progress", "half"};
        QTest::newRow("not a number") << QByteArrayList{"--progress", "nan/3"};
        QTest::newRow("an unknown status") << QByteArrayList{"--item", "i", "--status", "fine"};
        QTest::newRow("a value without a name") << QByteArrayList{"--value", "=1"};
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QByteArrayList, arguments);
        QVERIFY(!lines(arguments).has_value());
    }
};

QTEST_APPLESS_MAIN(TestReportLines)
#include "tst_reportlines.moc"
