// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabcommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestCrontabCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void refusesWhatNoLineCanSay_data();
    void refusesWhatNoLineCanSay();
};

void TestCrontabCommand::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("input"); // null: none
    QTest::newRow("without a percent sign all is the command") << "date -u"_ba
                                                               << "date -u"_ba << QByteArray();
    QTest::newRow("a percent sign begins the input") << "cat%hello"_ba
                                                     << "cat"_ba
                                                     << "hello\n"_ba;
    QTest::newRow("further ones are line feeds") << "cat%hello%world"_ba
                                                 << "cat"_ba
                                                 << "hello\nworld\n"_ba;
    QTest::newRow("input that ends with one gets no second") << "cat%hello%"_ba
                                                             << "cat"_ba
                                                             << "hello\n"_ba;
    QTest::newRow("input may begin with an empty line") << "cat%%x"_ba
                                                        << "cat"_ba
                                                        << "\nx\n"_ba;
    QTest::newRow("nothing after it is no input") << "cat%"_ba
                                                  << "cat"_ba << QByteArray();
    QTest::newRow("a backslash takes its meaning away") << "date +\\%Y\\%m"_ba
                                                        << "date +%Y%m"_ba << QByteArray();
    QTest::newRow("in the input as well") << "cat%100\\%"_ba
                                          << "cat"_ba
                                          << "100%\n"_ba;
    QTest::newRow("two backslashes do not") << "printf \\\\%x"_ba
                                            << "printf \\\\"_ba
                                            << "x\n"_ba;
    QTest::newRow("other backslashes stay") << "echo a\\ b\\n%c\\d"_ba
                                            << "echo a\\ b\\n"_ba
                                            << "c\\d\n"_ba;
    QTest::newRow("a backslash at the end stays") << "echo \\"_ba
                                                  << "echo \\"_ba << QByteArray();
}

void TestCrontabCommand::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, input);
    const CrontabCommand command = readCrontabCommand(text);
    QTEST(command.program, "program");
    QCOMPARE(command.input.has_value(), !input.isNull());
    QCOMPARE(command.input.value_or(QByteArray()), input);
}

void TestCrontabCommand::writes_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("what is plain stays plain") << "date -u"_ba
                                               << "date -u"_ba;
    QTest::newRow("percent signs get a backslash") << "date +%Y%m"_ba
                                                   << "date +\\%Y\\%m"_ba;
    QTest::newRow("also behind two backslashes") << "a\\\\%b"_ba
                                                 << "a\\\\\\%b"_ba;
    QTest::newRow("other backslashes stay") << "echo a\\ b\\"_ba
                                            << "echo a\\ b\\"_ba;
}

void TestCrontabCommand::writes()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, text);
    QCOMPARE(crontabTextOf(program), std::optional(text));
    QCOMPARE(readCrontabCommand(text).program, program);
}

void TestCrontabCommand::refusesWhatNoLineCanSay_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line feed") << "one\ntwo"_ba;
    QTest::newRow("NUL") << "a\0b"_ba;
    QTest::newRow("a blank at the beginning") << " one"_ba;
    QTest::newRow("one backslash before a percent sign") << "a\\%b"_ba;
}

void TestCrontabCommand::refusesWhatNoLineCanSay()
{
    QFETCH(QByteArray, program);
    QVERIFY(!crontabTextOf(program));
}

QTEST_APPLESS_MAIN(TestCrontabCommand)
#include "tst_crontabcommand.moc"
