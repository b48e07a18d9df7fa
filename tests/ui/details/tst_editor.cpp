// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/editor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandNamesFileAndLine_data();
    void theCommandNamesFileAndLine();
    void withoutAnEditorThereIsNoCommand();
    void onlyRegularFilesAreOpened();
    void whatIsNotThereIsRefusedWithItsName();
};

void TestEditor::theCommandNamesFileAndLine_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &configured, const QString &installed, const QStringList &words) {
        QTest::newRow(name) << configured << installed << words;
    };
    row("the configured one with both", u"myedit -l %l %f"_s, u"kate"_s, {u"myedit"_s, u"-l"_s, u"7"_s, u"/a b/%l.py"_s});
    row("a configured one without words gets the file last", u"myedit -x"_s, {}, {u"myedit"_s, u"-x"_s, u"/a b/%l.py"_s});
    row("a configured one with blanks in its name", u"\"/opt/my edit\" %f:%l"_s, {}, {u"/opt/my edit"_s, u"/a b/%l.py:7"_s});
    row("one that is known and there", {}, u"kate"_s, {u"kate"_s, u"--line"_s, u"7"_s, u"/a b/%l.py"_s});
}

void TestEditor::theCommandNamesFileAndLine()
{
    QFETCH(const QString, configured);
    QFETCH(const QString, installed);
    QFETCH(QStringList, words);
    const auto find = [&](const QString &program) { return program == installed ? u"/usr/bin/"_s + program : QString(); };
    const std::optional<EditorCommand> command = editorCommand(configured, u"/a b/%l.py"_s, 7, find);
    QVERIFY(command.has_value());
    QCOMPARE(QStringList(command->program) + command->arguments, words);
}

void TestEditor::withoutAnEditorThereIsNoCommand()
{
    QVERIFY(!editorCommand({}, u"/a.py"_s, 1, [](const QString &) { return QString(); }));
}

void TestEditor::onlyRegularFilesAreOpened()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(fileOf({u"a.py"_s, 1, {}}, folder.path()), std::optional(folder.filePath(u"a.py"_s)));
    QCOMPARE(fileOf({folder.filePath(u"a.py"_s), 1, {}}, {}), std::optional(folder.filePath(u"a.py"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u"folder.py"_s));
    QVERIFY(!fileOf({u"folder.py"_s, 1, {}}, folder.path()));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe.py"_s)).constData(), 0600), 0);
    QVERIFY(!fileOf({u"pipe.py"_s, 1, {}}, folder.path()));
    QVERIFY(!fileOf({QString(), 1, {}}, folder.path()));
}

void TestEditor::whatIsNotThereIsRefusedWithItsName()
{
    const Result<Done> opened = openInEditor({u"gone.py"_s, 3, {}}, u"/nowhere"_s, {});
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"gone.py"_s) && opened.error().message.contains(u"/nowhere"_s));
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
