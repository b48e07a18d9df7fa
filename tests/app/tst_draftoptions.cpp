// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draftoptions.h"

#include "engine/domain/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *instantFromIso(u"2026-11-21T07:30:00Z"_s);

Result<QJsonObject> drafted(DraftVerb verb, const QByteArrayList &arguments)
{
    const bool isUpdate = verb == DraftVerb::JobUpdate;
    const Syntax syntax{
        .verb = "verb", .words = "", .summary = "", .options = draftOptions(verb), .leastWords = 0, .mostWords = -1, .program = !isUpdate};
    const Result<CommandLine> line = CommandLine::parse(syntax, arguments);
    return line ? draftFromOptions(*line, verb, now) : Result<QJsonObject>(line.error());
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDraftOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsBecomeTheKeysOfADraft_data()
    {
        QTest::addColumn<DraftVerb>("verb");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, DraftVerb verb, const QByteArrayList &arguments, const char *json) {
            QTest::newRow(name) << verb << arguments << QByteArray(json);
        };
        row("a program and its arguments", DraftVerb::Submit, {"echo", "-n", "x"},
            R"({"parameters": {"program": "echo", "arguments": ["-n", "x"]}})");
        row("bytes that are no text", DraftVerb::Submit, {"echo", "\xff"},
            R"({"parameters": {"program": "echo", "arguments": [{"b64": "/w=="}]}})");
        row("texts and lists", DraftVerb::Submit, {"--name", "n", "--label", "a", "--label", "b", "--after", "x:any", "p"},
            R"({"name": "n", "labels": ["a", "b"], "after": ["x:any"], "parameters": {"program": "p", "arguments": []}})");
        row("durations are seconds", DraftVerb::Submit, {"--timeout", "5m", "--grace", "1.5", "--hang", "PT1H", "p"},
            R"({"timeout": 300, "grace": 1.5, "hang": 3600, "parameters": {"program": "p", "arguments": []}})");
        row("variables that are set", DraftVerb::Submit, {"--env", "A=1=2", "--env", "HOME", "p"},
            R"({"environment": {"A": "1=2"}, "parameters": {"program": "p", "arguments": []}})");
        row("parameters have the types of their schema", DraftVerb::Submit,
            {"--type", "demo", "--param", "stages=3", "--param", "failureRate=0.5"},
            R"({"type": "demo", "parameters": {"stages": 3, "failureRate": 0.5}})");
        row("an earliest start", DraftVerb::Submit, {"--delay", "1h", "p"},
            R"({"delay": 3600, "parameters": {"program": "p", "arguments": []}})");
        row("a kept job's delay is a trigger", DraftVerb::JobCreate, {"--delay", "1h", "p"},
            R"({"trigger": {"kind": "once", "at": "2026-11-21T08:30:00.000Z"}, "parameters": {"program": "p", "arguments": []}})");
        row("a cron expression with its zone", DraftVerb::JobCreate, {"--cron", "0 1 * * *", "--zone", "Europe/Oslo", "--disabled", "p"},
            R"({"trigger": {"kind": "cron", "expression": "0 1 * * *", "zone": "Europe/Oslo"}, "enabled": false, "parameters": {"program": "p", "arguments": []}})");
        row("at reboot", DraftVerb::JobCreate, {"--cron", "@reboot", "p"},
            R"({"trigger": {"kind": "engineStart"}, "parameters": {"program": "p", "arguments": []}})");
        row("a fixed delay", DraftVerb::JobCreate, {"--fixed-delay", "5m", "--initial-delay", "0", "p"},
            R"({"trigger": {"kind": "fixedDelay", "delay": 300, "initialDelay": 0}, "parameters": {"program": "p", "arguments": []}})");
        row("limits by their names", DraftVerb::Submit, {"--limit", "memory=2GB", "--limit", "processes=200", "--limit", "cpu-time=5m", "--limit", "core-dumps=yes", "p"},
            R"({"limits": {"memory": "2GB", "processes": 200, "cpuTime": "5m", "coreDumps": true}, "parameters": {"program": "p", "arguments": []}})");
        row("an update names only what changes", DraftVerb::JobUpdate, {"job", "--priority", "-3", "--trigger", "none"},
            R"({"priority": -3, "trigger": {"kind": "none"}})");
        row("an update of the zone alone", DraftVerb::JobUpdate, {"job", "--zone", "UTC"}, R"({"trigger": {"zone": "UTC"}})");
        row("an update of the program", DraftVerb::JobUpdate, {"job", "--", "p", "-x"},
            R"({"parameters": {"program": "p", "arguments": ["-x"]}})");
    }
    void optionsBecomeTheKeysOfADraft()
    {
        QFETCH(const DraftVerb, verb);
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QByteArray, json);
        const Result<QJsonObject> draft = drafted(verb, arguments);
        QVERIFY2(draft.has_value(), draft.has_value() ? "" : qPrintable(draft.error().message));
        QCOMPARE(*draft, parsed(json.constData()));
        QVERIFY(verb == DraftVerb::JobUpdate || draftFromJson(*draft).has_value());
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<DraftVerb>("verb");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, DraftVerb verb, const QByteArrayList &arguments, const QString &wanted) {
            QTest::newRow(name) << verb << arguments << wanted;
        };
        row("no program", DraftVerb::Submit, {}, u"no program"_s);
        row("a duration that is none", DraftVerb::Submit, {"--timeout", "banana", "p"}, u"banana"_s);
        row("a name that is no text", DraftVerb::Submit, {"--name", "\xff", "p"}, u"--name"_s);
        row("a number that is none", DraftVerb::Submit, {"--retries", "x", "p"}, u"--retries"_s);
        row("an id that is none", DraftVerb::Submit, {"--id", "not an id!", "p"}, u"not an id!"_s);
        row("a variable of ours", DraftVerb::Submit, {"--env", "RUNSHEET_RUN_ID=x", "p"}, u"RUNSHEET_RUN_ID"_s);
        row("a variable without a name", DraftVerb::Submit, {"--env", "=x", "p"}, u"=x"_s);
        row("a type that is not there", DraftVerb::Submit, {"--type", "no-such-type"}, u"no-such-type"_s);
        row("a parameter that is not there", DraftVerb::Submit, {"--type", "demo", "--param", "stage=2"}, u"Did you mean “stages”?"_s);
        row("a parameter of the wrong kind", DraftVerb::Submit, {"--type", "demo", "--param", "stages=many"}, u"many"_s);
        row("a program for another type", DraftVerb::Submit, {"--type", "demo", "p"}, u"demo"_s);
        row("what repeats", DraftVerb::Submit, {"--every", "5m", "p"}, u"job create"_s);
        row("a cron expression for one run", DraftVerb::Run, {"--cron", "* * * * *", "p"}, u"job create"_s);
        row("a prerequisite of a kept job", DraftVerb::JobCreate, {"--after", "x", "p"}, u"--after"_s);
        row("two triggers", DraftVerb::JobCreate, {"--every", "5m", "--cron", "* * * * *", "p"}, u"exclude each other"_s);
        row("a trigger that cannot be removed so", DraftVerb::JobUpdate, {"job", "--trigger", "cron"}, u"none"_s);
        row("parameters from a file that is not there", DraftVerb::Submit, {"--params-file", "/no/such", "--type", "demo"}, u"/no/such"_s);
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(const DraftVerb, verb);
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QString, wanted);
        const Result<QJsonObject> draft = drafted(verb, arguments);
        QVERIFY(!draft.has_value());
        QCOMPARE(draft.error().code, ErrorCode::BadInput);
        QVERIFY2(draft.error().message.contains(wanted), qPrintable(draft.error().message));
    }

    void aCallerGivesOnlyWhatIsListed()
    {
        const Syntax syntax{
            .verb = "verb", .words = "", .summary = "", .options = draftOptions(DraftVerb::Submit), .mostWords = -1, .program = true};
        const Environment own{{"PATH", "/bin"},         {"LC_ALL", "C"}, {"SECRET", "s"}, {"LD_PRELOAD", "x"},
                              {"RUNSHEET_RUN_ID", "r"}, {"DBUS_X", "1"}, {"ODD", "\xff"}};
        const auto names = [&](const QByteArrayList &arguments) {
            const Result<QJsonObject> caller = callerFromOptions(*CommandLine::parse(syntax, arguments), "/here", own);
            return caller ? caller->value(u"environment"_s).toObject().keys() : QStringList{caller.error().message};
        };
        QCOMPARE(names({"p"}), (QStringList{u"LC_ALL"_s, u"PATH"_s}));
        QCOMPARE(names({"--env", "SECRET", "--env", "A=1", "p"}), (QStringList{u"LC_ALL"_s, u"PATH"_s, u"SECRET"_s}));
        QCOMPARE(names({"--inherit-env", "p"}), (QStringList{u"LC_ALL"_s, u"ODD"_s, u"PATH"_s, u"SECRET"_s}));
        QVERIFY(names({"--env", "LD_PRELOAD", "p"}).first().contains(u"LD_PRELOAD"_s));
        QVERIFY(names({"--env", "MISSING", "p"}).first().contains(u"MISSING"_s));
        const Result<QJsonObject> caller = callerFromOptions(*CommandLine::parse(syntax, {"--inherit-env", "p"}), "/\xff", own);
        QCOMPARE(caller->value(u"folder"_s).toObject().value(u"b64"_s).toString(), u"L/8="_s);
    }
};

QTEST_APPLESS_MAIN(TestDraftOptions)
#include "tst_draftoptions.moc"
