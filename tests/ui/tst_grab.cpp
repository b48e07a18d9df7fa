// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grab.h"

#include "tests/ui/support/samplerows.h"

#include <QImage>
#include <QTemporaryDir>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(runsheet::GrabOptions)

class TestGrab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesHaveTheirSize();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
};

void TestGrab::picturesHaveTheirSize()
{
    QTemporaryDir folder;
    test::RowsEngine engine;
    test::fillSample(engine);
    GrabOptions options;
    options.file = folder.filePath(u"window.png"_s);
    options.size = {900, 600};
    options.theme = u"dark"_s;
    options.scale = 2;
    const Result<Done> result = grabWindow(engine, options);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const QImage image(options.file);
    QCOMPARE(image.size(), QSize(1800, 1200));
    QCOMPARE(image.pixelColor(1000, 300).lightnessF() < 0.5F, true);
    QVERIFY(QImage(options.file).pixelColor(4, 4) == QColor(0x212429));
}

void TestGrab::wrongOptionsAreNamed_data()
{
    QTest::addColumn<GrabOptions>("options");
    QTest::addColumn<QString>("named");
    const auto add = [](const char *name, const QString &named, void (*change)(GrabOptions &)) {
        GrabOptions options;
        options.file = u"never.png"_s;
        change(options);
        QTest::newRow(name) << options << named;
    };
    add("a theme that is none", u"“pink”"_s, [](GrabOptions &options) { options.theme = u"pink"_s; });
    add("a page that is none", u"“nowhere”"_s, [](GrabOptions &options) { options.page = u"nowhere"_s; });
    add("no size", u"size"_s, [](GrabOptions &options) { options.size = {0, 100}; });
    add("a scale beyond sense", u"scale"_s, [](GrabOptions &options) { options.scale = 100; });
    add("a folder that is not there", u"/nowhere/at/all.png"_s, [](GrabOptions &options) { options.file = u"/nowhere/at/all.png"_s; });
}

void TestGrab::wrongOptionsAreNamed()
{
    QFETCH(GrabOptions, options);
    QFETCH(QString, named);
    test::RowsEngine engine;
    const Result<Done> result = grabWindow(engine, options);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
}

QTEST_MAIN(TestGrab)
#include "tst_grab.moc"
