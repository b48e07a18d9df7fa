// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/shebang.h"

#include "engine/jobtypes/paths.h"

#include <fstream>

namespace runsheet {
namespace {

constexpr int longestFirstLine = 4096;

//! Words between blanks; quotes keep them together. What `env -S` needs for common first lines.
QByteArrayList splitWords(const QByteArray &text)
{
    QByteArrayList words;
    QByteArray word;
    bool isWord = false;
    char quote = 0;
    for (const char byte : text) {
        if (quote ? byte == quote : byte == '\'' || byte == '"') {
            quote = quote ? 0 : byte;
            isWord = true;
        } else if (!quote && (byte == ' ' || byte == '\t')) {
            if (isWord)
                words.append(word);
            word.clear();
            isWord = false;
        } else {
            word.append(byte);
            isWord = true;
        }
    }
    return isWord ? words << word : words;
}

//! What follows `env`: the program it looks for. Nothing where env does more than that: then env itself is the interpreter.
std::optional<QByteArrayList> wordsAfterEnv(const QByteArray &arguments)
{
    QByteArrayList words{arguments};
    if (arguments.startsWith("-S"))
        words = splitWords(arguments.mid(2));
    else if (arguments.startsWith("--split-string="))
        words = splitWords(arguments.mid(15));
    if (words.isEmpty() || words.first().isEmpty() || words.first().startsWith('-') || words.first().contains('='))
        return {};
    return words;
}

} // namespace

std::optional<Shebang> shebangIn(const QByteArray &start)
{
    if (!start.startsWith("#!"))
        return {};
    const qsizetype end = start.indexOf('\n');
    QByteArray line = start.mid(2, end < 0 ? -1 : end - 2);
    Shebang shebang;
    shebang.endsInCr = line.endsWith('\r');
    line = line.trimmed();
    qsizetype blank = 0;
    while (blank < line.size() && line.at(blank) != ' ' && line.at(blank) != '\t')
        ++blank;
    const QByteArray program = line.left(blank);
    const QByteArray arguments = line.mid(blank).trimmed();
    if (program.isEmpty())
        return {};
    const std::optional<QByteArrayList> byEnv = lastPart(program) == "env" ? wordsAfterEnv(arguments) : std::nullopt;
    shebang.byEnv = byEnv.has_value();
    shebang.words = byEnv ? *byEnv : QByteArrayList{program};
    if (!byEnv && !arguments.isEmpty())
        shebang.words.append(arguments);
    return shebang;
}

QByteArray firstBytes(const QByteArray &path)
{
    if (!isRegularFile(path))
        return {};
    std::ifstream file(path.constData(), std::ios::binary);
    QByteArray bytes(longestFirstLine, '\0');
    file.read(bytes.data(), bytes.size());
    bytes.truncate(static_cast<qsizetype>(file.gcount()));
    return bytes;
}

} // namespace runsheet
