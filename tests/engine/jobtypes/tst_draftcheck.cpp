// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/draftcheck.h"

#include "engine/jobtypes/draftresolve.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(JobDraft &)>;

JobDraft goodDraft()
{
    JobDraft draft;
    draft.definition.type = u"command"_s;
    draft.definition.name = u"Night batch"_s;
    draft.definition.parameters = {{u"program"_s, u"/bin/true"_s}};
    draft.definition.workspace = "/tmp";
    return draft;
}

QStringList fieldsOf(const QList<FieldError> &errors)
{
    QStringList fields;
    for (const FieldError &error : errors)
        fields += error.field;
    return fields;
}

QList<FieldError> checked(const JobDraft &draft, DraftPurpose purpose = DraftPurpose::Run)
{
    return checkDraft(draft, *builtInJobTypes(), {u"default"_s, u"night"_s}, purpose);
}

} // namespace
Q_DECLARE_METATYPE(Change)

class tst_DraftCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodDraftsPass_data();
    void goodDraftsPass();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void allMistakesComeAtOnce();
    void onlyKeptJobsRepeat();
    void onlyRunsWaitForOthers();
    void messagesNameTheThing();
};

void tst_DraftCheck::goodDraftsPass_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("as it is", [](JobDraft &) {});
    row("a name of a thousand characters beyond the plane",
        [](JobDraft &draft) { draft.definition.name = QString::fromUtf8("\xf0\x9f\x98\x80").repeated(1000); });
    row("another pool", [](JobDraft &draft) { draft.definition.pool = u"night"_s; });
    row("an id", [](JobDraft &draft) { draft.id = u"night-1:a.b_c"_s; });
    row("a variable that is not UTF-8", [](JobDraft &draft) { draft.definition.environment.insert("A\xe9", "\xff"); });
    row("a hundred labels", [](JobDraft &draft) { draft.definition.labels = QStringList(100, QString(200, u'x')); });
    row("no workspace", [](JobDraft &draft) { draft.definition.workspace.clear(); });
}

void tst_DraftCheck::goodDraftsPass()
{
    QFETCH(Change, change);
    JobDraft draft = goodDraft();
    change(draft);
    QCOMPARE(fieldsOf(checked(draft)), QStringList());
}

void tst_DraftCheck::mistakesAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change &change) { QTest::newRow(name) << change << field; };
    row("an unknown type", u"type"_s, [](JobDraft &draft) { draft.definition.type = u"magic"_s; });
    row("a missing parameter", u"parameters.program"_s, [](JobDraft &draft) { draft.definition.parameters = {}; });
    row("an unknown parameter", u"parameters.colour"_s, [](JobDraft &draft) { draft.definition.parameters.insert(u"colour"_s, 1); });
    row("a name that is too long", u"name"_s, [](JobDraft &draft) { draft.definition.name = QString(1001, u'x'); });
    row("a name with NUL", u"name"_s, [](JobDraft &draft) { draft.definition.name = u"a\0b"_s; });
    row("a name with a lone surrogate", u"name"_s, [](JobDraft &draft) { draft.definition.name = QString(QChar(0xdc00)); });
    row("a label that is too long", u"labels"_s, [](JobDraft &draft) { draft.definition.labels = {QString(201, u'x')}; });
    row("too many labels", u"labels"_s, [](JobDraft &draft) { draft.definition.labels = QStringList(101, u"x"_s); });
    row("an empty label", u"labels"_s, [](JobDraft &draft) { draft.definition.labels = {QString()}; });
    row("an id with a blank", u"id"_s, [](JobDraft &draft) { draft.id = u"a b"_s; });
    row("an unknown pool", u"pool"_s, [](JobDraft &draft) { draft.definition.pool = u"day"_s; });
    row("a negative time limit", u"timeout"_s, [](JobDraft &draft) { draft.definition.limits.timeLimit = Duration(-1); });
    row("memory in which nothing starts", u"limits.memory"_s, [](JobDraft &draft) { draft.definition.limits.resources.memory = 1000; });
    row("too few files", u"limits.openFiles"_s, [](JobDraft &draft) { draft.definition.limits.resources.openFiles = 3; });
    row("less CPU time than the kernel counts", u"limits.cpuTime"_s, [](JobDraft &draft) { draft.definition.limits.resources.cpuTime = milliseconds(10); });
    row("limits of what is no program", u"limits"_s, [](JobDraft &draft) {
        draft.definition.type = u"demo"_s;
        draft.definition.parameters = {};
        draft.definition.limits.resources.memory = 1 << 30;
    });
    row("a hang limit without end", u"hang"_s, [](JobDraft &draft) { draft.definition.limits.hang = Duration::max(); });
    row("negative retries", u"retries"_s, [](JobDraft &draft) { draft.definition.retry.retries = -1; });
    row("a factor of nothing", u"retryFactor"_s, [](JobDraft &draft) { draft.definition.retry.factor = 0; });
    row("a factor that is no number", u"retryFactor"_s, [](JobDraft &draft) { draft.definition.retry.factor = qQNaN(); });
    row("an exit code that cannot be", u"retryExitCodes"_s, [](JobDraft &draft) { draft.definition.retry.exitCodes = {256}; });
    row("a negative delay", u"delay"_s, [](JobDraft &draft) { draft.delay = Duration(-1); });
    row("a variable without a name", u"environment"_s, [](JobDraft &draft) { draft.definition.environment.insert("", "x"); });
    row("a variable with an equals sign", u"environment"_s, [](JobDraft &draft) { draft.definition.environment.insert("A=B", "x"); });
    row("a variable of ours", u"environment"_s, [](JobDraft &draft) { draft.definition.environment.insert("RUNSHEET_RUN_ID", "x"); });
    row("a value with NUL", u"environment"_s, [](JobDraft &draft) { draft.definition.environment.insert("A", QByteArray("a\0b", 3)); });
    row("a relative workspace", u"workspace"_s, [](JobDraft &draft) { draft.definition.workspace = "data"; });
    row("a relative stdin", u"stdin"_s, [](JobDraft &draft) { draft.definition.stdinFile = "x"; });
    row("a cluster", u"executor"_s, [](JobDraft &draft) { draft.definition.executor = ExecutorKind::Slurm; });
    row("a schedule for a run", u"trigger"_s, [](JobDraft &draft) { draft.definition.trigger.kind = Trigger::Kind::Cron; });
    row("an empty space", u"space"_s, [](JobDraft &draft) { draft.definition.space.clear(); });
}

void tst_DraftCheck::mistakesAreNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    JobDraft draft = goodDraft();
    change(draft);
    QCOMPARE(fieldsOf(checked(draft)), QStringList{field});
}

void tst_DraftCheck::allMistakesComeAtOnce()
{
    JobDraft draft = goodDraft();
    draft.id = u"?"_s;
    draft.definition.pool = u"day"_s;
    draft.definition.parameters = {};
    QCOMPARE(fieldsOf(checked(draft)), (QStringList{u"id"_s, u"parameters.program"_s, u"pool"_s}));
    const Error refusal = draftRefusal(checked(draft));
    QCOMPARE(refusal.code, ErrorCode::BadInput);
    QCOMPARE(refusal.fields.size(), 3);
    QVERIFY(refusal.message.contains(u"pool 'day' is not known; there are default, night"_s));
}

void tst_DraftCheck::onlyKeptJobsRepeat()
{
    JobDraft draft = goodDraft();
    for (const auto kind : {Trigger::Kind::Cron, Trigger::Kind::FixedRate, Trigger::Kind::FixedDelay, Trigger::Kind::EngineStart}) {
        draft.definition.trigger.kind = kind;
        QCOMPARE(fieldsOf(checked(draft, DraftPurpose::Run)), QStringList{u"trigger"_s});
        QCOMPARE(fieldsOf(checked(draft, DraftPurpose::Keep)), QStringList());
    }
}

void tst_DraftCheck::onlyRunsWaitForOthers()
{
    JobDraft draft = goodDraft();
    draft.after.append(PrerequisiteDraft{});
    QCOMPARE(fieldsOf(checked(draft, DraftPurpose::Run)), QStringList());
    QCOMPARE(fieldsOf(checked(draft, DraftPurpose::Keep)), QStringList{u"after"_s});
}

void tst_DraftCheck::messagesNameTheThing()
{
    JobDraft draft = goodDraft();
    draft.definition.type = u"ma\x1bgic"_s;
    QCOMPARE(checked(draft).first().message, u"'ma\\x1bgic' is not known; there are command, script, demo"_s);
}

QTEST_GUILESS_MAIN(tst_DraftCheck)
#include "tst_draftcheck.moc"
