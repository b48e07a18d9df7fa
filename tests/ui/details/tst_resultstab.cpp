// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultstab.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestResultsTab : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Run runOf(qint64 key)
    {
        Run run;
        run.key = {key};
        run.state = Succeeded{};
        return run;
    }

    Artifact fileOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("a,b\n1,2\n") < 0)
            qFatal("cannot write the file of the test");
        return {.name = name.toUtf8(),
                .path = QFile::encodeName(file.fileName()),
                .title = {},
                .mediaType = u"text/csv"_s,
                .size = 8,
                .sha256 = {}};
    }

private Q_SLOTS:
    void theAnswersMayComeInAnyOrder_data()
    {
        QTest::addColumn<QString>("order");
        QTest::newRow("the run first") << u"run artifacts values"_s;
        QTest::newRow("the run last") << u"artifacts values run"_s;
        QTest::newRow("the run in between") << u"values run artifacts"_s;
    }

    void theAnswersMayComeInAnyOrder()
    {
        QFETCH(QString, order);
        ResultsTab tab(nullptr);
        tab.showRun(runOf(1));
        tab.showArtifacts({1}, {fileOf(u"old.csv"_s), fileOf(u"older.csv"_s)});
        for (const QString &answer : order.split(u' ')) {
            if (answer == u"run"_s)
                tab.showRun(runOf(2));
            else if (answer == u"artifacts"_s)
                tab.showArtifacts({2}, {fileOf(u"new.csv"_s)});
            else
                tab.showValues({2}, {});
        }
        tab.show();
        auto *list = tab.findChild<QAbstractItemView *>(u"artifactList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"new.csv"_s);
        QVERIFY(list->isVisible());
    }

    void theSameFileComesBackAfterARunWithoutFiles()
    {
        ResultsTab tab(nullptr);
        tab.show();
        const auto *sentence = tab.findChild<QLabel *>(u"resultSentence"_s);
        const QList<Artifact> files{fileOf(u"prices.csv"_s)};
        tab.showRun(runOf(1));
        tab.showArtifacts({1}, files);
        QVERIFY(!sentence->isVisible());
        tab.showRun(runOf(2));
        tab.showArtifacts({2}, {});
        QVERIFY(sentence->isVisible());
        tab.showRun(runOf(1));
        tab.showArtifacts({1}, files);
        QVERIFY(!sentence->isVisible());
    }

    void tabGoesThroughTheButtonsFromLeftToRight()
    {
        ResultsTab tab(nullptr);
        tab.resize(900, 400);
        tab.showRun(runOf(1));
        tab.showArtifacts({1}, {fileOf(u"prices.csv"_s)});
        tab.show();
        QList<int> places;
        const QWidget *first = tab.findChild<QAbstractItemView *>(u"artifactList"_s);
        for (const QWidget *stop = first->nextInFocusChain(); stop != first; stop = stop->nextInFocusChain()) {
            if (qobject_cast<const QPushButton *>(stop) && stop->isVisible())
                places.append(stop->mapTo(&tab, QPoint(0, 0)).x());
        }
        QVERIFY(places.size() >= 4);
        QVERIFY(std::ranges::is_sorted(places));
    }
};

QTEST_MAIN(TestResultsTab)
#include "tst_resultstab.moc"
