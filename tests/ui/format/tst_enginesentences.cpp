// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/enginesentences.h"

#include "engine/dispatch/waitreason.h"
#include "engine/domain/outcometext.h"
#include "engine/jobtypes/draftcheck.h"
#include "engine/jobtypes/jobtype.h"
#include "ui/format/enginesentencelist.h"
#include "ui/format/errors.h"
#include "ui/format/language.h"

#include <QLocale>
#include <QTest>

#include <csignal>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! The engine is asked for its sentences, so that one which is worded anew there is missed here.
class TestEngineSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLanguage(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanup() { applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void reasonsToWaitAreGerman_data();
    void reasonsToWaitAreGerman();
    void outcomesAreGerman_data();
    void outcomesAreGerman();
    void draftErrorsAreGerman_data();
    void draftErrorsAreGerman();
    void aRefusedDraftIsGermanAsAWhole();
    void sentencesAreSaidAgain_data();
    void sentencesAreSaidAgain();
    void everyFormIsRecognisedAsItself();
    void timesAreThoseOfTheLocale();
    void whatProgramsSayStays_data();
    void whatProgramsSayStays();
    void englishStaysAsItIs();
};

void TestEngineSentences::reasonsToWaitAreGerman_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("more");
    using Kind = WaitReason::Kind;
    const auto row = [](const char *name, Kind kind, int more = 0) { QTest::newRow(name) << int(kind) << more; };
    row("held", Kind::Held);
    row("one prerequisite", Kind::Prerequisite);
    row("several prerequisites", Kind::Prerequisite, 2);
    row("its turn", Kind::Turn);
    row("a date", Kind::NotBefore);
    row("the next attempt", Kind::NextAttempt);
    row("a held pool", Kind::PoolHeld);
    row("no such pool", Kind::PoolMissing);
    row("a full pool", Kind::PoolFull);
    row("an overlap", Kind::Overlap);
    row("nobody starts", Kind::NotDispatching);
    row("a shortage", Kind::Shortage);
    row("nothing", Kind::AboutToStart);
}

void TestEngineSentences::reasonsToWaitAreGerman()
{
    QFETCH(const int, kind);
    QFETCH(const int, more);
    WaitReason reason;
    reason.kind = WaitReason::Kind(kind);
    reason.subject = u"Nightly %1 FX"_s;
    reason.more = more;
    reason.used = 4;
    reason.size = 4;
    reason.until = instantFromMs(1'800'000'000'000);
    const QString english = sentence(reason);
    const QString german = inUsersWords(english);
    QVERIFY2(german != english, qPrintable(english));
    QCOMPARE(german.contains(reason.subject), english.contains(reason.subject));
}

void TestEngineSentences::outcomesAreGerman_data()
{
    QTest::addColumn<QString>("english");
    const auto ended = [](const char *name, const ExitRecord &record, const RunState &state, const EndCircumstances &circumstances = {}) {
        QTest::newRow(name) << outcomeOf(record, state, circumstances).text;
    };
    const auto exit = [](int code) {
        ExitRecord record;
        record.code = code;
        return record;
    };
    ExitRecord killed;
    killed.kind = ExitRecord::Kind::Signal;
    killed.code = SIGKILL;
    ExitRecord starved = killed;
    starved.outOfMemory = true;
    ExitRecord forced = killed;
    forced.forced = true;
    ended("exit 0", exit(0), Succeeded{});
    for (const int code : {1, 2, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78, 126, 127, 143})
        ended(qPrintable(u"exit %1"_s.arg(code)), exit(code), Failed{});
    ended("killed", killed, Failed{});
    ended("out of memory", starved, Failed{});
    ended("cancelled", exit(1), Cancelled{u"mara"_s, false});
    ended("cancelled by force", forced, Cancelled{{}, true});
    ended("some failed", exit(0), Partial{3, 1, false});
    ended("too late to cancel", exit(0), Succeeded{true});
    ended("time limit", forced, Expired{ExpiryLimit::TimeLimit});
    ended("hint", exit(1), Failed{}, {{}, u"MemoryError"_s});
    ended("needs an answer", exit(1), Failed{}, {{}, u"EOF when reading a line"_s});
    for (int cause = 0; cause <= int(LostCause::Unstoppable); ++cause)
        QTest::addRow("lost %d", cause) << reasonOf(Lost{LostCause(cause)});
    for (int cause = 0; cause <= int(SkipCause::JobDeleted); ++cause)
        QTest::addRow("skipped %d", cause) << reasonOf(Skipped{SkipCause(cause), u"Load"_s});
    for (int limit = 0; limit <= int(ExpiryLimit::HangLimit); ++limit)
        QTest::addRow("expired %d", limit) << outcomeOf(Expired{ExpiryLimit(limit)}).text;
    QTest::newRow("cancelled before its start") << outcomeOf(Cancelled{u"mara"_s, false}).text;
}

void TestEngineSentences::outcomesAreGerman()
{
    QFETCH(const QString, english);
    const QString german = inUsersWords(english);
    static const QStringList words{u"Ended"_s, u"Killed"_s, u"ended"_s, u" its "_s, u"Cancelled"_s, u"failed"_s,
                                   u" by "_s,  u"may"_s,    u" it "_s,  u" not "_s, u"usage"_s};
    for (const QString &word : words)
        QVERIFY2(!german.contains(word), qPrintable(english + u" -> "_s + german));
}

void TestEngineSentences::draftErrorsAreGerman_data()
{
    QTest::addColumn<QString>("message");
    JobDraft draft;
    draft.id = u" "_s;
    draft.definition.type = u"script"_s;
    draft.definition.name = QString(500, u'n');
    draft.definition.space.clear();
    draft.definition.pool = u"nowhere"_s;
    draft.definition.labels = {QString()};
    draft.definition.workspace = "relative";
    draft.definition.parameters = {{u"other"_s, 1}, {u"interpreter"_s, 5}};
    draft.definition.retry.retries = -1;
    draft.definition.limits.timeLimit = Duration(-1);
    draft.definition.overlap.atMost = -1;
    draft.definition.misfire.atMost = 0;
    draft.definition.trigger.zone = u"Mars"_s;
    draft.definition.environment = {{"RUNSHEET_RUN_ID", "1"}};
    const QList<FieldError> errors = checkDraft(draft, *builtInJobTypes(), {u"default"_s}, DraftPurpose::Run);
    for (const FieldError &error : errors)
        QTest::addRow("%s %s", qPrintable(error.field), qPrintable(error.message)) << error.message;
    QVERIFY(errors.size() > 8);
}

void TestEngineSentences::draftErrorsAreGerman()
{
    QFETCH(const QString, message);
    QVERIFY2(inUsersWords(message) != message, qPrintable(message));
}

void TestEngineSentences::aRefusedDraftIsGermanAsAWhole()
{
    const Error error = draftRefusal({{u"retries"_s, u"must be from 0 to 10"_s}, {u"path"_s, u"is missing"_s}});
    QCOMPARE(inUsersWords(error.message), u"Der Entwurf ist nicht brauchbar: retries muss von 0 bis 10 sein; path fehlt."_s);
    QVERIFY(!describe(error).contains(u"must"_s));
}

void TestEngineSentences::sentencesAreSaidAgain_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a name keeps its own words") << u"after “is missing”"_s << u"nach „is missing“"_s;
    QTest::newRow("a name with a percent sign") << u"after “%2”"_s << u"nach „%2“"_s;
    QTest::newRow("the longer form comes first") << u"after “a” and 2 more"_s << u"nach „a“ und 2 weiteren"_s;
    QTest::newRow("words within words")
        << u"Ended with exit code 143 (a shell says this of a program killed by SIGTERM)."_s
        << u"Mit Exitcode 143 beendet (so nennt eine Shell ein Programm, das durch SIGTERM beendet wurde)."_s;
    QTest::newRow("two sentences") << u"Cancelled by mara. Ended with exit code 1."_s << u"Abgebrochen von mara. Mit Exitcode 1 beendet."_s;
    QTest::newRow("one that is known and one that is not")
        << u"Ended with exit code 1. Something else."_s << u"Mit Exitcode 1 beendet. Something else."_s;
    QTest::newRow("one line after the other") << u"is missing\nis missing"_s << u"fehlt\nfehlt"_s;
}

void TestEngineSentences::sentencesAreSaidAgain()
{
    QFETCH(const QString, english);
    QTEST(inUsersWords(english), "german");
}

//! With something in each gap that is no word of the engine.
QString withGapsFilled(const QString &form)
{
    QString text = form;
    for (int gap = 1; gap <= 9; ++gap)
        text.replace(u'%' + QString::number(gap), u"xq%1"_s.arg(gap));
    return text;
}

// Also none that another form takes for its own.
void TestEngineSentences::everyFormIsRecognisedAsItself()
{
    for (const EngineSentence &sentence : engineSentences()) {
        const QString source = QString::fromUtf8(sentence.source);
        const QString german = QCoreApplication::translate("runsheet::EngineSentences", sentence.source);
        const bool isWord = sentence.kind == EngineSentence::Kind::Word;
        const QString said = withGapsFilled(source);
        QCOMPARE(isWord ? noteInUsersWords(said) : inUsersWords(said), withGapsFilled(german));
        QVERIFY2(isWord || german != source, sentence.source);
    }
}

void TestEngineSentences::timesAreThoseOfTheLocale()
{
    const QDateTime time(QDate(2026, 11, 21), QTime(7, 30));
    const QString german = QLocale().toString(time, QLocale::ShortFormat);
    QCOMPARE(inUsersWords(u"not before 2026-11-21 07:30:00"_s), u"nicht vor "_s + german);
    QCOMPARE(inUsersWords(u"1 fire time, %1, was missed"_s.arg(time.toUTC().toString(Qt::ISODate))),
             u"1 Termin wurde verpasst (%1)"_s.arg(german));
    QCOMPARE(inUsersWords(u"after “2026-11-21 07:30:00”"_s), u"nach „2026-11-21 07:30:00“"_s); // a name
}

void TestEngineSentences::whatProgramsSayStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a trace") << u"KeyError: 'book_id'"_s;
    QTest::newRow("a sentence") << u"The column book_id is missing in positions.csv. Look at it."_s;
    QTest::newRow("a word that is ours inside others only") << u"running"_s;
    QTest::newRow("a place in a program") << u"line 5: the command is missing"_s;
    QTest::newRow("a part of one of ours") << u"Ended with exit"_s;
    QTest::newRow("very long") << QString(100'000, u'x') + u". is missing"_s;
    QTest::newRow("only points") << u". . . . "_s;
}

void TestEngineSentences::whatProgramsSayStays()
{
    QFETCH(const QString, text);
    QCOMPARE(inUsersWords(text), text);
}

void TestEngineSentences::englishStaysAsItIs()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(inUsersWords(u"after “a” and 2 more"_s), u"after “a” and 2 more"_s);
}

QTEST_GUILESS_MAIN(TestEngineSentences)
#include "tst_enginesentences.moc"
