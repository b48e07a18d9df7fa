// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/sizes.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("bytes") << u"1500"_s << qint64(1500);
        QTest::newRow("bytes with their unit") << u"1500 B"_s << qint64(1500);
        QTest::newRow("decimal with B") << u"2GB"_s << qint64(2'000'000'000);
        QTest::newRow("binary with a letter alone") << u"2G"_s << qint64(2) * 1024 * 1024 * 1024;
        QTest::newRow("binary with iB") << u"1.5 GiB"_s << qint64(1536) * 1024 * 1024;
        QTest::newRow("any case") << u"512m"_s << qint64(512) * 1024 * 1024;
        QTest::newRow("none") << u"0"_s << qint64(0);
        for (const char *text : {"", "big", "-1", "2X", "1e3", "9999999T", "2 G B", "GB"})
            QTest::newRow(text) << QString::fromLatin1(text) << qint64(-1);
    }
    void textsAreRead()
    {
        QFETCH(const QString, text);
        QTEST(sizeFromText(text).value_or(-1), "bytes");
    }

    void sizesAreSaidExactlyAndReadBack_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("a decimal size") << qint64(2'000'000'000) << u"2 GB"_s;
        QTest::newRow("a binary size") << (qint64(2) << 30) << u"2 GiB"_s;
        QTest::newRow("both fit") << qint64(1'024'000) << u"1024 kB"_s;
        QTest::newRow("neither fits") << qint64(1'000'001) << u"1000001 B"_s;
    }
    void sizesAreSaidExactlyAndReadBack()
    {
        QFETCH(const qint64, bytes);
        QTEST(sizeText(bytes), "text");
        QCOMPARE(sizeFromText(sizeText(bytes)), bytes);
    }
};

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
