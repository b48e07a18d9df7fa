// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabedit.h"
#include "engine/crontab/linedifference.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(CrontabEdit)

class TestCrontabEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneLine_data();
    void changesOneLine();
    void refuses_data();
    void refuses();
    void changesOneLineOfAnyFile_data();
    void changesOneLineOfAnyFile();
    void carriesOutSeveral();
};

void TestCrontabEdit::changesOneLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<CrontabEdit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const CrontabEdit &edit, const QByteArray &after) {
        QTest::newRow(name) << before << edit << after;
    };
    row("a field between tabs, and nothing beside it", "# a\n0\t3\t* * *\t tool \n# b\n", {.line = 1, .schedule = "0 4 * * *"},
        "# a\n0\t4\t* * *\t tool \n# b\n");
    row("all fields", "0 3 * * * tool\n", {.line = 0, .schedule = "1 2 3 4 5"}, "1 2 3 4 5 tool\n");
    row("a macro for fields", "-0\t3 * *  * tool\r\n", {.line = 0, .schedule = "@daily"}, "-@daily tool\r\n");
    row("fields for a macro", "@daily  tool", {.line = 0, .schedule = "0 4 * * *"}, "0 4 * * *  tool");
    row("another macro", "@daily tool\n", {.line = 0, .schedule = "@weekly"}, "@weekly tool\n");
    row("the command, its input stays", "0 3 * * * cat%input%more\n", {.line = 0, .program = "tac"}, "0 3 * * * tac%input%more\n");
    row("a command with percent signs", "0 3 * * * x\n", {.line = 0, .program = "date +%F"}, "0 3 * * * date +\\%F\n");
    row("both", "  0 3 * * * x", {.line = 0, .schedule = "5 3 * * *", .program = "y"}, "  5 3 * * * y");
    row("removal takes the whole line", "a=1\r\n0 3 * * * x\r\n# end", {.line = 1, .removes = true}, "a=1\r\n# end");
    row("removal of the last line", "a=1\n0 3 * * * x", {.line = 1, .removes = true}, "a=1\n");
}

void TestCrontabEdit::changesOneLine()
{
    QFETCH(QByteArray, before);
    QFETCH(CrontabEdit, edit);
    const Result<Crontab> after = edited(readCrontab(before), {edit});
    QVERIFY(after);
    QTEST(bytesOf(*after), "after");
}

void TestCrontabEdit::refuses_data()
{
    QTest::addColumn<CrontabEdit>("edit");
    QTest::addColumn<QString>("message");
    QTest::newRow("a line that is not there") << CrontabEdit{.line = 7, .removes = true} << u"The crontab has no line 8."_s;
    QTest::newRow("a comment") << CrontabEdit{.line = 0, .removes = true} << u"Line 1 of the crontab is no entry."_s;
    QTest::newRow("a schedule of six fields") << CrontabEdit{.line = 1, .schedule = "0 0 3 * * *"}
                                              << u"A crontab cannot have the schedule “0 0 3 * * *”: column 11: found 6 fields"_s;
    QTest::newRow("a command of two lines") << CrontabEdit{.line = 1, .program = "a\nb"}
                                            << u"A line of a crontab cannot hold the command “a\\x0ab”."_s;
}

void TestCrontabEdit::refuses()
{
    QFETCH(CrontabEdit, edit);
    QFETCH(QString, message);
    const Result<Crontab> after = edited(readCrontab("# comment\n0 3 * * * x\n"), {edit});
    QVERIFY(!after);
    QVERIFY2(after.error().message.startsWith(message), qPrintable(after.error().message));
}

void TestCrontabEdit::changesOneLineOfAnyFile_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RUNSHEET_TEST_DATA "/crontabs"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name != "expected.tsv"_L1)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

// Each entry gets a schedule and a command that no file has; what differs then is that line, whose other bytes are still there.
void TestCrontabEdit::changesOneLineOfAnyFile()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Crontab crontab = readCrontab(bytes);
    int edits = 0;
    for (qsizetype line = 0; line < crontab.lines.size() && edits < 20; ++line) {
        if (crontab.lines.at(line).kind != CrontabLine::Kind::Entry)
            continue;
        ++edits;
        const Result<Crontab> changed = edited(crontab, {{.line = line, .schedule = "7 7 7 7 7", .program = "another command"}});
        QVERIFY(changed);
        const QList<LineChange> difference = lineDifference(bytes, bytesOf(*changed));
        QCOMPARE(difference.size(), 2);
        QCOMPARE(difference.first().line, line + 1);
        QCOMPARE(difference.last().line, line + 1);
        QCOMPARE(changed->lines.at(line).ending, crontab.lines.at(line).ending);
        QCOMPARE(scheduleOf(changed->lines.at(line)), "7 7 7 7 7");
        QCOMPARE(changed->lines.at(line).entry.program, "another command");
        QCOMPARE(changed->lines.at(line).entry.input, crontab.lines.at(line).entry.input);
    }
}

void TestCrontabEdit::carriesOutSeveral()
{
    const Crontab crontab = readCrontab("0 1 * * * a\n0 2 * * * b\n# c\n0 3 * * * d\n");
    const Result<Crontab> after =
        edited(crontab, {{.line = 0, .removes = true}, {.line = 3, .program = "e"}, {.line = 1, .removes = true}});
    QVERIFY(after);
    QCOMPARE(bytesOf(*after), "# c\n0 3 * * * e\n");
}

QTEST_APPLESS_MAIN(TestCrontabEdit)
#include "tst_crontabedit.moc"
