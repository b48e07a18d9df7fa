// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imagedifference.h"

#include <QColor>
#include <QTest>

namespace runsheet::test {

class TestImageDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAreCompared_data();
    void pixelsAreCompared();
    void whatDiffersIsMarked();
};

namespace {

QImage plain(int width, int height, const QColor &colour = Qt::white)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QImage withPixel(int x, int y, const QColor &colour)
{
    QImage image = plain(10, 8);
    image.setPixelColor(x, y, colour);
    return image;
}

} // namespace

void TestImageDifference::pixelsAreCompared_data()
{
    QTest::addColumn<QImage>("left");
    QTest::addColumn<QImage>("right");
    QTest::addColumn<qint64>("differing");
    QTest::addColumn<QRect>("around");
    QTest::newRow("the same") << plain(10, 8) << plain(10, 8) << qint64(0) << QRect();
    QTest::newRow("one pixel") << plain(10, 8) << withPixel(3, 5, Qt::red) << qint64(1) << QRect(3, 5, 1, 1);
    QTest::newRow("a shade that nobody sees") << plain(10, 8) << withPixel(3, 5, QColor(253, 255, 255)) << qint64(0) << QRect();
    QTest::newRow("two pixels") << withPixel(1, 1, Qt::blue) << withPixel(8, 6, Qt::red) << qint64(2) << QRect(1, 1, 8, 6);
    QTest::newRow("a wider one") << plain(10, 8) << plain(12, 8) << qint64(16) << QRect(10, 0, 2, 8);
    QTest::newRow("another way of keeping pixels")
        << plain(10, 8) << plain(10, 8).convertToFormat(QImage::Format_RGB16) << qint64(0) << QRect();
    QTest::newRow("nothing to see through") << plain(2, 2, Qt::transparent) << plain(2, 2, Qt::black) << qint64(4) << QRect(0, 0, 2, 2);
    QTest::newRow("no picture at all") << QImage() << plain(2, 2) << qint64(4) << QRect(0, 0, 2, 2);
}

void TestImageDifference::pixelsAreCompared()
{
    QFETCH(const QImage, left);
    QFETCH(const QImage, right);
    const ImageDifference found = differenceOf(left, right, Qt::red, 2);
    QTEST(found.differing, "differing");
    QTEST(found.around, "around");
}

void TestImageDifference::whatDiffersIsMarked()
{
    const ImageDifference found = findImageDifference(plain(10, 8), withPixel(3, 5, Qt::black), Qt::red, 2).result();
    QCOMPARE(found.picture.size(), QSize(10, 8));
    QCOMPARE(found.picture.pixelColor(3, 5), QColor(Qt::red));
    QVERIFY(found.picture.pixelColor(4, 5) != QColor(Qt::red));
    QCOMPARE(found.pixels, 80);
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestImageDifference)
#include "tst_imagedifference.moc"
