// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/store/storefixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

//! F3: what was acknowledged is there after SIGKILL, and nothing is there by half.
class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAKill();
};

namespace {

// Kills it after so many acknowledged pairs; each round at another moment of its work.
QStringList killedAfter(const QString &folder, int pairs)
{
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + u"/store_submitter"_s, {folder});
    QByteArray told;
    while (told.count('\n') < pairs && child.waitForReadyRead(20000))
        told += child.readAll();
    child.kill();
    child.waitForFinished();
    told += child.readAll();
    told.truncate(told.lastIndexOf('\n') + 1);
    return QString::fromLatin1(told).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

} // namespace

void TestStoreCrash::whatWasAcknowledgedSurvivesAKill()
{
    const QTemporaryDir folder;
    QStringList acknowledged;
    for (const int pairs : {1, 7, 40, 111}) {
        const QStringList told = killedAfter(folder.path(), pairs);
        QVERIFY(told.size() >= 2 * pairs);
        acknowledged += told;
    }
    StoreFixture fixture(QFile::encodeName(folder.path()));
    for (const QString &id : std::as_const(acknowledged))
        QCOMPARE(valueOf(fixture.store->resolveRun(id)).size(), 1);
    const qint64 runs = valueOf(fixture.store->runs({})).total;
    QVERIFY(runs >= acknowledged.size());
    QCOMPARE(runs % 2, 0);
    QCOMPARE(valueOf(fixture.store->jobs({})).total, runs);
    QCOMPARE(valueOf(fixture.store->events(0, 100'000)).size(), runs);
    QVERIFY(fixture.store->problems().isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_storecrash.moc"
