// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/helpdialog.h"

#include "ui/theme/metrics.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QString helpText()
{
    for (const QString &language : {QLocale().name().section(u'_', 0, 0), u"en"_s}) {
        QFile file(u":/help/%1.md"_s.arg(language));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).section(u"-->\n"_s, 1); // without the lines of its licence
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    auto *page = new QTextBrowser;
    page->setObjectName(u"helpPage"_s);
    page->setAccessibleName(tr("Help"));
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(4 * metricsOf(this).u);
    page->setMarkdown(helpText());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);
    const Metrics metrics = metricsOf(this);
    resize(40 * metrics.h, 42 * metrics.h);
}

} // namespace runsheet
