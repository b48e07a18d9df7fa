// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/parameterschema.h"
#include "ui/dialogs/jobsettings.h"
#include "ui/dialogs/shelltext.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestShellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellReadsTheSameWordsBack_data();
    void aShellReadsTheSameWordsBack();
    void aFieldReadsTheSameWordsBack_data();
    void aFieldReadsTheSameWordsBack();
    void aDurationIsReadBack_data();
    void aDurationIsReadBack();
};

void TestShellText::aShellReadsTheSameWordsBack_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain words stay plain") << QByteArrayList{"/bin/echo", "--a=b", "x.csv"} << QByteArray("/bin/echo --a=b x.csv");
    QTest::newRow("blanks are quoted") << QByteArrayList{"a b"} << QByteArray("'a b'");
    QTest::newRow("an empty word is a word") << QByteArrayList{"a", ""} << QByteArray("a ''");
    QTest::newRow("a quote") << QByteArrayList{"it's"} << QByteArray("'it'\\''s'");
    QTest::newRow("what a shell would execute")
        << QByteArrayList{"$(id)", "`id`", ";", "&&", "*", "~", "#"} << QByteArray("'$(id)' '`id`' ';' '&&' '*' '~' '#'");
    QTest::newRow("a line end") << QByteArrayList{"a\nb"} << QByteArray("'a\nb'");
    QTest::newRow("bytes that are no text") << QByteArrayList{"\xff"} << QByteArray("'\xff'");
}

void TestShellText::aShellReadsTheSameWordsBack()
{
    QFETCH(const QByteArrayList, words);
    QFETCH(const QByteArray, line);
    QCOMPARE(shellCommand(words), line);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write("printf '%s\\0' " + shellCommand(words) + "\n");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), words.join('\0') + '\0');
}

void TestShellText::aFieldReadsTheSameWordsBack_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("plain") << QStringList{u"--input"_s, u"a.csv"_s};
    QTest::newRow("with blanks") << QStringList{u"a b"_s, u" c "_s};
    QTest::newRow("an empty one") << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("with quotes") << QStringList{u"say \"hi\""_s, u"\""_s};
    QTest::newRow("one that looks like a list") << QStringList{u"[x]"_s, u"y"_s};
    QTest::newRow("line ends and tabs") << QStringList{u"a\nb"_s, u"c\td"_s};
}

void TestShellText::aFieldReadsTheSameWordsBack()
{
    QFETCH(const QStringList, words);
    Parameter list;
    list.type = ParameterType::List;
    const std::optional<QJsonValue> read = parameterFromText(list, wordsToText(words));
    QVERIFY(read.has_value());
    QCOMPARE(read->toArray(), QJsonArray::fromStringList(words));
}

void TestShellText::aDurationIsReadBack_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none is empty") << qint64(0) << QString();
    QTest::newRow("seconds") << qint64(90) << u"90s"_s;
    QTest::newRow("minutes") << qint64(1800) << u"30m"_s;
    QTest::newRow("hours") << qint64(7200) << u"2h"_s;
    QTest::newRow("days") << qint64(172'800) << u"2d"_s;
}

void TestShellText::aDurationIsReadBack()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const Duration duration = std::chrono::seconds(seconds);
    QCOMPARE(durationInput(duration), text);
    if (!text.isEmpty())
        QCOMPARE(durationFromText(text), duration);
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestShellText)
#include "tst_shelltext.moc"
