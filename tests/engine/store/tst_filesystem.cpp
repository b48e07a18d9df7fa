// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/filesystem.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsNotSafe_data();
    void namesWhatIsNotSafe();
    void aFolderThatIsNotThereIsNotJudged();
};

void TestFileSystem::namesWhatIsNotSafe_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("word");
    QTest::newRow("NFS") << quint64(0x6969) << u"network"_s;
    QTest::newRow("SMB, whose number has the highest bit") << quint64(0xFF534D42) << u"network"_s;
    QTest::newRow("the same, extended as a signed number") << quint64(0xFFFFFFFFFF534D42) << u"network"_s;
    QTest::newRow("FUSE may be anything") << quint64(0x65735546) << u"if it is a remote one"_s;
    QTest::newRow("FAT") << quint64(0x4d44) << u"without owners and modes"_s;
    QTest::newRow("ext4") << quint64(0xEF53) << QString();
    QTest::newRow("btrfs") << quint64(0x9123683E) << QString();
    QTest::newRow("tmpfs") << quint64(0x01021994) << QString();
}

void TestFileSystem::namesWhatIsNotSafe()
{
    QFETCH(const quint64, type);
    QFETCH(const QString, word);
    const std::optional<QString> weakness = weaknessOfFileSystem(type);
    QCOMPARE(weakness.has_value(), !word.isEmpty());
    QVERIFY(!weakness || weakness->contains(word));
}

void TestFileSystem::aFolderThatIsNotThereIsNotJudged()
{
    QVERIFY(!weaknessOfFolder("/nowhere/at/all"));
}

QTEST_GUILESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"
