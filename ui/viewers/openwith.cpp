// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/openwith.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostEntryBytes = 1 << 20;

using Group = QHash<QString, QString>;

//! Of a file in groups of `key=value`; the first of equal keys counts.
Group groupOf(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    Group group;
    bool isInside = false;
    for (const QString &line : QString::fromUtf8(file.read(mostEntryBytes)).split(u'\n')) {
        if (line.startsWith(u'['))
            isInside = line.trimmed() == u'[' + name + u']';
        const qsizetype sign = line.indexOf(u'=');
        if (!isInside || sign < 0 || line.startsWith(u'#'))
            continue;
        const QString key = line.first(sign).trimmed();
        if (!group.contains(key))
            group.insert(key, line.mid(sign + 1).trimmed());
    }
    return group;
}

QStringList listed(const Group &group, const QString &key)
{
    return group.value(key).split(u';', Qt::SkipEmptyParts);
}

QString localised(const Group &group, const QString &key, const QString &locale)
{
    for (const QString &tag : {locale, locale.section(u'_', 0, 0)}) {
        if (const QString text = group.value(key + u'[' + tag + u']'); !text.isEmpty())
            return text;
    }
    return group.value(key);
}

//! An id may stand for a folder: `kde-org.kate.desktop` is `kde/org.kate.desktop`.
QString entryFile(const QString &id, const QStringList &dataFolders)
{
    for (const QString &folder : dataFolders) {
        QString name = id;
        for (;;) {
            if (const QString path = folder + u"/applications/"_s + name; QFile::exists(path))
                return path;
            const qsizetype dash = name.indexOf(u'-');
            if (dash < 0)
                break;
            name[dash] = u'/';
        }
    }
    return {};
}

//! The ids for a type, and those that the user does not want.
struct Wishes
{
    QStringList ids;
    QStringList removed;

    void add(const QStringList &more)
    {
        for (const QString &id : more) {
            if (!ids.contains(id) && !removed.contains(id))
                ids.append(id);
        }
    }
};

//! The words of an Exec line: quotes hold together, a backslash takes the next character as it is. Nothing when a quote is not closed.
std::optional<QStringList> wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec.at(i);
        if (c == u'\\' && i + 1 < exec.size()) {
            word += exec.at(++i);
            hasWord = true;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (c.isSpace() && !isQuoted) {
            if (hasWord)
                words.append(word);
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words.append(word);
    return isQuoted ? std::nullopt : std::optional(words);
}

} // namespace

std::optional<DesktopProgram> readDesktopEntry(const QString &path, const QString &locale)
{
    const Group group = groupOf(path, u"Desktop Entry"_s);
    const auto isTrue = [&group](const QString &key) { return group.value(key) == u"true"_s; };
    if (group.value(u"Type"_s) != u"Application"_s || isTrue(u"Hidden"_s) || isTrue(u"Terminal"_s))
        return std::nullopt;
    DesktopProgram program{{}, localised(group, u"Name"_s, locale), group.value(u"Icon"_s), group.value(u"Exec"_s)};
    const std::optional<QStringList> words = wordsOf(program.exec);
    if (program.name.isEmpty() || !words || words->isEmpty())
        return std::nullopt;
    const QString tried = group.value(u"TryExec"_s);
    if (QStandardPaths::findExecutable(tried.isEmpty() ? words->first() : tried).isEmpty())
        return std::nullopt;
    return program;
}

QList<DesktopProgram> programsFor(const QString &mediaType, const QStringList &configFolders, const QStringList &dataFolders)
{
    Wishes wishes;
    QStringList lists;
    for (const QString &folder : configFolders)
        lists.append(folder + u"/mimeapps.list"_s);
    for (const QString &folder : dataFolders)
        lists.append(folder + u"/applications/mimeapps.list"_s);
    for (const QString &list : std::as_const(lists)) {
        wishes.add(listed(groupOf(list, u"Default Applications"_s), mediaType));
        wishes.add(listed(groupOf(list, u"Added Associations"_s), mediaType));
        wishes.removed.append(listed(groupOf(list, u"Removed Associations"_s), mediaType));
    }
    for (const QString &folder : dataFolders)
        wishes.add(listed(groupOf(folder + u"/applications/mimeinfo.cache"_s, u"MIME Cache"_s), mediaType));
    QList<DesktopProgram> programs;
    for (const QString &id : std::as_const(wishes.ids)) {
        const QString file = entryFile(id, dataFolders);
        std::optional<DesktopProgram> program = file.isEmpty() ? std::nullopt : readDesktopEntry(file, QLocale().name());
        if (!program)
            continue;
        program->id = id;
        programs.append(*program);
    }
    return programs;
}

// What opens text opens CSV, too.
QList<DesktopProgram> programsFor(const QString &mediaType)
{
    const QStringList configFolders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QStringList dataFolders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    QList<DesktopProgram> programs;
    for (const QString &type : QStringList{mediaType} + QMimeDatabase().mimeTypeForName(mediaType).allAncestors()) {
        for (const DesktopProgram &program : programsFor(type, configFolders, dataFolders)) {
            if (!programs.contains(program))
                programs.append(program);
        }
    }
    return programs;
}

QStringList commandFor(const DesktopProgram &program, const QString &file)
{
    QStringList words = wordsOf(program.exec).value_or(QStringList());
    QStringList command;
    bool hasFile = false;
    for (const QString &word : std::as_const(words)) {
        if (word == u"%i"_s || word == u"%k"_s)
            continue;
        QString made;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word.at(i) != u'%' || i + 1 == word.size()) {
                made += word.at(i);
                continue;
            }
            const QChar code = word.at(++i);
            const bool isUrl = code == u'u' || code == u'U';
            if (isUrl || code == u'f' || code == u'F') {
                made += isUrl ? QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) : file;
                hasFile = true;
            } else if (code == u'c') {
                made += program.name;
            } else if (code == u'%') {
                made += u'%';
            }
        }
        command.append(made);
    }
    if (!hasFile && !command.isEmpty())
        command.append(file);
    return command;
}

} // namespace runsheet
