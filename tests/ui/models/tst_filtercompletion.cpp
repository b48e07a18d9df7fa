// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtercompletion.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysToGoOn_data();
    void waysToGoOn();
    void whatIsThereComesFirst();
};

namespace {

FilterWords sampleWords()
{
    FilterWords words;
    words.counts.jobs = {{JobStatus::Failed, 2}, {JobStatus::Expired, 1}, {JobStatus::Running, 3}};
    words.counts.labels = {{u"fx"_s, 6}, {u"month end"_s, 2}, {u"suffix"_s, 1}};
    words.pools = {u"default"_s, u"heavy"_s};
    words.types = {u"command"_s, u"script"_s};
    return words;
}

} // namespace

void TestFilterCompletion::waysToGoOn_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("keys that begin so") << u"fx s|"_s << QStringList{u"state:"_s, u"space:"_s};
    QTest::newRow("keys that leave out") << u"-la|"_s << QStringList{u"-label:"_s};
    QTest::newRow("a parameter waits for its name") << u"par|"_s << QStringList{u"param."_s};
    QTest::newRow("labels, those that begin so first") << u"label:f|"_s << QStringList{u"label:fx"_s, u"label:suffix"_s};
    QTest::newRow("quotes where a label needs them") << u"-label:mo|"_s << QStringList{u"-label:\"month end\""_s};
    QTest::newRow("what stands there is no way to go on") << u"label:month|"_s << QStringList{u"label:\"month end\""_s};
    QTest::newRow("a further state after a comma") << u"state:failed,lo|"_s << QStringList{u"state:failed,lost"_s};
    QTest::newRow("pools") << u"pool:|"_s << QStringList{u"pool:default"_s, u"pool:heavy"_s};
    QTest::newRow("types") << u"type:scr|"_s << QStringList{u"type:script"_s};
    QTest::newRow("times") << u"after:to|"_s << QStringList{u"after:today"_s};
    QTest::newRow("none for an error") << u"error:Key|"_s << QStringList();
    QTest::newRow("none for a word that is no key") << u"nightly|"_s << QStringList();
    QTest::newRow("the piece that holds the cursor") << u"label:f| state:x"_s << QStringList{u"label:fx"_s, u"label:suffix"_s};
}

void TestFilterCompletion::waysToGoOn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    const qsizetype cursor = text.indexOf(u'|');
    const FilterCompletions found = completionsFor(text.remove(u'|'), cursor, sampleWords());
    QStringList said;
    for (const FilterCompletion &one : found.list)
        said.append(one.term);
    QCOMPARE(said, terms);
    for (const QString &term : terms) { // put in, it is what it says
        const QString whole = QString(text).replace(found.from, found.length, term);
        QVERIFY2(filterFromText(whole, {}).problem().isEmpty() || text.contains("state:x"_L1), qPrintable(whole));
    }
}

void TestFilterCompletion::whatIsThereComesFirst()
{
    const QList<FilterCompletion> list = completionsFor(u"state:"_s, 6, sampleWords()).list;
    QCOMPARE(list.at(0), (FilterCompletion{u"state:running"_s, u"Running"_s, 3, JobStatus::Running}));
    QCOMPARE(list.at(1), (FilterCompletion{u"state:failed"_s, u"Failed"_s, 3, JobStatus::Failed}));
    QCOMPARE(list.at(2).count, std::optional<qint64>(0));
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
