// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuedialog.h"

#include "ui/queues/queueeditor.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueDialog::QueueDialog(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"queueDialog"_s);
    setWindowTitle(tr("Queue"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_editor = new QueueEditor(engine, std::move(clock), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_editor);
    const int h = metricsOf(this).h;
    resize(62 * h, 40 * h);
    connect(m_editor, &QueueEditor::saved, this, [this](const QString &name) { setWindowTitle(name); });
}

void QueueDialog::reject()
{
    m_editor->settle([this] { QDialog::reject(); });
}

void QueueDialog::closeEvent(QCloseEvent *event)
{
    if (m_editor->hasUnsavedChanges()) {
        event->ignore();
        return reject();
    }
    QDialog::closeEvent(event);
}

} // namespace runsheet
