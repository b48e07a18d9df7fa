// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontabjobs.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

const QByteArray inputFolder = "/data/stdin";

struct Imported
{
    Crontab crontab;
    JobDefinition job;
};

//! The first entry of a crontab, and the job that it becomes.
Imported imported(const QByteArray &bytes)
{
    const Crontab crontab = readCrontab(bytes);
    return {crontab, jobDraftOf(crontab.lines.last(), inputFolder).definition};
}

QByteArray exported(const Imported &from, QString *note = nullptr)
{
    const CrontabChange change = crontabChangeFor(from.crontab, from.crontab.lines.size() - 1, from.job, inputFolder);
    if (note)
        *note = change.note;
    return bytesOf(edited(from.crontab, {change.edit}).value());
}

void setCommand(JobDefinition &job, const QString &program, const QJsonArray &arguments)
{
    job.parameters = {{u"program"_s, program}, {u"arguments"_s, arguments}};
}

} // namespace

class TestCrontabJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAJob();
    void makesAJobOfReboot();
    void cutsLongNames();
    void leavesTheLineOfAnUnchangedJob();
    void writesWhatWasChanged();
    void saysWhatALineCannotHold();
    void quotesWords_data();
    void quotesWords();
};

void TestCrontabJobs::makesAJob()
{
    const JobDraft draft = jobDraftOf(readCrontab("HOME=/srv\nTZ=UTC\n5 4\t* * * cat %a%b\n").lines.last(), inputFolder);
    const JobDefinition &job = draft.definition;
    QVERIFY(!draft.enabled);
    QCOMPARE(job.name, u"cat"_s);
    QCOMPARE(job.parameters, (QJsonObject{{u"program"_s, u"/bin/sh"_s}, {u"arguments"_s, QJsonArray{u"-c"_s, u"cat "_s}}}));
    QCOMPARE(job.environment, (Environment{{"HOME", "/srv"}, {"TZ", "UTC"}}));
    QCOMPARE(job.workspace, "/srv");
    QCOMPARE(job.trigger.expression, u"5 4 * * *"_s);
    QCOMPARE(job.trigger.zone, u"UTC"_s);
    QVERIFY(job.stdinFile.startsWith(QByteArray(inputFolder + '/')));
}

void TestCrontabJobs::makesAJobOfReboot()
{
    const Imported reboot = imported("@Reboot start\n");
    QCOMPARE(reboot.job.trigger.kind, Trigger::Kind::EngineStart);
    QCOMPARE(exported(reboot), "@Reboot start\n");
}

void TestCrontabJobs::cutsLongNames()
{
    QCOMPARE(imported("@daily " + QByteArray(5000, 'x')).job.name.size(), 990);
}

void TestCrontabJobs::leavesTheLineOfAnUnchangedJob()
{
    const QByteArray line = "A=b\n -0\t3 * * *\tdate +\\%F %in  \n";
    Imported from = imported(line);
    from.job.name = u"another name"_s;
    from.job.environment.insert("C", "d");
    from.job.trigger.expression = u"0  3 * * *"_s; // the same fields
    QString note;
    QCOMPARE(exported(from, &note), line);
    QVERIFY(note.isEmpty());
}

void TestCrontabJobs::writesWhatWasChanged()
{
    Imported from = imported("0\t3 * * *\told%in\n");
    from.job.trigger.expression = u"0 4 * * *"_s;
    setCommand(from.job, u"/bin/sh"_s, {u"-c"_s, u"date +%F"_s});
    QCOMPARE(exported(from), "0\t4 * * *\tdate +\\%F%in\n");
    setCommand(from.job, u"/bin/echo"_s, {u"it's"_s});
    QCOMPARE(exported(from), "0\t4 * * *\t/bin/echo 'it'\\''s'%in\n");
    from.job.trigger = {};
    from.job.trigger.kind = Trigger::Kind::EngineStart;
    QCOMPARE(exported(from), "@reboot\t/bin/echo 'it'\\''s'%in\n");
}

void TestCrontabJobs::saysWhatALineCannotHold()
{
    const Imported before = imported("0 3 * * * old\n");
    QString note;
    Imported from = before;
    from.job.trigger.expression = u"0 0 3 * * *"_s;
    from.job.trigger.dialect = u"spring6"_s;
    QCOMPARE(exported(from, &note), "0 3 * * * old\n");
    QVERIFY(note.contains("trigger"_L1));
    from = before;
    from.job.trigger.zone = u"Europe/Berlin"_s;
    QCOMPARE(exported(from, &note), "0 3 * * * old\n");
    QVERIFY(note.contains("zone"_L1));
    from = before;
    setCommand(from.job, u"/bin/sh"_s, {u"-c"_s, u"one\ntwo"_s});
    QCOMPARE(exported(from, &note), "0 3 * * * old\n");
    QVERIFY(note.contains("cannot hold the command"_L1));
    from = before;
    from.job.stdinFile = "/elsewhere";
    QCOMPARE(exported(from, &note), "0 3 * * * old\n");
    QVERIFY(note.contains("input"_L1));
}

void TestCrontabJobs::quotesWords_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain words stay") << QByteArrayList{"/bin/tool", "--level=3", "a,b"} << "/bin/tool --level=3 a,b"_ba;
    QTest::newRow("blanks and signs are quoted") << QByteArrayList{"a b", "$HOME", "50%"} << "'a b' '$HOME' '50%'"_ba;
    QTest::newRow("quotes as well") << QByteArrayList{"it's"} << "'it'\\''s'"_ba;
    QTest::newRow("an empty word is a word") << QByteArrayList{"a", ""} << "a ''"_ba;
}

void TestCrontabJobs::quotesWords()
{
    QFETCH(QByteArrayList, words);
    QTEST(shellText(words), "text");
}

QTEST_APPLESS_MAIN(TestCrontabJobs)
#include "tst_crontabjobs.moc"
