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
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%Ln partial</numerusform>
            <numerusform>%Ln partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ComingModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>job, times that are not listed</comment>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::CompareTab</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%Ln log line</numerusform>
            <numerusform>%Ln log lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s)</source>
        <translation>
            <numerusform>%Ln table row</numerusform>
            <numerusform>%Ln table rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::CrontabImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n job(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln job</numerusform>
            <numerusform>&amp;Import %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1”, %n entry(s) become jobs. They arrive disabled: look at them first, then enable them.</source>
        <translation>
            <numerusform>Of “%1”, %Ln entry becomes a job. It arrives disabled: look at it first, then enable it.</numerusform>
            <numerusform>Of “%1”, %Ln entries become jobs. They arrive disabled: look at them first, then enable them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not understood; they are kept for the export and make no job.</source>
        <translation>
            <numerusform>%Ln line is not understood; it is kept for the export and makes no job.</numerusform>
            <numerusform>%Ln lines are not understood; they are kept for the export and make no job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were made of the crontab, disabled.</source>
        <translation>
            <numerusform>%Ln job was made of the crontab, disabled.</numerusform>
            <numerusform>%Ln jobs were made of the crontab, disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%Ln line was not understood.</numerusform>
            <numerusform>%Ln lines were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::DetailsPane</name>
    <message numerus="yes">
        <source>Log  %n error(s)</source>
        <translation>
            <numerusform>Log  %Ln error</numerusform>
            <numerusform>Log  %Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::EnvironmentComparison</name>
    <message numerus="yes">
        <source>%n variable(s) differ between the job and %1. Tick what the job needs; it is kept with the job.</source>
        <translation>
            <numerusform>%Ln variable differs between the job and %1. Tick it if the job needs it; it is kept with the job.</numerusform>
            <numerusform>%Ln variables differ between the job and %1. Tick what the job needs; it is kept with the job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>Take over %Ln variable</numerusform>
            <numerusform>Take over %Ln variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ExportRuns</name>
    <message numerus="yes">
        <source>Exported %n run(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln run to %1.</numerusform>
            <numerusform>Exported %Ln runs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ForecastText</name>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%Ln job wants</numerusform>
            <numerusform>%Ln jobs want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Format</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%Ln file so far</numerusform>
            <numerusform>%Ln files so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::HistoryPage</name>
    <message numerus="yes">
        <source>last %n run(s), newest at the end</source>
        <translation>
            <numerusform>last %Ln run, newest at the end</numerusform>
            <numerusform>last %Ln runs, newest at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter and by what is chosen at the side.</source>
        <translation>
            <numerusform>%Ln run is hidden by the filter and by what is chosen at the side.</numerusform>
            <numerusform>%Ln runs are hidden by the filter and by what is chosen at the side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobActions</name>
    <message numerus="yes">
        <source>&amp;Run %n job(s)</source>
        <translation>
            <numerusform>&amp;Run %Ln job</numerusform>
            <numerusform>&amp;Run %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;sume %n run(s)</source>
        <translation>
            <numerusform>Re&amp;sume %Ln run</numerusform>
            <numerusform>Re&amp;sume %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n run(s)</source>
        <translation>
            <numerusform>&amp;Pause %Ln run</numerusform>
            <numerusform>&amp;Pause %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n run(s)</source>
        <translation>
            <numerusform>&amp;Cancel %Ln run</numerusform>
            <numerusform>&amp;Cancel %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n run(s)</source>
        <translation>
            <numerusform>Re&amp;try %Ln run</numerusform>
            <numerusform>Re&amp;try %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n job(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln job</numerusform>
            <numerusform>&amp;Delete %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n job(s)</source>
        <translation>
            <numerusform>D&amp;uplicate %Ln job</numerusform>
            <numerusform>D&amp;uplicate %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;on %n job(s)</source>
        <translation>
            <numerusform>Switch &amp;on %Ln job</numerusform>
            <numerusform>Switch &amp;on %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;off %n job(s)</source>
        <translation>
            <numerusform>Switch &amp;off %Ln job</numerusform>
            <numerusform>Switch &amp;off %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>&amp;Copy %Ln row</numerusform>
            <numerusform>&amp;Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobColumns</name>
    <message numerus="yes">
        <source>%n runs are active</source>
        <translation>
            <numerusform>%Ln run is active</numerusform>
            <numerusform>%Ln runs are active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobCommands</name>
    <message numerus="yes">
        <source>Deleted %n job(s) with their history. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>Deleted %Ln job with its history. It stays in the trash for 30 days.</numerusform>
            <numerusform>Deleted %Ln jobs with their history. They stay in the trash for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobsPage</name>
    <message numerus="yes">
        <source>The filter is “%1”. %n job(s) are hidden.</source>
        <translation>
            <numerusform>The filter is “%1”. %Ln job is hidden.</numerusform>
            <numerusform>The filter is “%1”. %Ln jobs are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)?</source>
        <translation>
            <numerusform>Cancel %Ln run?</numerusform>
            <numerusform>Cancel %Ln runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>Cancel %Ln run</numerusform>
            <numerusform>Cancel %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JsonModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LoadText</name>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%Ln job wants</numerusform>
            <numerusform>%Ln jobs want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slot(s)</source>
        <comment>taken, of so many</comment>
        <translation>
            <numerusform>%1 of %Ln slot</numerusform>
            <numerusform>%1 of %Ln slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogDifferenceView</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%Ln equal line</numerusform>
            <numerusform>%Ln equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::MainWindow</name>
    <message numerus="yes">
        <source>%n run(s) are not finished.</source>
        <translation>
            <numerusform>%Ln run is not finished.</numerusform>
            <numerusform>%Ln runs are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n run(s)</source>
        <translation>
            <numerusform>Stop %Ln run</numerusform>
            <numerusform>Stop %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::MonthView</name>
    <message numerus="yes">
        <source>%n ran</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln ran</numerusform>
            <numerusform>%Ln ran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln partly</numerusform>
            <numerusform>%Ln partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln planned</numerusform>
            <numerusform>%Ln planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>the clock is changed: %Ln hour</numerusform>
            <numerusform>the clock is changed: %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::NextTimes</name>
    <message numerus="yes">
        <source>%n time(s) left out by “%1”</source>
        <translation>
            <numerusform>%Ln time left out by “%1”</numerusform>
            <numerusform>%Ln times left out by “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::NodeModel</name>
    <message numerus="yes">
        <source>%n more item(s) that went well</source>
        <translation>
            <numerusform>%Ln more item that went well</numerusform>
            <numerusform>%Ln more items that went well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n did not go well</source>
        <comment>date, runs</comment>
        <translation>
            <numerusform>%1: %2, %Ln did not go well</numerusform>
            <numerusform>%1: %2, %Ln did not go well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::PdfViewer</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %Ln page</numerusform>
            <numerusform>on %Ln pages</numerusform>
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
            <numerusform>Its %Ln jobs are kept and switched off. They have no trigger of their own: the queue&apos;s was theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queue, %n job(s)</source>
        <translation>
            <numerusform>queue, %Ln job</numerusform>
            <numerusform>queue, %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new queue, %n job(s)</source>
        <translation>
            <numerusform>new queue, %Ln job</numerusform>
            <numerusform>new queue, %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RecoveryText</name>
    <message numerus="yes">
        <source>%n run(s) ended</source>
        <translation>
            <numerusform>%Ln run ended</numerusform>
            <numerusform>%Ln runs ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%Ln still running</numerusform>
            <numerusform>%Ln still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet and queued again</source>
        <translation>
            <numerusform>%Ln not started yet and queued again</numerusform>
            <numerusform>%Ln not started yet and queued again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost: nobody can know how it ended</source>
        <translation>
            <numerusform>%Ln lost: nobody can know how it ended</numerusform>
            <numerusform>%Ln lost: nobody can know how they ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) made up for</source>
        <translation>
            <numerusform>%Ln missed time made up for</numerusform>
            <numerusform>%Ln missed times made up for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) left out</source>
        <translation>
            <numerusform>%Ln missed time left out</numerusform>
            <numerusform>%Ln missed times left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ResultsTab</name>
    <message numerus="yes">
        <source>%n file(s), newest first</source>
        <translation>
            <numerusform>%Ln file, newest first</numerusform>
            <numerusform>%Ln files, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RunFacts</name>
    <message numerus="yes">
        <source>%n process(es), ended</source>
        <translation>
            <numerusform>%Ln process, ended</numerusform>
            <numerusform>%Ln processes, ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the user</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%Ln process of the user</numerusform>
            <numerusform>%Ln processes of the user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s)</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%Ln open file</numerusform>
            <numerusform>%Ln open files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RunsTab</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>%Ln run deleted. It stays in the trash for 30 days.</numerusform>
            <numerusform>%Ln runs deleted. They stay in the trash for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::StepsTab</name>
    <message numerus="yes">
        <source>%n item(s) failed</source>
        <translation>
            <numerusform>%Ln item failed</numerusform>
            <numerusform>%Ln items failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TableViewer</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Timeline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TrayIcon</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%Ln job failed</numerusform>
            <numerusform>%Ln jobs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TypedHeader</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::YearView</name>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>the clock is changed: %Ln hour</numerusform>
            <numerusform>the clock is changed: %Ln hours</numerusform>
        </translation>
    </message>
</context>
</TS>
