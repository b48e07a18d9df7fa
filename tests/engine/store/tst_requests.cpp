// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace runsheet;
using namespace runsheet::test;
using namespace Qt::StringLiterals;

namespace {

QList<Submission> asked(const QString &key, const QByteArray &content, const QString &name = u"load"_s)
{
    Submission submission = oneOff(name);
    submission.draft.request = RequestKey{key, content};
    return {submission, oneOff(u"second"_s)};
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askedAgainItMakesNothingAndAnswersAsBefore()
    {
        StoreFixture fixture;
        const QList<StoredSubmission> first = valueOf(fixture.store->submit(asked(u"k"_s, "content")));
        fixture.reopen();
        const QList<StoredSubmission> again = valueOf(fixture.store->submit(asked(u"k"_s, "content")));
        QCOMPARE(again.size(), 2);
        for (int index : {0, 1}) {
            QCOMPARE(again[index].run, first[index].run);
            QCOMPARE(again[index].runId, first[index].runId);
            QCOMPARE(again[index].jobId, first[index].jobId);
            QCOMPARE(again[index].name, first[index].name);
            QCOMPARE(again[index].existed, first[index].existed);
        }
        QCOMPARE(valueOf(fixture.store->runs({})).total, 2);
    }

    void anotherContentIsRefused()
    {
        StoreFixture fixture;
        valueOf(fixture.store->submit(asked(u"k"_s, "content")));
        const auto other = fixture.store->submit(asked(u"k"_s, "other content")).result();
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Refused);
        QVERIFY(other.error().message.contains(u"\"k\""_s));
        QCOMPARE(valueOf(fixture.store->runs({})).total, 2);
    }

    void aDayLaterTheKeyIsFree()
    {
        StoreFixture fixture;
        valueOf(fixture.store->submit(asked(u"k"_s, "content")));
        fixture.clock->advance(std::chrono::hours(24) - milliseconds(1));
        QVERIFY(!fixture.store->submit(asked(u"k"_s, "other")).result());
        fixture.clock->advance(milliseconds(1));
        valueOf(fixture.store->submit(asked(u"k"_s, "other")));
        QCOMPARE(valueOf(fixture.store->runs({})).total, 4);
    }

    void whatWasRefusedIsNotRemembered()
    {
        StoreFixture fixture;
        QList<Submission> wrong = asked(u"k"_s, "content");
        wrong[1].draft.definition.pool = u"nowhere"_s;
        QVERIFY(!fixture.store->submit(wrong).result());
        valueOf(fixture.store->submit(asked(u"k"_s, "content")));
        QCOMPARE(valueOf(fixture.store->runs({})).total, 2);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
