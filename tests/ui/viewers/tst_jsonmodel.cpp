// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/jsonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestJsonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreShownAsTheyStand();
    void aPlaceIsNamedAsProgramsNameIt();
    void noDocumentHasNoRows();
    void aDeepDocumentIsMadeAsItIsUnfolded();
};

void TestJsonModel::valuesAreShownAsTheyStand()
{
    JsonModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(QJsonDocument::fromJson(R"({"a": null, "b": true, "c": 12345678901, "d": "<b>x</b>", "e": [1, 2, 3], "f": {}})"));
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(model.index(row, 1).data().toString());
    QCOMPARE(values, (QStringList{u"null"_s, u"true"_s, u"12345678901"_s, u"<b>x</b>"_s, u"3 entry(s)"_s, u"0 name(s)"_s}));
    QCOMPARE(model.rowCount(model.index(4, 0)), 3);
    QVERIFY(!model.hasChildren(model.index(5, 0)));
    QCOMPARE(model.index(2, 0, model.index(4, 0)).parent(), model.index(4, 0));
}

void TestJsonModel::aPlaceIsNamedAsProgramsNameIt()
{
    JsonModel model(nullptr);
    model.show(QJsonDocument::fromJson(R"({"summary": {"rows": [{"mid": 1.08}]}})"));
    const QModelIndex rows = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.path(model.index(0, 1, model.index(0, 0, rows))), u"summary.rows[0].mid"_s);
    QCOMPARE(model.path({}), QString());
}

void TestJsonModel::noDocumentHasNoRows()
{
    JsonModel model(nullptr);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonModel::aDeepDocumentIsMadeAsItIsUnfolded()
{
    JsonModel model(nullptr);
    model.show(QJsonDocument::fromJson(QByteArray("[").repeated(500) + QByteArray("]").repeated(500)));
    QModelIndex index;
    int depth = 0;
    for (; model.rowCount(index) > 0; ++depth)
        index = model.index(0, 0, index);
    QCOMPARE(depth, 499);
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestJsonModel)
#include "tst_jsonmodel.moc"
