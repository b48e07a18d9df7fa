// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/errortrace.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QRegularExpressionMatch match(const QString &line, const QRegularExpression &pattern)
{
    return pattern.match(line);
}

bool beginsWithAny(const QString &line, std::initializer_list<QStringView> beginnings)
{
    return std::ranges::any_of(beginnings, [&](QStringView beginning) { return line.startsWith(beginning); });
}

//! Classes that come with a language or a well-known framework.
bool isLibraryClass(const QString &name)
{
    return beginsWithAny(name, {u"java.", u"javax.", u"jdk.", u"sun.", u"com.sun.", u"scala.", u"kotlin.", u"groovy.", u"org.apache.",
                                u"org.springframework.", u"org.hibernate.", u"org.postgresql.", u"org.junit.", u"com.fasterxml.",
                                u"com.zaxxer.", u"io.netty.", u"System.", u"Microsoft."});
}

//! The place of one `at` frame, and whether it is the user's own.
std::optional<std::pair<CodePlace, bool>> stackFrame(const QString &line)
{
    static const QRegularExpression java(uR"(^\s+at (?:[\w.$@-]+/+)*([\w.$<>]+)\.([\w$<>]+)\((\w[\w$-]*\.\w+):(\d+)\))"_s);
    static const QRegularExpression dotnet(uR"(^\s+at (.+) in (.+):line (\d+)$)"_s);
    static const QRegularExpression script(uR"(^\s+at (?:async )?(?:(.+?) \()?(?:file://)?([^()]+?):(\d+)(?::\d+)?\)?(?: \{)?$)"_s);
    if (const auto found = match(line, java); found.hasMatch())
        return std::pair(CodePlace{found.captured(3), found.captured(4).toInt(), found.captured(2)}, !isLibraryClass(found.captured(1)));
    for (const QRegularExpression &pattern : {dotnet, script}) {
        const auto found = match(line, pattern);
        const CodePlace place{found.captured(2), found.captured(3).toInt(), found.captured(1)};
        if (found.hasMatch())
            return std::pair(place, !isLibrary(place));
    }
    return std::nullopt;
}

} // namespace

ErrorTrace::ErrorTrace(const ErrorShape &head, qint64 line, const std::optional<CodePlace> &hint)
    : m_kind(head.kind), m_error{head.text, head.rank, {}, line}, m_fallback(hint)
{
    if (head.place)
        notePlace(*head.place, Newest::First);
    m_needsPlace = m_kind == TraceKind::Place && !head.text.startsWith(u"error");
    if (m_kind == TraceKind::R) {
        m_error.text = head.text.simplified();
        m_head = m_error.text.first(m_error.text.lastIndexOf(u':') + 1);
        if (const QList<PlaceInText> places = placesIn(head.text); !places.isEmpty())
            notePlace(places.first().place, Newest::First);
    }
}

std::optional<FoundError> ErrorTrace::error() const
{
    if (m_error.text.isEmpty() || (m_needsPlace && !m_fallback && !m_error.place))
        return std::nullopt;
    FoundError error = m_error;
    if (!m_ownPlace && m_fallback)
        error.place = m_fallback;
    if (error.place && error.place->file.isEmpty())
        error.place.reset();
    return error;
}

void ErrorTrace::notePlace(const CodePlace &place, Newest newest)
{
    if (isLibrary(place)) {
        noteFallback(place);
        return;
    }
    if (m_ownPlace && newest == Newest::First)
        return;
    m_error.place = place;
    m_ownPlace = true;
}

void ErrorTrace::noteFallback(const CodePlace &place)
{
    if (!m_fallback)
        m_fallback = place;
}

void ErrorTrace::noteCause(const QString &text, qint64 number)
{
    m_error.text = text;
    m_error.line = number;
    if (m_error.place && m_ownPlace)
        m_fallback = m_error.place;
    m_ownPlace = false;
}

ErrorTrace::Verdict ErrorTrace::filler(int most)
{
    return ++m_fillers > most ? Verdict::End : Verdict::Filler;
}

ErrorTrace::Verdict ErrorTrace::take(const QString &line, qint64 number)
{
    if (m_stage == Stage::Through)
        return Verdict::End;
    switch (m_kind) {
    case TraceKind::Python:
        return takePython(line, number);
    case TraceKind::Jupyter:
        return takeJupyter(line, number);
    case TraceKind::Pytest:
        return takePytest(line);
    case TraceKind::Stack:
        return takeStack(line, number);
    case TraceKind::R:
        return takeR(line, number);
    case TraceKind::Julia:
        return takeJulia(line, number);
    case TraceKind::Go:
        return takeGo(line);
    case TraceKind::Rust:
        return takeRust(line, number);
    case TraceKind::Frames:
        return takeFrames(line);
    case TraceKind::Place:
        return takePlace(line);
    case TraceKind::Cpp:
    case TraceKind::NextLine:
        return takeNext(line, number);
    case TraceKind::None:
        break;
    }
    return Verdict::End;
}

ErrorTrace::Verdict ErrorTrace::takePython(const QString &raw, qint64 number)
{
    static const QRegularExpression margin(uR"(^\s*[|+][-+]* ?)"_s);
    QString line = raw;
    if (raw.contains(u'|') || raw.contains(u'+'))
        line.remove(margin); // of an exception group
    const QString bare = line.trimmed();
    if (m_stage == Stage::After) {
        if (bare.startsWith("Traceback (most recent"_L1)) {
            m_stage = Stage::Chain;
            return Verdict::Part;
        }
        const bool isLink = bare.isEmpty() || beginsWithAny(bare, {u"The above exception was", u"During handling of"});
        return isLink ? filler(4) : Verdict::End;
    }
    if (bare.startsWith("File \""_L1)) {
        for (const PlaceInText &place : placesIn(bare))
            notePlace(place.place, Newest::Last);
        return Verdict::Part;
    }
    if (bare.isEmpty() || line.startsWith(u' '))
        return Verdict::Part;
    return takePythonText(bare, number);
}

ErrorTrace::Verdict ErrorTrace::takePythonText(const QString &line, qint64 number)
{
    static const QRegularExpression exception(uR"(^[A-Za-z_][\w.<>]*(?:\[.*\])?(?:$|:| \())"_s);
    if (!match(line, exception).hasMatch())
        return Verdict::End;
    if (m_stage != Stage::Chain) {
        m_error.text = line;
        m_error.line = number;
    }
    // The frames of the first exception may all be of a library: then those of what was made of it say where.
    m_stage = m_ownPlace ? Stage::Through : Stage::After;
    m_fillers = 0;
    return Verdict::Part;
}

ErrorTrace::Verdict ErrorTrace::takeJupyter(const QString &line, qint64 number)
{
    static const QRegularExpression cell(uR"(^(?:Cell |Input )In ?\[\d+\](?:, line (\d+))?)"_s);
    if (const auto found = match(line, cell); found.hasMatch())
        notePlace({found.captured().section(u',', 0, 0), found.captured(1).toInt(), {}}, Newest::Last);
    else if (const QList<PlaceInText> places = placesIn(line); line.startsWith("File "_L1) && !places.isEmpty())
        notePlace(places.first().place, Newest::Last);
    const bool isText = line.startsWith(m_error.text) && (line.size() == m_error.text.size() || line.at(m_error.text.size()) == u':');
    if (!isText)
        return filler(2000) == Verdict::End ? Verdict::End : Verdict::Part;
    m_error.text = line;
    m_error.line = number;
    m_stage = Stage::Through;
    return Verdict::Part;
}

ErrorTrace::Verdict ErrorTrace::takePytest(const QString &line)
{
    static const QRegularExpression place(uR"(^(\S+\.py):(\d+): \w+)"_s);
    if (line.startsWith("E   "_L1))
        return Verdict::Part;
    const auto found = match(line, place);
    if (!found.hasMatch())
        return filler(60) == Verdict::End ? Verdict::End : Verdict::Part;
    notePlace({found.captured(1), found.captured(2).toInt(), {}}, Newest::First);
    m_stage = Stage::Through;
    return Verdict::Part;
}

ErrorTrace::Verdict ErrorTrace::takeStack(const QString &line, qint64 number)
{
    static const QRegularExpression cause(uR"(^(Caused by: | ---> |\s+\[cause\]: )(.+?)(?: \{)?$)"_s);
    static const QRegularExpression frame(uR"(^\s+at \S)"_s);
    static const QRegularExpression rest(uR"(^\s*(?:\.\.\. \d+ more|Suppressed: .*|--- End of .*)$)"_s);
    if (match(line, frame).hasMatch()) {
        m_stage = Stage::Frames;
        m_error.rank = ErrorRank::Trace;
        if (const auto found = stackFrame(line))
            found->second ? notePlace(found->first, Newest::First) : noteFallback(found->first);
        return Verdict::Part;
    }
    if (const auto found = match(line, cause); found.hasMatch() && (m_stage == Stage::Frames || !line.startsWith(u'C'))) {
        noteCause(found.captured(2), number);
        return Verdict::Part;
    }
    if (match(line, rest).hasMatch())
        return Verdict::Part;
    return m_stage == Stage::Frames ? Verdict::End : filler(10);
}

ErrorTrace::Verdict ErrorTrace::takeR(const QString &line, qint64 number)
{
    static const QRegularExpression quitting(uR"(^Quitting from (?:lines (\d+)-\d+ .*\((.+)\)|(.+?):(\d+)-\d+))"_s);
    const QString bare = line.trimmed();
    if (const auto found = match(line, quitting); found.hasMatch()) {
        const bool isOld = found.capturedLength(2) > 0;
        notePlace({found.captured(isOld ? 2 : 3), found.captured(isOld ? 1 : 4).toInt(), {}}, Newest::First);
        return Verdict::Part;
    }
    if (bare.startsWith("Execution halted"_L1)) {
        m_stage = Stage::Through;
        return Verdict::Part;
    }
    if (beginsWithAny(bare, {u"ℹ", u"•", u"✖", u"Calls:", u"Backtrace:", u"Caused by error", u"▆"}) || bare.isEmpty())
        return Verdict::Part;
    const bool isOpen = m_stage == Stage::Head && m_error.text.trimmed().endsWith(u':');
    if (isOpen || (m_stage == Stage::Head && bare.startsWith("! "_L1) && m_error.text.trimmed() == m_head)) {
        m_error.text = m_head + u' ' + (bare.startsWith("! "_L1) ? bare.sliced(2) : bare);
        m_error.line = number;
        m_stage = Stage::After;
        return Verdict::Part;
    }
    for (const PlaceInText &place : placesIn(line))
        notePlace(place.place, Newest::Last);
    return line.startsWith(u' ') || bare.startsWith("! "_L1) ? Verdict::Part : filler(4);
}

ErrorTrace::Verdict ErrorTrace::takeJulia(const QString &line, qint64 number)
{
    static const QRegularExpression function(uR"(^ *\[\d+\] (.+?)\()"_s);
    static const QRegularExpression place(uR"(^\s+@ (?:[\w.]+ )?(\S+\.jl):(\d+)|^ *\[\d+\] .* at (\S+\.jl):(\d+))"_s);
    static const QRegularExpression start(uR"(^in expression starting at (.+):(\d+))"_s);
    if (const auto found = match(line, function); found.hasMatch())
        m_caller = found.captured(1);
    if (const auto found = match(line, place); found.hasMatch()) {
        const bool isOld = found.capturedLength(3) > 0;
        const CodePlace there{found.captured(isOld ? 3 : 1), found.captured(isOld ? 4 : 2).toInt(), m_caller};
        there.file.startsWith("./"_L1) ? void() : notePlace(there, Newest::First); // ./ is where the language itself was built
        return Verdict::Part;
    }
    if (const auto found = match(line, start); found.hasMatch()) {
        noteFallback({found.captured(1), found.captured(2).toInt(), {}});
        m_stage = Stage::Through;
        return Verdict::Part;
    }
    if (line.startsWith("caused by: "_L1)) {
        noteCause(line.sliced(11), number);
        return Verdict::Part;
    }
    if (line.startsWith("Stacktrace:"_L1)) {
        m_stage = Stage::Frames;
        m_error.rank = ErrorRank::Trace;
        return Verdict::Part;
    }
    return m_stage == Stage::Frames && (line.isEmpty() || line.startsWith(u' ')) ? Verdict::Part : filler(4);
}

ErrorTrace::Verdict ErrorTrace::takeGo(const QString &line)
{
    static const QRegularExpression place(uR"(^\t(\S+\.go):(\d+))"_s);
    static const QRegularExpression function(uR"(^([\w./*()-]+)\(.*\)$)"_s);
    static const QRegularExpression other(uR"(^(?:goroutine |created by |\[signal |runtime: |\t|$))"_s);
    if (const auto found = match(line, place); found.hasMatch()) {
        notePlace({found.captured(1), found.captured(2).toInt(), m_caller}, Newest::First);
        return Verdict::Part;
    }
    if (const auto found = match(line, function); found.hasMatch()) {
        m_caller = found.captured(1).section(u'/', -1);
        return Verdict::Part;
    }
    return match(line, other).hasMatch() ? Verdict::Part : Verdict::End;
}

ErrorTrace::Verdict ErrorTrace::takeRust(const QString &line, qint64 number)
{
    static const QRegularExpression late(uR"(', (\S+):(\d+):\d+$)"_s);
    static const QRegularExpression frame(uR"(^\s+(?:at (\S+):(\d+)|\d+: ))"_s);
    if (m_error.text.isEmpty()) {
        m_error.text = line;
        m_error.line = number;
        return Verdict::Part;
    }
    if (const auto found = match(line, late); found.hasMatch()) {
        notePlace({found.captured(1), found.captured(2).toInt(), {}}, Newest::First);
        return Verdict::Part;
    }
    if (const auto found = match(line, frame); found.hasMatch()) {
        if (found.capturedLength(1) > 0)
            notePlace({found.captured(1), found.captured(2).toInt(), {}}, Newest::First);
        return Verdict::Part;
    }
    return line.startsWith("stack backtrace:"_L1) ? Verdict::Part : filler(5);
}

ErrorTrace::Verdict ErrorTrace::takeFrames(const QString &line)
{
    static const QRegularExpression function(uR"( in (\S+) )"_s);
    for (const PlaceInText &found : placesIn(line)) {
        CodePlace place = found.place;
        place.function = match(line, function).captured(1);
        notePlace(place, Newest::First);
    }
    const bool isPart = line.isEmpty() || line.startsWith(u' ') ||
                        beginsWithAny(line, {u"#", u"==", u"READ ", u"WRITE ", u"Current thread", u"Thread ", u"Python runtime"});
    return isPart && !line.startsWith("SUMMARY"_L1) ? Verdict::Part : filler(4);
}

ErrorTrace::Verdict ErrorTrace::takePlace(const QString &line)
{
    static const QRegularExpression arrow(uR"(^\s*--> (\S+):(\d+):\d+$)"_s);
    static const QRegularExpression input(uR"(^l\.(\d+) )"_s);
    if (const auto found = match(line, arrow); found.hasMatch()) {
        notePlace({found.captured(1), found.captured(2).toInt(), {}}, Newest::First);
        m_stage = Stage::Through;
        return Verdict::Part;
    }
    if (const auto found = match(line, input); found.hasMatch()) {
        noteFallback({{}, found.captured(1).toInt(), {}}); // TeX names the file elsewhere
        m_stage = Stage::Through;
        return Verdict::Part;
    }
    return filler(12);
}

ErrorTrace::Verdict ErrorTrace::takeNext(const QString &line, qint64 number)
{
    static const QRegularExpression what(uR"(^\s+what\(\): +(.*)$)"_s);
    const auto found = match(line, what);
    if (line.trimmed().isEmpty() || (m_kind == TraceKind::Cpp && !found.hasMatch()))
        return filler(1);
    const QString text = m_kind == TraceKind::Cpp ? found.captured(1) : line.trimmed();
    m_error.text = m_error.text.isEmpty() ? text : m_error.text + u": "_s + text;
    if (m_kind == TraceKind::NextLine)
        m_error.line = number;
    m_stage = Stage::Through;
    return Verdict::Part;
}

} // namespace runsheet
