// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/clock.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// bench_pages DIR: how long a page takes in each order and with each filter, at the front, in the middle and at the end of the list; and,
// before it, the first page of a filter that nobody has asked for yet. DIR is a data folder as runsheet-seed makes it. Exits with 1 where
// a page takes longer than RUNSHEET_BENCH_PAGE_MS (60: the rest of 100 is for painting).

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 60;
constexpr int rounds = 3;

struct FilterCase
{
    const char *name;
    RunFilter filter;
};

QList<FilterCase> filterCases(Instant now)
{
    const auto with = [](const char *name, auto set) {
        FilterCase one{name, {}};
        set(one.filter);
        return one;
    };
    return {
        {"all", {}},
        with("failed", [](RunFilter &f) { f.states = {RunStatus::Failed}; }),
        with("succeeded", [](RunFilter &f) { f.states = {RunStatus::Succeeded}; }),
        with("lost or cancelled",
             [](RunFilter &f) {
                 f.states = {RunStatus::Lost, RunStatus::Cancelled};
             }),
        with("not final", [](RunFilter &f) { f.notFinal = true; }),
        with("label risk", [](RunFilter &f) { f.label = u"risk"_s; }),
        with("one word", [](RunFilter &f) { f.search = u"ledger"_s; }),
        with("two letters", [](RunFilter &f) { f.search = u"fx"_s; }),
        with("rare word", [](RunFilter &f) { f.search = u"reconciliation_7"_s; }),
        with("an error", [](RunFilter &f) { f.search = u"KeyError"_s; }),
        with("one job", [](RunFilter &f) { f.jobWord = u"Nightly FX rates EMEA"_s; }),
        with("the last week", [now](RunFilter &f) { f.since = now - std::chrono::hours(24 * 7); }),
        with("failed in the last year",
             [now](RunFilter &f) {
                 f.states = {RunStatus::Failed};
                 f.since = now - std::chrono::hours(24 * 365);
             }),
    };
}

struct SortCase
{
    const char *name;
    RunSort sort;
};
constexpr SortCase sortCases[] = {
    {"created", RunSort::Created}, {"started", RunSort::Started}, {"ended", RunSort::Ended},       {"name", RunSort::Name},
    {"state", RunSort::State},     {"took", RunSort::Duration},   {"priority", RunSort::Priority},
};

double milliseconds(Store &store, const RunQuery &query, qint64 *total, int times = rounds)
{
    double best = 1e9;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Result<RunPage> page = store.runs(query).result();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        if (!page) {
            std::fprintf(stderr, "%s %s\n", qPrintable(page.error().message), qPrintable(page.error().detail));
            std::exit(1);
        }
        *total = page->total;
    }
    return best;
}

// What is read for it has to come from the disk's cache, and its hits are looked for.
double measureFirst(Store &store, const FilterCase &filter, double most)
{
    const RunQuery query{.filter = filter.filter, .sort = RunSort::Created, .order = Qt::DescendingOrder, .offset = 0, .limit = pageSize};
    qint64 total = 0;
    const double took = milliseconds(store, query, &total, 1);
    std::printf("%-24s asked first %9lld runs %8.1f ms%s\n", filter.name, static_cast<long long>(total), took, took > most ? "  SLOW" : "");
    return took;
}

double measure(Store &store, const FilterCase &filter, const SortCase &sort, double most)
{
    RunQuery query{.filter = filter.filter, .sort = sort.sort, .order = Qt::DescendingOrder, .offset = 0, .limit = pageSize};
    qint64 total = 0;
    double figures[3];
    figures[0] = milliseconds(store, query, &total);
    query.offset = total / 2;
    figures[1] = milliseconds(store, query, &total);
    query.offset = std::max<qint64>(0, total - pageSize);
    figures[2] = milliseconds(store, query, &total);
    const double worst = *std::max_element(std::begin(figures), std::end(figures));
    std::printf("%-24s by %-8s %9lld runs %8.1f %8.1f %8.1f ms%s\n", filter.name, sort.name, static_cast<long long>(total), figures[0],
                figures[1], figures[2], worst > most ? "  SLOW" : "");
    return worst;
}

int measureAll(const QByteArray &folder)
{
    StoreOptions options;
    options.dataFolder = folder;
    options.stateRoot = folder;
    options.clock = systemClock();
    options.access = StoreOptions::Access::View;
    const auto store = Store::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 1;
    }
    const double most = qEnvironmentVariable("RUNSHEET_BENCH_PAGE_MS", u"60"_s).toDouble();
    double worst = 0;
    for (const FilterCase &filter : filterCases(options.clock->now())) {
        worst = std::max(worst, measureFirst(**store, filter, most));
        for (const SortCase &sort : sortCases)
            worst = std::max(worst, measure(**store, filter, sort, most));
    }
    std::printf("worst %.1f ms, at most %.0f\n", worst, most);
    return worst > most ? 1 : 0;
}

} // namespace
} // namespace runsheet

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    if (count != 2) {
        std::fprintf(stderr, "bench_pages DIR: a data folder as runsheet-seed makes it\n");
        return 2;
    }
    return runsheet::measureAll(words[1]);
}
