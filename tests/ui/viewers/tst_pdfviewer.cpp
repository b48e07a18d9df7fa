// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imageviewer.h"
#include "ui/viewers/pdfviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace runsheet::test {

//! The program that draws is a script: what it does with its arguments is what is tested.
class TestPdfViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreTurned();
    void behindTheLastPageItStays();
    void aDocumentThatCannotBeDrawnIsExplained();
    void withoutTheProgramItSaysWhatToInstall();
    void nothingOfOurEnvironmentIsPassedOn();
    void textIsSoughtOnAllPages();
    void theTextOfAPageIsCopied();
    void withoutTextThereIsNothingToSeek();

private:
    void program(const QByteArray &script, const QString &name = u"pdftoppm"_s);
    void addText();
    [[nodiscard]] QString place() const { return m_viewer->findChild<QLabel *>(u"pdfPlace"_s)->text(); }
    [[nodiscard]] QString shown() const { return m_viewer->findChild<ImageViewer *>()->accessibleDescription(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PdfViewer> m_viewer;
    QByteArray m_path;
};

void TestPdfViewer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int page = 1; page <= 2; ++page) {
        QImage image(10 * page, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(m_folder->filePath(u"%1.png"_s.arg(page))));
    }
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    m_viewer = std::make_unique<PdfViewer>(nullptr);
    m_viewer->resize(400, 300);
    m_viewer->show();
}

void TestPdfViewer::cleanup()
{
    m_viewer.reset();
    qputenv("PATH", m_path);
}

void TestPdfViewer::addText()
{
    program("exec cat \"$(dirname \"$0\")/$3.png\"\n");
    program("printf 'Value at Risk\\n\\fResidual and risk\\n\\f'\n", u"pdftotext"_s);
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(place(), u"Page 1 of 2"_s);
}

void TestPdfViewer::program(const QByteArray &script, const QString &name)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPdfViewer::pagesAreTurned()
{
    program("exec cat \"$(dirname \"$0\")/$3.png\"\n");
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(shown(), u"10 × 10 pixels"_s);
    QTest::mouseClick(m_viewer->findChild<QToolButton *>(u"pdfNextButton"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), u"20 × 10 pixels"_s);
    QCOMPARE(place(), u"Page 2"_s);
    QTest::keyClick(m_viewer.get(), Qt::Key_PageUp);
    QTRY_COMPARE(shown(), u"10 × 10 pixels"_s);
}

void TestPdfViewer::behindTheLastPageItStays()
{
    program("[ \"$3\" -le 2 ] || exit 99\nexec cat \"$(dirname \"$0\")/$3.png\"\n");
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(shown(), u"10 × 10 pixels"_s);
    QTest::keyClick(m_viewer.get(), Qt::Key_PageDown);
    QTRY_COMPARE(shown(), u"20 × 10 pixels"_s);
    QTest::keyClick(m_viewer.get(), Qt::Key_PageDown);
    QTRY_COMPARE(place(), u"Page 2"_s);
    QTRY_VERIFY(!m_viewer->findChild<QToolButton *>(u"pdfNextButton"_s)->isEnabled());
}

void TestPdfViewer::aDocumentThatCannotBeDrawnIsExplained()
{
    const QSignalSpy refused(m_viewer.get(), &PdfViewer::refused);
    program("echo 'Syntax Error: not a PDF' >&2\nexit 1\n");
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"not a PDF"_s));
}

void TestPdfViewer::withoutTheProgramItSaysWhatToInstall()
{
    const QSignalSpy refused(m_viewer.get(), &PdfViewer::refused);
    m_viewer->open("/any.pdf");
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"poppler-utils"_s));
}

void TestPdfViewer::nothingOfOurEnvironmentIsPassedOn()
{
    qputenv("RUNSHEET_TEST_SECRET", "seen");
    const QSignalSpy refused(m_viewer.get(), &PdfViewer::refused);
    program("echo \"env:$RUNSHEET_TEST_SECRET.\" >&2\nexit 1\n");
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"env:."_s));
    qunsetenv("RUNSHEET_TEST_SECRET");
}

void TestPdfViewer::textIsSoughtOnAllPages()
{
    addText();
    QTest::keyClick(m_viewer.get(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = m_viewer->findChild<QLineEdit *>(u"pdfFindEdit"_s);
    QTest::keyClicks(edit, u"residual"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(place(), u"Page 2 of 2"_s);
    QTRY_COMPARE(shown(), u"20 × 10 pixels"_s);
    const auto *found = m_viewer->findChild<QLabel *>(u"pdfFound"_s);
    QVERIFY(found->text().contains(u"1 page"_s));
    QVERIFY(!m_viewer->findChild<QToolButton *>(u"pdfNextButton"_s)->isEnabled());
    edit->clear();
    QTest::keyClicks(edit, u"RISK"_s);
    QTest::keyClick(edit, Qt::Key_Return); // round the end
    QTRY_COMPARE(place(), u"Page 1 of 2"_s);
    QVERIFY(found->text().contains(u"2 page"_s));
    edit->setText(u"nowhere"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(found->text(), u"not found"_s);
    QCOMPARE(place(), u"Page 1 of 2"_s);
}

void TestPdfViewer::theTextOfAPageIsCopied()
{
    addText();
    QTest::mouseClick(m_viewer->findChild<QPushButton *>(u"pdfCopyButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Value at Risk\n"_s);
}

void TestPdfViewer::withoutTextThereIsNothingToSeek()
{
    program("exec cat \"$(dirname \"$0\")/$3.png\"\n");
    program("exit 1\n", u"pdftotext"_s);
    m_viewer->open("/any.pdf");
    QTRY_COMPARE(shown(), u"10 × 10 pixels"_s);
    QVERIFY(!m_viewer->findChild<QLineEdit *>(u"pdfFindEdit"_s)->isVisible());
    QCOMPARE(place(), u"Page 1"_s);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestPdfViewer)
#include "tst_pdfviewer.moc"
