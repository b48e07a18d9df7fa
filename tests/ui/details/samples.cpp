// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/samples.h"

#include "engine/domain/clock.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QTemporaryDir>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

Instant ago(int seconds)
{
    return systemClock()->now() - std::chrono::seconds(seconds);
}

Run baseRun(RunKey key, int number, const QString &name)
{
    Run run;
    run.key = key;
    run.id = {u"abc%1"_s.arg(key.value)};
    run.number = number;
    run.jobKey = {key.value};
    run.jobName = name;
    run.type = u"script"_s;
    run.attempt = 1;
    run.createdAt = ago(700);
    run.startedAt = ago(668);
    run.runFolder = "/home/mara/.local/state/runsheet/runs/ab/abc" + QByteArray::number(key.value);
    return run;
}

Node stage(const QString &name, NodeStatus status, double done, double total, int start, int end)
{
    Node node;
    node.kind = NodeKind::Stage;
    node.name = name;
    node.status = status;
    if (total > 0) {
        node.done = done;
        node.total = total;
    }
    if (start > 0)
        node.startedAt = ago(start);
    if (end > 0)
        node.endedAt = ago(end);
    return node;
}

void addRunning(ScriptedEngine &engine)
{
    Run run = baseRun(runningRun, 214, u"Nightly FX load"_s);
    run.state = Running{{"boot", 20418, 1}};
    run.lastOutputAt = ago(2);
    run.cause = Cause::Retry;
    run.retryOf = RunId{u"abc213"_s};
    run.maxRssBytes = 2'100'000'000;
    run.cpu = std::chrono::minutes(14);
    run.outputBytes = 148'000;
    engine.live.insert(runningRun);
    RunReport report;
    Node process = stage(u"load"_s, NodeStatus::Running, 0, 0, 668, 0);
    process.kind = NodeKind::Process;
    process.children = {stage(u"Fetch rates"_s, NodeStatus::Success, 12, 12, 668, 604),
                        stage(u"Parse and check"_s, NodeStatus::Success, 12, 12, 604, 464),
                        stage(u"Load to staging"_s, NodeStatus::Running, 41, 67, 464, 0),
                        stage(u"Reconcile"_s, NodeStatus::Waiting, 0, 0, 0, 0), stage(u"Publish"_s, NodeStatus::Waiting, 0, 0, 0, 0)};
    for (int item = 1; item <= 6; ++item) {
        Node one = stage(u"EUR%1.csv"_s.arg(item), item == 4 ? NodeStatus::Error : NodeStatus::Success, 0, 0, 400 - item, 380 - item);
        one.kind = NodeKind::Item;
        one.error = item == 4 ? u"ValueError: could not convert string to float: 'n/a'"_s : QString();
        process.children[2].children.append(one);
    }
    report.nodes = {process};
    report.progress.fraction = 0.61;
    report.progress.eta = systemClock()->now() + std::chrono::minutes(4);
    report.lastOutputAt = ago(2);
    report.failedItems = 1;
    engine.runsByKey.insert(run.key, run);
    engine.reports.insert(run.key, report);
    for (int line = 0; line < 60; ++line)
        engine.write(run.key, LogStream::Out, u"staged EURUSD 19 Oct %1 rows  1.%2 s\n"_s.arg(18204 + line).arg(line % 10).toUtf8(),
                     ago(300 - 5 * line));
    engine.write(run.key, LogStream::Err, "warning USDTRY: 14 ticks beyond 6\xcf\x83, kept\n", ago(20));
    engine.write(run.key, LogStream::Out, " 10%\r 40%\r 61%|##########      | 41/67 [07:44<04:10]", ago(2));
}

void addFailed(ScriptedEngine &engine)
{
    Run run = baseRun(failedRun, 88, u"PnL attribution"_s);
    run.state = Failed{};
    run.attempt = 2;
    run.endedAt = ago(500);
    run.maxRssBytes = 1'100'000'000;
    run.outcome.text = u"exit 1"_s;
    run.outcome.exitCode = 1;
    run.outcome.error = RunError{u"exit"_s, u"KeyError: 'book_id'"_s, {}};
    engine.runsByKey.insert(run.key, run);
    for (int line = 0; line < 1276; ++line)
        engine.write(run.key, LogStream::Out, u"\x1b[32mINFO\x1b[0m  read block %1 of trades.parquet\n"_s.arg(line).toUtf8(), ago(600));
    engine.write(run.key, LogStream::Out, "\x1b[33mWARN\x1b[0m  positions.csv: column book_id missing, 14 columns read\n", ago(560));
    engine.write(run.key, LogStream::Out, "\x1b[34mDEBUG\x1b[0m cache miss for curves/EUR-OIS, rebuilding\n", ago(559));
    engine.write(run.key, LogStream::Err,
                 "Traceback (most recent call last):\n  File \"/home/mara/risk/attribution/explain.py\", line 142, in by_book\n"
                 "    grouped = pnl.groupby(pnl[\"book_id\"]).sum()\nKeyError: 'book_id'\n",
                 ago(558));
    engine.write(run.key, LogStream::Out, "\x1b[32mINFO\x1b[0m  writing partial result to out/attribution_partial.csv\n", ago(557));
}

Artifact artifact(const QTemporaryDir &folder, const QString &name, const QString &type, const QByteArray &bytes, int age)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    Artifact made;
    made.name = name.toUtf8();
    made.path = QFile::encodeName(folder.filePath(name));
    made.mediaType = type;
    made.size = bytes.size();
    made.modifiedAt = ago(age);
    return made;
}

QByteArray priceTable()
{
    QByteArray table = "ts,pair,bid,ask,mid,spread_bp\n";
    for (int row = 0; row < 182'440; ++row) {
        const double mid = 1.084 + (row * 37 % 101) / 100'000.0;
        table += u"2026-10-19 %1:%2,EURUSD,%3,%4,%5,%6\n"_s.arg(row / 60 % 24, 2, 10, QChar(u'0'))
                     .arg(row % 60, 2, 10, QChar(u'0'))
                     .arg(mid - 0.00005, 0, 'f', 5)
                     .arg(mid + 0.00005, 0, 'f', 5)
                     .arg(mid, 0, 'f', 6)
                     .arg(row % 17 / 10.0, 0, 'f', 2)
                     .toUtf8();
    }
    return table;
}

const char plot[] =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 240"><rect width="400" height="240" fill="#ffffff"/>)"
    R"(<path d="M20 200 L80 120 L140 150 L200 60 L260 90 L320 40 L380 70" fill="none" stroke="#2e7fd6" stroke-width="3"/></svg>)";

void addSucceeded(ScriptedEngine &engine, const QTemporaryDir &folder)
{
    Run run = baseRun(succeededRun, 1412, u"Price cleaning"_s);
    run.state = Succeeded{};
    run.endedAt = ago(476);
    run.outcome.exitCode = 0;
    run.maxRssBytes = 412'000'000;
    engine.runsByKey.insert(run.key, run);
    RunReport report;
    report.values = {{u"rows read"_s, 183'912.0, {}, {}}, {u"rows kept"_s, 182'440.0, {}, {}}, {u"kept share"_s, 99.2, {}, u"%"_s}};
    engine.reports.insert(run.key, report);
    static const QByteArray table = priceTable(); // made once: it is large
    engine.artifactsByRun.insert(
        run.key, {artifact(folder, u"prices_clean.csv"_s, u"text/csv"_s, table, 10),
                  artifact(folder, u"outliers.svg"_s, u"image/svg+xml"_s, plot, 20),
                  artifact(folder, u"summary.json"_s, u"application/json"_s,
                           R"({"rows":{"read":183912,"kept":182440},"pairs":["EURUSD","EURGBP"]})", 30),
                  artifact(folder, u"cleaning.html"_s, u"text/html"_s,
                           "<h1>Price cleaning</h1><p>182,440 of 183,912 rows were kept.</p><ul><li>EURUSD</li><li>EURGBP</li></ul>"
                           "<p>See <a href=\"https://example.org/rules\">the rules</a>.</p>",
                           40)});
    engine.write(run.key, LogStream::Out, "read 183912 rows\nkept 182440 rows\n", ago(480));
}

Parameter parameter(const QString &name, const QString &label, ParameterType type, const QString &description)
{
    Parameter made;
    made.name = name;
    made.label = label;
    made.type = type;
    made.description = description;
    return made;
}

} // namespace

void fill(ScriptedEngine &engine, const QTemporaryDir &folder)
{
    addRunning(engine);
    addFailed(engine);
    addSucceeded(engine, folder);
    engine.types = sampleTypes();
}

void addHistory(ScriptedEngine &engine, const QTemporaryDir &folder)
{
    const auto definition = [](const QString &asOf, const QByteArray &host) {
        JobDefinition made;
        made.type = u"script"_s;
        made.parameters = {{u"as_of"_s, asOf}, {u"script"_s, u"/home/mara/risk/attribution/run.py"_s}};
        made.environment = {{"PGHOST", host}, {"PGUSER", "risk"}};
        made.workspace = "/home/mara/risk";
        return std::make_shared<const JobDefinition>(made);
    };
    Run &failed = engine.runsByKey[failedRun];
    failed.definition = definition(u"2026-10-19"_s, "db-risk-2");
    failed.stamp = {{u"gitCommit"_s, u"a41f0c2"_s}};
    RunReport report;
    Node process = stage(u"load"_s, NodeStatus::Error, 0, 0, 668, 500);
    process.kind = NodeKind::Process;
    process.children = {stage(u"Read inputs"_s, NodeStatus::Success, 0, 0, 668, 653),
                        stage(u"Join trades"_s, NodeStatus::Success, 0, 0, 653, 612),
                        stage(u"By book"_s, NodeStatus::Error, 0, 0, 612, 611)};
    report.nodes = {process};
    engine.reports.insert(failedRun, report);
    for (int number = 87; number > 60; --number) {
        Run run = failed;
        run.key = {number};
        run.number = number;
        run.id = {u"abc%1"_s.arg(number)};
        run.state = number % 9 == 0 ? RunState(Failed{}) : RunState(Succeeded{});
        run.outcome = {};
        run.startedAt = ago((89 - number) * 86'400);
        run.endedAt = *run.startedAt + std::chrono::seconds(150 + number * 7 % 40);
        run.definition = definition(u"2026-10-16"_s, "db-risk-1");
        run.stamp = {{u"gitCommit"_s, u"9be0d17"_s}};
        engine.runsByKey.insert(run.key, run);
        RunReport good;
        Node all = stage(u"load"_s, NodeStatus::Success, 0, 0, 900, 700);
        all.kind = NodeKind::Process;
        all.children = {
            stage(u"Read inputs"_s, NodeStatus::Success, 0, 0, 900, 886), stage(u"Join trades"_s, NodeStatus::Success, 0, 0, 886, 848),
            stage(u"By book"_s, NodeStatus::Success, 0, 0, 848, 824), stage(u"Write report"_s, NodeStatus::Success, 0, 0, 824, 802)};
        good.nodes = {all};
        engine.reports.insert(run.key, good);
    }
    const QByteArray before = "trade_id,desk,pnl,fx,residual\nT-40817,Rates EUR,12480.15,204.10,0.4\nT-40822,Rates EUR,-3117.00,88.42,0.3\n"
                              "T-41006,FX spot,911.20,911.20,0.0\nT-41388,FX options,1044.71,61.0,0.2\nT-41390,FX options,18.00,2.0,0.1\n";
    const QByteArray after =
        "trade_id,desk,pnl,fx,residual\nT-40817,Rates EUR,12481.90,204.10,2.1\nT-40822,Rates EUR,-3102.55,88.42,0.3\n"
        "T-41006,FX spot,911.20,908.77,0.0\nT-41388,FX options,,,0.2\nT-41390,FX options,18.00,2.0,0.1\nT-41400,FX spot,7.50,7.5,0.0\n";
    QDir(folder.path()).mkpath(u"87"_s);
    engine.artifactsByRun[{87}].append(artifact(folder, u"87/attribution_partial.csv"_s, u"text/csv"_s, before, 90'000));
    engine.artifactsByRun[{87}].last().name = "attribution_partial.csv";
    engine.artifactsByRun[failedRun].append(artifact(folder, u"attribution_partial.csv"_s, u"text/csv"_s, after, 600));
    QByteArray log;
    for (int line = 0; line < 1276; ++line)
        log += u"INFO  read block %1 of trades.parquet\n"_s.arg(line).toUtf8();
    engine.write({87}, LogStream::Out,
                 log + "INFO  positions.csv: 15 columns read\nINFO  by book: 38 books, residual 0.4 %\nINFO  wrote attribution.csv\n");
}

JobRow rowOf(const ScriptedEngine &engine, RunKey run)
{
    JobRow row;
    row.run = engine.runsByKey.value(run);
    row.key = row.run->jobKey;
    row.name = row.run->jobName;
    row.status = jobStatusOf(row.run->status());
    return row;
}

QList<JobTypeInfo> sampleTypes()
{
    Parameter path = parameter(u"path"_s, u"Script"_s, ParameterType::Path, u"Python, R, shell, Node, Perl, Julia."_s);
    path.required = true;
    Parameter program = parameter(u"program"_s, u"Program"_s, ParameterType::Path, u"A name in PATH or a path."_s);
    program.required = true;
    const Parameter arguments = parameter(u"arguments"_s, u"Arguments"_s, ParameterType::List, u"Handed to it as they are."_s);
    const Parameter interpreter = parameter(u"interpreter"_s, u"Interpreter"_s, ParameterType::Path, u"Empty: found by the script."_s);
    Parameter rows = parameter(u"chunkRows"_s, u"Chunk rows"_s, ParameterType::Integer, u"rows per insert, 1,000 to 1,000,000"_s);
    rows.minimum = 1000;
    rows.maximum = 1'000'000;
    Parameter currency = parameter(u"currency"_s, u"Currency"_s, ParameterType::Enum, u"EUR, USD, GBP or CHF"_s);
    currency.choices = {u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s};
    const Parameter strict = parameter(u"strict"_s, u"Strict"_s, ParameterType::Boolean, u"stop at the first bad row"_s);
    return {{u"script"_s,
             u"Script"_s,
             u"Runs a script with the interpreter that fits it."_s,
             true,
             {path, arguments, interpreter, rows, currency, strict}},
            {u"command"_s, u"Command"_s, u"Runs a program."_s, true, {program, arguments}}};
}

JobDraft sampleDraft()
{
    JobDraft draft;
    draft.definition.type = u"script"_s;
    draft.definition.name = u"Load prices"_s;
    draft.definition.parameters = {{u"path"_s, u"/home/mara/risk/prices/load_prices.py"_s},
                                   {u"arguments"_s, QJsonArray{u"--input"_s, u"prices frankfurt.csv"_s, u"prices_london.csv"_s}},
                                   {u"interpreter"_s, u"/home/mara/risk/prices/.venv/bin/python"_s},
                                   {u"chunkRows"_s, 50'000},
                                   {u"currency"_s, u"EUR"_s}};
    draft.definition.workspace = "/home/mara/risk/prices";
    return draft;
}

} // namespace runsheet::test
