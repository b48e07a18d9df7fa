<?xml version="1.0" encoding="utf-8"?>
<!--
SPDX-FileCopyrightText: 2026 The Runsheet authors
SPDX-License-Identifier: GPL-3.0-or-later
-->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>runsheet::AwaySummary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n partial</numerusform>
            <numerusform>%n partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ComingModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>job, times that are not listed</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::CompareTab</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n log line</numerusform>
            <numerusform>%n log lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s)</source>
        <translation>
            <numerusform>%n table row</numerusform>
            <numerusform>%n table rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::CrontabImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n job(s)</source>
        <translation>
            <numerusform>&amp;Import %n job</numerusform>
            <numerusform>&amp;Import %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1”, %n entry(s) become jobs. They arrive disabled: look at them first, then enable them.</source>
        <translation>
            <numerusform>Of “%1”, %n entry becomes a job. It arrives disabled: look at it first, then enable it.</numerusform>
            <numerusform>Of “%1”, %n entries become jobs. They arrive disabled: look at them first, then enable them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not understood; they are kept for the export and make no job.</source>
        <translation>
            <numerusform>%n line is not understood; it is kept for the export and makes no job.</numerusform>
            <numerusform>%n lines are not understood; they are kept for the export and make no job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were made of the crontab, disabled.</source>
        <translation>
            <numerusform>%n job was made of the crontab, disabled.</numerusform>
            <numerusform>%n jobs were made of the crontab, disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n line was not understood.</numerusform>
            <numerusform>%n lines were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::DetailsPane</name>
    <message numerus="yes">
        <source>Log  %n error(s)</source>
        <translation>
            <numerusform>Log  %n error</numerusform>
            <numerusform>Log  %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::EnvironmentComparison</name>
    <message numerus="yes">
        <source>%n variable(s) differ between the job and %1. Tick what the job needs; it is kept with the job.</source>
        <translation>
            <numerusform>%n variable differs between the job and %1. Tick it if the job needs it; it is kept with the job.</numerusform>
            <numerusform>%n variables differ between the job and %1. Tick what the job needs; it is kept with the job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>Take over %n variable</numerusform>
            <numerusform>Take over %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ExportRuns</name>
    <message numerus="yes">
        <source>Exported %n run(s) to %1.</source>
        <translation>
            <numerusform>Exported %n run to %1.</numerusform>
            <numerusform>Exported %n runs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ForecastText</name>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%n job wants</numerusform>
            <numerusform>%n jobs want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Format</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%n file so far</numerusform>
            <numerusform>%n files so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::HistoryPage</name>
    <message numerus="yes">
        <source>last %n run(s), newest at the end</source>
        <translation>
            <numerusform>last %n run, newest at the end</numerusform>
            <numerusform>last %n runs, newest at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter and by what is chosen at the side.</source>
        <translation>
            <numerusform>%n run is hidden by the filter and by what is chosen at the side.</numerusform>
            <numerusform>%n runs are hidden by the filter and by what is chosen at the side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobActions</name>
    <message numerus="yes">
        <source>&amp;Run %n job(s)</source>
        <translation>
            <numerusform>&amp;Run %n job</numerusform>
            <numerusform>&amp;Run %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;sume %n run(s)</source>
        <translation>
            <numerusform>Re&amp;sume %n run</numerusform>
            <numerusform>Re&amp;sume %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n run(s)</source>
        <translation>
            <numerusform>&amp;Pause %n run</numerusform>
            <numerusform>&amp;Pause %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n run(s)</source>
        <translation>
            <numerusform>&amp;Cancel %n run</numerusform>
            <numerusform>&amp;Cancel %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n run(s)</source>
        <translation>
            <numerusform>Re&amp;try %n run</numerusform>
            <numerusform>Re&amp;try %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n job(s)</source>
        <translation>
            <numerusform>&amp;Delete %n job</numerusform>
            <numerusform>&amp;Delete %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n job(s)</source>
        <translation>
            <numerusform>D&amp;uplicate %n job</numerusform>
            <numerusform>D&amp;uplicate %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;on %n job(s)</source>
        <translation>
            <numerusform>Switch &amp;on %n job</numerusform>
            <numerusform>Switch &amp;on %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;off %n job(s)</source>
        <translation>
            <numerusform>Switch &amp;off %n job</numerusform>
            <numerusform>Switch &amp;off %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>&amp;Copy %n row</numerusform>
            <numerusform>&amp;Copy %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobColumns</name>
    <message numerus="yes">
        <source>%n runs are active</source>
        <translation>
            <numerusform>%n run is active</numerusform>
            <numerusform>%n runs are active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobCommands</name>
    <message numerus="yes">
        <source>Deleted %n job(s) with their history. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>Deleted %n job with its history. It stays in the trash for 30 days.</numerusform>
            <numerusform>Deleted %n jobs with their history. They stay in the trash for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobsPage</name>
    <message numerus="yes">
        <source>The filter is “%1”. %n job(s) are hidden.</source>
        <translation>
            <numerusform>The filter is “%1”. %n job is hidden.</numerusform>
            <numerusform>The filter is “%1”. %n jobs are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)?</source>
        <translation>
            <numerusform>Cancel %n run?</numerusform>
            <numerusform>Cancel %n runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>Cancel %n run</numerusform>
            <numerusform>Cancel %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JsonModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LoadText</name>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%n job wants</numerusform>
            <numerusform>%n jobs want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slot(s)</source>
        <comment>taken, of so many</comment>
        <translation>
            <numerusform>%1 of %n slot</numerusform>
            <numerusform>%1 of %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogDifferenceView</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::MainWindow</name>
    <message numerus="yes">
        <source>%n run(s) are not finished.</source>
        <translation>
            <numerusform>%n run is not finished.</numerusform>
            <numerusform>%n runs are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n run(s)</source>
        <translation>
            <numerusform>Stop %n run</numerusform>
            <numerusform>Stop %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::MonthView</name>
    <message numerus="yes">
        <source>%n ran</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%n ran</numerusform>
            <numerusform>%n ran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>the clock is changed: %n hour</numerusform>
            <numerusform>the clock is changed: %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::NextTimes</name>
    <message numerus="yes">
        <source>%n time(s) left out by “%1”</source>
        <translation>
            <numerusform>%n time left out by “%1”</numerusform>
            <numerusform>%n times left out by “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::NodeModel</name>
    <message numerus="yes">
        <source>%n more item(s) that went well</source>
        <translation>
            <numerusform>%n more item that went well</numerusform>
            <numerusform>%n more items that went well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n did not go well</source>
        <comment>date, runs</comment>
        <translation>
            <numerusform>%1: %2, %n did not go well</numerusform>
            <numerusform>%1: %2, %n did not go well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::PdfViewer</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::PlotPanel</name>
    <message numerus="yes">
        <source>%Ln point(s), one for each row.</source>
        <translation>
            <numerusform>%Ln point, one for each row.</numerusform>
            <numerusform>%Ln points, one for each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), one for each row.</source>
        <translation>
            <numerusform>%n bar, one for each row.</numerusform>
            <numerusform>%n bars, one for each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), each the mean of its rows.</source>
        <translation>
            <numerusform>%n bar, the mean of its rows.</numerusform>
            <numerusform>%n bars, each the mean of its rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a number are left out.</source>
        <translation>
            <numerusform>%Ln row without a number is left out.</numerusform>
            <numerusform>%Ln rows without a number are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) at or below 0 are left out: a logarithmic axis has no place for them.</source>
        <translation>
            <numerusform>%Ln row at or below 0 is left out: a logarithmic axis has no place for it.</numerusform>
            <numerusform>%Ln rows at or below 0 are left out: a logarithmic axis has no place for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::PlotView</name>
    <message numerus="yes">
        <source>%n bar(s), %1.</source>
        <translation>
            <numerusform>%n bar, %1.</numerusform>
            <numerusform>%n bars, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), %1, %2.</source>
        <translation>
            <numerusform>%Ln point, %1, %2.</numerusform>
            <numerusform>%Ln points, %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::QueueEditor</name>
    <message numerus="yes">
        <source>Its %n job(s) are kept and switched off. They have no trigger of their own: the queue&apos;s was theirs.</source>
        <translation>
            <numerusform>Its job is kept and switched off. It has no trigger of its own: the queue&apos;s was its.</numerusform>
            <numerusform>Its %n jobs are kept and switched off. They have no trigger of their own: the queue&apos;s was theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queue, %n job(s)</source>
        <translation>
            <numerusform>queue, %n job</numerusform>
            <numerusform>queue, %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new queue, %n job(s)</source>
        <translation>
            <numerusform>new queue, %n job</numerusform>
            <numerusform>new queue, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RecoveryText</name>
    <message numerus="yes">
        <source>%n run(s) ended</source>
        <translation>
            <numerusform>%n run ended</numerusform>
            <numerusform>%n runs ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%n still running</numerusform>
            <numerusform>%n still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet and queued again</source>
        <translation>
            <numerusform>%n not started yet and queued again</numerusform>
            <numerusform>%n not started yet and queued again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost: nobody can know how it ended</source>
        <translation>
            <numerusform>%n lost: nobody can know how it ended</numerusform>
            <numerusform>%n lost: nobody can know how they ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) made up for</source>
        <translation>
            <numerusform>%n missed time made up for</numerusform>
            <numerusform>%n missed times made up for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) left out</source>
        <translation>
            <numerusform>%n missed time left out</numerusform>
            <numerusform>%n missed times left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ResultsTab</name>
    <message numerus="yes">
        <source>%n file(s), newest first</source>
        <translation>
            <numerusform>%n file, newest first</numerusform>
            <numerusform>%n files, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RunFacts</name>
    <message numerus="yes">
        <source>%n process(es), ended</source>
        <translation>
            <numerusform>%n process, ended</numerusform>
            <numerusform>%n processes, ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the user</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%n process of the user</numerusform>
            <numerusform>%n processes of the user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s)</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%n open file</numerusform>
            <numerusform>%n open files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RunsTab</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>%n run deleted. It stays in the trash for 30 days.</numerusform>
            <numerusform>%n runs deleted. They stay in the trash for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::StepsTab</name>
    <message numerus="yes">
        <source>%n item(s) failed</source>
        <translation>
            <numerusform>%n item failed</numerusform>
            <numerusform>%n items failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TableViewer</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Timeline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TrayIcon</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TypedHeader</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::YearView</name>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>the clock is changed: %n hour</numerusform>
            <numerusform>the clock is changed: %n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
