// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/fakeengine.h"
#include "tests/support/filetree.h"
#include "tests/ui/support/samplerows.h"

#include "engine/domain/bytes.h"
#include "engine/jobtypes/dropdraft.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/jobstable.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const QString evil = u"<img src=\"http://127.0.0.1:9/x\"><b>x</b><a href=\"file:///\">y</a>"_s;

// Drops make what the engine would make of them; all else is the one in memory.
class DroppingEngine final : public test::FakeEngine
{
public:
    [[nodiscard]] QList<JobTypeInfo> jobTypes() const override { return builtInJobTypes()->infos(); }
    Answer<JobDraft> draftForFiles(QList<QByteArray> paths) override
    {
        return QtFuture::makeReadyFuture(runsheet::draftForFiles(paths, *builtInJobTypes()));
    }
};

bool isShownAsItIs(const QString &tip)
{
    return !Qt::mightBeRichText(tip) || !tip.contains(u"<img"_s);
}

//! Our own words may be set in bold; a name in them is shown as it is.
bool isShownAsItIs(const QLabel &label)
{
    return label.textFormat() == Qt::PlainText || isShownAsItIs(label.text());
}

//! False when the window does not take it: then nobody can let go of it there.
bool dropOn(QWidget &window, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &drop);
    return true;
}

} // namespace

//! Names, output and files that somebody else made (S35, S37).
class TestHostileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(desktopLook(), ThemeChoice::Light); }

    void namesAreNeverRichText();
    void messagesAreNeverRichText();
    void dropsThatMakeADraft_data();
    void dropsThatMakeADraft();
    void dropsThatAreRefused_data();
    void dropsThatAreRefused();
    void aDraftWithAHostileNameShowsItAsItIs();
};

void TestHostileWindow::namesAreNeverRichText()
{
    test::RowsEngine engine;
    test::fillSample(engine);
    for (JobRow &row : engine.rows) {
        row.name = evil + row.name;
        row.labels = {evil};
        row.space = evil;
        row.pool = evil;
        if (row.run) {
            row.run->progress.message = evil;
            row.run->lastLine = evil;
        }
    }
    MainWindow window(engine, WindowSettings(), std::make_shared<test::FakeClock>(test::sampleNow()));
    window.resize(1360, 860);
    window.show();
    QTRY_VERIFY(window.isLoaded());
    auto *table = window.findChild<JobsTable *>();
    int tips = 0;
    for (const JobRow &row : std::as_const(engine.rows)) {
        table->selectJob(row.key);
        QCoreApplication::sendPostedEvents();
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(isShownAsItIs(*label), qPrintable(label->objectName() + label->text()));
        for (const QWidget *widget : window.findChildren<QWidget *>())
            QVERIFY2(isShownAsItIs(widget->toolTip()), qPrintable(u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                                                     widget->objectName(), widget->toolTip())));
        for (const QAction *action : window.findChildren<QAction *>())
            QVERIFY2(isShownAsItIs(action->toolTip()), qPrintable(action->text()));
    }
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        for (int y = 2; view->isVisible() && y < view->viewport()->height(); y += 8) {
            for (int x = 2; x < view->viewport()->width(); x += 8) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, view->viewport()->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(view->viewport(), &help);
                tips += QToolTip::text().contains(u"img"_s);
                QVERIFY2(isShownAsItIs(QToolTip::text()), qPrintable(QToolTip::text()));
            }
        }
    }
    QVERIFY2(tips > 0, "no tip of a cell has a name in it: this test sees nothing");
}

void TestHostileWindow::messagesAreNeverRichText()
{
    test::RowsEngine engine;
    test::fillSample(engine);
    MainWindow window(engine, WindowSettings(), std::make_shared<test::FakeClock>(test::sampleNow()));
    window.show();
    QTRY_VERIFY(window.isLoaded());
    Q_EMIT engine.failed({ErrorCode::StoreFailed, evil, {}, {}});
    QCOMPARE(window.findChild<Banner *>()->text(), evil);
    for (const QLabel *label : window.findChildren<QLabel *>())
        QVERIFY2(isShownAsItIs(*label), qPrintable(label->text()));
    for (const QMessageBox *box : window.findChildren<QMessageBox *>())
        QCOMPARE(box->textFormat(), Qt::PlainText);
}

void TestHostileWindow::dropsThatMakeADraft_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("an option") << "-rf.sh"_ba;
    QTest::newRow("a line feed") << "two\nlines.sh"_ba;
    QTest::newRow("a command") << "$(id); rm x.sh"_ba;
    QTest::newRow("bytes") << "bad\xff.sh"_ba;
    QTest::newRow("percent signs") << "100%20%00.sh"_ba;
    QTest::newRow("rich text") << "<img src=x>.sh"_ba;
}

void TestHostileWindow::dropsThatMakeADraft()
{
    QFETCH(const QByteArray, name);
    test::FileTree tree;
    tree.addProgram(name, "#!/bin/sh\ntouch ran\n");
    DroppingEngine engine;
    MainWindow window(engine, WindowSettings(), engine.clock);
    QVERIFY(dropOn(window, {QUrl::fromEncoded("file://" + tree.path(name).toPercentEncoding("/"))}));
    QTRY_VERIFY(window.findChild<JobEditor *>());
    const JobDraft draft = window.findChild<JobEditor *>()->draft();
    QCOMPARE(bytesFromJson(draft.definition.parameters.value(u"path"_s)), std::optional(tree.path(name)));
    QVERIFY(!draft.definition.name.contains(u'\n'));
    QVERIFY(engine.drafts().isEmpty()); // shown, and nothing was handed in
    QVERIFY(::access(tree.path("ran").constData(), F_OK) != 0);
}

void TestHostileWindow::dropsThatAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("a web page") << u"https://evil.example/x.sh"_s << QString();
    QTest::newRow("a share") << u"smb://host/x.sh"_s << QString();
    QTest::newRow("a file of another host") << u"file://evil.example/etc/hostname"_s << QString();
    QTest::newRow("text that claims to be a page") << u"data:text/html,x"_s << QString();
    QTest::newRow("a file and a web page") << u"huge https://evil.example/x.sh"_s << u"is no file of this computer"_s;
    QTest::newRow("a FIFO") << u"fifo"_s << u"is a FIFO"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("a launcher") << u"x.desktop"_s << u"is a launcher"_s;
    QTest::newRow("a link") << u"link.sh"_s << u"is a link"_s;
    QTest::newRow("5 GB of nothing") << u"huge"_s << u"Nothing says how to run"_s;
    QTest::newRow("a device") << u"file:///dev/zero"_s << u"is a device"_s;
    QTest::newRow("a NUL in the name") << u"file:///tmp/a%00b.sh"_s << u"is no absolute path"_s;
}

void TestHostileWindow::dropsThatAreRefused()
{
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    test::FileTree tree;
    tree.addFolder("folder");
    tree.addFile("x.desktop", "[Desktop Entry]\n");
    tree.addFile("huge", "");
    QCOMPARE(::mkfifo(tree.path("fifo").constData(), 0600), 0);
    QCOMPARE(::symlink("huge", tree.path("link.sh").constData()), 0);
    QCOMPARE(::truncate(tree.path("huge").constData(), off_t(5) << 30), 0);
    DroppingEngine engine;
    MainWindow window(engine, WindowSettings(), engine.clock);
    QList<QUrl> urls;
    for (const QString &word : url.split(u' '))
        urls += word.contains(u':') ? QUrl(word) : QUrl::fromLocalFile(QString::fromUtf8(tree.path(word.toUtf8())));
    QCOMPARE(dropOn(window, urls), !words.isEmpty());
    if (!words.isEmpty())
        QTRY_VERIFY2(window.findChild<Banner *>()->text().contains(words), qPrintable(window.findChild<Banner *>()->text()));
    QVERIFY(!window.findChild<JobEditor *>());
    QVERIFY(engine.drafts().isEmpty());
}

void TestHostileWindow::aDraftWithAHostileNameShowsItAsItIs()
{
    DroppingEngine engine;
    JobDraft draft;
    draft.definition.type = u"command"_s;
    draft.definition.name = evil;
    draft.definition.description = evil;
    draft.definition.labels = {evil};
    JobEditor editor(engine, draft, nullptr);
    editor.setDropped({"/tmp/" + evil.toUtf8()});
    editor.show();
    for (const QLabel *label : editor.findChildren<QLabel *>())
        QVERIFY2(isShownAsItIs(*label), qPrintable(label->text()));
    for (const QWidget *widget : editor.findChildren<QWidget *>())
        QVERIFY2(isShownAsItIs(widget->toolTip()), qPrintable(widget->toolTip()));
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
