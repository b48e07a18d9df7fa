// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/cells.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasBecomeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto guarded = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(u'\'' + text); };
        guarded("a formula", u"=HYPERLINK(\"http://evil.example\";\"x\")"_s);
        guarded("a plus", u"+cmd|' /C calc'!A0"_s);
        guarded("a minus", u"-2+3+cmd|' /C calc'!A0"_s);
        guarded("an at sign", u"@SUM(A1)"_s);
        guarded("a wide equals sign", u"\uff1d1+1"_s);
        guarded("behind spaces", u"  =1+1"_s);
        guarded("behind a space that does not break", u"\u00a0=1+1"_s);
        guarded("behind a tab", u"\t=1+1"_s);
        guarded("behind a return", u"\r=1+1"_s);
        QTest::newRow("in a later line") << u"a\n=1+1"_s << u"a\n'=1+1"_s;
        QTest::newRow("a negative number") << u"-3.5e-7"_s << u"-3.5e-7"_s;
        QTest::newRow("a number with its sign") << u"+42"_s << u"+42"_s;
        QTest::newRow("an equals sign inside") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("a dash of text") << u"\u2013"_s << u"\u2013"_s;
        QTest::newRow("nothing") << QString(u""_s) << QString(u""_s);
    }
    void formulasBecomeText()
    {
        QFETCH(const QString, text);
        QTEST(spreadsheetCell(text), "cell");
    }
};

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
