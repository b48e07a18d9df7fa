// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/viewerkind.h"

#include <QTest>

namespace runsheet::test {

class TestViewerKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHasAViewer_data();
    void aFileHasAViewer();
};

void TestViewerKind::aFileHasAViewer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<ViewerKind>("kind");
    QTest::newRow("a table by its type") << QByteArray("a") << QStringLiteral("text/csv") << ViewerKind::Table;
    QTest::newRow("a type with a parameter") << QByteArray("a") << QStringLiteral("text/csv; charset=utf-8") << ViewerKind::Table;
    QTest::newRow("a table by its name, when the type says only text")
        << QByteArray("A.TSV") << QStringLiteral("text/plain") << ViewerKind::Table;
    QTest::newRow("SVG is no picture of pixels") << QByteArray("a.svg") << QStringLiteral("image/svg+xml") << ViewerKind::Svg;
    QTest::newRow("pixels") << QByteArray("a") << QStringLiteral("image/png") << ViewerKind::Image;
    QTest::newRow("JSON") << QByteArray("a") << QStringLiteral("application/json") << ViewerKind::Json;
    QTest::newRow("HTML") << QByteArray("a") << QStringLiteral("text/html") << ViewerKind::Html;
    QTest::newRow("Markdown by its name") << QByteArray("README.md") << QString() << ViewerKind::Markdown;
    QTest::newRow("any other text") << QByteArray("a.c") << QStringLiteral("text/x-csrc") << ViewerKind::Text;
    QTest::newRow("plain text without an end that is known") << QByteArray("notes") << QStringLiteral("text/plain") << ViewerKind::Text;
    QTest::newRow("bytes cannot be shown") << QByteArray("a.bin") << QStringLiteral("application/octet-stream") << ViewerKind::None;
    QTest::newRow("PDF") << QByteArray("a.pdf") << QStringLiteral("application/pdf") << ViewerKind::Pdf;
    QTest::newRow("a notebook by its name") << QByteArray("a.ipynb") << QString() << ViewerKind::Notebook;
}

void TestViewerKind::aFileHasAViewer()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, mediaType);
    QFETCH(const ViewerKind, kind);
    Artifact artifact;
    artifact.name = name;
    artifact.mediaType = mediaType;
    QCOMPARE(viewerKind(artifact), kind);
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestViewerKind)
#include "tst_viewerkind.moc"
