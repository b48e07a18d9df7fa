// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgdrawing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! What the process that draws does with pictures that mean harm, and what the window is told. Needs the program beside the test.
class TestSvgDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsDrawn();
    void aPictureThatMeansHarmIsRefused_data();
    void aPictureThatMeansHarmIsRefused();
    void aStoppedDrawingSaysNothing();
    void aNewWishEndsTheOneBefore();
    void theProcessRefusesSenselessSizes_data();
    void theProcessRefusesSenselessSizes();
    void pixelsThatAreNotWhatTheySayAreDropped_data();
    void pixelsThatAreNotWhatTheySayAreDropped();
};

namespace {

QByteArray svg(const QByteArray &inner, const QByteArray &attributes = "width=\"40\" height=\"20\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes + ">" + inner + "</svg>";
}

//! Each of ten entities has the one before ten times.
QByteArray laughs()
{
    QByteArray doctype = "<!DOCTYPE svg [<!ENTITY l0 \"lol\">";
    for (int level = 1; level <= 9; ++level)
        doctype +=
            "<!ENTITY l" + QByteArray::number(level) + " \"" + QByteArray("&l" + QByteArray::number(level - 1) + ";").repeated(10) + "\">";
    return doctype + "]>" + svg("<text>&l9;</text>");
}

} // namespace

void TestSvgDrawing::aPictureIsDrawn()
{
    SvgDrawing drawing(nullptr);
    QSignalSpy drawn(&drawing, &SvgDrawing::drawn);
    QSignalSpy refused(&drawing, &SvgDrawing::refused);
    drawing.start(svg("<rect width=\"40\" height=\"20\" fill=\"#ff0000\"/><text y=\"9\">words</text>"), {400, 400});
    QTRY_VERIFY_WITH_TIMEOUT(drawn.size() + refused.size() == 1, 20'000);
    QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).value(0).toString()));
    const auto picture = drawn.first().first().value<SvgPicture>();
    QCOMPARE(picture.size, QSizeF(40, 20));
    QCOMPARE(picture.image.size(), QSize(400, 200));
    QCOMPARE(picture.image.pixelColor(390, 190), QColor(Qt::red));
}

void TestSvgDrawing::aPictureThatMeansHarmIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString tooMuch = u"more time or memory"_s;
    QTest::newRow("entities that multiply") << laughs() << u"no SVG"_s;
    QTest::newRow("very deep nesting") << svg(QByteArray("<g>").repeated(200'000) + QByteArray("</g>").repeated(200'000)) << tooMuch;
    QTest::newRow("dashes without end") << svg("<line x2=\"1e9\" stroke=\"black\" stroke-width=\"3\" stroke-dasharray=\"0.001 0.001\"/>",
                                               "viewBox=\"0 0 1e9 10\"")
                                        << u""_s;
    QTest::newRow("a size that nobody can draw") << svg("<rect/>", "width=\"1e30\" height=\"1e-30\" viewBox=\"0 0 nan 3\"") << u""_s;
    QTest::newRow("a picture of the network") << svg("<image xlink:href=\"http://127.0.0.1:9/x.png\"/>") << u"other files or the network"_s;
    QTest::newRow("a file of the disk") << svg("<image xlink:href=\"/etc/passwd\"/>") << u"other files or the network"_s;
    QTest::newRow("a picture of itself") << svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>") << u"contains itself"_s;
    QTest::newRow("more bytes than are read") << svg(QByteArray(11 << 20, ' ')) << tooMuch;
    QTest::newRow("no picture") << QByteArray("GIF89a") << u"no SVG"_s;
    QTest::newRow("nothing") << QByteArray() << u"no SVG"_s;
}

void TestSvgDrawing::aPictureThatMeansHarmIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    SvgDrawing drawing(nullptr);
    QSignalSpy drawn(&drawing, &SvgDrawing::drawn);
    QSignalSpy refused(&drawing, &SvgDrawing::refused);
    QElapsedTimer timer;
    timer.start();
    drawing.start(bytes, {200, 200});
    QVERIFY2(timer.elapsed() < 1000, "the window waits for nothing");
    QTRY_VERIFY_WITH_TIMEOUT(drawn.size() + refused.size() == 1, 30'000);
    if (!sentence.isEmpty()) {
        QCOMPARE(refused.size(), 1);
        QVERIFY2(refused.first().first().toString().contains(sentence), qPrintable(refused.first().first().toString()));
    }
}

void TestSvgDrawing::aStoppedDrawingSaysNothing()
{
    SvgDrawing drawing(nullptr);
    QSignalSpy drawn(&drawing, &SvgDrawing::drawn);
    QSignalSpy refused(&drawing, &SvgDrawing::refused);
    drawing.start(svg("<rect/>"), {10, 10});
    drawing.stop();
    SvgDrawing next(nullptr);
    QSignalSpy nextDrawn(&next, &SvgDrawing::drawn);
    next.start(svg("<rect/>"), {10, 10});
    QTRY_COMPARE_WITH_TIMEOUT(nextDrawn.size(), 1, 20'000);
    QVERIFY(drawn.isEmpty() && refused.isEmpty());
}

void TestSvgDrawing::aNewWishEndsTheOneBefore()
{
    SvgDrawing drawing(nullptr);
    QSignalSpy drawn(&drawing, &SvgDrawing::drawn);
    drawing.start(svg("<rect/>"), {10, 10});
    drawing.start(svg("<rect/>"), {20, 20});
    QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, 20'000);
    QCOMPARE(drawn.first().first().value<SvgPicture>().image.width(), 20);
}

void TestSvgDrawing::theProcessRefusesSenselessSizes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one") << QStringList{u"10"_s};
    QTest::newRow("nothing to see") << QStringList{u"0"_s, u"10"_s};
    QTest::newRow("words") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("more pixels than are drawn") << QStringList{u"16000"_s, u"16000"_s};
}

void TestSvgDrawing::theProcessRefusesSenselessSizes()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/runsheet"_s, QStringList{u"render-svg"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestSvgDrawing::pixelsThatAreNotWhatTheySayAreDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(3, 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::green);
    const QByteArray good = toWire({{3, 2}, image});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("too long") << good + 'x';
    QTest::newRow("another beginning") << 'x' + good.mid(1);
    QTest::newRow("a width below nothing") << good.first(4) + "\xff\xff\xff\xff" + good.mid(8);
    QTest::newRow("a width of two thousand millions") << good.first(4) + "\x7f\xff\xff\xff" + good.mid(8);
}

void TestSvgDrawing::pixelsThatAreNotWhatTheySayAreDropped()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!pictureFromWire(bytes));
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestSvgDrawing)
#include "tst_svgdrawing.moc"
