// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/editor.h"

#include "engine/domain/bytes.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Editor)
};

// Editors with a window of their own that take a line.
constexpr std::array knownEditors{
    "code --goto %f:%l"_L1, "codium --goto %f:%l"_L1, "kate --line %l %f"_L1,
    "subl %f:%l"_L1,        "zed %f:%l"_L1,           "pycharm --line %l %f"_L1,
    "gedit %f +%l"_L1,      "geany %f:%l"_L1,         "mousepad --line=%l %f"_L1,
    "xed %f +%l"_L1,        "kwrite --line %l %f"_L1, "emacsclient -n +%l %f"_L1,
    "gvim +%l %f"_L1,
};

EditorCommand filled(const QStringList &words, const QString &file, int line)
{
    EditorCommand command{words.value(0), {}};
    const QString number = QString::number(std::max(1, line));
    bool namesFile = false;
    for (const QString &word : words.sliced(1)) {
        namesFile = namesFile || word.contains("%f"_L1);
        // The line first: a file's name may contain anything.
        command.arguments.append(QString(word).replace("%l"_L1, number).replace("%f"_L1, file));
    }
    if (!namesFile)
        command.arguments.append(file);
    return command;
}

} // namespace

std::optional<EditorCommand> editorCommand(const QString &configured, const QString &file, int line, const FindProgram &find)
{
    if (const QStringList words = QProcess::splitCommand(configured); !words.isEmpty())
        return filled(words, file, line);
    for (const QLatin1String editor : knownEditors) {
        const QStringList words = QString(editor).split(u' ');
        if (!find(words.first()).isEmpty())
            return filled(words, file, line);
    }
    return std::nullopt;
}

std::optional<QString> fileOf(const CodePlace &place, const QString &folder)
{
    const bool isBelowHome = place.file.startsWith("~/"_L1);
    const QString name = isBelowHome ? QDir::homePath() + place.file.sliced(1) : place.file;
    const QFileInfo file(QDir(folder.isEmpty() ? u"/"_s : folder), name);
    if (name.isEmpty() || !file.isFile())
        return std::nullopt;
    return QDir::cleanPath(file.absoluteFilePath());
}

Result<Done> openInEditor(const CodePlace &place, const QString &folder, const QString &configured)
{
    const std::optional<QString> file = fileOf(place, folder);
    if (!file)
        return refused(Text::tr("%1 cannot be opened: there is no such file%2.")
                           .arg(visible(place.file), folder.isEmpty() ? QString() : Text::tr(" in %1").arg(visible(folder))));
    const auto find = [](const QString &program) { return QStandardPaths::findExecutable(program); };
    if (const std::optional<EditorCommand> command = editorCommand(configured, *file, place.line, find)) {
        if (QProcess::startDetached(command->program, command->arguments, QFileInfo(*file).absolutePath()))
            return Done{};
        return refused(Text::tr("The editor %1 cannot be started. Check its command in the settings.").arg(visible(command->program)));
    }
    if (QFileInfo(*file).isExecutable())
        return refused(Text::tr("%1 is not opened: the desktop might execute it. Name an editor in the settings.").arg(visible(*file)));
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
        return Done{};
    return refused(Text::tr("No program opens %1. Name an editor in the settings.").arg(visible(*file)));
}

} // namespace runsheet
