// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotpanel.h"

#include "tests/ui/support/csvfiles.h"
#include "ui/format/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/viewers/plotview.h"
#include "ui/viewers/tableviewer.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestPlotPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void textsAreDrawnAsBars();
    void aLogarithmicAxisSaysWhatItLeavesOut();
    void onlyValuesBelow0AreRefusedInWords();
    void aCloseLookReadsAllRows();
    void keysAndButtonsZoom();
    void aPlotIsCopiedAndSaved();
    void aFolderThatIsNotThereIsSaid();
    void everythingIsReachedByTab();
    void looks_data();
    void looks();

private:
    void show(const QByteArray &bytes);
    void choose(const QString &chooser, const QString &text);
    template<class T>
    T *find(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    [[nodiscard]] QString note() const { return find<QLabel>(u"plotNote"_s)->text(); }
    [[nodiscard]] PlotView *view() const { return find<PlotView>(u"plotView"_s); }
    [[nodiscard]] QString saveAs(const QString &file);

    CsvFiles m_files;
    QTemporaryDir m_folder;
    DesktopLook m_desktop;
    std::unique_ptr<PlotPanel> m_panel;
};

void TestPlotPanel::initTestCase()
{
    prepareIconTheme();
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestPlotPanel::init()
{
    m_panel = std::make_unique<PlotPanel>(nullptr);
    m_panel->resize(420, 560);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestPlotPanel::cleanup()
{
    m_panel.reset();
}

void TestPlotPanel::show(const QByteArray &bytes)
{
    m_panel->showTable(tableOf(m_files.write(bytes)), {});
    QTRY_VERIFY(note() != u"Reading"_s);
}

void TestPlotPanel::choose(const QString &chooser, const QString &text)
{
    auto *box = find<QComboBox>(chooser);
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(note() != u"Reading"_s);
}

QString TestPlotPanel::saveAs(const QString &file)
{
    for (QAction *action : view()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Save))
            action->trigger();
    }
    auto *dialog = m_panel->findChild<QFileDialog *>();
    if (!dialog)
        return u"no dialog"_s;
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
    const QString before = note();
    [&] { QTRY_VERIFY(note() != before); }();
    return note();
}

void TestPlotPanel::textsAreDrawnAsBars()
{
    show("pair,mid\nEURUSD,1\nEURUSD,3\nEURGBP,7\n");
    choose(u"plotXChooser"_s, u"pair"_s);
    QCOMPARE(find<QComboBox>(u"plotStyleChooser"_s)->currentText(), u"Bars"_s);
    QVERIFY(!find<QCheckBox>(u"plotLogarithmicCheck"_s)->isEnabled());
    QCOMPARE(note(), u"2 bars, each the mean of its rows."_s);
    QCOMPARE(view()->accessibleDescription(), u"2 bars, mid from 2 to 7."_s);
    choose(u"plotXChooser"_s, u"Row number"_s);
    QCOMPARE(find<QComboBox>(u"plotStyleChooser"_s)->currentText(), u"Line"_s);
    QCOMPARE(note(), u"3 points, one for each row."_s);
}

void TestPlotPanel::aLogarithmicAxisSaysWhatItLeavesOut()
{
    show("n\n1\n0\n-5\nnan\n1000\n");
    QCOMPARE(note(), u"4 points, one for each row. 1 row without a number is left out."_s);
    QTest::mouseClick(find<QCheckBox>(u"plotLogarithmicCheck"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(note().contains(u"2 rows at or below 0 are left out"_s));
    QCOMPARE(view()->accessibleDescription(), u"2 points, Row number from 1 to 5, n from 1 to 1,000."_s);
}

void TestPlotPanel::onlyValuesBelow0AreRefusedInWords()
{
    show("n\n-1\n0\n-5\n");
    QTest::mouseClick(find<QCheckBox>(u"plotLogarithmicCheck"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(view()->isEmpty());
    QCOMPARE(view()->accessibleDescription(), u"No value of “n” is above 0, and a logarithmic axis has no place for others."_s);
}

void TestPlotPanel::aCloseLookReadsAllRows()
{
    QByteArray bytes = "n\n";
    for (int row = 0; row < 300'000; ++row)
        bytes += QByteArray::number(row % 10) + '\n';
    show(bytes);
    QCOMPARE(note(), u"300,000 rows; the least and the greatest of every 4 are drawn."_s);
    view()->zoom(3000);
    QTRY_VERIFY(note().startsWith(u"In this part: "_s));
    QVERIFY(note().endsWith(u"one for each row."_s));
    QTest::keyClick(view(), Qt::Key_Right);
    const int row = view()->accessibleDescription().section(u':', 0, 0).remove(u',').toInt();
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->accessibleDescription().section(u':', 0, 0).remove(u',').toInt(), row + 1);
    view()->showWhole();
    QTRY_COMPARE(note(), u"300,000 rows; the least and the greatest of every 4 are drawn."_s);
}

void TestPlotPanel::keysAndButtonsZoom()
{
    show("n\n1\n2\n3\n4\n");
    m_panel->activateWindow();
    view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->isZoomed());
    QTest::keyClick(view(), Qt::Key_Minus);
    QVERIFY(!view()->isZoomed());
    QTest::keyClick(view(), Qt::Key_Plus);
    QTest::keyClick(view(), Qt::Key_0);
    QVERIFY(!view()->isZoomed());
    const auto buttons = m_panel->findChildren<QToolButton *>();
    QVERIFY(!buttons.at(1)->isEnabled());
    buttons.first()->click();
    QVERIFY(view()->isZoomed() && buttons.at(1)->isEnabled());
}

void TestPlotPanel::aPlotIsCopiedAndSaved()
{
    show("n\n1\n2\n3\n4\n");
    for (QAction *action : view()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1920, 1200));
    const QString png = m_folder.filePath(u"plot.png"_s);
    QCOMPARE(saveAs(png), u"Saved as %1"_s.arg(png));
    QCOMPARE(QImage(png).size(), QSize(1920, 1200));
    const QString svg = m_folder.filePath(u"plot.svg"_s);
    QCOMPARE(saveAs(svg), u"Saved as %1"_s.arg(svg));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TestPlotPanel::aFolderThatIsNotThereIsSaid()
{
    show("n\n1\n2\n3\n4\n");
    const QString sentence = saveAs(m_folder.filePath(u"missing/plot.png"_s));
    QVERIFY2(sentence.contains(u"not saved"_s) && sentence.contains(u"Choose another folder"_s), qPrintable(sentence));
}

void TestPlotPanel::everythingIsReachedByTab()
{
    show("n\n1\n2\n3\n4\n");
    view()->zoom(2);
    QSet<QWidget *> reached;
    QWidget *widget = find<QComboBox>(u"plotXChooser"_s);
    for (int i = 0; i < 40; ++i) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled())
            reached.insert(widget);
        widget = widget->nextInFocusChain();
    }
    for (QToolButton *button : m_panel->findChildren<QToolButton *>())
        QVERIFY2(reached.contains(button) && !button->accessibleName().isEmpty(), qPrintable(button->text()));
    QVERIFY(reached.contains(view()) && reached.contains(find<QCheckBox>(u"plotLogarithmicCheck"_s)));
}

void TestPlotPanel::looks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("x");
    QByteArray prices = "ts,pair,bid,ask,mid\n";
    for (int minute = 0; minute < 1440; ++minute) {
        const double mid = 1.084 + 0.001 * std::sin(minute / 200.0) + 0.0001 * std::sin(minute * 1.7);
        prices += QDateTime(QDate(2026, 10, 19), {}, Qt::UTC).addSecs(minute * 60).toString(u"yyyy-MM-dd HH:mm"_s).toUtf8() + ",EURUSD," +
                  QByteArray::number(mid - 0.0001, 'f', 5) + ',' + QByteArray::number(mid + 0.0001, 'f', 5) + ',' +
                  QByteArray::number(mid, 'f', 6) + '\n';
    }
    QByteArray names =
        "the name of the department that is responsible for it in this quarter,the turnover in thousands before corrections\n";
    for (int row = 0; row < 26; ++row)
        names += "Department of " + QByteArray(3 + row % 4, char('a' + row)) + " and some more," +
                 QByteArray::number((row * 37) % 90 - 12) + '\n';
    QTest::newRow("prices") << prices << u"ts"_s;
    QTest::newRow("long-names") << names << u"the name of the department that is responsible for it in this quarter"_s;
}

void TestPlotPanel::looks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, x);
    const QByteArray path = m_files.write(bytes);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(m_desktop, theme);
        TableViewer viewer(nullptr);
        viewer.resize(1100, 620);
        viewer.open(path);
        viewer.show();
        auto *plot = viewer.findChild<QPushButton *>(u"tablePlotButton"_s);
        auto *box = viewer.findChild<QComboBox *>(u"plotXChooser"_s);
        plot->click();
        QTRY_VERIFY(box->findText(x) >= 0);
        box->setCurrentIndex(box->findText(x));
        Q_EMIT box->activated(box->currentIndex());
        const auto *label = viewer.findChild<QLabel *>(u"plotNote"_s);
        QTRY_VERIFY(!label->text().isEmpty() && label->text() != u"Reading"_s);
        auto *view = viewer.findChild<PlotView *>();
        QVERIFY(!view->grab().isNull());
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->accessibleDescription().contains(u": "_s));
        const QString name =
            u"%1/table-plot-%2-%3"_s.arg(QStringLiteral(RUNSHEET_PICTURES), QString::fromUtf8(QTest::currentDataTag()), toWord(theme));
        for (const int scale : {1, 2}) {
            QImage image(viewer.size() * scale, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            viewer.render(&image);
            QVERIFY(image.save(name + (scale == 2 ? u"-200.png"_s : u".png"_s)));
        }
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestPlotPanel)
#include "tst_plotpanel.moc"
