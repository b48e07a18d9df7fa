// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/viewers/artifactview.h"
#include "ui/viewers/imageviewer.h"
#include "ui/viewers/pdfviewer.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! Pictures of what the viewers and Qt's own dialogs look like in both themes, in the folder `pictures` of the build, to be looked at.
//! Little of them is judged: that dark is dark, and that the shapes of icons stand out.
class TestViewerPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void looks_data();
    void looks();

private:
    void addProgram(const QString &id, const QString &name, const QString &icon);
    [[nodiscard]] Artifact addPdf();
    QWidget *make(const QString &scene, QWidget &parent);

    QTemporaryDir m_folder;
    DesktopLook m_desktop;
};

void TestViewerPictures::initTestCase()
{
    prepareIconTheme();
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
    QVERIFY(QDir(m_folder.path()).mkpath(u"data/applications"_s));
    addProgram(u"reader.desktop"_s, u"Document reader"_s, u"application-pdf"_s);
    addProgram(u"draw.desktop"_s, u"A drawing program with a name that is rather long"_s, u"applications-graphics"_s);
    addProgram(u"plain.desktop"_s, u"One without an icon"_s, {});
    QFile cache(m_folder.filePath(u"data/applications/mimeinfo.cache"_s));
    QVERIFY(cache.open(QIODevice::WriteOnly));
    cache.write("[MIME Cache]\napplication/pdf=reader.desktop;draw.desktop;plain.desktop;\n");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
}

void TestViewerPictures::cleanupTestCase()
{
    qunsetenv("XDG_DATA_HOME");
}

void TestViewerPictures::addProgram(const QString &id, const QString &name, const QString &icon)
{
    QFile entry(m_folder.filePath(u"data/applications/"_s + id));
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write("[Desktop Entry]\nType=Application\nExec=/bin/true %f\nName=" + name.toUtf8() + "\nIcon=" + icon.toUtf8() + '\n');
}

//! A page with a line of text, as small as PDF allows.
Artifact TestViewerPictures::addPdf()
{
    const QByteArray text = "BT /F1 24 Tf 60 700 Td (Risk report of the third quarter) Tj ET";
    QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                     "4 0 obj<</Length " +
                     QByteArray::number(text.size()) + ">>stream\n" + text +
                     "\nendstream endobj\n"
                     "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n";
    QFile file(m_folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the test's file cannot be written");
    Artifact artifact;
    artifact.name = "report.pdf";
    artifact.path = QFile::encodeName(file.fileName());
    artifact.mediaType = u"application/pdf"_s;
    artifact.size = pdf.size();
    return artifact;
}

void TestViewerPictures::looks_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene :
         {"pdf", "open-with", "save-dialog", "choose-dialog", "box-question", "box-warning", "box-critical", "box-information"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

QWidget *TestViewerPictures::make(const QString &scene, QWidget &parent)
{
    if (scene.startsWith(u"box"_s)) {
        static const QHash<QString, QMessageBox::Icon> icons{{u"box-question"_s, QMessageBox::Question},
                                                             {u"box-warning"_s, QMessageBox::Warning},
                                                             {u"box-critical"_s, QMessageBox::Critical},
                                                             {u"box-information"_s, QMessageBox::Information}};
        auto *box = new QMessageBox(icons.value(scene), u"Runsheet"_s, u"The queue has unsaved changes."_s,
                                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &parent);
        box->setInformativeText(u"Save them, or go on without."_s);
        return box;
    }
    auto *dialog = new QFileDialog(&parent, u"Save result as"_s, QStringLiteral(RUNSHEET_SOURCE));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    if (scene == "save-dialog"_L1)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->resize(760, 460);
    return dialog;
}

void TestViewerPictures::looks()
{
    QFETCH(const QString, scene);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(m_desktop, theme);
        ArtifactView view(nullptr);
        view.resize(900, 520);
        QWidget *shown = &view;
        const bool hasPdf = scene == "pdf"_L1 || scene == "open-with"_L1;
        if (!hasPdf)
            shown = make(scene, view);
        shown->show();
        if (hasPdf) {
            view.open(addPdf());
            auto *page = view.findChild<PdfViewer *>()->findChild<ImageViewer *>();
            QTRY_VERIFY_WITH_TIMEOUT(!page->accessibleDescription().isEmpty(), 20'000); // drawn
        }
        if (scene == "open-with"_L1) {
            view.findChild<QPushButton *>(u"resultOpenWithButton"_s)->click();
            QTRY_VERIFY(view.findChild<QMenu *>(u"openWithMenu"_s));
            shown = view.findChild<QMenu *>(u"openWithMenu"_s);
        }
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        const QImage picture = shown->grab().toImage();
        QVERIFY(picture.save(u"%1/viewer-%2-%3.png"_s.arg(QStringLiteral(RUNSHEET_PICTURES), scene, toWord(theme))));
        const int lightness = picture.pixelColor(picture.width() - 6, picture.height() - 6).lightness();
        QVERIFY2(theme == ThemeChoice::Dark ? lightness < 96 : lightness > 160, qPrintable(QString::number(lightness)));
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestViewerPictures)
#include "tst_viewerpictures.moc"
