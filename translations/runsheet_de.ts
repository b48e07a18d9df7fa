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
        <source>Open &amp;folder</source>
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
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
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
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n erfolgreich</numerusform>
            <numerusform>%n erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n teilweise</numerusform>
            <numerusform>%n teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
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
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log line(s)</source>
        <translation>
            <numerusform>%n Protokollzeile</numerusform>
            <numerusform>%n Protokollzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs do not differ.</source>
        <translation>Diese Läufe unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 und %2 verschieden</translation>
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
            <numerusform>Protokoll  %n Fehler</numerusform>
            <numerusform>Protokoll  %n Fehler</numerusform>
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
            <numerusform>%n Variable ist im Job anders als in %1. Kreuzen Sie an, was der Job braucht; es wird mit dem Job aufbewahrt.</numerusform>
            <numerusform>%n Variablen sind im Job anders als in %1. Kreuzen Sie an, was der Job braucht; es wird mit dem Job aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>%n Variable übernehmen</numerusform>
            <numerusform>%n Variablen übernehmen</numerusform>
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
            <numerusform>%n Lauf nach %1 exportiert.</numerusform>
            <numerusform>%n Läufe nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs could not be written to %1: %2 Choose another place.</source>
        <translation>Die Läufe ließen sich nicht nach %1 schreiben: %2 Einen anderen Ort wählen.</translation>
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
        <source>&amp;Regular expression</source>
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
        <translation>&amp;Beispiel ausprobieren</translation>
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
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>bisher %n Datei</numerusform>
            <numerusform>bisher %n Dateien</numerusform>
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
        <source>“%1” is no page of this version. Pages are jobs, history and first-start.</source>
        <translation>„%1“ ist keine Seite dieser Version. Seiten sind jobs, history und first-start.</translation>
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
            <numerusform>letzte %n Läufe, der neueste am Ende</numerusform>
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
            <numerusform>Der Filter und die Auswahl an der Seite verbergen %n Lauf.</numerusform>
            <numerusform>Der Filter und die Auswahl an der Seite verbergen %n Läufe.</numerusform>
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
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
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
        <translation>%1 von %2, %3</translation>
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
    <name>runsheet::ImageViewer</name>
    <message>
        <source>This is no SVG picture. Save it and look at it as text.</source>
        <translation>Das ist kein SVG-Bild. Speichern und als Text ansehen.</translation>
    </message>
    <message>
        <source>The picture has more parts than the window draws. Save it and open it in a drawing program.</source>
        <translation>Das Bild hat mehr Teile, als das Fenster zeichnet. Speichern und in einem Zeichenprogramm öffnen.</translation>
    </message>
    <message>
        <source>The picture contains itself, so it cannot be drawn.</source>
        <translation>Das Bild enthält sich selbst und lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The picture uses other files or the network, so it is not drawn. Save it and open it elsewhere if you trust it.</source>
        <translation>Das Bild verwendet andere Dateien oder das Netz und wird nicht gezeichnet. Wenn es vertrauenswürdig ist, speichern und anderswo öffnen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>The picture has %1, more than the window draws. Save it and open it in a drawing program.</source>
        <translation>Das Bild hat %1, mehr als das Fenster zeichnet. Speichern und in einem Zeichenprogramm öffnen.</translation>
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
        <source>Take back the last deletion</source>
        <translation>Die letzte Löschung zurücknehmen</translation>
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
            <numerusform>%n Job &amp;starten</numerusform>
            <numerusform>%n Jobs &amp;starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;sume %n run(s)</source>
        <translation>
            <numerusform>%n Lauf &amp;fortsetzen</numerusform>
            <numerusform>%n Läufe &amp;fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n run(s)</source>
        <translation>
            <numerusform>%n Lauf &amp;pausieren</numerusform>
            <numerusform>%n Läufe &amp;pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n run(s)</source>
        <translation>
            <numerusform>%n Lauf &amp;abbrechen</numerusform>
            <numerusform>%n Läufe &amp;abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n run(s)</source>
        <translation>
            <numerusform>%n Lauf &amp;wiederholen</numerusform>
            <numerusform>%n Läufe &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n job(s)</source>
        <translation>
            <numerusform>%n Job &amp;löschen</numerusform>
            <numerusform>%n Jobs &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n job(s)</source>
        <translation>
            <numerusform>%n Job &amp;duplizieren</numerusform>
            <numerusform>%n Jobs &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>A&amp;nschalten</translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;on %n job(s)</source>
        <translation>
            <numerusform>%n Job a&amp;nschalten</numerusform>
            <numerusform>%n Jobs a&amp;nschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch &amp;off %n job(s)</source>
        <translation>
            <numerusform>%n Job a&amp;bschalten</numerusform>
            <numerusform>%n Jobs a&amp;bschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;kopieren</numerusform>
            <numerusform>%n Zeilen &amp;kopieren</numerusform>
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
            <numerusform>%n Lauf ist aktiv</numerusform>
            <numerusform>%n Läufe sind aktiv</numerusform>
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
        <source>What the run produced</source>
        <translation>Was der Lauf erzeugt hat</translation>
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
            <numerusform>%n Job mit Verlauf gelöscht. Bleibt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%n Jobs mit Verlauf gelöscht. Bleiben 30 Tage im Papierkorb.</numerusform>
        </translation>
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
        <translation>Abgelegt wurde</translation>
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
        <source>Schedule: off.</source>
        <translation>Zeitplan: aus.</translation>
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
            <numerusform>Der Filter ist „%1“. %n Job ist verborgen.</numerusform>
            <numerusform>Der Filter ist „%1“. %n Jobs sind verborgen.</numerusform>
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
            <numerusform>%n Lauf abbrechen?</numerusform>
            <numerusform>%n Läufe abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked to end, and ended by force when it does not. What it wrote stays.</source>
        <translation>Jeder wird gebeten zu enden und notfalls gezwungen. Was er geschrieben hat, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>%n Lauf abbrechen</numerusform>
            <numerusform>%n Läufe abbrechen</numerusform>
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
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
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
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
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
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
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
            <numerusform>%n Lauf ist nicht fertig.</numerusform>
            <numerusform>%n Läufe sind nicht fertig.</numerusform>
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
            <numerusform>%n Lauf stoppen</numerusform>
            <numerusform>%n Läufe stoppen</numerusform>
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
            <numerusform>%n weiteres Teil, das gut ging</numerusform>
            <numerusform>%n weitere Teile, die gut gingen</numerusform>
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
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
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
            <numerusform>%1: %2, %n ging nicht gut</numerusform>
            <numerusform>%1: %2, %n gingen nicht gut</numerusform>
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
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one for each row.</source>
        <translation>%1, einer für jede Zeile.</translation>
    </message>
    <message>
        <source>%1, each the mean of %2 rows.</source>
        <translation>%1, jeder das Mittel von %2 Zeilen.</translation>
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
</context>
<context>
    <name>runsheet::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No row has a number in both columns.</source>
        <translation>Keine Zeile hat in beiden Spalten eine Zahl.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>x, y of a point</comment>
        <translation>%1: %2</translation>
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
</context>
<context>
    <name>runsheet::RecoveryText</name>
    <message numerus="yes">
        <source>%n run(s) ended</source>
        <translation>
            <numerusform>%n Lauf beendet</numerusform>
            <numerusform>%n Läufe beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation>
            <numerusform>%n läuft noch</numerusform>
            <numerusform>%n laufen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet and queued again</source>
        <translation>
            <numerusform>%n noch nicht gestartet und wieder eingereiht</numerusform>
            <numerusform>%n noch nicht gestartet und wieder eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost: nobody can know how it ended</source>
        <translation>
            <numerusform>%n verloren: Wie er endete, lässt sich nicht wissen</numerusform>
            <numerusform>%n verloren: Wie sie endeten, lässt sich nicht wissen</numerusform>
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
            <numerusform>%n verpasste Zeit nachgeholt</numerusform>
            <numerusform>%n verpasste Zeiten nachgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed time(s) left out</source>
        <translation>
            <numerusform>%n verpasste Zeit ausgelassen</numerusform>
            <numerusform>%n verpasste Zeiten ausgelassen</numerusform>
        </translation>
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
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien, neueste zuerst</numerusform>
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
            <numerusform>%n Prozess, beendet</numerusform>
            <numerusform>%n Prozesse, beendet</numerusform>
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
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
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
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
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
        <source>Dele&amp;te %1</source>
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
            <numerusform>%n Lauf gelöscht. Er bleibt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%n Läufe gelöscht. Sie bleiben 30 Tage im Papierkorb.</numerusform>
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
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
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
        <source>&amp;Failed only</source>
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
            <numerusform>%n Teil fehlgeschlagen</numerusform>
            <numerusform>%n Teile fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
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
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
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
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Diagramm</translation>
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
    <name>runsheet::TrayIcon</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Job fehlgeschlagen</numerusform>
            <numerusform>%n Jobs fehlgeschlagen</numerusform>
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
    <name>runsheet::TypedHeader</name>
    <message>
        <source>%1 values or more</source>
        <translation>%1 Werte oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
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
        <source>Schedule comes with a later version. What comes next stands in the column Next run.</source>
        <translation>Der Zeitplan kommt mit einer späteren Version. Was ansteht, steht in der Spalte „Nächster Lauf“.</translation>
    </message>
    <message>
        <source>All runs, how they ended and how long they took (%1)</source>
        <translation>Alle Läufe, wie sie endeten und wie lange sie dauerten (%1)</translation>
    </message>
</context>
</TS>
