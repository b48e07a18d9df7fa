// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/scriptedengine.h"
#include "ui/details/logtab.h"
#include "ui/details/logview.h"
#include "ui/details/switchbutton.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

Run shownRun()
{
    Run run;
    run.key = {1};
    run.attempt = 1;
    run.state = Running{};
    return run;
}

void scrollWheel(LogView &view, int notches)
{
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itFollowsUntilTheUserScrollsUp_data();
    void itFollowsUntilTheUserScrollsUp();
    void endFollowsAgain();
    void theSwitchFollowsAgain();
    void whatComesDoesNotMoveWhatIsRead();
    void draggingSelectsAndCopyTakesIt();
    void aDoubleClickSelectsAWord();
    void findingGoesFromMatchToMatch();
    void escapeClosesTheSearch();
    void theLastErrorIsShown();
    void wrappingKeepsTheEndInSight();
    void aLineTallerThanTheViewScrolls();
    void aMatchFarInALongLineIsShown();
    void aStageShowsItsPartOfTheLog();
    void anExpressionThatTakesLongHoldsNobodyUp();
    void anExpressionIsCountedOverAll();

private:
    void write(int lines);
    [[nodiscard]] LogView &view() const { return m_tab->view(); }
    [[nodiscard]] QPoint at(qint64 line, int column) const;

    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<LogTab> m_tab;
    int m_written = 0;
};

void TestLogView::init()
{
    m_engine = std::make_unique<ScriptedEngine>();
    m_engine->live.insert({1});
    m_written = 0;
    m_tab = std::make_unique<LogTab>(*m_engine, nullptr);
    m_tab->resize(900, 400);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    m_tab->showRun(shownRun());
    write(200);
    QTRY_COMPARE(view().topLine(), view().verticalScrollBar()->maximum());
    QTRY_VERIFY(view().topLine() > 100);
}

void TestLogView::cleanup()
{
    m_tab.reset();
    m_engine.reset();
}

void TestLogView::write(int lines)
{
    for (int line = 0; line < lines; ++line)
        m_engine->write({1}, LogStream::Out, "line number " + QByteArray::number(m_written++) + '\n');
    m_tab->refresh();
}

//! Where a character of a visible line is; all characters are equally wide.
QPoint TestLogView::at(qint64 line, int column) const
{
    const QFontMetrics metrics = view().viewport()->fontMetrics();
    const int height = std::max(metrics.height(), view().fontMetrics().height());
    const int gutter = metrics.horizontalAdvance(u'0') * 16;
    return {gutter + metrics.horizontalAdvance(u'm') * column + 1, int(line - view().topLine()) * height + height / 2};
}

void TestLogView::itFollowsUntilTheUserScrollsUp_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("with the wheel") << 0;
    QTest::newRow("with the arrow") << int(Qt::Key_Up);
    QTest::newRow("with page up") << int(Qt::Key_PageUp);
    QTest::newRow("to the beginning") << int(Qt::Key_Home);
}

void TestLogView::itFollowsUntilTheUserScrollsUp()
{
    QFETCH(const int, key);
    auto *follow = m_tab->findChild<SwitchButton *>(u"logFollowSwitch"_s);
    QVERIFY(view().follows());
    write(50);
    QTRY_VERIFY(view().topLine() > 200);
    QVERIFY(follow->isChecked());
    if (key == 0)
        scrollWheel(view(), 2);
    else
        QTest::keyClick(&view(), Qt::Key(key));
    QVERIFY(!view().follows());
    QVERIFY2(!follow->isChecked(), "the switch shows it");
}

void TestLogView::endFollowsAgain()
{
    QTest::keyClick(&view(), Qt::Key_Home);
    QVERIFY(!view().follows());
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(view().follows());
    QCOMPARE(view().topLine(), view().verticalScrollBar()->maximum());
}

void TestLogView::theSwitchFollowsAgain()
{
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::mouseClick(m_tab->findChild<SwitchButton *>(u"logFollowSwitch"_s), Qt::LeftButton);
    QVERIFY(view().follows());
    write(10);
    QTRY_COMPARE(view().topLine(), view().verticalScrollBar()->maximum());
}

void TestLogView::whatComesDoesNotMoveWhatIsRead()
{
    QTest::keyClick(&view(), Qt::Key_PageUp);
    const qint64 top = view().topLine();
    write(300);
    QTRY_VERIFY(view().verticalScrollBar()->maximum() > 400);
    QCOMPARE(view().topLine(), top);
}

void TestLogView::draggingSelectsAndCopyTakesIt()
{
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at(2, 5));
    QMouseEvent drag(QEvent::MouseMove, at(3, 4), view().viewport()->mapToGlobal(at(3, 4)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &drag);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(3, 4));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"number 2\nline"_s);
}

void TestLogView::aDoubleClickSelectsAWord()
{
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(4, 7));
    QCOMPARE(view().selectedText(), u"number"_s);
}

void TestLogView::findingGoesFromMatchToMatch()
{
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_tab->findChild<QLineEdit *>(u"logFindEdit"_s);
    auto *count = m_tab->findChild<QLabel *>(u"logFindCount"_s);
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"number 15"_s); // 15 and 150 to 159
    QTRY_COMPARE(count->text(), u"11 matches"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(count->text(), u"1 of 11"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 11"_s);
    QVERIFY(view().topLine() > 100 && view().topLine() <= 150);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"1 of 11"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"11 of 11"_s);
}

void TestLogView::escapeClosesTheSearch()
{
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_tab->findChild<QLineEdit *>(u"logFindEdit"_s);
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestLogView::theLastErrorIsShown()
{
    m_engine->write({1}, LogStream::Err, "KeyError: 'book_id'\n");
    write(100);
    m_tab->openAtError();
    QTRY_COMPARE(m_tab->findChild<QLabel *>(u"logErrorCount"_s)->text(), u"Error 1 of 1"_s);
    QVERIFY(!view().follows());
    QVERIFY(view().topLine() <= 200 && view().topLine() > 170);
}

void TestLogView::wrappingKeepsTheEndInSight()
{
    m_engine->write({1}, LogStream::Out, QByteArray(2000, 'x') + '\n');
    m_tab->refresh();
    QTest::mouseClick(m_tab->findChild<SwitchButton *>(u"logWrapSwitch"_s), Qt::LeftButton);
    QTRY_COMPARE(view().topLine(), view().verticalScrollBar()->maximum());
    QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(view().topLine() < 200);
}

void TestLogView::aLineTallerThanTheViewScrolls()
{
    m_engine->write({1}, LogStream::Out, QByteArray(8000, 'x') + "\nlast\n");
    m_tab->refresh();
    QTest::mouseClick(m_tab->findChild<SwitchButton *>(u"logWrapSwitch"_s), Qt::LeftButton);
    QTRY_COMPARE(view().topLine(), 200); // the long line alone fills the view above the last one
    view().setFocus();
    const auto picture = [this] { return view().viewport()->grab().toImage(); };
    const QImage end = picture();
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QCOMPARE(view().topLine(), 200);
    QVERIFY2(picture() != end, "the same line, another part of it");
    QVERIFY(!view().follows());
    int presses = 0;
    for (; view().topLine() == 200 && presses < 200; ++presses)
        QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY2(presses > 5 && presses < 200, "from row to row up through the line, and on to the one before");
    scrollWheel(view(), -200);
    QVERIFY2(picture() == end, "the wheel comes to the very end");
}

void TestLogView::aMatchFarInALongLineIsShown()
{
    m_engine->write({1}, LogStream::Out, QByteArray(4000, '.') + "needle" + QByteArray(4000, '.') + "\n");
    write(100);
    QTest::mouseClick(m_tab->findChild<SwitchButton *>(u"logWrapSwitch"_s), Qt::LeftButton);
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_tab->findChild<QLineEdit *>(u"logFindEdit"_s);
    QTest::keyClicks(edit, u"needle"_s);
    QTRY_COMPARE(m_tab->findChild<QLabel *>(u"logFindCount"_s)->text(), u"1 matches"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(view().topLine(), 200);
    const QImage shown = view().viewport()->grab().toImage();
    bool isMarked = false;
    for (int y = 0; y < shown.height() && !isMarked; ++y) {
        for (int x = 0; x < shown.width() && !isMarked; ++x)
            isMarked = shown.pixelColor(x, y) == themeColors(view().palette()).currentMatch;
    }
    QVERIFY2(isMarked, "the match itself is in sight");
}

void TestLogView::aStageShowsItsPartOfTheLog()
{
    const Instant start{seconds(1'000'000)};
    for (int line = 0; line < 300; ++line)
        m_engine->write({1}, LogStream::Out, "of stage " + QByteArray::number(line / 100) + '\n', start + seconds(line));
    m_tab->refresh();
    const auto stage = [&](const QString &name, int from, int to) {
        Node node;
        node.kind = NodeKind::Stage;
        node.name = name;
        node.startedAt = start + seconds(from);
        node.endedAt = start + seconds(to);
        return node;
    };
    m_tab->showStages({stage(u"read"_s, 0, 100), stage(u"join"_s, 100, 200), stage(u"write"_s, 200, 300)});
    auto *stages = m_tab->findChild<QComboBox *>(u"logStageChooser"_s);
    QTRY_COMPARE(view().verticalScrollBar()->maximum() > 400, true);
    QVERIFY(stages->isVisible());
    stages->setFocus();
    QTest::keyClick(stages, Qt::Key_Down);
    QTest::keyClick(stages, Qt::Key_Down);
    QCOMPARE(stages->currentText(), u"join"_s);
    QTRY_VERIFY(view().topLine() <= 300 && view().topLine() > 270);
    QVERIFY(!view().follows());
}

void TestLogView::anExpressionThatTakesLongHoldsNobodyUp()
{
    m_engine->write({1}, LogStream::Out, QByteArray(QByteArray(40, 'a') + "!\n").repeated(50));
    m_tab->refresh();
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_tab->findChild<QLineEdit *>(u"logFindEdit"_s);
    m_tab->findChild<QCheckBox *>(u"logFindExpression"_s)->setChecked(true);
    edit->setText(u"^(a+)+$"_s);
    QElapsedTimer turn;
    qint64 longest = 0;
    for (int turns = 0; turns < 20; ++turns) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
    }
    QVERIFY2(longest < 400, qPrintable(QString::number(longest)));
    edit->setText(u"number 7$"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->findChild<QLabel *>(u"logFindCount"_s)->text(), u"1 matches"_s, 30'000);
}

void TestLogView::anExpressionIsCountedOverAll()
{
    write(20'000);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    m_tab->findChild<QCheckBox *>(u"logFindExpression"_s)->click();
    QTest::keyClicks(m_tab->findChild<QLineEdit *>(u"logFindEdit"_s), u"number \\d+7$"_s);
    QTRY_COMPARE(m_tab->findChild<QLabel *>(u"logFindCount"_s)->text(), u"2,019 matches"_s);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestLogView)
#include "tst_logview.moc"
