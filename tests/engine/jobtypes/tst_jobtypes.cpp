// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/jobtype.h"

#include "engine/jobtypes/demotask.h"
#include "tests/support/filetree.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

namespace {

//! Notes what a task tells, passes no time.
class NotingContext final : public TaskContext
{
public:
    explicit NotingContext(QByteArray results) : m_results(std::move(results)) {}
    [[nodiscard]] std::stop_token stopToken() const override { return stop.get_token(); }
    void checkPause() override { ++pausesOffered; }
    void setTotal(qint64) override {}
    void advance(qint64) override {}
    void message(const QString &text) override { notes += u"message "_s + text; }
    void process(const QString &name) override { notes += u"process "_s + name; }
    void stage(const QString &name, qint64 total) override { notes += u"stage %1 of %2"_s.arg(name).arg(total); }
    void item(const QString &name, NodeStatus status, const QString &) override
    {
        if (status != NodeStatus::Running)
            notes += name + u' ' + toWord(status);
        failed += status == NodeStatus::Error ? 1 : 0;
        if (++itemsTold == stopAfterItems)
            stop.request_stop();
    }
    void value(const ResultValue &value) override { notes += u"value %1 %2"_s.arg(value.name).arg(value.number.value_or(-1)); }
    void log(const QString &) override {}
    QByteArray resultsFolder() override { return m_results; }
    bool sleep(Duration duration) override
    {
        slept += duration;
        return !stop.stop_requested();
    }

    QStringList notes;
    std::stop_source stop;
    Duration slept{};
    int failed = 0;
    int pausesOffered = 0;
    int itemsTold = 0;
    int stopAfterItems = 0;

private:
    QByteArray m_results;
};

const JobType &type(const QString &key)
{
    static const std::shared_ptr<const JobTypeRegistry> types = builtInJobTypes();
    return *types->find(key);
}

JobDefinition definitionOf(const QJsonObject &parameters)
{
    JobDefinition definition;
    definition.parameters = parameters;
    return definition;
}

} // namespace

class tst_JobTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegistryKnowsItsTypes();
    void commandsAreCalledAsTheyAre();
    void aCommandThatIsNotInThePath();
    void scriptsAreCalledByTheirInterpreter();
    void scriptsThatAreNotThere_data();
    void scriptsThatAreNotThere();
    void theStampSaysWhatRan();
    void theDemoTellsItsParts();
    void theSameSeedFailsTheSameItems();
    void theDemoEndsWhenAsked();
    void theDemoPassesTimeByItsContext();
};

void tst_JobTypes::theRegistryKnowsItsTypes()
{
    const auto types = builtInJobTypes();
    QStringList keys;
    for (const JobTypeInfo &info : types->infos())
        keys += info.key;
    QCOMPARE(keys, (QStringList{u"command"_s, u"script"_s, u"demo"_s}));
    QVERIFY(!types->find(u"magic"_s));
    for (const JobTypeInfo &info : types->infos())
        QCOMPARE(check(info.parameters, withDefaults(info.parameters, {})).size(), info.key == u"demo"_s ? 0 : 1);
}

void tst_JobTypes::commandsAreCalledAsTheyAre()
{
    const QJsonArray arguments{u"a b"_s, u"$HOME; *"_s, u""_s, QJsonObject{{u"b64"_s, u"6Q=="_s}}};
    const JobDefinition definition = definitionOf({{u"program"_s, u"/bin/echo"_s}, {u"arguments"_s, arguments}});
    const auto work = type(u"command"_s).prepare(definition, "/bin");
    QVERIFY(work);
    const QByteArrayList expected{"/bin/echo", "a b", "$HOME; *", "", "\xe9"};
    QCOMPARE(std::get<ProgramCall>(*work).argv, expected);
    QCOMPARE(type(u"command"_s).command(definition), expected);
}

void tst_JobTypes::aCommandThatIsNotInThePath()
{
    const auto work = type(u"command"_s).prepare(definitionOf({{u"program"_s, u"no-such-tool"_s}}), "/usr/bin:/bin");
    QVERIFY(!work);
    QCOMPARE(work.error().detail, u"program-missing"_s);
    QVERIFY(work.error().message.contains(u"'no-such-tool'"_s) && work.error().message.contains(u"/usr/bin:/bin"_s));
}

void tst_JobTypes::scriptsAreCalledByTheirInterpreter()
{
    FileTree tree;
    tree.addFile("work/a.py", "#!/usr/bin/env -S python3 -u\n");
    tree.addProgram("bin/python3");
    JobDefinition definition =
        definitionOf({{u"path"_s, QString::fromUtf8(tree.path("work/a.py"))}, {u"arguments"_s, QJsonArray{u"x y"_s}}});
    definition.workspace = tree.path("work");
    const auto work = type(u"script"_s).prepare(definition, tree.path("bin"));
    QVERIFY(work);
    const ProgramCall call = std::get<ProgramCall>(*work);
    QCOMPARE(call.argv, (QByteArrayList{tree.path("bin/python3"), "-u", tree.path("work/a.py"), "x y"}));
    QCOMPARE(call.extra.value("PYTHONUNBUFFERED"), "1"_ba);
}

void tst_JobTypes::scriptsThatAreNotThere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << "gone.py"_ba << u"program-missing"_s;
    QTest::newRow("a folder") << "folder.py"_ba << u"is-a-folder"_s;
}

void tst_JobTypes::scriptsThatAreNotThere()
{
    QFETCH(QByteArray, name);
    FileTree tree;
    tree.addFolder("folder.py");
    const auto work = type(u"script"_s).prepare(definitionOf({{u"path"_s, QString::fromUtf8(tree.path(name))}}), "/bin");
    QVERIFY(!work);
    QTEST(work.error().detail, "code");
    QVERIFY(work.error().message.contains(QString::fromUtf8(tree.path(name))));
}

void tst_JobTypes::theStampSaysWhatRan()
{
    FileTree tree;
    const QByteArray commit(40, 'a');
    tree.addFile("work/.git/HEAD", "ref: refs/heads/main\n");
    tree.addFile("work/.git/packed-refs", "# pack-refs\n" + commit + " refs/heads/main\n");
    tree.addFile("work/src/a.sh", "echo hi\n");
    tree.addProgram("bin/sh");
    const auto work =
        type(u"script"_s).prepare(definitionOf({{u"path"_s, QString::fromUtf8(tree.path("work/src/a.sh"))}}), tree.path("bin"));
    QVERIFY(work);
    const QJsonObject stamp = std::get<ProgramCall>(*work).stamp;
    QCOMPARE(stamp.value("gitCommit"_L1).toString().toUtf8(), commit);
    QCOMPARE(stamp.value("interpreter"_L1).toString().toUtf8(), tree.path("bin/sh"));
    QCOMPARE(stamp.value("sha256"_L1).toString().toUtf8(), QCryptographicHash::hash("echo hi\n", QCryptographicHash::Sha256).toHex());
}

void tst_JobTypes::theDemoTellsItsParts()
{
    FileTree tree;
    NotingContext context(tree.path(""));
    DemoPlan plan;
    plan.stages = 1;
    plan.items = 2;
    QVERIFY(runDemo(plan, context));
    QCOMPARE(context.notes, (QStringList{u"process process 1"_s, u"stage stage 1 of 2"_s, u"item 1 success"_s, u"item 2 success"_s,
                                         u"value items 2"_s, u"value failed items 0"_s, u"message 2 items, 0 failed"_s}));
    QCOMPARE(tree.content("items.csv"),
             "process,stage,item,status\nprocess 1,stage 1,item 1,success\nprocess 1,stage 1,item 2,success\n"_ba);
}

void tst_JobTypes::theSameSeedFailsTheSameItems()
{
    FileTree tree;
    const auto failing = [&tree](quint32 seed) {
        NotingContext context(tree.path(""));
        DemoPlan plan;
        plan.items = 100;
        plan.failureRate = 0.3;
        plan.seed = seed;
        (void)runDemo(plan, context);
        return context.notes;
    };
    QCOMPARE(failing(7), failing(7));
    QVERIFY(failing(7) != failing(8));
    const qsizetype failed = failing(7).filter(u" error"_s).size();
    QVERIFY(failed > 50 && failed < 130);
}

void tst_JobTypes::theDemoEndsWhenAsked()
{
    FileTree tree;
    NotingContext context(tree.path(""));
    context.stopAfterItems = 3; // running, success, running
    QVERIFY(runDemo({}, context));
    QCOMPARE(context.notes.last(), u"item 2 cancelled"_s);
    QVERIFY(tree.content("items.csv").isEmpty());
}

void tst_JobTypes::theDemoPassesTimeByItsContext()
{
    FileTree tree;
    NotingContext context(tree.path(""));
    const auto work =
        type(u"demo"_s).prepare(definitionOf({{u"processes"_s, 2}, {u"stages"_s, 2}, {u"items"_s, 5}, {u"itemSeconds"_s, 1.5}}), {});
    QVERIFY(work);
    QVERIFY(std::get<TaskFactory>(*work)()(context));
    QCOMPARE(context.slept, milliseconds(30'000));
    QCOMPARE(context.pausesOffered, 20);
}

QTEST_GUILESS_MAIN(tst_JobTypes)
#include "tst_jobtypes.moc"
