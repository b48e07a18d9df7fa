// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/draftresolve.h"

#include "tests/support/filetree.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_DraftResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsAreFoundInThePath();
    void programsThatAreNotFoundStay();
    void relativePathsAreTheCallers_data();
    void relativePathsAreTheCallers();
    void theWorkspaceIsTheCallersFolder();
    void withoutACallerThereIsHome();
    void namesThatNobodyGave_data();
    void namesThatNobodyGave();
    void defaultsAreFilledIn();
    void unknownTypesAreLeftToTheCheck();

private:
    [[nodiscard]] static JobDraft command(const QString &program)
    {
        JobDraft draft;
        draft.definition.type = u"command"_s;
        draft.definition.parameters = {{u"program"_s, program}};
        draft.callerFolder = "/caller";
        return draft;
    }
    [[nodiscard]] static JobDefinition resolved(const JobDraft &draft) { return resolveDraft(draft, *builtInJobTypes())->definition; }
};

void tst_DraftResolve::programsAreFoundInThePath()
{
    FileTree tree;
    tree.addProgram("bin/tool");
    tree.addProgram("own/tool");
    JobDraft draft = command(u"tool"_s);
    draft.captured.insert("PATH", tree.path("bin"));
    QCOMPARE(resolved(draft).parameters.value("program"_L1).toString().toUtf8(), tree.path("bin/tool"));
    draft.definition.environment.insert("PATH", tree.path("own"));
    QCOMPARE(resolved(draft).parameters.value("program"_L1).toString().toUtf8(), tree.path("own/tool"));
}

void tst_DraftResolve::programsThatAreNotFoundStay()
{
    JobDraft draft = command(u"no-such-tool"_s);
    QCOMPARE(resolved(draft).parameters.value("program"_L1).toString(), u"no-such-tool"_s);
}

void tst_DraftResolve::relativePathsAreTheCallers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("path");
    QTest::newRow("here") << u"./run.sh"_s << u"/caller/run.sh"_s;
    QTest::newRow("below") << u"bin/run.sh"_s << u"/caller/bin/run.sh"_s;
    QTest::newRow("above stays as it is") << u"../run.sh"_s << u"/caller/../run.sh"_s;
    QTest::newRow("absolute") << u"/x/run.sh"_s << u"/x/run.sh"_s;
}

void tst_DraftResolve::relativePathsAreTheCallers()
{
    QFETCH(QString, given);
    JobDraft draft = command(given);
    QTEST(resolved(draft).parameters.value("program"_L1).toString(), "path");
    draft.definition.type = u"script"_s;
    draft.definition.parameters = {{u"path"_s, given}, {u"interpreter"_s, given}};
    QTEST(resolved(draft).parameters.value("path"_L1).toString(), "path");
    QTEST(resolved(draft).parameters.value("interpreter"_L1).toString(), "path");
}

void tst_DraftResolve::theWorkspaceIsTheCallersFolder()
{
    JobDraft draft = command(u"true"_s);
    QCOMPARE(resolved(draft).workspace, "/caller"_ba);
    draft.definition.workspace = "data";
    draft.definition.stdinFile = "in.txt";
    QCOMPARE(resolved(draft).workspace, "/caller/data"_ba);
    QCOMPARE(resolved(draft).stdinFile, "/caller/in.txt"_ba);
}

void tst_DraftResolve::withoutACallerThereIsHome()
{
    JobDraft draft = command(u"./run.sh"_s);
    draft.callerFolder.clear();
    draft.captured.insert("HOME", "/home/ada");
    QCOMPARE(resolved(draft).workspace, ""_ba); // HOME, wherever that is when it runs
    QCOMPARE(resolved(draft).parameters.value("program"_L1).toString(), u"/home/ada/run.sh"_s);
}

void tst_DraftResolve::namesThatNobodyGave_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("name");
    QTest::newRow("a program's") << u"command"_s << QJsonObject{{u"program"_s, u"/usr/bin/wc"_s}} << u"wc"_s;
    QTest::newRow("a script's") << u"script"_s << QJsonObject{{u"path"_s, u"/home/ada/load.py"_s}} << u"load.py"_s;
    QTest::newRow("bytes are made visible") << u"script"_s << QJsonObject{{u"path"_s, QJsonObject{{u"b64"_s, u"L2Nhz+kucHk="_s}}}}
                                            << u"ca\\xcf\\xe9.py"_s;
    QTest::newRow("the type's") << u"demo"_s << QJsonObject() << u"Demo"_s;
}

void tst_DraftResolve::namesThatNobodyGave()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, parameters);
    JobDraft draft;
    draft.definition.type = type;
    draft.definition.parameters = parameters;
    QTEST(resolved(draft).name, "name");
    draft.definition.name = u"Mine"_s;
    QCOMPARE(resolved(draft).name, u"Mine"_s);
}

void tst_DraftResolve::defaultsAreFilledIn()
{
    JobDraft draft;
    draft.definition.type = u"demo"_s;
    draft.definition.parameters = {{u"items"_s, 5}};
    QCOMPARE(resolved(draft).parameters.value("items"_L1), QJsonValue(5));
    QCOMPARE(resolved(draft).parameters.value("stages"_L1), QJsonValue(3));
}

void tst_DraftResolve::unknownTypesAreLeftToTheCheck()
{
    JobDraft draft;
    draft.definition.type = u"magic"_s;
    QCOMPARE(resolved(draft).type, u"magic"_s);
}

QTEST_GUILESS_MAIN(tst_DraftResolve)
#include "tst_draftresolve.moc"
