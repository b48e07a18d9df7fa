// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/theme/colors.h"
#include "ui/theme/statecolors.h"
#include "ui/theme/theme.h"
#include "ui/views/filteredit.h"
#include "ui/views/jobstable.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"
#include "ui/views/workspaceswitch.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

qint64 pixelsLike(const QImage &image, const QColor &colour)
{
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance =
                qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue());
            count += distance <= 12;
        }
    }
    return count;
}

} // namespace

class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    DesktopLook m_desktop;
};

void TestScreenshots::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(u"screenshots"_s));
}

void TestScreenshots::looks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("rows"); // -1: the sample
    QTest::addColumn<QString>("filter");
    QTest::newRow("all states, light") << u"jobs-light"_s << false << -1 << QString();
    QTest::newRow("all states, dark") << u"jobs-dark"_s << true << -1 << QString();
    QTest::newRow("a thousand rows, light") << u"thousand-light"_s << false << 1000 << QString();
    QTest::newRow("no job matches, light") << u"nomatch-light"_s << false << -1 << u"state:lost label:fx"_s;
    QTest::newRow("a filter with its ways to go on, light") << u"filter-light"_s << false << -1 << u"label:risk state:"_s;
    QTest::newRow("a filter with its ways to go on, dark") << u"filter-dark"_s << true << -1 << u"label:risk state:"_s;
    QTest::newRow("while you were away, light") << u"away-light"_s << false << -1 << QString();
    QTest::newRow("while you were away, dark") << u"away-dark"_s << true << -1 << QString();
    QTest::newRow("history of a job, light") << u"history-light"_s << false << -1 << QString();
    QTest::newRow("history of a job, dark") << u"history-dark"_s << true << -1 << QString();
    QTest::newRow("no job at all, light") << u"first-light"_s << false << 0 << QString();
    QTest::newRow("no job at all, dark") << u"first-dark"_s << true << 0 << QString();
}

void TestScreenshots::looks()
{
    QFETCH(QString, file);
    QFETCH(bool, isDark);
    QFETCH(int, rows);
    QFETCH(QString, filter);
    applyTheme(m_desktop, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    test::RowsEngine engine;
    rows < 0 ? test::fillSample(engine) : test::fillMany(engine, rows);
    test::fillHistory(engine);
    WindowSettings settings;
    settings.filter = filter;
    if (file.startsWith("away"_L1)) {
        settings.lastSeen = test::sampleNow() - std::chrono::minutes(740);
        engine.history.clear();
        for (JobRow &row : engine.rows) {
            if (row.run && isFinal(row.run->status())) {
                row.run->endedAt = row.run->endedAt.value_or(test::sampleNow());
                engine.history.append(*row.run);
            }
        }
    }
    MainWindow window(engine, settings, std::make_shared<test::FakeClock>(test::sampleNow()));
    window.resize(1360, 860);
    window.show();
    QTRY_VERIFY(window.isLoaded());
    if (file.startsWith("history"_L1)) {
        window.showWorkspace(Workspace::History);
        QTRY_VERIFY(window.isLoaded());
        HistoryChoice choice;
        choice.days = 0;
        choice.job = JobKey{1};
        window.findChild<HistoryPage *>()->setChoice(choice);
        QTRY_COMPARE(window.findChild<RunsTable *>()->model()->rowCount(), 214);
        window.findChild<RunsTable *>()->selectRun(RunKey{1213});
        QTRY_COMPARE(window.findChild<RunGridView *>()->currentRun(), RunKey{1213});
    } else {
        if (file.startsWith("away"_L1))
            Q_EMIT engine.recovered(RecoveryReport());
        window.findChild<JobsTable *>()->setFocus();
    }
    if (filter.endsWith(u':')) {
        auto *field = window.findChild<FilterEdit *>();
        field->setFocus();
        field->end(false);
        QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
    }
    QCoreApplication::processEvents();
    const QImage image = window.grab().toImage();
    QVERIFY(image.save(u"screenshots/%1.png"_s.arg(file)));

    QCOMPARE(image.deviceIndependentSize().toSize(), QSize(1360, 860));
    const QPalette palette = paletteOf(isDark ? Shade::Dark : Shade::Light);
    QVERIFY(pixelsLike(image, themeColors(palette).text) > 500);
    if (file.startsWith("jobs"_L1)) {
        for (const JobStatus status : {JobStatus::Running, JobStatus::Waiting, JobStatus::Failed, JobStatus::Succeeded, JobStatus::Lost})
            QVERIFY2(pixelsLike(image, stateColor(status, palette)) > 20, qPrintable(toWord(status)));
        QVERIFY(pixelsLike(image, fillColor(Fill::Done, palette)) > 500);
    }
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
