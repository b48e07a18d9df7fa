// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/usagepart.h"

#include "engine/domain/usagewords.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/parameterform.h"
#include "ui/format/errors.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

UsagePart::UsagePart(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    m_ask = linkButton({}, this);
    m_ask->setObjectName(u"readOptionsButton"_s);
    m_told = mutedLabel({}, this);
    m_told->setObjectName(u"readOptionsText"_s);
    m_told->setFont(smallFont(font()));
    m_told->setWordWrap(true);
    m_fields = new ParameterForm(this);
    m_fields->setObjectName(u"optionFields"_s);
    m_fields->setStacked(); // their names may be long
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(fontMetrics().averageCharWidth() * 15 + 3 * metrics.u, 0, 0, 0); // below the fields of the form above
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_told);
    layout->addWidget(m_fields);
    connect(m_ask, &QPushButton::clicked, this, &UsagePart::wanted);
    connect(m_fields, &ParameterForm::edited, this, &UsagePart::takeFields);
    offer({});
}

void UsagePart::offer(const QString &program)
{
    m_usage = {};
    m_fields->setSchema({}, {});
    m_fields->hide();
    m_ask->setEnabled(true);
    m_ask->setText(tr("Read its op&tions (runs “%1 --help”)").arg(QString(program).replace(u'&', u"&&"_s)));
    m_ask->setVisible(!program.isEmpty());
    m_told->hide();
}

void UsagePart::setAsking()
{
    m_ask->setEnabled(false);
    m_focus = window()->focusWidget();
    m_told->setProperty("isError", false);
    m_told->setText(tr("It is asked; ten seconds at most."));
    m_told->show();
}

void UsagePart::show(const Result<Usage> &usage, const QByteArrayList &words)
{
    m_ask->setEnabled(true);
    m_told->setProperty("isError", !usage);
    if (!usage) {
        m_told->setText(describe(usage.error()));
        return;
    }
    m_usage = *usage;
    m_words = words;
    const ParameterSchema schema = schemaOf(m_usage);
    m_fields->setSchema(schema, usageValues(m_usage, words));
    m_fields->setVisible(!schema.isEmpty());
    m_ask->hide();
    if (m_focus == window()->focusWidget() && !schema.isEmpty())
        m_fields->focusFirst(); // who asked for them goes on there, unless something else was begun meanwhile
    m_told->setText(schema.isEmpty() ? tr("It takes no options.")
                                     : tr("Its options, as it tells them. What you set here is written into the arguments."));
}

void UsagePart::setWords(const QByteArrayList &words)
{
    if (m_usage.isEmpty() || words == m_words)
        return;
    m_words = words;
    m_fields->setValues(usageValues(m_usage, words));
}

void UsagePart::takeFields()
{
    m_words = withUsageValues(m_usage, m_words, m_fields->values());
    Q_EMIT wordsChanged(m_words);
}

} // namespace runsheet
