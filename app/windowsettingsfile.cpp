// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsettingsfile.h"

#include "engine/folders.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void readColumns(QSettings &file, TableSettings &table)
{
    const int count = file.beginReadArray(u"columns"_s);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        ColumnSettings column;
        column.id = file.value(u"id"_s).toString();
        column.width = file.value(u"width"_s).toInt();
        column.shown = file.value(u"shown"_s, true).toBool();
        table.columns.append(column);
    }
    file.endArray();
}

void writeColumns(QSettings &file, const TableSettings &table)
{
    file.beginWriteArray(u"columns"_s, int(table.columns.size()));
    for (int index = 0; index < table.columns.size(); ++index) {
        const ColumnSettings &column = table.columns.at(index);
        file.setArrayIndex(index);
        file.setValue(u"id"_s, column.id);
        file.setValue(u"width"_s, column.width);
        file.setValue(u"shown"_s, column.shown);
    }
    file.endArray();
}

// A number from a file is only a sort when there is one of that number.
JobSort sortFromNumber(int number)
{
    return number >= 0 && number <= int(JobSort::Priority) ? JobSort(number) : TableSettings().sort;
}

} // namespace

QString windowSettingsFile(const QByteArray &dataFolder)
{
    if (foldersFor({}).data == dataFolder)
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/runsheet/window.ini"_s;
    return QFile::decodeName(dataFolder) + u"/window.ini"_s;
}

WindowSettings loadWindowSettings(const QString &path)
{
    WindowSettings settings;
    QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        QFile::rename(path, path + u".bad"_s);
        return settings;
    }
    settings.geometry = file.value(u"geometry"_s).toByteArray();
    settings.sidebarSplit = file.value(u"sidebarSplit"_s).toByteArray();
    settings.detailsSplit = file.value(u"detailsSplit"_s).toByteArray();
    settings.table.sort = sortFromNumber(file.value(u"sort"_s, int(settings.table.sort)).toInt());
    settings.table.order = file.value(u"descending"_s, false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    readColumns(file, settings.table);
    settings.filter = file.value(u"filter"_s).toString();
    settings.theme = themeChoiceFromWord(file.value(u"theme"_s).toString()).value_or(ThemeChoice::Desktop);
    settings.keepProgressEvery =
        durationFromText(file.value(u"keepProgressEvery"_s).toString()).value_or(settings.keepProgressEvery);
    settings.allOneOffs = file.value(u"allOneOffs"_s, false).toBool();
    return settings;
}

void saveWindowSettings(const QString &path, const WindowSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    file.setValue(u"geometry"_s, settings.geometry);
    file.setValue(u"sidebarSplit"_s, settings.sidebarSplit);
    file.setValue(u"detailsSplit"_s, settings.detailsSplit);
    file.setValue(u"sort"_s, int(settings.table.sort));
    file.setValue(u"descending"_s, settings.table.order == Qt::DescendingOrder);
    writeColumns(file, settings.table);
    file.setValue(u"filter"_s, settings.filter);
    file.setValue(u"theme"_s, toWord(settings.theme));
    if (settings.keepProgressEvery != WindowSettings().keepProgressEvery)
        file.setValue(u"keepProgressEvery"_s, u"%1s"_s.arg(double(settings.keepProgressEvery.count()) / 1000));
    file.setValue(u"allOneOffs"_s, settings.allOneOffs);
}

} // namespace runsheet
