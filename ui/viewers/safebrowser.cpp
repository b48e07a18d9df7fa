// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/safebrowser.h"

#include <QBuffer>
#include <QImageReader>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QUrl>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInlineBytes = 2 << 20;
constexpr int mostInlineSide = 4096;

//! Stands for a picture that is not loaded. It must not be null: for a null one Qt would open the file of that name by itself.
QImage placeholder()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

//! `data:image/png;base64,...`, where it is small.
QImage inlineImage(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype comma = path.indexOf(',');
    const QByteArray head = path.first(std::max<qsizetype>(0, comma));
    const bool isPixels = head == "image/png;base64" || head == "image/jpeg;base64" || head == "image/gif;base64";
    if (!isPixels || path.size() > mostInlineBytes)
        return placeholder();
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromPercentEncoding(path.mid(comma + 1)));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostInlineSide || size.height() > mostInlineSide)
        return placeholder();
    const QImage image = reader.read();
    return image.isNull() ? placeholder() : image;
}

} // namespace

bool isOpenable(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return schemes.contains(url.scheme().toLower());
}

SafeBrowser::SafeBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeBrowser::ask);
}

QVariant SafeBrowser::loadResource(int type, const QUrl &url)
{
    if (type == QTextDocument::ImageResource)
        return url.scheme() == "data"_L1 ? inlineImage(url) : placeholder();
    return QString(); // not null, so that Qt looks no further
}

void SafeBrowser::ask(const QUrl &url)
{
    if (url.isRelative() && url.path().isEmpty() && url.hasFragment()) {
        scrollToAnchor(url.fragment());
        return;
    }
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Open link"));
    box->setInformativeText(url.toString());
    if (!isOpenable(url)) {
        box->setText(tr("This link leads to a file or another program, so it is not opened."));
        box->open();
        return;
    }
    box->setText(tr("Open this link outside of Runsheet?"));
    QPushButton *openButton = box->addButton(tr("Open link"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(openButton, &QPushButton::clicked, this, [this, url] { Q_EMIT openAgreed(url); });
    box->open();
}

} // namespace runsheet
