// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

ExitStory go(SessionPtr session)
{
    const QString version = QCoreApplication::applicationVersion();
    if (session->line.isJson())
        printDocument({{u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())}});
    else
        printLine(u"runsheet "_s + version);
    co_return 0;
}

} // namespace

Verb versionVerb()
{
    return {{.verb = "version", .words = "", .summary = "Prints the version.", .options = {}}, go};
}

} // namespace runsheet
