// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/openapi.h"

#include <QByteArrayList>
#include <QJsonArray>

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

enum class Extra { Plain, QueueName, RequestKey, Token, RunQuery, JobQuery, LogQuery, EventQuery, ScheduleQuery, SchedulerQuery };

// A route as the router knows it: below /api/v1, `*` for a word.
struct Described
{
    const char *method;
    const char *path;
    const char *summary;
    const char *takes; // name of a schema; empty: no body is needed
    const char *gives;
    Extra extra;
};

constexpr Described routes[] = {
    {"GET", "runs", "Runs by filter, sorted and paged; count=true gives the number alone", "", "RunList", Extra::RunQuery},
    {"POST", "runs", "Make a job and run it now: a draft, or JSON lines of drafts in one transaction", "Draft", "Submitted",
     Extra::RequestKey},
    {"PATCH", "runs", "Change priority or pool of several", "RunsPatch", "Outcomes", Extra::Plain},
    {"GET", "runs/*", "One run", "", "Run", Extra::Plain},
    {"PATCH", "runs/*", "Change priority or pool", "RunPatch", "Run", Extra::Plain},
    {"DELETE", "runs/*", "Put it into the trash", "", "Outcomes", Extra::Plain},
    {"POST", "runs/*/attach", "Somebody waits for it: a hosting run starts it", "", "Object", Extra::Plain},
    {"GET", "runs/*/progress", "Its tree of processes, stages and items", "", "Progress", Extra::Plain},
    {"GET", "runs/*/why", "Why it waits", "", "Object", Extra::Plain},
    {"GET", "runs/*/log", "Its output, as it comes", "", "Bytes", Extra::LogQuery},
    {"GET", "runs/*/results", "What it produced", "", "List", Extra::Plain},
    {"GET", "runs/*/results/*", "One result", "", "Bytes", Extra::Plain},
    {"POST", "runs/*/status", "What its own program tells; with RUNSHEET_RUN_TOKEN as bearer token", "Report", "Object", Extra::Token},
    {"POST", "runs/*/cancel", "Ask it to end", "", "Run", Extra::Plain},
    {"POST", "runs/cancel", "Ask it to end: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/kill", "End it at once", "", "Run", Extra::Plain},
    {"POST", "runs/kill", "End it at once: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/pause", "Pause it", "", "Run", Extra::Plain},
    {"POST", "runs/pause", "Pause it: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/resume", "Go on with it", "", "Run", Extra::Plain},
    {"POST", "runs/resume", "Go on with it: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/hold", "Keep it from starting", "", "Run", Extra::Plain},
    {"POST", "runs/hold", "Keep it from starting: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/release", "Let it start", "", "Run", Extra::Plain},
    {"POST", "runs/release", "Let it start: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/retry", "Run the same again", "", "Run", Extra::Plain},
    {"POST", "runs/retry", "Run the same again: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/retry-failed", "Run the same again, what failed only", "", "Run", Extra::Plain},
    {"POST", "runs/retry-failed", "Run the same again, what failed only: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/delete", "Put it into the trash", "", "Outcomes", Extra::Plain},
    {"POST", "runs/delete", "Put it into the trash: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/*/delete-now", "Remove it with its files", "", "Outcomes", Extra::Plain},
    {"POST", "runs/delete-now", "Remove it with its files: several", "Selection", "Outcomes", Extra::Plain},
    {"POST", "runs/undo", "Take back the last deletion of runs", "", "Object", Extra::Plain},
    {"POST", "runs/*/undo", "Take back its deletion", "", "Object", Extra::Plain},
    {"GET", "jobs", "Definitions by filter, sorted and paged", "", "JobList", Extra::JobQuery},
    {"POST", "jobs", "Make a definition and run nothing", "Draft", "Job", Extra::RequestKey},
    {"POST", "jobs/undo", "Take back the last change or deletion of a definition", "", "Object", Extra::Plain},
    {"GET", "jobs/*", "One definition", "", "Job", Extra::Plain},
    {"PUT", "jobs/*", "Replace it", "Draft", "Job", Extra::Plain},
    {"PATCH", "jobs/*", "Change some of it: null removes, objects are merged", "Draft", "Job", Extra::Plain},
    {"DELETE", "jobs/*", "Delete it", "", "Object", Extra::Plain},
    {"POST", "jobs/schedule", "Make a definition with a trigger", "Draft", "Job", Extra::RequestKey},
    {"GET", "jobs/*/why", "When it runs next by itself, or why it does not", "", "Object", Extra::Plain},
    {"POST", "jobs/*/run", "Run it now", "", "Submitted", Extra::Plain},
    {"POST", "jobs/*/enable", "Let its trigger work", "", "Job", Extra::Plain},
    {"POST", "jobs/*/disable", "Let its trigger rest", "", "Job", Extra::Plain},
    {"POST", "jobs/*/skip", "Leave its next fire time out", "", "SkippedFire", Extra::Plain},
    {"POST", "jobs/*/unskip", "Let the last fire time be that was left out", "", "SkippedFire", Extra::Plain},
    {"POST", "jobs/*/duplicate", "Make a copy of it", "", "Job", Extra::Plain},
    {"POST", "jobs/*/undo", "Take back its last change or deletion", "", "Object", Extra::Plain},
    {"GET", "job-types", "What a job can be, with the schema of its parameters", "", "List", Extra::Plain},
    {"GET", "job-types/*", "One type", "", "Object", Extra::Plain},
    {"GET", "crontab", "The last imported crontab with what was changed since", "", "Crontab", Extra::Plain},
    {"POST", "crontab", "Make a disabled job of each entry of a crontab", "Crontab", "CrontabImported", Extra::Plain},
    {"GET", "pools", "Pools and what is busy in them", "", "List", Extra::Plain},
    {"POST", "pools", "Make a pool", "Pool", "Pool", Extra::Plain},
    {"GET", "pools/*", "One pool", "", "Pool", Extra::Plain},
    {"PATCH", "pools/*", "Change its slots, or hold it", "Pool", "Pool", Extra::Plain},
    {"DELETE", "pools/*", "Delete it", "", "Object", Extra::Plain},
    {"GET", "calendars", "Calendars: days and times at which nothing fires", "", "List", Extra::Plain},
    {"POST", "calendars", "Make a calendar; ics adds the events of a file", "Calendar", "Calendar", Extra::Plain},
    {"GET", "calendars/*", "One calendar", "", "Calendar", Extra::Plain},
    {"PUT", "calendars/*", "Replace it", "Calendar", "Calendar", Extra::Plain},
    {"PATCH", "calendars/*", "Replace what is named; ics adds", "Calendar", "Calendar", Extra::Plain},
    {"DELETE", "calendars/*", "Delete it, unless a job refers to it", "", "Object", Extra::Plain},
    {"GET", "schedule", "Fire times to come, the next 24 hours unless told", "", "List", Extra::ScheduleQuery},
    {"GET", "scheduler", "The kept jobs with their next times; order=name or next", "", "List", Extra::SchedulerQuery},
    {"GET", "queues", "Queues by name", "", "List", Extra::Plain},
    {"GET", "queues/*", "One queue", "", "Queue", Extra::Plain},
    {"POST", "queues/*", "Make a queue of this name", "Queue", "Queue", Extra::Plain},
    {"PUT", "queues/*", "Change it: what is not named stays", "Queue", "Queue", Extra::Plain},
    {"DELETE", "queues/*", "Delete it; its members are disabled and kept", "", "Object", Extra::Plain},
    {"POST", "queues/*/run", "Run it now: all members, from one on, or one alone", "QueuePart", "Submitted", Extra::Plain},
    {"GET", "queueable", "Jobs that may be in a queue and are in no other", "", "List", Extra::QueueName},
    {"GET", "scheduling/running", "Runs under way", "", "RunList", Extra::Plain},
    {"GET", "scheduling/running/types", "Their types and how many there are of each", "", "List", Extra::Plain},
    {"GET", "scheduling/running/*", "Those of one type", "", "RunList", Extra::Plain},
    {"GET", "scheduling/completed", "Runs that ended, the last one first", "", "RunList", Extra::Plain},
    {"GET", "scheduling/completed/*", "Those of one type", "", "RunList", Extra::Plain},
    {"GET", "events", "The journal, and on it goes: server-sent events, or follow=false; ends=true leaves only ends of runs", "", "Object", Extra::EventQuery},
    {"GET", "health", "Whether it serves, and which engine this is", "", "Object", Extra::Plain},
    {"POST", "engine/stop", "End the engine; runs go on", "", "Object", Extra::Plain},
    {"POST", "window/raise", "Bring the window to the front", "", "Object", Extra::Plain},
    {"GET", "openapi.json", "This document", "", "Object", Extra::Plain},
};

// Keys of an object by JSON type, as "name" or "name:type"; the type is string where none is said.
struct Schema
{
    const char *name;
    const char *keys;
};

constexpr Schema schemas[] = {
    {"Draft",
     "type id name description parameters:object workspace environment:object labels:array space pool priority:integer after:array delay "
     "at "
     "trigger:object overlap misfire timeout grace startWithin hang limits:object retries:integer retryDelay retryFactor:number resultTtl onInterrupt "
     "misfireWindow stdin executor executorOptions:object enabled:boolean draft:boolean properties:object caller:object"},
    {"Submitted", "id jobId name existed:boolean dispatching:boolean"},
    {"Run",
     "id number:integer jobId jobName type state statusText reason outcome:object progress:object cause scheduledFor attempt:integer "
     "retryOf "
     "parent queue pool space priority:integer labels:array owner executor executorHandle held:boolean attempts:array createdAt eligibleAt "
     "queuedAt startedAt endedAt lastOutputAt cancelRequestedAt pausedSeconds:number durationSeconds:number cpuSeconds:number "
     "maxRssBytes:integer outputBytes:integer runFolder stamp:object limits:object"},
    {"RunList", "total:integer items:array"},
    {"RunPatch", "priority:integer pool"},
    {"RunsPatch", "runs:array filter:object priority:integer pool"},
    {"Selection", "runs:array filter:object"},
    {"Outcomes", "items:array"},
    {"Progress", "id progress:object nodes:array"},
    {"Report",
     "progress:number done:number total:number unit message process stage item status class error value:object artifact title at"},
    {"Job",
     "id type name description parameters:object workspace environment:object labels:array space pool priority:integer trigger:object "
     "enabled:boolean draft:boolean locked:boolean owner queue nextFireTime lastRun createdAt modifiedAt revision:integer"},
    {"SkippedFire", "at next"},
    {"JobList", "total:integer items:array"},
    {"Crontab", "content notes:array"},
    {"CrontabImported", "total:integer items:array notUnderstood:array"},
    {"Calendar", "name weekdays:array yearly:array days:array windows:array ics notUnderstood:array"},
    {"Pool", "name slots:integer held:boolean"},
    {"Queue",
     "name id trigger:object enabled:boolean onFailure misfire overlap sequence:array nextFireTime lastRun revision:integer"},
    {"QueuePart", "from only"},
    {"List", "total:integer items:array"},
    {"Object", ""},
    {"Error", "error:object"},
};

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QJsonObject reference(const QByteArray &schema)
{
    return {{u"$ref"_s, text("#/components/schemas/" + schema)}};
}

// A value may be unknown: null wherever something is answered.
QJsonObject schemaOf(const char *keys)
{
    QJsonObject properties;
    for (const QByteArray &key : QByteArray(keys).split(' ')) {
        const QByteArrayList parts = key.split(':');
        if (!key.isEmpty())
            properties[text(parts.first())] = QJsonObject{{u"type"_s, QJsonArray{text(parts.value(1, "string")), u"null"_s}}};
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
}

QJsonObject jsonContent(const QByteArray &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, reference(schema)}}}};
}

QJsonObject parameter(const QByteArray &name, const QString &place, bool isRequired)
{
    return {{u"name"_s, text(name)}, {u"in"_s, place}, {u"required"_s, isRequired}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
}

QByteArrayList queryKeys(Extra extra)
{
    switch (extra) {
    case Extra::RunQuery:
        return {"state", "job", "label", "space", "since", "until", "search", "parent", "notFinal", "sort", "limit", "offset", "count"};
    case Extra::JobQuery:
        return {"label", "space", "search", "all", "sort", "limit", "offset"};
    case Extra::LogQuery:
        return {"stream", "attempt", "fromAttempt", "from", "follow", "tail", "form"};
    case Extra::EventQuery:
        return {"since", "follow", "ends"};
    case Extra::ScheduleQuery:
        return {"from", "until", "job", "limit"};
    case Extra::SchedulerQuery:
        return {"order"};
    case Extra::QueueName:
        return {"name"};
    case Extra::Plain:
    case Extra::RequestKey:
    case Extra::Token:
        break;
    }
    return {};
}

// `runs/*/results/*` as /runs/{id}/results/{name}.
QByteArray pathOf(const Described &route)
{
    QByteArray path = QByteArray("/") + route.path;
    for (const char *word : {"{id}", "{name}"}) {
        const qsizetype star = path.indexOf('*');
        if (star >= 0)
            path.replace(star, 1, word);
    }
    return path;
}

QJsonArray parametersOf(const Described &route)
{
    QJsonArray parameters;
    const QByteArray path = pathOf(route);
    for (const char *word : {"id", "name"}) {
        if (path.contains(QByteArray("{").append(word)))
            parameters.append(parameter(word, u"path"_s, true));
    }
    for (const QByteArray &key : queryKeys(route.extra))
        parameters.append(parameter(key, u"query"_s, false));
    if (route.extra == Extra::RequestKey)
        parameters.append(parameter("Idempotency-Key", u"header"_s, false));
    return parameters;
}

QJsonObject operationOf(const Described &route)
{
    const QByteArray gives = route.gives;
    const QJsonObject content = gives == "Bytes" ? QJsonObject{{u"application/octet-stream"_s, QJsonObject()}} : jsonContent(gives);
    QJsonObject operation{{u"summary"_s, text(route.summary)},
                          {u"responses"_s, QJsonObject{{u"2XX"_s, QJsonObject{{u"description"_s, u"Done"_s}, {u"content"_s, content}}},
                                                       {u"default"_s, QJsonObject{{u"description"_s, u"Refused, and why"_s},
                                                                                  {u"content"_s, jsonContent("Error")}}}}}};
    if (const QJsonArray parameters = parametersOf(route); !parameters.isEmpty())
        operation[u"parameters"_s] = parameters;
    if (*route.takes)
        operation[u"requestBody"_s] = QJsonObject{{u"required"_s, true}, {u"content"_s, jsonContent(route.takes)}};
    if (route.extra == Extra::Token)
        operation[u"security"_s] = QJsonArray{QJsonObject{{u"runToken"_s, QJsonArray()}}};
    return operation;
}

QJsonObject allPaths()
{
    QJsonObject paths;
    for (const Described &route : routes) {
        const QString path = text(pathOf(route));
        QJsonObject operations = paths.value(path).toObject();
        operations[text(QByteArray(route.method).toLower())] = operationOf(route);
        paths[path] = operations;
    }
    return paths;
}

QJsonObject allSchemas()
{
    QJsonObject all;
    for (const Schema &schema : schemas)
        all[text(schema.name)] = schemaOf(schema.keys);
    return all;
}

} // namespace

QJsonObject openApi(const QString &version)
{
    const QJsonObject info{{u"title"_s, u"Runsheet"_s},
                           {u"version"_s, version},
                           {u"description"_s, u"On the Unix socket engine.sock in the data folder, for its owner alone."_s}};
    const QJsonObject token{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, info},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/api/v1"_s}}}},
            {u"paths"_s, allPaths()},
            {u"components"_s, QJsonObject{{u"schemas"_s, allSchemas()}, {u"securitySchemes"_s, QJsonObject{{u"runToken"_s, token}}}}}};
}

} // namespace runsheet
