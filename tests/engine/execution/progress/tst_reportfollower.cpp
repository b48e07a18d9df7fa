// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfollower.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_ReportFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anEmptyFolderHasNothingNew();
    void newLinesAreFoldedOnce();
    void aLineThatIsNotEndedWaits();
    void theLastLineNeedsNoLineFeedAtTheEnd();
    void hugeLinesAreBroken();
    void outputIsReadOn();
    void theLatestStreamHasTheLastLine();
    void bothPartsOfALineAreOne();
    void turningSegmentsAreFollowed();
    void onlyTheEndOfMuchOutputIsRead();
    void whatIsNoFileIsNotOpened();
    void linesFromBeforeHaveNoInventedTime();

private:
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_folder->path()); }
    [[nodiscard]] QByteArray path(const char *name) const { return folder() + '/' + name; }
    void append(const char *name, const QByteArray &bytes) const;
    void setAge(const char *name, int secondsAgo) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ReportFollower::append(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_ReportFollower::setAge(const char *name, int secondsAgo) const
{
    const timespec time{1'790'000'000 - secondsAgo, 0};
    const timespec times[]{time, time};
    QCOMPARE(utimensat(AT_FDCWD, path(name).constData(), times, 0), 0);
}

void tst_ReportFollower::anEmptyFolderHasNothingNew()
{
    ReportFollower follower(folder());
    QVERIFY(!follower.readOn());
    QCOMPARE(follower.report(), RunReport{});
    ReportFollower nowhere("/nonexistent");
    QVERIFY(!nowhere.readOn());
}

void tst_ReportFollower::newLinesAreFoldedOnce()
{
    ReportFollower follower(folder());
    append("report.jsonl", "{\"item\": \"a\", \"status\": \"error\"}\n");
    QVERIFY(follower.readOn());
    QVERIFY(!follower.readOn());
    append("report.jsonl", "{\"item\": \"b\", \"status\": \"error\"}\nrubbish\n\n");
    QVERIFY(follower.readOn());
    QCOMPARE(follower.report().failedItems, 2);
    QCOMPARE(follower.report().brokenLines, 1);
}

void tst_ReportFollower::aLineThatIsNotEndedWaits()
{
    ReportFollower follower(folder());
    append("report.jsonl", "{\"done\": 4");
    (void)follower.readOn();
    append("report.jsonl", "2, \"total\": 100}\n");
    QVERIFY(follower.readOn());
    QCOMPARE(follower.report().progress.fraction, 0.42);
    QCOMPARE(follower.report().brokenLines, 0);
}

void tst_ReportFollower::theLastLineNeedsNoLineFeedAtTheEnd()
{
    ReportFollower follower(folder());
    append("report.jsonl", "{\"message\": \"bye\"}");
    (void)follower.readOn();
    QVERIFY(follower.report().progress.message.isEmpty());
    follower.finish();
    QCOMPARE(follower.report().progress.message, u"bye"_s);
}

void tst_ReportFollower::hugeLinesAreBroken()
{
    ReportFollower follower(folder());
    append("report.jsonl", QByteArray(9 << 20, 'x') + "\n{\"message\": \"on\"}\n");
    follower.finish();
    QCOMPARE(follower.report().brokenLines, 1);
    QCOMPARE(follower.report().progress.message, u"on"_s);
}

void tst_ReportFollower::outputIsReadOn()
{
    ReportFollower follower(folder());
    append("out", "Loading 10%\n");
    QVERIFY(follower.readOn());
    QCOMPARE(follower.report().progress.fraction, 0.1);
    append("out", "Loading 2");
    append("out", "0%\n");
    QVERIFY(follower.readOn());
    QCOMPARE(follower.report().progress.fraction, 0.2);
    QCOMPARE(follower.report().lastLine, u"Loading 20%"_s);
    QVERIFY(follower.report().lastOutputAt);
}

void tst_ReportFollower::theLatestStreamHasTheLastLine()
{
    ReportFollower follower(folder());
    append("out", "quiet\n");
    append("err", "warning\n");
    setAge("out", 60);
    setAge("err", 5);
    (void)follower.readOn();
    QCOMPARE(follower.report().lastLine, u"warning"_s);
    QCOMPARE(follower.report().lastOutputAt, instantFromMs(1'789'999'995'000));
    append("out", "loud\n");
    setAge("out", 0);
    (void)follower.readOn();
    QCOMPARE(follower.report().lastLine, u"loud"_s);
}

void tst_ReportFollower::bothPartsOfALineAreOne()
{
    ReportFollower follower(folder());
    append("out", "step 1/1");
    (void)follower.readOn();
    QVERIFY(!follower.report().progress.fraction);
    append("out", "00\n");
    (void)follower.readOn();
    QCOMPARE(follower.report().progress.fraction, 0.01);
}

void tst_ReportFollower::turningSegmentsAreFollowed()
{
    ReportFollower follower(folder());
    append("out", "1/10 files\n");
    setAge("out", 50);
    (void)follower.readOn();
    append("out.1", "2/10 files\n3/10 files\n");
    setAge("out.1", 40);
    (void)follower.readOn();
    QCOMPARE(follower.report().progress.fraction, 0.3);
    append("out.2", "half\n4/10 files\n");
    setAge("out.2", 30);
    (void)follower.readOn();
    QCOMPARE(follower.report().progress.fraction, 0.4);
    QCOMPARE(::truncate(path("out.1").constData(), 0), 0);
    append("out.1", "x\n5/10 files\n");
    setAge("out.1", 20);
    (void)follower.readOn();
    QCOMPARE(follower.report().progress.fraction, 0.5);
    QCOMPARE(follower.report().lastLine, u"5/10 files"_s);
}

void tst_ReportFollower::onlyTheEndOfMuchOutputIsRead()
{
    append("out", "1/2 files\n" + QByteArray(3 << 20, 'x') + "\nthe end\n");
    ReportFollower follower(folder());
    (void)follower.readOn();
    QVERIFY(!follower.report().progress.fraction);
    QCOMPARE(follower.report().lastLine, u"the end"_s);
    QVERIFY(!follower.readOn());
}

void tst_ReportFollower::whatIsNoFileIsNotOpened()
{
    QCOMPARE(mkfifo(path("report.jsonl").constData(), 0600), 0);
    QCOMPARE(symlink("/etc/passwd", path("out").constData()), 0);
    QCOMPARE(mkdir(path("err").constData(), 0700), 0);
    ReportFollower follower(folder());
    QVERIFY(!follower.readOn());
    follower.finish();
    QVERIFY(follower.report().lastLine.isEmpty());
}

void tst_ReportFollower::linesFromBeforeHaveNoInventedTime()
{
    append("report.jsonl", "{\"stage\": \"a\"}\n");
    const timespec later[]{{4'000'000'000, 0}, {4'000'000'000, 0}};
    QCOMPARE(utimensat(AT_FDCWD, path("report.jsonl").constData(), later, 0), 0);
    ReportFollower follower(folder());
    (void)follower.readOn();
    QVERIFY(!follower.report().nodes.at(0).children.at(0).startedAt);
}

QTEST_GUILESS_MAIN(tst_ReportFollower)
#include "tst_reportfollower.moc"
