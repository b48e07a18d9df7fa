// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

// The last one installed is asked first.
void install(QTranslator *catalogue, bool isFound)
{
    catalogue->setObjectName(u"catalogue"_s);
    if (isFound)
        QCoreApplication::installTranslator(catalogue);
}

} // namespace

void applyLanguage(const QLocale &locale)
{
    QCoreApplication *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(u"catalogue"_s, Qt::FindDirectChildrenOnly));
    auto *english = new QTranslator(application);
    install(english, english->load(u":/i18n/runsheet_en.qm"_s));
    auto *other = new QTranslator(application);
    const bool isOurs = other->load(locale, u"runsheet"_s, u"_"_s, u":/i18n"_s);
    auto *toolkit = new QTranslator(application); // names of keys, Qt's own dialogs and buttons: not in a language that the rest is not in
    install(toolkit, isOurs && toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(other, isOurs);
    QLocale::setDefault(locale);
}

} // namespace runsheet
