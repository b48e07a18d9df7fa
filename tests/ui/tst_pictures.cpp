// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/pages/scheduleworkspace.h"
#include "ui/schedule/calendardialog.h"
#include "ui/schedule/comingtable.h"
#include "ui/theme/colors.h"
#include "ui/theme/statecolors.h"
#include "ui/theme/theme.h"
#include "ui/views/filteredit.h"
#include "ui/views/jobstable.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"
#include "ui/views/workspaceswitch.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

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

QImage rendered(QWidget &widget, double scale)
{
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(QApplication::palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

// Of the ground, which is what most pixels are, and what stands out most from it.
double contrastWithin(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = image.pixel(place.topLeft());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        ground = count.value() > counts.value(ground) ? count.key() : ground;
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, contrast(QColor(count.key()), QColor(ground)));
    return best;
}

QString shownText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

// Labels and buttons that can be used and whose text stands out too little.
QStringList paleTexts(QWidget &window, const QImage &image)
{
    QStringList pale;
    const QRect all(QPoint(), image.size());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isText = widget->isVisibleTo(&window) && widget->isEnabled() && !shownText(widget).trimmed().isEmpty();
        if (!isText || widget->window() != window.window())
            continue;
        const double ratio = image.devicePixelRatio();
        const QPointF corner = QPointF(widget->mapTo(&window, QPoint())) * ratio;
        const QRect place = QRect(corner.toPoint(), (QSizeF(widget->size()) * ratio).toSize()).intersected(all);
        if (!place.isEmpty() && contrastWithin(image, place) < 4.5)
            pale.append(u"%1 “%2”: %3"_s.arg(widget->objectName(), shownText(widget)).arg(contrastWithin(image, place)));
    }
    return pale;
}

} // namespace

//! A picture of every pane and dialog, light and dark, at 100 and 200 %, in the folder `pictures` of the build: to be looked at. What can
//! be measured in them is: the colours of the states, and how far texts stand out.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    void fill(const QString &scene);
    void showHistory(MainWindow &window);
    void showSchedule(const QString &scene, MainWindow &window);
    QWidget *prepare(const QString &scene, MainWindow &window);
    QWidget *dialogOf(const QString &scene, MainWindow &window);
    void measure(const QString &scene, const QPalette &palette, const QImage &image);

    DesktopLook m_desktop;
    std::unique_ptr<test::RowsEngine> m_engine;
    WindowSettings m_settings;
};

void TestPictures::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestPictures::looks_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("isDark");
    for (const QString &scene : {u"jobs"_s, u"thousand"_s, u"nomatch"_s, u"filter"_s, u"away"_s, u"schedule"_s, u"schedule-late"_s,
                                 u"schedule-empty"_s, u"calendars"_s, u"history"_s, u"first"_s, u"editor"_s, u"palette"_s, u"settings"_s,
                                 u"keys"_s, u"help"_s, u"about"_s, u"closing"_s}) {
        QTest::addRow("%s, light", qPrintable(scene)) << scene << false;
        QTest::addRow("%s, dark", qPrintable(scene)) << scene << true;
    }
}

void TestPictures::fill(const QString &scene)
{
    m_engine = std::make_unique<test::RowsEngine>();
    m_settings = WindowSettings();
    if (scene == "thousand"_L1)
        test::fillMany(*m_engine, 1000);
    else if (scene != "first"_L1)
        test::fillSample(*m_engine);
    test::fillHistory(*m_engine);
    if (scene == "jobs"_L1)
        test::fillTimeline(*m_engine);
    if (scene == "schedule"_L1 || scene == "schedule-late"_L1 || scene == "calendars"_L1)
        test::fillSchedule(*m_engine);
    if (scene == "nomatch"_L1 || scene == "filter"_L1)
        m_settings.filter = scene == "filter"_L1 ? u"label:risk state:"_s : u"state:lost label:fx"_s;
    if (scene != "away"_L1)
        return;
    m_settings.lastSeen = test::sampleNow() - std::chrono::minutes(740);
    m_engine->history.clear();
    for (JobRow &row : m_engine->rows) {
        if (!row.run || !isFinal(row.run->status()))
            continue;
        row.run->endedAt = row.run->endedAt.value_or(test::sampleNow());
        row.run->attempt = 1;
        m_engine->history.append(*row.run);
    }
}

void TestPictures::showHistory(MainWindow &window)
{
    window.showWorkspace(Workspace::History);
    QTRY_VERIFY(window.isLoaded());
    HistoryChoice choice;
    choice.days = 0;
    choice.job = JobKey{1};
    auto *page = window.findChild<HistoryPage *>();
    page->setChoice(choice);
    auto *table = page->findChild<RunsTable *>(u"runsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 214);
    table->selectRun(RunKey{1213});
    QTRY_COMPARE(page->findChild<RunGridView *>(u"runGrid"_s)->currentRun(), RunKey{1213});
}

void TestPictures::showSchedule(const QString &scene, MainWindow &window)
{
    window.showWorkspace(Workspace::Schedule);
    QTRY_VERIFY(window.isLoaded());
    auto *page = window.findChild<ScheduleWorkspace *>();
    if (scene == "schedule"_L1)
        page->findChild<ComingTable *>()->selectJobs({JobKey{1}});
    else if (scene == "schedule-late"_L1)
        page->findChild<QPushButton *>(u"forecastShow"_s)->click();
}

QWidget *TestPictures::dialogOf(const QString &scene, MainWindow &window)
{
    const auto open = [&](const QString &action) { window.findChild<QAction *>(action)->trigger(); };
    if (scene == "editor"_L1) {
        open(u"newJobAction"_s);
        return window.findChild<JobEditor *>();
    }
    if (scene == "palette"_L1) {
        open(u"paletteAction"_s);
        return window.findChild<CommandPalette *>();
    }
    if (scene == "settings"_L1) {
        open(u"settingsAction"_s);
        return window.findChild<SettingsDialog *>();
    }
    if (scene == "keys"_L1) {
        open(u"shortcutsAction"_s);
        return window.findChild<ShortcutsDialog *>();
    }
    if (scene == "help"_L1) {
        open(u"helpAction"_s);
        return window.findChild<HelpDialog *>();
    }
    if (scene == "calendars"_L1) {
        open(u"calendarsAction"_s);
        return window.findChild<CalendarDialog *>();
    }
    if (scene == "about"_L1) {
        open(u"aboutAction"_s);
        return window.findChild<QMessageBox *>(u"aboutBox"_s);
    }
    window.close();
    return window.findChild<QMessageBox *>(u"confirmClose"_s);
}

QWidget *TestPictures::prepare(const QString &scene, MainWindow &window)
{
    static const QStringList dialogs{u"editor"_s, u"palette"_s, u"settings"_s,  u"keys"_s,
                                     u"help"_s,   u"about"_s,   u"calendars"_s, u"closing"_s};
    if (dialogs.contains(scene))
        return dialogOf(scene, window);
    if (scene == "history"_L1)
        showHistory(window);
    else if (scene.startsWith("schedule"_L1))
        showSchedule(scene, window);
    else if (scene == "away"_L1)
        Q_EMIT m_engine->recovered(RecoveryReport());
    if (scene == "filter"_L1) {
        auto *field = window.findChild<FilterEdit *>();
        field->setFocus();
        field->end(false);
        QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
    } else if (scene != "history"_L1 && !scene.startsWith("schedule"_L1)) {
        window.findChild<JobsTable *>()->setFocus();
    }
    return &window;
}

void TestPictures::measure(const QString &scene, const QPalette &palette, const QImage &image)
{
    QVERIFY(pixelsLike(image, themeColors(palette).text) > 100);
    if (scene != "jobs"_L1)
        return;
    for (const JobStatus status : {JobStatus::Running, JobStatus::Waiting, JobStatus::Failed, JobStatus::Succeeded, JobStatus::Lost})
        QVERIFY2(pixelsLike(image, stateColor(status, palette)) > 20, qPrintable(toWord(status)));
    QVERIFY(pixelsLike(image, fillColor(Fill::Done, palette)) > 500);
}

void TestPictures::looks()
{
    QFETCH(QString, scene);
    QFETCH(bool, isDark);
    applyTheme(m_desktop, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    fill(scene);
    MainWindow window(*m_engine, m_settings, std::make_shared<test::FakeClock>(test::sampleNow()));
    window.resize(1360, 860);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.isLoaded());
    QWidget *shown = prepare(scene, window);
    QVERIFY(shown);
    QCoreApplication::processEvents();
    const QString file = QStringLiteral(RUNSHEET_PICTURES) + u'/' + scene + (isDark ? u"-dark"_s : u"-light"_s);
    const QImage picture = rendered(*shown, 1);
    QVERIFY(picture.save(file + u".png"_s));
    const QImage large = rendered(*shown, 2);
    QVERIFY(large.save(file + u"-200.png"_s));
    measure(scene, paletteOf(isDark ? Shade::Dark : Shade::Light), picture);
    const QStringList pale = paleTexts(*shown, large);
    QVERIFY2(pale.isEmpty(), qPrintable(pale.join(u'\n')));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
