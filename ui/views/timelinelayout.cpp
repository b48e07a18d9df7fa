// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinelayout.h"

#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/format/states.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Timeline)
};

constexpr int mostLines = 10; // of a block's text

// The worse, the higher: what a block of several is coloured by.
int weightOf(const TimelineItem &item)
{
    switch (item.status) {
    case RunStatus::Failed:
        return 9;
    case RunStatus::Expired:
        return 8;
    case RunStatus::Lost:
        return 7;
    case RunStatus::Partial:
        return 6;
    case RunStatus::Starting:
    case RunStatus::Running:
    case RunStatus::Paused:
    case RunStatus::Stopping:
    case RunStatus::Finishing:
        return 5;
    case RunStatus::Succeeded:
        return 4;
    case RunStatus::Cancelled:
        return 3;
    case RunStatus::Skipped:
        return 2;
    default:
        return 1;
    }
}

bool isBad(RunStatus status)
{
    return status == RunStatus::Failed || status == RunStatus::Expired;
}

Instant wholeEnd(const TimelineItem &item)
{
    return std::max(item.end, item.expectedEnd.value_or(item.end));
}

QString labelOf(const TimelineBlock &block, const QList<TimelineItem> &items)
{
    const TimelineItem &first = items.at(worstOf(block, items));
    if (block.items.size() == 1)
        return first.name;
    const bool isOneJob = std::ranges::all_of(block.items, [&](int item) { return items.at(item).job == first.job; });
    const QString count = QLocale().toString(isOneJob ? block.items.size() : block.items.size() - 1);
    return isOneJob ? Text::tr("%1 × %2", "job, how many runs").arg(first.name, count)
                    : Text::tr("%1 + %2", "job, how many others").arg(first.name, count);
}

//! Puts one block after the other into the lanes.
class Packer
{
public:
    Packer(const QList<TimelineItem> &items, const TimelineWindow &window, const TimelineMeasures &measures)
        : m_items(items), m_window(window), m_measures(measures), m_lanes(size_t(std::max(1, measures.lanes)))
    {
    }

    TimelineLayout pack()
    {
        QList<TimelineBlock> blocks = blocksByTime();
        for (TimelineBlock &block : blocks)
            place(block);
        m_measures.labels == TimelineMeasures::Labels::Beside ? labelBeside() : labelBelow();
        return std::move(m_layout);
    }

private:
    struct Lane
    {
        int blockEnd = 0; //!< of its last block
        int end = 0;      //!< with its label
        int last = -1;    //!< index of its last block
    };

    [[nodiscard]] int x(Instant instant) const { return xOf(instant, m_window, m_measures.width); }

    TimelineBlock blockOf(int index) const
    {
        const TimelineItem &item = m_items.at(index);
        TimelineBlock block;
        block.items = {index};
        block.x = x(item.begin);
        block.solid = item.isComing() ? 0 : x(item.end) - block.x;
        block.width = x(wholeEnd(item)) - block.x;
        widen(block);
        return block;
    }

    // A block below the least width grows to the right, but what is over not beyond now.
    void widen(TimelineBlock &block) const
    {
        const TimelineItem &item = m_items.at(worstOf(block, m_items));
        const int least = isBad(item.status) ? m_measures.leastFailed : m_measures.least;
        if (!item.isComing() && !item.expectedEnd)
            block.solid = block.width = std::max(block.width, least);
        else
            block.width = std::max(block.width, least);
        const bool isOver = !item.isComing() && isFinal(item.status);
        const int edge = isOver ? std::max(x(m_window.now), block.width) : m_measures.width;
        block.x = std::clamp(edge - block.width, 0, block.x);
    }

    QList<TimelineBlock> blocksByTime() const
    {
        QList<int> order;
        for (int index = 0; index < m_items.size(); ++index) {
            if (wholeEnd(m_items.at(index)) >= m_window.from && m_items.at(index).begin <= m_window.until)
                order.append(index);
        }
        std::ranges::sort(order, {}, [this](int index) { return std::pair(m_items.at(index).begin, index); });
        QList<TimelineBlock> blocks;
        QHash<std::pair<int, bool>, qsizetype> tiny; // those below a pixel, by where they stand
        for (const int index : std::as_const(order)) {
            const TimelineItem &item = m_items.at(index);
            const int at = x(item.begin);
            const bool isTiny = x(wholeEnd(item)) <= at;
            const auto other = tiny.constFind({at, item.isComing()});
            if (isTiny && other != tiny.constEnd()) {
                blocks[*other].items.append(index);
                continue;
            }
            if (isTiny)
                tiny.insert({at, item.isComing()}, blocks.size());
            blocks.append(blockOf(index));
        }
        for (TimelineBlock &block : blocks)
            widen(block);
        std::ranges::sort(blocks, {}, [](const TimelineBlock &block) { return std::pair(block.x, block.items.first()); });
        return blocks;
    }

    [[nodiscard]] int labelWidth(const TimelineBlock &block) const
    {
        return m_measures.textWidth ? m_measures.textWidth(labelOf(block, m_items)) + 2 * m_measures.gap : 0;
    }

    [[nodiscard]] bool spansNow(const TimelineBlock &block) const
    {
        const int now = x(m_window.now);
        return block.x <= now && block.right() >= now && block.x > 0;
    }

    void put(TimelineBlock &block, size_t lane, int end)
    {
        block.lane = int(lane);
        m_lanes[lane] = {.blockEnd = block.right(), .end = end, .last = int(m_layout.blocks.size())};
        m_layout.blocks.append(block);
    }

    void place(TimelineBlock &block)
    {
        const bool isBeside = m_measures.labels == TimelineMeasures::Labels::Beside;
        if (const std::optional<size_t> lane = isBeside ? laneOfItsJob(block) : std::nullopt)
            return put(block, *lane, std::max(m_lanes[*lane].end, block.right() + m_measures.gap));
        const int name = isBeside ? labelWidth(block) : 0;
        for (size_t lane = 0; isBeside && lane < m_lanes.size(); ++lane) {
            const bool isBefore = spansNow(block);
            const int from = isBefore ? block.x - name : block.x;
            if (m_lanes[lane].end <= std::max(0, from))
                return put(block, lane, block.right() + (isBefore ? m_measures.gap : name));
        }
        for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (m_lanes[lane].last < 0 || m_lanes[lane].blockEnd < block.x + (isBeside ? 0 : 1))
                return put(block, lane, block.right() + m_measures.gap);
        }
        join(block);
    }

    [[nodiscard]] std::optional<JobKey> onlyJobOf(const TimelineBlock &block) const
    {
        const JobKey job = m_items.at(block.items.first()).job;
        const bool isOnly = std::ranges::all_of(block.items, [&](int item) { return m_items.at(item).job == job; });
        return isOnly ? std::optional(job) : std::nullopt;
    }

    // What runs again and again goes on in its lane, under one name, instead of filling all of them.
    [[nodiscard]] std::optional<size_t> laneOfItsJob(const TimelineBlock &block) const
    {
        const std::optional<JobKey> job = onlyJobOf(block);
        for (size_t lane = 0; job && lane < m_lanes.size(); ++lane) {
            const Lane &before = m_lanes[lane];
            if (before.last >= 0 && before.blockEnd < block.x && before.end > block.x && onlyJobOf(m_layout.blocks.at(before.last)) == job)
                return lane;
        }
        return std::nullopt;
    }

    void join(const TimelineBlock &block)
    {
        Lane &lane = *std::ranges::min_element(m_lanes, {}, &Lane::blockEnd);
        TimelineBlock &host = m_layout.blocks[lane.last];
        const int solidEnd = std::max(host.x + host.solid, block.x + block.solid);
        host.width = std::max(host.right(), block.right()) - host.x;
        host.solid = host.solid == 0 && block.solid == 0 ? 0 : std::min(solidEnd - host.x, host.width);
        host.items += block.items;
        lane.blockEnd = host.right();
        lane.end = std::max(lane.end, lane.blockEnd);
    }

    // To the right where the next block leaves room, else to the left.
    void labelBeside()
    {
        if (!m_measures.textWidth)
            return;
        std::vector<int> free(m_lanes.size(), 0); // up to where the lane is taken on the left
        for (qsizetype i = 0; i < m_layout.blocks.size(); ++i) {
            TimelineBlock &block = m_layout.blocks[i];
            int &taken = free[size_t(block.lane)];
            const QString label = labelOf(block, m_items);
            const int width = m_measures.textWidth(label);
            const int before = block.x - m_measures.gap - width;
            const int after = block.right() + m_measures.gap;
            const bool fitsBefore = before >= taken;
            const bool fitsAfter = after + width <= nextIn(i);
            taken = block.right() + m_measures.gap;
            if (!fitsBefore && !fitsAfter)
                continue;
            block.label = label;
            const bool isBefore = fitsBefore && (spansNow(block) || !fitsAfter);
            block.labelX = isBefore ? before : after;
            if (!isBefore)
                taken = after + width + m_measures.gap;
        }
    }

    // Where the next block of the lane, or the window's end, is; and a name does not run through the line of now.
    [[nodiscard]] int nextIn(qsizetype index) const
    {
        const TimelineBlock &block = m_layout.blocks.at(index);
        int edge = m_measures.width;
        if (const int now = x(m_window.now); block.right() <= now)
            edge = now - m_measures.gap;
        for (qsizetype i = index + 1; i < m_layout.blocks.size(); ++i) {
            if (m_layout.blocks.at(i).lane == block.lane)
                return std::min(edge, m_layout.blocks.at(i).x - m_measures.gap);
        }
        return edge;
    }

    // Each under its block, in the first row with room; cut at the window's end.
    void labelBelow()
    {
        QList<int> taken;
        for (TimelineBlock &block : m_layout.blocks) {
            const QString label = labelOf(block, m_items);
            const int width = m_measures.textWidth ? m_measures.textWidth(label) : 0;
            block.labelX = std::clamp(m_measures.width - width, 0, block.x);
            const auto row = std::ranges::find_if(taken, [&](int end) { return end <= block.labelX; });
            block.labelRow = int(row - taken.begin());
            if (row == taken.end())
                taken.append(0);
            taken[block.labelRow] = block.labelX + width + 2 * m_measures.gap;
            block.label = label;
        }
        m_layout.labelRows = int(taken.size());
    }

    const QList<TimelineItem> &m_items;
    const TimelineWindow &m_window;
    const TimelineMeasures &m_measures;
    std::vector<Lane> m_lanes;
    TimelineLayout m_layout;
};

} // namespace

std::optional<TimelineItem> itemOf(const Run &run, Instant now)
{
    TimelineItem item;
    item.job = run.jobKey;
    item.run = run.key;
    item.name = run.jobName;
    item.status = run.status();
    const bool isOver = isFinal(run.status());
    if (!run.startedAt && !(isOver && run.endedAt))
        return std::nullopt;
    item.begin = run.startedAt.value_or(run.endedAt.value_or(now));
    item.end = isOver ? std::max(run.endedAt.value_or(item.begin), item.begin) : std::max(now, item.begin);
    if (!isOver && run.progress.eta && *run.progress.eta > item.end)
        item.expectedEnd = run.progress.eta;
    return item;
}

TimelineItem itemOf(const ComingFire &fire)
{
    TimelineItem item;
    item.job = fire.job;
    item.name = fire.jobName;
    item.begin = fire.at;
    item.end = fire.at + fire.expected.value_or(Duration(0));
    return item;
}

int xOf(Instant instant, const TimelineWindow &window, int width)
{
    const double whole = double((window.until - window.from).count());
    const double part = whole > 0 ? double((instant - window.from).count()) / whole : 0;
    return int(std::floor(std::clamp(part, 0.0, 1.0) * width));
}

int worstOf(const TimelineBlock &block, const QList<TimelineItem> &items)
{
    return *std::ranges::max_element(block.items, {}, [&](int item) { return weightOf(items.at(item)); });
}

TimelineLayout layOut(const QList<TimelineItem> &items, const TimelineWindow &window, const TimelineMeasures &measures)
{
    return measures.width > 0 && window.until > window.from ? Packer(items, window, measures).pack() : TimelineLayout();
}

QList<Instant> timelineTicks(const TimelineWindow &window, int most)
{
    constexpr std::array<Duration, 11> steps{minutes(1), minutes(5), minutes(10), minutes(15), minutes(30), hours(1),
                                             hours(2),   hours(3),   hours(6),    hours(12),   hours(24)};
    const auto step = std::ranges::find_if(steps, [&](Duration each) { return (window.until - window.from) / each <= std::max(1, most); });
    const Duration length = step == steps.end() ? Duration(hours(24)) : *step;
    const Duration offset = seconds(QDateTime::fromMSecsSinceEpoch(toMs(window.from)).offsetFromUtc());
    const qint64 wall = toMs(window.from + offset);
    const qint64 first = (wall + length.count() - 1) / length.count() * length.count();
    QList<Instant> ticks;
    for (Instant tick = instantFromMs(first) - offset; tick <= window.until; tick += length)
        ticks.append(tick);
    return ticks;
}

QString sentenceOf(const TimelineItem &item)
{
    const Duration length = item.end - item.begin;
    if (item.isComing())
        return length > Duration(0) ? Text::tr("%1: at %2, expected to take %3", "job, time, how long")
                                          .arg(item.name, clockText(item.begin), roughDurationText(length))
                                    : Text::tr("%1: at %2", "job, time").arg(item.name, clockText(item.begin));
    const QString state = stateWord(item.status);
    if (!isFinal(item.status))
        return item.expectedEnd ? Text::tr("%1: %2 since %3, expected until %4", "job, state, time, time")
                                      .arg(item.name, state, clockText(item.begin), clockText(*item.expectedEnd))
                                : Text::tr("%1: %2 since %3", "job, state, time").arg(item.name, state, clockText(item.begin));
    if (item.isOpen())
        return Text::tr("%1: %2, started %3, its end is not known", "job, state, time").arg(item.name, state, clockText(item.begin));
    if (length == Duration(0))
        return Text::tr("%1: %2 at %3", "job, state, time").arg(item.name, state, clockText(item.begin));
    return Text::tr("%1: %2, %3 to %4, %5", "job, state, time, time, how long")
        .arg(item.name, state, clockText(item.begin), clockText(item.end), durationText(length));
}

QString textOf(const TimelineBlock &block, const QList<TimelineItem> &items)
{
    QStringList lines;
    for (const int item : block.items.mid(0, mostLines))
        lines.append(sentenceOf(items.at(item)));
    if (const int more = int(block.items.size()) - mostLines; more > 0)
        lines.append(Text::tr("and %n more", nullptr, more));
    return lines.join(u'\n');
}

} // namespace runsheet
