<?xml version="1.0" encoding="utf-8"?>
<!--
SPDX-FileCopyrightText: 2026 The Runsheet authors
SPDX-License-Identifier: GPL-3.0-or-later
-->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</TS>
