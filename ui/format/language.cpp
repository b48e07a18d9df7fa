// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace runsheet {

using namespace Qt::StringLiterals;

void applyLanguage(const QLocale &locale)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QString name = u"catalogue"_s;
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    const bool isFound = translator->load(locale, u"runsheet"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/runsheet_en.qm"_s);
    if (isFound)
        QCoreApplication::installTranslator(translator);
    QLocale::setDefault(locale);
}

} // namespace runsheet
