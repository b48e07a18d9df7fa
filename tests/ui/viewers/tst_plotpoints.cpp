// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotpoints.h"

#include "ui/viewers/plotreducer.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace runsheet::test {

class TestPlotPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewPointsAreAllKept();
    void ofManyTheHighestAndTheLowestStay();
    void aLineKeepsItsPeaksInEachColumn();
    void aLineComesFromOutside();
    void pointsInOneCellAreOne();
    void boundsHaveRoom_data();
    void boundsHaveRoom();
    void zoomingKeepsWhatIsUnderThePointer();
    void zoomingEnds();
    void movingEndsAtTheBounds();
};

namespace {

std::vector<QPointF> ramp(int count)
{
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(i, i % 7);
    return points;
}

bool contains(const std::vector<QPointF> &points, QPointF wanted)
{
    return std::ranges::find(points, wanted) != points.end();
}

} // namespace

void TestPlotPoints::fewPointsAreAllKept()
{
    PlotReducer reducer(10);
    for (const QPointF point : ramp(10))
        reducer.add(point);
    QCOMPARE(reducer.points(), ramp(10));
    QCOMPARE(reducer.pointsPerGroup(), 1);
}

void TestPlotPoints::ofManyTheHighestAndTheLowestStay()
{
    PlotReducer reducer(10);
    for (int i = 0; i < 1003; ++i)
        reducer.add({double(i), i == 500 ? 99.0 : i == 501 ? -99.0 : 0.0});
    QCOMPARE(reducer.pointsPerGroup(), 128);
    const std::vector<QPointF> points = reducer.points();
    QVERIFY(points.size() <= 20);
    QVERIFY(contains(points, {500, 99}) && contains(points, {501, -99}));
    QVERIFY(std::ranges::is_sorted(points, {}, &QPointF::x));
}

void TestPlotPoints::aLineKeepsItsPeaksInEachColumn()
{
    std::vector<QPointF> points = ramp(100'000);
    points[77'777].setY(1000);
    const std::vector<QPointF> line = lineThrough(points, 0, 99'999, 300);
    QVERIFY(line.size() <= 2 * 301);
    QVERIFY(contains(line, {77'777, 1000}));
    QVERIFY(std::ranges::is_sorted(line, {}, &QPointF::x));
    QCOMPARE(line.front().x(), 0);
}

void TestPlotPoints::aLineComesFromOutside()
{
    QCOMPARE(lineThrough(ramp(10), 3.5, 5.5, 100), (std::vector<QPointF>{{3, 3}, {4, 4}, {5, 5}, {6, 6}}));
    QCOMPARE(lineThrough(ramp(10), 4.2, 4.4, 100), (std::vector<QPointF>{{4, 4}, {5, 5}}));
    const std::vector<QPointF> line = lineThrough(ramp(1000), 100, 200, 3);
    QCOMPARE(line.front().x(), 99);
    QCOMPARE(line.back().x(), 201);
    QVERIFY(lineThrough({}, 0, 1, 10).empty());
}

void TestPlotPoints::pointsInOneCellAreOne()
{
    const std::vector<QPointF> points{{0, 0}, {0.01, 0.01}, {1, 1}, {2, 2}, {0.5, -1}};
    QCOMPARE(spreadOver(points, {0, 0, 1, 1}, {10, 10}), (std::vector<QPointF>{{0, 0}, {1, 1}}));
}

void TestPlotPoints::boundsHaveRoom_data()
{
    QTest::addColumn<QList<QPointF>>("points");
    QTest::newRow("one point") << QList<QPointF>{{3, 4}};
    QTest::newRow("one point at 0") << QList<QPointF>{{0, 0}};
    QTest::newRow("all equal") << QList<QPointF>{{3, 4}, {3, 4}, {3, 4}};
    QTest::newRow("a level line") << QList<QPointF>{{1, -5}, {2, -5}};
    QTest::newRow("far away") << QList<QPointF>{{1.7e12, 1e15}, {1.7e12, 1e15}};
    QTest::newRow("as far as can be") << QList<QPointF>{{-1e300, -1e300}, {1e300, 1e300}};
}

void TestPlotPoints::boundsHaveRoom()
{
    QFETCH(const QList<QPointF>, points);
    const QRectF bounds = boundsOf({points.begin(), points.end()});
    QVERIFY(bounds.width() > 0 && bounds.height() > 0);
    QVERIFY(std::isfinite(bounds.width()) && std::isfinite(bounds.height()));
    for (const QPointF point : points)
        QVERIFY(bounds.left() <= point.x() && point.x() <= bounds.right() && bounds.top() < point.y() && point.y() < bounds.bottom());
}

void TestPlotPoints::zoomingKeepsWhatIsUnderThePointer()
{
    const QRectF bounds(0, 0, 100, 10);
    QCOMPARE(zoomedBy(2, {25, 5}, bounds, bounds), QRectF(12.5, 2.5, 50, 5));
    QCOMPARE(zoomedBy(0.5, {0, 0}, {10, 1, 20, 2}, bounds), QRectF(20, 2, 40, 4));
    QCOMPARE(zoomedBy(0.001, {0, 0}, {10, 1, 20, 2}, bounds), bounds);
}

void TestPlotPoints::zoomingEnds()
{
    const QRectF bounds(1.7e12, 5, 1000, 1);
    QRectF shown = bounds;
    for (int i = 0; i < 1000; ++i)
        shown = zoomedBy(2, bounds.center(), shown, bounds);
    QVERIFY(shown.left() < shown.right() && shown.top() < shown.bottom());
    QVERIFY(shown.width() >= 1.7);
}

void TestPlotPoints::movingEndsAtTheBounds()
{
    const QRectF bounds(0, 0, 100, 10);
    QCOMPARE(movedBy({5, -1}, {10, 2, 20, 2}, bounds), QRectF(15, 1, 20, 2));
    QCOMPARE(movedBy({-50, 50}, {10, 2, 20, 2}, bounds), QRectF(0, 8, 20, 2));
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestPlotPoints)
#include "tst_plotpoints.moc"
