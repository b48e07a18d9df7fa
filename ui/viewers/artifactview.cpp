// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/artifactview.h"

#include "engine/domain/bytes.h"
#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/imageviewer.h"
#include "ui/viewers/openwith.h"
#include "ui/viewers/pdfviewer.h"
#include "ui/viewers/tableviewer.h"
#include "ui/viewers/textviewer.h"
#include "ui/viewers/viewerkind.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QMenu>
#include <QMimeDatabase>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Copies on a thread of the pool. What was there of that name is replaced: the file dialog has asked.
QFuture<Result<Done>> copyFile(const QByteArray &source, const QString &target)
{
    return QtConcurrent::run([source, target]() -> Result<Done> {
        QFile file(QFile::decodeName(source));
        QFile::remove(target);
        if (!file.copy(target))
            return refused(ArtifactView::tr("The file was not saved as %1: %2").arg(target, file.errorString()));
        return Done{};
    });
}

} // namespace

ArtifactView::ArtifactView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"resultView"_s);
    setAccessibleName(tr("Result"));
    createWidgets();
    createLayout();
    connectSignals();
    showSentence({});
}

void ArtifactView::createWidgets()
{
    m_pages = new QStackedWidget(this);
    m_table = new TableViewer(m_pages);
    m_image = new ImageViewer(m_pages);
    m_text = new TextViewer(m_pages);
    m_pdf = new PdfViewer(m_pages);
    m_sentence = mutedLabel({}, m_pages);
    m_sentence->setObjectName(u"resultSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(metricsOf(this).paneSide());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setAutoFillBackground(true);
    m_sentence->setBackgroundRole(QPalette::Base);
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_image, m_text, m_pdf, m_sentence})
        m_pages->addWidget(page);
    m_hint = mutedLabel({}, this);
    m_saveAs = new QPushButton(actionIcon("document-save-as"_L1), tr("&Save as..."), this);
    m_openFolder = new QPushButton(actionIcon("folder-open"_L1), tr("Open fol&der"), this);
    m_openElsewhere = new QPushButton(actionIcon("document-open"_L1), tr("&Open"), this);
    m_openElsewhere->setObjectName(u"resultOpenButton"_s);
    m_openElsewhere->setToolTip(tr("Open it in the desktop's program for such files."));
    m_openWith = new QPushButton(tr("Open &with"), this);
    m_openWith->setObjectName(u"resultOpenWithButton"_s);
    m_openWith->setToolTip(tr("Open it in a program that you choose."));
    for (QPushButton *button : {m_openElsewhere, m_openWith, m_saveAs, m_openFolder}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
}

void ArtifactView::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * metrics.u, metrics.u, 2 * metrics.u, metrics.u);
    bar->setSpacing(2 * metrics.u);
    bar->addWidget(m_table->tools(), 1);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_openElsewhere);
    bar->addWidget(m_openWith);
    bar->addWidget(m_saveAs);
    bar->addWidget(m_openFolder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);
}

void ArtifactView::connectSignals()
{
    connect(m_image, &ImageViewer::refused, this, &ArtifactView::explain);
    connect(m_text, &TextViewer::refused, this, &ArtifactView::explain);
    connect(m_pdf, &PdfViewer::refused, this, &ArtifactView::explain);
    connect(m_table, &TableViewer::pinAsked, this, [this](const QString &column, std::optional<qint64> row) {
        if (m_artifact)
            Q_EMIT pinAsked({Pin::Kind::Cell, column, filePattern(m_artifact->name), row});
    });
    connect(m_text, &TextViewer::pinAsked, this, [this](const QString &pointer) {
        if (m_artifact)
            Q_EMIT pinAsked({Pin::Kind::Document, pointer, filePattern(m_artifact->name), {}});
    });
    connect(m_openElsewhere, &QPushButton::clicked, this, &ArtifactView::openElsewhere);
    connect(m_openWith, &QPushButton::clicked, this, &ArtifactView::askProgram);
    connect(m_image, &ImageViewer::described, this, [this](const QString &size) {
        if (m_artifact)
            m_hint->setText(tr("%1, %2", "name, size").arg(visible(m_artifact->name), size));
    });
    connect(m_saveAs, &QPushButton::clicked, this, &ArtifactView::saveAs);
    connect(m_openFolder, &QPushButton::clicked, this, &ArtifactView::openFolder);
}

void ArtifactView::show(QWidget *viewer)
{
    m_pages->setCurrentWidget(viewer);
    m_table->tools()->setVisible(viewer == m_table);
    m_hint->setVisible(viewer != m_table);
    m_saveAs->setEnabled(m_artifact.has_value());
    m_openElsewhere->setEnabled(m_artifact.has_value());
    m_openWith->setEnabled(m_artifact.has_value());
    m_openFolder->setEnabled(m_artifact.has_value());
}

void ArtifactView::closeViewers()
{
    m_table->close();
    m_image->close();
    m_text->close();
    m_pdf->close();
}

void ArtifactView::showSentence(const QString &sentence)
{
    if (std::exchange(m_artifact, std::nullopt)) { // the same file may come back, and is opened then
        closeViewers();
        m_hint->clear();
    }
    explain(sentence);
}

//! Why the file, which stays the one that is chosen, is not drawn.
void ArtifactView::explain(const QString &sentence)
{
    m_sentence->setText(sentence);
    show(m_sentence);
}

void ArtifactView::open(const Artifact &artifact)
{
    if (m_artifact && m_artifact->path == artifact.path && m_artifact->size == artifact.size &&
        m_artifact->modifiedAt == artifact.modifiedAt && m_artifact->expired == artifact.expired)
        return;
    m_artifact = artifact;
    m_hint->setText(tr("%1, %2", "name, size").arg(visible(artifact.name), bytesText(artifact.size)));
    closeViewers();
    if (artifact.expired)
        return explain(tr("This result was deleted when its time was over. Run the job again to make it anew."));
    if (!QFileInfo::exists(QFile::decodeName(artifact.path)))
        return explain(tr("The file is not there any more: %1. Run the job again to make it anew.").arg(visible(artifact.path)));
    const ViewerKind kind = viewerKind(artifact);
    switch (kind) {
    case ViewerKind::Table:
        m_table->open(artifact.path);
        return show(m_table);
    case ViewerKind::Image:
        m_image->open(artifact.path);
        return show(m_image);
    case ViewerKind::Svg:
        m_image->openSvg(artifact.path);
        return show(m_image);
    case ViewerKind::Pdf:
        show(m_pdf);
        return m_pdf->open(artifact.path); // which may refuse
    case ViewerKind::None:
        return explain(tr("Files of the type %1 cannot be shown here. Save it, or open its folder.").arg(artifact.mediaType));
    default:
        m_text->open(artifact.path, kind);
        return show(m_text);
    }
}

void ArtifactView::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save result as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(QFile::decodeName(m_artifact->path)).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ArtifactView::saveTo);
    dialog->open();
}

void ArtifactView::saveTo(const QString &target)
{
    if (QFileInfo(target) == QFileInfo(QFile::decodeName(m_artifact->path)))
        return; // onto itself: nothing to do, and nothing to remove
    onAnswer(copyFile(m_artifact->path, target), this, [this, target](const Result<Done> &answer) {
        m_hint->setText(answer ? tr("Saved as %1").arg(target) : answer.error().message);
        m_hint->show();
    });
}

// What a program wrote may be a program itself: the desktop is not asked to open what it could execute.
void ArtifactView::openElsewhere()
{
    const QString file = QFile::decodeName(m_artifact->path);
    const QFileInfo info(file);
    static const QStringList programs{u"desktop"_s, u"sh"_s, u"bash"_s, u"py"_s, u"pl"_s, u"run"_s, u"appimage"_s, u"jar"_s, u"exe"_s};
    const bool mayRun = info.isExecutable() || programs.contains(info.suffix().toLower());
    const bool isOpened = info.isFile() && !mayRun && QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    if (isOpened)
        return;
    m_hint->setText(mayRun
                        ? tr("%1 is not opened: the desktop might execute it. Save it, or open its folder.").arg(visible(m_artifact->name))
                        : tr("No program opens %1. Save it, or open its folder.").arg(visible(m_artifact->name)));
    m_hint->show();
}

// Which programs there are is read from a few files of the desktop.
void ArtifactView::askProgram()
{
    auto *watcher = new QFutureWatcher<QList<DesktopProgram>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path = m_artifact->path] {
        watcher->deleteLater();
        if (m_artifact && m_artifact->path == path)
            offerPrograms(watcher->result());
    });
    const QString file = QFile::decodeName(m_artifact->path);
    watcher->setFuture(QtConcurrent::run([type = m_artifact->mediaType, file] {
        return programsFor(type.isEmpty() ? QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name() : type);
    }));
}

void ArtifactView::offerPrograms(const QList<DesktopProgram> &programs)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"openWithMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString file = QFile::decodeName(m_artifact->path);
    for (const DesktopProgram &program : programs) {
        const QString name = QString(program.name).replace(u'&', "&&"_L1);
        menu->addAction(QIcon::fromTheme(program.icon), name, this, [this, program, file] { start(commandFor(program, file)); });
    }
    if (programs.isEmpty())
        menu->addAction(tr("No program of the desktop says that it opens this"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Another program..."), this, &ArtifactView::chooseProgram);
    menu->popup(m_openWith->mapToGlobal(QPoint(0, m_openWith->height())));
}

void ArtifactView::chooseProgram()
{
    auto *dialog = new QFileDialog(this, tr("Program to open the result with"), u"/usr/bin"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path = m_artifact->path](const QString &program) {
        start({program, QFile::decodeName(path)});
    });
    dialog->open();
}

// The file is handed over as it is and by nobody's shell; what opens it was chosen by the user.
void ArtifactView::start(QStringList command)
{
    if (command.isEmpty())
        return;
    const QString program = command.takeFirst();
    if (QProcess::startDetached(program, command))
        return;
    m_hint->setText(tr("%1 could not be started.").arg(program));
    m_hint->show();
}

void ArtifactView::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(QFile::decodeName(m_artifact->path)).absolutePath()));
}

} // namespace runsheet
