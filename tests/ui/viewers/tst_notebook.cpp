// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/notebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestNotebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsFollowEachOtherWithTheirOutput();
    void aFailedCellShowsItsError();
    void sourceIsNeverHtml();
    void pictureDataCannotLeaveItsPlace();
    void whatIsNoNotebookIsNone_data();
    void whatIsNoNotebookIsNone();

private:
    static QByteArray notebook(const QJsonArray &cells) { return QJsonDocument(QJsonObject{{u"cells"_s, cells}}).toJson(); }
    static QString textOf(const QByteArray &bytes)
    {
        QTextDocument document;
        document.setHtml(notebookHtml(bytes).value_or(QString()));
        return document.toPlainText();
    }
};

void TestNotebook::cellsFollowEachOtherWithTheirOutput()
{
    const QJsonObject stream{{u"output_type"_s, u"stream"_s}, {u"text"_s, QJsonArray{u"two\n"_s, u"lines"_s}}};
    const QString text = textOf(notebook(
        {QJsonObject{{u"cell_type"_s, u"markdown"_s}, {u"source"_s, u"# Head"_s}}, QJsonObject{{u"cell_type"_s, u"code"_s},
                                                                                               {u"execution_count"_s, 3},
                                                                                               {u"source"_s, QJsonArray{u"print(1)"_s}},
                                                                                               {u"outputs"_s, QJsonArray{stream}}}}));
    const QStringList expected{u"Head"_s, u"In [3]"_s, u"print(1)"_s, u"two"_s, u"lines"_s};
    qsizetype at = 0;
    for (const QString &part : expected) {
        const qsizetype found = text.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u" in "_s + text));
        at = found;
    }
}

void TestNotebook::aFailedCellShowsItsError()
{
    const QJsonObject error{{u"output_type"_s, u"error"_s},
                            {u"ename"_s, u"KeyError"_s},
                            {u"evalue"_s, u"'book_id'"_s},
                            {u"traceback"_s, QJsonArray{u"\x1b[31mKeyError\x1b[0m Traceback"_s}}};
    const QString text = textOf(notebook({QJsonObject{{u"cell_type"_s, u"code"_s}, {u"outputs"_s, QJsonArray{error}}}}));
    QVERIFY(text.contains(u"KeyError: 'book_id'"_s));
    QVERIFY2(text.contains(u"KeyError Traceback"_s), "without the colours of a terminal");
    QVERIFY(text.contains(u"not executed"_s));
}

void TestNotebook::sourceIsNeverHtml()
{
    const QString html = notebookHtml(notebook({QJsonObject{{u"cell_type"_s, u"code"_s}, {u"source"_s, u"<img src='http://a'>"_s}},
                                                QJsonObject{{u"cell_type"_s, u"markdown"_s}, {u"source"_s, u"<img src='http://b'>"_s}}}))
                             .value();
    QVERIFY(!html.contains(u"<img"_s));
}

void TestNotebook::pictureDataCannotLeaveItsPlace()
{
    const QJsonObject output{{u"output_type"_s, u"display_data"_s},
                             {u"data"_s, QJsonObject{{u"image/png"_s, u"AA\"><img src='http://a'>"_s}}}};
    const QString html = notebookHtml(notebook({QJsonObject{{u"cell_type"_s, u"code"_s}, {u"outputs"_s, QJsonArray{output}}}})).value();
    QCOMPARE(html.count(u"<img"_s), 1);
    QVERIFY(!html.contains(u"http:"_s));
}

void TestNotebook::whatIsNoNotebookIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("print(1)");
    QTest::newRow("other JSON") << QByteArray("{\"cells\": 3}");
    QTest::newRow("a list") << QByteArray("[]");
}

void TestNotebook::whatIsNoNotebookIsNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!notebookHtml(bytes));
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestNotebook)
#include "tst_notebook.moc"
