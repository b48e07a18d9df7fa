// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queueform.h"

#include <QHash>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

QList<JobKey> keys(const QString &letters)
{
    QList<JobKey> jobs;
    for (const QChar letter : letters)
        jobs.append(JobKey{letter.unicode()});
    return jobs;
}

QString letters(const QList<JobKey> &jobs)
{
    QString text;
    for (const JobKey job : jobs)
        text += QChar(char16_t(job.value));
    return text;
}

} // namespace

class TestQueueForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placedPutsJobsInFrontOfARow_data();
    void placedPutsJobsInFrontOfARow();
    void shiftedMovesAsABlock_data();
    void shiftedMovesAsABlock();
    void aDraftSaysOnlyWhatDiffers();
    void aNewQueueSaysAll();
};

void TestQueueForm::placedPutsJobsInFrontOfARow_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QString>("jobs");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a new job comes in at its place") << u"abc"_s << u"x"_s << 1 << u"axbc"_s;
    QTest::newRow("a new job comes in at the end") << u"abc"_s << u"x"_s << 3 << u"abcx"_s;
    QTest::newRow("the first job of none") << QString() << u"x"_s << 0 << u"x"_s;
    QTest::newRow("a member goes up") << u"abcd"_s << u"c"_s << 0 << u"cabd"_s;
    QTest::newRow("a member goes down, in front of the row as it stands now") << u"abcd"_s << u"a"_s << 2 << u"bacd"_s;
    QTest::newRow("a member goes to the end") << u"abcd"_s << u"b"_s << 4 << u"acdb"_s;
    QTest::newRow("a member dropped on itself stays") << u"abcd"_s << u"b"_s << 1 << u"abcd"_s;
    QTest::newRow("a member dropped behind itself stays") << u"abcd"_s << u"b"_s << 2 << u"abcd"_s;
    QTest::newRow("several keep their order") << u"abcde"_s << u"bd"_s << 0 << u"bdace"_s;
    QTest::newRow("members and new ones together") << u"abc"_s << u"cx"_s << 0 << u"cxab"_s;
}

void TestQueueForm::placedPutsJobsInFrontOfARow()
{
    QFETCH(const QString, sequence);
    QFETCH(const QString, jobs);
    QFETCH(const int, row);
    QTEST(letters(placed(keys(sequence), keys(jobs), row)), "expected");
}

void TestQueueForm::shiftedMovesAsABlock_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QString>("jobs");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one up") << u"abc"_s << u"b"_s << -1 << u"bac"_s;
    QTest::newRow("one down") << u"abc"_s << u"b"_s << 1 << u"acb"_s;
    QTest::newRow("the first stays") << u"abc"_s << u"a"_s << -1 << u"abc"_s;
    QTest::newRow("the last stays") << u"abc"_s << u"c"_s << 1 << u"abc"_s;
    QTest::newRow("a block up") << u"abcd"_s << u"bc"_s << -1 << u"bcad"_s;
    QTest::newRow("a block down") << u"abcd"_s << u"bc"_s << 1 << u"adbc"_s;
    QTest::newRow("a block at the top stays whole") << u"abcd"_s << u"ab"_s << -1 << u"abcd"_s;
    QTest::newRow("two apart, one at the top") << u"abcd"_s << u"ac"_s << -1 << u"acbd"_s;
    QTest::newRow("none") << u"abc"_s << QString() << 1 << u"abc"_s;
}

void TestQueueForm::shiftedMovesAsABlock()
{
    QFETCH(const QString, sequence);
    QFETCH(const QString, jobs);
    QFETCH(const int, step);
    QTEST(letters(shifted(keys(sequence), keys(jobs), step)), "expected");
}

void TestQueueForm::aDraftSaysOnlyWhatDiffers()
{
    const QueueForm base{.name = u"nightly"_s, .when = {}, .onFailure = OnFailure::Stop, .sequence = keys(u"ab"_s)};
    const QHash<JobKey, JobId> ids{{JobKey{'a'}, JobId{u"one"_s}}, {JobKey{'b'}, JobId{u"two"_s}}};
    const QueueDraft none = draftOf(base, base, ids);
    QVERIFY(!none.name && !none.trigger && !none.onFailure && !none.sequence && !none.enabled);
    QueueForm changed = base;
    changed.sequence = keys(u"ba"_s);
    changed.onFailure = OnFailure::Continue;
    const QueueDraft draft = draftOf(changed, base, ids);
    QVERIFY(!draft.name && !draft.trigger);
    QCOMPARE(draft.sequence, (QStringList{u"two"_s, u"one"_s}));
    QCOMPARE(draft.onFailure, OnFailure::Continue);
}

void TestQueueForm::aNewQueueSaysAll()
{
    const QueueForm form{.name = u"nightly"_s, .when = {}, .onFailure = OnFailure::Stop, .sequence = keys(u"a"_s)};
    const QueueDraft draft = draftOf(form, std::nullopt, {{JobKey{'a'}, JobId{u"one"_s}}});
    QCOMPARE(draft.name, u"nightly"_s);
    QVERIFY(draft.trigger && draft.onFailure);
    QCOMPARE(draft.sequence, QStringList{u"one"_s});
}

QTEST_APPLESS_MAIN(TestQueueForm)
#include "tst_queueform.moc"
