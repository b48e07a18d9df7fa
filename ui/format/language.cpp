// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"

#include <QCoreApplication>
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
    install(other, other->load(locale, u"runsheet"_s, u"_"_s, u":/i18n"_s));
    QLocale::setDefault(locale);
}

} // namespace runsheet
