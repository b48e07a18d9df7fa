// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/bytes.h"

#include <QJsonObject>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("asText");
        QTest::newRow("plain") << QByteArray("abc") << true;
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("umlaut and emoji") << QByteArray("gr\xc3\xbcn \xf0\x9f\x8c\xb1") << true;
        QTest::newRow("newline") << QByteArray("a\nb") << true;
        QTest::newRow("a byte that is not UTF-8") << QByteArray("bad\xff.txt") << false;
        QTest::newRow("a surrogate as UTF-8") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << false;
    }

    void thereAndBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, asText);
        const QJsonValue value = bytesToJson(bytes);
        QCOMPARE(value.isString(), asText);
        QCOMPARE(bytesFromJson(value), std::optional(bytes));
    }

    void refused_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a number") << QJsonValue(3);
        QTest::newRow("a lone surrogate") << QJsonValue(QString(QChar(0xd800)));
        QTest::newRow("a NUL") << QJsonValue(QString(QChar(0)));
        QTest::newRow("base64 without padding") << QJsonValue(QJsonObject{{u"b64"_s, u"YQ"_s}});
        QTest::newRow("base64 of a NUL") << QJsonValue(QJsonObject{{u"b64"_s, u"AA=="_s}});
        QTest::newRow("another key beside it") << QJsonValue(QJsonObject{{u"b64"_s, u"YQ=="_s}, {u"x"_s, 1}});
    }

    void refused()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!bytesFromJson(value));
    }

    void sentencesShowWhatATerminalMustNotGet()
    {
        QCOMPARE(visible(QByteArray("a\x1b]0;x\x07" "b\xff" "\xc3\xbc")), u"a\\x1b]0;x\\x07b\\xff\u00fc"_s);
        QCOMPARE(visible(u"tab\tend"_s), u"tab\\x09end"_s);
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
