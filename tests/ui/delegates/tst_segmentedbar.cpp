// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/segmentedbar.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(runsheet::Progress)

class TestSegmentedBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void pausedIsOneColour();
    void oneOfAThousandIsSeen();
    void partsStandInOrderWithAGap();
    void nothingStandsPastTheEdge();
};

namespace {

Progress progressOf(double done, double total, int failed = 0)
{
    Progress progress;
    progress.done = done;
    progress.total = total;
    progress.itemsFailed = failed;
    return progress;
}

Progress fractionOf(double fraction, bool estimated)
{
    Progress progress;
    progress.fraction = fraction;
    progress.estimated = estimated;
    return progress;
}

} // namespace

void TestSegmentedBar::texts_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<QString>("text"); // null: no bar
    QTest::newRow("nothing told, nothing shown") << Progress() << QString();
    QTest::newRow("a measured part") << fractionOf(0.61, false) << u"61 %"_s;
    QTest::newRow("an estimate says so") << fractionOf(0.38, true) << u"≈ 38 %"_s;
    QTest::newRow("an estimate never says that it is done") << fractionOf(1, true) << u"≈ 99 %"_s;
    QTest::newRow("parts of a total") << progressOf(41, 67) << u"61 %"_s;
    QTest::newRow("all done, but not all well") << progressOf(212, 212, 3) << u"99 %"_s;
    QTest::newRow("all well") << progressOf(212, 212) << u"100 %"_s;
    QTest::newRow("a total of nothing is a count") << progressOf(1204, 0) << u"1,204"_s;
}

void TestSegmentedBar::texts()
{
    QFETCH(Progress, progress);
    QFETCH(QString, text);
    const auto bar = barOf(progress, RunStatus::Running);
    QCOMPARE(bar.has_value(), !text.isNull());
    if (bar)
        QCOMPARE(barText(*bar, QLocale(QLocale::English)), text);
}

void TestSegmentedBar::pausedIsOneColour()
{
    QCOMPARE(barOf(progressOf(48, 100), RunStatus::Paused)->only, std::optional(Fill::Paused));
    QCOMPARE(barOf(progressOf(48, 100), RunStatus::Running)->only, std::nullopt);
}

void TestSegmentedBar::oneOfAThousandIsSeen()
{
    const QList<BarPiece> pieces = layOut(*barOf(progressOf(1000, 1000, 1), RunStatus::Partial), 100);
    QCOMPARE(pieces.last().fill, Fill::Failed);
    QVERIFY(pieces.last().width >= 2); // three with the gap before it
    QCOMPARE(pieces.last().x + pieces.last().width, 100);
}

void TestSegmentedBar::partsStandInOrderWithAGap()
{
    const SegmentedBar bar{.kind = SegmentedBar::Kind::Measured, .good = 50, .running = 10, .skipped = 10, .failed = 10, .total = 100};
    const QList<BarPiece> expected{{Fill::Done, 0, 50}, {Fill::Running, 51, 9}, {Fill::Skipped, 80, 10}, {Fill::Failed, 91, 9}};
    QCOMPARE(layOut(bar, 100), expected);
}

void TestSegmentedBar::nothingStandsPastTheEdge()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5000; ++round) {
        const SegmentedBar bar{.kind = SegmentedBar::Kind::Measured,
                               .good = double(random.bounded(1000)),
                               .running = double(random.bounded(20)),
                               .skipped = double(random.bounded(3)),
                               .failed = double(random.bounded(3)),
                               .total = double(random.bounded(1, 2000))};
        const int width = random.bounded(1, 200);
        int end = 0;
        for (const BarPiece &piece : layOut(bar, width)) {
            QVERIFY(piece.x >= end);
            QVERIFY(piece.width > 0);
            end = piece.x + piece.width;
        }
        QVERIFY(end <= width);
    }
}

QTEST_GUILESS_MAIN(TestSegmentedBar)
#include "tst_segmentedbar.moc"
