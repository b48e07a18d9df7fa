// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotview.h"

#include "ui/format/language.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! How a plot behaves; and pictures of it in both themes, in the folder `pictures` of the build, to be looked at.
class TestPlotView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itSaysWhatItShows();
    void keysReadTheValues();
    void thePointerReadsTheValues();
    void theWheelZoomsAndTheKeyboardMoves();
    void aRectangleIsLookedAtClosely();
    void escapeTakesARectangleBack();
    void readingGoesOnWhereTheViewEnds();
    void aLogarithmicAxisSaysValuesAndNoExponents();
    void barsSayTheirTexts();
    void oddPointsAreAnsweredWell_data();
    void oddPointsAreAnsweredWell();
    void manyPointsNeedNoLongEvent_data();
    void manyPointsNeedNoLongEvent();
    void picturesHaveNamesAtTheirAxes();
    void looks_data();
    void looks();

private:
    void show(const PlotContent &content);
    [[nodiscard]] QPoint at(double across, double upwards) const;

    DesktopLook m_desktop;
    std::unique_ptr<PlotView> m_view;
};

namespace {

//! Of the processor: other programs may keep the machine busy.
double millisecondsOfThread()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

PlotContent contentOf(std::vector<QPointF> points)
{
    PlotContent content;
    content.points = std::move(points);
    content.xName = u"time"_s;
    content.yName = u"mid"_s;
    return content;
}

PlotContent wave(int count)
{
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(i, std::sin(i * 20.0 / count) + 0.3 * std::sin(i * 7919.0));
    return contentOf(std::move(points));
}

PlotContent cloud(int count)
{
    PlotContent content = wave(count);
    for (size_t i = 0; i < content.points.size(); ++i)
        content.points[i].setX(std::fmod(double(i) * 0.618'034, 1.0) * std::sqrt(double(i)));
    content.ascends = false;
    return content;
}

PlotContent bars(int count)
{
    PlotContent content;
    for (int i = 0; i < count; ++i) {
        content.texts.append(i % 5 == 2 ? u"a text that is much longer than its bar is wide"_s : u"EUR%1"_s.arg(i));
        content.points.emplace_back(i, (i * 37) % 50 - 10);
    }
    content.xName = u"a column with a name that nobody would want to write out"_s;
    content.yName = u"price"_s;
    return content;
}

PlotContent days()
{
    std::vector<QPointF> points;
    for (int minute = 0; minute < 4 * 1440; ++minute)
        points.emplace_back(1'792'368'000'000.0 + minute * 60'000.0,
                            1.084 + 0.001 * std::sin(minute / 300.0) + 0.0002 * std::sin(minute * 17.0));
    PlotContent content = contentOf(std::move(points));
    content.xKind = AxisKind::WallTime;
    return content;
}

PlotContent decades()
{
    PlotContent content = wave(2000);
    for (QPointF &point : content.points)
        point.setY(std::pow(10, 3 * point.y()));
    content.scale = PlotScale::Logarithmic;
    content.yName = u"a column with a name that is longer than the plot is high, which happens to programs"_s;
    return content;
}

} // namespace

void TestPlotView::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestPlotView::init()
{
    m_view = std::make_unique<PlotView>(nullptr);
    m_view->resize(500, 400);
}

void TestPlotView::cleanup()
{
    m_view.reset();
}

void TestPlotView::show(const PlotContent &content)
{
    m_view->showContent(content);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(!m_view->grab().isNull());
}

//! A place in the widget, in parts of its size.
QPoint TestPlotView::at(double across, double upwards) const
{
    return {int(across * m_view->width()), int((1 - upwards) * m_view->height())};
}

void TestPlotView::itSaysWhatItShows()
{
    show(contentOf({{1, 10}, {2, 30}, {3, 20}}));
    QCOMPARE(m_view->accessibleName(), u"Plot of mid by time"_s);
    QCOMPARE(m_view->accessibleDescription(), u"3 points, time from 1 to 3, mid from 10 to 30."_s);
    show(contentOf({{1, 10}}));
    QCOMPARE(m_view->accessibleDescription(), u"1 point, time from 1 to 1, mid from 10 to 10."_s);
}

void TestPlotView::keysReadTheValues()
{
    show(contentOf({{1, 10}, {2, 30}, {3, 20}}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->accessibleDescription(), u"1: 10"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->accessibleDescription(), u"3: 20"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->accessibleDescription(), u"2: 30"_s);
}

void TestPlotView::thePointerReadsTheValues()
{
    show(contentOf({{1, 10}, {2, 30}, {3, 20}}));
    QTest::mouseMove(m_view.get(), at(0.55, 0.5));
    QTRY_COMPARE(m_view->accessibleDescription(), u"2: 30"_s);
    QTest::mouseMove(m_view.get(), at(0.98, 0.5));
    QTRY_COMPARE(m_view->accessibleDescription(), u"3: 20"_s);
}

void TestPlotView::theWheelZoomsAndTheKeyboardMoves()
{
    show(wave(1000));
    QVERIFY(!m_view->isZoomed());
    const QPoint middle = at(0.5, 0.5);
    QWheelEvent turn(middle, m_view->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &turn);
    QVERIFY(m_view->isZoomed());
    const double from = m_view->shownFrom();
    QVERIFY(from > 0 && m_view->shownTo() < 999);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->shownFrom() > from);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->shownFrom(), from);
    m_view->showWhole();
    QVERIFY(!m_view->isZoomed());
}

void TestPlotView::aRectangleIsLookedAtClosely()
{
    show(wave(1000));
    const QSignalSpy changed(m_view.get(), &PlotView::shownChanged);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(0.3, 0.3));
    QTest::mouseMove(m_view.get(), at(0.6, 0.7));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(0.6, 0.7));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_view->isZoomed());
    QVERIFY(m_view->shownFrom() > 100 && m_view->shownFrom() < 400);
    QVERIFY(m_view->shownTo() > 450 && m_view->shownTo() < 650);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    QVERIFY(!m_view->isZoomed());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    QVERIFY2(!m_view->isZoomed(), "a click is no rectangle");
}

void TestPlotView::escapeTakesARectangleBack()
{
    show(wave(1000));
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(0.3, 0.3));
    QTest::mouseMove(m_view.get(), at(0.6, 0.7));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(0.6, 0.7));
    QVERIFY(!m_view->isZoomed());
}

void TestPlotView::readingGoesOnWhereTheViewEnds()
{
    show(wave(100));
    m_view->zoom(20);
    const double from = m_view->shownFrom();
    const double end = m_view->shownTo();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    const double reached = m_view->accessibleDescription().section(u':', 0, 0).toDouble();
    QVERIFY(reached > end);
    QVERIFY(m_view->shownTo() >= reached);
    QCOMPARE(reached, std::ceil(from) + 19);
}

void TestPlotView::aLogarithmicAxisSaysValuesAndNoExponents()
{
    PlotContent content = contentOf({{1, 1000}, {2, 0}, {3, 0.001}});
    content.scale = PlotScale::Logarithmic;
    show(content);
    QCOMPARE(m_view->accessibleDescription(), u"2 points, time from 1 to 3, mid from 0.001 to 1,000."_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->accessibleDescription(), u"1: 1,000"_s);
}

void TestPlotView::barsSayTheirTexts()
{
    PlotContent content = contentOf({{0, 10}, {1, -5}});
    content.texts = {u"EURUSD"_s, u"EURGBP"_s};
    show(content);
    QCOMPARE(m_view->accessibleDescription(), u"2 bars, mid from -5 to 10."_s);
    QTest::mouseMove(m_view.get(), at(0.9, 0.5));
    QTRY_COMPARE(m_view->accessibleDescription(), u"EURGBP: -5"_s);
}

void TestPlotView::oddPointsAreAnsweredWell_data()
{
    QTest::addColumn<QList<QPointF>>("points");
    QTest::addColumn<bool>("isEmpty");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("none") << QList<QPointF>() << true;
    QTest::newRow("no number") << QList<QPointF>{{none, 1}, {1, none}, {infinite, 1}, {1, -infinite}} << true;
    QTest::newRow("one") << QList<QPointF>{{5, 5}} << false;
    QTest::newRow("one among others") << QList<QPointF>{{none, 1}, {5, 5}, {1, infinite}} << false;
    QTest::newRow("all equal") << QList<QPointF>(1000, {5, 5}) << false;
    QTest::newRow("all at 0") << QList<QPointF>(1000, {0, 0}) << false;
    QTest::newRow("far apart") << QList<QPointF>{{-1e300, 1e300}, {1e300, -1e300}} << false;
    QTest::newRow("hardly apart") << QList<QPointF>{{1e15, 1e15}, {1e15 + 1, 1e15 + 1}} << false;
}

void TestPlotView::oddPointsAreAnsweredWell()
{
    QFETCH(const QList<QPointF>, points);
    QFETCH(const bool, isEmpty);
    for (const PlotStyle style : {PlotStyle::Line, PlotStyle::Points}) {
        m_view->setPlotStyle(style);
        PlotContent content = contentOf({points.begin(), points.end()});
        content.emptySentence = u"There is nothing."_s;
        show(content);
        QCOMPARE(m_view->isEmpty(), isEmpty);
        QCOMPARE(m_view->accessibleDescription() == content.emptySentence, isEmpty);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Left})
            QTest::keyClick(m_view.get(), key);
        m_view->zoom(1e9);
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(!m_view->picture().isNull());
    }
}

void TestPlotView::manyPointsNeedNoLongEvent_data()
{
    QTest::addColumn<bool>("isCloud");
    QTest::addColumn<int>("style");
    QTest::newRow("a line") << false << int(PlotStyle::Line);
    QTest::newRow("points in rows") << false << int(PlotStyle::Points);
    QTest::newRow("a line that goes back and forth") << true << int(PlotStyle::Line);
    QTest::newRow("a cloud") << true << int(PlotStyle::Points);
}

void TestPlotView::manyPointsNeedNoLongEvent()
{
    QFETCH(const bool, isCloud);
    QFETCH(const int, style);
    m_view->resize(900, 600);
    m_view->setPlotStyle(PlotStyle(style));
    show(isCloud ? cloud(200'000) : wave(200'000));
    double longest = 0;
    for (int i = 0; i < 5; ++i) {
        double begin = millisecondsOfThread();
        m_view->zoom(1.1);
        QVERIFY(!m_view->grab().isNull());
        longest = std::max(longest, millisecondsOfThread() - begin);
        begin = millisecondsOfThread();
        QTest::mouseMove(m_view.get(), at(0.2 + i * 0.1, 0.5));
        longest = std::max(longest, millisecondsOfThread() - begin);
    }
    qInfo("longest event: %.0f ms", longest);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // several times what is aimed at: machines differ
}

void TestPlotView::picturesHaveNamesAtTheirAxes()
{
    show(contentOf({{1, 10}, {2, 30}, {3, 20}}));
    const QImage picture = m_view->picture();
    QCOMPARE(picture.size(), QSize(1920, 1200));
    QVERIFY(picture.save(QStringLiteral(RUNSHEET_PICTURES "/plot-export.png")));
    const QByteArray svg = m_view->svg();
    QVERIFY(svg.contains("<svg") && svg.contains("</svg>"));
    QVERIFY(svg.contains(">time<") && svg.contains(">mid<"));
    QFile file(QStringLiteral(RUNSHEET_PICTURES "/plot-export.svg"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size());
}

void TestPlotView::looks_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : {"days", "wave", "cloud", "bars", "bars-many", "decades", "one"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestPlotView::looks()
{
    QFETCH(const QString, scene);
    const PlotContent content = scene == "days"_L1        ? days()
                                : scene == "wave"_L1      ? wave(100'000)
                                : scene == "cloud"_L1     ? cloud(100'000)
                                : scene == "bars"_L1      ? bars(6)
                                : scene == "bars-many"_L1 ? bars(40)
                                : scene == "decades"_L1   ? decades()
                                                          : contentOf({{5, 5}});
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(m_desktop, theme);
        init();
        m_view->setPlotStyle(scene == "cloud"_L1 ? PlotStyle::Points : PlotStyle::Line);
        show(content);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        for (const int scale : {1, 2}) {
            QImage image(m_view->size() * scale, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            m_view->render(&image);
            QVERIFY(image.save(
                u"%1/plot-%2-%3%4.png"_s.arg(QStringLiteral(RUNSHEET_PICTURES), scene, toWord(theme), scale == 2 ? u"-200"_s : u""_s)));
            QCOMPARE(image.pixelColor(image.width() - 4, image.height() - 4), themeColors(m_view->palette()).base);
        }
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestPlotView)
#include "tst_plotview.moc"
