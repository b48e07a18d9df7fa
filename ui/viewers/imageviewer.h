// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

class QSvgRenderer;

namespace runsheet {

//! A picture, as large as there is room for; pixels are never enlarged.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    explicit ImageViewer(QWidget *parent);
    ~ImageViewer() override;

    void open(const QByteArray &path);
    void openSvg(const QByteArray &path);
    void close();

Q_SIGNALS:
    //! It cannot be shown, and why.
    void refused(const QString &sentence);
    void described(const QString &size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeSvg(const QByteArray &bytes);
    [[nodiscard]] QRectF fitted(QSizeF size, bool mayGrow) const;

    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_svg;
    int m_serial = 0;
};

} // namespace runsheet
