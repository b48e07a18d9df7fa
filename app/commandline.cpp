// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "engine/domain/bytes.h"

#include <algorithm>
#include <numeric>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

int distance(const QByteArray &a, const QByteArray &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int change = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = std::exchange(row[size_t(j) + 1], std::min({row[size_t(j) + 1] + 1, row[size_t(j)] + 1, change}));
        }
    }
    return row.back();
}

Error optionError(const QByteArray &option, const QString &what)
{
    return badInput(u"--%1 %2."_s.arg(visible(option), what), {{visible(option), what}});
}

} // namespace

// Takes one argument after the other.
class CommandLine::Parser
{
public:
    Parser(const Syntax &syntax, const QByteArrayList &arguments) : m_syntax(syntax), m_rest(arguments) {}

    Result<CommandLine> run()
    {
        while (!m_rest.isEmpty()) {
            if (const auto taken = takeNext(); !taken)
                return taken.error();
        }
        if (m_line.asksForHelp())
            return std::move(m_line);
        return checkedWords();
    }

private:
    Result<Done> takeNext()
    {
        const QByteArray word = m_rest.takeFirst();
        if (word == "--") {
            m_line.m_words += std::exchange(m_rest, {});
            return Done{};
        }
        if (word.startsWith('-') && word.size() > 1)
            return takeOption(word);
        m_line.m_words += word;
        if (m_syntax.program)
            m_line.m_words += std::exchange(m_rest, {});
        return Done{};
    }

    Result<Done> takeOption(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = word == "-o" ? "output" : word == "-h" ? "help" : word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *spec = find(word.startsWith("--") || word == "-o" || word == "-h" ? name : QByteArray());
        if (!spec)
            return unknown(word);
        if (spec->value.isEmpty()) {
            if (equals >= 0)
                return optionError(name, u"takes no value"_s);
            m_line.m_options[name] = {QByteArray()};
            return Done{};
        }
        if (equals < 0 && m_rest.isEmpty())
            return optionError(name, u"needs a value (%1)"_s.arg(QString::fromUtf8(spec->value)));
        const QByteArray value = equals < 0 ? m_rest.takeFirst() : word.mid(equals + 1);
        if (spec->repeats)
            m_line.m_options[name] += value;
        else
            m_line.m_options[name] = {value};
        return Done{};
    }

    [[nodiscard]] const OptionSpec *find(const QByteArray &name) const
    {
        for (const QList<OptionSpec> *options : {&m_syntax.options, &commonOptions()}) {
            const auto found = std::ranges::find(*options, name, &OptionSpec::name);
            if (found != options->end() && !name.isEmpty())
                return &*found;
        }
        return nullptr;
    }

    [[nodiscard]] Error unknown(const QByteArray &word) const
    {
        QByteArrayList names;
        for (const QList<OptionSpec> *options : {&m_syntax.options, &commonOptions()}) {
            for (const OptionSpec &option : *options)
                names += "--" + option.name;
        }
        return badInput(u"“%1” is no option of “%2”.%3"_s.arg(visible(word), QString::fromUtf8(m_syntax.verb),
                                                              nearestHint(word.split('=').first(), names)));
    }

    Result<CommandLine> checkedWords()
    {
        const qsizetype count = m_line.m_words.size();
        if (count < m_syntax.leastWords)
            return badInput(
                u"“%1” needs %2. See “runsheet %1 --help”."_s.arg(QString::fromUtf8(m_syntax.verb), QString::fromUtf8(m_syntax.words)));
        if (m_syntax.mostWords >= 0 && count > m_syntax.mostWords)
            return badInput(u"“%1” is one word too many for “%2”."_s.arg(visible(m_line.m_words.at(m_syntax.mostWords)),
                                                                         QString::fromUtf8(m_syntax.verb)));
        return std::move(m_line);
    }

    const Syntax &m_syntax;
    QByteArrayList m_rest;
    CommandLine m_line;
};

Result<CommandLine> CommandLine::parse(const Syntax &syntax, const QByteArrayList &arguments)
{
    return Parser(syntax, arguments).run();
}

QByteArray CommandLine::bytes(const QByteArray &option) const
{
    const QByteArrayList values = m_options.value(option);
    return values.isEmpty() ? QByteArray() : values.last();
}

Result<QString> CommandLine::text(const QByteArray &option) const
{
    return textOf(bytes(option), u"--"_s + QString::fromUtf8(option));
}

Result<Duration> CommandLine::duration(const QByteArray &option) const
{
    if (const auto duration = durationFromText(QString::fromUtf8(bytes(option))))
        return *duration;
    return optionError(option, u"cannot be “%1”: a duration is seconds, or such as 90s, 5m, 2h, 1d, PT1H30M"_s.arg(visible(bytes(option))));
}

Result<Instant> CommandLine::instant(const QByteArray &option) const
{
    if (const auto instant = instantFromIso(QString::fromUtf8(bytes(option))))
        return *instant;
    return optionError(option,
                       u"cannot be “%1”: a time is such as 2026-11-21T07:30:00Z, without offset it is local"_s.arg(visible(bytes(option))));
}

Result<qint64> CommandLine::number(const QByteArray &option, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 number = bytes(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return optionError(option, u"cannot be “%1”: it is a whole number from %2"_s.arg(visible(bytes(option))).arg(least));
}

const OptionSpec &viewOption()
{
    static const OptionSpec option{"view", "", "only look: needs no engine and changes nothing, also on a read-only folder or a damaged store"};
    return option;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options{{"data-dir", "DIR", "the data folder; default $RUNSHEET_DATA_DIR, else $XDG_DATA_HOME/runsheet"},
                                           {"json", "", "print JSON"},
                                           {"help", "", "print this"}};
    return options;
}

QByteArray helpText(const Syntax &syntax)
{
    QByteArray text = "runsheet " + syntax.verb;
    if (!syntax.options.isEmpty())
        text += " [options]";
    if (!syntax.words.isEmpty())
        text += ' ' + syntax.words;
    text += "\n\n" + syntax.summary + "\n\nOptions:\n";
    for (const QList<OptionSpec> *options : {&syntax.options, &commonOptions()}) {
        for (const OptionSpec &option : *options) {
            QByteArray form = "--" + option.name;
            if (!option.value.isEmpty())
                form += ' ' + option.value;
            text += "  " + form.leftJustified(28) + ' ' + option.help + (option.repeats ? QByteArray(" (may be repeated)") : QByteArray()) +
                    '\n';
        }
    }
    return text;
}

QByteArray nearest(const QByteArray &word, const QByteArrayList &candidates)
{
    QByteArray best;
    int least = std::max(2, int(word.size()) / 3) + 1;
    for (const QByteArray &candidate : candidates) {
        if (const int changed = distance(word, candidate); changed < least) {
            least = changed;
            best = candidate;
        }
    }
    return best;
}

QString nearestHint(const QByteArray &word, const QByteArrayList &candidates)
{
    const QByteArray best = nearest(word, candidates);
    return best.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(QString::fromUtf8(best));
}

Result<QString> textOf(const QByteArray &bytes, const QString &what)
{
    if (isUtf8(bytes) && !bytes.contains('\0'))
        return QString::fromUtf8(bytes);
    return badInput(u"%1 must be UTF-8 text, “%2” is not."_s.arg(what, visible(bytes)));
}

} // namespace runsheet
