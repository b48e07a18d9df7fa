// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/folders.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

namespace runsheet {

using namespace Qt::StringLiterals;

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenByOneAtATime();
    void isFreeAgainWhenItsHolderLetsGo();
    void isNotTakenByWhoGaveItUpWhileAnotherWaits();
    void passesFromOneWhoWaitsToTheNext();

private:
    using Held = std::shared_ptr<Result<FolderLock>>;
    // On a thread of its own, as every taker does it. The lock is held until the answer is dropped.
    [[nodiscard]] std::future<Held> waiting() const
    {
        return std::async(std::launch::async, [this] { return std::make_shared<Result<FolderLock>>(FolderLock::wait(m_folders)); });
    }
    [[nodiscard]] bool isWaitedFor() const
    {
        const Result<FolderLock> taken = FolderLock::take(m_folders);
        return !taken && taken.error().message.contains(u"about to serve"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Folders m_folders;
};

void TestFolderLock::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folders = {m_dir->path().toLocal8Bit(), m_dir->path().toLocal8Bit()};
}

void TestFolderLock::isTakenByOneAtATime()
{
    const Result<FolderLock> first = FolderLock::take(m_folders);
    QVERIFY(first);
    const Result<FolderLock> second = FolderLock::take(m_folders);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::EngineElsewhere);
    QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(second.error().message));
}

void TestFolderLock::isFreeAgainWhenItsHolderLetsGo()
{
    QVERIFY(FolderLock::take(m_folders));
    QVERIFY(FolderLock::take(m_folders));
}

// The one who lets go is on a processor already and the other has yet to wake: without a turn of its own it would be second.
void TestFolderLock::isNotTakenByWhoGaveItUpWhileAnotherWaits()
{
    for (int round = 0; round < 20; ++round) {
        std::optional<Result<FolderLock>> mine(FolderLock::take(m_folders));
        QVERIFY(*mine);
        std::future<Held> other = waiting();
        QTRY_VERIFY(isWaitedFor());
        mine.reset();
        const Result<FolderLock> again = FolderLock::take(m_folders);
        QVERIFY(!again);
        QVERIFY(*other.get());
    }
}

void TestFolderLock::passesFromOneWhoWaitsToTheNext()
{
    std::optional<Result<FolderLock>> mine(FolderLock::take(m_folders));
    QVERIFY(*mine);
    const auto hadItsTurn = [this] { return FolderLock::wait(m_folders).has_value(); };
    std::future<bool> first = std::async(std::launch::async, hadItsTurn);
    std::future<bool> second = std::async(std::launch::async, hadItsTurn);
    QTRY_VERIFY(isWaitedFor());
    mine.reset();
    QVERIFY(first.get());
    QVERIFY(second.get());
}

} // namespace runsheet

QTEST_GUILESS_MAIN(runsheet::TestFolderLock)
#include "tst_folderlock.moc"
