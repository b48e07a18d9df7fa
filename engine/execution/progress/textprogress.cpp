// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/textprogress.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;

//! 1.2k, 5M: what tqdm writes with `unit_scale`.
double scaled(const QString &number, const QString &suffix)
{
    static constexpr QStringView suffixes = u"kMGT";
    double value = number.toDouble();
    if (suffix.isEmpty())
        return value;
    for (qsizetype power = 0; power <= suffixes.indexOf(suffix.at(0)); ++power)
        value *= 1000;
    return value;
}

std::optional<TextProgress> share(double done, double total, const QString &unit)
{
    if (!(total > 0) || done > total)
        return {};
    return TextProgress{done / total, done, total, unit};
}

//! ` 42%|####      | 42/100 [00:01<00:01, 30.00it/s]`
std::optional<TextProgress> tqdmBar(const QString &line)
{
    static const QRegularExpression bar(
        uR"(\d{1,3}%\|[^|]*\| *(\d+(?:\.\d+)?)([kMGT]?)/(\d+(?:\.\d+)?)([kMGT]?)[A-Za-z]* \[[^\]]*?(?:, *(?:[\d.?]+[kMGT]?([^\s/\d]+)/s|[\d.]+s/([^\s,\]]+)))?[,\]])"_s);
    const QRegularExpressionMatch match = bar.match(line);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(5).isEmpty() ? match.captured(6) : match.captured(5);
    return share(scaled(match.captured(1), match.captured(2)), scaled(match.captured(3), match.captured(4)), unit);
}

//! Words that say that something is under way.
bool speaksOfProgress(const QString &line)
{
    static const QRegularExpression words(
        uR"(\b(?:progress|done|completed?|finished|processed|loaded|copied|written|transferred|downloaded|uploaded|imported|exported|converted|(?:process|load|download|upload|copy|read|writ|train|build|compil|extract|install|import|export|convert|transfer|comput|calculat|fitt|simulat|scann|index|check|validat|pars|render|fetch|sav|generat|analy[sz]|merg|sort|updat|work|runn|evaluat|pric|transform|clean|queryi?)ing)\b)"_s,
        insensitive);
    return words.match(line).hasMatch();
}

//! What a progress bar consists of, a leading label apart: `[####    ]  42% 00:13`.
bool isBarOnly(QString line)
{
    static const QRegularExpression clocks(uR"(\b(?:eta|\d+:\d\d(?::\d\d)?|\d+(?:\.\d+)?\s*(?:s|m|h|[kmg]i?b(?:/s)?))\b)"_s, insensitive);
    static const QRegularExpression bar(
        uR"(^[\s\[\]()|<>=#*+.:,;/\\_~-]*[\x{2580}-\x{25ff}\x{2501}\x{2500}\x{2800}-\x{28ff}\s\[\]()|<>=#*+.:,;/\\_~-]*$)"_s);
    line.remove(clocks);
    return bar.match(line).hasMatch();
}

std::optional<TextProgress> percent(const QString &line, LineStart start)
{
    static const QRegularExpression token(uR"((?<![\w.,%/-])(\d{1,3}(?:\.\d+)?) ?%(?![\w%/]))"_s);
    static const QRegularExpression leading(uR"(^\s*[\[(]\s*\d{1,3}(?:\.\d+)? ?%\s*[\])])"_s); // `[ 42%] Building ...`
    static const QRegularExpression otherUse(uR"(^\s*(?:confidence|quantile|percentile|interval|CI\b|VaR\b))"_s, insensitive);
    const QRegularExpressionMatch match = token.match(line);
    if (!match.hasMatch() || match.captured(1).toDouble() > 100 || otherUse.match(line.mid(match.capturedEnd())).hasMatch())
        return {};
    const QString rest = QString(line).remove(match.capturedStart(), match.capturedLength());
    const bool isMeant = start == LineStart::Overwrites || leading.match(line).hasMatch() || isBarOnly(rest) || speaksOfProgress(rest);
    return isMeant ? std::optional(TextProgress{match.captured(1).toDouble() / 100, {}, {}, {}}) : std::nullopt;
}

//! Things that are counted off.
const QRegularExpression &countedThings()
{
    static const QRegularExpression units(
        uR"(\b(files?|rows?|items?|steps?|epochs?|batch(?:es)?|iterations?|iter|records?|chunks?|pages?|tasks?|tests?|lines?|images?|samples?|documents?|jobs?|partitions?|tables?|blocks?|parts?|rounds?|frames?|objects?|packages?|[kmgt]i?b|bytes)\b)"_s,
        insensitive);
    return units;
}

QString unitBeside(const QString &line, const QRegularExpressionMatch &count)
{
    const QRegularExpressionMatch after = countedThings().match(line, count.capturedEnd());
    if (after.hasMatch())
        return after.captured(1);
    return countedThings().match(line.left(count.capturedStart())).captured(1);
}

std::optional<TextProgress> count(const QString &line, LineEnd end, LineStart start)
{
    static const QRegularExpression token(uR"((?<![\w.,/-])(\d{1,15}) ?/ ?(\d{1,15})(?![\w/-]|[.,]\d))"_s);
    static const QRegularExpression unitAtOnce(uR"((?<![\w.,/-])(\d{1,15}(?:\.\d+)?) ?/ ?(\d{1,15}(?:\.\d+)?) ?([kmgt]i?b)\b)"_s,
                                               insensitive);
    static const QRegularExpression bracketed(uR"(^\s*[\[(]\s*\d+ ?/ ?\d+\s*[\])])"_s); // `[12/345] Compiling ...`
    if (const QRegularExpressionMatch sized = unitAtOnce.match(line); sized.hasMatch())
        return share(sized.captured(1).toDouble(), sized.captured(2).toDouble(), sized.captured(3));
    const QRegularExpressionMatch match = token.match(line);
    if (!match.hasMatch() || (end == LineEnd::Open && match.capturedEnd() == line.size()))
        return {};
    const QString unit = unitBeside(line, match);
    const bool isMeant = !unit.isEmpty() || start == LineStart::Overwrites || bracketed.match(line).hasMatch() || speaksOfProgress(line);
    return isMeant ? share(match.captured(1).toDouble(), match.captured(2).toDouble(), unit) : std::nullopt;
}

} // namespace

std::optional<TextProgress> progressInText(const QString &line, LineEnd end, LineStart start)
{
    if (const std::optional<TextProgress> bar = tqdmBar(line))
        return bar;
    if (line.contains(u'/')) {
        if (const std::optional<TextProgress> counted = count(line, end, start))
            return counted;
    }
    return line.contains(u'%') ? percent(line, start) : std::nullopt;
}

} // namespace runsheet
