// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/errorshape.h"

#include "engine/domain/diagnosis/needlescan.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! One form of line. `needle` occurs in each line that the pattern matches. Groups: text, file, line, name; without a text it is the line.
struct Row
{
    const char *needle;
    TraceKind kind;
    ErrorRank rank;
    const char *pattern;
};

using enum TraceKind;
using enum ErrorRank;

constexpr const char *dashForm =
    R"(^(?<file>[^\s:]+): (?<line>\d+): (?<text>(?:cannot |Syntax error|Bad substitution|arithmetic expression).*|\S+: parameter .*)$)";
constexpr const char *zshForm =
    R"(^(?<file>[^\s:]+):(?<line>\d+): (?<text>(?:no such file|parse error|no matches found|permission denied).*)$)";

// The first row that matches counts: special forms stand before general ones.
constexpr Row rows[] = {
    // Python
    {"Traceback (most", Python, Trace, R"(^[\s|+]*(?:Exception Group )?Traceback \(most recent call last\):$(?<text>))"},
    {"Traceback (most", Jupyter, Trace, R"(^(?<text>[\w.]+) +Traceback \(most recent call last\)$)"},
    {"File \"", Python, Trace, R"x(^  File "(?<file>[^"]+)", line (?<line>\d+)$(?<text>))x"},
    {"Fatal Python", Frames, Trace, R"(^(?<text>Fatal Python error: .+)$)"},
    {"E   ", Pytest, Trace, R"(^E {3,}(?<text>\S.*)$)"},
    {"open file", None, Told, R"(^\S*python[\d.]*: (?<text>can't open file '(?<file>.+)': .+)$)"},
    // Java, JavaScript, .NET: `at` lines after it make a trace of an exception that stands alone.
    {"xception in thread", Stack, Trace, R"(^.*Exception in thread "[^"]*" (?<text>[\w.$]+.*)$)"},
    {"Unhandled exception. ", Stack, Trace, R"(^Unhandled exception\. (?<text>[\w.$]+.*)$)"},
    {"Uncaught ", Stack, Trace, R"(^(?:\[.*\] )?Uncaught (?:\(in promise\) )?(?<text>[\w.$]*(?:Error|Exception)\b.*)$)"},
    // PHP and Ruby
    {"rror: ", None, Trace,
     R"(^(?:PHP )?(?:Fatal|Parse) error: +(?:Uncaught )?(?<text>.+?) in (?<file>/\S+?)(?::| on line )(?<line>\d+)$)"},
    {".rb:", None, Trace, R"(^(?<file>\S+\.rb):(?<line>\d+):in [`'](?<name>.+?)': (?<text>.+)$)"},
    // R
    {"rror in ", R, Trace, R"(^(?<text>Error in .*?(?: : ?|(?<=[)`]):(?: |$)).*)$)"},
    // Go, Rust, C++
    {"panic: ", Go, Trace, R"(^(?<text>panic: .+?)(?: \[recovered\])?$)"},
    {"fatal error: ", Go, Trace, R"(^(?<text>fatal error: (?!.*: No such file).+)$)"},
    {" panicked at ", Rust, Trace, R"(^thread '.*?' (?:\(\d+\) )?panicked at '(?<text>.*)', (?<file>[^\s:]+):(?<line>\d+):\d+$)"},
    {" panicked at ", Rust, Trace, R"(^thread '.*?' (?:\(\d+\) )?panicked at (?<file>[^\s:']+):(?<line>\d+):\d+:$(?<text>))"},
    {" panicked at ", Rust, Trace, R"(^thread '.*?' (?:\(\d+\) )?panicked at '(?<text>.*)$)"},
    {"rror: ", Place, Told, R"(^(?<text>error: .+)$)"},
    {"error[E", Place, Told, R"(^(?<text>error(?:\[E\d+\])?: .+)$)"},
    {"terminat", Cpp, Trace, R"(^terminate called after throwing an instance of '(?<text>.+)'$)"},
    {"terminat", None, Trace, R"(^(?:libc\+\+abi: )?terminating (?:with|due to) uncaught exception of type (?<text>.+)$)"},
    {"terminat", None, Trace, R"(^terminate called without an active exception$)"},
    {"ssertion", None, Trace, R"(^\S+: (?<file>[^\s:]+):(?<line>\d+): (?<name>.+?): (?<text>Assertion [`'].+' failed)\.$)"},
    {"Sanitizer: ", Frames, Trace, R"(^==\d+==ERROR: (?<text>\w+Sanitizer: .+)$)"},
    {"rror: ", None, Trace, R"(^(?<file>[^\s:]+):(?<line>\d+):\d+: (?<text>runtime error: .+)$)"},
    {" detected ***", None, Trace, R"(^(?<text>\*\*\* (?:stack smashing|buffer overflow) detected \*\*\*.*)$)"},
    {"(): ", None, Trace, R"(^(?<text>(?:free|malloc|realloc)\(\): (?:invalid|corrupted|double|unaligned|memory).*)$)"},
    {"double free", None, Trace, R"(^(?<text>double free or corruption.*)$)"},
    {"rror: ", None, Told, R"(^(?<file>[^\s:]+):(?<line>\d+):(?:\d+:)? (?<text>(?:fatal )?error: .+)$)"},
    {"rror TS", None, Told, R"(^(?<file>[^\s:(]+)(?:\(|:)(?<line>\d+)[,:]\d+\)?(?::| -) (?<text>error TS\d+: .+)$)"},
    {"undefined reference", None, Told, R"(^(?:.*: )?(?:(?<file>[^\s:]+\.\w+):(?<line>\d+): )?(?<text>undefined reference to .+)$)"},
    {"rror: ", None, Trace, R"(^(?<text>Fortran runtime error: .+)$)"},
    // Databases
    {"ERROR", Julia, Told, R"(^ERROR: (?:LoadError: )?(?<text>(?! )\S.*)$)"},
    {"psql:", None, Told, R"(^psql:(?<file>[^:]+):(?<line>\d+): (?<text>(?:ERROR|FATAL|error): .+)$)"},
    {"near line", None, Told, R"(^(?<text>(?:\w+ )?[Ee]rror near line \d+: .+)$)"},
    {"near line", None, Told, R"(^(?<text>Error: near line \d+: .+)$)"},
    {"ERROR", None, Told, R"(^(?<text>ERROR \d+ \(\w+\).*: .+)$)"},
    {"ORA-", None, Told, R"(^(?<text>ORA-\d{5}: .+)$)"},
    {", Level ", NextLine, Told, R"(^Msg \d+, Level \d+, .*$(?<text>))"},
    {"rror in ", NextLine, Told, R"(^.*?(?<text>(?:Database|Compilation|Runtime) Error) in .* \((?<file>\S+)\)$)"},
    // Shells: their own messages name script and line.
    {": line ", None, Told, R"(^(?<file>[^\s:]+): line (?<line>\d+): (?: *\d+ )?(?!warning)(?<text>.+)$)"},
    {"not found", None, Told, R"(^(?<file>[^\s:]+):(?: line)? ?(?<line>\d+): (?<text>(?:\S+: (?:not found)|command not found: \S+))$)"},
    {"annot ", None, Told, dashForm},
    {"Syntax error", None, Told, dashForm},
    {"ubstitution", None, Told, dashForm},
    {"arameter ", None, Told, dashForm},
    {"o such file", None, Told, zshForm},
    {"arse error", None, Told, zshForm},
    {"matches found", None, Told, zshForm},
    {"denied", None, Told, zshForm},
    // Perl; its warnings look the same.
    {" line ", None, Told,
     R"(^(?!Use of un|Useless|Name "|Odd number|Deep rec|Argument "|Subroutine .* redef|Scalar value|Possible )(?<text>.+) at (?<file>(?!0x)[^\s:]+) line (?<line>\d+)(?:, <.*> (?:line|chunk) \d+)?\.$)"},
    {" line ", None, Told, R"(^(?<text>syntax error) at (?<file>[^\s:]+) line (?<line>\d+), near .*$)"},
    {"lua", None, Trace, R"(^lua[\d.]*: (?<file>[^\s:]+):(?<line>\d+): (?<text>.+)$)"},
    {"awk: ", None, Told, R"(^[gmn]?awk: (?:cmd\. line|(?<file>[^\s:]+)):(?<line>\d+): (?:\(.*?\) )?(?<text>.*(?:fatal|error).*)$)"},
    {"! ", Place, Told, R"(^! (?<text>[A-Z].+\.)$)"},
    {"r(", None, Told, R"(^(?<text>r\(\d{1,5}\);)$)"},
    // Programs that end by a signal, as shells tell it.
    {"Segmentation", None, Told, R"(^(?<text>(?:\S+: )?Segmentation fault(?: \(core dumped\))?)$)"},
    {"borted", None, Logged, R"(^(?<text>(?:\S+: )?Aborted(?: \(core dumped\))?)$)"},
    {"illed", None, Told, R"(^(?<text>Killed)$)"},
    // Tools: `name: what: why`, `error: ...`
    {"rror: ", None, Told, R"(^(?:[\w./-]+ ?){1,3}: (?<text>error: .+)$)"},
    {"curl: (", None, Told, R"(^(?<text>curl: \(\d+\) .+)$)"},
    {"xception: ", Stack, Told, R"(^(?<text>(?:[\w$]+\.)*[\w$]*Exception: .+)$)"},
    {"rror: ", Stack, Told, R"(^(?<text>(?:[\w$]+\.)*[\w$]*Error(?: \[\w+\])?: .+)$)"},
    {"Error [", Stack, Told, R"(^(?<text>(?:[\w$]+\.)*[\w$]*Error(?: \[\w+\])?: .+)$)"},
    {"rror: ", Stack, Told, R"(^(?<text>[Ee]rror: .+)$)"},
    {"atal: ", None, Told, R"(^(?<text>[Ff]atal: .+)$)"},
    {"FATAL: ", None, Told, R"(^(?<text>FATAL: .+)$)"},
    {"ERROR", None, Told, R"(^(?<text>ERROR(?::  | ~ | \d+-\d+: |: )\S.+)$)"},
    {"o such file", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+/-]+: .*No such file or directory)$)"},
    {"denied", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+@/-]+: .*[Pp]ermission denied.*)$)"},
    {"No space", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+/-]+: .*No space left on device)$)"},
    {"annot ", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[a-z][\w.+-]*: [Cc]annot .+)$)"},
    {"not found", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+/-]+: .*command not found)$)"},
    {"refused", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+/-]+: .*Connection refused\.?)$)"},
    {"resol", None, Told, R"(^(?!INFO|DEBUG|WARN|NOTE)(?<text>[\w.+/-]+: .*(?:[Cc]ould not|unable to) resolve host.*)$)"},
    // Logs: the level stands near the beginning, behind no lower one.
    {"ERROR", Stack, Logged, R"(^(?:(?!\b(?:INFO|DEBUG|WARN|WARNING|TRACE|NOTICE)\b).){0,80}?\bERROR\b[\]):|\s-]*(?<text>\S.*)$)"},
    {"FATAL", Stack, Logged, R"(^(?:(?!\b(?:INFO|DEBUG|WARN|WARNING|TRACE|NOTICE)\b).){0,80}?\bFATAL\b[\]):|\s-]*(?<text>\S.*)$)"},
    {"CRITICAL", Stack, Logged, R"(^(?:(?!\b(?:INFO|DEBUG|WARN|WARNING|TRACE|NOTICE)\b).){0,80}?\bCRITICAL\b[\]):|\s-]*(?<text>\S.*)$)"},
    {"SEVERE", None, Logged, R"(^SEVERE: (?<text>.+)$)"},
    {"level=error", None, Logged, R"(^(?<text>.*\blevel=error\b.*)$)"},
    {"\"error\"", None, Logged, R"(^(?<text>.*\"level\": ?\"error\".*)$)"},
    {"[error]", None, Logged, R"(^(?<text>.*\[error\].*)$)"},
    {"*** ", None, Logged, R"(^(?<text>(?:make|ninja).*: \*\*\* .+)$)"},
    {"exit status ", None, Logged, R"(^(?<text>exit status [1-9]\d*)$)"},
};

//! The rows with their patterns compiled, and the needles without repetitions.
class Table
{
public:
    Table();
    [[nodiscard]] std::optional<ErrorShape> match(const QString &line, quint64 needles) const;
    [[nodiscard]] const NeedleScan &scan() const { return m_scan; }

private:
    [[nodiscard]] static std::vector<QByteArrayView> needles();
    struct Compiled
    {
        quint64 needle = 0;
        TraceKind kind;
        ErrorRank rank;
        QRegularExpression pattern;
    };
    std::vector<Compiled> m_rows;
    NeedleScan m_scan;
};

std::vector<QByteArrayView> Table::needles()
{
    std::vector<QByteArrayView> needles;
    for (const Row &row : rows) {
        if (std::ranges::find(needles, QByteArrayView(row.needle)) == needles.end())
            needles.emplace_back(row.needle);
    }
    return needles;
}

Table::Table() : m_scan(needles())
{
    const std::vector<QByteArrayView> known = needles();
    for (const Row &row : rows) {
        const auto at = std::ranges::find(known, QByteArrayView(row.needle)) - known.begin();
        m_rows.push_back({quint64(1) << at, row.kind, row.rank, QRegularExpression(QString::fromLatin1(row.pattern))});
        m_rows.back().pattern.optimize();
    }
}

std::optional<ErrorShape> Table::match(const QString &line, quint64 needles) const
{
    for (const Compiled &row : m_rows) {
        if ((needles & row.needle) == 0)
            continue;
        const QRegularExpressionMatch match = row.pattern.match(line);
        if (!match.hasMatch())
            continue;
        const bool hasText = row.pattern.namedCaptureGroups().contains(u"text"_s);
        ErrorShape shape{row.kind, row.rank, hasText ? match.captured(u"text"_s) : line, {}};
        if (const QString file = match.captured(u"file"_s); !file.isEmpty())
            shape.place = CodePlace{file, match.captured(u"line"_s).toInt(), match.captured(u"name"_s)};
        return shape;
    }
    return std::nullopt;
}

const Table &table()
{
    static const Table made;
    return made;
}

} // namespace

bool mayTellError(QByteArrayView line)
{
    return table().scan()(line) != 0;
}

std::optional<ErrorShape> shapeOf(const QString &line)
{
    return table().match(line, table().scan()(line.toUtf8()));
}

} // namespace runsheet
