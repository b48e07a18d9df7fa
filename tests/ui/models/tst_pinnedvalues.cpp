// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pinnedvalues.h"

#include "tests/ui/details/scriptedengine.h"
#include "ui/models/jobsmodel.h"
#include "ui/models/rowrole.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const JobKey shownJob{7};

ChangeSet changeOfTheJob()
{
    ChangeSet changes;
    changes.jobs.insert(shownJob);
    return changes;
}

} // namespace

class TestPinnedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPinnedPlaceIsRead_data();
    void aPinnedPlaceIsRead();
    void aReportedValueIsTaken();
    void eachRunIsReadOnce();
    void theValueOfTheRunBeforeStaysWhileOneIsUnderWay();
    void anotherPinIsSeenWhenTheJobChanges();
    void theTableShowsIt();

private:
    void pin(const std::optional<Pin> &pin);
    void addFile(RunKey run, const QString &name, const QByteArray &bytes);
    [[nodiscard]] static JobRow rowOf(RunKey run, const RunState &state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedEngine> m_engine;
    std::unique_ptr<PinnedValues> m_values;
    std::optional<PinnedText> m_text;
    int m_changes = 0;
};

Q_DECLARE_METATYPE(runsheet::Pin)

void TestPinnedValues::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<test::ScriptedEngine>();
    m_values = std::make_unique<PinnedValues>(*m_engine, nullptr);
    m_text.reset();
    m_changes = 0;
    connect(m_values.get(), &PinnedValues::changed, this, [this](JobKey, const std::optional<PinnedText> &text) {
        m_text = text;
        ++m_changes;
    });
}

void TestPinnedValues::pin(const std::optional<Pin> &pin)
{
    JobDefinition definition;
    definition.properties = withPin({}, pin);
    m_engine->jobsByKey[shownJob].definition = std::make_shared<JobDefinition>(definition);
}

void TestPinnedValues::addFile(RunKey run, const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(u"%1-%2"_s.arg(run.value).arg(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    Artifact artifact;
    artifact.name = name.toUtf8();
    artifact.path = QFile::encodeName(file.fileName());
    m_engine->artifactsByRun[run].append(artifact);
}

JobRow TestPinnedValues::rowOf(RunKey run, const RunState &state)
{
    JobRow row;
    row.key = shownJob;
    row.run = Run();
    row.run->key = run;
    row.run->number = int(run.value);
    row.run->state = state;
    return row;
}

void TestPinnedValues::aPinnedPlaceIsRead_data()
{
    QTest::addColumn<Pin>("pin");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("tip");
    const QByteArray table("desk,pnl\nRates,1.5\n\"FX, spot\",-3\n");
    const auto cell = [](const QString &column, std::optional<qint64> row) { return Pin{Pin::Kind::Cell, column, u"pnl_*.csv"_s, row}; };
    const auto place = [](const QString &pointer) { return Pin{Pin::Kind::Document, pointer, u"s.json"_s, {}}; };
    QTest::newRow("the first row") << cell(u"pnl"_s, 0) << u"pnl_2026.csv"_s << table << u"1.5"_s << u"row 1 of pnl_*.csv, run 3"_s;
    QTest::newRow("the last row") << cell(u"desk"_s, {}) << u"pnl_2026.csv"_s << table << u"FX, spot"_s << u"last row"_s;
    QTest::newRow("the last row without an end") << cell(u"pnl"_s, {}) << u"pnl_2026.csv"_s << table.chopped(1) << u"-3"_s << u"last row"_s;
    QTest::newRow("a table without a header") << cell(u"Column 2"_s, 0) << u"pnl_2026.csv"_s << QByteArray("1,2\n3,4\n") << u"2"_s
                                              << u"row 1"_s;
    QTest::newRow("a column that is gone") << cell(u"fx"_s, 0) << u"pnl_2026.csv"_s << table << QString()
                                           << u"The column “fx” is not there."_s;
    QTest::newRow("a row that is gone") << cell(u"pnl"_s, 2) << u"pnl_2026.csv"_s << table << QString() << u"Row 3 is not there."_s;
    QTest::newRow("an empty table") << cell(u"pnl"_s, {}) << u"pnl_2026.csv"_s << QByteArray("desk,pnl\n") << QString()
                                    << u"A row is not there."_s;
    QTest::newRow("an empty file") << cell(u"pnl"_s, 0) << u"pnl_2026.csv"_s << QByteArray() << QString() << u"A table is not there."_s;
    QTest::newRow("no such file") << cell(u"pnl"_s, 0) << u"other.csv"_s << table << QString() << u"The run made no such file."_s;
    const QByteArray document(R"({"a": {"b/c": [1.5, "text"], "deep": {}}})");
    QTest::newRow("a number in a document") << place(u"/a/b~1c/0"_s) << u"s.json"_s << document << u"1.5"_s << u"run 3"_s;
    QTest::newRow("a text in a document") << place(u"/a/b~1c/1"_s) << u"s.json"_s << document << u"text"_s << u"run 3"_s;
    QTest::newRow("a place that is gone") << place(u"/a/x"_s) << u"s.json"_s << document << QString() << u"a/x is not there."_s;
    QTest::newRow("a place that is no value") << place(u"/a/deep"_s) << u"s.json"_s << document << QString() << u"a/deep is not there."_s;
    QTest::newRow("no document") << place(u"/a"_s) << u"s.json"_s << QByteArray("[[[") << QString() << u"a is not there."_s;
}

void TestPinnedValues::aPinnedPlaceIsRead()
{
    QFETCH(const Pin, pin);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, tip);
    this->pin(pin);
    addFile({3}, file, bytes);
    m_values->look(rowOf({3}, Succeeded{}));
    QTRY_VERIFY(m_text);
    QTEST(m_text->value, "value");
    QVERIFY2(m_text->tip.contains(tip), qPrintable(m_text->tip));
}

void TestPinnedValues::aReportedValueIsTaken()
{
    pin(Pin{Pin::Kind::Reported, u"kept share"_s, {}, {}});
    m_engine->reports[{3}].values = {{u"rows"_s, 12.0, {}, {}}, {u"kept share"_s, 99.2, {}, u"%"_s}};
    m_values->look(rowOf({3}, Succeeded{}));
    QTRY_VERIFY(m_text);
    QCOMPARE(m_text->label, u"kept share"_s);
    QCOMPARE(m_text->value, u"99.2\u00a0%"_s);
    m_values->look(rowOf({4}, Failed{}));
    QTRY_VERIFY(m_text->value.isEmpty());
    QVERIFY2(m_text->tip.contains(u"did not report"_s), qPrintable(m_text->tip));
}

void TestPinnedValues::eachRunIsReadOnce()
{
    pin(Pin{Pin::Kind::Cell, u"n"_s, u"a.csv"_s, 0});
    addFile({1}, u"a.csv"_s, "n\n1\n");
    addFile({2}, u"a.csv"_s, "n\n2\n");
    m_values->look(rowOf({1}, Succeeded{}));
    QTRY_VERIFY(m_text);
    for (int i = 0; i < 5; ++i)
        m_values->look(rowOf({1}, Succeeded{}));
    m_values->look(rowOf({2}, Succeeded{}));
    QTRY_COMPARE(m_text->value, u"2"_s);
    QCOMPARE(m_changes, 2);
}

void TestPinnedValues::theValueOfTheRunBeforeStaysWhileOneIsUnderWay()
{
    pin(Pin{Pin::Kind::Cell, u"n"_s, u"a.csv"_s, 0});
    addFile({1}, u"a.csv"_s, "n\n1\n");
    m_values->look(rowOf({1}, Succeeded{}));
    QTRY_VERIFY(m_text);
    m_values->look(rowOf({2}, Running{}));
    m_values->look(rowOf({2}, Running{}));
    QCoreApplication::processEvents();
    QCOMPARE(m_text->run, RunKey{1});
    QCOMPARE(m_changes, 1);
}

void TestPinnedValues::anotherPinIsSeenWhenTheJobChanges()
{
    pin(Pin{Pin::Kind::Cell, u"n"_s, u"a.csv"_s, 0});
    addFile({1}, u"a.csv"_s, "n,m\n1,8\n");
    m_values->look(rowOf({1}, Succeeded{}));
    QTRY_VERIFY(m_text);
    pin(Pin{Pin::Kind::Cell, u"m"_s, u"a.csv"_s, 0});
    m_values->apply(changeOfTheJob());
    m_values->look(rowOf({1}, Succeeded{}));
    QTRY_COMPARE(m_text->value, u"8"_s);
    pin(std::nullopt);
    m_values->apply(changeOfTheJob());
    m_values->look(rowOf({1}, Succeeded{}));
    QTRY_VERIFY(!m_text);
}

void TestPinnedValues::theTableShowsIt()
{
    JobsModel model(systemClock());
    JobRow row = rowOf({1}, Succeeded{});
    row.run->artifactCount = 3;
    model.show({0, 1, {row}});
    const QModelIndex cell = model.index(0, int(JobColumnId::Result));
    QSignalSpy changed(&model, &JobsModel::dataChanged);
    model.setPinned(shownJob, PinnedText{u"VaR"_s, u"1.82"_s, u"Pinned"_s, {1}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell.data().toString(), u"VaR 1.82"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"3 file"_s));
    QVERIFY(!cell.data(RowRole::PinIsOlder).toBool());
    model.setPinned(shownJob, PinnedText{u"VaR"_s, {}, u"It is missing"_s, {1}});
    QVERIFY(cell.data().toString().startsWith(u"3 file"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"It is missing"_s));
    model.setPinned(shownJob, std::nullopt);
    QVERIFY(cell.data().toString().startsWith(u"3 file"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().isEmpty());
}

QTEST_MAIN(TestPinnedValues)
#include "tst_pinnedvalues.moc"
