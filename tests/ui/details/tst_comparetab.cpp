// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/clock.h"
#include "tests/ui/details/scriptedengine.h"
#include "ui/details/comparetab.h"
#include "ui/details/logdifferenceview.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestCompareTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLastGoodRunIsOnTheLeft();
    void differencesAreCounted();
    void allValuesAreShownWhenAskedFor();
    void keysGoFromDifferenceToDifference();
    void twoOthersCanBeChosenAndSwapped();
    void oneRunAloneSaysSo();
    void tablesAreComparedCellByCell();
    void rowsCanBeMatchedByNumberAndNumbersMayDiffer();
    void picturesAreComparedThreeWays();
    void drawingsAreComparedLikeOtherPictures();
    void aDrawingThatIsRefusedSaysWhy();
    void namesThatDifferInADateBelongTogether();
    void whereNothingIsInCommonThatIsSaid();

private:
    void addFile(qint64 run, const QString &name, const QString &type, const QByteArray &bytes);
    void add(qint64 key, const RunState &state, const QString &parameter, const QByteArray &log);
    template<class T>
    T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }
    [[nodiscard]] QString summary() const { return find<QLabel>(u"compareSummary"_s)->text(); }
    [[nodiscard]] QStringList namesShown() const;

    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<CompareTab> m_tab;
    QTemporaryDir m_folder;
};

void TestCompareTab::addFile(qint64 run, const QString &name, const QString &type, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1-%2"_s.arg(run).arg(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    Artifact artifact;
    artifact.name = name.toUtf8();
    artifact.path = QFile::encodeName(file.fileName());
    artifact.mediaType = type;
    m_engine->artifactsByRun[{run}].append(artifact);
}

void TestCompareTab::add(qint64 key, const RunState &state, const QString &parameter, const QByteArray &log)
{
    JobDefinition definition;
    definition.parameters = {{u"as_of"_s, parameter}, {u"books"_s, 38}};
    Run run;
    run.key = {key};
    run.number = int(key);
    run.jobKey = {1};
    run.attempt = 1;
    run.state = state;
    run.definition = std::make_shared<const JobDefinition>(definition);
    m_engine->runsByKey.insert(run.key, run);
    m_engine->reports.insert(run.key, {});
    m_engine->artifactsByRun.insert(run.key, {});
    m_engine->write(run.key, LogStream::Out, log);
}

QStringList TestCompareTab::namesShown() const
{
    QStringList names;
    const auto *tree = find<QTreeWidget>(u"settingsDifference"_s);
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        for (int row = 0; row < tree->topLevelItem(group)->childCount(); ++row)
            names.append(tree->topLevelItem(group)->child(row)->text(0));
    }
    return names;
}

void TestCompareTab::init()
{
    m_engine = std::make_unique<ScriptedEngine>();
    add(86, Succeeded{}, u"2026-10-15"_s, "06:00:01 start\n06:00:02 old\n");
    add(87, Failed{}, u"2026-10-16"_s, "06:00:01 start\n");
    add(88, Failed{}, u"2026-10-19"_s, "07:00:01 start\n07:00:02 read\n07:00:03 KeyError\n");
    m_tab = std::make_unique<CompareTab>(*m_engine, systemClock(), nullptr);
    m_tab->resize(1100, 600);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestCompareTab::cleanup()
{
    m_tab.reset();
    m_engine.reset();
}

void TestCompareTab::theLastGoodRunIsOnTheLeft()
{
    m_tab->showJob({1}, {88});
    QTRY_COMPARE(find<QComboBox>(u"compareRightChooser"_s)->currentData().value<RunKey>(), RunKey{88});
    QCOMPARE(find<QComboBox>(u"compareLeftChooser"_s)->currentData().value<RunKey>(), RunKey{86});
}

void TestCompareTab::differencesAreCounted()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"3 log line"_s)); // one less, two more
    QVERIFY(namesShown().contains(u"as_of"_s));
    QVERIFY(!namesShown().contains(u"books"_s));
}

void TestCompareTab::allValuesAreShownWhenAskedFor()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"log line"_s));
    auto *only = find<QCheckBox>(u"differencesOnlyCheck"_s);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(namesShown().contains(u"books"_s));
}

void TestCompareTab::keysGoFromDifferenceToDifference()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"log line"_s));
    const auto *log = find<LogDifferenceView>(u"logDifference"_s);
    QCOMPARE(log->differenceCount(), 1);
    auto *next = find<QToolButton>(u"nextDifferenceButton"_s);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(log->currentIndex().row(), 1);
    QVERIFY(log->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"\u2212"_s));
}

void TestCompareTab::twoOthersCanBeChosenAndSwapped()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({87}, {88});
    QTRY_VERIFY(summary().contains(u"2 log line"_s));
    QTest::mouseClick(find<QPushButton>(u"compareSwapButton"_s), Qt::LeftButton);
    QCOMPARE(find<QComboBox>(u"compareLeftChooser"_s)->currentData().value<RunKey>(), RunKey{88});
    auto *right = find<QComboBox>(u"compareRightChooser"_s);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Up); // the same run on both sides
    QTRY_COMPARE(summary(), u"These runs do not differ."_s);
}

void TestCompareTab::oneRunAloneSaysSo()
{
    m_engine->runsByKey.remove({86});
    m_engine->runsByKey.remove({87});
    m_tab->showJob({1}, {88});
    QTRY_VERIFY(summary().contains(u"nothing to compare"_s));
}

void TestCompareTab::tablesAreComparedCellByCell()
{
    addFile(86, u"pnl.csv"_s, u"text/csv"_s, "id,pnl\nT1,10.5\nT2,3\nT3,4\n");
    addFile(88, u"pnl.csv"_s, u"text/csv"_s, "id,pnl\nT3,4\nT1,10.6\nT4,1\n");
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY2(summary().contains(u"3 table row"_s), qPrintable(summary()));
    const auto *table = find<QTableView>(u"tableDifference"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"10.5, then 10.6"_s);
    QCOMPARE(find<QComboBox>(u"compareKeyChooser"_s)->currentText(), u"id"_s);
    const QString note = find<QLabel>(u"tableDifferenceNote"_s)->text();
    QVERIFY2(note.contains(u"Rows matched by id."_s) && note.contains(u"1 equal, 1 differ, 1 only on the left, 1 only on the right"_s),
             qPrintable(note));
}

void TestCompareTab::rowsCanBeMatchedByNumberAndNumbersMayDiffer()
{
    addFile(86, u"pnl.csv"_s, u"text/csv"_s, "id,pnl\nT1,100\nT2,3\n");
    addFile(88, u"pnl.csv"_s, u"text/csv"_s, "id,pnl\nT1,100.5\nT2,3\n");
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"1 table row"_s));
    auto *key = find<QComboBox>(u"compareKeyChooser"_s);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Home); // by number
    QTRY_VERIFY(find<QLabel>(u"tableDifferenceNote"_s)->text().contains(u"by their number"_s));
    auto *tolerance = find<QComboBox>(u"compareToleranceChooser"_s);
    tolerance->setFocus();
    QTest::keyClick(tolerance, Qt::Key_End); // 1 %
    QTRY_VERIFY(summary().contains(u"0 table row"_s));
}

void TestCompareTab::picturesAreComparedThreeWays()
{
    for (const int run : {86, 88}) {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setPixelColor(run - 80, 3, Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        addFile(run, u"plot.png"_s, u"image/png"_s, png);
    }
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_COMPARE(find<QLabel>(u"imageDifferenceNote"_s)->text(), u"2 of 1,200 pixels differ."_s);
    auto *canvas = find<QWidget>(u"imageDifference"_s);
    const QImage beside = canvas->grab().toImage();
    auto *mode = find<QComboBox>(u"compareImageMode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    auto *slider = find<QSlider>(u"compareImageSlider"_s);
    QVERIFY(slider->isVisible());
    const QImage halves = canvas->grab().toImage();
    QVERIFY(halves != beside);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(canvas->grab().toImage() != halves);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QVERIFY(!slider->isVisible());
    QVERIFY(canvas->grab().toImage() != halves);
}

void TestCompareTab::drawingsAreComparedLikeOtherPictures()
{
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='%' height='40' fill='navy'/></svg>";
    addFile(86, u"plot.svg"_s, u"image/svg+xml"_s, QByteArray(svg).replace('%', "20"));
    addFile(88, u"plot.svg"_s, u"image/svg+xml"_s, QByteArray(svg).replace('%', "30"));
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"imageDifferenceNote"_s)->text().endsWith(u"pixels differ."_s), 20'000);
    const QStringList numbers = find<QLabel>(u"imageDifferenceNote"_s)->text().remove(u',').split(u' ');
    QCOMPARE(numbers.at(0).toLongLong() * 4, numbers.at(2).toLongLong()); // a quarter of the width
}

void TestCompareTab::aDrawingThatIsRefusedSaysWhy()
{
    addFile(86, u"plot.svg"_s, u"image/svg+xml"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>");
    addFile(88, u"plot.svg"_s, u"image/svg+xml"_s, "no picture at all");
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"imageDifferenceNote"_s)->text().contains(u"This is no SVG picture"_s), 20'000);
}

void TestCompareTab::namesThatDifferInADateBelongTogether()
{
    addFile(86, u"pnl_2026-10-15.csv"_s, u"text/csv"_s, "id,pnl\nT1,1\n");
    addFile(88, u"pnl_2026-10-19.csv"_s, u"text/csv"_s, "id,pnl\nT1,2\n");
    addFile(88, u"other.csv"_s, u"text/csv"_s, "id\n1\n");
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"1 table row"_s));
    QCOMPARE(find<QComboBox>(u"compareFileChooser"_s)->count(), 1);
    QCOMPARE(find<QComboBox>(u"compareFileChooser"_s)->currentText(), u"pnl_2026-10-15.csv and pnl_2026-10-19.csv"_s);
}

void TestCompareTab::whereNothingIsInCommonThatIsSaid()
{
    m_tab->showJob({1}, {88});
    m_tab->compare({86}, {88});
    QTRY_VERIFY(summary().contains(u"log line"_s));
    QVERIFY(!summary().contains(u"table"_s));
    QVERIFY(find<QLabel>(u"compareResultsSentence"_s)->text().contains(u"no table and no picture"_s));
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCompareTab)
#include "tst_comparetab.moc"
