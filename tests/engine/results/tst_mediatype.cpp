// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/mediatype.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_MediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
};

void tst_MediaType::types_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("by ending") << "a/prices.csv"_ba
                               << "a,b\n"_ba << u"text/csv"_s;
    QTest::newRow("endings in capitals") << "REPORT.HTML"_ba
                                         << "<html>"_ba << u"text/html"_s;
    QTest::newRow("an empty picture") << "plot.png"_ba
                                      << ""_ba << u"image/png"_s;
    QTest::newRow("a picture") << "plot.png"_ba
                               << "\x89PNG\r\n\x1a\n..."_ba << u"image/png"_s;
    QTest::newRow("a picture under another name") << "plot.csv"_ba
                                                  << "\x89PNG\r\n\x1a\n..."_ba << u"image/png"_s;
    QTest::newRow("a page that calls itself a picture") << "plot.png"_ba
                                                        << "<script>"_ba << u"text/plain"_s;
    QTest::newRow("bytes that call themselves a picture") << "plot.jpg"_ba << QByteArray("\0\1\2", 3) << u"application/octet-stream"_s;
    QTest::newRow("text without an ending") << "README"_ba
                                            << "hello\n"_ba << u"text/plain"_s;
    QTest::newRow("text cut within a character") << "README"_ba
                                                 << "caf\xc3"_ba << u"text/plain"_s;
    QTest::newRow("bytes without an ending") << "core"_ba << QByteArray("a\0b", 3) << u"application/octet-stream"_s;
    QTest::newRow("a name that is an ending") << "csv"_ba
                                              << "a\n"_ba << u"text/plain"_s;
    QTest::newRow("a webp") << "x"_ba
                            << "RIFF....WEBPVP8 "_ba << u"image/webp"_s;
}

void tst_MediaType::types()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QTEST(mediaTypeOf(name, bytes), "type");
}

QTEST_GUILESS_MAIN(tst_MediaType)
#include "tst_mediatype.moc"
