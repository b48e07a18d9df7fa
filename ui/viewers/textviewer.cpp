// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/textviewer.h"

#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/jsonviewer.h"
#include "ui/viewers/notebook.h"
#include "ui/viewers/readfile.h"
#include "ui/viewers/safebrowser.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

TextViewer::TextViewer(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    m_plain = new QPlainTextEdit(this);
    m_plain->setAccessibleName(tr("Text"));
    m_plain->setReadOnly(true);
    m_plain->setFont(fixedFont());
    m_plain->setFrameShape(QFrame::NoFrame);
    m_plain->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plain->document()->setDocumentMargin(metrics.paneTop());
    m_rich = new SafeBrowser(this);
    m_rich->setAccessibleName(tr("Document"));
    m_rich->document()->setDocumentMargin(metrics.paneSide());
    connect(m_rich, &SafeBrowser::openAgreed, this, &QDesktopServices::openUrl);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"textNote"_s);
    m_note->setMargin(metrics.u);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_plain);
    m_pages->addWidget(m_rich);
    m_json = new JsonViewer(this);
    m_pages->addWidget(m_json);
    connect(m_json, &JsonViewer::pinAsked, this, &TextViewer::pinAsked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_note);
}

void TextViewer::close()
{
    ++m_serial;
    m_plain->clear();
    m_rich->clear();
    m_json->showDocument({});
    m_note->hide();
}

void TextViewer::open(const QByteArray &path, ViewerKind kind)
{
    close();
    onAnswer(readFile(path, mostBytes), this, [this, kind, serial = m_serial](const Result<FileText> &answer) {
        if (serial != m_serial)
            return;
        if (answer)
            show(*answer, kind);
        else
            Q_EMIT refused(answer.error().message);
    });
}

void TextViewer::show(const FileText &text, ViewerKind kind)
{
    const QString decoded = QString::fromUtf8(text.bytes);
    const QJsonDocument document = kind == ViewerKind::Json && text.isWhole() ? QJsonDocument::fromJson(text.bytes) : QJsonDocument();
    const std::optional<QString> notebook = kind == ViewerKind::Notebook && text.isWhole() ? notebookHtml(text.bytes) : std::nullopt;
    QWidget *page = m_rich;
    if (kind == ViewerKind::Html) {
        m_rich->setHtml(decoded);
    } else if (notebook) {
        m_rich->setHtml(*notebook);
    } else if (kind == ViewerKind::Markdown) {
        m_rich->document()->setMarkdown(decoded, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                     QTextDocument::MarkdownNoHTML);
    } else if (!document.isNull()) {
        m_json->showDocument(document);
        page = m_json;
    } else {
        m_plain->setPlainText(decoded);
        page = m_plain;
    }
    m_pages->setCurrentWidget(page);
    m_note->setText(tr("The first %1 of %2 are shown. Save as... keeps all.").arg(bytesText(text.bytes.size()), bytesText(text.size)));
    m_note->setVisible(!text.isWhole());
}

} // namespace runsheet
