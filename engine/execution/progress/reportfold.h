// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/runstate.h"
#include "engine/execution/progress/outputscanner.h"
#include "engine/execution/progress/reportline.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace runsheet {

//! Folds what a run tells, line by line, into a RunReport: the same lines give the same report, live or after a crash.
//! A value without I/O and without a clock; costs of a line do not grow with the lines before it. For each stage the
//! strongest source wins: report lines, then OSC 9;4, then text.
class ReportFold
{
public:
    ReportFold();

    //! `at`: when the line came, where that is known and the line itself does not say.
    void addLine(const QByteArray &line, std::optional<Instant> at);
    void addLine(const ReportLine &line, std::optional<Instant> at);
    //! A line that was too long to be read.
    void addBrokenLine() { ++m_report.brokenLines; }
    void addOutput(const OutputProgress &progress);
    void setLastLine(const QString &line, std::optional<Instant> at);
    void setLastErrorLine(const QString &line) { m_report.lastErrorLine = line; }

    [[nodiscard]] const RunReport &report() const { return m_report; }

private:
    enum class Source { None, Text, Osc, Lines }; //!< of rising strength
    static constexpr int none = -1;

    //! What measures belong to: the run, a process that has no stages, or a stage.
    struct Part
    {
        int process = none;
        int stage = none;
        Source source = Source::None;
        bool counts = false;   //!< takes part in the run's fraction
        bool toldDone = false; //!< said `done` itself: its items are not counted for that
        bool over = false;     //!< counts as whole, whatever it measured
        std::optional<double> fraction;
        std::optional<double> toldTotal; //!< by report lines
        QString unit;

        [[nodiscard]] bool isMeasured() const { return over || fraction; }
        [[nodiscard]] double share() const { return over ? 1 : fraction.value_or(0); }
        QHash<QString, int> items; //!< index of a name in the node's children
        int goodItems = 0;
        int finishedItems = 0;
    };

    Part &current() { return m_parts[static_cast<size_t>(m_current)]; }
    [[nodiscard]] Node *nodeOf(const Part &part);

    void enterProcess(const QString &name, std::optional<Instant> at);
    void enterStage(const QString &name, const ReportLine &line, std::optional<Instant> at);
    void makeCurrent(int part, std::optional<Instant> at);
    void closeCurrent(std::optional<Instant> at);
    void setOver(Part &part, bool over);
    int addPart(int process, int stage);
    void addItem(const ReportLine &line, std::optional<Instant> at);
    void placeItem(Part &part, Node &stage, const Node &item);
    void leaveOutItem(Part &part, Node &stage, const QString &name);
    void countItem(NodeStatus status, int by);
    void measure(const ReportLine &line);
    void setMeasure(Source source, std::optional<double> fraction, std::optional<double> done, std::optional<double> total,
                    const QString &unit);
    void setFraction(Part &part, std::optional<double> fraction);
    void setCounts(Part &part, bool counts);
    void addResults(const ReportLine &line);
    void refresh();

    RunReport m_report;
    std::vector<Part> m_parts; //!< the first is the run itself
    int m_current = 0;
    int m_counted = 0;  //!< parts that count
    int m_measured = 0; //!< of those, with a fraction
    double m_sum = 0;   //!< of their fractions
    double m_floor = 0; //!< the fraction never falls below
    QHash<QString, int> m_processes;
    QHash<std::pair<int, QString>, int> m_stages; //!< (process, name) to part
    QHash<QString, int> m_values;
    QSet<QByteArray> m_artifacts; //!< their paths
};

//! The attempt is over: nodes that are still open become `open`. Success makes the fraction 1.
void closeReport(RunReport &report, NodeStatus open, std::optional<Instant> endedAt);
//! The same, by what its record says.
void closeReport(RunReport &report, const ExitRecord &record);

} // namespace runsheet
