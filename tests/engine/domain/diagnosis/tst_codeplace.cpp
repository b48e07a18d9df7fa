// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/codeplace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestCodePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data();
    void placesAreFound();
    void theLinkCoversThePlace();
    void aLongLineIsReadQuickly();
    void librariesAreKnown_data();
    void librariesAreKnown();
};

void TestCodePlace::placesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const QString &text, const QStringList &places) { QTest::newRow(name) << text << places; };
    row("a frame of Python", u"  File \"/home/a b/explain.py\", line 142, in by_book"_s, {u"/home/a b/explain.py:142"_s});
    row("file, line and column", u"src/main.rs:12:5: boom"_s, {u"src/main.rs:12"_s});
    row("a message of bash", u"load.sh: line 3: cd: /data"_s, {u"load.sh:3"_s});
    row("a message of Perl", u"Died at x.pl line 5, <STDIN> line 2."_s, {u"x.pl:5"_s});
    row("a message of PHP", u"error in /srv/x.php on line 7"_s, {u"/srv/x.php:7"_s});
    row("a frame of .NET", u"   at Main() in /srv/Program.cs:line 14"_s, {u"/srv/Program.cs:14"_s});
    row("a frame of Java", u"\tat com.acme.Report.main(Report.java:30)"_s, {u"Report.java:30"_s});
    row("a module's address", u"    at file:///home/mara/load.mjs:7:13"_s, {u"/home/mara/load.mjs:7"_s});
    row("TypeScript", u"src/rates.ts(12,5): error"_s, {u"src/rates.ts:12"_s});
    row("R with its place", u"Error in f(x) (from model.R#12) : no"_s, {u"model.R:12"_s});
    row("two of them", u"a.py:1 and b.py:2"_s, {u"a.py:1"_s, u"b.py:2"_s});
    row("a time is none", u"07:12:03 staged 18:204"_s, {});
    row("a host and its port are none", u"connect to db.example.com:5432"_s, {});
    row("a table is none", u"out/rates.csv: 12 rows"_s, {});
    row("a line beyond all numbers is none", u"a.py:99999999999999999999"_s, {});
}

void TestCodePlace::placesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, places);
    QStringList found;
    for (const PlaceInText &place : placesIn(text))
        found.append(u"%1:%2"_s.arg(place.place.file).arg(place.place.line));
    QCOMPARE(found, places);
}

void TestCodePlace::theLinkCoversThePlace()
{
    const QString text = u"see src/main.rs:12:5, please"_s;
    const QList<PlaceInText> places = placesIn(text);
    QCOMPARE(places.size(), 1);
    QCOMPARE(text.sliced(places.first().start, places.first().length), u"src/main.rs:12:5"_s);
    QCOMPARE(shortText(places.first().place), u"main.rs:12"_s);
}

void TestCodePlace::aLongLineIsReadQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &unit : {u"a."_s, u"/."_s, u"a.py:"_s, u"File \""_s, u"..py("_s})
        QVERIFY(placesIn(unit.repeated(100'000)).size() < 10'000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestCodePlace::librariesAreKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a package of a virtual environment") << u"/home/m/.venv/lib/python3.11/site-packages/pandas/frame.py"_s << true;
    QTest::newRow("a module that is part of Node") << u"node:internal/modules/cjs/loader"_s << true;
    QTest::newRow("a module of Go") << u"/home/m/go/pkg/mod/github.com/acme/cache@v1.2.0/cache.go"_s << true;
    QTest::newRow("a script") << u"/home/m/risk/explain.py"_s << false;
    QTest::newRow("a script beside") << u"explain.py"_s << false;
}

void TestCodePlace::librariesAreKnown()
{
    QFETCH(const QString, file);
    QFETCH(const bool, expected);
    QCOMPARE(isLibrary({file, 1, {}}), expected);
}

QTEST_APPLESS_MAIN(TestCodePlace)
#include "tst_codeplace.moc"
