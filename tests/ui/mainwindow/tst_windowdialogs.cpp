// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/crontab/crontabimportdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/jobstable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QFileDialog>
#include <QListView>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTextBrowser>
#include <QTreeWidget>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! The palette, the settings and the pages of help, by keys in the real window.
class TestWindowDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void thePaletteDoesWhatIsTyped();
    void thePaletteGoesToJobs();
    void whatCannotBeDoneStaysUndone();
    void settingsHoldAtOnce();
    void everyKeyIsListed();
    void keysAreNotTakenTwice();
    void helpIsThereInBothLanguages();
    void aboutNamesVersions();
    void aCrontabIsLookedAtBeforeItIsImported();
    void whatCannotBeReadIsTold();

private:
    QLineEdit *openPalette();

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowDialogs::initTestCase()
{
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestWindowDialogs::init()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSample(*m_engine);
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
}

void TestWindowDialogs::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

QLineEdit *TestWindowDialogs::openPalette()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return m_window->findChild<QLineEdit *>(u"paletteField"_s);
}

void TestWindowDialogs::thePaletteDoesWhatIsTyped()
{
    QLineEdit *field = openPalette();
    QVERIFY(field);
    QTest::keyClicks(field, u"hist"_s);
    const auto *list = m_window->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(list->currentIndex().data().toString().startsWith(u"History"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<HistoryPage *>()->isVisible());
}

void TestWindowDialogs::thePaletteGoesToJobs()
{
    QLineEdit *field = openPalette();
    QTest::keyClicks(field, u"client state"_s);
    const auto *list = m_window->findChild<QListView *>(u"paletteList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"Client statements: Partial"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<JobsTable *>()->currentJob()->name, u"Client statements"_s);
}

void TestWindowDialogs::whatCannotBeDoneStaysUndone()
{
    m_window->showJob(JobKey{10}); // ended well
    QLineEdit *field = openPalette();
    QTest::keyClicks(field, u"cancel"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_window->findChild<CommandPalette *>()); // still there: nothing was done
    QCOMPARE(m_engine->asked, QStringList());
}

void TestWindowDialogs::settingsHoldAtOnce()
{
    QSignalSpy themes(m_window.get(), &MainWindow::themeChosen);
    QSignalSpy notifying(m_window.get(), &MainWindow::notifiesChosen);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *theme = dialog->findChild<QComboBox *>(u"themeSetting"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTest::keyClick(theme, Qt::Key_Down);
    QTRY_COMPARE(themes.last().first().value<ThemeChoice>(), ThemeChoice::Dark);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"notifySetting"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(notifying.last().first().toBool(), false);
    auto *editor = dialog->findChild<QLineEdit *>(u"editorSetting"_s);
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, u"kate -l %l %f"_s);
    auto *closing = dialog->findChild<QComboBox *>(u"closingSetting"_s);
    closing->setFocus(); // leaving the field is enough
    QTest::keyClick(closing, Qt::Key_Down);
    const WindowSettings settings = m_window->settings();
    QCOMPARE(settings.theme, ThemeChoice::Dark);
    QVERIFY(!settings.notifies);
    QVERIFY(settings.keepsRunning);
    QCOMPARE(settings.editor, u"kate -l %l %f"_s);
}

void TestWindowDialogs::everyKeyIsListed()
{
    m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    const auto *list = m_window->findChild<QTreeWidget *>(u"shortcutsList"_s);
    QVERIFY(list);
    QStringList keys;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        keys.append(list->topLevelItem(row)->text(0));
        QVERIFY2(!list->topLevelItem(row)->text(1).isEmpty(), qPrintable(keys.last()));
    }
    for (const QString &key : {u"Ctrl+N"_s, u"Ctrl+K"_s, u"Ctrl+1"_s, u"Ctrl+3"_s, u"F1"_s, u"Del"_s, u"Ctrl+L"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void TestWindowDialogs::keysAreNotTakenTwice()
{
    QMap<QString, QString> owners;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty() || action->objectName().isEmpty())
            continue;
        QVERIFY2(!owners.contains(key) || owners.value(key) == action->objectName(),
                 qPrintable(key + u": "_s + owners.value(key) + u' ' + action->objectName()));
        owners.insert(key, action->objectName());
    }
    QVERIFY(owners.size() > 15);
}

void TestWindowDialogs::helpIsThereInBothLanguages()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(m_window->findChild<HelpDialog *>());
    QVERIFY(m_window->findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText().contains(u"The first job"_s));
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    const HelpDialog german(nullptr);
    QVERIFY(german.findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText().contains(u"Der erste Job"_s));
}

void TestWindowDialogs::aboutNamesVersions()
{
    m_window->findChild<QAction *>(u"aboutAction"_s)->trigger();
    const auto *box = m_window->findChild<QMessageBox *>(u"aboutBox"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"Runsheet 0.1.0"_s));
    QVERIFY(box->informativeText().contains(QString::fromLatin1(qVersion())));
}

void TestWindowDialogs::aCrontabIsLookedAtBeforeItIsImported()
{
    m_window->findChild<QAction *>(u"importCrontabAction"_s)->trigger();
    QVERIFY(m_window->findChild<QFileDialog *>(u"crontabChooser"_s));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("30 2 * * * /srv/load.sh\n");
    QVERIFY(file.flush());
    m_window->importCrontab(QFile::encodeName(file.fileName()));
    auto *dialog = m_window->findChild<CrontabImportDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"crontabList"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), u"/srv/load.sh"_s);
}

void TestWindowDialogs::whatCannotBeReadIsTold()
{
    m_window->importCrontab("/nowhere/crontab");
    QVERIFY(!m_window->findChild<CrontabImportDialog *>());
    QVERIFY(m_window->findChild<Banner *>()->text().contains(u"/nowhere/crontab"_s));
}

QTEST_MAIN(TestWindowDialogs)
#include "tst_windowdialogs.moc"
