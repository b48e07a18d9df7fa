// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queues/queueengine.h"
#include "ui/format/language.h"
#include "ui/queues/queueeditor.h"
#include "ui/queues/queuelist.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! A picture of the queue editor in both themes, for people to look at, in the folder `pictures` of the build. What a machine can judge is
//! judged: that something is drawn, and that dark is dark.
class TestQueuePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    DesktopLook m_desktop;
};

void TestQueuePictures::initTestCase()
{
    prepareIconTheme();
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestQueuePictures::looks_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : {"queue", "queue-new", "queue-long"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestQueuePictures::looks()
{
    QFETCH(const QString, scene);
    QueueEngine engine;
    fillQueues(engine);
    if (scene == "queue-long"_L1) {
        engine.queueList.first().name = u"A queue with a name that is far too long for the head of an editor of this width"_s;
        engine.queueList.first().sequence[1].name = u"Trade match with a name that is far too long for its column, too"_s;
        engine.jobRows[1].name = engine.queueList.first().sequence.at(1).name;
    }
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(m_desktop, theme);
        QueueEditor editor(engine, std::make_shared<FakeClock>(queueNow()), nullptr);
        editor.resize(1150, 760);
        if (scene == "queue-new"_L1)
            editor.showNew({JobKey{10}, JobKey{12}});
        else
            editor.show(engine.queueList.first().name);
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QTRY_VERIFY(editor.isLoaded());
        auto *list = editor.findChild<QueueList *>(u"queueMembers"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_VERIFY(scene == "queue-new"_L1 || !list->model()->index(0, QueueSequenceModel::State).data().toString().isEmpty());
        list->setFocus();
        list->selectRows({std::min(3, list->model()->rowCount() - 1)});
        QCoreApplication::processEvents();
        const QImage picture = editor.grab().toImage();
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(QStringLiteral(RUNSHEET_PICTURES), scene, toWord(theme))));
        const int lightness = picture.pixelColor(picture.width() / 4, picture.height() / 2).lightness();
        QVERIFY2(theme == ThemeChoice::Dark ? lightness < 64 : lightness > 192, qPrintable(QString::number(lightness)));
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestQueuePictures)
#include "tst_queuepictures.moc"
