// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/scriptedengine.h"
#include "ui/crontab/crontabexportdialog.h"
#include "ui/crontab/crontabimportdialog.h"
#include "ui/crontab/crontabpreview.h"
#include "ui/format/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QByteArray sampleCrontab()
{
    return "# nightly\nMAILTO=mara\n30 2 * * *\t/srv/load.sh --all\n\nCRON_TZ=Europe/Berlin\nSHELL=/bin/bash\n"
           "0 25 * * * /srv/wrong.sh\n@reboot /srv/start.sh\n0 9 * * 1-5 mail -s hi mara%the text\n";
}

class CrontabEngine final : public ScriptedEngine
{
public:
    QList<QByteArray> imported;
    std::optional<Error> refusesImport;

    Answer<CrontabImported> importCrontab(QByteArray bytes, QString) override
    {
        if (refusesImport)
            return QtFuture::makeReadyFuture(Result<CrontabImported>(*refusesImport));
        imported.append(bytes);
        CrontabImported made;
        made.entries.resize(3);
        made.notUnderstood.append({7, u"the hour"_s});
        return QtFuture::makeReadyFuture(Result<CrontabImported>(made));
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestCrontabDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAnImportMakesIsShown();
    void theDifferenceHasEveryLine_data();
    void theDifferenceHasEveryLine();
    void nothingIsImportedBeforeTheButton();
    void aRefusalKeepsTheDialog();
    void nothingCanBeImportedOfNothing();
    void theDifferenceIsShownBeforeItIsWritten();
    void aNewFileHasNoBackup();
    void whatIsTheSameIsNotWritten();
    void whatCannotBeWrittenIsTold();
    void looks_data();
    void looks();

private:
    DesktopLook m_desktop;
};

void TestCrontabDialogs::initTestCase()
{
    prepareIconTheme();
    m_desktop = desktopLook();
    applyLanguage(english);
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestCrontabDialogs::whatAnImportMakesIsShown()
{
    const QList<CrontabPreviewRow> rows = previewOf(readCrontab(sampleCrontab()), english);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0), (CrontabPreviewRow{3, true, u"At 02:30 every day"_s, u"/srv/load.sh --all"_s, {}}));
    QCOMPARE(rows.at(1).line, 7);
    QVERIFY(!rows.at(1).isUnderstood);
    QVERIFY2(rows.at(1).note.contains(u"25"_s), qPrintable(rows.at(1).note));
    QCOMPARE(rows.at(2).when, u"When the engine starts"_s);
    QCOMPARE(rows.at(3).note, u"time zone Europe/Berlin, by /bin/bash, with input"_s);
    QCOMPARE(rows.at(3).command, u"mail -s hi mara"_s);
}

void TestCrontabDialogs::theDifferenceHasEveryLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("signs");
    QTest::newRow("the same") << "a\nb\n"_ba
                              << "a\nb\n"_ba << u"  "_s;
    QTest::newRow("one replaced") << "a\nb\nc\n"_ba
                                  << "a\nx\nc\n"_ba << u" -+ "_s;
    QTest::newRow("added at the end") << "a\n"_ba
                                      << "a\nb\n"_ba << u" +"_s;
    QTest::newRow("removed at the beginning") << "a\nb\n"_ba
                                              << "b\n"_ba << u"- "_s;
    QTest::newRow("a new file") << ""_ba
                                << "a\nb\n"_ba << u"++"_s;
    QTest::newRow("the last line has an end") << "a"_ba
                                              << "a\n"_ba << u"-+"_s;
}

void TestCrontabDialogs::theDifferenceHasEveryLine()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const CrontabDifference difference = crontabDifference(before, after);
    QString signs;
    for (const DifferentLine &line : difference.lines)
        signs += line.kind == DifferenceKind::Same ? u' ' : line.kind == DifferenceKind::Removed ? u'-' : u'+';
    QTEST(signs, "signs");
    QCOMPARE(difference.isNone(), before == after);
}

void TestCrontabDialogs::nothingIsImportedBeforeTheButton()
{
    CrontabEngine engine;
    CrontabImportDialog dialog(engine, sampleCrontab(), u"/home/mara/crontab"_s, nullptr);
    dialog.open();
    QSignalSpy imported(&dialog, &CrontabImportDialog::imported);
    QCOMPARE(dialog.findChild<QTreeWidget *>(u"crontabList"_s)->topLevelItemCount(), 4);
    QVERIFY(dialog.findChild<QLabel *>(u"crontabHead"_s)->text().contains(u"/home/mara/crontab"_s));
    QVERIFY(engine.imported.isEmpty());
    auto *button = dialog.findChild<QPushButton *>(u"importButton"_s);
    QCOMPARE(button->text(), u"&Import 3 jobs"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(engine.imported, QList<QByteArray>{sampleCrontab()});
    QVERIFY(!dialog.isVisible());
    QCOMPARE(importedText(imported.first().at(0).toInt(), imported.first().at(1).toInt()),
             u"3 jobs were made of the crontab, disabled. 1 line was not understood."_s);
}

void TestCrontabDialogs::aRefusalKeepsTheDialog()
{
    CrontabEngine engine;
    engine.refusesImport = refused(u"The engine is stopping. Start it again."_s);
    CrontabImportDialog dialog(engine, sampleCrontab(), u"crontab"_s, nullptr);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"importButton"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.findChild<QLabel *>(u"crontabRefusal"_s)->text(), u"The engine is stopping. Start it again."_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QPushButton *>(u"importButton"_s)->isEnabled());
}

void TestCrontabDialogs::nothingCanBeImportedOfNothing()
{
    CrontabEngine engine;
    CrontabImportDialog dialog(engine, "# nothing\n", u"crontab"_s, nullptr);
    QVERIFY(!dialog.findChild<QPushButton *>(u"importButton"_s)->isEnabled());
}

void TestCrontabDialogs::theDifferenceIsShownBeforeItIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"crontab"_s);
    write(path, "30 2 * * * /srv/load.sh\n");
    const CrontabExported crontab{"45 2 * * * /srv/load.sh\n", {{1, u"a time limit"_s}}};
    CrontabExportDialog dialog(crontab, QFile::encodeName(path), nullptr);
    dialog.open();
    QVERIFY(dialog.findChild<QLabel *>(u"crontabNotes"_s)->text().contains(u"a time limit"_s));
    QCOMPARE(dialog.findChild<QAbstractItemView *>(u"crontabDifference"_s)->model()->rowCount(), 2);
    QCOMPARE(contentOf(path), "30 2 * * * /srv/load.sh\n"_ba);
    QSignalSpy written(&dialog, &CrontabExportDialog::written);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
    QCOMPARE(written.size(), 1);
    QCOMPARE(contentOf(path), crontab.bytes);
    QCOMPARE(contentOf(path + u".bak"_s), "30 2 * * * /srv/load.sh\n"_ba);
    QCOMPARE(written.first().at(1).toByteArray(), QByteArray(QFile::encodeName(path) + ".bak"));
}

void TestCrontabDialogs::aNewFileHasNoBackup()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"crontab"_s);
    CrontabExportDialog dialog({"45 2 * * * true\n", {}}, QFile::encodeName(path), nullptr);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
    QCOMPARE(contentOf(path), "45 2 * * * true\n"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestCrontabDialogs::whatIsTheSameIsNotWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"crontab"_s);
    write(path, "45 2 * * * true\n");
    const CrontabExportDialog dialog({"45 2 * * * true\n", {}}, QFile::encodeName(path), nullptr);
    QVERIFY(!dialog.findChild<QPushButton *>(u"writeButton"_s)->isEnabled());
}

void TestCrontabDialogs::whatCannotBeWrittenIsTold()
{
    CrontabExportDialog dialog({"45 2 * * * true\n", {}}, "/nowhere/at/all/crontab", nullptr);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"crontabRefusal"_s)->text().contains(u"/nowhere/at/all/crontab"_s));
}

void TestCrontabDialogs::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCrontabDialogs::looks()
{
    QFETCH(const bool, isDark);
    applyTheme(m_desktop, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"crontab"_s);
    write(path, sampleCrontab());
    QByteArray changed = sampleCrontab();
    changed.replace("30 2", "45 2");
    CrontabEngine engine;
    CrontabImportDialog import(engine, sampleCrontab(), u"/home/mara/crontab"_s, nullptr);
    CrontabExportDialog dialog({changed, {{3, u"the time limit of “load”"_s}}}, QFile::encodeName(path), nullptr);
    import.open();
    dialog.open();
    QTest::qWait(20); // layouts settle
    const QString theme = isDark ? u"dark"_s : u"light"_s;
    QVERIFY(import.grab().save(QStringLiteral(RUNSHEET_PICTURES) + u"/crontab-import-%1.png"_s.arg(theme)));
    QVERIFY(dialog.grab().save(QStringLiteral(RUNSHEET_PICTURES) + u"/crontab-export-%1.png"_s.arg(theme)));
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCrontabDialogs)
#include "tst_crontabdialogs.moc"
