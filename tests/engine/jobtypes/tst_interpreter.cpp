// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/interpreter.h"

#include "engine/jobtypes/paths.h"
#include "tests/support/filetree.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_Interpreter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void byEnding_data();
    void byEnding();
    void pythonFallsBack();
    void byFirstLine();
    void byWhatTheUserSays();
    void virtualEnvironments_data();
    void virtualEnvironments();
    void environmentsAboveTheWorkspaceDoNotCount();
    void anAbsoluteFirstLineIsObeyed();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void pythonDoesNotHoldItsOutputBack();
    void programsAreNotFoundInTheCurrentFolder();
    void programsThatMayNotBeExecutedAreTheLastResort();

private:
    [[nodiscard]] ScriptPlace place(const QByteArray &script, const QByteArray &workspace = "work") const
    {
        return {m_tree->path(script), m_tree->path(workspace), m_tree->path("bin")};
    }
    std::unique_ptr<FileTree> m_tree;
};

void tst_Interpreter::byEnding_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("Python") << "a.py"_ba
                            << "python3"_ba;
    QTest::newRow("R") << "a.R"_ba
                       << "Rscript"_ba;
    QTest::newRow("R in small letters") << "a.r"_ba
                                        << "Rscript"_ba;
    QTest::newRow("shell") << "a.sh"_ba
                           << "sh"_ba;
    QTest::newRow("bash") << "a.bash"_ba
                          << "bash"_ba;
    QTest::newRow("zsh") << "a.zsh"_ba
                         << "zsh"_ba;
    QTest::newRow("Node") << "a.js"_ba
                          << "node"_ba;
    QTest::newRow("a Node module") << "a.mjs"_ba
                                   << "node"_ba;
    QTest::newRow("Perl") << "a.pl"_ba
                          << "perl"_ba;
    QTest::newRow("Julia") << "a.b.jl"_ba
                           << "julia"_ba;
}

void tst_Interpreter::byEnding()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, program);
    m_tree->addFile("work/" + script, "1");
    m_tree->addProgram("bin/" + program);
    const auto found = findInterpreter(place("work/" + script), {});
    QVERIFY(found);
    QCOMPARE(found->argv, QByteArrayList{m_tree->path("bin/" + program)});
    QVERIFY(hasScriptEnding(script));
}

void tst_Interpreter::pythonFallsBack()
{
    m_tree->addFile("work/a.py", "1");
    m_tree->addProgram("bin/python");
    QCOMPARE(findInterpreter(place("work/a.py"), {})->argv, QByteArrayList{m_tree->path("bin/python")});
}

void tst_Interpreter::byFirstLine()
{
    m_tree->addFile("work/a.py", "#!/usr/bin/env -S perl -w\n");
    m_tree->addProgram("bin/perl");
    m_tree->addProgram("bin/python3");
    QCOMPARE(findInterpreter(place("work/a.py"), {})->argv, (QByteArrayList{m_tree->path("bin/perl"), "-w"}));
}

void tst_Interpreter::byWhatTheUserSays()
{
    m_tree->addFile("work/a.py", "#!/bin/sh\n");
    m_tree->addProgram("bin/pypy");
    m_tree->addProgram("opt/python3.13");
    QCOMPARE(findInterpreter(place("work/a.py"), "pypy")->argv, QByteArrayList{m_tree->path("bin/pypy")});
    QCOMPARE(findInterpreter(place("work/a.py"), m_tree->path("opt/python3.13"))->argv, QByteArrayList{m_tree->path("opt/python3.13")});
}

void tst_Interpreter::virtualEnvironments_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow(".venv beside the script") << "work/src/.venv"_ba
                                             << "VIRTUAL_ENV"_ba;
    QTest::newRow("venv beside the script") << "work/src/venv"_ba
                                            << "VIRTUAL_ENV"_ba;
    QTest::newRow(".venv in the workspace") << "work/.venv"_ba
                                            << "VIRTUAL_ENV"_ba;
    QTest::newRow("conda in the workspace") << "work/env"_ba
                                            << "CONDA_PREFIX"_ba;
}

void tst_Interpreter::virtualEnvironments()
{
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, variable);
    m_tree->addFile("work/src/a.py", "#!/usr/bin/env python3\n");
    m_tree->addProgram("bin/python3");
    m_tree->addProgram(environment + "/bin/python");
    m_tree->addProgram(environment + "/bin/python3");
    if (variable == "CONDA_PREFIX")
        m_tree->addFile(environment + "/conda-meta/history", "");
    const auto found = findInterpreter(place("work/src/a.py"), {});
    QVERIFY(found);
    QCOMPARE(found->argv, QByteArrayList{m_tree->path(environment + "/bin/python3")});
    QCOMPARE(found->extra.value(variable), m_tree->path(environment));
}

void tst_Interpreter::environmentsAboveTheWorkspaceDoNotCount()
{
    m_tree->addFile("work/src/a.py", "1");
    m_tree->addProgram("bin/python3");
    m_tree->addProgram(".venv/bin/python");
    m_tree->addProgram(".venv/bin/python3");
    QCOMPARE(findInterpreter(place("work/src/a.py"), {})->argv, QByteArrayList{m_tree->path("bin/python3")});
    // A workspace elsewhere is no parent: only the script's own folder counts.
    QCOMPARE(findInterpreter(place("work/src/a.py", "elsewhere"), {})->argv, QByteArrayList{m_tree->path("bin/python3")});
}

void tst_Interpreter::anAbsoluteFirstLineIsObeyed()
{
    m_tree->addProgram("opt/python3");
    m_tree->addFile("work/a.py", "#!" + m_tree->path("opt/python3") + "\n");
    m_tree->addProgram("work/.venv/bin/python");
    QCOMPARE(findInterpreter(place("work/a.py"), {})->argv, QByteArrayList{m_tree->path("opt/python3")});
}

void tst_Interpreter::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("an interpreter that is not installed") << "a.py"_ba
                                                          << "1"_ba
                                                          << ""_ba << u"interpreter-missing"_s << u"'python3'"_s;
    QTest::newRow("one that the first line names") << "a"_ba
                                                   << "#!/no/such/perl\n"_ba
                                                   << ""_ba << u"interpreter-missing"_s << u"'/no/such/perl'"_s;
    QTest::newRow("one that env does not find") << "a"_ba
                                                << "#!/usr/bin/env ruby\n"_ba
                                                << ""_ba << u"interpreter-missing"_s << u"'ruby'"_s;
    QTest::newRow("one that the user names") << "a.py"_ba
                                             << "1"_ba
                                             << "pypy"_ba << u"interpreter-missing"_s << u"'pypy'"_s;
    QTest::newRow("a first line as on Windows") << "a.py"_ba
                                                << "#!/usr/bin/env python3\r\n"_ba
                                                << ""_ba << u"crlf-interpreter"_s << u"python3\\x0d"_s;
    QTest::newRow("nothing says how") << "a.dat"_ba
                                      << "1"_ba
                                      << ""_ba << u"interpreter-missing"_s << u"a.dat"_s;
}

void tst_Interpreter::whatIsMissingIsNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, asked);
    QFETCH(QString, named);
    m_tree->addFile("work/" + name, content);
    const auto found = findInterpreter(place("work/" + name), asked);
    QVERIFY(!found);
    QTEST(found.error().detail, "code");
    QVERIFY2(found.error().message.contains(named), qPrintable(found.error().message));
}

void tst_Interpreter::pythonDoesNotHoldItsOutputBack()
{
    QCOMPARE(extraFor("/usr/bin/python3.11"), (Environment{{"PYTHONUNBUFFERED", "1"}}));
    QCOMPARE(extraFor("/usr/bin/perl"), Environment{});
}

void tst_Interpreter::programsAreNotFoundInTheCurrentFolder()
{
    const QByteArray here = lastPart(QByteArray(QCoreApplication::applicationFilePath().toUtf8()));
    QVERIFY(!findProgram(here, ":.:./"));
    QVERIFY(!findProgram("./" + here, "/"));
}

void tst_Interpreter::programsThatMayNotBeExecutedAreTheLastResort()
{
    m_tree->addFile("a/tool", "x");
    m_tree->addFolder("b/tool");
    const QByteArray path = m_tree->path("b") + ':' + m_tree->path("a") + ':' + m_tree->path("c");
    QCOMPARE(findProgram("tool", path), m_tree->path("a/tool"));
    m_tree->addProgram("c/tool");
    QCOMPARE(findProgram("tool", path), m_tree->path("c/tool"));
    QVERIFY(!findProgram("other", path));
}

QTEST_GUILESS_MAIN(tst_Interpreter)
#include "tst_interpreter.moc"
