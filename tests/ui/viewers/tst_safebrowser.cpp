// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/safebrowser.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

QImage red(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

QByteArray dataUrl(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return "data:image/png;base64," + bytes.toBase64();
}

bool showsRed(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (QColor(picture.pixel(x, y)) == QColor(Qt::red))
                return true;
        }
    }
    return false;
}

} // namespace

class TestSafeBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLoadedFromOutside_data();
    void nothingIsLoadedFromOutside();
    void aSmallPictureInTheTextIsShown();
    void aHugePictureInTheTextIsNot();
    void theNetworkIsNeverAsked();
    void linksAskFirst();
    void otherLinksAreRefused_data();
    void otherLinksAreRefused();
};

void TestSafeBrowser::nothingIsLoadedFromOutside_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("a file by its URL") << u"<img src=\"file://%1\">"_s;
    QTest::newRow("a file by its path") << u"<img src=\"%1\">"_s;
    QTest::newRow("a ground by its URL") << u"<body background=\"file://%1\">x</body>"_s;
    QTest::newRow("a ground by a style") << u"<body style=\"background-image: url(%1)\">x</body>"_s;
    QTest::newRow("a picture of a list") << u"<ul style=\"list-style-image: url(%1)\"><li>x</li></ul>"_s;
}

void TestSafeBrowser::nothingIsLoadedFromOutside()
{
    QFETCH(const QString, form);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"red.png"_s);
    QVERIFY(red(50).save(file));
    SafeBrowser browser(nullptr);
    browser.resize(300, 200);
    browser.setHtml(form.arg(file));
    QVERIFY(!showsRed(browser));
}

void TestSafeBrowser::aSmallPictureInTheTextIsShown()
{
    SafeBrowser browser(nullptr);
    browser.resize(300, 200);
    browser.setHtml(u"<img src=\"%1\">"_s.arg(QString::fromLatin1(dataUrl(red(50)))));
    QVERIFY(showsRed(browser));
}

void TestSafeBrowser::aHugePictureInTheTextIsNot()
{
    const SafeBrowser browser(nullptr);
    const QUrl url(QString::fromLatin1(dataUrl(red(5000))));
    const QVariant loaded = const_cast<SafeBrowser &>(browser).loadResource(QTextDocument::ImageResource, url);
    QCOMPARE(loaded.value<QImage>().size(), QSize(1, 1));
}

void TestSafeBrowser::theNetworkIsNeverAsked()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&server, &QTcpServer::newConnection);
    SafeBrowser browser(nullptr);
    browser.resize(300, 200);
    const QString host = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    browser.setHtml(u"<link rel=stylesheet href=\"%1a.css\"><style>@import url(%1b.css);</style><script src=\"%1c.js\"></script>"
                    "<img src=\"%1d.png\"><iframe src=\"%1e.html\"></iframe>"_s.arg(host));
    browser.grab();
    QVERIFY(!server.waitForNewConnection(50));
    QCOMPARE(asked.size(), 0);
}

void TestSafeBrowser::linksAskFirst()
{
    SafeBrowser browser(nullptr);
    browser.show();
    QSignalSpy agreed(&browser, &SafeBrowser::openAgreed);
    Q_EMIT browser.anchorClicked(QUrl(u"https://example.org/<b>x</b>"_s));
    auto *box = browser.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(agreed.size(), 0);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(agreed.size(), 1);
}

void TestSafeBrowser::otherLinksAreRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("openable");
    QTest::newRow("the web") << u"http://example.org"_s << true;
    QTest::newRow("the web, in capitals") << u"HTTPS://example.org"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("a share") << u"smb://host/share"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a relative path") << u"../../run.sh"_s << false;
}

void TestSafeBrowser::otherLinksAreRefused()
{
    QFETCH(const QString, link);
    QFETCH(const bool, openable);
    QCOMPARE(isOpenable(QUrl(link)), openable);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestSafeBrowser)
#include "tst_safebrowser.moc"
