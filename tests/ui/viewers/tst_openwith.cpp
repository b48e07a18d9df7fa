// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/openwith.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestOpenWith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void programsAreListedByTheirWeight();
    void whatTheUserRemovedIsLeftOut();
    void anEntryInAFolderIsFound();
    void entriesThatOpenNothingAreLeftOut_data();
    void entriesThatOpenNothingAreLeftOut();
    void namesAreThoseOfTheLanguage();
    void commandsArePutTogether_data();
    void commandsArePutTogether();
    void brokenFilesSayNothing();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void addProgram(const QString &id, const QByteArray &more = {}) const;
    [[nodiscard]] QStringList idsFor(const QString &type) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenWith::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOpenWith::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestOpenWith::addProgram(const QString &id, const QByteArray &more) const
{
    write(u"data/applications/"_s + id, "[Desktop Entry]\nType=Application\nName=" + id.toUtf8() + "\nExec=sh %f\n" + more);
}

QStringList TestOpenWith::idsFor(const QString &type) const
{
    QStringList ids;
    for (const DesktopProgram &program : programsFor(type, {m_folder->filePath(u"config"_s)}, {m_folder->filePath(u"data"_s)}))
        ids.append(program.id);
    return ids;
}

void TestOpenWith::programsAreListedByTheirWeight()
{
    for (const QString &id : {u"a.desktop"_s, u"b.desktop"_s, u"c.desktop"_s, u"d.desktop"_s})
        addProgram(id);
    write(u"data/applications/mimeinfo.cache"_s,
          "[MIME Cache]\ntext/csv=a.desktop;b.desktop;c.desktop;gone.desktop;\nimage/png=d.desktop;\n");
    write(u"config/mimeapps.list"_s, "[Added Associations]\ntext/csv=b.desktop;\n[Default Applications]\ntext/csv=c.desktop\n");
    QCOMPARE(idsFor(u"text/csv"_s), (QStringList{u"c.desktop"_s, u"b.desktop"_s, u"a.desktop"_s}));
    QCOMPARE(idsFor(u"image/png"_s), QStringList{u"d.desktop"_s});
    QVERIFY(idsFor(u"audio/ogg"_s).isEmpty());
}

void TestOpenWith::whatTheUserRemovedIsLeftOut()
{
    addProgram(u"a.desktop"_s);
    addProgram(u"b.desktop"_s);
    write(u"data/applications/mimeinfo.cache"_s, "[MIME Cache]\ntext/csv=a.desktop;b.desktop;\n");
    write(u"config/mimeapps.list"_s, "[Removed Associations]\ntext/csv=a.desktop;\n");
    QCOMPARE(idsFor(u"text/csv"_s), QStringList{u"b.desktop"_s});
}

void TestOpenWith::anEntryInAFolderIsFound()
{
    addProgram(u"kde/org.kate.desktop"_s);
    write(u"data/applications/mimeinfo.cache"_s, "[MIME Cache]\ntext/csv=kde-org.kate.desktop;\n");
    QCOMPARE(idsFor(u"text/csv"_s), QStringList{u"kde-org.kate.desktop"_s});
}

void TestOpenWith::entriesThatOpenNothingAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray head("[Desktop Entry]\nName=X\n");
    QTest::newRow("hidden") << head + "Type=Application\nExec=sh\nHidden=true\n";
    QTest::newRow("for a terminal") << head + "Type=Application\nExec=sh\nTerminal=true\n";
    QTest::newRow("a link") << head + "Type=Link\nExec=sh\n";
    QTest::newRow("a program that is not there") << head + "Type=Application\nExec=/does/not/exist %f\n";
    QTest::newRow("a program that is not to be tried") << head + "Type=Application\nExec=sh\nTryExec=/does/not/exist\n";
    QTest::newRow("nothing to execute") << head + "Type=Application\n";
    QTest::newRow("a quote that is never closed") << head + "Type=Application\nExec=sh \"%f\n" + "X=1\n";
    QTest::newRow("no name") << QByteArray("[Desktop Entry]\nType=Application\nExec=sh\n");
    QTest::newRow("another group") << QByteArray("[Desktop Action new]\nType=Application\nName=X\nExec=sh\n");
}

void TestOpenWith::entriesThatOpenNothingAreLeftOut()
{
    QFETCH(const QByteArray, entry);
    write(u"x.desktop"_s, entry);
    QVERIFY(!readDesktopEntry(m_folder->filePath(u"x.desktop"_s), u"de_DE"_s));
}

void TestOpenWith::namesAreThoseOfTheLanguage()
{
    write(u"x.desktop"_s, "[Desktop Entry]\nType=Application\nName=Table\nName[de]=Tabelle\nName[de_AT]=Tafel\nExec=sh\n");
    const QString path = m_folder->filePath(u"x.desktop"_s);
    QCOMPARE(readDesktopEntry(path, u"de_DE"_s)->name, u"Tabelle"_s);
    QCOMPARE(readDesktopEntry(path, u"de_AT"_s)->name, u"Tafel"_s);
    QCOMPARE(readDesktopEntry(path, u"fr_FR"_s)->name, u"Table"_s);
}

void TestOpenWith::commandsArePutTogether_data()
{
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QStringList>("command");
    const QString file = u"/tmp/a b.csv"_s;
    QTest::newRow("a file") << u"kate %f"_s << QStringList{u"kate"_s, file};
    QTest::newRow("files") << u"kate %F"_s << QStringList{u"kate"_s, file};
    QTest::newRow("an address") << u"kate %u"_s << QStringList{u"kate"_s, u"file:///tmp/a%20b.csv"_s};
    QTest::newRow("none of them") << u"kate"_s << QStringList{u"kate"_s, file};
    QTest::newRow("quotes") << uR"("/opt/my app" "--name=x y" %f)"_s << QStringList{u"/opt/my app"_s, u"--name=x y"_s, file};
    QTest::newRow("a percent sign") << u"kate --zoom 90%% %f"_s << QStringList{u"kate"_s, u"--zoom"_s, u"90%"_s, file};
    QTest::newRow("what is no more") << u"kate %i %f %k"_s << QStringList{u"kate"_s, file};
    QTest::newRow("nothing of a shell") << u"kate %f; rm -rf $HOME"_s << QStringList{u"kate"_s, file + u';', u"rm"_s, u"-rf"_s, u"$HOME"_s};
}

void TestOpenWith::commandsArePutTogether()
{
    QFETCH(const QString, exec);
    QTEST(commandFor({u"x.desktop"_s, u"X"_s, {}, exec}, u"/tmp/a b.csv"_s), "command");
}

void TestOpenWith::brokenFilesSayNothing()
{
    write(u"data/applications/mimeinfo.cache"_s, QByteArray(5000, '\xff') + "\n[MIME Cache\n=\n;;;=;\n");
    QVERIFY(idsFor(u"text/csv"_s).isEmpty());
    QVERIFY(!readDesktopEntry(m_folder->path(), u"de_DE"_s));
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestOpenWith)
#include "tst_openwith.moc"
