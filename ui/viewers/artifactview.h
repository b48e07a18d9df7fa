// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"
#include "ui/models/pin.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace runsheet {

struct DesktopProgram;
class ImageViewer;
class PdfViewer;
class TableViewer;
class TextViewer;

//! One artifact, shown by the viewer of its kind; where that is not possible, a sentence says why and what can be done.
class ArtifactView : public QWidget
{
    Q_OBJECT

public:
    explicit ArtifactView(QWidget *parent);
    //! The same file again, unchanged, is left as it is.
    void open(const Artifact &artifact);
    //! No file at all, and why.
    void showSentence(const QString &sentence);

Q_SIGNALS:
    //! A place of what is shown, to be seen in the Jobs Table.
    void pinAsked(const runsheet::Pin &pin);

private:
    void createWidgets();
    void createLayout();
    void connectSignals();
    void show(QWidget *viewer);
    void closeViewers();
    void explain(const QString &sentence);
    void saveAs();
    void saveTo(const QString &target);
    void openFolder();
    void openElsewhere();
    void askProgram();
    void offerPrograms(const QList<DesktopProgram> &programs);
    void chooseProgram();
    void start(QStringList command);

    QStackedWidget *m_pages = nullptr;
    TableViewer *m_table = nullptr;
    ImageViewer *m_image = nullptr;
    TextViewer *m_text = nullptr;
    PdfViewer *m_pdf = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_openElsewhere = nullptr;
    QPushButton *m_openWith = nullptr;
    QPushButton *m_saveAs = nullptr;
    QPushButton *m_openFolder = nullptr;
    std::optional<Artifact> m_artifact;
};

} // namespace runsheet
