// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/execution/bench.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <sys/stat.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! Real files of every awkward kind, started for real: each has its own code and its own sentence.
class StartFailureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        put("script", "#!/bin/sh\necho\n", 0600);
        put("crlf", "#!/bin/sh\r\necho\r\n", 0700);
        put("lost", "#!/no/such/interpreter -x\necho\n", 0700);
        put("plain", "just some text\n", 0700);
        put("passwd-interpreter", "#!/etc/passwd\n", 0700);
        put("other-processor", foreignProgram(), 0700);
        put("lost-loader", lostLoader(), 0700);
        put("file", "", 0600);
        QCOMPARE(::mkdir(path("folder").constData(), 0700), 0);
    }

    void codeAndWords_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("workspace");
        QTest::addColumn<QByteArray>("stdinFile");
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("named");
        const QByteArray none, here = path(""), sh = "/bin/sh";
        QTest::newRow("no such program") << path("nothing") << here << none << none << u"program-missing"_s << path("nothing");
        QTest::newRow("a file in place of a folder above")
            << path("file/x") << here << none << none << u"program-missing"_s << path("file/x");
        QTest::newRow("no such interpreter") << path("lost") << here << none << none << u"interpreter-missing"_s
                                             << QByteArray("/no/such/interpreter");
        QTest::newRow("no such loader") << path("lost-loader") << here << none << none << u"interpreter-missing"_s << path("lost-loader");
        QTest::newRow("Windows line ends") << path("crlf") << here << none << none << u"crlf-interpreter"_s << path("crlf");
        QTest::newRow("not executable") << path("script") << here << none << none << u"not-executable"_s << path("script");
        QTest::newRow("interpreter not executable")
            << path("passwd-interpreter") << here << none << none << u"not-executable"_s << QByteArray("/etc/passwd");
        QTest::newRow("text without a first line") << path("plain") << here << none << none << u"wrong-format"_s << path("plain");
        QTest::newRow("for another processor") << path("other-processor") << here << none << none << u"wrong-format"_s
                                               << path("other-processor");
        QTest::newRow("a folder") << path("folder") << here << none << none << u"is-a-folder"_s << path("folder");
        QTest::newRow("no such workspace") << sh << path("away") << none << none << u"workspace-missing"_s << path("away");
        QTest::newRow("a workspace that is a file") << sh << path("file") << none << none << u"workspace-missing"_s << path("file");
        QTest::newRow("an argument of 300 KB") << sh << here << none << QByteArray(300'000, 'a') << u"argument-too-long"_s
                                               << QByteArray("300000");
        QTest::newRow("no such input") << sh << here << path("no-input") << none << u"stdin-missing"_s << path("no-input");
        QTest::newRow("an input that is a folder") << sh << here << path("folder") << none << u"stdin-missing"_s << path("folder");
    }
    void codeAndWords()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, workspace);
        QFETCH(QByteArray, stdinFile);
        QFETCH(QByteArray, argument);
        QFETCH(QString, code);
        QFETCH(QByteArray, named);
        ProcessOrder order = m_bench.program({program});
        order.workspace = workspace;
        order.stdinFile = stdinFile;
        if (!argument.isEmpty())
            order.argv.append(argument);
        const Heard &heard = m_bench.run(order);
        QVERIFY(heard.record);
        QCOMPARE(heard.record->kind, ExitRecord::Kind::SpawnFailed);
        QCOMPARE(heard.record->errorCode, code);
        QVERIFY2(heard.record->errorText.contains(QString::fromUtf8(named)), qPrintable(heard.record->errorText));
        QVERIFY2(!m_sentences.contains(heard.record->errorText), "each has its own sentence");
        m_sentences.insert(heard.record->errorText);
    }

private:
    QByteArray path(const QByteArray &name) const { return m_bench.stateRoot() + '/' + name; }

    void put(const QByteArray &name, const QByteArray &bytes, mode_t mode)
    {
        QFile file(QFile::decodeName(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        QCOMPARE(::fchmod(file.handle(), mode), 0);
    }

    static QByteArray ownProgram()
    {
        QFile file(u"/bin/true"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! The machine number of the ELF head is none that exists.
    static QByteArray foreignProgram()
    {
        QByteArray program = ownProgram();
        program[18] = '\x77';
        program[19] = '\x77';
        return program;
    }
    static QByteArray lostLoader()
    {
        QByteArray program = ownProgram();
        const qsizetype at = program.indexOf("/lib64/ld-linux");
        return at < 0 ? program : program.replace(at, 4, "/lix");
    }

    Bench m_bench;
    QSet<QString> m_sentences;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::StartFailureTest)
#include "tst_startfailure.moc"
