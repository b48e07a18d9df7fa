// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/ansi.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

using Spans = QList<AnsiSpan>;

class TestAnsi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsShownWithoutItsSequences_data();
    void textIsShownWithoutItsSequences();
    void coloursBecomeSpans_data();
    void coloursBecomeSpans();
    void aStyleHoldsOnInTheNextLine();
    void theStyleIsFoundWithoutDecoding();
    void aMillionColourChangesTakeLinearTime();
};

void TestAnsi::textIsShownWithoutItsSequences_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain text stays") << QByteArray("plain") << u"plain"_s;
    QTest::newRow("colour goes") << QByteArray("a\x1b[31mb\x1b[0mc") << u"abc"_s;
    QTest::newRow("a link shows its words only") << QByteArray("\x1b]8;;file:///etc/passwd\x1b\\here\x1b]8;;\x1b\\") << u"here"_s;
    QTest::newRow("the clipboard is not set") << QByteArray("\x1b]52;c;ZXZpbA==\x07"
                                                            "after")
                                              << u"after"_s;
    QTest::newRow("a title is not set") << QByteArray("\x1b]0;owned\x07text") << u"text"_s;
    QTest::newRow("a title without end swallows its line only") << QByteArray("text\x1b]0;owned") << u"text"_s;
    QTest::newRow("cursor moves go") << QByteArray("\x1b[999999999bx\x1b[2J\x1b[10;10Hy") << u"xy"_s;
    QTest::newRow("a device string goes") << QByteArray("\x1bPq#0;2;0;0;0\x1b\\z") << u"z"_s;
    QTest::newRow("a charset choice goes") << QByteArray("\x1b(Bq") << u"q"_s;
    QTest::newRow("an escape at the end goes") << QByteArray("x\x1b") << u"x"_s;
    QTest::newRow("a broken sequence does not swallow what follows") << QByteArray("\x1b[31\xc3\xa9t") << u"ét"_s;
    QTest::newRow("bad UTF-8 is shown as such") << QByteArray("a\xff"
                                                              "b")
                                                << u"a\ufffd"
                                                   "b"_s;
    QTest::newRow("Latin-1 is shown as such") << QByteArray("caf\xe9") << u"caf\ufffd"_s;
    QTest::newRow("NUL and bell go") << QByteArray("a\0b\a", 4) << u"ab"_s;
    QTest::newRow("tabs stay") << QByteArray("a\tb") << u"a\tb"_s;
    QTest::newRow("characters that turn the text round are masked") << QByteArray("a\xe2\x80\xae"
                                                                                  "b")
                                                                    << u"a\ufffd"
                                                                       "b"_s;
}

void TestAnsi::textIsShownWithoutItsSequences()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(parseAnsi(bytes).text, text);
}

void TestAnsi::coloursBecomeSpans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Spans>("spans");
    const AnsiStyle red{1, false, false, false};
    const AnsiStyle brightRed{9, false, false, false};
    const AnsiStyle bold{-1, true, false, false};
    const AnsiStyle boldRed{1, true, false, false};
    QTest::newRow("no colour, no span") << QByteArray("plain") << Spans{};
    QTest::newRow("a colour from its place to the reset") << QByteArray("a\x1b[31mbc\x1b[0md") << Spans{{1, 2, red}};
    QTest::newRow("an empty SGR is a reset") << QByteArray("\x1b[31ma\x1b[mb") << Spans{{0, 1, red}};
    QTest::newRow("bright colours are 8 to 15") << QByteArray("\x1b[91ma") << Spans{{0, 1, brightRed}};
    QTest::newRow("several numbers in one") << QByteArray("\x1b[1;31ma") << Spans{{0, 1, boldRed}};
    QTest::newRow("22 ends bold only") << QByteArray("\x1b[1;31ma\x1b[22mb") << Spans{{0, 1, boldRed}, {1, 1, red}};
    QTest::newRow("39 ends the colour only") << QByteArray("\x1b[1;31ma\x1b[39mb") << Spans{{0, 1, boldRed}, {1, 1, bold}};
    QTest::newRow("the same style goes on in one span") << QByteArray("\x1b[31ma\x1b[31mb") << Spans{{0, 2, red}};
    QTest::newRow("the first sixteen of the table are taken") << QByteArray("\x1b[38;5;1ma") << Spans{{0, 1, red}};
    QTest::newRow("other colours of the table are not") << QByteArray("\x1b[38;5;200ma") << Spans{};
    QTest::newRow("true colour is not, nor are its numbers") << QByteArray("\x1b[38;2;1;31;4ma") << Spans{};
    QTest::newRow("a ground is not") << QByteArray("\x1b[48;5;1;41ma") << Spans{};
    QTest::newRow("a private sequence is no colour") << QByteArray("\x1b[?31ma\x1b[>31mb") << Spans{};
    QTest::newRow("a huge number is none") << QByteArray("\x1b[99999999999999999999ma") << Spans{};
}

void TestAnsi::coloursBecomeSpans()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Spans, spans);
    QCOMPARE(parseAnsi(bytes).spans, spans);
}

void TestAnsi::aStyleHoldsOnInTheNextLine()
{
    const AnsiText first = parseAnsi("\x1b[32mgreen");
    const AnsiText second = parseAnsi("still\x1b[0m not", first.after);
    QCOMPARE(second.spans, (Spans{{0, 5, {2, false, false, false}}}));
    QCOMPARE(second.after, AnsiStyle{});
}

void TestAnsi::theStyleIsFoundWithoutDecoding()
{
    const QByteArray line = "\x1b[1mbold \x1b]0;t\x07\x1b[34mblue";
    QCOMPARE(styleAfter(line, {}), parseAnsi(line).after);
    QCOMPARE(styleAfter("plain", {3, true, false, false}), (AnsiStyle{3, true, false, false}));
}

void TestAnsi::aMillionColourChangesTakeLinearTime()
{
    QByteArray line;
    for (int i = 0; i < 1'000'000; ++i)
        line += i % 2 == 0 ? "\x1b[31m" : "\x1b[32m";
    line += "end";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(parseAnsi(line).text, u"end"_s);
    QVERIFY2(timer.elapsed() < 5000, "it took longer than any linear reader needs");
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestAnsi)
#include "tst_ansi.moc"
