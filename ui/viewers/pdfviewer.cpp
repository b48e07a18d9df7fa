// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/pdfviewer.h"

#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/imageviewer.h"

#include <QBoxLayout>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestDrawing{20};
//! The longer side of a page, in pixels.
constexpr int pageSide = 1800;

} // namespace

PdfViewer::PdfViewer(QWidget *parent) : QWidget(parent)
{
    m_image = new ImageViewer(this);
    m_image->setAccessibleName(tr("Page"));
    m_previous = iconButton("go-previous"_L1, tr("Previous page (Page Up)"), this);
    m_next = iconButton("go-next"_L1, tr("Next page (Page Down)"), this);
    m_next->setObjectName(u"pdfNextButton"_s);
    m_place = mutedLabel({}, this);
    m_place->setObjectName(u"pdfPlace"_s);
    createLayout();
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
}

PdfViewer::~PdfViewer()
{
    stop();
}

void PdfViewer::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.cellSide(), metrics.halfGap(), metrics.cellSide(), metrics.halfGap());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_place, m_next})
        bar->addWidget(widget);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_image, 1);
    layout->addLayout(bar);
}

void PdfViewer::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->setParent(nullptr);
    m_process = nullptr;
}

void PdfViewer::close()
{
    stop();
    m_path.clear();
    m_image->close();
    m_page = 1;
    m_lastPage = 0;
}

void PdfViewer::open(const QByteArray &path)
{
    close();
    m_path = path;
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
    stop();
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (program.isEmpty()) {
        Q_EMIT refused(tr("Showing PDF needs the program pdftoppm (package poppler-utils). Install it, or open the file elsewhere."));
        return;
    }
    m_place->setText(tr("Page %1", "of a document").arg(numberText(qint64(m_page))));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_lastPage == 0 || m_page < m_lastPage);
    m_process = new QProcess(this);
    // Nothing of our environment's secrets, and never for longer than its time.
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    m_process->setProcessEnvironment(environment);
    connect(m_process, &QProcess::finished, this, [this, process = m_process, page = m_page] { takePage(process, page); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT refused(tr("The program pdftoppm cannot be started."));
    });
    QTimer::singleShot(longestDrawing, m_process, &QProcess::kill);
    const QString page = QString::number(m_page);
    m_process->start(program, {u"-png"_s, u"-f"_s, page, u"-l"_s, page, u"-scale-to"_s, QString::number(pageSide), u"-singlefile"_s,
                               QFile::decodeName(m_path)});
}

void PdfViewer::takePage(QProcess *process, int page)
{
    process->deleteLater();
    m_process = nullptr;
    QImage image;
    if (process->exitStatus() == QProcess::NormalExit && image.loadFromData(process->readAllStandardOutput(), "PNG")) {
        m_image->showImage(image);
        return;
    }
    if (page > 1) {
        // Nobody says how many pages there are: behind the last one nothing is drawn.
        m_lastPage = page - 1;
        goTo(m_lastPage);
        return;
    }
    const QString why = QString::fromUtf8(process->readAllStandardError()).section(u'\n', 0, 0);
    Q_EMIT refused(process->exitStatus() == QProcess::CrashExit ? tr("The page was not drawn in time. Open the file elsewhere.")
                                                                : tr("The document cannot be drawn: %1").arg(why));
}

void PdfViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        goTo(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        goTo(m_page - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
