<?xml version="1.0" encoding="utf-8"?>
<!--
SPDX-FileCopyrightText: 2026 The Runsheet authors
SPDX-License-Identifier: GPL-3.0-or-later
-->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>runsheet::ArtifactView</name>
    <message>
        <source>The file was not saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was deleted when its time was over. Run the job again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more: %1. Run the job again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the type %1 cannot be shown here. Save it, or open its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ButtonsDelegate</name>
    <message>
        <source>%1 “%2”</source>
        <comment>action, job</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::CronSentence</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list: before and after its last comma</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers or names</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>times of day</comment>
        <translation>um %1 Uhr</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <source>every %1 seconds</source>
        <translation>alle %1 Sekunden</translation>
    </message>
    <message>
        <source>at second %1</source>
        <translation>in Sekunde %1</translation>
    </message>
    <message>
        <source>at seconds %1</source>
        <translation>in den Sekunden %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>at minutes %1</source>
        <translation>in den Minuten %1</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every hour at minute %1</source>
        <translation>jede Stunde in Minute %1</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>alle %1 Stunden</translation>
    </message>
    <message>
        <source>every %1 hours at minute %2</source>
        <translation>alle %1 Stunden in Minute %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>zwischen %1 und %2 Uhr</translation>
    </message>
    <message>
        <source>in the hours %1</source>
        <translation>in den Stunden %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and only %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 und nur %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>am %1. des Monats</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <translation>an den Tagen %1 des Monats</translation>
    </message>
    <message>
        <source>on the weekday nearest to day %1 of the month</source>
        <translation>am nächstgelegenen Arbeitstag zum %1. des Monats</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>on the day before the last day of the month</source>
        <translation>am vorletzten Tag des Monats</translation>
    </message>
    <message>
        <source>%1 days before the last day of the month</source>
        <translation>%1 Tage vor dem letzten Tag des Monats</translation>
    </message>
    <message>
        <source>on the last weekday of the month</source>
        <translation>am letzten Arbeitstag des Monats</translation>
    </message>
    <message>
        <source>on the weekday nearest to the last day of the month minus %1</source>
        <translation>am nächstgelegenen Arbeitstag zum letzten Tag des Monats minus %1</translation>
    </message>
    <message>
        <source>on the %1 %2 of the month</source>
        <comment>first, second...; a day of the week</comment>
        <translation>am %1 %2 des Monats</translation>
    </message>
    <message>
        <source>on the last %1 of the month</source>
        <comment>a day of the week</comment>
        <translation>am letzten %1 des Monats</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>of five</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>on every day of the week</source>
        <translation>an jedem Wochentag</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days of the week</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>years</comment>
        <translation>im Jahr %1</translation>
    </message>
    <message>
        <source>When the engine starts</source>
        <translation>Beim Start der Engine</translation>
    </message>
</context>
<context>
    <name>runsheet::CsvModel</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer: its first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more rows: the first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::CsvShape</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job to see its last run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not run yet. Run starts it; its stages, output and results appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Log  %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ExportRuns</name>
    <message numerus="yes">
        <source>Exported %n run(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The runs could not be written to %1: %2 Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FailureBanner</name>
    <message>
        <source>Peak memory %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log at the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not start, so there is no log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FilterCompletion</name>
    <message>
        <source>running, failed, …; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool whose slots it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started at or after: today, 7d, 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started before: today, 7d, 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a parameter&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the midnight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, state:failed label:risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must all occur in name, labels or error; terms such as state:failed,lost and after:7d narrow it further. Esc clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that match, all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FilterPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1 and plain words. All must match; %2 leaves out.</source>
        <comment>terms, a term with a minus</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FilterText</name>
    <message>
        <source>“%1” is no state. States are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in two states at once. Separate states that may both be with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is not left out: write after: and before:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Times are today, yesterday, 7d (ago), 2026-10-01 and 2026-10-01T07:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parameter? Write param.NAME:VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match 4 of 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::FirstStartPage</name>
    <message>
        <source>Nothing to run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to the first job. Dropping runs nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, R, shell, Node, Perl or Julia, a program, or data files together with a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs on made-up prices: load, check and report, with a table, a plot and a page as their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press Ctrl+N for an empty job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::Format</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there. Somebody may have deleted it; refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word means several things. Name one of them by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runsheet made a mistake of its own: this move does not exist. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Runsheet holds the data folder. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine serves the data folder. Open the window or start “runsheet serve”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not reach back that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than what is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file belongs to another program. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Runsheet. Install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is missing although there was one. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be read or written. Look at free space and permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too few file handles, processes or memory. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room; what waits goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runsheet could not do what the run needs. Its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is going away and takes nothing new. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3
%4 UTC</source>
        <comment>day, time, zone, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <comment>exit code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (exit %2)</source>
        <comment>error, exit code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTCondor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its definition cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Grab</name>
    <message>
        <source>“%1” is no theme. Themes are light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must lie between 1x1 and 16384x16384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale must lie between 0.5 and 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer in time, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no page of this version. Pages are jobs, history and first-start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::HistoryPage</name>
    <message>
        <source>No run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last %n run(s), newest at the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter and by what is chosen at the side.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs stand here as soon as a job has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <comment>number, job, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted run %1 of “%2”. It stays in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known, as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of 15 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the runs that match into a file: CSV for spreadsheets, or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>good, ended, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the runs above that went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the median, than those before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::HistorySidebar</name>
    <message>
        <source>Which runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ImageViewer</name>
    <message>
        <source>This is no SVG picture. Save it and look at it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more parts than the window draws. Save it and open it in a drawing program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture contains itself, so it cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture uses other files or the network, so it is not drawn. Save it and open it elsewhere if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1, more than the window draws. Save it and open it in a drawing program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a new job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job from &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a job of a script, a program or data files; runs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new run of the selected jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected runs for a while; they keep what they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all active runs of the selected jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again just as the last run was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected jobs with their history; can be undone for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a job like the selected one, with its schedule switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs by its schedule; by hand it always does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the run produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the run wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every row of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter in the sidebar, under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One-offs of all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one-offs also when they ended more than a week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, sizes and sorting as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where Runsheet keeps its store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;sume %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;on %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;off %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs and what they do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs, how they ended and how long they took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobColumns</name>
    <message>
        <source>%1  +%2</source>
        <comment>job, further active runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs are active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from past runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, total, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job; +n when more runs of it are active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the newest active run, else of the last one, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, running, waiting, skipped and failed parts; hatched: estimated from past runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it still takes; ≈: estimated from past runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of the last attempt, without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it runs by itself the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, cancel, delete, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command line and the API call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the program&apos;s process while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s exit code or signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the run was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory that it held at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the job was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program and its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since its last output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool whose slots it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobCommands</name>
    <message>
        <source>Deleted “%1” with its history. It stays in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n job(s) with their history. They stay in the trash for 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::JobEditor</name>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the job. Runs that are under way go on as they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command as it will be executed, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown here as soon as the fields say enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command as it will be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as shell command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a draft. Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule: off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobSettings</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slots limit how many runs go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher starts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 90s, 30m or 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each process, such as 500MB or 2GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further attempts after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a duration such as 90s, 30m or 2h, or empty for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a size such as 500MB or 2GB, or empty for no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobsPage</name>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter is “%1”. %n job(s) are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked to end, and ended by force when it does not. What it wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::LogSearch</name>
    <message>
        <source>Not a regular expression: %1, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::LogTab</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous error (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last line in sight. Scrolling up turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting, %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes were cut here: the beginning and the end of the output are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet. Output appears here as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run wrote no output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::MainWindow</name>
    <message>
        <source>Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>the engine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition cannot be read. Delete the job or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here and drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <comment>where the engine is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts nothing</source>
        <comment>the engine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can go on in the background; the next window shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runsheet %1
A desktop job monitor and scheduler.
GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::NodeModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>done, total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) that went well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeCalendar</name>
    <message>
        <source>Outcomes by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no run ended</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n did not go well</source>
        <comment>date, runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeMark</name>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some items failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::OutputPreview</name>
    <message>
        <source>Last output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::OverviewTab</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left, as past runs took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ParameterField</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ParameterForm</name>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no value of the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::ReadFile</name>
    <message>
        <source>The file is not there any more: %1. Run the job again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular file, so it is not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than the window draws. Save it and open it in an image program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RecoveryText</name>
    <message numerus="yes">
        <source>%n run(s) ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet and queued again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost: nobody can know how it ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: %1.</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) left out</source>
        <translation>
            <numerusform>%n verpasster Zeitpunkt ausgelassen</numerusform>
            <numerusform>%n verpasste Zeitpunkte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) make up for missed times</source>
        <translation>
            <numerusform>%n Lauf holt einen verpassten Zeitpunkt nach</numerusform>
            <numerusform>%n Läufe holen verpasste Zeitpunkte nach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::ResultsTab</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <comment>number, files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This run made no files. Files that a program writes into the folder named by RUNSHEET_RESULTS appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet. They appear here as soon as the program has written them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RowAction</name>
    <message>
        <source>The definition of “%1” cannot be read. Delete it or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way. Cancel it first, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not run yet. Run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of “%1” succeeded. Run makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way. Retry is for a run that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to Runsheet and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way. Cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to Runsheet and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of “%1” is going that could pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of “%1” is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of “%1” is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of “%1” is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs only when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the selected rows are not read yet. Scroll to them, or narrow the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is selected. Click one in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several jobs are selected. Select one to see its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several jobs are selected. Select one to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RunChooser</name>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RunColumns</name>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the run within its job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job that it is a run of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the run exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its last attempt started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of the last attempt, without pauses; for one job with a line at the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory that it held at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s exit code or signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command line and the API call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the run was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool whose slots it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rerun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RunFacts</name>
    <message>
        <source>started by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catch-up of a missed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run again after an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reported success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error, often a wrong argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command was found but cannot be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed, often for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>07:01:02, 11 min ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1: %2</source>
        <comment>code, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2 (%3)</source>
        <comment>job, number, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RunGridView</name>
    <message>
        <source>Runs by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <comment>number, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>run, stage, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::SafeBrowser</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a file or another program, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link outside of Runsheet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::SegmentedBar</name>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::SidebarList</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::StageList</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>stage, state, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::StatusLine</name>
    <message>
        <source>here</source>
        <comment>where the engine is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>running, waiting, slots</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1 %2</source>
        <comment>job, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job has a schedule that is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window hosts the engine; runs go on when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::StepsTab</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Failed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run named no steps. A program names one by calling “runsheet report --stage NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step failed. Turn off “Failed only” to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TableViewer</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or column = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>matching, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::TextViewer</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Save as... keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::WindowApplication</name>
    <message>
        <source>Runsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runsheet::WorkspaceSwitch</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs and what they do now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule comes with a later version. What comes next stands in the column Next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs, how they ended and how long they took (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
