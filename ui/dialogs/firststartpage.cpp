// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firststartpage.h"

#include "ui/details/widgets.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

FirstStartPage::FirstStartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"firstStartPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Metrics metrics = metricsOf(this);
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 104);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * metrics.u);
    QLabel *title = plainLabel(tr("Nothing to run yet"), column);
    title->setFont(welcomeFont(font()));
    layout->addWidget(title);
    layout->addWidget(mutedLabel(tr("Two ways to the first job. Dropping runs nothing by itself."), column));
    layout->addSpacing(2 * metrics.u);
    layout->addWidget(hairLine(Qt::Horizontal, column));
    auto *choose = new QPushButton(tr("&Choose a file..."), column);
    choose->setObjectName(u"chooseFileButton"_s);
    choose->setDefault(true);
    auto *sample = new QPushButton(tr("Try the &sample"), column);
    sample->setObjectName(u"trySampleButton"_s);
    addRow(layout, "document-import"_L1, tr("Drop a script here"),
           tr("Python, R, shell, Node, Perl or Julia, a program, or data files together with a script."), choose);
    addRow(layout, "media-playback-start"_L1, tr("Try the sample project"),
           tr("Jobs on made-up prices: load, check and report, with a table, a plot and a page as their results."), sample);
    layout->addWidget(mutedLabel(tr("Or press Ctrl+N for an empty job."), column));
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &FirstStartPage::chooseFile);
    connect(sample, &QPushButton::clicked, this, &FirstStartPage::trySample);
    auto *outer = new QGridLayout(this);
    outer->addWidget(column, 1, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
}

void FirstStartPage::addRow(QBoxLayout *layout, QLatin1String icon, const QString &title, const QString &sentence, QPushButton *button)
{
    const Metrics metrics = metricsOf(this);
    auto *picture = new QLabel(this);
    picture->setPixmap(actionIcon(icon, IconTint::Accent).pixmap(2 * metrics.icon()));
    picture->setFixedWidth(3 * metrics.h);
    QLabel *head = plainLabel(title, this);
    head->setFont(cardTitleFont(font()));
    QLabel *text = mutedLabel(sentence, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    button->setMinimumSize(fontMetrics().averageCharWidth() * 28, metrics.rowHeight() + metrics.u);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.halfGap());
    words->addWidget(head);
    words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.u, 4 * metrics.u, metrics.u, 4 * metrics.u);
    row->setSpacing(3 * metrics.u);
    row->addWidget(picture);
    row->addLayout(words, 1);
    row->addWidget(button);
    layout->addLayout(row);
    layout->addWidget(hairLine(Qt::Horizontal, this));
}

} // namespace runsheet
