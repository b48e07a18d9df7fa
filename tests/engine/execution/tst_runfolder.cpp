// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/recovery.h"
#include "engine/execution/runfolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

ProcessOrder orderOf(const QString &run, const QByteArray &nonce)
{
    ProcessOrder order;
    order.ref = {RunKey{1}, RunId{run}, 1, nonce};
    order.argv = {"/bin/true"};
    return order;
}

mode_t modeOf(const QByteArray &path)
{
    struct stat info
    {
    };
    return ::lstat(path.constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

bool exists(const QByteArray &path)
{
    struct stat info
    {
    };
    return ::lstat(path.constData(), &info) == 0;
}

void touch(const QByteArray &path)
{
    ::close(::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
}

} // namespace

class RunFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathHasAShardOfTwoLetters() { QCOMPARE(runFolderPath("/s", RunId{u"abcdef"_s}, 3), QByteArray("/s/runs/ab/abcdef.3")); }

    void modesDoNotDependOnTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("open") << 0;
        QTest::newRow("usual") << 022;
        QTest::newRow("takes the owner's rights away") << 0777;
    }
    void modesDoNotDependOnTheUmask()
    {
        QFETCH(int, mask);
        ProcessOrder order = orderOf(u"mode%1"_s.arg(mask), "n");
        order.parameters = {{u"p"_s, 1}};
        const mode_t before = ::umask(static_cast<mode_t>(mask));
        const auto made = makeRunFolder(root(), order, "boot", 022);
        ::umask(before);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        for (const char *folder : {"", "/results", "/.."})
            QCOMPARE(modeOf(made->path + folder), 0700u);
        for (const char *file : {"/record", "/params.json"})
            QCOMPARE(modeOf(made->path + file), 0600u);
    }

    void aSecondClaimFindsAnEmptyFolder()
    {
        auto first = makeRunFolder(root(), orderOf(u"twice"_s, "first"), "boot", 022);
        QVERIFY(first);
        const QByteArray path = first->path, outside = root() + "/outside";
        ::mkdir(outside.constData(), 0700);
        touch(outside + "/kept");
        QCOMPARE(::mkdir(QByteArray(path + "/results/deep").constData(), 0700), 0);
        touch(path + "/results/deep/bad\xff name");
        QCOMPARE(::symlink(outside.constData(), QByteArray(path + "/results/link").constData()), 0);
        touch(path + "/out");
        first->record.reset();
        const auto second = makeRunFolder(root(), orderOf(u"twice"_s, "second"), "boot", 022);
        QVERIFY(second);
        QVERIFY(!exists(path + "/out") && !exists(path + "/results/deep") && !exists(path + "/results/link"));
        QVERIFY(exists(outside + "/kept"));
        QVERIFY(inspectFolder(path, "second").record.spec);
        QCOMPARE(inspectFolder(path, "second").record.foreignLines, 0);
    }

    void aFolderThatSomebodyLooksAfterIsNotEmptied()
    {
        const auto first = makeRunFolder(root(), orderOf(u"held"_s, "first"), "boot", 022);
        QVERIFY(first);
        const auto second = makeRunFolder(root(), orderOf(u"held"_s, "second"), "boot", 022);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(QString::fromUtf8(first->path)));
        QVERIFY(inspectFolder(first->path, "first").record.spec);
    }

    void aLinkInPlaceOfTheFolderIsRefused()
    {
        const QByteArray path = runFolderPath(root(), RunId{u"link"_s}, 1), target = root() + "/target";
        QVERIFY(makeRunFolder(root(), orderOf(u"lix"_s, "n"), "boot", 022)); // the shard
        ::mkdir(target.constData(), 0700);
        touch(target + "/kept");
        QCOMPARE(::symlink(target.constData(), path.constData()), 0);
        QVERIFY(!makeRunFolder(root(), orderOf(u"link"_s, "n"), "boot", 022));
        QVERIFY(exists(target + "/kept"));
    }

    void anErrorNamesTheFolderAndTheNextStep()
    {
        const auto made = makeRunFolder("/proc/nowhere", orderOf(u"error"_s, "n"), "boot", 022);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"/proc/nowhere"_s));
        QVERIFY(made.error().message.contains(u"run it again"_s));
    }

    void parametersAreNamedOnlyWhereThereAreAny()
    {
        ProcessOrder order = orderOf(u"p"_s, "n");
        QVERIFY(!withFolderVariables(order, "/f").contains("RUNSHEET_PARAMS"));
        order.parameters = {{u"p"_s, 1}};
        QCOMPARE(withFolderVariables(order, "/f").value("RUNSHEET_PARAMS"), QByteArray("/f/params.json"));
    }

private:
    QByteArray root() const { return QFile::encodeName(m_temporary.path()); }
    QTemporaryDir m_temporary;
};

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::RunFolderTest)
#include "tst_runfolder.moc"
