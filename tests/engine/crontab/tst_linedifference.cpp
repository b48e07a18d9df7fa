// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/linedifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

// `-2 b` and `+2 c`, parted by commas, without line feeds.
QByteArray shown(const QList<LineChange> &changes)
{
    QByteArrayList parts;
    for (const LineChange &change : changes)
        parts += (change.kind == LineChange::Kind::Removed ? '-' : '+') + QByteArray::number(change.line) + ' ' + change.text.trimmed();
    return parts.join(", ");
}

QByteArray applied(const QByteArray &before, const QList<LineChange> &changes)
{
    QByteArrayList lines;
    for (const QByteArray &line : before.split('\n'))
        lines += line + '\n';
    lines.removeLast();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->kind == LineChange::Kind::Removed)
            lines.removeAt(change->line - 1);
    }
    for (const LineChange &change : changes) {
        if (change.kind == LineChange::Kind::Added)
            lines.insert(change.line - 1, change.text);
    }
    return lines.join();
}

} // namespace

class TestLineDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leadsFromOneToTheOther();
};

void TestLineDifference::finds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("changes");
    QTest::newRow("nothing between equal texts") << "a\nb\n"_ba
                                                 << "a\nb\n"_ba << QByteArray();
    QTest::newRow("a line that is replaced") << "a\nb\nc\n"_ba
                                             << "a\nx\nc\n"_ba
                                             << "-2 b, +2 x"_ba;
    QTest::newRow("a line that is gone") << "a\nb\nc\n"_ba
                                         << "a\nc\n"_ba
                                         << "-2 b"_ba;
    QTest::newRow("a line that is new") << "a\nc\n"_ba
                                        << "a\nb\nc\n"_ba
                                        << "+2 b"_ba;
    QTest::newRow("two places") << "a\nb\nc\nd\ne\n"_ba
                                << "a\nc\nd\nf\n"_ba
                                << "-2 b, -5 e, +4 f"_ba;
    QTest::newRow("one of equal lines") << "a\na\na\n"_ba
                                        << "a\na\n"_ba
                                        << "-3 a"_ba;
    QTest::newRow("everything from nothing") << QByteArray() << "a\nb"_ba
                                             << "+1 a, +2 b"_ba;
    QTest::newRow("only the end of the last line") << "a"_ba
                                                   << "a\n"_ba
                                                   << "-1 a, +1 a"_ba;
}

void TestLineDifference::finds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(shown(lineDifference(before, after)), "changes");
}

void TestLineDifference::leadsFromOneToTheOther()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QByteArray lines;
        for (int line = random.bounded(12); line > 0; --line)
            lines += QByteArray(1, char('a' + random.bounded(4))) + '\n';
        return lines;
    };
    for (int round = 0; round < 5'000; ++round) {
        const QByteArray before = text();
        const QByteArray after = text();
        QCOMPARE(applied(before, lineDifference(before, after)), after);
    }
}

QTEST_APPLESS_MAIN(TestLineDifference)
#include "tst_linedifference.moc"
