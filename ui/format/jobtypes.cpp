// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/jobtypes.h"

#include <QCoreApplication>

namespace runsheet {
namespace {

constexpr const char *context = "runsheet::JobTypeText";

// The engine says them in English; here translators find them.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Command"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Runs a program with its arguments."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Program"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "A program's name, looked for in PATH, or its path."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Arguments"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Handed to the program as they are; no shell looks at them."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Script"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Runs a script with the interpreter that fits it."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText",
                      "A script of Python, R, shell, Node, Perl, Julia, or any other with a first line that names its interpreter."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Handed to the script as they are."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Interpreter"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText",
                      "A name in PATH or a path; empty: by the script's first line, its virtual environment or its name."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Demo"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Pretends to work: processes, stages and items, some of which fail."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Processes"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "How many processes."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Stages"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Of each process."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Items"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Of each stage."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Seconds per item"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "How long an item takes."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Rate of failures"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "0: no item fails; 1: all do."),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "Seed"),
    QT_TRANSLATE_NOOP("runsheet::JobTypeText", "The same seed makes the same items fail."),
};

QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate(context, text.toUtf8().constData());
}

} // namespace

JobTypeInfo inWindowLanguage(JobTypeInfo type)
{
    type.name = translated(type.name);
    type.description = translated(type.description);
    for (Parameter &parameter : type.parameters) {
        parameter.label = translated(parameter.label);
        parameter.description = translated(parameter.description);
    }
    return type;
}

} // namespace runsheet
