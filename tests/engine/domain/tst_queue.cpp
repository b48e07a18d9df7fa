// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/queue.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADraft();
    void leavesOutWhatIsNotSaid();
    void refuses_data();
    void refuses();
    void showsAllKeys();
};

void TestQueue::readsADraft()
{
    const Result<QueueDraft> draft =
        queueDraftFromJson({{u"name"_s, u"nightly"_s},
                            {u"sequence"_s, QJsonArray{u"b"_s, u"a"_s}},
                            {u"onFailure"_s, u"continue"_s},
                            {u"misfire"_s, u"all:3"_s},
                            {u"overlap"_s, u"queue"_s},
                            {u"enabled"_s, false},
                            {u"trigger"_s, QJsonObject{{u"kind"_s, u"cron"_s}, {u"expression"_s, u"0 3 * * *"_s}}}});
    QVERIFY(draft);
    QCOMPARE(draft->name, std::optional(u"nightly"_s));
    QCOMPARE(draft->sequence, std::optional(QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(draft->onFailure, std::optional(OnFailure::Continue));
    QCOMPARE(draft->misfire->atMost, 3);
    QCOMPARE(draft->overlap->kind, OverlapPolicy::Kind::Queue);
    QCOMPARE(draft->enabled, std::optional(false));
    QCOMPARE(draft->trigger->expression, u"0 3 * * *"_s);
}

void TestQueue::leavesOutWhatIsNotSaid()
{
    const Result<QueueDraft> draft = queueDraftFromJson({});
    QVERIFY(draft);
    QVERIFY(!draft->name && !draft->trigger && !draft->enabled && !draft->onFailure && !draft->misfire && !draft->overlap &&
            !draft->sequence);
}

void TestQueue::refuses_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("field");
    QTest::newRow("an unknown key") << QJsonObject{{u"colour"_s, u"red"_s}} << u"colour"_s;
    QTest::newRow("an unknown policy") << QJsonObject{{u"onFailure"_s, u"panic"_s}} << u"onFailure"_s;
    QTest::newRow("an unknown overlap") << QJsonObject{{u"overlap"_s, u"maybe"_s}} << u"overlap"_s;
    QTest::newRow("a sequence that is no list") << QJsonObject{{u"sequence"_s, u"a"_s}} << u"sequence"_s;
    QTest::newRow("a switch that is no truth value") << QJsonObject{{u"enabled"_s, u"yes"_s}} << u"enabled"_s;
    QTest::newRow("a trigger of an unknown kind") << QJsonObject{{u"trigger"_s, QJsonObject{{u"kind"_s, u"moon"_s}}}} << u"trigger.kind"_s;
}

void TestQueue::refuses()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, field);
    const Result<QueueDraft> draft = queueDraftFromJson(object);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::BadInput);
    QCOMPARE(draft.error().fields.value(0).field, field);
}

void TestQueue::showsAllKeys()
{
    Queue queue;
    queue.name = u"q"_s;
    queue.sequence = {{.key = {}, .id = {u"jx"_s}, .name = u"x"_s, .enabled = false}};
    const QJsonObject object = toJson(queue);
    for (const QString &key : {u"name"_s, u"trigger"_s, u"enabled"_s, u"onFailure"_s, u"misfire"_s, u"overlap"_s, u"sequence"_s,
                               u"nextFireTime"_s, u"lastRun"_s, u"revision"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    QCOMPARE(object.value(u"sequence"_s).toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, u"jx"_s}, {u"name"_s, u"x"_s}, {u"enabled"_s, false}}}));
    QVERIFY(object.value(u"lastRun"_s).isNull());
}

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
