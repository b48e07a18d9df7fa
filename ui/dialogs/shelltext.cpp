// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shelltext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Means nothing to a shell anywhere in a word.
bool isHarmless(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isLetter || QByteArrayView("_-./:=@%+,").contains(c);
}

QByteArray quoted(QByteArray word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isHarmless))
        return word;
    return '\'' + word.replace("'", "'\\''") + '\'';
}

QString quoted(QString word)
{
    const bool isPlain = !word.isEmpty() && std::ranges::none_of(word, [](QChar c) { return c.isSpace() || c == u'"'; });
    return isPlain ? word : u'"' + word.replace(u"\""_s, u"\"\"\""_s) + u'"';
}

} // namespace

QByteArray shellCommand(const QByteArrayList &words)
{
    QByteArrayList parts;
    for (const QByteArray &word : words)
        parts.append(quoted(word));
    return parts.join(' ');
}

QString wordsToText(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    // Words cannot say an empty one, and a first word with a bracket would be read as a JSON list: then it is one.
    if (words.contains(QString()) || (!words.isEmpty() && words.first().startsWith(u'[')))
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
    return parts.join(u' ');
}

} // namespace runsheet
