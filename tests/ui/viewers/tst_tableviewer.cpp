// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotview.h"
#include "ui/viewers/tableviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestTableViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingFiltersAndCounts();
    void aClickOnAHeadSorts();
    void copiedCellsAreNoFormulas();
    void statisticsAppearInTheHeads();
    void thePlotIsReadByArrowKeys();
    void withoutNumbersThePlotSaysSo();
    void aVeryLongTableIsShownInParts();
    void controlsHaveNames();

private:
    void open(const QByteArray &bytes);
    template<class T>
    T *find(const QString &name) const
    {
        return m_viewer->findChild<T *>(name);
    }
    [[nodiscard]] QString count() const { return find<QLabel>(u"tableRowCount"_s)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TableViewer> m_viewer;
    QTableView *m_view = nullptr;
};

void TestTableViewer::init()
{
    m_viewer = std::make_unique<TableViewer>(nullptr);
    m_viewer->resize(900, 500);
    m_viewer->tools()->resize(900, 30);
    m_viewer->show();
    m_view = find<QTableView>(u"tableView"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
}

void TestTableViewer::cleanup()
{
    m_viewer.reset();
}

void TestTableViewer::open(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"table.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_viewer->open(QFile::encodeName(file.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->model()->columnCount() > 0 && count().contains(u"column"_s), 20'000);
}

void TestTableViewer::typingFiltersAndCounts()
{
    open("pair,mid\nEURUSD,1\nEURGBP,2\nEURUSD,3\n");
    QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>(u"tableFilterEdit"_s), u"mid >= 2"_s);
    QTRY_COMPARE(m_view->model()->rowCount(), 2);
    QTRY_COMPARE(count().section(u',', 0, 0), u"2 of 3 rows"_s);
    QTest::keyClick(find<QLineEdit>(u"tableFilterEdit"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(find<QLineEdit>(u"tableFilterEdit"_s), Qt::Key_Delete);
    QTRY_COMPARE(m_view->model()->rowCount(), 3);
}

void TestTableViewer::aClickOnAHeadSorts()
{
    open("pair,mid\nEURUSD,10\nEURGBP,9\nEURUSD,100\n");
    const QHeaderView *head = m_view->horizontalHeader();
    const QPoint place(head->sectionViewportPosition(1) + head->sectionSize(1) / 2, 8);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(head->sortIndicatorSection(), 1);
    QTRY_COMPARE(m_view->model()->index(0, 1).data().toString(), u"9"_s);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(m_view->model()->index(0, 1).data().toString(), u"100"_s);
}

void TestTableViewer::copiedCellsAreNoFormulas()
{
    open("name,value\n=HYPERLINK(1),2\nplain,3\n");
    m_view->setFocus();
    m_view->selectAll();
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"'=HYPERLINK(1)\t2\nplain\t3"_s);
}

void TestTableViewer::statisticsAppearInTheHeads()
{
    open("pair,mid\nEURUSD,1\nEURGBP,2\n");
    const int before = m_view->horizontalHeader()->height();
    auto *button = find<QPushButton>(u"tableStatisticsButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(m_view->horizontalHeader()->height() > before);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(m_view->horizontalHeader()->height(), before);
}

void TestTableViewer::thePlotIsReadByArrowKeys()
{
    open("at,mid\n2026-10-19 07:30,1.5\n2026-10-19 07:31,2.5\n2026-10-19 07:32,3.5\n");
    QTest::mouseClick(find<QPushButton>(u"tablePlotButton"_s), Qt::LeftButton);
    auto *plot = find<PlotView>(u"plotView"_s);
    QTRY_VERIFY(find<QLabel>(u"plotNote"_s)->text().contains(u"one for each row"_s));
    QCOMPARE(find<QComboBox>(u"plotXChooser"_s)->currentText(), u"at"_s);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(plot->accessibleDescription(), u"2026-10-19 07:31: 2.5"_s);
    QTest::mouseMove(plot, QPoint(plot->width() - 12, plot->height() / 2));
    QTRY_COMPARE(plot->accessibleDescription(), u"2026-10-19 07:32: 3.5"_s);
}

void TestTableViewer::withoutNumbersThePlotSaysSo()
{
    open("a,b\nx,y\nz,w\n");
    QTest::mouseClick(find<QPushButton>(u"tablePlotButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"plotNote"_s)->text().contains(u"nothing to draw"_s));
}

void TestTableViewer::aVeryLongTableIsShownInParts()
{
    QByteArray bytes = "n\n";
    bytes.reserve(20'000'000);
    for (int row = 0; row < 2'000'010; ++row)
        bytes += QByteArray::number(row) + '\n';
    open(bytes);
    QCOMPARE(m_view->model()->rowCount(), 2'000'000);
    auto *next = find<QToolButton>(u"tableNextPartButton"_s);
    QTRY_VERIFY(next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_view->model()->rowCount(), 10);
    QCOMPARE(find<QLabel>(u"tablePartText"_s)->text(), u"Rows 2,000,001 to 2,000,010 of 2,000,010"_s);
    QTRY_COMPARE(m_view->model()->index(9, 0).data().toString(), u"2000009"_s);
    QTest::keyClicks(find<QLineEdit>(u"tableFilterEdit"_s), u"n >= 0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"tableNote"_s)->text().contains(u"the first 2,000,000 of 2,000,010"_s), 30'000);
}

void TestTableViewer::controlsHaveNames()
{
    for (const QWidget *widget : m_viewer->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QToolButton *>(widget) ||
                               (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QComboBox *>(widget->parent()));
        if (isControl && widget->focusPolicy() != Qt::NoFocus && widget->parent() != find<QLineEdit>(u"tableFilterEdit"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestTableViewer)
#include "tst_tableviewer.moc"
