// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/pdfviewer.h"

#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/helperprocess.h"
#include "ui/viewers/imageviewer.h"
#include "ui/viewers/pdftext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestDrawing{20};
//! The longer side of a page, in pixels.
constexpr int pageSide = 1800;
constexpr qsizetype mostOutput = 64 << 20;

} // namespace

PdfViewer::PdfViewer(QWidget *parent) : QWidget(parent), m_helper(new HelperProcess(this))
{
    m_image = new ImageViewer(this);
    m_image->setAccessibleName(tr("Page"));
    m_previous = iconButton("go-previous"_L1, tr("Previous page (Page Up)"), this);
    m_next = iconButton("go-next"_L1, tr("Next page (Page Down)"), this);
    m_next->setObjectName(u"pdfNextButton"_s);
    m_place = mutedLabel({}, this);
    m_place->setObjectName(u"pdfPlace"_s);
    createTools();
    createLayout();
    connect(m_helper, &HelperProcess::ended, this, &PdfViewer::takePage);
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
}

void PdfViewer::createTools()
{
    m_text = new PdfText(this);
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"pdfFindEdit"_s);
    m_find->setAccessibleName(tr("Find in the document"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(actionIcon("edit-find"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_find->setTextMargins(metricsOf(this).u, 0, 0, 0);
    m_find->setFixedHeight(metricsOf(this).fieldHeight());
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_found = mutedLabel({}, this);
    m_found->setObjectName(u"pdfFound"_s);
    m_copy = new QPushButton(tr("&Copy text"), this);
    m_copy->setObjectName(u"pdfCopyButton"_s);
    m_copy->setToolTip(tr("Copy the text of this page"));
    m_copy->setFlat(true);
    m_copy->setAutoDefault(false);
    takeText();
    connect(m_text, &PdfText::read, this, &PdfViewer::takeText);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(1); });
    connect(m_copy, &QPushButton::clicked, this, &PdfViewer::copyText);
}

void PdfViewer::takeText()
{
    const bool hasText = !m_text->pages().isEmpty();
    m_find->setVisible(hasText);
    m_found->setVisible(hasText);
    m_copy->setVisible(hasText);
    if (hasText)
        m_lastPage = int(m_text->pages().size());
    showPlace();
}

void PdfViewer::showPlace()
{
    const QString page = numberText(qint64(m_page));
    m_place->setText(m_text->pages().isEmpty() ? tr("Page %1", "of a document").arg(page)
                                               : tr("Page %1 of %2").arg(page, numberText(qint64(m_text->pages().size()))));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_lastPage == 0 || m_page < m_lastPage);
}

void PdfViewer::find(int step)
{
    const QString words = m_find->text();
    if (words.isEmpty() || m_text->pages().isEmpty())
        return;
    const int count = m_text->countPagesWith(words);
    m_found->setText(count > 0 ? tr("on %n page(s)", nullptr, count) : tr("not found"));
    const int page = m_text->pageWith(words, m_page, step);
    if (page > 0 && page != m_page)
        goTo(page);
}

void PdfViewer::copyText()
{
    QApplication::clipboard()->setText(m_text->pages().value(m_page - 1));
}

void PdfViewer::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.cellSide(), metrics.halfGap(), metrics.cellSide(), metrics.halfGap());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_place, m_next})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_found, m_find, m_copy})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_image, 1);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addLayout(bar);
}

void PdfViewer::close()
{
    m_helper->stop();
    m_path.clear();
    m_image->close();
    m_page = 1;
    m_lastPage = 0;
    m_text->close();
    m_find->clear();
    m_found->clear();
    takeText();
}

void PdfViewer::open(const QByteArray &path)
{
    close();
    m_path = path;
    m_text->open(path);
    draw();
}

void PdfViewer::goTo(int page)
{
    if (page < 1 || (m_lastPage > 0 && page > m_lastPage))
        return;
    m_page = page;
    draw();
}

void PdfViewer::draw()
{
    m_helper->stop();
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (program.isEmpty()) {
        Q_EMIT refused(tr("Showing PDF needs the program pdftoppm (package poppler-utils). Install it, or open the file elsewhere."));
        return;
    }
    showPlace();
    const QString page = QString::number(m_page);
    m_helper->start({.program = program,
                     .arguments = {u"-png"_s, u"-f"_s, page, u"-l"_s, page, u"-scale-to"_s, QString::number(pageSide), u"-singlefile"_s,
                                   QFile::decodeName(m_path)},
                     .environment = helperEnvironment(),
                     .longest = longestDrawing,
                     .mostOutput = mostOutput});
}

void PdfViewer::takePage(const HelperEnd &end)
{
    QImage image;
    if (end.how == HelperEnd::How::Exited && image.loadFromData(end.output, "PNG")) {
        m_image->showImage(image);
    } else if (end.how == HelperEnd::How::NotStarted) {
        Q_EMIT refused(tr("The program pdftoppm cannot be started."));
    } else if (m_page > 1) {
        // Nobody says how many pages there are: behind the last one nothing is drawn.
        m_lastPage = m_page - 1;
        goTo(m_lastPage);
    } else {
        Q_EMIT refused(end.how == HelperEnd::How::Killed ? tr("The page was not drawn in time. Open the file elsewhere.")
                                                         : tr("The document cannot be drawn: %1").arg(end.problem));
    }
}

void PdfViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->setFocus(Qt::ShortcutFocusReason);
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        find(event->matches(QKeySequence::FindNext) ? 1 : -1);
    else if (event->key() == Qt::Key_PageDown)
        goTo(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        goTo(m_page - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
