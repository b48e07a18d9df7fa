// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draftoptions.h"

#include "engine/domain/bytes.h"
#include "engine/execution/environment.h"
#include "engine/jobtypes/jobtype.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// How the text of an option becomes a value of its key.
enum class Kind { Text, Bytes, Duration, Instant, Integer, Number, Texts };
struct KeyOption
{
    const char *option;
    const char *key;
    Kind kind;
};
constexpr KeyOption keyOptions[] = {
    {"id", "id", Kind::Text},
    {"name", "name", Kind::Text},
    {"description", "description", Kind::Text},
    {"type", "type", Kind::Text},
    {"workspace", "workspace", Kind::Bytes},
    {"stdin", "stdin", Kind::Bytes},
    {"label", "labels", Kind::Texts},
    {"space", "space", Kind::Text},
    {"pool", "pool", Kind::Text},
    {"priority", "priority", Kind::Integer},
    {"after", "after", Kind::Texts},
    {"overlap", "overlap", Kind::Text},
    {"misfire", "misfire", Kind::Text},
    {"misfire-window", "misfireWindow", Kind::Duration},
    {"timeout", "timeout", Kind::Duration},
    {"grace", "grace", Kind::Duration},
    {"start-within", "startWithin", Kind::Duration},
    {"hang", "hang", Kind::Duration},
    {"retries", "retries", Kind::Integer},
    {"retry-delay", "retryDelay", Kind::Duration},
    {"retry-factor", "retryFactor", Kind::Number},
    {"result-ttl", "resultTtl", Kind::Duration},
    {"on-interrupt", "onInterrupt", Kind::Text},
    {"executor", "executor", Kind::Text},
};

constexpr const char *repeatingOptions[] = {"cron", "every", "fixed-delay"};

Error wrong(const QByteArray &option, const QString &what)
{
    const QString name = QString::fromUtf8(option);
    return badInput(u"--%1 %2."_s.arg(name, what), {{name, what}});
}

double inSeconds(Duration duration)
{
    return double(duration.count()) / 1000;
}

Result<QJsonValue> numberOf(const CommandLine &line, const QByteArray &option)
{
    bool isNumber = false;
    const double number = line.bytes(option).toDouble(&isNumber);
    if (!isNumber)
        return wrong(option, u"cannot be “%1”: it is a number"_s.arg(visible(line.bytes(option))));
    return QJsonValue(number);
}

Result<QJsonValue> textsOf(const CommandLine &line, const QByteArray &option)
{
    QJsonArray texts;
    for (const QByteArray &word : line.all(option)) {
        const Result<QString> text = textOf(word, u"--"_s + QString::fromUtf8(option));
        if (!text)
            return text.error();
        texts.append(*text);
    }
    return QJsonValue(texts);
}

template<class T, class Make>
Result<QJsonValue> mapped(const Result<T> &value, Make make)
{
    return value ? Result<QJsonValue>(make(*value)) : Result<QJsonValue>(value.error());
}

Result<QJsonValue> valueOf(const CommandLine &line, const KeyOption &option)
{
    switch (option.kind) {
    case Kind::Text:
        return mapped(line.text(option.option), [](const QString &text) { return QJsonValue(text); });
    case Kind::Bytes:
        return bytesToJson(line.bytes(option.option));
    case Kind::Duration:
        return mapped(line.duration(option.option), [](Duration duration) { return QJsonValue(inSeconds(duration)); });
    case Kind::Instant:
        return mapped(line.instant(option.option), [](Instant instant) { return QJsonValue(toIso(instant)); });
    case Kind::Integer:
        return mapped(line.number(option.option, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()),
                      [](qint64 number) { return QJsonValue(int(number)); });
    case Kind::Number:
        return numberOf(line, option.option);
    case Kind::Texts:
        return textsOf(line, option.option);
    }
    return QJsonValue();
}

Result<Done> put(QJsonObject &object, const CommandLine &line, const KeyOption &option)
{
    if (!line.has(option.option))
        return Done{};
    const Result<QJsonValue> value = valueOf(line, option);
    if (!value)
        return value.error();
    object[QLatin1String(option.key)] = *value;
    return Done{};
}

// `NAME=VALUE` in its two parts.
Result<std::pair<QString, QByteArray>> pairOf(const QByteArray &option, const QByteArray &word)
{
    const qsizetype equals = word.indexOf('=');
    if (equals < 1)
        return wrong(option, u"cannot be “%1”: write NAME=VALUE"_s.arg(visible(word)));
    const Result<QString> name = textOf(word.left(equals), u"The name in --%1"_s.arg(QString::fromUtf8(option)));
    if (!name)
        return name.error();
    return std::pair(*name, word.mid(equals + 1));
}

Result<Done> putEnvironment(QJsonObject &object, const CommandLine &line)
{
    QJsonObject variables;
    for (const QByteArray &word : line.all("env")) {
        if (!word.contains('='))
            continue; // copied from the caller, not set
        const auto pair = pairOf("env", word);
        if (!pair)
            return pair.error();
        if (pair->first.startsWith("RUNSHEET_"_L1))
            return wrong("env", u"cannot set %1: Runsheet sets it itself"_s.arg(visible(pair->first)));
        variables[pair->first] = bytesToJson(pair->second);
    }
    if (!variables.isEmpty())
        object[u"environment"_s] = variables;
    return Done{};
}

Result<Done> putExecutorOptions(QJsonObject &object, const CommandLine &line)
{
    QJsonObject options;
    for (const QByteArray &word : line.all("executor-option")) {
        const auto pair = pairOf("executor-option", word);
        if (!pair)
            return pair.error();
        options[pair->first] = QString::fromUtf8(pair->second);
    }
    if (!options.isEmpty())
        object[u"executorOptions"_s] = options;
    return Done{};
}

struct LimitWord
{
    const char *word;
    const char *key;
};
constexpr LimitWord limitWords[] = {{"cpu-time", "cpuTime"},     {"memory", "memory"},      {"processes", "processes"},
                                    {"open-files", "openFiles"}, {"file-size", "fileSize"}, {"core-dumps", "coreDumps"}};

// The engine reads durations and sizes; numbers and yes or no are no texts in JSON.
Result<QJsonValue> limitValue(const QString &key, const QString &text)
{
    if (key == "coreDumps"_L1) {
        if (text == "yes"_L1 || text == "no"_L1)
            return QJsonValue(text == "yes"_L1);
        return wrong("limit", u"core-dumps is yes or no"_s);
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text); // JSON has no “inf”, and would drop it
}

Result<Done> putLimits(QJsonObject &object, const CommandLine &line)
{
    QJsonObject limits;
    for (const QByteArray &word : line.all("limit")) {
        const auto pair = pairOf("limit", word);
        if (!pair)
            return pair.error();
        const auto found = std::ranges::find_if(limitWords, [&pair](const LimitWord &one) { return pair->first == QLatin1String(one.word); });
        if (found == std::end(limitWords)) {
            QByteArrayList words;
            for (const LimitWord &known : limitWords)
                words += known.word;
            return wrong("limit", u"“%1” is not known; there are %2"_s.arg(visible(pair->first), QString::fromUtf8(words.join(", "))));
        }
        const QString key = QString::fromUtf8(found->key);
        const auto value = limitValue(key, QString::fromUtf8(pair->second));
        if (!value)
            return value.error();
        limits[key] = *value;
    }
    if (!limits.isEmpty())
        object[u"limits"_s] = limits;
    return Done{};
}

Result<QJsonObject> parametersFromFile(const QByteArray &path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        return wrong("params-file", u"“%1” cannot be read: %2"_s.arg(visible(path), file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return wrong("params-file", u"“%1” is no JSON object: %2"_s.arg(visible(path), error.errorString()));
    return document.object();
}

Result<Done> putParameter(QJsonObject &parameters, const JobTypeInfo &type, const QByteArray &word)
{
    const auto pair = pairOf("param", word);
    if (!pair)
        return pair.error();
    const auto found = std::ranges::find(type.parameters, pair->first, &Parameter::name);
    if (found == type.parameters.end()) {
        QByteArrayList names;
        for (const Parameter &parameter : type.parameters)
            names += parameter.name.toUtf8();
        return wrong("param",
                     u"“%1” is no parameter of “%2”.%3"_s.arg(visible(pair->first), type.key, nearestHint(pair->first.toUtf8(), names)));
    }
    const bool isText = found->type == ParameterType::String || found->type == ParameterType::Text || found->type == ParameterType::Path;
    if (isText) {
        parameters[pair->first] = bytesToJson(pair->second);
        return Done{};
    }
    const auto value = parameterFromText(*found, QString::fromUtf8(pair->second));
    if (!value)
        return wrong("param", u"“%1” cannot be “%2”"_s.arg(pair->first, visible(pair->second)));
    parameters[pair->first] = *value;
    return Done{};
}

Result<Done> putTypedParameters(QJsonObject &parameters, const CommandLine &line, const QString &key)
{
    const auto types = builtInJobTypes();
    const JobType *type = types->find(key);
    if (!type)
        return wrong("type", u"cannot be “%1”: there is no such job type; see “runsheet type list”"_s.arg(visible(key)));
    for (const QByteArray &word : line.all("param")) {
        if (const auto done = putParameter(parameters, type->info(), word); !done)
            return done;
    }
    return Done{};
}

Result<Done> putParameters(QJsonObject &object, const CommandLine &line, DraftVerb verb)
{
    QJsonObject parameters;
    if (line.has("params-file")) {
        const Result<QJsonObject> read = parametersFromFile(line.bytes("params-file"));
        if (!read)
            return read.error();
        parameters = *read;
    }
    const QString type = object.value(u"type"_s).toString(u"command"_s);
    if (line.has("param") || line.has("type")) {
        if (const auto done = putTypedParameters(parameters, line, type); !done)
            return done;
    }
    const QByteArrayList program = verb == DraftVerb::JobUpdate ? line.words().mid(1) : line.words();
    if (!program.isEmpty()) {
        if (type != "command"_L1)
            return badInput(u"A program goes with the type “command”; “%1” takes --param."_s.arg(visible(type)));
        QJsonArray arguments;
        for (const QByteArray &argument : program.mid(1))
            arguments.append(bytesToJson(argument));
        parameters[u"program"_s] = bytesToJson(program.first());
        parameters[u"arguments"_s] = arguments;
    } else if (verb != DraftVerb::JobUpdate && !line.has("type")) {
        return badInput(u"There is no program to run. Write it after the options, or choose a job type with --type."_s);
    }
    if (!parameters.isEmpty())
        object[u"parameters"_s] = parameters;
    return Done{};
}

// The options of a trigger: at most one of them says which kind.
Result<QJsonObject> triggerKind(const CommandLine &line, Instant now)
{
    QByteArrayList given;
    for (const char *option : {"cron", "every", "fixed-delay", "at", "delay", "trigger"}) {
        if (line.has(option))
            given += option;
    }
    if (given.size() > 1)
        return wrong(given.at(1), u"and --%1 exclude each other"_s.arg(QString::fromUtf8(given.at(0))));
    if (given.isEmpty())
        return QJsonObject();
    const QByteArray option = given.first();
    if (option == "trigger")
        return line.bytes("trigger") == "none" ? Result<QJsonObject>(QJsonObject{{u"kind"_s, u"none"_s}})
                                               : wrong("trigger", u"can only be none"_s);
    if (option == "cron") {
        const Result<QString> expression = line.text("cron");
        if (!expression)
            return expression.error();
        return *expression == "@reboot"_L1 ? QJsonObject{{u"kind"_s, u"engineStart"_s}}
                                           : QJsonObject{{u"kind"_s, u"cron"_s}, {u"expression"_s, *expression}};
    }
    if (option == "at") {
        const Result<Instant> at = line.instant("at");
        return at ? Result<QJsonObject>(QJsonObject{{u"kind"_s, u"once"_s}, {u"at"_s, toIso(*at)}}) : Result<QJsonObject>(at.error());
    }
    const Result<Duration> duration = line.duration(option);
    if (!duration)
        return duration.error();
    if (option == "delay")
        return QJsonObject{{u"kind"_s, u"once"_s}, {u"at"_s, toIso(now + *duration)}};
    return option == "every" ? QJsonObject{{u"kind"_s, u"fixedRate"_s}, {u"every"_s, inSeconds(*duration)}}
                             : QJsonObject{{u"kind"_s, u"fixedDelay"_s}, {u"delay"_s, inSeconds(*duration)}};
}

Result<Done> putTrigger(QJsonObject &object, const CommandLine &line, Instant now)
{
    Result<QJsonObject> trigger = triggerKind(line, now);
    if (!trigger)
        return trigger.error();
    constexpr KeyOption details[] = {{"zone", "zone", Kind::Text},
                                     {"dialect", "dialect", Kind::Text},
                                     {"dst", "dst", Kind::Text},
                                     {"from", "from", Kind::Text},
                                     {"calendar", "calendar", Kind::Text},
                                     {"jitter", "jitter", Kind::Duration},
                                     {"start", "start", Kind::Instant},
                                     {"end", "end", Kind::Instant},
                                     {"initial-delay", "initialDelay", Kind::Duration}};
    for (const KeyOption &detail : details) {
        if (const auto done = put(*trigger, line, detail); !done)
            return done;
    }
    if (!trigger->isEmpty())
        object[u"trigger"_s] = *trigger;
    return Done{};
}

Result<Done> putEarliestStart(QJsonObject &object, const CommandLine &line)
{
    for (const char *option : repeatingOptions) {
        if (line.has(option))
            return wrong(option, u"repeats: use “runsheet job create” for it"_s);
    }
    for (const KeyOption &option : {KeyOption{"delay", "delay", Kind::Duration}, KeyOption{"at", "at", Kind::Instant}}) {
        if (const auto done = put(object, line, option); !done)
            return done;
    }
    return Done{};
}

} // namespace

QList<OptionSpec> draftOptions(DraftVerb verb)
{
    QList<OptionSpec> options{
        {"name", "NAME", "what people call it"},
        {"description", "TEXT", "what it is for"},
        {"type", "KEY", "job type; default command"},
        {"param", "NAME=VALUE", "a parameter of the type", true},
        {"params-file", "FILE", "parameters as a JSON object"},
        {"workspace", "DIR", "the folder it works in; default: this one"},
        {"env", "K=V", "set a variable; K alone copies it from here", true},
        {"inherit-env", "", "copy all variables from here"},
        {"stdin", "FILE", "its standard input; default: empty"},
        {"label", "LABEL", "a label", true},
        {"space", "SPACE", "its space"},
        {"pool", "POOL", "the pool whose slots it needs"},
        {"priority", "N", "higher runs first"},
        {"after", "RUN[:ok|:partial|:any|:failed|:if-known]", "run after this one", true},
        {"delay", "DURATION", "start no earlier than so long from now"},
        {"at", "TIME", "start no earlier than this"},
        {"cron", "EXPR", "run by itself, such as \"30 6 * * 1-5\"; @reboot: when an engine starts"},
        {"every", "DURATION", "run by itself, from start to start"},
        {"fixed-delay", "DURATION", "run by itself, from end to start"},
        {"overlap", "skip|queue|allow[:N]|replace", "when it is still active at its next time"},
        {"timeout", "DURATION", "the longest an attempt may take"},
        {"grace", "DURATION", "from TERM to KILL; default 10 s"},
        {"start-within", "DURATION", "expires when it has not started by then"},
        {"hang", "DURATION", "the longest it may be silent"},
        {"limit", "NAME=VALUE", "cpu-time, memory, processes, open-files, file-size or core-dumps, such as memory=2GB", true},
        {"retries", "N", "further attempts after a failure"},
        {"retry-delay", "DURATION", "before the next attempt"},
        {"retry-factor", "F", "each delay is so many times the one before"},
        {"result-ttl", "DURATION", "how long results are kept"},
        {"on-interrupt", "ask|rerun", "when it was lost"},
        {"executor", "local|slurm|condor", "what executes it"},
        {"executor-option", "K=V", "an option of the executor", true},
        {"id", "ID", "the job's id; the same again with equal content is the same job"},
        {"draft", "", "keep it as a draft"},
        {"disabled", "", "its trigger rests"},
    };
    if (verb == DraftVerb::JobCreate || verb == DraftVerb::JobUpdate) {
        options += {{"zone", "ZONE", "time zone of --cron, such as Europe/Paris"},
                    {"dialect", "auto|unix5|spring6|quartz7", "how --cron is read; default: by the number of its fields"},
                    {"dst", "run-once|skip|repeat", "what becomes of times that a change of the clock skips or repeats"},
                    {"from", "end|start", "what --fixed-delay counts from; default: the end of its run"},
                    {"misfire", "once|skip|all[:N]", "which missed times run later; default: once, the latest"},
                    {"misfire-window", "DURATION", "older missed times never run; default 4 h"},
                    {"calendar", "NAME", "days on which it rests"},
                    {"jitter", "DURATION", "spread its starts"},
                    {"start", "TIME", "not before"},
                    {"end", "TIME", "not after"},
                    {"initial-delay", "DURATION", "until the first time of --every and --fixed-delay"},
                    {"trigger", "none", "no trigger; takes one away"}};
    }
    return options;
}

Result<QJsonObject> draftFromOptions(const CommandLine &line, DraftVerb verb, Instant now)
{
    const bool isKept = verb == DraftVerb::JobCreate || verb == DraftVerb::JobUpdate;
    if (isKept && line.has("after"))
        return wrong("after", u"goes with runs: use it with “submit” or “run”"_s);
    QJsonObject object;
    for (const KeyOption &option : keyOptions) {
        if (const auto done = put(object, line, option); !done)
            return done.error();
    }
    if (const QString id = object.value(u"id"_s).toString(); line.has("id") && !isValidId(id))
        return wrong("id",
                     u"cannot be “%1”: it begins with a letter or digit and goes on with letters, digits and . _ : -, 128 at most"_s.arg(
                         visible(id)));
    using Step = Result<Done> (*)(QJsonObject &, const CommandLine &);
    for (const Step step : {Step(putEnvironment), Step(putLimits), Step(putExecutorOptions)}) {
        if (const auto done = step(object, line); !done)
            return done.error();
    }
    if (const auto done = putParameters(object, line, verb); !done)
        return done.error();
    if (const auto done = isKept ? putTrigger(object, line, now) : putEarliestStart(object, line); !done)
        return done.error();
    if (line.has("disabled"))
        object[u"enabled"_s] = false;
    if (line.has("draft"))
        object[u"draft"_s] = true;
    return object;
}

Result<QJsonObject> callerFromOptions(const CommandLine &line, const QByteArray &folder, const Environment &own)
{
    Environment captured = passedOn(own);
    if (line.has("inherit-env")) {
        captured = own;
        captured.removeIf([](const auto &entry) { return isNeverTaken(entry.key()); });
    }
    for (const QByteArray &name : line.all("env")) {
        if (name.contains('='))
            continue;
        if (isNeverTaken(name))
            return wrong("env", u"cannot copy %1 from here; set it with --env %1=VALUE if it is needed"_s.arg(visible(name)));
        if (!own.contains(name))
            return wrong("env", u"cannot copy “%1”: it is not set here"_s.arg(visible(name)));
        captured.insert(name, own.value(name));
    }
    QJsonObject environment;
    for (auto entry = captured.begin(); entry != captured.end(); ++entry) {
        if (isUtf8(entry.key()))
            environment.insert(QString::fromUtf8(entry.key()), bytesToJson(entry.value()));
    }
    return QJsonObject{{u"folder"_s, bytesToJson(folder)}, {u"environment"_s, environment}};
}

QByteArray currentFolder()
{
    std::vector<char> path(PATH_MAX);
    return getcwd(path.data(), path.size()) ? QByteArray(path.data()) : QByteArray();
}

} // namespace runsheet
