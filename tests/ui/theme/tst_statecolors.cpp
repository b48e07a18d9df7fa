// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/statecolors.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QIcon>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestStateColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadable_data();
    void wordsAreReadable();
    void fillsAreVisible_data() { wordsAreReadable_data(); }
    void fillsAreVisible();
    void theTableHoldsOnOurPalettes();
    void anotherPaletteMovesThem();
    void everyStateHasAShape();
    void actionIconsAreFoundAndTinted();
    void iconsAreCrispAtScaleTwo();
};

void TestStateColors::wordsAreReadable_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::newRow("light") << Shade::Light;
    QTest::newRow("dark") << Shade::Dark;
}

void TestStateColors::wordsAreReadable()
{
    QFETCH(Shade, shade);
    const QPalette palette = paletteOf(shade);
    const ThemeColors colours = themeColors(palette);
    for (int status = 0; status < jobStatusCount; ++status) {
        for (const QColor &background : {colours.base, colours.window, colours.selection}) {
            const double ratio = contrast(stateColor(JobStatus(status), palette), background);
            QVERIFY2(ratio >= 4.45, qPrintable(toWord(JobStatus(status)) + u" has only %1 on "_s.arg(ratio) + background.name()));
        }
    }
    for (const QColor &background : {colours.banner, colours.warning, colours.added, colours.found})
        QVERIFY(contrast(colours.text, background) >= 5);
}

void TestStateColors::fillsAreVisible()
{
    QFETCH(Shade, shade);
    const QPalette palette = paletteOf(shade);
    for (int fill = 0; fill <= int(Fill::Scheduled); ++fill)
        QVERIFY(contrast(fillColor(Fill(fill), palette), themeColors(palette).base) >= 3);
}

void TestStateColors::theTableHoldsOnOurPalettes()
{
    QCOMPARE(stateColor(JobStatus::Failed, paletteOf(Shade::Light)), QColor(0xBE1F2B));
    QCOMPARE(stateColor(JobStatus::Failed, paletteOf(Shade::Dark)), QColor(0xFF767D));
    QCOMPARE(fillColor(Fill::Done, paletteOf(Shade::Light)), QColor(0x2C8B6F));
}

void TestStateColors::anotherPaletteMovesThem()
{
    QPalette grey = paletteOf(Shade::Light);
    grey.setColor(QPalette::Base, QColor(0xC8C8C8));
    grey.setColor(QPalette::Window, QColor(0xB8B8B8));
    for (int status = 0; status < jobStatusCount; ++status)
        QVERIFY(contrast(stateColor(JobStatus(status), grey), QColor(0xB8B8B8)) >= 4.5);
    QVERIFY(stateColor(JobStatus::Running, grey) != stateColor(JobStatus::Running, paletteOf(Shade::Light)));
}

void TestStateColors::everyStateHasAShape()
{
    for (int status = 0; status < jobStatusCount; ++status) {
        const QImage image = statePixmap(JobStatus(status), 16, 1, Qt::red).toImage();
        int tinted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                tinted += image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200;
        }
        QVERIFY2(tinted > 10, qPrintable(toWord(JobStatus(status))));
    }
}

void TestStateColors::actionIconsAreFoundAndTinted()
{
    applyTheme(desktopLook(), ThemeChoice::Dark);
    for (const auto name : {"media-playback-start"_L1, "media-playback-pause"_L1, "dialog-cancel"_L1, "view-refresh"_L1, "edit-delete"_L1,
                            "table"_L1, "view-filter"_L1}) {
        const QImage image = actionIcon(name).pixmap(16).toImage();
        QVERIFY2(!image.isNull(), name.data());
        const QColor text = themeColors(Shade::Dark).text;
        int tinted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 100)
                    QVERIFY2(qAbs(pixel.red() - text.red()) < 6 && qAbs(pixel.blue() - text.blue()) < 6, name.data());
                tinted += pixel.alpha() > 100;
            }
        }
        QVERIFY2(tinted > 8, name.data());
    }
}

void TestStateColors::iconsAreCrispAtScaleTwo()
{
    const QPixmap pixmap = stateIcon(JobStatus::Running).pixmap(QSize(16, 16), 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

QTEST_MAIN(TestStateColors)
#include "tst_statecolors.moc"
