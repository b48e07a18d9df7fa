// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/folderremoval.h"

#include "engine/execution/runfolder.h"
#include "tests/support/filetree.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_FolderRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<FileTree>();
        m_tree->addFile("root/ab/run.1/results/a.csv", "x");
        m_tree->addFile("root/ab/run.2/out", "x");
        m_tree->addFile("user/precious", "x");
    }
    void aFolderGoesWithAllThatIsInIt();
    void whatIsNotThereIsNoError();
    void onlyBelowTheRoot_data();
    void onlyBelowTheRoot();
    void homeIsNoRoot();
    void linksInsideAreNotFollowed();
    void aLinkInPlaceOfTheFolderGoesAlone();
    void aLinkOnTheWayIsNotFollowed();
    void theRootMayBeALink();
    void foldersWithoutRights();
    void veryDeepFolders();
    void allAttemptsOfARun();

private:
    [[nodiscard]] bool isThere(const QByteArray &name) const
    {
        struct stat status = {};
        return ::lstat(m_tree->path(name).constData(), &status) == 0;
    }
    [[nodiscard]] Result<Done> removed(const QByteArray &name) const { return removeFolder(m_tree->path(name), m_tree->path("root")); }
    std::unique_ptr<FileTree> m_tree;
};

void tst_FolderRemoval::aFolderGoesWithAllThatIsInIt()
{
    m_tree->addFile("root/ab/run.1/caf\xe9\n/x", "x");
    QCOMPARE(::mkfifo(m_tree->path("root/ab/run.1/control").constData(), 0600), 0);
    QVERIFY(removed("root/ab/run.1"));
    QVERIFY(!isThere("root/ab/run.1"));
    QVERIFY(isThere("root/ab/run.2/out"));
}

void tst_FolderRemoval::whatIsNotThereIsNoError()
{
    QVERIFY(removed("root/ab/run.9"));
    QVERIFY(removed("root/zz/run.9"));
    QVERIFY(removeFolder(m_tree->path("nowhere/run.1"), m_tree->path("nowhere")));
}

void tst_FolderRemoval::onlyBelowTheRoot_data()
{
    QTest::addColumn<QByteArray>("path"); // % is the tree
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("the root itself") << "%/root"_ba
                                     << "%/root"_ba;
    QTest::newRow("the root with a slash") << "%/root/"_ba
                                           << "%/root"_ba;
    QTest::newRow("beside it") << "%/user"_ba
                               << "%/root"_ba;
    QTest::newRow("a longer name") << "%/root2/x"_ba
                                   << "%/root"_ba;
    QTest::newRow("out of it by dots") << "%/root/../user"_ba
                                       << "%/root"_ba;
    QTest::newRow("dots at the end") << "%/root/ab/.."_ba
                                     << "%/root"_ba;
    QTest::newRow("this folder") << "%/root/."_ba
                                 << "%/root"_ba;
    QTest::newRow("relative") << "root/ab"_ba
                              << "root"_ba;
    QTest::newRow("no root") << "%/root/ab"_ba
                             << ""_ba;
    QTest::newRow("the root of all") << "%/root/ab"_ba
                                     << "/"_ba;
}

void tst_FolderRemoval::onlyBelowTheRoot()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, root);
    const auto done = removeFolder(path.replace("%", m_tree->path("")), root.replace("%", m_tree->path("")));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(isThere("root/ab/run.1/results/a.csv"));
    QVERIFY(isThere("user/precious"));
}

void tst_FolderRemoval::homeIsNoRoot()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", m_tree->path("user"));
    m_tree->addFile("user/runs/x", "x");
    const auto done = removeFolder(m_tree->path("user/runs"), m_tree->path("user"));
    qputenv("HOME", home);
    QVERIFY(!done);
    QVERIFY(isThere("user/runs/x"));
}

void tst_FolderRemoval::linksInsideAreNotFollowed()
{
    QCOMPARE(::symlink(m_tree->path("user").constData(), m_tree->path("root/ab/run.1/trap").constData()), 0);
    QCOMPARE(::symlink(m_tree->path("user/precious").constData(), m_tree->path("root/ab/run.1/results/trap").constData()), 0);
    QVERIFY(removed("root/ab/run.1"));
    QVERIFY(!isThere("root/ab/run.1"));
    QVERIFY(isThere("user/precious"));
}

void tst_FolderRemoval::aLinkInPlaceOfTheFolderGoesAlone()
{
    QCOMPARE(::symlink(m_tree->path("user").constData(), m_tree->path("root/ab/run.3").constData()), 0);
    QVERIFY(removed("root/ab/run.3"));
    QVERIFY(!isThere("root/ab/run.3"));
    QVERIFY(isThere("user/precious"));
}

void tst_FolderRemoval::aLinkOnTheWayIsNotFollowed()
{
    m_tree->addFile("user/run.1/x", "x");
    QCOMPARE(::symlink(m_tree->path("user").constData(), m_tree->path("root/cd").constData()), 0);
    QVERIFY(!removed("root/cd/run.1"));
    QVERIFY(isThere("user/run.1/x"));
}

void tst_FolderRemoval::theRootMayBeALink()
{
    QCOMPARE(::symlink(m_tree->path("root").constData(), m_tree->path("state").constData()), 0);
    QVERIFY(removeFolder(m_tree->path("state/ab/run.1"), m_tree->path("state")));
    QVERIFY(!isThere("root/ab/run.1"));
}

void tst_FolderRemoval::foldersWithoutRights()
{
    QCOMPARE(::chmod(m_tree->path("root/ab/run.1/results").constData(), 0), 0);
    QCOMPARE(::chmod(m_tree->path("root/ab/run.1").constData(), 0500), 0);
    QVERIFY(removed("root/ab/run.1"));
    QVERIFY(!isThere("root/ab/run.1"));
}

void tst_FolderRemoval::veryDeepFolders()
{
    int folder = ::open(m_tree->path("root/ab/run.1").constData(), O_RDONLY | O_DIRECTORY);
    for (int level = 0; level < 1'000; ++level) { // far more than descriptors or the longest path
        QCOMPARE(::mkdirat(folder, "deeper", 0700), 0);
        const int inner = ::openat(folder, "deeper", O_RDONLY | O_DIRECTORY);
        QVERIFY(inner >= 0);
        ::close(folder);
        folder = inner;
    }
    ::close(folder);
    QVERIFY(removed("root/ab/run.1"));
    QVERIFY(!isThere("root/ab/run.1"));
}

void tst_FolderRemoval::allAttemptsOfARun()
{
    const RunId run{u"abcdefghijkl"_s};
    const QByteArray root = m_tree->path("root");
    for (const int attempt : {1, 2, 3})
        m_tree->addFile(runFolderPath(root, run, attempt).mid(m_tree->path("").size() + 1) + "/out", "x");
    QVERIFY(removeRunFolders(root, run, 2));
    struct stat status = {};
    QVERIFY(::stat(runFolderPath(root, run, 1).constData(), &status) != 0);
    QVERIFY(::stat(runFolderPath(root, run, 2).constData(), &status) != 0);
    QCOMPARE(::stat(runFolderPath(root, run, 3).constData(), &status), 0);
}

QTEST_GUILESS_MAIN(tst_FolderRemoval)
#include "tst_folderremoval.moc"
