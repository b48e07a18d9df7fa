// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArrayList verbWords(const QByteArray &group)
{
    QByteArrayList words;
    for (const Verb &verb : allVerbs()) {
        const QByteArrayList parts = verb.syntax.verb.split(' ');
        const QByteArray word = group.isEmpty() ? parts.first() : parts.size() > 1 && parts.first() == group ? parts.at(1) : QByteArray();
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    return words;
}

QByteArray optionWords(const Syntax &syntax)
{
    QByteArrayList words;
    for (const QList<OptionSpec> *options : {&syntax.options, &commonOptions()}) {
        for (const OptionSpec &option : *options)
            words += "--" + option.name;
    }
    return words.join(' ');
}

QByteArray bashScript()
{
    QByteArray cases;
    for (const QByteArray &group : verbGroups())
        cases += "        " + group + ") COMPREPLY=($(compgen -W '" + verbWords(group).join(' ') + "' -- \"$word\")); return ;;\n";
    QByteArray options;
    for (const Verb &verb : allVerbs())
        options += "        '" + verb.syntax.verb + "') words='" + optionWords(verb.syntax) + "' ;;\n";
    return "_runsheet() {\n"
           "    local word=\"${COMP_WORDS[COMP_CWORD]}\" verb=\"${COMP_WORDS[1]}\" words=''\n"
           "    if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '" +
           verbWords({}).join(' ') +
           "' -- \"$word\")); return; fi\n"
           "    if ((COMP_CWORD == 2)); then case \"$verb\" in\n" +
           cases +
           "    esac; fi\n"
           "    case \"$verb\" in " + verbGroups().join('|') + ") verb=\"$verb ${COMP_WORDS[2]}\" ;; esac\n"
           "    case \"$verb\" in\n" +
           options +
           "    esac\n"
           "    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$words\" -- \"$word\")); else COMPREPLY=($(compgen -f -- \"$word\")); "
           "fi\n"
           "}\n"
           "complete -o filenames -F _runsheet runsheet\n";
}

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace("'", "\\'") + '\'';
}

QByteArray fishScript()
{
    QByteArray text = "complete -c runsheet -f -n __fish_use_subcommand -a '" + verbWords({}).join(' ') + "'\n";
    for (const Verb &verb : allVerbs()) {
        const QByteArrayList parts = verb.syntax.verb.split(' ');
        if (parts.size() > 1)
            text += "complete -c runsheet -f -n '__fish_seen_subcommand_from " + parts.first() + "' -a " + parts.at(1) + " -d " +
                    quoted(verb.syntax.summary) + '\n';
        for (const OptionSpec &option : verb.syntax.options)
            text += "complete -c runsheet -n '__fish_seen_subcommand_from " + parts.last() + "' -l " + option.name +
                    (option.value.isEmpty() ? "" : " -r") + " -d " + quoted(option.help) + '\n';
    }
    return text;
}

ExitStory go(SessionPtr session)
{
    const QByteArray shell = session->line.words().first();
    if (shell == "bash")
        printBytes(bashScript());
    else if (shell == "zsh")
        printBytes("#compdef runsheet\nautoload -U +X bashcompinit && bashcompinit\n" + bashScript());
    else if (shell == "fish")
        printBytes(fishScript());
    else
        co_return fail(badInput(u"“%1” is no shell that is known here: bash, zsh or fish."_s.arg(visible(shell))));
    co_return 0;
}

} // namespace

Verb completionVerb()
{
    return {{.verb = "completion",
             .words = "bash|zsh|fish",
             .summary = "Prints the completion for a shell.",
             .options = {},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
