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
        <translation>Die Datei wurde nicht als %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This result was deleted when its time was over. Run the job again to make it anew.</source>
        <translation>Dieses Ergebnis wurde nach Ablauf seiner Frist gelöscht. Ein neuer Lauf des Jobs erzeugt es wieder.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1. Run the job again to make it anew.</source>
        <translation>Die Datei ist nicht mehr da: %1. Ein neuer Lauf des Jobs erzeugt sie wieder.</translation>
    </message>
    <message>
        <source>Files of the type %1 cannot be shown here. Save it, or open its folder.</source>
        <translation>Dateien der Art %1 lassen sich hier nicht anzeigen. Datei speichern oder ihren Ordner öffnen.</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>Ergebnis speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open it in the desktop&apos;s program for such files.</source>
        <translation>Öffnet sie im Programm des Desktops für solche Dateien.</translation>
    </message>
    <message>
        <source>%1 is not opened: the desktop might execute it. Save it, or open its folder.</source>
        <translation>%1 wird nicht geöffnet: Der Desktop könnte die Datei ausführen. Speichern Sie sie oder öffnen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>No program opens %1. Save it, or open its folder.</source>
        <translation>Kein Programm öffnet %1. Speichern Sie die Datei oder öffnen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Öffnen &amp;mit</translation>
    </message>
    <message>
        <source>Open it in a program that you choose.</source>
        <translation>In einem Programm öffnen, das Sie wählen.</translation>
    </message>
    <message>
        <source>No program of the desktop says that it opens this</source>
        <translation>Kein Programm des Desktops sagt, dass es das öffnet</translation>
    </message>
    <message>
        <source>&amp;Another program...</source>
        <translation>&amp;Anderes Programm …</translation>
    </message>
    <message>
        <source>Program to open the result with</source>
        <translation>Programm, mit dem das Ergebnis geöffnet wird</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>runsheet::AwayCard</name>
    <message>
        <source>While you were away</source>
        <translation>Während Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>Show all in History</source>
        <translation>Alle im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open newest results</source>
        <translation>Neueste Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what ended, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>runsheet::AwaySummary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>runsheet::ButtonsDelegate</name>
    <message>
        <source>%1 “%2”</source>
        <comment>action, job</comment>
        <translation>„%2“: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::CadenceText</name>
    <message>
        <source>A run usually takes %1, longer than the %2 between two times.</source>
        <translation>Ein Lauf dauert meist %1, länger als die %2 zwischen zwei Zeiten.</translation>
    </message>
    <message>
        <source>Each would be cancelled by the next.</source>
        <translation>Jeder würde vom nächsten abgebrochen.</translation>
    </message>
    <message>
        <source>It really runs about every %1.</source>
        <comment>a length of time</comment>
        <translation>In Wirklichkeit läuft es etwa alle %1.</translation>
    </message>
</context>
<context>
    <name>runsheet::CalendarDialog</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Excluded in every week</source>
        <translation>Jede Woche ausgenommen</translation>
    </message>
    <message>
        <source>Excluded &amp;days and times, one a line</source>
        <translation>Ausgenommene &amp;Tage und Zeiten, je eine Zeile</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>filled: excluded; bar: the clock is changed</source>
        <translation>gefüllt: ausgenommen; Balken: Zeitumstellung</translation>
    </message>
    <message>
        <source>&amp;Import .ics…</source>
        <translation>.ics &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Ein neuer Kalender</translation>
    </message>
    <message>
        <source>Jobs refer to it by its name, which stays.</source>
        <translation>Jobs verweisen auf seinen Namen; er bleibt.</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Er ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie ihm zuerst einen Namen.</translation>
    </message>
    <message>
        <source>%1 is excluded by a rule: change the rule, not the day.</source>
        <comment>date</comment>
        <translation>%1 ist durch eine Regel ausgenommen: Ändern Sie die Regel, nicht den Tag.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a calendar.</source>
        <translation>%1 ist zu groß für einen Kalender.</translation>
    </message>
    <message>
        <source>Taken over from “%1”. Save keeps it.</source>
        <translation>Aus „%1“ übernommen. Speichern behält es.</translation>
    </message>
    <message>
        <source>Taken over from “%1”, but for: %2.</source>
        <translation>Aus „%1“ übernommen, außer: %2.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Delete calendar</source>
        <translation>Kalender löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. A calendar that a job refers to is not deleted.</source>
        <translation>Das kann nicht zurückgenommen werden. Ein Kalender, auf den ein Job verweist, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>runsheet::CalendarText</name>
    <message>
        <source>Line %1, “%2”, is no day: write 2026-12-24, 12-25 for every year, or 2026-12-24 18:00 to 2026-12-25 06:00.</source>
        <translation>Zeile %1, „%2“, ist kein Tag: Schreiben Sie 2026-12-24, 12-25 für jedes Jahr oder 2026-12-24 18:00 to 2026-12-25 06:00.</translation>
    </message>
</context>
<context>
    <name>runsheet::ComingButton</name>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Let it run after all</source>
        <translation>Doch laufen lassen</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <translation>Nächsten Termin auslassen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what it does, job</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>runsheet::ComingModel</name>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <comment>an estimate, how long</comment>
        <translation>%1, %2 zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>job, times that are not listed</comment>
        <translation>
            <numerusform>%1, und %Ln weiterer</numerusform>
            <numerusform>%1, und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <comment>job</comment>
        <translation>%1, abgeschaltet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, job, why it does not run</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <comment>time, how long, job</comment>
        <translation>%1, in %2: %3</translation>
    </message>
    <message>
        <source>%1, takes about %2</source>
        <comment>a fire time, how long</comment>
        <translation>%1, dauert etwa %2</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Expected duration</source>
        <translation>Erwartete Dauer</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>In</source>
        <comment>how long until then</comment>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>runsheet::ComingRow</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <comment>date</comment>
        <translation>Morgen, %1</translation>
    </message>
</context>
<context>
    <name>runsheet::ComingTable</name>
    <message>
        <source>What is coming</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>runsheet::CommandPalette</name>
    <message>
        <source>Commands and jobs</source>
        <translation>Befehle und Jobs</translation>
    </message>
    <message>
        <source>What to do, or which job</source>
        <translation>Was zu tun ist, oder welcher Job</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command, key</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>runsheet::CompareTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Run on the left</source>
        <translation>Lauf links</translation>
    </message>
    <message>
        <source>Run on the right</source>
        <translation>Lauf rechts</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Previous difference of the logs</source>
        <translation>Voriger Unterschied der Protokolle</translation>
    </message>
    <message>
        <source>Next difference of the logs</source>
        <translation>Nächster Unterschied der Protokolle</translation>
    </message>
    <message>
        <source>Parameters, environment, stamp</source>
        <translation>Parameter, Umgebung, Stempel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Durations by stage</source>
        <translation>Dauer nach Stufen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>run %1  %2</source>
        <comment>number, when</comment>
        <translation>Lauf %1  %2</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: this job has no run that is older than the one shown.</source>
        <translation>Es gibt noch nichts zu vergleichen: Dieser Job hat keinen Lauf, der älter als der gezeigte ist.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>One of the runs is not there any more. Choose another one.</source>
        <translation>Einer der Läufe ist nicht mehr da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Durations by stage: neither run named any</source>
        <translation>Dauer nach Stufen: Keiner der Läufe hat welche genannt</translation>
    </message>
    <message>
        <source>Log: the end of it, times and process ids left out</source>
        <translation>Protokoll: sein Ende, ohne Zeiten und Prozessnummern</translation>
    </message>
    <message>
        <source>Log, times and process ids left out</source>
        <translation>Protokoll, ohne Zeiten und Prozessnummern</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1, %2 of %3 differ</source>
        <comment>group, counts</comment>
        <translation>%1, %2 von %3 verschieden</translation>
    </message>
    <message>
        <source>Parameters, environment, stamp, results: %1 of %2 differ</source>
        <translation>Parameter, Umgebung, Stempel, Ergebnisse: %1 von %2 verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%Ln Protokollzeile</numerusform>
            <numerusform>%Ln Protokollzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs do not differ.</source>
        <translation>Diese Läufe unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Results, cell by cell</source>
        <translation>Ergebnisse, Zelle für Zelle</translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s)</source>
        <translation>
            <numerusform>%Ln Tabellenzeile</numerusform>
            <numerusform>%Ln Tabellenzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differ</source>
        <comment>a list of counts</comment>
        <translation>%1 unterscheiden sich</translation>
    </message>
</context>
<context>
    <name>runsheet::CronEditor</name>
    <message>
        <source>“%1” alone means every Saturday. For the last one of the month write SATL.</source>
        <translation>„%1“ allein heißt jeden Samstag. Für den letzten des Monats SATL schreiben.</translation>
    </message>
    <message>
        <source>Column %1: the step %2 is larger than the range, so only its first value is left.</source>
        <translation>Spalte %1: Der Schritt %2 ist größer als der Bereich, es bleibt nur sein erster Wert.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>for example: every weekday at 7:30</source>
        <translation>etwa: jeden Werktag um 7:30</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Cron</source>
        <translation>&amp;Cron</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::CronFieldRow</name>
    <message>
        <source>“%1” stands in the text and is kept until you choose something else.</source>
        <translation>„%1“ steht im Text und bleibt, bis etwas anderes gewählt wird.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>custom: %1</source>
        <translation>eigene: %1</translation>
    </message>
    <message>
        <source>%1 means %2, Sunday is 1</source>
        <translation>%1 heißt %2, Sonntag ist 1</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 heißt %2</translation>
    </message>
</context>
<context>
    <name>runsheet::CronFields</name>
    <message>
        <source>every</source>
        <comment>minute, hour, day of the month, month, second or year</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a number: every 15 minutes</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last weekday</source>
        <translation>letzter Werktag</translation>
    </message>
    <message>
        <source>custom</source>
        <comment>a field that stands in the text alone</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>of a minute</comment>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>runsheet::CronRepairs</name>
    <message>
        <source>the expression is empty.</source>
        <translation>der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>the number of fields does not fit.</source>
        <translation>die Zahl der Felder passt nicht.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 ist zu klein.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>ein Wert fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a value.</source>
        <translation>%1 ist kein Wert.</translation>
    </message>
    <message>
        <source>an item of the list is missing.</source>
        <translation>in der Liste fehlt ein Eintrag.</translation>
    </message>
    <message>
        <source>the step must be at least 1.</source>
        <translation>der Schritt muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>the step %1 is too large.</source>
        <translation>der Schritt %1 ist zu groß.</translation>
    </message>
    <message>
        <source>the step is missing.</source>
        <translation>der Schritt fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a step.</source>
        <translation>%1 ist kein Schritt.</translation>
    </message>
    <message>
        <source>the range %1 runs backwards.</source>
        <translation>der Bereich %1 läuft rückwärts.</translation>
    </message>
    <message>
        <source>the rank after # is missing.</source>
        <translation>die Nummer nach # fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a rank from 1 to 5.</source>
        <translation>%1 ist keine Nummer von 1 bis 5.</translation>
    </message>
    <message>
        <source>the number of days is missing.</source>
        <translation>die Zahl der Tage fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a number of days from 1 to 30.</source>
        <translation>%1 ist keine Zahl von 1 bis 30 Tagen.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>“?” cannot stand here.</source>
        <translation>„?“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>one of day of month and day of week must be “?”, and only one.</source>
        <translation>von Tag des Monats und Wochentag muss genau einer „?“ sein.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a word such as @daily stands alone.</source>
        <translation>ein Wort wie @daily steht allein.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the largest number</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, *, lists %2, ranges %3, steps %4</source>
        <translation>%1, *, Listen %2, Bereiche %3, Schritte %4</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Nötig: %1.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <comment>the field, the column, what is wrong</comment>
        <translation>%1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be read.</source>
        <translation>Der Ausdruck kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a field</comment>
        <translation>%1 kann nicht gelesen werden.</translation>
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
    <name>runsheet::CronTranslation</name>
    <message>
        <source>Unix cron</source>
        <translation>Unix-Cron</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Spring</translation>
    </message>
    <message>
        <source>Quartz</source>
        <translation>Quartz</translation>
    </message>
    <message>
        <source>%1 has no seconds. Set the second to 0 first.</source>
        <translation>%1 kennt keine Sekunden. Zuerst die Sekunde auf 0 setzen.</translation>
    </message>
    <message>
        <source>%1 has no years. Set the year to “every” first.</source>
        <translation>%1 kennt keine Jahre. Zuerst das Jahr auf „alle“ setzen.</translation>
    </message>
    <message>
        <source>%1 cannot restrict days of the month and days of the week together in this way. Set one of them to “every” first.</source>
        <translation>%1 kann Tage des Monats und Wochentage nicht so zusammen einschränken. Zuerst eines davon auf „alle“ setzen.</translation>
    </message>
    <message>
        <source>Unix cron, 5 fields</source>
        <translation>Unix-Cron, 5 Felder</translation>
    </message>
    <message>
        <source>Spring, 6 fields</source>
        <translation>Spring, 6 Felder</translation>
    </message>
    <message>
        <source>Quartz, 6 or 7 fields</source>
        <translation>Quartz, 6 oder 7 Felder</translation>
    </message>
    <message>
        <source>%1 has no @reboot. Choose “At start” as the trigger instead.</source>
        <translation>%1 kennt kein @reboot. Stattdessen „Beim Start“ als Auslöser wählen.</translation>
    </message>
</context>
<context>
    <name>runsheet::CrontabExportDialog</name>
    <message>
        <source>Export crontab</source>
        <translation>Crontab exportieren</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What no line of a crontab can hold:</source>
        <translation>Was keine Zeile einer Crontab fassen kann:</translation>
    </message>
    <message>
        <source>“%1” is so already: nothing would change.</source>
        <translation>„%1“ ist schon so: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>This changes in “%1”. What it is now is kept beside it.</source>
        <translation>Das ändert sich in „%1“. Was dort jetzt steht, wird daneben aufgehoben.</translation>
    </message>
    <message>
        <source>“%1” will be new.</source>
        <translation>„%1“ wird neu sein.</translation>
    </message>
    <message>
        <source>The crontab was written to “%1”.</source>
        <translation>Die Crontab wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The crontab was written to “%1”; what it was is kept in “%2”.</source>
        <translation>Die Crontab wurde nach „%1“ geschrieben; was dort stand, ist in „%2“ aufgehoben.</translation>
    </message>
</context>
<context>
    <name>runsheet::CrontabImportDialog</name>
    <message>
        <source>Import crontab</source>
        <translation>Crontab importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n job(s)</source>
        <translation>
            <numerusform>%Ln Job &amp;importieren</numerusform>
            <numerusform>%Ln Jobs &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry in “%1”, so there is nothing to import.</source>
        <translation>In „%1“ steht kein Eintrag, es gibt also nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Of “%1”, %n entry(s) become jobs. They arrive disabled: look at them first, then enable them.</source>
        <translation>
            <numerusform>Aus „%1“ wird %Ln Eintrag ein Job. Er kommt abgeschaltet an: erst ansehen, dann einschalten.</numerusform>
            <numerusform>Aus „%1“ werden %Ln Einträge Jobs. Sie kommen abgeschaltet an: erst ansehen, dann einschalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not understood; they are kept for the export and make no job.</source>
        <translation>
            <numerusform>%Ln Zeile wird nicht verstanden; sie bleibt für den Export und ergibt keinen Job.</numerusform>
            <numerusform>%Ln Zeilen werden nicht verstanden; sie bleiben für den Export und ergeben keinen Job.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the crontab</source>
        <translation>Zeilen der Crontab</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number, what stands there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were made of the crontab, disabled.</source>
        <translation>
            <numerusform>Aus der Crontab wurde %Ln Job gemacht, abgeschaltet.</numerusform>
            <numerusform>Aus der Crontab wurden %Ln Jobs gemacht, abgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::CrontabPreview</name>
    <message>
        <source>time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a shell</comment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>with input</source>
        <translation>mit Eingabe</translation>
    </message>
</context>
<context>
    <name>runsheet::CsvModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date-time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Too many rows match: the first %1 of %2 are shown.</source>
        <translation>Zu viele Zeilen passen: Gezeigt werden die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Too many rows to sort all: the first %1 of %2 in the file are sorted and shown.</source>
        <translation>Zu viele Zeilen zum Sortieren: Sortiert und gezeigt werden die ersten %1 von %2 der Datei.</translation>
    </message>
    <message>
        <source>A quote in the file is never closed: rows of more than %1 are broken.</source>
        <translation>Ein Anführungszeichen der Datei wird nie geschlossen: Zeilen über %1 werden geteilt.</translation>
    </message>
</context>
<context>
    <name>runsheet::CsvShape</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>runsheet::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Select a job to see its last run here.</source>
        <translation>Einen Job auswählen, um hier seinen letzten Lauf zu sehen.</translation>
    </message>
    <message>
        <source>“%1” has not run yet. Run starts it; its stages, output and results appear here.</source>
        <translation>„%1“ ist noch nie gelaufen. „Starten“ lässt ihn laufen; Stufen, Ausgabe und Ergebnisse erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>Log  %n error(s)</source>
        <translation>
            <numerusform>Protokoll  %Ln Fehler</numerusform>
            <numerusform>Protokoll  %Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Results  %1</source>
        <translation>Ergebnisse  %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>runsheet::DurationEdit</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::Editor</name>
    <message>
        <source>%1 cannot be opened: there is no such file%2.</source>
        <translation>%1 lässt sich nicht öffnen: Es gibt keine solche Datei%2.</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>The editor %1 cannot be started. Check its command in the settings.</source>
        <translation>Der Editor %1 lässt sich nicht starten. Seinen Befehl in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 is not opened: the desktop might execute it. Name an editor in the settings.</source>
        <translation>%1 wird nicht geöffnet: Der Desktop könnte die Datei ausführen. In den Einstellungen einen Editor angeben.</translation>
    </message>
    <message>
        <source>No program opens %1. Name an editor in the settings.</source>
        <translation>Kein Programm öffnet %1. In den Einstellungen einen Editor angeben.</translation>
    </message>
</context>
<context>
    <name>runsheet::EngineSentences</name>
    <message>
        <source>held; release it to let it go on</source>
        <translation>angehalten; geben Sie ihn frei, damit er weitergeht</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>after %1 and %2 more</source>
        <translation>nach %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>its turn in the queue %1 has not come</source>
        <translation>in der Warteschlange %1 noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>next attempt at %1</source>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>pool %1 is held; release the pool to let it start</source>
        <translation>Pool %1 ist angehalten; geben Sie den Pool frei, damit er startet</translation>
    </message>
    <message>
        <source>pool %1 is not there; make it or choose another pool</source>
        <translation>Pool %1 gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>pool %1 is full (%2 of %3)</source>
        <translation>Pool %1 ist voll (%2 von %3)</translation>
    </message>
    <message>
        <source>another run of %1 is active</source>
        <translation>ein anderer Lauf von %1 ist aktiv</translation>
    </message>
    <message>
        <source>starts when an engine serves; open the window or start &quot;runsheet serve&quot;</source>
        <translation>startet, sobald ein Dienst läuft; öffnen Sie das Fenster oder starten Sie „runsheet serve“</translation>
    </message>
    <message>
        <source>the computer has too few file handles, processes or memory; tried again at %1</source>
        <translation>dem Computer fehlen Dateihandles, Prozesse oder Speicher; neuer Versuch um %1</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>startet gleich</translation>
    </message>
    <message>
        <source>its definition is damaged and is not run; cancel it and submit it again, or restore a backup</source>
        <translation>seine Definition ist beschädigt und wird nicht ausgeführt; brechen Sie ihn ab und reichen Sie ihn neu ein, oder spielen Sie eine Sicherung ein</translation>
    </message>
    <message>
        <source>Ended with exit code %1.</source>
        <translation>Mit Exitcode %1 beendet.</translation>
    </message>
    <message>
        <source>Ended with exit code %1 (%2).</source>
        <translation>Mit Exitcode %1 beendet (%2).</translation>
    </message>
    <message>
        <source>Killed by %1.</source>
        <translation>Durch %1 beendet.</translation>
    </message>
    <message>
        <source>Killed by %1: the computer was out of memory.</source>
        <translation>Durch %1 beendet: Dem Computer ging der Speicher aus.</translation>
    </message>
    <message>
        <source>wrong usage, by convention</source>
        <translation>falsch aufgerufen, nach Übereinkunft</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falsch aufgerufen</translation>
    </message>
    <message>
        <source>wrong input data</source>
        <translation>falsche Eingabedaten</translation>
    </message>
    <message>
        <source>input missing</source>
        <translation>Eingabe fehlt</translation>
    </message>
    <message>
        <source>a service is not there</source>
        <translation>ein Dienst ist nicht da</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>ein innerer Fehler</translation>
    </message>
    <message>
        <source>output could not be made</source>
        <translation>Ausgabe konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>a read or write failed</source>
        <translation>Lesen oder Schreiben schlug fehl</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später noch einmal versuchen</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>wrong configuration</source>
        <translation>falsche Konfiguration</translation>
    </message>
    <message>
        <source>a command inside could not be executed</source>
        <translation>ein Befehl darin ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>a command inside was not found</source>
        <translation>ein Befehl darin wurde nicht gefunden</translation>
    </message>
    <message>
        <source>a shell says this of a program killed by %1</source>
        <translation>so nennt eine Shell ein Programm, das durch %1 beendet wurde</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>It could not start before its start deadline.</source>
        <translation>Er konnte nicht vor seiner Startfrist starten.</translation>
    </message>
    <message>
        <source>It was stopped at its time limit.</source>
        <translation>Er wurde an seiner Zeitgrenze gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped because it was silent for longer than its hang limit.</source>
        <translation>Er wurde gestoppt, weil er länger als seine Stillegrenze nichts ausgab.</translation>
    </message>
    <message>
        <source>It had to be killed.</source>
        <translation>Er musste hart beendet werden.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: its supervisor was killed.</source>
        <translation>Niemand weiß, wie er endete: Sein Aufseher wurde beendet.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: the computer was restarted.</source>
        <translation>Niemand weiß, wie er endete: Der Computer wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: the engine that it ran in ended.</source>
        <translation>Niemand weiß, wie er endete: Der Dienst, in dem er lief, endete.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: its run folder was removed.</source>
        <translation>Niemand weiß, wie er endete: Sein Laufordner wurde entfernt.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: its record is damaged.</source>
        <translation>Niemand weiß, wie er endete: Seine Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>Nobody knows how it ended: nothing was heard of it for too long.</source>
        <translation>Niemand weiß, wie er endete: Zu lange war nichts von ihm zu hören.</translation>
    </message>
    <message>
        <source>It cannot be stopped (uninterruptible I/O, as on a dead mount): its slot is free again, but a process may be left.</source>
        <translation>Er lässt sich nicht stoppen (nicht unterbrechbare Ein-/Ausgabe, wie auf einer toten Einhängung): Sein Platz ist wieder frei, aber ein Prozess kann übrig sein.</translation>
    </message>
    <message>
        <source>Skipped: &quot;%1&quot; ended in a way that this run does not accept.</source>
        <translation>Übersprungen: „%1“ endete auf eine Weise, die dieser Lauf nicht annimmt.</translation>
    </message>
    <message>
        <source>Skipped: its time passed while nothing could start it.</source>
        <translation>Übersprungen: Seine Zeit verging, während nichts ihn starten konnte.</translation>
    </message>
    <message>
        <source>Skipped: an earlier run of the job was not final yet.</source>
        <translation>Übersprungen: Ein früherer Lauf des Jobs war noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Skipped: disabled.</source>
        <translation>Übersprungen: ausgeschaltet.</translation>
    </message>
    <message>
        <source>Skipped: the job was deleted.</source>
        <translation>Übersprungen: Der Job wurde gelöscht.</translation>
    </message>
    <message>
        <source>Skipped: somebody left this time out.</source>
        <translation>Übersprungen: Jemand hat diese Zeit ausgelassen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Abgebrochen von %1.</translation>
    </message>
    <message>
        <source>Cancelled by force.</source>
        <translation>Hart abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled by force by %1.</source>
        <translation>Hart abgebrochen von %1.</translation>
    </message>
    <message>
        <source>Cancelled before it started.</source>
        <translation>Abgebrochen, bevor er startete.</translation>
    </message>
    <message>
        <source>Cancelled by %1 before it started.</source>
        <translation>Von %1 abgebrochen, bevor er startete.</translation>
    </message>
    <message>
        <source>%1 failed and %2 skipped.</source>
        <translation>%1 fehlgeschlagen und %2 übersprungen.</translation>
    </message>
    <message>
        <source>The cancel came too late.</source>
        <translation>Der Abbruch kam zu spät.</translation>
    </message>
    <message>
        <source>CPU time limit of %1 reached.</source>
        <translation>Grenze der CPU-Zeit von %1 erreicht.</translation>
    </message>
    <message>
        <source>File size limit of %1 reached.</source>
        <translation>Grenze der Dateigröße von %1 erreicht.</translation>
    </message>
    <message>
        <source>It may have reached its memory limit of %1.</source>
        <translation>Er hat vielleicht seine Speichergrenze von %1 erreicht.</translation>
    </message>
    <message>
        <source>The computer may have too little memory for it.</source>
        <translation>Der Computer hat vielleicht zu wenig Speicher dafür.</translation>
    </message>
    <message>
        <source>It may have reached its limit of %1 processes, which counts all processes of the user.</source>
        <translation>Er hat vielleicht seine Grenze von %1 Prozessen erreicht, die alle Prozesse des Benutzers zählt.</translation>
    </message>
    <message>
        <source>The user or the computer may have too many processes.</source>
        <translation>Der Benutzer oder der Computer hat vielleicht zu viele Prozesse.</translation>
    </message>
    <message>
        <source>It may have reached its limit of %1 open files.</source>
        <translation>Er hat vielleicht seine Grenze von %1 offenen Dateien erreicht.</translation>
    </message>
    <message>
        <source>It may need more open files than a program of this session may have.</source>
        <translation>Er braucht vielleicht mehr offene Dateien, als ein Programm dieser Sitzung haben darf.</translation>
    </message>
    <message>
        <source>It may have reached its limit of %1 for one file.</source>
        <translation>Er hat vielleicht seine Grenze von %1 für eine Datei erreicht.</translation>
    </message>
    <message>
        <source>The file system may not hold files of that size.</source>
        <translation>Das Dateisystem hält vielleicht keine Dateien dieser Größe.</translation>
    </message>
    <message>
        <source>It needs input, and there is nobody to ask: give it a file (--stdin), or options that answer beforehand.</source>
        <translation>Er braucht eine Eingabe, und niemand kann gefragt werden: Geben Sie ihm eine Datei (--stdin) oder Optionen, die vorher antworten.</translation>
    </message>
    <message>
        <source>The program %1 does not exist. Correct the path in the job, or install the program.</source>
        <translation>Das Programm %1 gibt es nicht. Berichtigen Sie den Pfad im Job, oder installieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The file %1 is not marked as executable. Allow it with chmod +x, or run it by its interpreter.</source>
        <translation>Die Datei %1 ist nicht als ausführbar markiert. Erlauben Sie es mit chmod +x, oder starten Sie sie mit ihrem Interpreter.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program. Name the program inside it.</source>
        <translation>%1 ist ein Ordner, kein Programm. Nennen Sie das Programm darin.</translation>
    </message>
    <message>
        <source>The file %1 is being written at this moment. Run it again when that is done.</source>
        <translation>Die Datei %1 wird gerade geschrieben. Starten Sie noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The program %1 could not be executed: %2. Check the file and run it again.</source>
        <translation>Das Programm %1 ließ sich nicht ausführen: %2. Prüfen Sie die Datei und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist. Make it, or choose another in the job.</source>
        <translation>Den Arbeitsordner %1 gibt es nicht. Legen Sie ihn an, oder wählen Sie im Job einen anderen.</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder. Choose another in the job.</source>
        <translation>Der Arbeitsordner %1 ist kein Ordner. Wählen Sie im Job einen anderen.</translation>
    </message>
    <message>
        <source>The working folder %1 cannot be entered: %2. Change its permissions, or choose another in the job.</source>
        <translation>Der Arbeitsordner %1 lässt sich nicht betreten: %2. Ändern Sie seine Rechte, oder wählen Sie im Job einen anderen.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read: %2. Correct the path in the job, or make the file.</source>
        <translation>Die Eingabedatei %1 lässt sich nicht lesen: %2. Berichtigen Sie den Pfad im Job, oder legen Sie die Datei an.</translation>
    </message>
    <message>
        <source>The script &apos;%1&apos; is not there. Put it back, or change the job to where it is now.</source>
        <translation>Das Skript „%1“ ist nicht da. Legen Sie es zurück, oder ändern Sie den Job dorthin, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>The stored definition of this run is damaged; it was not started. Make the job again, or bring back a backup of the store.</source>
        <translation>Die gespeicherte Definition dieses Laufs ist beschädigt; er wurde nicht gestartet. Legen Sie den Job neu an, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The draft cannot be used: %1.</source>
        <translation>Der Entwurf ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not be empty texts</source>
        <translation>dürfen keine leeren Texte sein</translation>
    </message>
    <message>
        <source>must be UTF-8 without NUL</source>
        <translation>muss UTF-8 ohne NUL sein</translation>
    </message>
    <message>
        <source>has at most %1 characters</source>
        <translation>hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>must begin with a letter or digit and go on with letters, digits and . _ : -, 128 at most</source>
        <translation>muss mit einem Buchstaben oder einer Ziffer beginnen und mit Buchstaben, Ziffern und . _ : - weitergehen, höchstens 128</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be at most 100 years</source>
        <translation>darf höchstens 100 Jahre sein</translation>
    </message>
    <message>
        <source>are for programs; a “%1” works inside Runsheet</source>
        <translation>sind für Programme; „%1“ arbeitet innerhalb von Runsheet</translation>
    </message>
    <message>
        <source>must be at least 1 s</source>
        <translation>muss mindestens 1 s sein</translation>
    </message>
    <message>
        <source>must be at least 16 MiB: with less no program starts</source>
        <translation>muss mindestens 16 MiB sein: Mit weniger startet kein Programm</translation>
    </message>
    <message>
        <source>must be at least %1: with less no program starts</source>
        <translation>muss mindestens %1 sein: Mit weniger startet kein Programm</translation>
    </message>
    <message>
        <source>must be from 0 to %1</source>
        <translation>muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>muss von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>must be from 0 to 255</source>
        <translation>muss von 0 bis 255 sein</translation>
    </message>
    <message>
        <source>must allow at least one run</source>
        <translation>muss mindestens einen Lauf erlauben</translation>
    </message>
    <message>
        <source>must make up for at least one fire time</source>
        <translation>muss mindestens einen Zeitpunkt nachholen</translation>
    </message>
    <message>
        <source>%1 is set by Runsheet itself; choose another name</source>
        <translation>%1 setzt Runsheet selbst; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the value of %1 has a NUL in it</source>
        <translation>der Wert von %1 enthält ein NUL</translation>
    </message>
    <message>
        <source>must not have a NUL in it</source>
        <translation>darf kein NUL enthalten</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>repeats, and a run starts once; make a job of it to run again by itself</source>
        <translation>wiederholt sich, und ein Lauf startet einmal; machen Sie einen Job daraus, der von selbst wieder läuft</translation>
    </message>
    <message>
        <source>is for a run; a job has none</source>
        <translation>ist für einen Lauf; ein Job hat das nicht</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a list of texts without NUL</source>
        <translation>muss eine Liste von Texten ohne NUL sein</translation>
    </message>
    <message>
        <source>must be a path without NUL</source>
        <translation>muss ein Pfad ohne NUL sein</translation>
    </message>
    <message>
        <source>must be a text without NUL</source>
        <translation>muss ein Text ohne NUL sein</translation>
    </message>
    <message>
        <source>must be a time such as 2026-11-21T07:30:00Z</source>
        <translation>muss eine Zeit wie 2026-11-21T07:30:00Z sein</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines sein von %1</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>muss zu %1 passen</translation>
    </message>
    <message>
        <source>is not known; there are %1</source>
        <translation>ist nicht bekannt; es gibt %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; there are %2</source>
        <translation>„%1“ ist nicht bekannt; es gibt %2</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>must be a duration: seconds, or such as 90s, 5m, 2h, 1d, PT1H30M</source>
        <translation>muss eine Dauer sein: Sekunden, oder wie 90s, 5m, 2h, 1d, PT1H30M</translation>
    </message>
    <message>
        <source>must be a size: bytes, or such as 500MB, 2GB, 1.5GiB</source>
        <translation>muss eine Größe sein: Bytes, oder wie 500MB, 2GB, 1.5GiB</translation>
    </message>
    <message>
        <source>is not a pool that is there</source>
        <translation>ist kein Pool, den es gibt</translation>
    </message>
    <message>
        <source>goes with the kind cron</source>
        <translation>gehört zur Art cron</translation>
    </message>
    <message>
        <source>goes with a cron expression</source>
        <translation>gehört zu einem Cron-Ausdruck</translation>
    </message>
    <message>
        <source>goes with a trigger, such as a cron expression</source>
        <translation>gehört zu einem Auslöser, etwa einem Cron-Ausdruck</translation>
    </message>
    <message>
        <source>goes with the kind fixedRate</source>
        <translation>gehört zur Art fixedRate</translation>
    </message>
    <message>
        <source>goes with the kind fixedDelay</source>
        <translation>gehört zur Art fixedDelay</translation>
    </message>
    <message>
        <source>goes with fixedRate and fixedDelay</source>
        <translation>gehört zu fixedRate und fixedDelay</translation>
    </message>
    <message>
        <source>goes with the kind once</source>
        <translation>gehört zur Art once</translation>
    </message>
    <message>
        <source>goes with a trigger: say when it is to fire</source>
        <translation>gehört zu einem Auslöser: Sagen Sie, wann er auslösen soll</translation>
    </message>
    <message>
        <source>is needed: the time at which it fires</source>
        <translation>wird gebraucht: die Zeit, zu der er auslöst</translation>
    </message>
    <message>
        <source>must not be before start</source>
        <translation>darf nicht vor dem Beginn liegen</translation>
    </message>
    <message>
        <source>must be a time zone such as Europe/Berlin</source>
        <translation>muss eine Zeitzone wie Europe/Berlin sein</translation>
    </message>
    <message>
        <source>must be the name of a calendar</source>
        <translation>muss der Name eines Kalenders sein</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>Run %1 is %2 and cannot be paused.</source>
        <translation>Lauf %1 ist im Zustand %2 und lässt sich nicht unterbrechen.</translation>
    </message>
    <message>
        <source>Run %1 is %2 and not paused.</source>
        <translation>Lauf %1 ist im Zustand %2 und nicht unterbrochen.</translation>
    </message>
    <message>
        <source>Run %1 succeeded; there is nothing failed to retry.</source>
        <translation>Lauf %1 ist gelungen; es gibt nichts Fehlgeschlagenes zu wiederholen.</translation>
    </message>
    <message>
        <source>Run %1 is %2. Retry it when it has ended, or cancel it first.</source>
        <translation>Lauf %1 ist im Zustand %2. Wiederholen Sie ihn, wenn er geendet hat, oder brechen Sie ihn erst ab.</translation>
    </message>
    <message>
        <source>The run has ended already (%1); there is nothing to stop.</source>
        <translation>Der Lauf hat schon geendet (%1); es gibt nichts zu stoppen.</translation>
    </message>
    <message>
        <source>There is no such run any more; it was removed meanwhile.</source>
        <translation>Diesen Lauf gibt es nicht mehr; er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>There is no such run any more; it was deleted meanwhile.</source>
        <translation>Diesen Lauf gibt es nicht mehr; er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>No run was deleted lately; there is nothing to bring back.</source>
        <translation>Zuletzt wurde kein Lauf gelöscht; es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>The run %1 is back.</source>
        <translation>Der Lauf %1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 runs are back.</source>
        <translation>%1 Läufe sind wieder da.</translation>
    </message>
    <message>
        <source>Its schedule has just moved on. Look at its next fire time, and ask again.</source>
        <translation>Sein Zeitplan ist gerade weitergerückt. Sehen Sie nach dem nächsten Zeitpunkt und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This fire time has its run already.</source>
        <translation>Dieser Zeitpunkt hat schon seinen Lauf.</translation>
    </message>
    <message>
        <source>This fire time was not left out.</source>
        <translation>Dieser Zeitpunkt wurde nicht ausgelassen.</translation>
    </message>
    <message>
        <source>The definition of “%1” is damaged and is not run. Edit and save the job, or restore a backup.</source>
        <translation>Die Definition von „%1“ ist beschädigt und wird nicht ausgeführt. Bearbeiten und speichern Sie den Job, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be scheduled: this date never occurs. Change its schedule, or keep it with --disabled.</source>
        <translation>„%1“ lässt sich nicht planen: Dieses Datum kommt nie vor. Ändern Sie den Zeitplan, oder behalten Sie den Job ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no file to run. Drop a script or a program.</source>
        <translation>Es gibt keine Datei zum Ausführen. Legen Sie ein Skript oder ein Programm ab.</translation>
    </message>
    <message>
        <source>Nothing says how to run %1. Drop it together with the script or program that reads it.</source>
        <translation>Nichts sagt, wie %1 auszuführen ist. Legen Sie es zusammen mit dem Skript oder Programm ab, das es liest.</translation>
    </message>
    <message>
        <source>These are several programs: %1. Drop them one after the other; each becomes a job.</source>
        <translation>Das sind mehrere Programme: %1. Legen Sie sie nacheinander ab; jedes wird ein Job.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new is taken and nothing starts until %1 MB are free at %2. What ends meanwhile is written down.</source>
        <translation>Die Festplatte ist voll: Nichts Neues wird angenommen und nichts startet, bis %1 MB in %2 frei sind. Was inzwischen endet, wird aufgeschrieben.</translation>
    </message>
    <message>
        <source>Safe mode: the engine crashed %1 times within %2 minutes (see %3), so nothing is started; what runs is looked after. “runsheet doctor --leave-safe-mode” starts the queues again.</source>
        <translation>Abgesicherter Betrieb: Der Dienst ist %1-mal in %2 Minuten abgestürzt (siehe %3), deshalb wird nichts gestartet; was läuft, wird betreut. „runsheet doctor --leave-safe-mode“ lässt die Warteschlangen wieder an.</translation>
    </message>
    <message>
        <source>The write-ahead log %1-wal has grown beyond %2 MB: another program keeps the store open to read. Close that program.</source>
        <translation>Das Vorausprotokoll %1-wal ist über %2 MB gewachsen: Ein anderes Programm hält den Speicher zum Lesen offen. Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The store %1 failed: %2.</source>
        <translation>Der Speicher %1 versagte: %2.</translation>
    </message>
    <message>
        <source>another program has locked it; close that program and try again</source>
        <translation>ein anderes Programm hat ihn gesperrt; schließen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it cannot be written; look at its owner and mode</source>
        <translation>er lässt sich nicht schreiben; sehen Sie nach Besitzer und Rechten</translation>
    </message>
    <message>
        <source>the disk reported an error; look at the disk before you go on</source>
        <translation>die Festplatte meldete einen Fehler; prüfen Sie sie, bevor Sie weitermachen</translation>
    </message>
    <message>
        <source>it is damaged; a copy of it lies in the folder &quot;backups&quot; beside it</source>
        <translation>er ist beschädigt; eine Kopie liegt im Ordner „backups“ daneben</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>die Festplatte ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it cannot be opened; look at its owner and mode</source>
        <translation>er lässt sich nicht öffnen; sehen Sie nach Besitzer und Rechten</translation>
    </message>
    <message>
        <source>What it held could not be saved. End the engine, then “runsheet doctor” says which copies there are.</source>
        <translation>Was er enthielt, ließ sich nicht retten. Beenden Sie den Dienst; „runsheet doctor“ sagt dann, welche Kopien es gibt.</translation>
    </message>
    <message>
        <source>Run %1 is still running, but its record is gone: how it ends cannot be known.</source>
        <translation>Lauf %1 läuft noch, aber seine Aufzeichnung ist fort: Wie er endet, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>%1 runs that it held as not started were found in their folders and taken over.</source>
        <translation>%1 Läufe, die als nicht gestartet galten, wurden in ihren Ordnern gefunden und übernommen.</translation>
    </message>
    <message>
        <source>%1 run folders belong to runs that it does not know; their output stays in %2.</source>
        <translation>%1 Laufordner gehören zu unbekannten Läufen; ihre Ausgabe bleibt in %2.</translation>
    </message>
    <message>
        <source>The engine is going away and takes nothing new; try again when it is back.</source>
        <translation>Der Dienst beendet sich und nimmt nichts Neues an; versuchen Sie es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The engine is going away and answers no more; try again when it is back.</source>
        <translation>Der Dienst beendet sich und antwortet nicht mehr; versuchen Sie es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>No program can be started now: %1. Runs stay queued and are tried again; end other programs or raise the limit.</source>
        <translation>Gerade lässt sich kein Programm starten: %1. Läufe bleiben eingereiht und werden wieder versucht; beenden Sie andere Programme oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Runsheet has no free file handle left</source>
        <translation>Runsheet hat kein freies Dateihandle mehr</translation>
    </message>
    <message>
        <source>the computer has no free file handle left</source>
        <translation>der Computer hat kein freies Dateihandle mehr</translation>
    </message>
    <message>
        <source>the user or the computer can have no more processes</source>
        <translation>der Benutzer oder der Computer kann keine weiteren Prozesse haben</translation>
    </message>
    <message>
        <source>the computer has no free memory left</source>
        <translation>der Computer hat keinen freien Speicher mehr</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a variable: it is empty or has = or NUL in it</source>
        <translation>„%1“ ist kein Name einer Variablen: Er ist leer oder enthält = oder NUL</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available yet; use local</source>
        <translation>„%1“ gibt es noch nicht; nehmen Sie local</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ended with exit code 0.</source>
        <translation>Mit Exitcode 0 beendet.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>im Start</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>am Stoppen</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>The run is %1 and cannot be asked %2.</source>
        <translation>Der Lauf ist %1; das geht jetzt nicht (%2).</translation>
    </message>
    <message>
        <source>to become eligible</source>
        <translation>bereit werden</translation>
    </message>
    <message>
        <source>to wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>to be claimed</source>
        <translation>belegt werden</translation>
    </message>
    <message>
        <source>to be given back</source>
        <translation>zurückgegeben werden</translation>
    </message>
    <message>
        <source>to be queued again</source>
        <translation>wieder eingereiht werden</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>to pause</source>
        <translation>pausieren</translation>
    </message>
    <message>
        <source>to resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>to stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>to end</source>
        <translation>enden</translation>
    </message>
    <message>
        <source>to be concluded</source>
        <translation>abgeschlossen werden</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>ablaufen</translation>
    </message>
    <message>
        <source>to be skipped</source>
        <translation>übersprungen werden</translation>
    </message>
    <message>
        <source>to be lost</source>
        <translation>verloren gehen</translation>
    </message>
    <message>
        <source>The run %1 is %2 and cannot be %3.</source>
        <translation>Der Lauf %1 ist %2 und kann nicht %3 werden.</translation>
    </message>
    <message>
        <source>There is no safe mode to leave: no engine crashed in %1.</source>
        <translation>Es gibt keinen abgesicherten Modus zu verlassen: In %1 ist keine Engine abgestürzt.</translation>
    </message>
    <message>
        <source>%1 cannot be put away: %2. Look at the folder&apos;s owner and mode.</source>
        <translation>%1 lässt sich nicht weglegen: %2. Sehen Sie nach Eigentümer und Rechten des Ordners.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the expression is empty; %1 needs %2</source>
        <translation>der Ausdruck ist leer; %1 braucht %2</translation>
    </message>
    <message>
        <source>found %1; %2 needs %3</source>
        <translation>gefunden: %1; %2 braucht %3</translation>
    </message>
    <message>
        <source>found %1; %2 needs %3; %4</source>
        <translation>gefunden: %1; %2 braucht %3; %4</translation>
    </message>
    <message>
        <source>%1 is outside the allowed %2 %3</source>
        <translation>%1 liegt außerhalb des Erlaubten (%2: %3)</translation>
    </message>
    <message>
        <source>%1 value is missing; allowed: %2</source>
        <translation>ein Wert fehlt (%1); erlaubt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2 value; allowed: %3</source>
        <translation>„%1“ ist hier kein Wert (%2); erlaubt: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; allowed: %3</source>
        <translation>„%1“ passt hier nicht (%2); erlaubt: %3</translation>
    </message>
    <message>
        <source>%1 is missing; allowed: %2</source>
        <translation>es fehlt etwas (%1); erlaubt: %2</translation>
    </message>
    <message>
        <source>an item of the %1 list is missing; allowed: %2</source>
        <translation>in der Liste fehlt ein Teil (%1); erlaubt: %2</translation>
    </message>
    <message>
        <source>the step must be at least 1</source>
        <translation>die Schrittweite muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the step %1 is too large for %2; allowed: %3</source>
        <translation>die Schrittweite %1 ist zu groß (%2); erlaubt: %3</translation>
    </message>
    <message>
        <source>a step of the %1</source>
        <translation>Schrittweite von %1</translation>
    </message>
    <message>
        <source>a rank of the %1 in its month</source>
        <translation>Rang von %1 im Monat</translation>
    </message>
    <message>
        <source>a number of days before the last day-of-month</source>
        <translation>Anzahl der Tage vor dem letzten Tag des Monats</translation>
    </message>
    <message>
        <source>the range %1 runs backwards</source>
        <translation>der Bereich %1 läuft rückwärts</translation>
    </message>
    <message>
        <source>the range %1 runs backwards; %2</source>
        <translation>der Bereich %1 läuft rückwärts; %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand here in %2</source>
        <translation>„%1“ darf hier nicht stehen (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand here in %2; %3</source>
        <translation>„%1“ darf hier nicht stehen (%2); %3</translation>
    </message>
    <message>
        <source>&apos;?&apos; cannot stand here in %1; allowed: alone, in day-of-month or day-of-week</source>
        <translation>„?“ darf hier nicht stehen (%1); erlaubt: allein, bei den Tagen des Monats oder der Woche</translation>
    </message>
    <message>
        <source>exactly one of day-of-month and day-of-week must be &apos;?&apos;</source>
        <translation>genau eines der beiden Felder für Tage muss „?“ sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a macro of %2; allowed: %3</source>
        <translation>„%1“ ist kein Makro von %2; erlaubt: %3</translation>
    </message>
    <message>
        <source>found %1 beside the macro, which stands alone</source>
        <translation>neben dem Makro steht %1; es steht allein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not supported in %2</source>
        <translation>„%1“ wird hier nicht unterstützt (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not supported in %2; %3</source>
        <translation>„%1“ wird hier nicht unterstützt (%2); %3</translation>
    </message>
    <message>
        <source>the step %1 is larger than the range of %2; only its first value is left</source>
        <translation>die Schrittweite %1 ist größer als der Bereich (%2); nur der erste Wert bleibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; alone means every Saturday; for the last one of the month write &apos;SATL&apos;</source>
        <translation>„%1“ allein heißt jeden Samstag; für den letzten des Monats „SATL“ schreiben</translation>
    </message>
    <message>
        <source>pick a value; spread load with the jitter setting</source>
        <translation>einen Wert wählen; die Last verteilt die Streuung</translation>
    </message>
    <message>
        <source>write &apos;15W&apos; for the weekday nearest to the 15th, or &apos;LW&apos; for the last one</source>
        <translation>„15W“ meint den Werktag, der dem 15. am nächsten ist, „LW“ den letzten</translation>
    </message>
    <message>
        <source>leave the &apos;+&apos; out</source>
        <translation>das „+“ weglassen</translation>
    </message>
    <message>
        <source>it takes no step</source>
        <translation>es hat keine Schrittweite</translation>
    </message>
    <message>
        <source>for the last one of the month write &apos;%1L&apos;</source>
        <translation>für den letzten des Monats „%1L“ schreiben</translation>
    </message>
    <message>
        <source>write &apos;FRIL&apos; for the last Friday of the month</source>
        <translation>für den letzten Freitag des Monats „FRIL“ schreiben</translation>
    </message>
    <message>
        <source>alone it means SAT; in a list write &apos;SAT&apos; or &apos;SATL&apos;</source>
        <translation>allein heißt es SAT; in einer Liste „SAT“ oder „SATL“ schreiben</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>write &apos;%1&apos; if it should wrap around</source>
        <translation>„%1“ schreiben, wenn es über das Ende gehen soll</translation>
    </message>
    <message>
        <source>years do not wrap around</source>
        <translation>Jahre gehen nicht über das Ende</translation>
    </message>
    <message>
        <source>expressions with seconds are spring6 or quartz7</source>
        <translation>Ausdrücke mit Sekunden sind spring6 oder quartz7</translation>
    </message>
    <message>
        <source>&apos;@every&apos; is not supported: use a fixed rate</source>
        <translation>„@every“ gibt es nicht: einen festen Takt nehmen</translation>
    </message>
    <message>
        <source>&apos;?&apos; in one of the two</source>
        <translation>„?“ in einem von beiden</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>nothing says when: write such as &apos;every weekday at 7:30&apos;</source>
        <translation>es steht nicht da, wann: schreiben Sie etwa „jeden Werktag um 7:30“</translation>
    </message>
    <message>
        <source>every %1 what? Minutes and hours can be counted</source>
        <translation>alle %1 was? Gezählt werden Minuten und Stunden</translation>
    </message>
    <message>
        <source>an expression cannot count weeks or days; for a rank write &apos;%1 %2 of the month&apos;</source>
        <translation>ein Ausdruck kann Wochen und Tage nicht zählen; für einen Rang schreiben Sie etwa „zweiter Montag im Monat“</translation>
    </message>
    <message>
        <source>an expression cannot count days, weeks or months: use a fixed rate</source>
        <translation>ein Ausdruck kann Tage, Wochen und Monate nicht zählen: nehmen Sie einen festen Takt</translation>
    </message>
    <message>
        <source>%1 does not divide %2 evenly: use a fixed rate</source>
        <translation>%1 geht nicht glatt auf (%2): nehmen Sie einen festen Takt</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <source>two intervals cannot be one expression</source>
        <translation>zwei Abstände passen nicht in einen Ausdruck</translation>
    </message>
    <message>
        <source>an interval of hours begins and ends with whole hours, within one day</source>
        <translation>ein Bereich von Stunden beginnt und endet mit vollen Stunden, innerhalb eines Tages</translation>
    </message>
    <message>
        <source>a month has five weeks at most</source>
        <translation>ein Monat hat höchstens fünf Wochen</translation>
    </message>
    <message>
        <source>only the first and the last weekday of a month can be said</source>
        <translation>nur der erste und der letzte Werktag eines Monats lassen sich sagen</translation>
    </message>
    <message>
        <source>these times cannot be said in one expression: make two schedules</source>
        <translation>diese Zeiten passen nicht in einen Ausdruck: legen Sie zwei Zeitpläne an</translation>
    </message>
    <message>
        <source>A crontab cannot have the schedule “%1”: %2.</source>
        <translation>Eine Crontab kann den Zeitplan „%1“ nicht haben: %2.</translation>
    </message>
    <message>
        <source>A line of a crontab cannot hold the command “%1”.</source>
        <translation>Eine Zeile einer Crontab fasst den Befehl „%1“ nicht.</translation>
    </message>
    <message>
        <source>Line %1 of the crontab is no entry.</source>
        <translation>Zeile %1 der Crontab ist kein Eintrag.</translation>
    </message>
    <message>
        <source>The crontab has no line %1.</source>
        <translation>Die Crontab hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: %3.</source>
        <translation>„%1“ geht nicht (%2): %3.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>it has more than 4 MB</source>
        <translation>sie hat mehr als 4 MB</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>a byte order mark stands before it, which is no blank to cron; save the file without one</source>
        <translation>davor steht eine Byte-Reihenfolge-Marke, die für cron kein Leerzeichen ist; speichern Sie die Datei ohne sie</translation>
    </message>
    <message>
        <source>it contains a NUL byte</source>
        <translation>sie enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>the quote of the value of %1 is not closed</source>
        <translation>das Anführungszeichen des Werts von %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>nothing may stand after the quoted value of %1</source>
        <translation>hinter dem Wert von %1 in Anführungszeichen darf nichts stehen</translation>
    </message>
    <message>
        <source>a schedule and a command are missing</source>
        <translation>Zeitplan und Befehl fehlen</translation>
    </message>
    <message>
        <source>the time zone “%1” that applies here is unknown</source>
        <translation>die Zeitzone „%1“, die hier gilt, ist unbekannt</translation>
    </message>
    <message>
        <source>the command is missing</source>
        <translation>der Befehl fehlt</translation>
    </message>
    <message>
        <source>“%1” is not exported as it is now: %2</source>
        <translation>„%1“ wird nicht so exportiert, wie es jetzt ist: %2</translation>
    </message>
    <message>
        <source>its trigger is of a kind that crontabs do not have</source>
        <translation>sein Auslöser ist von einer Art, die Crontabs nicht haben</translation>
    </message>
    <message>
        <source>its trigger has a zone, dates, jitter or a calendar that this line cannot hold</source>
        <translation>sein Auslöser hat eine Zone, Daten, Streuung oder einen Kalender, die diese Zeile nicht fasst</translation>
    </message>
    <message>
        <source>it reads another input than its line gives it</source>
        <translation>er liest eine andere Eingabe, als seine Zeile ihm gibt</translation>
    </message>
    <message>
        <source>The input of a crontab entry cannot be kept in “%1”: %2.</source>
        <translation>Die Eingabe eines Eintrags der Crontab lässt sich nicht in „%1“ aufheben: %2.</translation>
    </message>
    <message>
        <source>No crontab was imported here; &quot;crontab import FILE&quot; does that.</source>
        <translation>Hier wurde keine Crontab importiert; das geht mit „Crontab importieren“.</translation>
    </message>
    <message>
        <source>must have 1 to %1 characters</source>
        <translation>muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>must name at least one job</source>
        <translation>muss mindestens einen Job nennen</translation>
    </message>
    <message>
        <source>must be stop or continue</source>
        <translation>muss stop oder continue sein</translation>
    </message>
    <message>
        <source>must be skip, queue, allow, allow:N or replace</source>
        <translation>muss skip, queue, allow, allow:N oder replace sein</translation>
    </message>
    <message>
        <source>must be once, skip, all or all:N</source>
        <translation>muss once, skip, all oder all:N sein</translation>
    </message>
    <message>
        <source>The queue cannot be made so: %1 %2.</source>
        <translation>Die Warteschlange lässt sich so nicht anlegen: %1 %2.</translation>
    </message>
    <message>
        <source>The queue “%1” has no member “%2”.</source>
        <translation>Die Warteschlange „%1“ hat kein Mitglied „%2“.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “runsheet queueable” shows those that a queue can have.</source>
        <translation>Es gibt keinen Job „%1“. „runsheet queueable“ zeigt die, die eine Warteschlange haben kann.</translation>
    </message>
    <message>
        <source>The definition of the queue “%1” is damaged and is not run; change it, or restore a backup.</source>
        <translation>Die Definition der Warteschlange „%1“ ist beschädigt und wird nicht ausgeführt; ändern Sie sie, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 members succeeded</source>
        <translation>%1 von %2 Mitgliedern erfolgreich</translation>
    </message>
    <message>
        <source>%1 of %2 members succeeded, %3 did not</source>
        <translation>%1 von %2 Mitgliedern erfolgreich, %3 nicht</translation>
    </message>
    <message>
        <source>%1 of %2 members succeeded, %3 skipped</source>
        <translation>%1 von %2 Mitgliedern erfolgreich, %3 übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2 members succeeded, %3 did not, %4 skipped</source>
        <translation>%1 von %2 Mitgliedern erfolgreich, %3 nicht, %4 übersprungen</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; is named twice; a queue runs each of its jobs once.</source>
        <translation>Der Job „%1“ steht zweimal da; eine Warteschlange startet jeden ihrer Jobs einmal.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; cannot be in a queue: only jobs that are kept and not the system&apos;s can.</source>
        <translation>Der Job „%1“ kann nicht in eine Warteschlange: Nur behaltene Jobs können das, und nicht die des Systems.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; is in the queue &quot;%2&quot; already; take it out there first.</source>
        <translation>Der Job „%1“ ist schon in der Warteschlange „%2“; nehmen Sie ihn dort zuerst heraus.</translation>
    </message>
    <message>
        <source>There is a queue &quot;%1&quot; already; change it with &quot;queue update&quot; or choose another name.</source>
        <translation>Eine Warteschlange „%1“ gibt es schon; ändern Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 of its jobs are enabled again.</source>
        <translation>%1 ihrer Jobs sind wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>In another queue by now, and left there: %1.</source>
        <translation>Inzwischen in einer anderen Warteschlange und dort gelassen: %1.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has no trigger of its own: the queue &quot;%2&quot; runs it. Change the queue&apos;s, or take the job out of it.</source>
        <translation>Der Job „%1“ hat keinen eigenen Auslöser: Die Warteschlange „%2“ startet ihn. Ändern Sie deren Auslöser, oder nehmen Sie den Job heraus.</translation>
    </message>
    <message>
        <source>There is no queue &quot;%1&quot;; &quot;queue list&quot; shows those that are there.</source>
        <translation>Es gibt keine Warteschlange „%1“; „queue list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>„%1“ ließ sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Cannot open the state folder %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Zustandsordner %1 lässt sich nicht öffnen: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot make the run folder %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Ordner des Laufs %1 lässt sich nicht anlegen: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot empty the run folder %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Ordner des Laufs %1 lässt sich nicht leeren: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot make the record %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Bericht %1 lässt sich nicht anlegen: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot lock the record %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Bericht %1 lässt sich nicht sperren: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot write the record %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Bericht %1 lässt sich nicht schreiben: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot write the parameters %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Die Parameter %1 lassen sich nicht schreiben: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Cannot make the results folder %1: %2. Free space or correct the permissions there, then run it again.</source>
        <translation>Der Ordner der Ergebnisse %1 lässt sich nicht anlegen: %2. Schaffen Sie Platz, oder berichtigen Sie dort die Rechte, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Another supervisor still looks after the run folder %1. Wait until it has ended, then run it again.</source>
        <translation>Um den Ordner des Laufs %1 kümmert sich noch ein anderer Aufseher. Warten Sie, bis er beendet ist, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The supervisor %1 could not be started: %2. Reinstall Runsheet, or end other programs and run it again.</source>
        <translation>Der Aufseher %1 ließ sich nicht starten: %2. Installieren Sie Runsheet neu, oder beenden Sie andere Programme und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>An argument, variable or path of run %1 holds a NUL byte, which no program can be given. Take it out of the job.</source>
        <translation>Ein Argument, eine Variable oder ein Pfad von Lauf %1 enthält ein NUL-Byte, das man keinem Programm geben kann. Nehmen Sie es aus dem Job.</translation>
    </message>
    <message>
        <source>No supervisor takes the run. End other programs, or start Runsheet again, and run it again.</source>
        <translation>Kein Aufseher nimmt den Lauf an. Beenden Sie andere Programme, oder starten Sie Runsheet neu, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The run folder could not be made: %1. Free some space or check who owns it, then run it again.</source>
        <translation>Der Ordner des Laufs ließ sich nicht anlegen: %1. Schaffen Sie Platz, oder sehen Sie nach, wem er gehört, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The task failed: %1.</source>
        <translation>Die Aufgabe schlug fehl: %1.</translation>
    </message>
    <message>
        <source>The task failed by an exception of an unknown kind.</source>
        <translation>Die Aufgabe schlug durch eine Ausnahme unbekannter Art fehl.</translation>
    </message>
    <message>
        <source>The report could not be added to “%1/report.jsonl”: %2. Free space or restore the folder, then report again.</source>
        <translation>Die Meldung ließ sich nicht an „%1/report.jsonl“ anfügen: %2. Schaffen Sie Platz, oder stellen Sie den Ordner wieder her, und melden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The first line of %1 ends with a Windows line ending, so that %2 is looked for. Save the script with Unix line endings (dos2unix does it).</source>
        <translation>Die erste Zeile von %1 endet wie unter Windows, sodass %2 gesucht wird. Speichern Sie das Skript mit Unix-Zeilenenden (dos2unix tut es).</translation>
    </message>
    <message>
        <source>The loader that %1 was linked for is not on this computer. Install the system libraries that it needs, or a build for this system.</source>
        <translation>Der Lader, für den %1 gebunden wurde, ist nicht auf diesem Rechner. Installieren Sie die Systembibliotheken, die es braucht, oder eine Fassung für dieses System.</translation>
    </message>
    <message>
        <source>The interpreter %1, named in the first line of %2, does not exist. Install it, or correct the line.</source>
        <translation>Den Interpreter %1, den die erste Zeile von %2 nennt, gibt es nicht. Installieren Sie ihn, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The interpreter %1, named in the first line of %2, may not be executed. Correct the line, or the interpreter&apos;s permissions.</source>
        <translation>Der Interpreter %1, den die erste Zeile von %2 nennt, darf nicht ausgeführt werden. Berichtigen Sie die Zeile oder seine Rechte.</translation>
    </message>
    <message>
        <source>The program %1 may not be executed here: its file system or a folder above it forbids it. Move it, or change the permissions.</source>
        <translation>Das Programm %1 darf hier nicht ausgeführt werden: Sein Dateisystem oder ein Ordner darüber verbietet es. Verschieben Sie es, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>Argument %1 of %2 has %3 bytes; the system takes at most %4. Put the text into a file and pass its path.</source>
        <translation>Argument %1 von %2 hat %3 Bytes; das System nimmt höchstens %4. Legen Sie den Text in eine Datei, und übergeben Sie deren Pfad.</translation>
    </message>
    <message>
        <source>The arguments and variables of %1 are longer together than the system takes. Put them into a file and pass its path.</source>
        <translation>Argumente und Variablen von %1 sind zusammen länger, als das System nimmt. Legen Sie sie in eine Datei, und übergeben Sie deren Pfad.</translation>
    </message>
    <message>
        <source>%1 is no program for this computer: it has no first line that names an interpreter (#!...), or was built for another processor. Run it by its interpreter, or build it for this computer.</source>
        <translation>%1 ist kein Programm für diesen Rechner: Es hat keine erste Zeile, die einen Interpreter nennt (#! ...), oder ist für einen anderen Prozessor gebaut. Starten Sie es mit seinem Interpreter, oder bauen Sie es für diesen Rechner.</translation>
    </message>
    <message>
        <source>Runsheet could not start %1: %2. Free what is short (processes, memory, disk) and run it again.</source>
        <translation>Runsheet konnte %1 nicht starten: %2. Schaffen Sie, was knapp ist (Prozesse, Speicher, Platz), und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another one with --data-dir.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen: %2. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made (owner %2, mode %3): %4. Choose another one with --data-dir.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen (Eigentümer %2, Rechte %3): %4. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Change its permissions or choose another one with --data-dir.</source>
        <translation>Der Ordner „%1“ ist nicht beschreibbar. Ändern Sie seine Rechte, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written (owner %2, mode %3). Change its permissions or choose another one with --data-dir.</source>
        <translation>Der Ordner „%1“ ist nicht beschreibbar (Eigentümer %2, Rechte %3). Ändern Sie seine Rechte, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be opened: %2.</source>
        <translation>Die Sperre „%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Another engine serves “%1” already. Use it, or end it first.</source>
        <translation>Eine andere Engine bedient „%1“ schon. Nehmen Sie diese, oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Another engine (pid %1) serves “%2” already. Use it, or end it first.</source>
        <translation>Eine andere Engine (PID %1) bedient „%2“ schon. Nehmen Sie diese, oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Another engine is about to serve “%1”. Use it, or end it first.</source>
        <translation>Eine andere Engine wird „%1“ gleich bedienen. Nehmen Sie diese, oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The clock was set ahead by %1 days: results and deleted runs that would expire by that are kept for another day. If it is wrong, set it back.</source>
        <translation>Die Uhr wurde um %1 Tage vorgestellt: Ergebnisse und gelöschte Läufe, die dadurch abliefen, bleiben noch einen Tag. Geht sie falsch, stellen Sie sie zurück.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no absolute path. Drop a file of this computer.</source>
        <translation>„%1“ ist kein absoluter Pfad. Legen Sie eine Datei dieses Rechners ab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link: its name says nothing of what would run. Drop the file that it leads to.</source>
        <translation>„%1“ ist eine Verknüpfung: Ihr Name sagt nichts darüber, was liefe. Legen Sie die Datei ab, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a launcher: what it shows is not what it runs. Drop the program itself.</source>
        <translation>„%1“ ist ein Starter: Was er zeigt, ist nicht, was er startet. Legen Sie das Programm selbst ab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there any more. Look where it went and drop it again.</source>
        <translation>„%1“ ist nicht mehr da. Sehen Sie nach, wo sie ist, und legen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder. Drop the script or program in it, together with the files it reads.</source>
        <translation>„%1“ ist ein Ordner. Legen Sie das Skript oder Programm darin ab, zusammen mit den Dateien, die es liest.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a FIFO, not a file: reading it could wait for ever. Drop a regular file.</source>
        <translation>„%1“ ist eine FIFO und keine Datei: Sie zu lesen könnte ewig warten. Legen Sie eine gewöhnliche Datei ab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or socket, not a file. Drop a regular file.</source>
        <translation>„%1“ ist ein Gerät oder Socket und keine Datei. Legen Sie eine gewöhnliche Datei ab.</translation>
    </message>
    <message>
        <source>Your shell %1 was not ready within %2 s and was ended: something in its start-up files waits. Set the variables that the job needs by hand, or look at the shell&apos;s start-up files.</source>
        <translation>Ihre Shell %1 war nach %2 s nicht bereit und wurde beendet: Etwas in ihren Startdateien wartet. Setzen Sie die Variablen, die der Job braucht, von Hand, oder sehen Sie die Startdateien der Shell an.</translation>
    </message>
    <message>
        <source>Your shell %1 printed more than a megabyte and was ended. Set the variables that the job needs by hand, or look at the shell&apos;s start-up files.</source>
        <translation>Ihre Shell %1 gab mehr als ein Megabyte aus und wurde beendet. Setzen Sie die Variablen, die der Job braucht, von Hand, oder sehen Sie die Startdateien der Shell an.</translation>
    </message>
    <message>
        <source>Your shell %1 was ended by signal %2 before it told its environment. Set the variables that the job needs by hand, or look at the shell&apos;s start-up files.</source>
        <translation>Ihre Shell %1 wurde durch Signal %2 beendet, bevor sie ihre Umgebung nannte. Setzen Sie die Variablen, die der Job braucht, von Hand, oder sehen Sie die Startdateien der Shell an.</translation>
    </message>
    <message>
        <source>Your shell %1 ended with code %2 before it told its environment: a start-up file ends it, or starts something else. Set the variables that the job needs by hand, or look at the shell&apos;s start-up files.</source>
        <translation>Ihre Shell %1 endete mit Code %2, bevor sie ihre Umgebung nannte: Eine Startdatei beendet sie oder startet etwas anderes. Setzen Sie die Variablen, die der Job braucht, von Hand, oder sehen Sie die Startdateien der Shell an.</translation>
    </message>
    <message>
        <source>“%1 --help” did not end within ten seconds and was ended. Type the arguments by hand.</source>
        <translation>„%1 --help“ endete nicht in zehn Sekunden und wurde beendet. Geben Sie die Argumente von Hand ein.</translation>
    </message>
    <message>
        <source>“%1 --help” wrote more than a megabyte and was ended. Type the arguments by hand.</source>
        <translation>„%1 --help“ schrieb mehr als ein Megabyte und wurde beendet. Geben Sie die Argumente von Hand ein.</translation>
    </message>
    <message>
        <source>“%1 --help” was ended by signal %2. Type the arguments by hand.</source>
        <translation>„%1 --help“ wurde durch Signal %2 beendet. Geben Sie die Argumente von Hand ein.</translation>
    </message>
    <message>
        <source>“%1 --help” said nothing of options (it ended with code %2). Type the arguments by hand.</source>
        <translation>„%1 --help“ sagte nichts von Optionen (es endete mit Code %2). Geben Sie die Argumente von Hand ein.</translation>
    </message>
    <message>
        <source>There is no job type “%1”.</source>
        <translation>Einen Job-Typ „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no job type “%1” in this version.</source>
        <translation>Einen Job-Typ „%1“ gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>A job of the type “%1” runs no program that could be asked.</source>
        <translation>Ein Job vom Typ „%1“ führt kein Programm aus, das man fragen könnte.</translation>
    </message>
    <message>
        <source>The program &apos;%1&apos; is in none of the folders of PATH (%2). Check its spelling, install it, or give its full path.</source>
        <translation>Das Programm „%1“ ist in keinem der Ordner von PATH (%2). Prüfen Sie die Schreibweise, installieren Sie es, oder nennen Sie den vollen Pfad.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a script. Name the script in it.</source>
        <translation>„%1“ ist ein Ordner und kein Skript. Nennen Sie das Skript darin.</translation>
    </message>
    <message>
        <source>Nothing says how to run &apos;%1&apos;: its name has no ending that Runsheet knows and its first line names no interpreter (#!). Set the parameter &apos;interpreter&apos;.</source>
        <translation>Nichts sagt, wie „%1“ ausgeführt wird: Der Name hat keine Endung, die Runsheet kennt, und die erste Zeile nennt keinen Interpreter (#!). Setzen Sie den Parameter „Interpreter“.</translation>
    </message>
    <message>
        <source>The interpreter &apos;%1&apos; that &apos;%2&apos; needs is not there. Install it, or set the parameter &apos;interpreter&apos;.</source>
        <translation>Den Interpreter „%1“, den „%2“ braucht, gibt es nicht. Installieren Sie ihn, oder setzen Sie den Parameter „Interpreter“.</translation>
    </message>
    <message>
        <source>The first line of &apos;%1&apos; ends as on Windows (CR LF), so that its interpreter would be &apos;%2\x0d&apos;. Save it with LF line ends (dos2unix).</source>
        <translation>Die erste Zeile von „%1“ endet wie unter Windows (CR LF), sodass ihr Interpreter „%2\x0d“ wäre. Speichern Sie sie mit Zeilenenden LF (dos2unix).</translation>
    </message>
    <message>
        <source>“%1” may mean several %2: %3. Name one by its id.</source>
        <translation>„%1“ kann mehrere meinen (%2): %3. Nennen Sie einen mit seiner Id.</translation>
    </message>
    <message>
        <source>There is no run “%1”. “runsheet list” shows those that are there.</source>
        <translation>Es gibt keinen Lauf „%1“. „runsheet list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “runsheet job list” shows those that are there.</source>
        <translation>Es gibt keinen Job „%1“. „runsheet job list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Run %1 has no attempt %2; its last one is %3.</source>
        <translation>Lauf %1 hat keinen Versuch %2; sein letzter ist %3.</translation>
    </message>
    <message>
        <source>cancelled with its queue</source>
        <translation>mit seiner Warteschlange abgebrochen</translation>
    </message>
    <message>
        <source>being killed</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>is paused already</source>
        <translation>ist schon pausiert</translation>
    </message>
    <message>
        <source>retried as %1</source>
        <translation>als %1 wiederholt</translation>
    </message>
    <message>
        <source>deleted; “runsheet undo” brings it back</source>
        <translation>gelöscht; „runsheet undo“ bringt es zurück</translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be removed: %2. Remove what is in the way and delete the run again.</source>
        <translation>Der Ordner „%1“ ließ sich nicht entfernen: %2. Entfernen Sie, was im Weg ist, und löschen Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not removed: it does not lie below &apos;%2&apos;, where run folders are.</source>
        <translation>„%1“ wird nicht entfernt: Es liegt nicht unter „%2“, wo die Ordner der Läufe sind.</translation>
    </message>
    <message>
        <source>1 left-over process was ended</source>
        <translation>1 übrig gebliebener Prozess wurde beendet</translation>
    </message>
    <message>
        <source>%1 left-over processes were ended</source>
        <translation>%1 übrig gebliebene Prozesse wurden beendet</translation>
    </message>
    <message>
        <source>Process %1 is still there; its supervisor goes on killing it until it is gone.</source>
        <translation>Prozess %1 ist noch da; sein Aufseher beendet ihn weiter, bis er weg ist.</translation>
    </message>
    <message>
        <source>a draft: it runs by itself once it is enabled</source>
        <translation>ein Entwurf: Er läuft von selbst, sobald er eingeschaltet ist</translation>
    </message>
    <message>
        <source>disabled: its trigger rests until it is enabled</source>
        <translation>abgeschaltet: Sein Auslöser ruht, bis er eingeschaltet wird</translation>
    </message>
    <message>
        <source>its definition is damaged and is not run; save it anew or restore a backup</source>
        <translation>seine Definition ist beschädigt und wird nicht ausgeführt; speichern Sie sie neu, oder spielen Sie eine Sicherung zurück</translation>
    </message>
    <message>
        <source>it has no trigger: it runs when somebody runs it</source>
        <translation>er hat keinen Auslöser: Er läuft, wenn ihn jemand startet</translation>
    </message>
    <message>
        <source>it runs when an engine starts</source>
        <translation>er läuft, wenn eine Engine startet</translation>
    </message>
    <message>
        <source>it runs next at %1</source>
        <translation>er läuft das nächste Mal am %1</translation>
    </message>
    <message>
        <source>it runs next at %1; it is to run every %2, but takes %3, so that it really runs every %4</source>
        <translation>er läuft das nächste Mal am %1; er soll alle %2 laufen, braucht aber %3, sodass er in Wahrheit alle %4 läuft</translation>
    </message>
    <message>
        <source>it runs next %1 after the end of its run</source>
        <translation>er läuft das nächste Mal %1 nach dem Ende seines Laufs</translation>
    </message>
    <message>
        <source>its schedule is used up: it will not run by itself again</source>
        <translation>sein Zeitplan ist abgelaufen: Er läuft nicht mehr von selbst</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no line BEGIN:VCALENDAR. Export it from the calendar as “iCalendar” (.ics).</source>
        <translation>Das ist keine Kalenderdatei: Ihr fehlt die Zeile BEGIN:VCALENDAR. Exportieren Sie sie aus dem Kalender als „iCalendar“ (.ics).</translation>
    </message>
    <message>
        <source>The calendar cannot be used: %1 %2.</source>
        <translation>Der Kalender ist nicht brauchbar: %1 %2.</translation>
    </message>
    <message>
        <source>1 fire time, %1, was missed</source>
        <translation>1 Termin wurde verpasst (%1)</translation>
    </message>
    <message>
        <source>%1 fire times from %2 to %3 were missed</source>
        <translation>%1 Termine vom %2 bis zum %3 wurden verpasst</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>1 fire time was skipped</source>
        <translation>1 Termin wurde übersprungen</translation>
    </message>
    <message>
        <source>%1 fire times were skipped</source>
        <translation>%1 Termine wurden übersprungen</translation>
    </message>
    <message>
        <source>1 fire time was skipped: a run waits already behind the one that is not finished</source>
        <translation>1 Termin wurde übersprungen: Hinter dem Lauf, der nicht fertig ist, wartet schon einer</translation>
    </message>
    <message>
        <source>%1 fire times were skipped: a run waits already behind the one that is not finished</source>
        <translation>%1 Termine wurden übersprungen: Hinter dem Lauf, der nicht fertig ist, wartet schon einer</translation>
    </message>
    <message>
        <source>1 fire time was skipped: %1 runs are not finished, which is the limit</source>
        <translation>1 Termin wurde übersprungen: %1 Läufe sind nicht fertig, mehr sind nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 fire times were skipped: %2 runs are not finished, which is the limit</source>
        <translation>%1 Termine wurden übersprungen: %2 Läufe sind nicht fertig, mehr sind nicht erlaubt</translation>
    </message>
    <message>
        <source>1 fire time was skipped: the run before is not finished</source>
        <translation>1 Termin wurde übersprungen: Der Lauf davor ist nicht fertig</translation>
    </message>
    <message>
        <source>%1 fire times were skipped: the run before is not finished</source>
        <translation>%1 Termine wurden übersprungen: Der Lauf davor ist nicht fertig</translation>
    </message>
    <message>
        <source>“%1” is no dialect; allowed: auto, unix5, spring6, quartz7</source>
        <translation>„%1“ ist kein Dialekt; erlaubt: auto, unix5, spring6, quartz7</translation>
    </message>
    <message>
        <source>must be auto, unix5, spring6 or quartz7</source>
        <translation>muss auto, unix5, spring6 oder quartz7 sein</translation>
    </message>
    <message>
        <source>“%1” is no way through a change of the clock; allowed: run-once, skip, repeat</source>
        <translation>„%1“ ist kein Weg durch eine Zeitumstellung; erlaubt: run-once, skip, repeat</translation>
    </message>
    <message>
        <source>must be run-once, skip or repeat</source>
        <translation>muss run-once, skip oder repeat sein</translation>
    </message>
    <message>
        <source>“%1” is no time zone; a zone is such as Europe/Berlin or UTC</source>
        <translation>„%1“ ist keine Zeitzone; eine Zone ist etwa Europe/Berlin oder UTC</translation>
    </message>
    <message>
        <source>there is no calendar “%1”; make it first, or leave it out</source>
        <translation>einen Kalender „%1“ gibt es nicht; legen Sie ihn zuerst an, oder lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>It has no fire time to come. Give it a trigger, or enable the one it has; runsheet why tells what it waits for.</source>
        <translation>Er hat keinen Termin vor sich. Geben Sie ihm einen Auslöser, oder schalten Sie den ein, den er hat.</translation>
    </message>
    <message>
        <source>No fire time of “%1” that is still to come was left out.</source>
        <translation>Von „%1“ wurde kein Termin ausgelassen, der noch kommt.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Look at the folder&apos;s owner, mode and room.</source>
        <translation>Die Sicherung %1 lässt sich nicht schreiben: %2. Sehen Sie nach Eigentümer, Rechten und Platz des Ordners.</translation>
    </message>
    <message>
        <source>There is no calendar &quot;%1&quot;; &quot;calendar list&quot; shows those that are there.</source>
        <translation>Es gibt keinen Kalender „%1“; „calendar list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is a calendar &quot;%1&quot; already; change it with &quot;calendar update&quot; or choose another name.</source>
        <translation>Einen Kalender „%1“ gibt es schon; ändern Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is used by %2 jobs, such as &quot;%3&quot;; give them another one first.</source>
        <translation>Den Kalender „%1“ nutzen %2 Jobs, etwa „%3“; geben Sie ihnen zuerst einen anderen.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be put in the store&apos;s place: %2.</source>
        <translation>Die Kopie %1 lässt sich nicht an die Stelle des Datenspeichers setzen: %2.</translation>
    </message>
    <message>
        <source>The store %1 %2 while the engine worked; nothing is written any more.</source>
        <translation>Der Datenspeicher %1 %2, während die Engine arbeitete; nichts wird mehr geschrieben.</translation>
    </message>
    <message>
        <source>What it held was saved to %1. End the engine, then put it back with “runsheet doctor --restore %2”.</source>
        <translation>Was er enthielt, wurde in %1 gerettet. Beenden Sie Runsheet, und setzen Sie es mit „runsheet doctor --restore %2“ wieder ein.</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>wurde entfernt</translation>
    </message>
    <message>
        <source>was replaced by another file</source>
        <translation>wurde durch eine andere Datei ersetzt</translation>
    </message>
    <message>
        <source>was cut</source>
        <translation>wurde gekürzt</translation>
    </message>
    <message>
        <source>lost its write-ahead log (%1)</source>
        <translation>verlor sein Vorausprotokoll (%1)</translation>
    </message>
    <message>
        <source>The folder %1 is on %2. Choose a folder on a local disk with --data-dir.</source>
        <translation>Der Ordner %1 liegt auf %2. Wählen Sie mit --data-dir einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The folder %1 is on a network file system: locks and the write-ahead log do not hold there, and the store may be damaged. Choose a folder on a local disk with --data-dir.</source>
        <translation>Der Ordner %1 liegt auf einem Netzwerk-Dateisystem: Dort halten Sperren und das Vorausprotokoll nicht, und der Datenspeicher kann Schaden nehmen. Wählen Sie mit --data-dir einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file system in user space: if it is a remote one, locks and the write-ahead log do not hold there. Choose a folder on a local disk with --data-dir.</source>
        <translation>Der Ordner %1 liegt auf einem Dateisystem im Benutzerbereich: Ist es ein entferntes, halten dort Sperren und das Vorausprotokoll nicht. Wählen Sie mit --data-dir einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file system without owners and modes: others can read what is stored there, secrets too. Choose a folder on a local disk with --data-dir.</source>
        <translation>Der Ordner %1 liegt auf einem Dateisystem ohne Eigentümer und Rechte: Andere können lesen, was dort liegt, auch Geheimnisse. Wählen Sie mit --data-dir einen Ordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The definition of &quot;%1&quot; is damaged and is not run; look at it, save it anew and try again.</source>
        <translation>Die Definition von „%1“ ist beschädigt und wird nicht ausgeführt; sehen Sie sie an, speichern Sie sie neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its schedule</source>
        <translation>sein Zeitplan</translation>
    </message>
    <message>
        <source>The store %1 is a folder, not a file. Move it away, or name another data folder.</source>
        <translation>Der Datenspeicher %1 ist ein Ordner und keine Datei. Räumen Sie ihn weg, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The store %1 is a named pipe, not a file. Move it away, or name another data folder.</source>
        <translation>Der Datenspeicher %1 ist eine Pipe und keine Datei. Räumen Sie sie weg, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The store %1 is a socket, not a file. Move it away, or name another data folder.</source>
        <translation>Der Datenspeicher %1 ist ein Socket und keine Datei. Räumen Sie ihn weg, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The store %1 is a device, not a file. Move it away, or name another data folder.</source>
        <translation>Der Datenspeicher %1 ist ein Gerät und keine Datei. Räumen Sie es weg, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2. Look at the file, its owner and its mode.</source>
        <translation>Der Datenspeicher %1 lässt sich nicht öffnen: %2. Sehen Sie nach der Datei, ihrem Eigentümer und ihren Rechten.</translation>
    </message>
    <message>
        <source>The store %1 belongs to another program. Move it away, or name another data folder.</source>
        <translation>Der Datenspeicher %1 gehört einem anderen Programm. Räumen Sie ihn weg, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version (schema %2, this program knows %3). Start that version; nothing was changed.</source>
        <translation>Den Datenspeicher %1 hat eine neuere Version geschrieben (Schema %2, dieses Programm kennt %3). Starten Sie jene Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. “runsheet doctor” says which good copies there are, “runsheet doctor --restore newest” puts one in its place, and “runsheet doctor --salvage store” makes one of what can still be read.</source>
        <translation>Nichts wurde geändert. „runsheet doctor“ sagt, welche guten Kopien es gibt, „runsheet doctor --restore newest“ setzt eine an seine Stelle, und „runsheet doctor --salvage store“ macht einen aus dem, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>The store %1 is empty, although there was one: see %2. Is its disk mounted? Put it back, or a copy with “runsheet doctor --restore newest”. To begin anew, move these away first.</source>
        <translation>Der Datenspeicher %1 ist leer, obwohl es einen gab: siehe %2. Ist sein Datenträger eingehängt? Setzen Sie ihn wieder ein, oder mit „runsheet doctor --restore newest“ eine Kopie. Um neu zu beginnen, räumen Sie diese zuerst weg.</translation>
    </message>
    <message>
        <source>The store %1 is missing, although there was one: see %2. Is its disk mounted? Put it back, or a copy with “runsheet doctor --restore newest”. To begin anew, move these away first.</source>
        <translation>Der Datenspeicher %1 fehlt, obwohl es einen gab: siehe %2. Ist sein Datenträger eingehängt? Setzen Sie ihn wieder ein, oder mit „runsheet doctor --restore newest“ eine Kopie. Um neu zu beginnen, räumen Sie diese zuerst weg.</translation>
    </message>
    <message>
        <source>The store %1 is empty, although there was one (its id was %2): see %3. Is its disk mounted? Put it back, or a copy with “runsheet doctor --restore newest”. To begin anew, move these away first.</source>
        <translation>Der Datenspeicher %1 ist leer, obwohl es einen gab (seine Id war %2): siehe %3. Ist sein Datenträger eingehängt? Setzen Sie ihn wieder ein, oder mit „runsheet doctor --restore newest“ eine Kopie. Um neu zu beginnen, räumen Sie diese zuerst weg.</translation>
    </message>
    <message>
        <source>The store %1 is missing, although there was one (its id was %2): see %3. Is its disk mounted? Put it back, or a copy with “runsheet doctor --restore newest”. To begin anew, move these away first.</source>
        <translation>Der Datenspeicher %1 fehlt, obwohl es einen gab (seine Id war %2): siehe %3. Ist sein Datenträger eingehängt? Setzen Sie ihn wieder ein, oder mit „runsheet doctor --restore newest“ eine Kopie. Um neu zu beginnen, räumen Sie diese zuerst weg.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: it does not begin like a database.</source>
        <translation>Der Datenspeicher %1 ist beschädigt: Er beginnt nicht wie eine Datenbank.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: its end is missing.</source>
        <translation>Der Datenspeicher %1 ist beschädigt: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: it does not say which store it is.</source>
        <translation>Der Datenspeicher %1 ist beschädigt: Er sagt nicht, welcher er ist.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2</source>
        <translation>Der Datenspeicher %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>The file %1, which says which store belongs here, cannot be read. Remove it if the store beside it is the right one.</source>
        <translation>Die Datei %1, die sagt, welcher Datenspeicher hierher gehört, ist nicht lesbar. Entfernen Sie sie, wenn der Datenspeicher daneben der richtige ist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Look at the folder&apos;s owner, mode and room.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Sehen Sie nach Eigentümer, Rechten und Platz des Ordners.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has a run under way (#%2); cancel it first, then delete the job.</source>
        <translation>Der Job „%1“ hat einen Lauf, der nicht zu Ende ist (Nr. %2); brechen Sie ihn zuerst ab, dann löschen Sie den Job.</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>Der Job wurde gelöscht.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; was given to another job meanwhile; delete that job first, then undo again.</source>
        <translation>Die Id „%1“ hat inzwischen ein anderer Job; löschen Sie den zuerst, dann machen Sie es noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>There is no pool &quot;%1&quot;; &quot;pool list&quot; shows those that are there.</source>
        <translation>Es gibt keinen Pool „%1“; „pool list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no pool &quot;%1&quot;; make it with &quot;pool create&quot; or name another.</source>
        <translation>Es gibt keinen Pool „%1“; legen Sie ihn mit „pool create“ an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A pool needs at least one slot.</source>
        <translation>Ein Pool braucht mindestens einen Platz.</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a queue and stays one; change it with &quot;queue update&quot;.</source>
        <translation>„%1“ ist eine Warteschlange und bleibt eine; ändern Sie sie als Warteschlange.</translation>
    </message>
    <message>
        <source>No definition was changed or deleted; there is nothing to take back.</source>
        <translation>Keine Definition wurde geändert oder gelöscht; es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The earlier definition of &quot;%1&quot; is damaged; it stays as it is.</source>
        <translation>Die frühere Definition von „%1“ ist beschädigt; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; is back.</source>
        <translation>Der Job „%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; is back.</source>
        <translation>Die Warteschlange „%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; is as it was before its last change.</source>
        <translation>Der Job „%1“ ist, wie er vor der letzten Änderung war.</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; is as it was before its last change.</source>
        <translation>Die Warteschlange „%1“ ist, wie sie vor der letzten Änderung war.</translation>
    </message>
    <message>
        <source>There is a pool &quot;%1&quot; already; change it with &quot;pool update&quot; or choose another name.</source>
        <translation>Einen Pool „%1“ gibt es schon; ändern Sie ihn mit „pool update“, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The pool &quot;default&quot; cannot be deleted: what names no pool runs there.</source>
        <translation>Der Pool „default“ lässt sich nicht löschen: Dort läuft, was keinen Pool nennt.</translation>
    </message>
    <message>
        <source>The pool &quot;%1&quot; is used by %2 jobs or runs; give them another pool first.</source>
        <translation>Den Pool „%1“ nutzen %2 Jobs oder Läufe; geben Sie ihnen zuerst einen anderen.</translation>
    </message>
    <message>
        <source>There is no such job any more; it was removed meanwhile.</source>
        <translation>Diesen Job gibt es nicht mehr; er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; was deleted; &quot;job undo&quot; brings it back.</source>
        <translation>Der Job „%1“ wurde gelöscht; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>A job named &quot;%1&quot; is in the space &quot;%2&quot; already; choose another name.</source>
        <translation>Einen Job namens „%1“ gibt es im Bereich „%2“ schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be made: %2. Look at the folder&apos;s owner and mode.</source>
        <translation>Der Datenspeicher %1 lässt sich nicht anlegen: %2. Sehen Sie nach Eigentümer und Rechten des Ordners.</translation>
    </message>
    <message>
        <source>The store %1 is not the one that belongs here (it is %2, store.id says %3). Put the right one back; to go on with this one, remove store.id.</source>
        <translation>Der Datenspeicher %1 ist nicht der, der hierher gehört (er ist %2, store.id nennt %3). Setzen Sie den richtigen wieder ein; um mit diesem weiterzumachen, entfernen Sie store.id.</translation>
    </message>
    <message>
        <source>The store %1 is an older copy than the one that was here last: its last changes are missing.</source>
        <translation>Der Datenspeicher %1 ist eine ältere Kopie als die, die zuletzt hier war: Seine letzten Änderungen fehlen.</translation>
    </message>
    <message>
        <source>The store %1 has lost its write-ahead log (jobs.db-wal): its last changes are missing.</source>
        <translation>Der Datenspeicher %1 hat sein Vorausprotokoll verloren (jobs.db-wal): Seine letzten Änderungen fehlen.</translation>
    </message>
    <message>
        <source>The store %1 is a restored copy: its last changes are missing.</source>
        <translation>Der Datenspeicher %1 ist eine zurückgespielte Kopie: Seine letzten Änderungen fehlen.</translation>
    </message>
    <message>
        <source>There is no store %1 yet; open the window or start &quot;runsheet serve&quot; once to make it.</source>
        <translation>Einen Datenspeicher %1 gibt es noch nicht; öffnen Sie das Fenster, oder starten Sie einmal „runsheet serve“, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; was used for another request within the last day; choose another one.</source>
        <translation>Der Schlüssel „%1“ wurde seit gestern für eine andere Anfrage benutzt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; is %2; priority and pool count only before the start.</source>
        <translation>Der Lauf „%1“ ist %2; Vorrang und Pool zählen nur vor dem Start.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; is %2 or held; it cannot be started.</source>
        <translation>Der Lauf „%1“ ist %2 oder angehalten; er lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; is %2; only a run that has not started can be held or released.</source>
        <translation>Der Lauf „%1“ ist %2; nur ein Lauf, der nicht gestartet ist, lässt sich anhalten oder freigeben.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; is %2; cancel it first, then delete it.</source>
        <translation>Der Lauf „%1“ ist %2; brechen Sie ihn zuerst ab, dann löschen Sie ihn.</translation>
    </message>
    <message>
        <source>The run %1 is not deleted.</source>
        <translation>Der Lauf %1 ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>Not all of the table “%1” can be read.</source>
        <translation>Die Tabelle „%1“ ist nicht ganz lesbar.</translation>
    </message>
    <message>
        <source>left out before its time came.</source>
        <translation>ausgelassen, bevor die Zeit kam.</translation>
    </message>
    <message>
        <source>left out by %1 before its time came.</source>
        <translation>von %1 ausgelassen, bevor die Zeit kam.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; belongs to the job &quot;%2&quot; already, which has other content; choose another id or update that job.</source>
        <translation>Die Id „%1“ gehört schon dem Job „%2“, der anderen Inhalt hat; wählen Sie eine andere Id, oder ändern Sie jenen Job.</translation>
    </message>
    <message>
        <source>A run that this one is to follow is not there any more; it was removed meanwhile.</source>
        <translation>Einen Lauf, dem dieser folgen soll, gibt es nicht mehr; er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; cannot follow itself.</source>
        <translation>Der Lauf „%1“ kann sich nicht selbst folgen.</translation>
    </message>
    <message>
        <source>There is no run “%1” to wait for. Name one that “runsheet list” shows, or add :if-known.</source>
        <translation>Es gibt keinen Lauf „%1“, auf den zu warten wäre. Nennen Sie einen, den „runsheet list“ zeigt, oder fügen Sie :if-known an.</translation>
    </message>
    <message>
        <source>These runs would wait for each other for ever: %1. Take one “after” out.</source>
        <translation>Diese Läufe warteten ewig aufeinander: %1. Nehmen Sie ein „after“ heraus.</translation>
    </message>
    <message>
        <source>makes a circle</source>
        <translation>ergibt einen Kreis</translation>
    </message>
    <message>
        <source>A job that is kept cannot wait for a run; use submit for that.</source>
        <translation>Ein Job, der behalten wird, kann nicht auf einen Lauf warten; dafür ist submit da.</translation>
    </message>
    <message>
        <source>is for submit and run only</source>
        <translation>ist nur für submit und run</translation>
    </message>
    <message>
        <source>The job “%1” cannot be read and so not be duplicated.</source>
        <translation>Der Job „%1“ ist nicht lesbar und lässt sich deshalb nicht duplizieren.</translation>
    </message>
    <message>
        <source>The definition of run %1 is damaged and is not run.</source>
        <translation>Die Definition von Lauf %1 ist beschädigt und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This item was to fail.</source>
        <translation>Dieser Teil sollte fehlschlagen.</translation>
    </message>
    <message>
        <source>The table of items could not be written: %1. Free some space and run it again.</source>
        <translation>Die Tabelle der Teile ließ sich nicht schreiben: %1. Schaffen Sie Platz, und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1 items, %2 failed</source>
        <translation>%1 Teile, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run %1 is not under way: it is %2.</source>
        <translation>Lauf %1 ist nicht unterwegs: Er ist %2.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was deleted; &quot;undo&quot; brings it back.</source>
        <translation>Der Lauf „%1“ wurde gelöscht; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The store cannot be opened: Qt&apos;s driver has another SQLite (%1) than this program (%2). Install the driver that your system built with its own SQLite.</source>
        <translation>Der Datenspeicher lässt sich nicht öffnen: Der Treiber von Qt hat ein anderes SQLite (%1) als dieses Programm (%2). Installieren Sie den Treiber, den Ihr System mit seinem eigenen SQLite gebaut hat.</translation>
    </message>
    <message>
        <source>The socket “%1” cannot be made: %2. Commands would not reach this engine.</source>
        <translation>Der Socket „%1“ lässt sich nicht anlegen: %2. Befehle erreichten diese Engine nicht.</translation>
    </message>
</context>
<context>
    <name>runsheet::EnvironmentComparison</name>
    <message>
        <source>The job and my terminal</source>
        <translation>Der Job und mein Terminal</translation>
    </message>
    <message>
        <source>Your login shell is asked; ten seconds at most.</source>
        <translation>Ihre Login-Shell wird gefragt; höchstens zehn Sekunden.</translation>
    </message>
    <message>
        <source>S&amp;how values that look secret</source>
        <translation>Werte &amp;zeigen, die geheim aussehen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Variables that differ</source>
        <translation>Variablen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In the job</source>
        <translation>Im Job</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Only the job has it: there is nothing to take over.</source>
        <translation>Nur der Job hat sie: Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1, in the terminal: %2</source>
        <comment>variable, value</comment>
        <translation>%1, im Terminal: %2</translation>
    </message>
    <message>
        <source>The job has all that %1 has.</source>
        <translation>Der Job hat alles, was %1 hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) differ between the job and %1. Tick what the job needs; it is kept with the job.</source>
        <translation>
            <numerusform>%Ln Variable ist im Job anders als in %1. Kreuzen Sie an, was der Job braucht; es wird mit dem Job aufbewahrt.</numerusform>
            <numerusform>%Ln Variablen sind im Job anders als in %1. Kreuzen Sie an, was der Job braucht; es wird mit dem Job aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>%Ln Variable übernehmen</numerusform>
            <numerusform>%Ln Variablen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::EnvironmentEditor</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A&amp;dd a variable</source>
        <translation>Variable &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Compare with my &amp;terminal...</source>
        <translation>Mit meinem &amp;Terminal vergleichen...</translation>
    </message>
    <message>
        <source>It works in the terminal and not here? Starts your login shell once and shows what it has otherwise.</source>
        <translation>Im Terminal geht es und hier nicht? Startet Ihre Login-Shell einmal und zeigt, was sie anders hat.</translation>
    </message>
    <message>
        <source>S&amp;how values that look secret</source>
        <translation>Werte &amp;zeigen, die geheim aussehen</translation>
    </message>
    <message>
        <source>has a value without a name. Name the variable or remove it.</source>
        <translation>hat einen Wert ohne Namen. Benennen Sie die Variable oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>has “%1” twice. Remove one of them.</source>
        <translation>hat „%1“ zweimal. Entfernen Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>runsheet::ExportRuns</name>
    <message numerus="yes">
        <source>Exported %n run(s) to %1.</source>
        <translation>
            <numerusform>%Ln Lauf nach %1 exportiert.</numerusform>
            <numerusform>%Ln Läufe nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs could not be written to %1: %2 Choose another place.</source>
        <translation>Die Läufe ließen sich nicht nach %1 schreiben: %2 Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>runsheet::FactList</name>
    <message>
        <source>No longer show “%1” in the Result column</source>
        <translation>„%1“ nicht mehr in der Spalte Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Show “%1” in the Result column</source>
        <translation>„%1“ in der Spalte Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>„%1“ anheften</translation>
    </message>
</context>
<context>
    <name>runsheet::FailureBanner</name>
    <message>
        <source>Peak memory %1.</source>
        <translation>Höchster Speicherbedarf %1.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Open log at the error</source>
        <translation>Protokoll beim Fehler öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>It did not start, so there is no log.</source>
        <translation>Er ist nicht gestartet, also gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>in</source>
        <comment>an error in a place of the source</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>Open %1 in the editor</source>
        <translation>%1 im Editor öffnen</translation>
    </message>
</context>
<context>
    <name>runsheet::FilterCompletion</name>
    <message>
        <source>running, failed, …; several with commas</source>
        <translation>running, failed, …; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>one of its labels</source>
        <translation>eines der Labels</translation>
    </message>
    <message>
        <source>the space it is in</source>
        <translation>der Bereich</translation>
    </message>
    <message>
        <source>the type of the job</source>
        <translation>die Art des Jobs</translation>
    </message>
    <message>
        <source>the pool whose slots it needs</source>
        <translation>der Pool, dessen Plätze er braucht</translation>
    </message>
    <message>
        <source>started at or after: today, 7d, 2026-10-01</source>
        <translation>gestartet ab: today, 7d, 2026-10-01</translation>
    </message>
    <message>
        <source>started before: today, 7d, 2026-10-01</source>
        <translation>gestartet vor: today, 7d, 2026-10-01</translation>
    </message>
    <message>
        <source>a part of the error</source>
        <translation>ein Teil des Fehlers</translation>
    </message>
    <message>
        <source>a part of a parameter&apos;s value</source>
        <translation>ein Teil eines Parameterwerts</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <source>the midnight before</source>
        <translation>die Mitternacht davor</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>vor 12 Stunden</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>vor 7 Tagen</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>vor 30 Tagen</translation>
    </message>
</context>
<context>
    <name>runsheet::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, state:failed label:risk</source>
        <translation>Filter: Wörter, state:failed label:risk</translation>
    </message>
    <message>
        <source>Words must all occur in name, labels or error; terms such as state:failed,lost and after:7d narrow it further. Esc clears.</source>
        <translation>Alle Wörter müssen in Name, Labels oder Fehler vorkommen; Ausdrücke wie state:failed,lost und after:7d engen weiter ein. Esc leert das Feld.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that match, all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>runsheet::FilterPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Also %1 and plain words. All must match; %2 leaves out.</source>
        <comment>terms, a term with a minus</comment>
        <translation>Auch %1 und einfache Wörter. Alles muss zutreffen; %2 schließt aus.</translation>
    </message>
</context>
<context>
    <name>runsheet::FilterText</name>
    <message>
        <source>“%1” is no state. States are %2.</source>
        <translation>„%1“ ist kein Zustand. Zustände sind %2.</translation>
    </message>
    <message>
        <source>Nothing is in two states at once. Separate states that may both be with a comma.</source>
        <translation>Nichts hat zwei Zustände zugleich. Mehrere mögliche Zustände mit Komma trennen.</translation>
    </message>
    <message>
        <source>A time is not left out: write after: and before:.</source>
        <translation>Eine Zeit lässt sich nicht ausschließen: after: und before: verwenden.</translation>
    </message>
    <message>
        <source>“%1” is no time. Times are today, yesterday, 7d (ago), 2026-10-01 and 2026-10-01T07:30.</source>
        <translation>„%1“ ist keine Zeit. Zeiten sind today, yesterday, 7d (zurück), 2026-10-01 und 2026-10-01T07:30.</translation>
    </message>
    <message>
        <source>Which parameter? Write param.NAME:VALUE.</source>
        <translation>Welcher Parameter? So: param.NAME:WERT.</translation>
    </message>
</context>
<context>
    <name>runsheet::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match 4 of 5</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
</context>
<context>
    <name>runsheet::FirstStartPage</name>
    <message>
        <source>Nothing to run yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Two ways to the first job. Dropping runs nothing by itself.</source>
        <translation>Zwei Wege zum ersten Job. Ablegen allein startet nichts.</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Beispiel aus&amp;probieren</translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation>Ein Skript hier ablegen</translation>
    </message>
    <message>
        <source>Python, R, shell, Node, Perl or Julia, a program, or data files together with a script.</source>
        <translation>Python, R, Shell, Node, Perl oder Julia, ein Programm, oder Datendateien zusammen mit einem Skript.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Das Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Jobs on made-up prices: load, check and report, with a table, a plot and a page as their results.</source>
        <translation>Jobs mit erfundenen Preisen: laden, prüfen und berichten, mit einer Tabelle, einem Diagramm und einer Seite als Ergebnissen.</translation>
    </message>
    <message>
        <source>Or press Ctrl+N for an empty job.</source>
        <translation>Oder Strg+N für einen leeren Job drücken.</translation>
    </message>
</context>
<context>
    <name>runsheet::ForecastText</name>
    <message>
        <source>the two</source>
        <translation>die zwei</translation>
    </message>
    <message>
        <source>the three</source>
        <translation>die drei</translation>
    </message>
    <message>
        <source>the four</source>
        <translation>die vier</translation>
    </message>
    <message>
        <source>the five</source>
        <translation>die fünf</translation>
    </message>
    <message>
        <source>the six</source>
        <translation>die sechs</translation>
    </message>
    <message>
        <source>the seven</source>
        <translation>die sieben</translation>
    </message>
    <message>
        <source>the eight</source>
        <translation>die acht</translation>
    </message>
    <message>
        <source>the nine</source>
        <translation>die neun</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>a number</comment>
        <translation>alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%Ln Job braucht</numerusform>
            <numerusform>%Ln Jobs brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <comment>day, time</comment>
        <translation>%1 %2:</translation>
    </message>
    <message>
        <source>%1 pool “%2” (%3). %4 would start about %5 late.</source>
        <comment>so many jobs want, pool, slots, job, how long</comment>
        <translation>%1 den Pool „%2“ (%3). %4 würde etwa %5 zu spät starten.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>the five</comment>
        <translation>Zeige %1</translation>
    </message>
    <message>
        <source>Start %1 at %2</source>
        <comment>job, time</comment>
        <translation>%1 um %2 starten</translation>
    </message>
    <message>
        <source>Then the last one starts about %1 late. Asks before it changes anything.</source>
        <translation>Dann startet der letzte etwa %1 zu spät. Fragt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Then all start in time. Asks before it changes anything.</source>
        <translation>Dann starten alle rechtzeitig. Fragt, bevor sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>runsheet::Format</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>A value does not fit. Correct it and try again.</source>
        <translation>Ein Wert passt nicht. Bitte berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody may have deleted it; refresh the list.</source>
        <translation>Es ist nicht mehr da. Vielleicht wurde es gelöscht; die Liste auffrischen.</translation>
    </message>
    <message>
        <source>The word means several things. Name one of them by its id.</source>
        <translation>Das Wort ist mehrdeutig. Eines davon mit seiner Kennung nennen.</translation>
    </message>
    <message>
        <source>This is not possible in its present state.</source>
        <translation>Das ist im jetzigen Zustand nicht möglich.</translation>
    </message>
    <message>
        <source>Runsheet made a mistake of its own: this move does not exist. Please report it.</source>
        <translation>Runsheet hat selbst einen Fehler gemacht: Diesen Übergang gibt es nicht. Bitte melden.</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>Dafür fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Another Runsheet holds the data folder. Close it first.</source>
        <translation>Ein anderes Runsheet hält den Datenordner. Zuerst jenes schließen.</translation>
    </message>
    <message>
        <source>No engine serves the data folder. Open the window or start “runsheet serve”.</source>
        <translation>Keine Engine bedient den Datenordner. Das Fenster öffnen oder „runsheet serve“ starten.</translation>
    </message>
    <message>
        <source>It took too long. Try again.</source>
        <translation>Es hat zu lange gedauert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The journal does not reach back that far.</source>
        <translation>So weit reicht das Journal nicht zurück.</translation>
    </message>
    <message>
        <source>It is larger than what is taken.</source>
        <translation>Es ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore the last backup.</source>
        <translation>Der Datenspeicher ist beschädigt. Die letzte Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The store&apos;s file belongs to another program. Choose another data folder.</source>
        <translation>Die Datei des Datenspeichers gehört zu einem anderen Programm. Einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The store was written by a newer Runsheet. Install that one.</source>
        <translation>Der Datenspeicher stammt von einem neueren Runsheet. Bitte jenes installieren.</translation>
    </message>
    <message>
        <source>The store is missing although there was one. Restore the last backup.</source>
        <translation>Der Datenspeicher fehlt, obwohl es einen gab. Die letzte Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The store could not be read or written. Look at free space and permissions of the data folder.</source>
        <translation>Der Datenspeicher ließ sich nicht lesen oder schreiben. Freien Platz und Rechte des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>The computer has too few file handles, processes or memory. Close other programs.</source>
        <translation>Dem Rechner fehlen Dateihandles, Prozesse oder Speicher. Andere Programme schließen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; what waits goes on by itself.</source>
        <translation>Der Datenträger ist voll. Platz schaffen; was wartet, geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Runsheet could not do what the run needs. Its log says more.</source>
        <translation>Runsheet konnte nicht tun, was der Lauf braucht. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>The engine is going away and takes nothing new. Try again when it is back.</source>
        <translation>Die Engine wird beendet und nimmt nichts Neues an. Erneut versuchen, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is allowed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2 %3
%4 UTC</source>
        <comment>day, time, zone, time</comment>
        <translation>%1 %2 %3
%4 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>exit %1</source>
        <comment>exit code</comment>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>%1 (exit %2)</source>
        <comment>error, exit code</comment>
        <translation>%1 (Exit-Code %2)</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Slurm %1</source>
        <translation>Slurm %1</translation>
    </message>
    <message>
        <source>HTCondor %1</source>
        <translation>HTCondor %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>angefragt %1</translation>
    </message>
    <message>
        <source>its definition cannot be read</source>
        <translation>seine Definition ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Datei</numerusform>
            <numerusform>bisher %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::Grab</name>
    <message>
        <source>“%1” is no theme. Themes are light and dark.</source>
        <translation>„%1“ ist kein Farbschema. Es gibt light und dark.</translation>
    </message>
    <message>
        <source>The size must lie between 1x1 and 16384x16384.</source>
        <translation>Die Größe muss zwischen 1x1 und 16384x16384 liegen.</translation>
    </message>
    <message>
        <source>The scale must lie between 0.5 and 8.</source>
        <translation>Der Maßstab muss zwischen 0.5 und 8 liegen.</translation>
    </message>
    <message>
        <source>The engine did not answer in time, so there is nothing to show.</source>
        <translation>Die Engine hat nicht rechtzeitig geantwortet, es gibt also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Check the folder and its permissions.</source>
        <translation>Das Bild %1 ließ sich nicht schreiben. Ordner und Rechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” is no page of this version. Pages are jobs, schedule, history and first-start.</source>
        <translation>„%1“ ist keine Seite dieser Version. Seiten sind jobs, schedule, history und first-start.</translation>
    </message>
</context>
<context>
    <name>runsheet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>runsheet::HistoryPage</name>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>last %n run(s), newest at the end</source>
        <translation>
            <numerusform>letzter Lauf</numerusform>
            <numerusform>letzte %Ln Läufe, der neueste am Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter and by what is chosen at the side.</source>
        <translation>
            <numerusform>Der Filter und die Auswahl an der Seite verbergen %Ln Lauf.</numerusform>
            <numerusform>Der Filter und die Auswahl an der Seite verbergen %Ln Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs stand here as soon as a job has run.</source>
        <translation>Läufe stehen hier, sobald ein Job gelaufen ist.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <comment>number, job, what became of it</comment>
        <translation>Lauf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Deleted run %1 of “%2”. It stays in the trash for 30 days.</source>
        <translation>Lauf %1 von „%2“ gelöscht. Er bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>All that is known, as JSON (*.json)</source>
        <translation>Alles Bekannte als JSON (*.json)</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of 15 weeks</source>
        <translation>Ausgänge in 15 Wochen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portieren …</translation>
    </message>
    <message>
        <source>Write the runs that match into a file: CSV for spreadsheets, or JSON</source>
        <translation>Die passenden Läufe in eine Datei schreiben: CSV für Tabellenprogramme, oder JSON</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gut gegangen</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>good, ended, percent</comment>
        <translation>%3: %1 von %2</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>The median of the runs above that went well</source>
        <translation>Der Median der gut gegangenen Läufe darüber</translation>
    </message>
    <message>
        <source>The last five</source>
        <translation>Die letzten fünf</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>In the median, than those before</source>
        <translation>Im Median, gegenüber denen davor</translation>
    </message>
</context>
<context>
    <name>runsheet::HistorySidebar</name>
    <message>
        <source>Which runs</source>
        <translation>Welche Läufe</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>runsheet::ImageDifferenceView</name>
    <message>
        <source>Differences of the pictures</source>
        <translation>Unterschiede der Bilder</translation>
    </message>
    <message>
        <source>How the pictures are shown</source>
        <translation>Wie die Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>How much of the left picture is shown</source>
        <translation>Wie viel vom linken Bild gezeigt wird</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The pictures do not differ.</source>
        <translation>Die Bilder unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 pixels differ.</source>
        <translation>%1 von %2 Pixeln unterscheiden sich.</translation>
    </message>
    <message>
        <source>The left one has %1 pixels, the right one %2.</source>
        <translation>Das linke hat %1 Pixel, das rechte %2.</translation>
    </message>
</context>
<context>
    <name>runsheet::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, + and - make it larger and smaller, 0 fits it.</source>
        <translation>Strg und das Rad, + und - machen es größer und kleiner, 0 passt es ein.</translation>
    </message>
</context>
<context>
    <name>runsheet::Incidents</name>
    <message>
        <source>“%1” goes well again</source>
        <translation>„%1“ geht wieder gut</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>job, state</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>runsheet::JobActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New job…</source>
        <translation>&amp;Neuer Job …</translation>
    </message>
    <message>
        <source>Describe a new job</source>
        <translation>Einen neuen Job beschreiben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New job from &amp;files…</source>
        <translation>Neuer Job aus &amp;Dateien …</translation>
    </message>
    <message>
        <source>Make a job of a script, a program or data files; runs nothing</source>
        <translation>Aus einem Skript, einem Programm oder Datendateien einen Job machen; startet nichts</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Make a new run of the selected jobs</source>
        <translation>Einen neuen Lauf der ausgewählten Jobs beginnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Stop the selected runs for a while; they keep what they did</source>
        <translation>Die ausgewählten Läufe eine Weile anhalten; was sie getan haben, bleibt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>End all active runs of the selected jobs</source>
        <translation>Alle aktiven Läufe der ausgewählten Jobs beenden</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Run again just as the last run was</source>
        <translation>Noch einmal genau wie beim letzten Lauf</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected jobs with their history; can be undone for 30 days</source>
        <translation>Die ausgewählten Jobs mit ihrem Verlauf löschen; 30 Tage lang rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the selected job</source>
        <translation>Den ausgewählten Job ändern</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a job like the selected one, with its schedule switched off</source>
        <translation>Einen Job wie den ausgewählten anlegen, mit abgeschaltetem Zeitplan</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>A&amp;bschalten</translation>
    </message>
    <message>
        <source>Whether it runs by its schedule; by hand it always does</source>
        <translation>Ob er nach seinem Zeitplan läuft; von Hand geht immer</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Show what the run produced</source>
        <translation>Zeigen, was der Lauf erzeugt hat</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Show what the run wrote</source>
        <translation>Zeigen, was der Lauf geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>Die ausgewählten Zeilen als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every row of the table</source>
        <translation>Jede Zeile der Tabelle auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als &amp;Ansicht speichern …</translation>
    </message>
    <message>
        <source>Keep this filter in the sidebar, under a name</source>
        <translation>Diesen Filter unter einem Namen in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>&amp;One-offs of all times</source>
        <translation>&amp;Einmalige aller Zeiten</translation>
    </message>
    <message>
        <source>Show one-offs also when they ended more than a week ago</source>
        <translation>Einmalige Jobs auch zeigen, wenn sie vor mehr als einer Woche endeten</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns, sizes and sorting as they were at first</source>
        <translation>Spalten, Größen und Sortierung wie am Anfang</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Show where Runsheet keeps its store</source>
        <translation>Zeigen, wo Runsheet seine Daten hält</translation>
    </message>
    <message>
        <source>&amp;About Runsheet</source>
        <translation>&amp;Über Runsheet</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Runsheet</source>
        <translation>Runsheet schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n job(s)</source>
        <translation>
            <numerusform>%Ln Job &amp;starten</numerusform>
            <numerusform>%Ln Jobs &amp;starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;sume %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf &amp;fortsetzen</numerusform>
            <numerusform>%Ln Läufe &amp;fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf &amp;pausieren</numerusform>
            <numerusform>%Ln Läufe &amp;pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf &amp;abbrechen</numerusform>
            <numerusform>%Ln Läufe &amp;abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf &amp;wiederholen</numerusform>
            <numerusform>%Ln Läufe &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n job(s)</source>
        <translation>
            <numerusform>%Ln Job &amp;löschen</numerusform>
            <numerusform>%Ln Jobs &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n job(s)</source>
        <translation>
            <numerusform>%Ln Job &amp;duplizieren</numerusform>
            <numerusform>%Ln Jobs &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>A&amp;nschalten</translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;on %n job(s)</source>
        <translation>
            <numerusform>%Ln Job a&amp;nschalten</numerusform>
            <numerusform>%Ln Jobs a&amp;nschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;off %n job(s)</source>
        <translation>
            <numerusform>%Ln Job a&amp;bschalten</numerusform>
            <numerusform>%Ln Jobs a&amp;bschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;kopieren</numerusform>
            <numerusform>%Ln Zeilen &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>All jobs and what they do now</source>
        <translation>Alle Jobs und was sie gerade tun</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>All runs, how they ended and how long they took</source>
        <translation>Alle Läufe, wie sie endeten und wie lange sie dauerten</translation>
    </message>
    <message>
        <source>Commands and &amp;jobs…</source>
        <translation>Befehle und &amp;Jobs …</translation>
    </message>
    <message>
        <source>Do anything, or go to any job, by its name</source>
        <translation>Mit dem Namen alles tun oder zu jedem Job gehen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Choose once and for all</source>
        <translation>Einmal für immer wählen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How Runsheet works, on a page</source>
        <translation>Wie Runsheet funktioniert, auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Jede Taste und was sie tut</translation>
    </message>
    <message>
        <source>S&amp;kip the next time</source>
        <translation>Nächsten Termin aus&amp;lassen</translation>
    </message>
    <message>
        <source>Leave out when it runs next by itself; the schedule goes on after it</source>
        <translation>Den nächsten Termin auslassen; danach geht der Zeitplan weiter</translation>
    </message>
    <message>
        <source>Take back the last deletion or skipped time</source>
        <translation>Das letzte Löschen oder Auslassen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>What comes next, and when</source>
        <translation>Was als Nächstes läuft, und wann</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Kalender …</translation>
    </message>
    <message>
        <source>Days and times at which nothing runs by itself</source>
        <translation>Tage und Zeiten, zu denen nichts von selbst läuft</translation>
    </message>
    <message>
        <source>New &amp;queue…</source>
        <translation>Neue &amp;Warteschlange …</translation>
    </message>
    <message>
        <source>&amp;Import crontab…</source>
        <translation>Crontab &amp;importieren …</translation>
    </message>
    <message>
        <source>Make a disabled job of each entry of a crontab; what it would make is shown first</source>
        <translation>Aus jedem Eintrag einer Crontab einen abgeschalteten Job machen; zuerst wird gezeigt, was entstünde</translation>
    </message>
    <message>
        <source>E&amp;xport crontab…</source>
        <translation>Crontab e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the imported crontab with what was changed since; the difference is shown first</source>
        <translation>Die importierte Crontab mit dem schreiben, was seither geändert wurde; zuerst wird der Unterschied gezeigt</translation>
    </message>
    <message>
        <source>Make jobs run one after the other, with one trigger</source>
        <translation>Jobs nacheinander laufen lassen, mit einem Auslöser</translation>
    </message>
    <message>
        <source>Make a &amp;queue of these…</source>
        <translation>Daraus eine &amp;Warteschlange machen …</translation>
    </message>
    <message>
        <source>Make the selected jobs run one after the other</source>
        <translation>Die ausgewählten Jobs nacheinander laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show the last six hours and the next six below the jobs</source>
        <translation>Die letzten sechs Stunden und die nächsten sechs unter den Jobs zeigen</translation>
    </message>
    <message>
        <source>Select several jobs first.</source>
        <translation>Erst mehrere Jobs auswählen.</translation>
    </message>
    <message>
        <source>Only jobs that are kept can be in a queue, not one-offs and queues.</source>
        <translation>Nur Jobs, die bleiben, können in einer Warteschlange sein, nicht einmalige und nicht Warteschlangen.</translation>
    </message>
    <message>
        <source>Start &amp;nothing new</source>
        <translation>&amp;Nichts Neues starten</translation>
    </message>
    <message>
        <source>Hold all pools; what runs goes on, and what is due waits</source>
        <translation>Alle Pools anhalten; was läuft, geht weiter, und was fällig ist, wartet</translation>
    </message>
</context>
<context>
    <name>runsheet::JobColumns</name>
    <message>
        <source>%1  +%2</source>
        <comment>job, further active runs</comment>
        <translation>%1  +%2</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are active</source>
        <translation>
            <numerusform>%Ln Lauf ist aktiv</numerusform>
            <numerusform>%Ln Läufe sind aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from past runs</source>
        <translation>Aus früheren Läufen geschätzt</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, total, unit</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <translation>Endet etwa %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The job; +n when more runs of it are active</source>
        <translation>Der Job; +n, wenn weitere Läufe aktiv sind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The state of the newest active run, else of the last one, and why</source>
        <translation>Der Zustand des neuesten aktiven Laufs, sonst des letzten, und warum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done, running, waiting, skipped and failed parts; hatched: estimated from past runs</source>
        <translation>Fertige, laufende, wartende, übersprungene und fehlgeschlagene Teile; schraffiert: aus früheren Läufen geschätzt</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>How long it still takes; ≈: estimated from past runs</source>
        <translation>Wie lange es noch dauert; ≈: aus früheren Läufen geschätzt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Running time of the last attempt, without pauses</source>
        <translation>Laufzeit des letzten Versuchs, ohne Pausen</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>When it runs by itself the next time</source>
        <translation>Wann er das nächste Mal von selbst läuft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Run, cancel, delete, results</source>
        <translation>Starten, abbrechen, löschen, Ergebnisse</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What the command line and the API call it</source>
        <translation>Wie Befehlszeile und API ihn nennen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>The number of the program&apos;s process while it runs</source>
        <translation>Die Nummer des Prozesses, solange das Programm läuft</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>The program&apos;s exit code or signal</source>
        <translation>Exit-Code oder Signal des Programms</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often the run was started</source>
        <translation>Wie oft der Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Max. Speicher</translation>
    </message>
    <message>
        <source>The most memory that it held at once</source>
        <translation>Der meiste Speicher, den er auf einmal hatte</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time used</source>
        <translation>Verbrauchte Prozessorzeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer ihn angelegt hat</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>When the job was made</source>
        <translation>Wann der Job angelegt wurde</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The program and its arguments</source>
        <translation>Das Programm und seine Argumente</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>The last line of its output</source>
        <translation>Die letzte Zeile seiner Ausgabe</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Time since its last output</source>
        <translation>Zeit seit der letzten Ausgabe</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The pool whose slots it needs</source>
        <translation>Der Pool, dessen Plätze er braucht</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Seine Labels</translation>
    </message>
    <message>
        <source>What the run produced, or a value of it that was pinned</source>
        <translation>Was der Lauf erzeugt hat, oder ein angehefteter Wert daraus</translation>
    </message>
</context>
<context>
    <name>runsheet::JobCommands</name>
    <message>
        <source>Deleted “%1” with its history. It stays in the trash for 30 days.</source>
        <translation>„%1“ mit Verlauf gelöscht. Bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n job(s) with their history. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>%Ln Job mit Verlauf gelöscht. Bleibt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%Ln Jobs mit Verlauf gelöscht. Bleiben 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will not run %2. Its next time is %3.</source>
        <comment>job, time, time</comment>
        <translation>„%1“ läuft nicht: %2. Der nächste Termin ist %3.</translation>
    </message>
    <message>
        <source>“%1” will not run %2. No other time follows.</source>
        <comment>job, time</comment>
        <translation>„%1“ läuft nicht: %2. Danach kommt kein Termin mehr.</translation>
    </message>
    <message>
        <source>“%1” runs %2 after all.</source>
        <comment>job, time</comment>
        <translation>„%1“ läuft nun doch: %2.</translation>
    </message>
</context>
<context>
    <name>runsheet::JobEditor</name>
    <message>
        <source>New job</source>
        <translation>Neuer Job</translation>
    </message>
    <message>
        <source>New job: %1</source>
        <translation>Neuer Job: %1</translation>
    </message>
    <message>
        <source>Edit job: %1</source>
        <translation>Job bearbeiten: %1</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Change the job. Runs that are under way go on as they began.</source>
        <translation>Den Job ändern. Läufe, die schon laufen, gehen weiter wie begonnen.</translation>
    </message>
    <message>
        <source>Command as it will be executed, in %1</source>
        <translation>Befehl, wie er ausgeführt wird, in %1</translation>
    </message>
    <message>
        <source>It is shown here as soon as the fields say enough.</source>
        <translation>Er steht hier, sobald die Felder genug sagen.</translation>
    </message>
    <message>
        <source>Choose the workspace</source>
        <translation>Arbeitsordner wählen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Command as it will be executed</source>
        <translation>Befehl, wie er ausgeführt wird</translation>
    </message>
    <message>
        <source>&amp;Copy as shell command</source>
        <translation>Als Shell-Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;All settings...</source>
        <translation>&amp;Alle Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Keep it as a draft. Nothing runs.</source>
        <translation>Als Entwurf behalten. Nichts startet.</translation>
    </message>
    <message>
        <source>You dropped</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>S&amp;chedule: by the queue “%1”</source>
        <translation>&amp;Zeitplan: durch die Warteschlange „%1“</translation>
    </message>
    <message>
        <source>S&amp;chedule: off</source>
        <translation>&amp;Zeitplan: aus</translation>
    </message>
    <message>
        <source>S&amp;chedule: %1</source>
        <translation>&amp;Zeitplan: %1</translation>
    </message>
    <message>
        <source>Keep it. It runs by itself at its times.</source>
        <translation>Behalten. Der Job läuft zu seinen Zeiten von selbst.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>runsheet::JobSettings</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation>P&amp;ool</translation>
    </message>
    <message>
        <source>its slots limit how many runs go at once</source>
        <translation>seine Plätze begrenzen, wie viele Läufe zugleich gehen</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>higher starts first</source>
        <translation>höhere starten zuerst</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Zeitgrenze</translation>
    </message>
    <message>
        <source>such as 90s, 30m or 2h</source>
        <translation>etwa 90s, 30m oder 2h</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>&amp;Speichergrenze</translation>
    </message>
    <message>
        <source>of each process, such as 500MB or 2GB</source>
        <translation>jedes Prozesses, etwa 500MB oder 2GB</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>further attempts after a failure</source>
        <translation>weitere Versuche nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>must be a duration such as 90s, 30m or 2h, or empty for no limit</source>
        <translation>muss eine Dauer wie 90s, 30m oder 2h sein, oder leer für keine Grenze</translation>
    </message>
    <message>
        <source>must be a size such as 500MB or 2GB, or empty for no limit</source>
        <translation>muss eine Größe wie 500MB oder 2GB sein, oder leer für keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>variables that the job gets beside what the engine passes on</source>
        <translation>Variablen, die der Job zusätzlich zu dem bekommt, was die Engine weitergibt</translation>
    </message>
</context>
<context>
    <name>runsheet::JobTypeText</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Runs a program with its arguments.</source>
        <translation>Führt ein Programm mit seinen Argumenten aus.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A program&apos;s name, looked for in PATH, or its path.</source>
        <translation>Der Name eines Programms, das in PATH gesucht wird, oder sein Pfad.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Handed to the program as they are; no shell looks at them.</source>
        <translation>Werden dem Programm so übergeben, wie sie sind; keine Shell sieht sie an.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Runs a script with the interpreter that fits it.</source>
        <translation>Führt ein Skript mit dem Interpreter aus, der zu ihm passt.</translation>
    </message>
    <message>
        <source>A script of Python, R, shell, Node, Perl, Julia, or any other with a first line that names its interpreter.</source>
        <translation>Ein Skript in Python, R, Shell, Node, Perl oder Julia, oder ein anderes, dessen erste Zeile seinen Interpreter nennt.</translation>
    </message>
    <message>
        <source>Handed to the script as they are.</source>
        <translation>Werden dem Skript so übergeben, wie sie sind.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>A name in PATH or a path; empty: by the script&apos;s first line, its virtual environment or its name.</source>
        <translation>Ein Name in PATH oder ein Pfad; leer: nach der ersten Zeile des Skripts, seiner virtuellen Umgebung oder seinem Namen.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Pretends to work: processes, stages and items, some of which fail.</source>
        <translation>Tut, als arbeite es: Prozesse, Stufen und Elemente, von denen einige fehlschlagen.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>How many processes.</source>
        <translation>Wie viele Prozesse.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Of each process.</source>
        <translation>Jedes Prozesses.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Of each stage.</source>
        <translation>Jeder Stufe.</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Sekunden je Element</translation>
    </message>
    <message>
        <source>How long an item takes.</source>
        <translation>Wie lange ein Element dauert.</translation>
    </message>
    <message>
        <source>Rate of failures</source>
        <translation>Anteil der Fehlschläge</translation>
    </message>
    <message>
        <source>0: no item fails; 1: all do.</source>
        <translation>0: kein Element schlägt fehl; 1: alle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed makes the same items fail.</source>
        <translation>Derselbe Startwert lässt dieselben Elemente fehlschlagen.</translation>
    </message>
</context>
<context>
    <name>runsheet::JobsPage</name>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view “%1”</source>
        <translation>Name der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Kein Job passt</translation>
    </message>
    <message>
        <source>No job is shown.</source>
        <translation>Kein Job wird gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The filter is “%1”. %n job(s) are hidden.</source>
        <translation>
            <numerusform>Der Filter ist „%1“. %Ln Job ist verborgen.</numerusform>
            <numerusform>Der Filter ist „%1“. %Ln Jobs sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Cancel runs</source>
        <translation>Läufe abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)?</source>
        <translation>
            <numerusform>%Ln Lauf abbrechen?</numerusform>
            <numerusform>%Ln Läufe abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked to end, and ended by force when it does not. What it wrote stays.</source>
        <translation>Jeder wird gebeten zu enden und notfalls gezwungen. Was er geschrieben hat, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf abbrechen</numerusform>
            <numerusform>%Ln Läufe abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>runsheet::JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>runsheet::JsonModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>runsheet::JsonViewer</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>&amp;Stelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin to the Jobs Table</source>
        <translation>An die Jobtabelle an&amp;heften</translation>
    </message>
</context>
<context>
    <name>runsheet::LoadText</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) want</source>
        <comment>how many want a pool</comment>
        <translation>
            <numerusform>%Ln Job braucht</numerusform>
            <numerusform>%Ln Jobs brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 pool “%3” (%4).</source>
        <comment>when, so many jobs want, pool, slots</comment>
        <translation>%1: %2 den Pool „%3“ (%4).</translation>
    </message>
    <message>
        <source>It would start about %1 late.</source>
        <translation>Er würde etwa %1 zu spät starten.</translation>
    </message>
    <message>
        <source>Another would start about %1 late.</source>
        <translation>Ein anderer würde etwa %1 zu spät starten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slot(s)</source>
        <comment>taken, of so many</comment>
        <translation>
            <numerusform>%1 von %Ln Platz</numerusform>
            <numerusform>%1 von %Ln Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken at %2, nothing collides.</source>
        <comment>so many of so many slots, time</comment>
        <translation>%1 um %2 belegt, nichts stößt zusammen.</translation>
    </message>
    <message>
        <source>Usually %1. %2</source>
        <comment>how long, a sentence</comment>
        <translation>Meist %1. %2</translation>
    </message>
</context>
<context>
    <name>runsheet::LogDifferenceView</name>
    <message>
        <source>Differences of the logs</source>
        <translation>Unterschiede der Protokolle</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%Ln gleiche Zeile</numerusform>
            <numerusform>%Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::LogSearch</name>
    <message>
        <source>Not a regular expression: %1, at character %2</source>
        <translation>Kein regulärer Ausdruck: %1, bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>runsheet::LogTab</name>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>&amp;Umbrechen</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the last line in sight. Scrolling up turns it off.</source>
        <translation>Die letzte Zeile im Blick behalten. Hochblättern schaltet es ab.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>counting, %1 so far</source>
        <translation>zählt, bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 cut</source>
        <translation>%1, %2 ausgelassen</translation>
    </message>
    <message>
        <source>Error %1 of %2</source>
        <translation>Fehler %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous error (K or Shift+F8)</source>
        <translation>Voriger Fehler (K oder Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next error (J or F8)</source>
        <translation>Nächster Fehler (J oder F8)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>“%1” wrote no output.</source>
        <translation>„%1“ hat nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>runsheet::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 bytes were cut here: the beginning and the end of the output are kept</source>
        <translation>Hier fehlen %1 Bytes: Anfang und Ende der Ausgabe sind aufgehoben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Nothing was written yet. Output appears here as it comes.</source>
        <translation>Noch wurde nichts geschrieben. Die Ausgabe erscheint hier, wie sie kommt.</translation>
    </message>
    <message>
        <source>This run wrote no output.</source>
        <translation>Dieser Lauf hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Open %1 in the editor</source>
        <translation>%1 im Editor öffnen</translation>
    </message>
</context>
<context>
    <name>runsheet::MainWindow</name>
    <message>
        <source>Runsheet</source>
        <translation>Runsheet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>the engine</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message>
        <source>The definition cannot be read. Delete the job or restore a backup.</source>
        <translation>Die Definition ist nicht lesbar. Den Job löschen oder eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>New job from files</source>
        <translation>Neuer Job aus Dateien</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here and drop that file.</source>
        <translation>„%1“ ist keine Datei dieses Rechners. Hier speichern und jene Datei ablegen.</translation>
    </message>
    <message>
        <source>Everything works again.</source>
        <translation>Alles geht wieder.</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where the engine is</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>starts nothing</source>
        <comment>the engine</comment>
        <translation>startet nichts</translation>
    </message>
    <message>
        <source>Close Runsheet</source>
        <translation>Runsheet schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished.</source>
        <translation>
            <numerusform>%Ln Lauf ist nicht fertig.</numerusform>
            <numerusform>%Ln Läufe sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can go on in the background; the next window shows them again.</source>
        <translation>Sie können im Hintergrund weiterlaufen; das nächste Fenster zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf stoppen</numerusform>
            <numerusform>%Ln Läufe stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Runsheet %1
A desktop job monitor and scheduler.
GPL-3.0-or-later</source>
        <translation>Runsheet %1
Jobs auf dem Schreibtisch überwachen und planen.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>About Runsheet</source>
        <translation>Über Runsheet</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>time, how long</comment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>Start the queues again</source>
        <translation>Wieder starten lassen</translation>
    </message>
    <message>
        <source>&amp;Always keep them running, and do not ask</source>
        <translation>&amp;Immer weiterlaufen lassen und nicht fragen</translation>
    </message>
    <message>
        <source>Qt %1, on %2
Data folder: %3</source>
        <comment>version, computer, folder</comment>
        <translation>Qt %1, auf %2
Datenordner: %3</translation>
    </message>
    <message>
        <source>Import crontab</source>
        <translation>Crontab importieren</translation>
    </message>
    <message>
        <source>Export crontab</source>
        <translation>Crontab exportieren</translation>
    </message>
</context>
<context>
    <name>runsheet::MonthGrid</name>
    <message>
        <source>Outcomes and plans by day</source>
        <translation>Ergebnisse und Pläne nach Tagen</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day that is excluded</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>%1 h day</source>
        <translation>%1-h-Tag</translation>
    </message>
</context>
<context>
    <name>runsheet::MonthView</name>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n ran</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln gelaufen</numerusform>
            <numerusform>%Ln gelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln geplant</numerusform>
            <numerusform>%Ln geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>some would start late</source>
        <translation>manche würden zu spät starten</translation>
    </message>
    <message>
        <source>excluded by the calendar</source>
        <translation>vom Kalender ausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>Zeitumstellung: %Ln Stunde</numerusform>
            <numerusform>Zeitumstellung: %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
</context>
<context>
    <name>runsheet::NextTimes</name>
    <message>
        <source>Clocks go forward from %1 to %2, so %3 does not come.</source>
        <translation>Die Uhr springt von %1 auf %2, also kommt %3 nicht vor.</translation>
    </message>
    <message>
        <source>Does not run.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>Runs at %1.</source>
        <comment>a time of day</comment>
        <translation>Läuft um %1.</translation>
    </message>
    <message>
        <source>Clocks go back at %1, so %2 comes twice.</source>
        <translation>Die Uhr wird um %1 zurückgestellt, also kommt %2 zweimal.</translation>
    </message>
    <message>
        <source>Runs at the first.</source>
        <translation>Läuft beim ersten Mal.</translation>
    </message>
    <message>
        <source>Runs again at the second.</source>
        <translation>Läuft beim zweiten Mal wieder.</translation>
    </message>
    <message>
        <source>Runs at both.</source>
        <translation>Läuft beide Male.</translation>
    </message>
    <message>
        <source>UTC moves by one hour</source>
        <translation>UTC verschiebt sich um eine Stunde</translation>
    </message>
    <message>
        <source>Left out by “%1”, %2 times or more</source>
        <translation>Durch „%1“ ausgelassen, %2-mal oder öfter</translation>
    </message>
    <message>
        <source>Left out by “%1”</source>
        <translation>Durch „%1“ ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) left out by “%1”</source>
        <translation>
            <numerusform>%Ln Zeit durch „%1“ ausgelassen</numerusform>
            <numerusform>%Ln Zeiten durch „%1“ ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::NextTimesList</name>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Next ten times</source>
        <translation>Nächste zehn Zeiten</translation>
    </message>
    <message>
        <source>local</source>
        <comment>the time of this computer</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>runsheet::NodeModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) that went well</source>
        <translation>
            <numerusform>%Ln weiteres Teil, das gut ging</numerusform>
            <numerusform>%Ln weitere Teile, die gut gingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>runsheet::Notebook</name>
    <message>
        <source>In [%1]</source>
        <comment>cell of a notebook</comment>
        <translation>In [%1]</translation>
    </message>
    <message>
        <source>not executed</source>
        <translation>nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>runsheet::Notifier</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeCalendar</name>
    <message>
        <source>Outcomes by day</source>
        <translation>Ausgänge nach Tagen</translation>
    </message>
    <message>
        <source>%1: no run ended</source>
        <comment>date</comment>
        <translation>%1: kein Lauf endete</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n did not go well</source>
        <comment>date, runs</comment>
        <translation>
            <numerusform>%1: %2, %Ln ging nicht gut</numerusform>
            <numerusform>%1: %2, %Ln gingen nicht gut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::OutcomeMark</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>gut gegangen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>some items failed</source>
        <translation>einige Teile fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>runsheet::OutputPreview</name>
    <message>
        <source>Last output</source>
        <translation>Letzte Ausgabe</translation>
    </message>
</context>
<context>
    <name>runsheet::OverviewTab</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Letzte Ausgabe</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>About %1 left, as past runs took.</source>
        <translation>Noch etwa %1, wie frühere Läufe dauerten.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Noch %1.</translation>
    </message>
</context>
<context>
    <name>runsheet::ParameterField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>runsheet::ParameterForm</name>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>This is no value of the type %1.</source>
        <translation>Das ist kein Wert der Art %1.</translation>
    </message>
</context>
<context>
    <name>runsheet::PdfViewer</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Showing PDF needs the program pdftoppm (package poppler-utils). Install it, or open the file elsewhere.</source>
        <translation>Um PDF zu zeigen, wird das Programm pdftoppm gebraucht (Paket poppler-utils). Installieren Sie es oder öffnen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a document</comment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The program pdftoppm cannot be started.</source>
        <translation>Das Programm pdftoppm lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The page was not drawn in time. Open the file elsewhere.</source>
        <translation>Die Seite wurde nicht rechtzeitig gezeichnet. Öffnen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>The document cannot be drawn: %1</source>
        <translation>Das Dokument lässt sich nicht zeichnen: %1</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>Den Text dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>auf %Ln Seite</numerusform>
            <numerusform>auf %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>runsheet::Pin</name>
    <message>
        <source>the value “%1”</source>
        <translation>der Wert „%1“</translation>
    </message>
    <message>
        <source>“%1” in row %2 of %3</source>
        <comment>column, row, file</comment>
        <translation>„%1“ in Zeile %2 von %3</translation>
    </message>
    <message>
        <source>“%1” in the last row of %2</source>
        <comment>column, file</comment>
        <translation>„%1“ in der letzten Zeile von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, file</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>runsheet::PinnedCell</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>The column “%1”</source>
        <translation>Die Spalte „%1“</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than what is read for a pinned value.</source>
        <translation>%1 ist größer als das, was für einen angehefteten Wert gelesen wird.</translation>
    </message>
</context>
<context>
    <name>runsheet::PinnedValues</name>
    <message>
        <source>The run did not report it.</source>
        <translation>Der Lauf hat ihn nicht gemeldet.</translation>
    </message>
    <message>
        <source>The file was deleted when its time was over.</source>
        <translation>Die Datei wurde gelöscht, als ihre Zeit um war.</translation>
    </message>
    <message>
        <source>The run made no such file.</source>
        <translation>Der Lauf hat keine solche Datei erzeugt.</translation>
    </message>
    <message>
        <source>Pinned: %1, run %2</source>
        <comment>what, number</comment>
        <translation>Angeheftet: %1, Lauf %2</translation>
    </message>
    <message>
        <source>It is missing: %1</source>
        <translation>Er fehlt: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::PlotFile</name>
    <message>
        <source>The plot was not saved as %1: %2. Choose another folder or name.</source>
        <translation>Das Diagramm wurde nicht als %1 gespeichert: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>runsheet::PlotPanel</name>
    <message>
        <source>Column to the right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Column upwards</source>
        <translation>Spalte nach oben</translation>
    </message>
    <message>
        <source>Form of the plot</source>
        <translation>Form des Diagramms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>X</source>
        <comment>axis</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>axis</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>No column has numbers, so there is nothing to draw.</source>
        <translation>Keine Spalte hat Zahlen, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Erster, letzter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two numbers</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>Loga&amp;rithmisch</translation>
    </message>
    <message>
        <source>Draw a rectangle, turn the wheel or press + and - to look closer, 0 for all.
Left and Right read the values; with Shift, they and the pointer move what is shown.</source>
        <translation>Ein Rechteck ziehen, das Rad drehen oder + und - drücken, um näher hinzusehen; 0 zeigt alles.
Links und Rechts lesen die Werte; mit Umschalt verschieben sie und der Zeiger den Ausschnitt.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save plot as...</source>
        <translation>Diagramm &amp;speichern unter ...</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Bars begin at 0, for which a logarithmic axis has no place.</source>
        <translation>Balken beginnen bei 0, und dafür hat eine logarithmische Achse keinen Platz.</translation>
    </message>
    <message>
        <source>Each step upwards is ten times as much.</source>
        <translation>Jeder Schritt nach oben ist das Zehnfache.</translation>
    </message>
    <message>
        <source>No value of “%1” is above 0, and a logarithmic axis has no place for others.</source>
        <translation>Kein Wert von „%1“ liegt über 0, und für andere hat eine logarithmische Achse keinen Platz.</translation>
    </message>
    <message>
        <source>No row has a number in both columns.</source>
        <translation>Keine Zeile hat in beiden Spalten eine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), one for each row.</source>
        <translation>
            <numerusform>%Ln Punkt, einer je Zeile.</numerusform>
            <numerusform>%Ln Punkte, einer je Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows; the least and the greatest of every %2 are drawn.</source>
        <comment>both numbers</comment>
        <translation>%1 Zeilen; gezeichnet sind der kleinste und der größte Wert von je %2.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a cell</comment>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), one for each row.</source>
        <translation>
            <numerusform>%n Balken, einer je Zeile.</numerusform>
            <numerusform>%n Balken, einer je Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), each the mean of its rows.</source>
        <translation>
            <numerusform>%n Balken, das Mittel seiner Zeilen.</numerusform>
            <numerusform>%n Balken, jeder das Mittel seiner Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more texts have no bar. Filter the rows to see others.</source>
        <translation>%1 weitere Texte haben keinen Balken. Filtern Sie die Zeilen, um andere zu sehen.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>In this part: %1</source>
        <translation>In diesem Ausschnitt: %1</translation>
    </message>
    <message>
        <source>Least, greatest</source>
        <translation>Kleinster, größter</translation>
    </message>
    <message>
        <source>Save plot as</source>
        <translation>Diagramm speichern unter</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a number are left out.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Zahl ist weggelassen.</numerusform>
            <numerusform>%Ln Zeilen ohne Zahl sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) at or below 0 are left out: a logarithmic axis has no place for them.</source>
        <translation>
            <numerusform>%Ln Zeile mit 0 oder weniger ist weggelassen: Eine logarithmische Achse hat keinen Platz dafür.</numerusform>
            <numerusform>%Ln Zeilen mit 0 oder weniger sind weggelassen: Eine logarithmische Achse hat keinen Platz dafür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>x, y of a point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plot of %1 by %2</source>
        <comment>column upwards, column to the right</comment>
        <translation>Diagramm von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>column, least and greatest value</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), %1.</source>
        <translation>
            <numerusform>%n Balken, %1.</numerusform>
            <numerusform>%n Balken, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), %1, %2.</source>
        <translation>
            <numerusform>%Ln Punkt, %1, %2.</numerusform>
            <numerusform>%Ln Punkte, %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::QueueCandidatesModel</name>
    <message>
        <source>System job: not for queues</source>
        <translation>Job des Systems: nicht für Warteschlangen</translation>
    </message>
    <message>
        <source>Already in “%1”</source>
        <translation>Schon in „%1“</translation>
    </message>
    <message>
        <source>%1; switched off: left out until it is on</source>
        <comment>type of a job</comment>
        <translation>%1; abgeschaltet: wird ausgelassen, bis er an ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, type or why it cannot be added</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Type, or why it cannot be added</source>
        <translation>Art, oder was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueDropTarget</name>
    <message>
        <source>Drop a job here to run it last</source>
        <translation>Einen Job hier ablegen, damit er zuletzt läuft</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueEditor</name>
    <message>
        <source>“%1” was changed elsewhere while you changed it here. What you see is yours and not saved.</source>
        <translation>„%1“ wurde anderswo geändert, während Sie hier änderten. Was Sie sehen, ist Ihres und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Das andere zeigen</translation>
    </message>
    <message>
        <source>The queue “%1” was deleted elsewhere. It is still here; Save makes it anew.</source>
        <translation>Die Warteschlange „%1“ wurde anderswo gelöscht. Hier ist sie noch; Speichern legt sie neu an.</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Eine Warteschlange braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a queue “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Warteschlange „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save the queue</source>
        <translation>Warteschlange speichern</translation>
    </message>
    <message>
        <source>Save yours over the other change?</source>
        <translation>Ihres über die andere Änderung speichern?</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile. What you see here takes its place.</source>
        <translation>Jemand hat „%1“ inzwischen geändert. Was Sie hier sehen, tritt an die Stelle davon.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meines speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The trigger %1.</source>
        <comment>what is wrong with it</comment>
        <translation>Der Auslöser: %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Delete the queue</source>
        <translation>Warteschlange löschen</translation>
    </message>
    <message>
        <source>Delete the queue “%1”?</source>
        <translation>Die Warteschlange „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n job(s) are kept and switched off. They have no trigger of their own: the queue&apos;s was theirs.</source>
        <translation>
            <numerusform>Ihr Job bleibt und wird abgeschaltet. Er hat keinen eigenen Auslöser: Der der Warteschlange war seiner.</numerusform>
            <numerusform>Ihre %Ln Jobs bleiben und werden abgeschaltet. Sie haben keinen eigenen Auslöser: Der der Warteschlange war ihrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>Warteschlange löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted the queue “%1”. Its jobs are kept and switched off.</source>
        <translation>Die Warteschlange „%1“ ist gelöscht. Ihre Jobs bleiben und sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Name der Warteschlange</translation>
    </message>
    <message>
        <source>Pause after this job</source>
        <translation>Nach diesem Job anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Run the &amp;whole queue</source>
        <translation>Die &amp;ganze Warteschlange starten</translation>
    </message>
    <message>
        <source>Run &amp;from the selected job on</source>
        <translation>&amp;Ab dem ausgewählten Job starten</translation>
    </message>
    <message>
        <source>Run &amp;only the selected job</source>
        <translation>&amp;Nur den ausgewählten Job starten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel this round</source>
        <translation>Diese R&amp;unde abbrechen</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>A&amp;bschalten</translation>
    </message>
    <message>
        <source>&amp;Delete queue…</source>
        <translation>Warteschlange &amp;löschen …</translation>
    </message>
    <message>
        <source>Jobs of the queue, in this order</source>
        <translation>Jobs der Warteschlange, in dieser Folge</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Folge</translation>
    </message>
    <message>
        <source>drag, or Alt+Up and Alt+Down</source>
        <translation>ziehen, oder Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <source>Add the selected jobs</source>
        <translation>Die ausgewählten Jobs hinzufügen</translation>
    </message>
    <message>
        <source>Take the selected jobs out</source>
        <translation>Die ausgewählten Jobs herausnehmen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Filter the jobs that can be added</source>
        <translation>Die Jobs filtern, die dazukommen können</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Jobs that can be added</source>
        <translation>Jobs, die dazukommen können</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Kann dazukommen</translation>
    </message>
    <message>
        <source>&amp;Stop the queue</source>
        <translation>Die &amp;Warteschlange beenden</translation>
    </message>
    <message>
        <source>&amp;Go on with the next job</source>
        <translation>Mit dem nächsten Job &amp;weitermachen</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>of any of its jobs</source>
        <translation>irgendeines ihrer Jobs</translation>
    </message>
    <message>
        <source>the rest becomes Skipped, with the cause</source>
        <translation>der Rest wird übersprungen, mit der Ursache</translation>
    </message>
    <message>
        <source>the queue ends Partial</source>
        <translation>die Warteschlange endet teilweise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>queue, %n job(s)</source>
        <translation>
            <numerusform>Warteschlange, %Ln Job</numerusform>
            <numerusform>Warteschlange, %Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new queue, %n job(s)</source>
        <translation>
            <numerusform>neue Warteschlange, %Ln Job</numerusform>
            <numerusform>neue Warteschlange, %Ln Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>it runs by hand only</source>
        <translation>sie läuft nur von Hand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The round under way keeps its order. A new one counts from %1 on.</source>
        <translation>Die laufende Runde behält ihre Folge. Eine neue gilt ab %1.</translation>
    </message>
    <message>
        <source>The round under way keeps its order. A new one counts from the next round on.</source>
        <translation>Die laufende Runde behält ihre Folge. Eine neue gilt ab der nächsten Runde.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>A queue needs at least one job.</source>
        <translation>Eine Warteschlange braucht mindestens einen Job.</translation>
    </message>
    <message>
        <source>The trigger cannot be read.</source>
        <translation>Der Auslöser ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save first: a run is of what is stored.</source>
        <translation>Erst speichern: Ein Lauf ist von dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Run the queue, or a part of it, now</source>
        <translation>Die Warteschlange oder einen Teil davon jetzt starten</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>A&amp;nschalten</translation>
    </message>
    <message>
        <source>“%1” (in “%2”)</source>
        <comment>job, queue</comment>
        <translation>„%1“ (in „%2“)</translation>
    </message>
    <message>
        <source>Left out, because they are in a queue already: %1</source>
        <translation>Ausgelassen, weil sie schon in einer Warteschlange sind: %1</translation>
    </message>
    <message>
        <source>The jobs of the round along the time</source>
        <translation>Die Jobs der Runde entlang der Zeit</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>The last round</source>
        <translation>Die letzte Runde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>job</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Jobs of a queue have no trigger of their own: saving takes away that of %1.</source>
        <comment>job, job</comment>
        <translation>Jobs einer Warteschlange haben keinen eigenen Auslöser: Speichern nimmt den von %1 weg.</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueRound</name>
    <message>
        <source>%1, %2</source>
        <comment>when, what became of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1, pauses after “%2”</source>
        <translation>%1, hält nach „%2“ an</translation>
    </message>
    <message>
        <source>%1, ends ≈ %2</source>
        <comment>how far, time</comment>
        <translation>%1, endet ≈ %2</translation>
    </message>
    <message>
        <source>paused before its start</source>
        <translation>vor dem Start angehalten</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>nach „%1“</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>a time</comment>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>%1, %2 longer than usual by “%3”</source>
        <comment>when, how long, job</comment>
        <translation>%1, %2 länger als sonst durch „%3“</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueSequenceModel</name>
    <message>
        <source>≈ %1</source>
        <comment>a length of time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>left out until it is switched on</source>
        <translation>wird ausgelassen, bis er angeschaltet ist</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how far, how long</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>place, job, state</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Zustand jetzt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Bei Fehlschlag</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueTriggerDialog</name>
    <message>
        <source>Trigger of the queue</source>
        <translation>Auslöser der Warteschlange</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>runsheet::QueueTriggerPart</name>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the trigger</source>
        <translation>Den Auslöser bearbeiten</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Dauert sonst</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>a length of time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>not known before its first round</source>
        <translation>vor der ersten Runde nicht bekannt</translation>
    </message>
    <message>
        <source>when it is run by hand</source>
        <translation>wenn sie von Hand gestartet wird</translation>
    </message>
    <message>
        <source>none: the queue is switched off</source>
        <translation>keines: Die Warteschlange ist abgeschaltet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known: the trigger is not complete</source>
        <translation>nicht bekannt: Der Auslöser ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time, how long</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>No trigger: it runs by hand only</source>
        <translation>Kein Auslöser: Läuft nur von Hand</translation>
    </message>
</context>
<context>
    <name>runsheet::ReadFile</name>
    <message>
        <source>The file is not there any more: %1. Run the job again to make it anew.</source>
        <translation>Die Datei ist nicht mehr da: %1. Ein neuer Lauf des Jobs erzeugt sie wieder.</translation>
    </message>
    <message>
        <source>This is no regular file, so it is not opened: %1</source>
        <translation>Das ist keine gewöhnliche Datei und wird nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1: %2</source>
        <translation>Die Datei ist nicht lesbar: %1: %2</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than the window draws. Save it and open it in an image program.</source>
        <translation>Das Bild hat %1 × %2 Pixel, mehr als das Fenster zeichnet. Speichern und in einem Bildprogramm öffnen.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The picture has %1, more than the window draws. Save it and open it in a drawing program.</source>
        <translation>Das Bild hat %1, mehr als das Fenster zeichnet. Speichern und in einem Zeichenprogramm öffnen.</translation>
    </message>
</context>
<context>
    <name>runsheet::RecoveryText</name>
    <message numerus="yes">
        <source>%n run(s) ended</source>
        <translation>
            <numerusform>%Ln Lauf beendet</numerusform>
            <numerusform>%Ln Läufe beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%Ln läuft noch</numerusform>
            <numerusform>%Ln laufen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet and queued again</source>
        <translation>
            <numerusform>%Ln noch nicht gestartet und wieder eingereiht</numerusform>
            <numerusform>%Ln noch nicht gestartet und wieder eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost: nobody can know how it ended</source>
        <translation>
            <numerusform>%Ln verloren: Wie er endete, lässt sich nicht wissen</numerusform>
            <numerusform>%Ln verloren: Wie sie endeten, lässt sich nicht wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at the start: %1.</source>
        <comment>a list</comment>
        <translation>Beim Start gefunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) made up for</source>
        <translation>
            <numerusform>%Ln verpasste Zeit nachgeholt</numerusform>
            <numerusform>%Ln verpasste Zeiten nachgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) left out</source>
        <translation>
            <numerusform>%Ln verpasste Zeit ausgelassen</numerusform>
            <numerusform>%Ln verpasste Zeiten ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RepairButton</name>
    <message>
        <source>Write this expression</source>
        <translation>Diesen Ausdruck schreiben</translation>
    </message>
</context>
<context>
    <name>runsheet::ResultComparison</name>
    <message>
        <source>Result to compare</source>
        <translation>Ergebnis, das verglichen wird</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The runs made no table and no picture of the same name.</source>
        <translation>Die Läufe haben keine Tabelle und kein Bild desselben Namens erzeugt.</translation>
    </message>
    <message>
        <source>Both runs made the same file.</source>
        <translation>Beide Läufe haben dieselbe Datei erzeugt.</translation>
    </message>
</context>
<context>
    <name>runsheet::ResultsTab</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <comment>number, files</comment>
        <translation>Lauf %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), newest first</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>This run made no files. Files that a program writes into the folder named by RUNSHEET_RESULTS appear here.</source>
        <translation>Dieser Lauf hat keine Dateien erzeugt. Was ein Programm in den Ordner aus RUNSHEET_RESULTS schreibt, erscheint hier.</translation>
    </message>
    <message>
        <source>No files yet. They appear here as soon as the program has written them.</source>
        <translation>Noch keine Dateien. Sie erscheinen hier, sobald das Programm sie geschrieben hat.</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Ablöse&amp;n</translation>
    </message>
    <message>
        <source>In the Result column: %1</source>
        <translation>In der Spalte Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::RowAction</name>
    <message>
        <source>The definition of “%1” cannot be read. Delete it or restore a backup.</source>
        <translation>Die Definition von „%1“ ist nicht lesbar. Löschen oder eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>“%1” is under way. Cancel it first, or wait for its end.</source>
        <translation>„%1“ ist im Gange. Zuerst abbrechen oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>“%1” has not run yet. Run it.</source>
        <translation>„%1“ ist noch nie gelaufen. Starten.</translation>
    </message>
    <message>
        <source>The last run of “%1” succeeded. Run makes a new one.</source>
        <translation>Der letzte Lauf von „%1“ war erfolgreich. „Starten“ macht einen neuen.</translation>
    </message>
    <message>
        <source>“%1” is under way. Retry is for a run that ended.</source>
        <translation>„%1“ ist im Gange. Wiederholen lässt sich ein Lauf, der geendet hat.</translation>
    </message>
    <message>
        <source>“%1” belongs to Runsheet and stays.</source>
        <translation>„%1“ gehört zu Runsheet und bleibt.</translation>
    </message>
    <message>
        <source>“%1” is under way. Cancel it first.</source>
        <translation>„%1“ ist im Gange. Zuerst abbrechen.</translation>
    </message>
    <message>
        <source>“%1” belongs to Runsheet and stays as it is.</source>
        <translation>„%1“ gehört zu Runsheet und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>No run of “%1” is going that could pause.</source>
        <translation>Kein Lauf von „%1“ ist im Gange, der pausieren könnte.</translation>
    </message>
    <message>
        <source>No run of “%1” is paused.</source>
        <translation>Kein Lauf von „%1“ ist pausiert.</translation>
    </message>
    <message>
        <source>No run of “%1” is under way.</source>
        <translation>Kein Lauf von „%1“ ist im Gange.</translation>
    </message>
    <message>
        <source>The schedule of “%1” is on.</source>
        <translation>Der Zeitplan von „%1“ ist an.</translation>
    </message>
    <message>
        <source>“%1” runs only when asked.</source>
        <translation>„%1“ läuft nur auf Wunsch.</translation>
    </message>
    <message>
        <source>“%1” has no results yet.</source>
        <translation>„%1“ hat noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Some of the selected rows are not read yet. Scroll to them, or narrow the filter.</source>
        <translation>Einige der ausgewählten Zeilen sind noch nicht gelesen. Zu ihnen blättern oder den Filter enger fassen.</translation>
    </message>
    <message>
        <source>No job is selected. Click one in the table.</source>
        <translation>Kein Job ist ausgewählt. Einen in der Tabelle anklicken.</translation>
    </message>
    <message>
        <source>Several jobs are selected. Select one to see its results.</source>
        <translation>Mehrere Jobs sind ausgewählt. Einen auswählen, um seine Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Several jobs are selected. Select one to edit it.</source>
        <translation>Mehrere Jobs sind ausgewählt. Einen auswählen, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Anschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>“%1” has no time to come that could be skipped.</source>
        <translation>„%1“ hat keinen Termin, der ausgelassen werden könnte.</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <translation>Nächsten Termin auslassen</translation>
    </message>
</context>
<context>
    <name>runsheet::RunChooser</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>runsheet::RunColumns</name>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The number of the run within its job</source>
        <translation>Die Nummer des Laufs innerhalb seines Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>The job that it is a run of</source>
        <translation>Der Job, dessen Lauf es ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it ended, and why</source>
        <translation>Wie er endete, und warum</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Why the run exists</source>
        <translation>Warum es den Lauf gibt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>When its last attempt started</source>
        <translation>Wann sein letzter Versuch begann</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Running time of the last attempt, without pauses; for one job with a line at the usual</source>
        <translation>Laufzeit des letzten Versuchs, ohne Pausen; bei einem Job mit einem Strich beim Üblichen</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Max. Speicher</translation>
    </message>
    <message>
        <source>The most memory that it held at once</source>
        <translation>Der meiste Speicher, den er auf einmal hatte</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>The program&apos;s exit code or signal</source>
        <translation>Exit-Code oder Signal des Programms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the run produced</source>
        <translation>Was der Lauf erzeugt hat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What the command line and the API call it</source>
        <translation>Wie Befehlszeile und API ihn nennen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>When the run was made</source>
        <translation>Wann der Lauf angelegt wurde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann er endete</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time used</source>
        <translation>Verbrauchte Prozessorzeit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often the run was started</source>
        <translation>Wie oft der Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The pool whose slots it used</source>
        <translation>Der Pool, dessen Plätze er brauchte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Seine Labels</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The space it is in</source>
        <translation>Der Bereich, in dem er ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer ihn angelegt hat</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>rerun</source>
        <translation>Neulauf</translation>
    </message>
</context>
<context>
    <name>runsheet::RunComparison</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Max. Speicher</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
</context>
<context>
    <name>runsheet::RunFacts</name>
    <message>
        <source>started by hand</source>
        <translation>von Hand gestartet</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>retry of run %1</source>
        <translation>Wiederholung von Lauf %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>catch-up of a missed time</source>
        <translation>Nachholen einer verpassten Zeit</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>ein anderer Lauf</translation>
    </message>
    <message>
        <source>run again after an interruption</source>
        <translation>nach einer Unterbrechung neu gestartet</translation>
    </message>
    <message>
        <source>it reported success</source>
        <translation>es meldete Erfolg</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>es meldete einen Fehler</translation>
    </message>
    <message>
        <source>an error, often a wrong argument</source>
        <translation>ein Fehler, oft ein falsches Argument</translation>
    </message>
    <message>
        <source>a command was found but cannot be executed</source>
        <translation>ein Befehl wurde gefunden, ist aber nicht ausführbar</translation>
    </message>
    <message>
        <source>a command was not found</source>
        <translation>ein Befehl wurde nicht gefunden</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>killed, often for want of memory</source>
        <translation>gewaltsam beendet, oft aus Speichermangel</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>es ist abgestürzt</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>the program&apos;s own code</source>
        <translation>ein eigener Code des Programms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>07:01:02, 11 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>exit %1: %2</source>
        <comment>code, meaning</comment>
        <translation>Exit-Code %1: %2</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>beendet durch Signal %1 (%2)</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Max. Speicher</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), ended</source>
        <translation>
            <numerusform>%Ln Prozess, beendet</numerusform>
            <numerusform>%Ln Prozesse, beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>%1, run %2 (%3)</source>
        <comment>job, number, id</comment>
        <translation>%1, Lauf %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Output, line %1: %2 (%3)</source>
        <translation>Ausgabe, Zeile %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Output, line %1: %2</source>
        <translation>Ausgabe, Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>limit of time</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 without output</source>
        <comment>limit of time</comment>
        <translation>%1 ohne Ausgabe</translation>
    </message>
    <message>
        <source>a start within %1</source>
        <comment>limit of time</comment>
        <translation>Start innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 of CPU time</source>
        <comment>limit</comment>
        <translation>%1 CPU-Zeit</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <comment>limit</comment>
        <translation>%1 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the user</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%Ln Prozess des Benutzers</numerusform>
            <numerusform>%Ln Prozesse des Benutzers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s)</source>
        <comment>limit</comment>
        <translation>
            <numerusform>%Ln offene Datei</numerusform>
            <numerusform>%Ln offene Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>files of %1</source>
        <comment>limit</comment>
        <translation>Dateien bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>runsheet::RunGridView</name>
    <message>
        <source>Runs by stage</source>
        <translation>Läufe nach Stufen</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <comment>number, state</comment>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>run, stage, what became of it</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, duration</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>runsheet::RunsTab</name>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs, outcomes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, of the last %2: %3</source>
        <translation>%1, davon die letzten %2: %3</translation>
    </message>
    <message>
        <source>%1; usually %2</source>
        <comment>outcomes, duration</comment>
        <translation>%1; gewöhnlich %2</translation>
    </message>
    <message>
        <source>Runs of this job</source>
        <translation>Läufe dieses Jobs</translation>
    </message>
    <message>
        <source>&amp;Show this run</source>
        <translation>Diesen Lauf &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Shows how the two selected runs differ.</source>
        <translation>Zeigt, wie sich die zwei gewählten Läufe unterscheiden.</translation>
    </message>
    <message>
        <source>Shows how this run differs from the one that is shown now.</source>
        <translation>Zeigt, wie sich dieser Lauf vom gezeigten unterscheidet.</translation>
    </message>
    <message>
        <source>Select one or two runs to compare.</source>
        <translation>Wählen Sie einen oder zwei Läufe zum Vergleichen.</translation>
    </message>
    <message>
        <source>De&amp;lete %1</source>
        <comment>number of runs</comment>
        <translation>%1 &amp;löschen</translation>
    </message>
    <message>
        <source>This run is the one that is shown now. Select two runs, or another one.</source>
        <translation>Dieser Lauf ist der gezeigte. Wählen Sie zwei Läufe oder einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. They stay in the trash for 30 days.</source>
        <translation>
            <numerusform>%Ln Lauf gelöscht. Er bleibt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%Ln Läufe gelöscht. Sie bleiben 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>runsheet::SafeBrowser</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>This link leads to a file or another program, so it is not opened.</source>
        <translation>Dieser Link führt zu einer Datei oder einem anderen Programm und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open this link outside of Runsheet?</source>
        <translation>Diesen Link außerhalb von Runsheet öffnen?</translation>
    </message>
</context>
<context>
    <name>runsheet::ScheduleForm</name>
    <message>
        <source>No times yet</source>
        <translation>Noch keine Zeiten</translation>
    </message>
</context>
<context>
    <name>runsheet::ScheduleSidebar</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>The next time of each job</source>
        <translation>Der nächste Termin jedes Jobs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The next 24 hours</source>
        <translation>Die nächsten 24 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Forecast warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Times of the next 7 days at which a pool has too few slots</source>
        <translation>Termine der nächsten 7 Tage, zu denen ein Pool zu wenige Plätze hat</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Times of the last 7 days that came to nothing</source>
        <translation>Termine der letzten 7 Tage, aus denen nichts wurde</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Jobs whose trigger is switched off</source>
        <translation>Jobs, deren Auslöser abgeschaltet ist</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>fixed rate</source>
        <translation>fester Takt</translation>
    </message>
    <message>
        <source>fixed delay</source>
        <translation>feste Pause</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>at engine start</source>
        <translation>beim Start der Engine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trigger</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Which part of the schedule</source>
        <translation>Welcher Teil des Zeitplans</translation>
    </message>
    <message>
        <source>&amp;Open calendar…</source>
        <translation>Kalender ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>runsheet::ScheduleWorkspace</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>The filter is “%1”.</source>
        <translation>Der Filter ist „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>Nichts wurde verpasst</translation>
    </message>
    <message>
        <source>Every time of the last 7 days ran, or was made up for.</source>
        <translation>Jeder Termin der letzten 7 Tage lief oder wurde nachgeholt.</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>Zeigen, was ansteht</translation>
    </message>
    <message>
        <source>Nothing is disabled</source>
        <translation>Nichts ist abgeschaltet</translation>
    </message>
    <message>
        <source>Every job that has a trigger runs by itself.</source>
        <translation>Jeder Job, der einen Auslöser hat, läuft von selbst.</translation>
    </message>
    <message>
        <source>Nothing runs by itself yet</source>
        <translation>Noch läuft nichts von selbst</translation>
    </message>
    <message>
        <source>Give a job a trigger: a time, an interval or a cron expression. It then stands here with its next times.</source>
        <translation>Geben Sie einem Job einen Auslöser: eine Zeit, einen Abstand oder einen Cron-Ausdruck. Dann steht er hier mit seinen nächsten Terminen.</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Neuer Job …</translation>
    </message>
    <message>
        <source>Nothing is coming here</source>
        <translation>Hier steht nichts an</translation>
    </message>
    <message>
        <source>No job runs by itself in this time.</source>
        <translation>In dieser Zeit läuft kein Job von selbst.</translation>
    </message>
    <message>
        <source>Show the next 7 days</source>
        <translation>Die nächsten 7 Tage zeigen</translation>
    </message>
</context>
<context>
    <name>runsheet::SegmentedBar</name>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>runsheet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Ask what to do with them</source>
        <translation>Fragen, was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>Let them go on in the background</source>
        <translation>Im Hintergrund weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Closing while runs are not finished</source>
        <translation>Beim &amp;Schließen mit unfertigen Läufen</translation>
    </message>
    <message>
        <source>the first one that is found</source>
        <translation>der erste, der gefunden wird</translation>
    </message>
    <message>
        <source>Opens the place of an error, such as: %1</source>
        <translation>Öffnet die Stelle eines Fehlers, etwa: %1</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Notify when a run fails, and when it goes well again</source>
        <translation>&amp;Melden, wenn ein Lauf fehlschlägt und wenn er wieder gut geht</translation>
    </message>
    <message>
        <source>Show &amp;one-offs also when they ended more than a week ago</source>
        <translation>Ein&amp;malige auch zeigen, wenn sie vor mehr als einer Woche endeten</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the desktop&apos;s tray, where it has one</source>
        <translation>Ein &amp;Symbol in der Leiste des Desktops zeigen, wo er eine hat</translation>
    </message>
</context>
<context>
    <name>runsheet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>In a table: open the results of what ended, the log of what runs</source>
        <translation>In einer Tabelle: die Ergebnisse dessen öffnen, was geendet hat, das Protokoll dessen, was läuft</translation>
    </message>
    <message>
        <source>In the table of jobs: go to the buttons of the row; Space presses one</source>
        <translation>In der Tabelle der Jobs: zu den Knöpfen der Zeile; die Leertaste drückt einen</translation>
    </message>
    <message>
        <source>Close the search, then clear the filter; never cancels a run</source>
        <translation>Die Suche schließen, dann den Filter leeren; bricht nie einen Lauf ab</translation>
    </message>
    <message>
        <source>In the filter: take the first way to go on</source>
        <translation>Im Filter: den ersten Vorschlag nehmen</translation>
    </message>
    <message>
        <source>In the log: find</source>
        <translation>Im Protokoll: suchen</translation>
    </message>
    <message>
        <source>In the log: next error</source>
        <translation>Im Protokoll: nächster Fehler</translation>
    </message>
    <message>
        <source>In the log: previous error</source>
        <translation>Im Protokoll: voriger Fehler</translation>
    </message>
</context>
<context>
    <name>runsheet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>runsheet::SidebarList</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>runsheet::StageComparison</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>fehlgeschlagen nach %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, left, right</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Durations by stage</source>
        <translation>Dauer nach Stufen</translation>
    </message>
</context>
<context>
    <name>runsheet::StageList</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>stage, state, count</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>runsheet::StatusLine</name>
    <message>
        <source>here</source>
        <comment>where the engine is</comment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>running, waiting, slots</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>next: %1 %2</source>
        <comment>job, time</comment>
        <translation>als Nächstes: %1 %2</translation>
    </message>
    <message>
        <source>nothing scheduled</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>No job has a schedule that is switched on.</source>
        <translation>Kein Job hat einen eingeschalteten Zeitplan.</translation>
    </message>
    <message>
        <source>engine: %1</source>
        <translation>Engine: %1</translation>
    </message>
    <message>
        <source>This window hosts the engine; runs go on when it is closed.</source>
        <translation>Die Engine lebt in diesem Fenster; Läufe gehen weiter, wenn es geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>runsheet::StepsTab</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Failed on&amp;ly</source>
        <translation>Nur &amp;fehlgeschlagene</translation>
    </message>
    <message>
        <source>This run named no steps. A program names one by calling “runsheet report --stage NAME”.</source>
        <translation>Dieser Lauf hat keine Schritte genannt. Ein Programm nennt einen mit „runsheet report --stage NAME“.</translation>
    </message>
    <message>
        <source>No step failed. Turn off “Failed only” to see all.</source>
        <translation>Kein Schritt ist fehlgeschlagen. „Nur fehlgeschlagene“ abschalten, um alle zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed</source>
        <translation>
            <numerusform>%Ln Teil fehlgeschlagen</numerusform>
            <numerusform>%Ln Teile fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::SvgDrawing</name>
    <message>
        <source>The picture needs more time or memory than it is given. Save it and open it in a drawing program.</source>
        <translation>Das Bild braucht mehr Zeit oder Speicher, als ihm gegeben wird. Speichern Sie es und öffnen Sie es in einem Zeichenprogramm.</translation>
    </message>
    <message>
        <source>This is no SVG picture. Save it and look at it as text.</source>
        <translation>Das ist kein SVG-Bild. Speichern Sie es und sehen Sie es als Text an.</translation>
    </message>
    <message>
        <source>The picture contains itself, so it cannot be drawn.</source>
        <translation>Das Bild enthält sich selbst und kann deshalb nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The picture uses other files or the network, so it is not drawn. Save it and open it elsewhere if you trust it.</source>
        <translation>Das Bild verwendet andere Dateien oder das Netz und wird deshalb nicht gezeichnet. Speichern Sie es und öffnen Sie es anderswo, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The process that draws SVG pictures cannot be started: %1</source>
        <translation>Der Prozess, der SVG-Bilder zeichnet, lässt sich nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>runsheet::TableDifferenceView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>value on the left, on the right</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Rows matched by</source>
        <translation>Zeilen zugeordnet nach</translation>
    </message>
    <message>
        <source>Numbers may differ by</source>
        <translation>Zahlen dürfen sich unterscheiden um</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Differences of the tables</source>
        <translation>Unterschiede der Tabellen</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Zeilen nach</translation>
    </message>
    <message>
        <source>numbers may differ by</source>
        <translation>Zahlen dürfen abweichen um</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Rows matched by their number.</source>
        <translation>Zeilen nach ihrer Nummer zugeordnet.</translation>
    </message>
    <message>
        <source>Rows matched by %1.</source>
        <translation>Zeilen nach %1 zugeordnet.</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only on the left, %4 only on the right.</source>
        <translation>%1 gleich, %2 unterscheiden sich, %3 nur links, %4 nur rechts.</translation>
    </message>
    <message>
        <source>The first %1 of them are shown.</source>
        <translation>Die ersten %1 davon werden gezeigt.</translation>
    </message>
    <message>
        <source>The tables are too long for a key: only their beginnings were compared. Matched by their number, all rows are.</source>
        <translation>Die Tabellen sind zu lang für einen Schlüssel: Nur ihre Anfänge wurden verglichen. Nach ihrer Nummer zugeordnet werden alle Zeilen verglichen.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>runsheet::TableViewer</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter: words, or column = value</source>
        <translation>Filter: Wörter, oder Spalte = Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>matching, all</comment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, wird gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Zeilen danach</translation>
    </message>
    <message>
        <source>%1, looking through all</source>
        <translation>%1, alles wird durchgesehen</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>The first %1 of the rows are copied. Save as... keeps all.</source>
        <translation>Kopiert sind die ersten %1 der Zeilen. „Speichern unter …“ behält alle.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin this cell to the Jobs Table</source>
        <translation>Diese Zelle an die Jobtabelle an&amp;heften</translation>
    </message>
    <message>
        <source>Pin the &amp;last row of “%1” to the Jobs Table</source>
        <translation>Die &amp;letzte Zeile von „%1“ an die Jobtabelle anheften</translation>
    </message>
</context>
<context>
    <name>runsheet::TextViewer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Save as... keeps all.</source>
        <translation>Gezeigt werden die ersten %1 von %2. „Speichern unter …“ behält alles.</translation>
    </message>
</context>
<context>
    <name>runsheet::Timeline</name>
    <message>
        <source>%1 × %2</source>
        <comment>job, how many runs</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>job, how many others</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: at %2, expected to take %3</source>
        <comment>job, time, how long</comment>
        <translation>%1: um %2, dauert voraussichtlich %3</translation>
    </message>
    <message>
        <source>%1: at %2</source>
        <comment>job, time</comment>
        <translation>%1: um %2</translation>
    </message>
    <message>
        <source>%1: %2 since %3, expected until %4</source>
        <comment>job, state, time, time</comment>
        <translation>%1: %2 seit %3, voraussichtlich bis %4</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <comment>job, state, time</comment>
        <translation>%1: %2 seit %3</translation>
    </message>
    <message>
        <source>%1: %2, started %3, its end is not known</source>
        <comment>job, state, time</comment>
        <translation>%1: %2, begonnen %3, sein Ende ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>job, state, time</comment>
        <translation>%1: %2 um %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4, %5</source>
        <comment>job, state, time, time, how long</comment>
        <translation>%1: %2, %3 bis %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runsheet::TimelineStrip</name>
    <message>
        <source>Timeline: the last six hours and the next six</source>
        <translation>Zeitleiste: die letzten sechs Stunden und die nächsten sechs</translation>
    </message>
</context>
<context>
    <name>runsheet::TrayIcon</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%Ln Job fehlgeschlagen</numerusform>
            <numerusform>%Ln Jobs fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;New job...</source>
        <translation>&amp;Neuer Job...</translation>
    </message>
    <message>
        <source>&amp;Quit...</source>
        <translation>&amp;Beenden...</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerEditor</name>
    <message>
        <source>It never runs by itself, only when you, a queue or another program asks for it.</source>
        <translation>Es läuft nie von selbst, nur wenn jemand, eine Warteschlange oder ein anderes Programm es verlangt.</translation>
    </message>
    <message>
        <source>It runs once each time that Runsheet&apos;s engine starts: after the computer started, or by hand.</source>
        <translation>Es läuft einmal, wann immer die Engine von Runsheet startet: nach dem Start des Rechners oder von Hand.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trigger</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>So long after a run ended, or started</source>
        <translation>So lange nach dem Ende oder Anfang eines Laufs</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Every so often, however long a run takes</source>
        <translation>In gleichem Takt, wie lange ein Lauf auch dauert</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>When the engine starts</source>
        <translation>Wenn die Engine startet</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>the end of its last run</source>
        <translation>dem Ende des letzten Laufs</translation>
    </message>
    <message>
        <source>the start of its last run</source>
        <translation>dem Anfang des letzten Laufs</translation>
    </message>
    <message>
        <source>D&amp;elay</source>
        <translation>A&amp;bstand</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Gezählt &amp;ab</translation>
    </message>
    <message>
        <source>after one delay</source>
        <translation>nach einem Abstand</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>after one interval</source>
        <translation>nach einem Takt</translation>
    </message>
    <message>
        <source>Initial delay</source>
        <translation>Erste Verzögerung</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a length of time follows</comment>
        <translation>nach</translation>
    </message>
    <message>
        <source>F&amp;irst run</source>
        <translation>&amp;Erster Lauf</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>format of a moment that is edited</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>A&amp;m</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerMove</name>
    <message>
        <source>The definition cannot be read. Delete the job or restore a backup.</source>
        <translation>Die Definition kann nicht gelesen werden. Löschen Sie den Job oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>“%1” has no single time of day that could be moved. Change its trigger by hand.</source>
        <translation>„%1“ hat keine einzelne Uhrzeit, die sich verschieben ließe. Ändern Sie den Auslöser von Hand.</translation>
    </message>
    <message>
        <source>Change trigger</source>
        <translation>Auslöser ändern</translation>
    </message>
    <message>
        <source>Start “%1” at %2?</source>
        <comment>job, time</comment>
        <translation>„%1“ um %2 starten?</translation>
    </message>
    <message>
        <source>For all its times: now “%1”, then “%2”. Undo takes it back.</source>
        <comment>when it runs, when it will run</comment>
        <translation>Für alle Termine: jetzt „%1“, dann „%2“. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>“%1” starts at %2 from now on.</source>
        <comment>job, time</comment>
        <translation>„%1“ startet von nun an um %2.</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerOptions</name>
    <message>
        <source>&amp;More: changes of the clock, first and last day, missed times</source>
        <translation>&amp;Mehr: Zeitumstellung, erster und letzter Tag, verpasste Zeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>this computer&apos;s (%1)</source>
        <translation>die des Rechners (%1)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A calendar of days and times on which nothing runs</source>
        <translation>Ein Kalender mit Tagen und Zeiten, zu denen nichts läuft</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>Changes of the clock</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>every time runs once: skipped ones later, doubled ones first</source>
        <translation>jede Zeit einmal: übersprungene später, doppelte beim ersten Mal</translation>
    </message>
    <message>
        <source>skipped times do not run, doubled ones run once</source>
        <translation>übersprungene Zeiten nicht, doppelte einmal</translation>
    </message>
    <message>
        <source>skipped times do not run, doubled ones run twice</source>
        <translation>übersprungene Zeiten nicht, doppelte zweimal</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Each time runs up to so much later, so that jobs of one time do not all start at once</source>
        <translation>Jede Zeit läuft bis zu so viel später, damit Jobs derselben Zeit nicht alle auf einmal starten</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>Cloc&amp;k change</source>
        <translation>&amp;Uhr</translation>
    </message>
    <message>
        <source>&amp;Spread over</source>
        <translation>&amp;Streuung</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Nicht v&amp;or</translation>
    </message>
    <message>
        <source>Not &amp;after</source>
        <translation>&amp;Nicht nach</translation>
    </message>
    <message>
        <source>&amp;If missed</source>
        <translation>Ver&amp;passt</translation>
    </message>
    <message>
        <source>If it still &amp;runs</source>
        <translation>Läuft noc&amp;h</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>format of a moment that is edited</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>local</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>If it still runs</source>
        <translation>Wenn es noch läuft</translation>
    </message>
    <message>
        <source>skip this time</source>
        <translation>diese Zeit auslassen</translation>
    </message>
    <message>
        <source>run after it</source>
        <translation>danach laufen</translation>
    </message>
    <message>
        <source>run beside it</source>
        <translation>daneben laufen</translation>
    </message>
    <message>
        <source>cancel it and run</source>
        <translation>abbrechen und laufen</translation>
    </message>
    <message>
        <source>Runs at once, at most</source>
        <translation>Läufe zugleich, höchstens</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a number</comment>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>Wenn verpasst</translation>
    </message>
    <message>
        <source>Times that passed while the computer slept or nothing was there to run them</source>
        <translation>Zeiten, die vergingen, während der Rechner schlief oder nichts da war, um sie auszuführen</translation>
    </message>
    <message>
        <source>run once, as soon as possible</source>
        <translation>einmal laufen, sobald es geht</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>run them all</source>
        <translation>alle nachholen</translation>
    </message>
    <message>
        <source>Missed runs, at most</source>
        <translation>Verpasste Läufe, höchstens</translation>
    </message>
    <message>
        <source>Not older than</source>
        <translation>Nicht älter als</translation>
    </message>
    <message>
        <source>What was missed longer ago than this does not run</source>
        <translation>Was vor längerer Zeit verpasst wurde, läuft nicht</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>a calendar of excluded days</comment>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>within</source>
        <comment>a length of time follows</comment>
        <translation>binnen</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerPane</name>
    <message>
        <source>Trigger of %1</source>
        <translation>Auslöser von %1</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>Kein Job ist gewählt</translation>
    </message>
    <message>
        <source>This job cannot be read</source>
        <translation>Dieser Job kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The job cannot be read any more. Perhaps it was deleted.</source>
        <translation>Der Job kann nicht mehr gelesen werden. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>changed here, and meanwhile elsewhere: Save keeps yours, Discard takes the other</source>
        <translation>hier geändert und inzwischen auch anderswo: Speichern behält das Hiesige, Verwerfen nimmt das andere</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>a member of the queue “%1”, which starts it</source>
        <translation>in der Warteschlange „%1“, die es startet</translation>
    </message>
    <message>
        <source>disabled: it does not run by itself</source>
        <translation>abgeschaltet: läuft nicht von selbst</translation>
    </message>
    <message>
        <source>Saved trigger: %1</source>
        <translation>Gespeicherter Auslöser: %1</translation>
    </message>
    <message>
        <source>No times yet</source>
        <translation>Noch keine Zeiten</translation>
    </message>
    <message>
        <source>Unsaved trigger</source>
        <translation>Nicht gespeicherter Auslöser</translation>
    </message>
    <message>
        <source>The trigger of “%1” was changed and is not saved.</source>
        <translation>Der Auslöser von „%1“ wurde geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the trigger (%1)</source>
        <comment>key</comment>
        <translation>Den Auslöser speichern (%1)</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerPreview</name>
    <message>
        <source>This time has passed. Choose one that is to come.</source>
        <translation>Diese Zeit ist vorbei. Eine wählen, die noch kommt.</translation>
    </message>
    <message>
        <source>The last day that it may run on has passed.</source>
        <translation>Der letzte Tag, an dem es laufen darf, ist vorbei.</translation>
    </message>
    <message>
        <source>The next time counts from the run that is under way.</source>
        <translation>Die nächste Zeit zählt ab dem Lauf, der unterwegs ist.</translation>
    </message>
    <message>
        <source>It never fires: no day of the next hundred years fits.</source>
        <translation>Es löst nie aus: Kein Tag der nächsten hundert Jahre passt.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vielleicht gemeint</translation>
    </message>
</context>
<context>
    <name>runsheet::TriggerSentence</name>
    <message>
        <source>%1 after its run ended</source>
        <comment>a length of time</comment>
        <translation>%1 nach dem Ende seines Laufs</translation>
    </message>
    <message>
        <source>%1 after its run started</source>
        <comment>a length of time</comment>
        <translation>%1 nach dem Anfang seines Laufs</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once, on %1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>Einmal, am %1 um %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>, for the first time at once.</source>
        <translation>, zum ersten Mal sofort.</translation>
    </message>
    <message>
        <source>, for the first time after %1.</source>
        <comment>a length of time</comment>
        <translation>, zum ersten Mal nach %1.</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>Zeit von %1</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>. It runs when you say so.</source>
        <translation>. Es läuft, wenn man es startet.</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>a length of time</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Whenever the engine starts</source>
        <translation>Wann immer die Engine startet</translation>
    </message>
</context>
<context>
    <name>runsheet::TypedHeader</name>
    <message>
        <source>%1 values or more</source>
        <translation>%1 Werte oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>all empty</source>
        <translation>alle leer</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>least, most</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 filled, %2 empty</source>
        <translation>%1 gefüllt, %2 leer</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>mean %1, median %2</source>
        <translation>Mittel %1, Median %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, its type</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>runsheet::UsagePart</name>
    <message>
        <source>Read its op&amp;tions (runs “%1 --help”)</source>
        <translation>Op&amp;tionen lesen (führt „%1 --help“ aus)</translation>
    </message>
    <message>
        <source>It is asked; ten seconds at most.</source>
        <translation>Es wird gefragt; höchstens zehn Sekunden.</translation>
    </message>
    <message>
        <source>It takes no options.</source>
        <translation>Es nimmt keine Optionen.</translation>
    </message>
    <message>
        <source>Its options, as it tells them. What you set here is written into the arguments.</source>
        <translation>Seine Optionen, wie es sie selbst nennt. Was Sie hier setzen, steht dann in den Argumenten.</translation>
    </message>
</context>
<context>
    <name>runsheet::VariableDelegate</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>runsheet::WindowApplication</name>
    <message>
        <source>Runsheet</source>
        <translation>Runsheet</translation>
    </message>
</context>
<context>
    <name>runsheet::WorkspaceSwitch</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All jobs and what they do now (%1)</source>
        <translation>Alle Jobs und was sie gerade tun (%1)</translation>
    </message>
    <message>
        <source>All runs, how they ended and how long they took (%1)</source>
        <translation>Alle Läufe, wie sie endeten und wie lange sie dauerten (%1)</translation>
    </message>
    <message>
        <source>What comes next, and when (%1)</source>
        <translation>Was als Nächstes läuft, und wann (%1)</translation>
    </message>
</context>
<context>
    <name>runsheet::YearView</name>
    <message>
        <source>Excluded days of the year</source>
        <translation>Ausgenommene Tage des Jahres</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>the clock is changed: %n hour(s)</source>
        <translation>
            <numerusform>Zeitumstellung: %Ln Stunde</numerusform>
            <numerusform>Zeitumstellung: %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is so on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is excluded</source>
        <translation>nichts ist ausgenommen</translation>
    </message>
</context>
</TS>
