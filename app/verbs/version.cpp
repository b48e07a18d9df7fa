// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// Of clang; g++ says it in its own way and is not used with sanitizers here.
#ifndef __has_feature
#define __has_feature(name) 0
#endif

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! Which this program was built with: under them it is slower and takes more memory, and a fault ends it with a report.
QJsonArray sanitizers()
{
    QJsonArray names;
#if __has_feature(address_sanitizer)
    names.append(u"address"_s);
#endif
#if __has_feature(thread_sanitizer)
    names.append(u"thread"_s);
#endif
    return names;
}

ExitStory go(SessionPtr session)
{
    const QString version = QCoreApplication::applicationVersion();
    if (session->line.isJson())
        printDocument({{u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())}, {u"sanitizers"_s, sanitizers()}});
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
