// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/artifactdiscovery.h"

#include "tests/support/filetree.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_ArtifactDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void nothingIsThere();
    void filesBelowResults();
    void namesAreBytes();
    void linksAndOthersAreNone();
    void resultsThatAreALinkAreNone();
    void declaredOnesAreByReference_data();
    void declaredOnesAreByReference();
    void declaredOnesThatAreNone_data();
    void declaredOnesThatAreNone();
    void anOwnOneGetsItsTitle();
    void namesAreUnique();
    void thereIsAnEndToThem();
    void hashes();
    void whatChangedHasNoHash();

private:
    [[nodiscard]] QList<Artifact> found(const QList<DeclaredArtifact> &declared = {}) const
    {
        return discoverArtifacts(m_tree->path("run"), m_tree->path("work"), declared);
    }
    [[nodiscard]] static QByteArrayList namesOf(const QList<Artifact> &artifacts)
    {
        QByteArrayList names;
        for (const Artifact &artifact : artifacts)
            names += artifact.name;
        return names;
    }
    std::unique_ptr<FileTree> m_tree;
};

void tst_ArtifactDiscovery::nothingIsThere()
{
    QVERIFY(found().isEmpty());
    QVERIFY(discoverArtifacts({}, {}, {}).isEmpty());
}

void tst_ArtifactDiscovery::filesBelowResults()
{
    m_tree->addFile("run/results/b.csv", "1,2\n");
    m_tree->addFile("run/results/a/deep/c.txt", "");
    m_tree->addFile("run/out", "not one");
    const QList<Artifact> artifacts = found();
    QCOMPARE(namesOf(artifacts), (QByteArrayList{"a/deep/c.txt", "b.csv"}));
    const Artifact table = artifacts.at(1);
    QCOMPARE(table.path, m_tree->path("run/results/b.csv"));
    QCOMPARE(table.size, 4);
    QCOMPARE(table.mediaType, u"text/csv"_s);
    QCOMPARE(table.owner, Artifact::Owner::Run);
    QVERIFY(table.sha256.isEmpty());
    struct stat status = {};
    QCOMPARE(::stat(table.path.constData(), &status), 0);
    QCOMPARE(toMs(table.modifiedAt), status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000);
}

void tst_ArtifactDiscovery::namesAreBytes()
{
    m_tree->addFile("run/results/caf\xe9/\xff\n.csv", "x");
    QCOMPARE(namesOf(found()), QByteArrayList{"caf\xe9/\xff\n.csv"});
}

void tst_ArtifactDiscovery::linksAndOthersAreNone()
{
    m_tree->addFile("secret/key", "x");
    m_tree->addFolder("run/results");
    QCOMPARE(::symlink(m_tree->path("secret/key").constData(), m_tree->path("run/results/file").constData()), 0);
    QCOMPARE(::symlink(m_tree->path("secret").constData(), m_tree->path("run/results/folder").constData()), 0);
    QCOMPARE(::symlink(".", m_tree->path("run/results/circle").constData()), 0);
    QCOMPARE(::mkfifo(m_tree->path("run/results/fifo").constData(), 0600), 0);
    m_tree->addFile("run/results/real", "x");
    QCOMPARE(namesOf(found()), QByteArrayList{"real"});
}

void tst_ArtifactDiscovery::resultsThatAreALinkAreNone()
{
    m_tree->addFile("secret/key", "x");
    m_tree->addFolder("run");
    QCOMPARE(::symlink(m_tree->path("secret").constData(), m_tree->path("run/results").constData()), 0);
    QVERIFY(found().isEmpty());
}

void tst_ArtifactDiscovery::declaredOnesAreByReference_data()
{
    QTest::addColumn<QByteArray>("path"); // % is the tree
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("below the workspace") << "out/report.html"_ba
                                         << "out/report.html"_ba;
    QTest::newRow("below the workspace, with dots") << "./out/../out/report.html"_ba
                                                    << "out/report.html"_ba;
    QTest::newRow("absolute, below the workspace") << "%/work/out/report.html"_ba
                                                   << "out/report.html"_ba;
    QTest::newRow("elsewhere") << "%/other/report.html"_ba
                               << "report.html"_ba;
    QTest::newRow("beside the workspace") << "../other/report.html"_ba
                                          << "report.html"_ba;
}

void tst_ArtifactDiscovery::declaredOnesAreByReference()
{
    QFETCH(QByteArray, path);
    m_tree->addFile("work/out/report.html", "<p>");
    m_tree->addFile("other/report.html", "<p>");
    const QList<Artifact> artifacts = found({{path.replace("%", m_tree->path("")), u"Report"_s}});
    QCOMPARE(artifacts.size(), 1);
    QTEST(artifacts.first().name, "name");
    QCOMPARE(artifacts.first().title, u"Report"_s);
    QCOMPARE(artifacts.first().owner, Artifact::Owner::User);
    QCOMPARE(artifacts.first().size, 3);
}

void tst_ArtifactDiscovery::declaredOnesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("missing") << "gone.csv"_ba;
    QTest::newRow("a link") << "link.csv"_ba;
    QTest::newRow("a folder") << "folder"_ba;
    QTest::newRow("a FIFO") << "fifo"_ba;
    QTest::newRow("a device") << "/dev/zero"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void tst_ArtifactDiscovery::declaredOnesThatAreNone()
{
    QFETCH(QByteArray, path);
    m_tree->addFile("work/real.csv", "x");
    m_tree->addFolder("work/folder");
    QCOMPARE(::symlink("real.csv", m_tree->path("work/link.csv").constData()), 0);
    QCOMPARE(::mkfifo(m_tree->path("work/fifo").constData(), 0600), 0);
    QVERIFY(found({{path, {}}}).isEmpty());
}

void tst_ArtifactDiscovery::anOwnOneGetsItsTitle()
{
    m_tree->addFile("run/results/report.html", "x");
    const QList<Artifact> artifacts =
        found({{m_tree->path("run/results/report.html"), u"Report"_s}, {m_tree->path("run/results//./report.html"), u"Again"_s}});
    QCOMPARE(artifacts.size(), 1);
    QCOMPARE(artifacts.first().title, u"Again"_s);
    QCOMPARE(artifacts.first().owner, Artifact::Owner::Run);
}

void tst_ArtifactDiscovery::namesAreUnique()
{
    m_tree->addFile("run/results/report.html", "x");
    m_tree->addFile("work/report.html", "x");
    m_tree->addFile("other/report.html", "x");
    const QByteArrayList names = namesOf(found({{"report.html", {}}, {m_tree->path("other/report.html"), {}}}));
    QCOMPARE(names, (QByteArrayList{"report.html", "report.html (2)", "report.html (3)"}));
}

void tst_ArtifactDiscovery::thereIsAnEndToThem()
{
    m_tree->addFolder("run/results");
    for (int number = 0; number < 10'005; ++number)
        m_tree->addFile("run/results/" + QByteArray::number(number), "");
    m_tree->addFile("work/one.csv", "");
    QCOMPARE(found({{"one.csv", {}}}).size(), 10'000);
}

void tst_ArtifactDiscovery::hashes()
{
    const QByteArray content(3'000'000, 'x');
    m_tree->addFile("run/results/big", content);
    m_tree->addFile("run/results/empty", "");
    const QList<Artifact> artifacts = withHashes(found());
    QCOMPARE(artifacts.at(0).sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(artifacts.at(1).sha256, QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
}

void tst_ArtifactDiscovery::whatChangedHasNoHash()
{
    m_tree->addFile("run/results/a", "one");
    m_tree->addFile("run/results/b", "one");
    const QList<Artifact> artifacts = found();
    m_tree->addFile("run/results/a", "longer");
    QCOMPARE(::unlink(m_tree->path("run/results/b").constData()), 0);
    for (const Artifact &artifact : artifacts)
        QVERIFY(!hashArtifact(artifact));
}

QTEST_GUILESS_MAIN(tst_ArtifactDiscovery)
#include "tst_artifactdiscovery.moc"
