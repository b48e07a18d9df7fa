// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imageviewer.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QtEndian>

#include <sys/stat.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestImageViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsDescribed();
    void aPictureThatIsTooLargeIsRefusedByItsHead();
    void aLargeSvgIsRefused();
    void anSvgIsDrawnAndDrawnAnewWhenItIsLarger();
    void aPipeIsNotOpened();
    void whatIsNoPictureIsExplained();
    void aPictureIsMadeLargerByKeysAndWheel();

private:
    QByteArray file(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QByteArray TestImageViewer::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return QFile::encodeName(file.fileName());
}

void TestImageViewer::aPictureIsDescribed()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(m_folder.filePath(u"a.png"_s)));
    ImageViewer viewer(nullptr);
    QSignalSpy described(&viewer, &ImageViewer::described);
    viewer.open(QFile::encodeName(m_folder.filePath(u"a.png"_s)));
    QTRY_COMPARE(described.size(), 1);
    QVERIFY(described.first().first().toString().contains(u"30 × 20"_s));
}

void TestImageViewer::aPictureThatIsTooLargeIsRefusedByItsHead()
{
    QByteArray head = QByteArray("IHDR") + QByteArray(8, '\0') + QByteArray("\x08\x02\x00\x00\x00", 5);
    qToBigEndian<quint32>(100'000, head.data() + 4);
    qToBigEndian<quint32>(100'000, head.data() + 8);
    QByteArray sum(4, '\0');
    qToBigEndian<quint32>(quint32(crc32(0, reinterpret_cast<const Bytef *>(head.constData()), uInt(head.size()))), sum.data());
    ImageViewer viewer(nullptr);
    QSignalSpy refused(&viewer, &ImageViewer::refused);
    viewer.open(file(u"huge.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + head + sum + QByteArray("\0\0\0\x0aIDAT", 8)));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"100,000 × 100,000"_s));
}

void TestImageViewer::aLargeSvgIsRefused()
{
    ImageViewer viewer(nullptr);
    QSignalSpy refused(&viewer, &ImageViewer::refused);
    viewer.openSvg(file(u"large.svg"_s, "<svg>" + QByteArray(11 << 20, ' ') + "</svg>"));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"MB"_s));
}

void TestImageViewer::anSvgIsDrawnAndDrawnAnewWhenItIsLarger()
{
    ImageViewer viewer(nullptr);
    viewer.resize(300, 200);
    viewer.show();
    const QByteArray lines = QByteArray("<path d=\"M0 5H40M0 9H40M0 13H40\" stroke=\"red\" stroke-width=\"1\"/>");
    viewer.openSvg(file(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">" + lines + "</svg>"));
    const auto reds = [&viewer] {
        const QImage shown = viewer.grab().toImage();
        qsizetype count = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                count += shown.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(reds() > 500, 20'000);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&viewer, Qt::Key_Plus);
    const qsizetype blurred = reds(); // the edges of enlarged pixels are of mixed colours
    QTRY_VERIFY_WITH_TIMEOUT(reds() > blurred, 20'000);
}

void TestImageViewer::aPipeIsNotOpened()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"pipe.png"_s));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    ImageViewer viewer(nullptr);
    QSignalSpy refused(&viewer, &ImageViewer::refused);
    viewer.open(path);
    QTRY_COMPARE(refused.size(), 1);
}

void TestImageViewer::whatIsNoPictureIsExplained()
{
    ImageViewer viewer(nullptr);
    QSignalSpy refused(&viewer, &ImageViewer::refused);
    viewer.open(file(u"text.png"_s, "text"));
    viewer.openSvg(file(u"text.svg"_s, "text"));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY2(refused.first().first().toString().contains(u"no SVG"_s), "the first answer was superseded");
}

void TestImageViewer::aPictureIsMadeLargerByKeysAndWheel()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setPixel(0, 0, qRgb(255, 0, 0));
    ImageViewer viewer(nullptr);
    viewer.resize(200, 200);
    viewer.showImage(image);
    viewer.show();
    const QImage fitted = viewer.grab().toImage();
    QTest::keyClick(&viewer, Qt::Key_Plus);
    QVERIFY(viewer.zoom() > 1);
    QVERIFY(viewer.grab().toImage() != fitted);
    const QPointF corner(10, 10);
    QWheelEvent wheel(corner, viewer.mapToGlobal(corner), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double before = viewer.zoom();
    QApplication::sendEvent(&viewer, &wheel);
    QVERIFY(viewer.zoom() > before);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&viewer, Qt::Key_Minus);
    QCOMPARE(viewer.zoom(), 1.0);
    QTest::keyClick(&viewer, Qt::Key_Plus);
    QTest::keyClick(&viewer, Qt::Key_0);
    QCOMPARE(viewer.zoom(), 1.0);
    QVERIFY2(viewer.grab().toImage() == fitted, "it stands where it stood");
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestImageViewer)
#include "tst_imageviewer.moc"
