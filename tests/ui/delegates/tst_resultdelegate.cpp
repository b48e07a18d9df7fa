// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/resultdelegate.h"

#include "ui/models/jobsmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestResultDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPinnedValueStandsBehindItsPin_data();
    void aPinnedValueStandsBehindItsPin();
    void anOlderValueIsMuted();
    void theNameMakesRoomForTheValue();

private:
    [[nodiscard]] QImage paint(int width, const std::optional<PinnedText> &pinned, Qt::LayoutDirection direction = Qt::LeftToRight,
                               qint64 run = 1) const;
};

namespace {

QList<int> columnsOf(const QImage &image, const QColor &colour)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == colour) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

const PinnedText share{u"kept share"_s, u"99.2 %"_s, u"Pinned"_s, {1}};

} // namespace

void TestResultDelegate::initTestCase()
{
    prepareIconTheme();
    applyTheme(desktopLook(), ThemeChoice::Light);
}

QImage TestResultDelegate::paint(int width, const std::optional<PinnedText> &pinned, Qt::LayoutDirection direction, qint64 run) const
{
    JobsModel model(systemClock());
    JobRow row;
    row.key = {1};
    row.run = Run();
    row.run->key = {run};
    row.run->artifactCount = 3;
    model.show({0, 1, {row}});
    model.setPinned(row.key, pinned);
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.direction = direction;
    option.rect = {0, 0, width, 28};
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ResultDelegate().paint(&painter, option, model.index(0, int(JobColumnId::Result)));
    painter.end();
    if (const QString folder = qEnvironmentVariable("RUNSHEET_PICTURES"); !folder.isEmpty())
        image.save(u"%1/resultdelegate-%2-%3-%4.png"_s.arg(folder).arg(width).arg(int(direction)).arg(run));
    return image;
}

void TestResultDelegate::aPinnedValueStandsBehindItsPin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestResultDelegate::aPinnedValueStandsBehindItsPin()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const ThemeColors colours = themeColors(QApplication::palette());
    const QImage image = paint(220, share, direction);
    const QList<int> pin = columnsOf(image, colours.accent);
    const QList<int> label = columnsOf(image, colours.muted);
    const QList<int> value = columnsOf(image, QApplication::palette().color(QPalette::Text));
    QVERIFY(!pin.isEmpty() && !label.isEmpty() && !value.isEmpty());
    if (direction == Qt::LeftToRight)
        QVERIFY(pin.last() < label.first() && label.last() < value.first());
    else
        QVERIFY(pin.first() > label.last() && label.first() > value.last());
}

void TestResultDelegate::anOlderValueIsMuted()
{
    const QImage image = paint(220, share, Qt::LeftToRight, 2);
    QVERIFY(columnsOf(image, QApplication::palette().color(QPalette::Text)).isEmpty());
    QVERIFY(!columnsOf(image, themeColors(QApplication::palette()).muted).isEmpty());
}

void TestResultDelegate::theNameMakesRoomForTheValue()
{
    const QColor text = QApplication::palette().color(QPalette::Text);
    const QList<int> wide = columnsOf(paint(220, share), text);
    const QList<int> narrow = columnsOf(paint(100, share), text);
    QCOMPARE(narrow.last() - narrow.first(), wide.last() - wide.first());
    QVERIFY(narrow.last() < 100);
}

QTEST_MAIN(TestResultDelegate)
#include "tst_resultdelegate.moc"
