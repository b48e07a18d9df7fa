// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grab.h"

#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"
#include "engine/enginehost.h"

#include <QFile>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Error wrong(const QByteArray &option, const CommandLine &line, const QString &form)
{
    return badInput(u"--%1 cannot be “%2”: it is %3."_s.arg(QString::fromUtf8(option), visible(line.bytes(option)), form));
}

Result<QSize> sizeOf(const CommandLine &line)
{
    const QByteArrayList parts = line.bytes("size").split('x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() == 2 && size.width() > 0 && size.height() > 0 && size.width() <= 10'000 && size.height() <= 10'000)
        return size;
    return wrong("size", line, u"such as 1360x860"_s);
}

Result<GrabOptions> optionsFrom(const CommandLine &line)
{
    GrabOptions options;
    options.file = QFile::decodeName(line.words().first());
    options.page = QString::fromUtf8(line.bytes("page"));
    options.theme = QString::fromUtf8(line.bytes("theme"));
    options.lang = QString::fromUtf8(line.bytes("lang"));
    if (line.has("size")) {
        const Result<QSize> size = sizeOf(line);
        if (!size)
            return size.error();
        options.size = *size;
    }
    if (line.has("scale")) {
        options.scale = line.bytes("scale").toDouble();
        if (options.scale < 0.5 || options.scale > 8)
            return wrong("scale", line, u"a number from 0.5 to 8"_s);
    }
    return options;
}

// Reads the store beside whoever serves it; nothing starts and nothing is written.
ExitStory go(SessionPtr session)
{
    const Result<GrabOptions> options = optionsFrom(session->line);
    if (!options)
        co_return fail(options.error());
    auto host = EngineHost::start({.folders = session->folders, .slotCount = 0, .runnerProgram = {}, .clock = {}, .view = true});
    if (!host)
        co_return fail(host.error());
    (*host)->serve();
    const Result<Done> grabbed = grabWindow((*host)->engine(), *options);
    co_return grabbed ? 0 : fail(grabbed.error());
}

} // namespace

Verb grabVerb()
{
    return {{.verb = "grab",
             .words = "FILE.png",
             .summary = "Draws the window into a picture. Needs no display.",
             .options = {{"page", "jobs|schedule|history|first-start", "what it shows"},
                         {"size", "WxH", "in device-independent pixels"},
                         {"theme", "light|dark", ""},
                         {"scale", "F", "2 doubles the picture"},
                         {"lang", "L", "de, en_GB, ..."}},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
