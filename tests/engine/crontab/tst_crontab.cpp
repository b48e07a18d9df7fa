// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontab.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

using Kind = CrontabLine::Kind;

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(RUNSHEET_TEST_DATA "/crontabs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

qsizetype countOf(const Crontab &crontab, Kind kind)
{
    return std::ranges::count(crontab.lines, kind, &CrontabLine::kind);
}

CrontabEntry entryAt(const QByteArray &bytes, qsizetype line)
{
    return readCrontab(bytes).lines.value(line).entry;
}

} // namespace

class TestCrontab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFile_data();
    void keepsEveryFile();
    void keepsAnyBytes();
    void appliesVariablesFromTheirLineDown();
    void readsTheSchedule_data();
    void readsTheSchedule();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void choosesTheZone_data();
    void choosesTheZone();
};

void TestCrontab::keepsEveryFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("variables");
    QTest::addColumn<QByteArray>("notUnderstood");
    QFile table(QStringLiteral(RUNSHEET_TEST_DATA "/crontabs/expected.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QByteArray &row : table.readAll().split('\n')) {
        const QByteArrayList columns = row.split('\t');
        if (row.startsWith('#') || columns.size() < 4)
            continue;
        QTest::newRow(columns.at(0).constData())
            << QString::fromUtf8(columns.at(0)) << columns.at(1).toInt() << columns.at(2).toInt() << columns.at(3);
        ++rows;
    }
    QVERIFY(rows >= 60);
}

void TestCrontab::keepsEveryFile()
{
    QFETCH(QString, name);
    const QByteArray bytes = fileOf(name);
    const Crontab crontab = readCrontab(bytes);
    QCOMPARE(bytesOf(crontab), bytes);
    QTEST(int(countOf(crontab, Kind::Entry)), "entries");
    QTEST(int(countOf(crontab, Kind::Variable)), "variables");
    QByteArrayList lines;
    for (qsizetype index = 0; index < crontab.lines.size(); ++index) {
        const bool isBad = crontab.lines.at(index).kind == Kind::NotUnderstood;
        QCOMPARE(!crontab.lines.at(index).reason.isEmpty(), isBad);
        if (isBad)
            lines += QByteArray::number(index + 1);
    }
    QTEST(lines.join(','), "notUnderstood");
}

// Pieces that mean something to cron come often, so that the soup is near to what crontabs look like.
void TestCrontab::keepsAnyBytes()
{
    const QByteArrayList pieces{"\n", "\r\n", "\r",     " ", "\t",  "%",          "\\",     "\\%",         "#",     "=",   "\"",
                                "'",  "-",    "@daily", "*", "*/5", "0 3 * * * ", "MAILTO", "CRON_TZ=UTC", "\0"_ba, "\xff"};
    QRandomGenerator random(20261121);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (int piece = random.bounded(40); piece > 0; --piece)
            bytes += random.bounded(3) > 0 ? pieces.at(random.bounded(int(pieces.size()))) : QByteArray(1, char(random.bounded(256)));
        QCOMPARE(bytesOf(readCrontab(bytes)), bytes);
    }
}

void TestCrontab::appliesVariablesFromTheirLineDown()
{
    const QByteArray bytes = "0 1 * * * one\nSHELL=/bin/bash\nMAILTO = \"me\"\n0 2 * * * two\nSHELL=\n0 3 * * * three\n";
    QVERIFY(entryAt(bytes, 0).variables.isEmpty());
    QCOMPARE(shellOf(entryAt(bytes, 0)), "/bin/sh");
    QCOMPARE(entryAt(bytes, 3).variables, (Environment{{"SHELL", "/bin/bash"}, {"MAILTO", "me"}}));
    QCOMPARE(shellOf(entryAt(bytes, 3)), "/bin/bash");
    QCOMPARE(shellOf(entryAt(bytes, 5)), "/bin/sh");
}

void TestCrontab::readsTheSchedule_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("five fields") << "0 3 * * 1-5 backup --all"_ba
                                 << "0 3 * * 1-5"_ba
                                 << "backup --all"_ba;
    QTest::newRow("tabs are blanks") << "\t0\t3 * *\t*\t backup"_ba
                                     << "0 3 * * *"_ba
                                     << "backup"_ba;
    QTest::newRow("a macro is as written") << "@Daily tidy"_ba
                                           << "@Daily"_ba
                                           << "tidy"_ba;
    QTest::newRow("a dash is no part of it") << "-0 3 * * * backup"_ba
                                             << "0 3 * * *"_ba
                                             << "backup"_ba;
    QTest::newRow("a command may look like a variable") << "0 3 * * * A=b tool"_ba
                                                        << "0 3 * * *"_ba
                                                        << "A=b tool"_ba;
    QTest::newRow("blanks after the command stay") << "0 3 * * * tool "_ba
                                                   << "0 3 * * *"_ba
                                                   << "tool "_ba;
}

void TestCrontab::readsTheSchedule()
{
    QFETCH(QByteArray, line);
    const Crontab crontab = readCrontab(line);
    QCOMPARE(crontab.lines.size(), 1);
    QTEST(scheduleOf(crontab.lines.first()), "schedule");
    QTEST(crontab.lines.first().entry.program, "program");
}

void TestCrontab::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a value out of range, at its column") << "  61 3 * * * x"_ba << u"column 3: 61 is outside the allowed minute 0-59"_s;
    QTest::newRow("columns count characters") << "GR\xc3\x9c\xc3\x9f"
                                                 "E=\"x"_ba
                                              << u"column 7: the quote of the value of GRÜßE is not closed"_s;
    QTest::newRow("a field after tabs") << "0\t\t25 * * * x"_ba << u"column 4: 25 is outside the allowed hour 0-23"_s;
    QTest::newRow("no command") << "0 3 * * * "_ba << u"column 11: the command is missing"_s;
    QTest::newRow("no command after a macro") << "@daily"_ba << u"column 7: the command is missing"_s;
    QTest::newRow("a dash alone") << " - "_ba << u"column 4: a schedule and a command are missing"_s;
    QTest::newRow("text after a quoted value") << "A=\"b\" c"_ba << u"column 7: nothing may stand after the quoted value of A"_s;
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf# x"_ba
                                       << u"a byte order mark stands before it, which is no blank to cron; save the file without one"_s;
    QTest::newRow("a NUL byte") << "0 3 * * * a\0b"_ba << u"it contains a NUL byte"_s;
}

void TestCrontab::saysWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, line);
    const CrontabLine read = readCrontab(line).lines.value(0);
    QCOMPARE(read.kind, Kind::NotUnderstood);
    QTEST(read.reason, "reason");
}

void TestCrontab::choosesTheZone_data()
{
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("none is the system's") << "MAILTO=me\n"_ba << QByteArray();
    QTest::newRow("CRON_TZ goes before TZ") << "CRON_TZ=Europe/Berlin\nTZ=UTC\n"_ba
                                            << "Europe/Berlin"_ba;
    QTest::newRow("TZ alone") << "TZ=UTC\n"_ba
                              << "UTC"_ba;
    QTest::newRow("a colon before it is the C library's") << "TZ=:Europe/London\n"_ba
                                                          << "Europe/London"_ba;
    QTest::newRow("an empty one is the system's") << "CRON_TZ=UTC\nCRON_TZ=\n"_ba << QByteArray();
}

void TestCrontab::choosesTheZone()
{
    QFETCH(QByteArray, variables);
    const Crontab crontab = readCrontab(variables + "0 3 * * * x\n");
    QTEST(zoneOf(crontab.lines.last().entry.variables), "zone");
}

QTEST_APPLESS_MAIN(TestCrontab)
#include "tst_crontab.moc"
