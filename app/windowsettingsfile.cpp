// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsettingsfile.h"

#include "engine/domain/bytes.h"
#include "engine/folders.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 1 << 20;
constexpr int mostColumns = 1000;
constexpr int mostViews = 100;

// What we write is plain ASCII: anything else is not ours, whatever QSettings would make of it.
bool looksLikeSettings(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return std::ranges::all_of(text,
                               [](char byte) { return (byte >= ' ' && byte < 0x7f) || byte == '\n' || byte == '\r' || byte == '\t'; });
}

QString putAside(const QString &path)
{
    const QString bad = path + u".bad"_s;
    QFile::remove(bad);
    const bool isKept = QFile::rename(path, bad);
    return u"The window's settings %1 cannot be read; the usual ones are used.%2"_s.arg(
        visible(path), isKept ? u" The file is kept as %1."_s.arg(visible(bad)) : QString());
}

void readColumns(QSettings &file, TableSettings &table)
{
    const int count = std::min(file.beginReadArray(u"columns"_s), mostColumns);
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

void readViews(QSettings &file, QList<SavedView> &views)
{
    const int count = std::min(file.beginReadArray(u"views"_s), mostViews);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        const SavedView view{file.value(u"name"_s).toString(), file.value(u"filter"_s).toString()};
        if (!view.name.isEmpty() && !view.filter.isEmpty())
            views.append(view);
    }
    file.endArray();
}

void writeViews(QSettings &file, const QList<SavedView> &views)
{
    file.beginWriteArray(u"views"_s, int(views.size()));
    for (int index = 0; index < views.size(); ++index) {
        file.setArrayIndex(index);
        file.setValue(u"name"_s, views.at(index).name);
        file.setValue(u"filter"_s, views.at(index).filter);
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

LoadedWindowSettings loadWindowSettings(const QString &path)
{
    LoadedWindowSettings loaded;
    WindowSettings &settings = loaded.settings;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return loaded;
    if (!looksLikeSettings(path)) {
        loaded.problem = putAside(path);
        return loaded;
    }
    QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        loaded.problem = putAside(path);
        return loaded;
    }
    settings.geometry = file.value(u"geometry"_s).toByteArray();
    settings.sidebarSplit = file.value(u"sidebarSplit"_s).toByteArray();
    settings.detailsSplit = file.value(u"detailsSplit"_s).toByteArray();
    settings.table.sort = sortFromNumber(file.value(u"sort"_s, int(settings.table.sort)).toInt());
    settings.table.order = file.value(u"descending"_s, false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    readColumns(file, settings.table);
    settings.filter = file.value(u"filter"_s).toString();
    readViews(file, settings.views);
    settings.theme = themeChoiceFromWord(file.value(u"theme"_s).toString()).value_or(ThemeChoice::Desktop);
    settings.keepProgressEvery = durationFromText(file.value(u"keepProgressEvery"_s).toString()).value_or(settings.keepProgressEvery);
    settings.editor = file.value(u"editor"_s).toString();
    settings.workspace = std::clamp(file.value(u"workspace"_s, 0).toInt(), 0, 2);
    settings.scheduleColumns = file.value(u"scheduleColumns"_s).toByteArray();
    settings.scheduleSplit = file.value(u"scheduleSplit"_s).toByteArray();
    settings.triggerSplit = file.value(u"triggerSplit"_s).toByteArray();
    settings.historyColumns = file.value(u"historyColumns"_s).toByteArray();
    settings.historyDays = std::max(0, file.value(u"historyDays"_s, settings.historyDays).toInt());
    settings.lastSeen = instantFromIso(file.value(u"lastSeen"_s).toString());
    settings.notifies = file.value(u"notifies"_s, true).toBool();
    settings.tray = file.value(u"tray"_s, true).toBool();
    settings.keepsRunning = file.value(u"keepsRunning"_s, false).toBool();
    settings.allOneOffs = file.value(u"allOneOffs"_s, false).toBool();
    settings.timeline = file.value(u"timeline"_s, true).toBool();
    return loaded;
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
    writeViews(file, settings.views);
    file.setValue(u"theme"_s, toWord(settings.theme));
    if (settings.keepProgressEvery != WindowSettings().keepProgressEvery)
        file.setValue(u"keepProgressEvery"_s, u"%1s"_s.arg(double(settings.keepProgressEvery.count()) / 1000));
    if (!settings.editor.isEmpty())
        file.setValue(u"editor"_s, settings.editor);
    file.setValue(u"workspace"_s, settings.workspace);
    file.setValue(u"scheduleColumns"_s, settings.scheduleColumns);
    file.setValue(u"scheduleSplit"_s, settings.scheduleSplit);
    file.setValue(u"triggerSplit"_s, settings.triggerSplit);
    file.setValue(u"historyColumns"_s, settings.historyColumns);
    file.setValue(u"historyDays"_s, settings.historyDays);
    if (settings.lastSeen)
        file.setValue(u"lastSeen"_s, toIso(*settings.lastSeen));
    file.setValue(u"notifies"_s, settings.notifies);
    file.setValue(u"tray"_s, settings.tray);
    file.setValue(u"keepsRunning"_s, settings.keepsRunning);
    file.setValue(u"allOneOffs"_s, settings.allOneOffs);
    file.setValue(u"timeline"_s, settings.timeline);
}

} // namespace runsheet
