// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/dropdraft.h"

#include "tests/support/filetree.h"

#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_DropDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void scripts_data();
    void scripts();
    void programs();
    void dataFilesBecomeArguments();
    void namesNeverBecomeCommands();
    void whatCannotBeRunIsNamed_data();
    void whatCannotBeRunIsNamed();
    void severalProgramsAreNotMixed();
    void nothingAtAll();
    void plainNames_data();
    void plainNames();

private:
    [[nodiscard]] Result<JobDraft> dropped(const QList<QByteArray> &names) const
    {
        QList<QByteArray> paths;
        for (const QByteArray &name : names)
            paths += m_tree->path(name);
        return draftForFiles(paths, *builtInJobTypes());
    }
    std::unique_ptr<FileTree> m_tree;
};

void tst_DropDraft::scripts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("jobName");
    QTest::newRow("by its ending") << "load_prices.py"_ba
                                   << "print()"_ba << u"Load prices"_s;
    QTest::newRow("by its first line") << "check"_ba
                                       << "#!/bin/sh\n"_ba << u"Check"_s;
    QTest::newRow("an empty one") << "x.R"_ba
                                  << ""_ba << u"X"_s;
}

void tst_DropDraft::scripts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    m_tree->addFile("project/" + name, content);
    const auto draft = dropped({"project/" + name});
    QVERIFY(draft);
    QCOMPARE(draft->definition.type, u"script"_s);
    QTEST(draft->definition.name, "jobName");
    QCOMPARE(draft->definition.workspace, m_tree->path("project"));
    QCOMPARE(draft->definition.parameters.value("path"_L1).toString().toUtf8(), m_tree->path("project/" + name));
}

void tst_DropDraft::programs()
{
    m_tree->addProgram("bin/price-tool", "\x7f"
                                         "ELF...");
    const auto draft = dropped({"bin/price-tool"});
    QVERIFY(draft);
    QCOMPARE(draft->definition.type, u"command"_s);
    QCOMPARE(draft->definition.name, u"price-tool"_s);
}

void tst_DropDraft::dataFilesBecomeArguments()
{
    m_tree->addFile("load.py", "");
    m_tree->addFile("b.csv", "");
    m_tree->addProgram("a.csv", "1,2"); // everything may be executed on some file systems
    const auto draft = dropped({"b.csv", "load.py", "a.csv"});
    QVERIFY(draft);
    const QJsonArray expected{QString::fromUtf8(m_tree->path("b.csv")), QString::fromUtf8(m_tree->path("a.csv"))};
    QCOMPARE(draft->definition.parameters.value("arguments"_L1).toArray(), expected);
}

void tst_DropDraft::namesNeverBecomeCommands()
{
    const QByteArray name = "$(touch x); \"'\n\xff.py";
    m_tree->addFile(name, "");
    const auto draft = dropped({name});
    QVERIFY(draft);
    const auto work = builtInJobTypes()->find(u"script"_s)->prepare(draft->definition, "/usr/bin:/bin");
    QVERIFY(work);
    QCOMPARE(std::get<ProgramCall>(*work).argv.last(), m_tree->path(name));
    QVERIFY(!draft->definition.name.contains(u'\n'));
}

void tst_DropDraft::whatCannotBeRunIsNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << "folder"_ba << u"is a folder"_s;
    QTest::newRow("a FIFO") << "fifo"_ba << u"is a FIFO"_s;
    QTest::newRow("a file that went away") << "gone.py"_ba << u"is not there any more"_s;
    QTest::newRow("data alone") << "data.csv"_ba << u"Nothing says how to run"_s;
    QTest::newRow("a link to a script") << "report.csv"_ba << u"is a link"_s;
    QTest::newRow("a link to nothing") << "nowhere"_ba << u"is a link"_s;
    QTest::newRow("a launcher") << "editor.desktop"_ba << u"is a launcher"_s;
    QTest::newRow("a launcher that is a script, too") << "script.desktop"_ba << u"is a launcher"_s;
    QTest::newRow("a device") << "/dev/null"_ba << u"is a device"_s;
    QTest::newRow("a relative path") << "relative.py"_ba << u"is no absolute path"_s;
}

void tst_DropDraft::whatCannotBeRunIsNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, words);
    m_tree->addFolder("folder");
    m_tree->addFile("data.csv", "1");
    m_tree->addFile("evil.sh", "#!/bin/sh\n");
    m_tree->addFile("editor.desktop", "[Desktop Entry]\nExec=rm -rf /\n");
    m_tree->addProgram("script.desktop", "#!/bin/sh\n");
    QCOMPARE(symlink("evil.sh", m_tree->path("report.csv").constData()), 0);
    QCOMPARE(symlink("gone", m_tree->path("nowhere").constData()), 0);
    QCOMPARE(mkfifo(m_tree->path("fifo").constData(), 0600), 0);
    const bool isGivenAsIs = name.startsWith('/') || name.startsWith("relative");
    const auto draft = draftForFiles({isGivenAsIs ? name : m_tree->path(name)}, *builtInJobTypes());
    QVERIFY(!draft);
    QVERIFY2(draft.error().message.contains(words), qPrintable(draft.error().message));
    QVERIFY2(draft.error().message.contains(QString::fromUtf8(name)), qPrintable(draft.error().message));
}

void tst_DropDraft::severalProgramsAreNotMixed()
{
    m_tree->addFile("a.py", "");
    m_tree->addFile("b.sh", "");
    const auto draft = dropped({"a.py", "b.sh"});
    QVERIFY(!draft);
    QVERIFY(draft.error().message.contains(u"'a.py', 'b.sh'"_s));
}

void tst_DropDraft::nothingAtAll()
{
    QCOMPARE(dropped({}).error().code, ErrorCode::BadInput);
}

void tst_DropDraft::plainNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("underscores") << "/x/load_prices.py"_ba << u"Load prices"_s;
    QTest::newRow("dashes") << "/x/night-run.final.sh"_ba << u"Night run.final"_s;
    QTest::newRow("a hidden file") << "/x/.hidden"_ba << u".hidden"_s;
    QTest::newRow("nothing but dashes") << "/x/__.py"_ba << u"__.py"_s;
    QTest::newRow("bytes") << "/x/caf\xe9.py"_ba << u"Caf\\xe9"_s;
}

void tst_DropDraft::plainNames()
{
    QFETCH(QByteArray, path);
    QTEST(plainName(path), "name");
}

QTEST_GUILESS_MAIN(tst_DropDraft)
#include "tst_dropdraft.moc"
