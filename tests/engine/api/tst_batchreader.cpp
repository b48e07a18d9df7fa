// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestBatchReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsComeInTheOrderOfTheirLinesHoweverTheyAreCut()
    {
        const QByteArray text = "{\"name\": \"a\"}\n\n{\"name\": \"b\", \"after\": [\"a\"]}\r\n{\"name\": \"c\"}";
        for (qsizetype size = 1; size < text.size(); ++size) {
            BatchReader reader;
            for (qsizetype at = 0; at < text.size(); at += size)
                reader.take(text.mid(at, size));
            const auto drafts = reader.finish();
            QVERIFY(drafts.has_value());
            QCOMPARE(drafts->size(), 3);
            QCOMPARE(drafts->at(0).definition.name, u"a"_s);
            QCOMPARE(drafts->at(2).definition.name, u"c"_s);
        }
    }

    void whatIsWrongHasTheNumberOfItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("an unknown key") << QByteArray("{\"name\": \"a\"}\n{\"nmae\": 1}\n") << u"line 2, nmae"_s;
        QTest::newRow("no JSON") << QByteArray("{\"name\": \"a\"}\n\n{\"name\": \n") << u"line 3"_s;
        QTest::newRow("no object") << QByteArray("[1]\n") << u"line 1"_s;
        QTest::newRow("a caller in front counts for nothing")
            << QByteArray("{\"caller\": {\"folder\": \"/\"}}\n{\"x\": 1}\n") << u"line 1, x"_s;
        QTest::newRow("a wrong caller of a draft")
            << QByteArray("{\"name\": \"a\", \"caller\": {\"fodler\": \"/\"}}\n") << u"line 1, fodler"_s;
    }
    void whatIsWrongHasTheNumberOfItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, wanted);
        BatchReader reader;
        reader.take(text);
        const auto drafts = reader.finish();
        QVERIFY(!drafts.has_value());
        QCOMPARE(drafts.error().code, ErrorCode::BadInput);
        QCOMPARE(drafts.error().fields.first().field, wanted);
    }

    void theCallerInFrontHoldsForAll()
    {
        BatchReader reader;
        reader.take("{\"caller\": {\"folder\": \"/here\", \"environment\": {\"PATH\": \"/bin\", \"X\": {\"b64\": \"/w==\"}}}}\n{}\n{}\n");
        const auto drafts = reader.finish();
        QVERIFY(drafts.has_value());
        for (const JobDraft &draft : *drafts) {
            QCOMPARE(draft.callerFolder, QByteArray("/here"));
            QCOMPARE(draft.captured.value("X"), QByteArray("\xff"));
        }
    }

    void anEmptyBatchIsRefused()
    {
        BatchReader reader;
        reader.take("\n\n");
        QVERIFY(!reader.finish().has_value());
    }
};

QTEST_APPLESS_MAIN(TestBatchReader)
#include "tst_batchreader.moc"
