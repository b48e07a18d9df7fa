// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlineview.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "app/window.h"
#include "engine/domain/bytes.h"
#include "ui/viewers/svgprocess.h"

#include <QApplication>
#include <QTimer>

#include <clocale>
#include <csignal>

#include <sys/resource.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray helpOfAll()
{
    QByteArray text = "runsheet [--data-dir DIR] [VERB ...]\n\nWithout a verb: the window. “runsheet VERB --help” tells more.\n\n";
    for (const Verb &verb : allVerbs())
        text += "  " + verb.syntax.verb.leftJustified(16) + ' ' + verb.syntax.summary + '\n';
    return text;
}

// A verb and what follows it. Options may stand before the verb and before the second word of a group (`job --json list`).
struct Chosen
{
    const Verb *verb = nullptr; //!< none: the window
    QByteArrayList arguments;
};

const Syntax &windowSyntax()
{
    static const Syntax syntax{.verb = "runsheet",
                               .words = "",
                               .summary = "Opens the window.",
                               .options = {{"slots", "N", "slots of the pool “default”; default: the cores"},
                                           {"theme", "light|dark", "instead of the one in the settings"},
                                           {"version", "", "print the version"}}};
    return syntax;
}

bool takesValue(const QByteArray &word)
{
    if (word == "--data-dir")
        return true;
    return std::ranges::any_of(windowSyntax().options,
                               [&word](const OptionSpec &option) { return word == "--" + option.name && !option.value.isEmpty(); });
}

// Moves leading options out of `arguments`, with the values of those that are the window's.
QByteArrayList takeOptions(QByteArrayList &arguments)
{
    QByteArrayList options;
    while (!arguments.isEmpty() && arguments.first().startsWith('-')) {
        const bool hasValue = takesValue(arguments.first());
        options += arguments.takeFirst();
        if (hasValue && !arguments.isEmpty())
            options += arguments.takeFirst();
    }
    return options;
}

Error unknownVerb(const QByteArray &word, const QByteArray &group)
{
    QByteArrayList names;
    for (const Verb &verb : allVerbs()) {
        const QByteArrayList parts = verb.syntax.verb.split(' ');
        if (group.isEmpty() || (parts.size() > 1 && parts.first() == group))
            names += group.isEmpty() ? parts.first() : parts.at(1);
    }
    if (word.isEmpty())
        return badInput(u"“%1” needs another word: %2."_s.arg(visible(group), QString::fromUtf8(names.join(", "))));
    return badInput(u"“%1” is no verb.%2 See “runsheet --help”."_s.arg(visible(word), nearestHint(word, names)));
}

Result<Chosen> chosenFrom(QByteArrayList arguments)
{
    QByteArrayList options = takeOptions(arguments);
    if (arguments.isEmpty())
        return Chosen{.verb = nullptr, .arguments = options};
    QByteArray name = arguments.takeFirst();
    if (verbGroups().contains(name)) {
        options += takeOptions(arguments);
        const QByteArray second = arguments.isEmpty() ? QByteArray() : arguments.takeFirst();
        if (second.isEmpty() && options.contains("--help"))
            return Chosen{.verb = nullptr, .arguments = {"--help"}};
        if (second.isEmpty())
            return unknownVerb({}, name);
        name += ' ' + second;
    }
    const auto found = std::ranges::find(allVerbs(), name, [](const Verb &verb) { return verb.syntax.verb; });
    if (found == allVerbs().end()) {
        const QByteArrayList parts = name.split(' ');
        return unknownVerb(parts.last(), parts.size() > 1 ? parts.first() : QByteArray());
    }
    return Chosen{.verb = &*found, .arguments = options + arguments};
}

ExitStory ended(ExitStory story)
{
    const int code = co_await std::move(story);
    QCoreApplication::exit(code);
    co_return code;
}

std::unique_ptr<QCoreApplication> applicationFor(const QByteArray &verb, int &argc, char **argv)
{
    if (verb != "grab")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

SessionPtr sessionFor(const CommandLine &line)
{
    auto session = std::make_shared<Session>();
    session->line = line;
    session->isFolderGiven = line.has("data-dir");
    session->folders = foldersFor(session->isFolderGiven ? line.bytes("data-dir") : qgetenv("RUNSHEET_DATA_DIR"));
    return session;
}

int runVerb(const Verb &verb, const CommandLine &line, int &argc, char **argv)
{
    const SessionPtr session = sessionFor(line); // outlives the application: its stories may still be told
    const auto application = applicationFor(verb.syntax.verb, argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNSHEET_VERSION));
    std::unique_ptr<OfflineView> view;
    if (line.has("view")) {
        Result<std::unique_ptr<OfflineView>> opened = OfflineView::open(session->folders);
        if (!opened)
            return fail(opened.error());
        view = *std::move(opened);
        session->folders = view->folders();
    }
    // A story may end before it awaits anything; only inside the loop can it end the loop.
    QTimer::singleShot(0, [&verb, session] { ended(verb.go(session)); });
    return QCoreApplication::exec();
}

int runWithoutVerb(const QByteArrayList &arguments, int &argc, char **argv)
{
    const Result<CommandLine> line = CommandLine::parse(windowSyntax(), arguments);
    if (!line)
        return fail(line.error());
    if (line->asksForHelp())
        return printBytes(helpOfAll()) ? 0 : 1;
    if (line->has("version"))
        return printBytes("runsheet " RUNSHEET_VERSION "\n") ? 0 : 1;
    const SessionPtr session = sessionFor(*line);
    return runWindow(argc, argv, *line, session->folders);
}

int runProgram(int &argc, char **argv)
{
    QByteArrayList arguments;
    for (int index = 1; index < argc; ++index)
        arguments += argv[index];
    const Result<Chosen> chosen = chosenFrom(arguments);
    if (!chosen)
        return fail(chosen.error());
    if (!chosen->verb)
        return runWithoutVerb(chosen->arguments, argc, argv);
    const Result<CommandLine> line = CommandLine::parse(chosen->verb->syntax, chosen->arguments);
    if (!line)
        return fail(line.error());
    if (line->asksForHelp())
        return printBytes(helpText(chosen->verb->syntax)) ? 0 : 1;
    return runVerb(*chosen->verb, *line, argc, argv);
}

// What is captured of a caller's environment is in this process's memory and must not get to a disk. One byte and not none:
// the kernel gives a core of any size to a program that collects them, but for this one value.
void forbidCoreFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 1);
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace
} // namespace runsheet

int main(int argc, char **argv)
{
    // A reader that leaves is told by write() itself: an engine must not die of `| head`.
    std::signal(SIGPIPE, SIG_IGN);
    runsheet::forbidCoreFiles();
    // The window's own helper, no verb for people.
    if (argc > 1 && qstrcmp(argv[1], "render-svg") == 0)
        return runsheet::drawSvgFromInput(argc, argv);
    return runsheet::runProgram(argc, argv);
}
