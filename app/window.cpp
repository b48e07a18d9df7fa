// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/meteredapplication.h"
#include "app/stalllog.h"
#include "app/stallwatch.h"
#include "app/terminal.h"
#include "app/windowapplication.h"
#include "engine/domain/bytes.h"
#include "ui/format/language.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Result<WindowOptions> optionsFrom(const CommandLine &line, const Folders &folders)
{
    WindowOptions options{.folders = folders, .slotCount = 0, .theme = {}};
    if (line.has("slots")) {
        const Result<qint64> slotCount = line.number("slots", 1, 100'000);
        if (!slotCount)
            return slotCount.error();
        options.slotCount = int(*slotCount);
    }
    if (line.has("theme")) {
        options.theme = themeChoiceFromWord(QString::fromUtf8(line.bytes("theme")));
        if (!options.theme)
            return badInput(u"--theme cannot be “%1”: it is light or dark."_s.arg(visible(line.bytes("theme"))));
    }
    return options;
}

} // namespace

int runWindow(int &argc, char **argv, const CommandLine &line, const Folders &folders)
{
    Result<WindowOptions> options = optionsFrom(line, folders);
    if (!options)
        return fail(options.error());
    StallWatch stalls(stallLogFile(folders.data)); // before the application, which delivers events to its end
    MeteredApplication application(argc, argv);
    application.watchWith(stalls);
    QCoreApplication::setApplicationName(u"runsheet"_s);
    QGuiApplication::setDesktopFileName(u"org.runsheet.Runsheet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNSHEET_VERSION));
    applyLanguage(QLocale::system());
    WindowApplication window(*std::move(options), desktopLook(), application.meter());
    // Within the loop: before it, exit() of a second window, whose answer may be there already, would be forgotten.
    QMetaObject::invokeMethod(&window, &WindowApplication::begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace runsheet
