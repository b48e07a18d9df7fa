// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stalllog.h"
#include "app/stallwatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! What is noted of a thread that does not go on.
class StallWatchTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr auto patience = milliseconds(30);

    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }
    QList<Stall> stalls() const { return stallsIn(readStallLog(folder())); }

private Q_SLOTS:
    void init() { QFile::remove(QFile::decodeName(stallLogFile(folder()))); }

    void oneThatIsHeldIsNotedAndThenWithItsLength()
    {
        StallWatch watch(stallLogFile(folder()), patience);
        watch.begins();
        QTRY_COMPARE(stalls().size(), 1);
        QVERIFY(!stalls().constFirst().lasted); // it would be known if it were killed now
        watch.rests();
        QCOMPARE(stalls().size(), 1);
        QVERIFY(stalls().constFirst().lasted && *stalls().constFirst().lasted >= patience);
        QCOMPARE(stalls().constFirst().pid, qint64(QCoreApplication::applicationPid()));
    }

    void eachIsNotedByItself()
    {
        StallWatch watch(stallLogFile(folder()), patience);
        for (int count = 1; count <= 3; ++count) {
            watch.begins();
            QTRY_COMPARE(stalls().size(), count);
            watch.rests();
        }
        QVERIFY(stalls().constLast().lasted);
    }

    void aBusyThreadIsNoStall()
    {
        StallWatch watch(stallLogFile(folder()), seconds(10));
        for (int event = 0; event < 100'000; ++event) {
            watch.begins();
            watch.rests();
        }
        QVERIFY(stalls().isEmpty());
    }

    void linesAreReadInAnyOrderAndWhatIsNoneIsLeftOut()
    {
        const QByteArray log =
            "answered 7 at 5000 pid 3 after 42000\nheld 7 at 5001 pid 3\nheld 7 at 1000 pid 4\nheld\n\ngarbage 1 2\nheld 9 at 9";
        const QList<Stall> expected{{instantFromMs(1000), {}, 4}, {instantFromMs(5000), Duration(42'000), 3}};
        QCOMPARE(stallsIn(log), expected);
    }

    void wordsForPeople()
    {
        const Stall ended{instantFromMs(0), Duration(42'400), 3};
        QVERIFY(stallText(ended, true).startsWith(u"did not answer for 42 s at 19"_s));
        const Stall open{instantFromMs(0), {}, 3};
        QVERIFY(stallText(open, true).contains(u"has not answered since"_s));
        QVERIFY(stallText(open, false).contains(u"until it was ended"_s));
        QVERIFY(stallText({instantFromMs(0), std::chrono::minutes(5), 3}, false).contains(u"5 min"_s));
    }

    void aLongLogBeginsAnew()
    {
        QFile file(QFile::decodeName(stallLogFile(folder())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        const StallWatch watch(stallLogFile(folder()), patience);
        QVERIFY(!file.exists());
        QVERIFY(QFile::exists(file.fileName() + u".old"_s));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::StallWatchTest)
#include "tst_stallwatch.moc"
