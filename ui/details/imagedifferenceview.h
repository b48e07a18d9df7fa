// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/imagedifference.h"
#include "ui/viewers/viewerkind.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSlider;

namespace runsheet {

class SvgDrawing;

//! Two pictures: beside each other, one over the other up to a line that a slider moves, or what differs. Lives in the window's thread.
class ImageDifferenceView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { SideBySide, Overlay, Difference };

    explicit ImageDifferenceView(QWidget *parent);
    //! Image or Svg; an SVG is drawn by a process of its own.
    void compare(const QByteArray &left, const QByteArray &right, ViewerKind kind);
    void stop();
    [[nodiscard]] Mode mode() const;

Q_SIGNALS:
    void compared();

private:
    class Canvas;
    void readPixels(int side, const QByteArray &path);
    void readDrawing(int side, const QByteArray &path);
    void take(int side, const QImage &image);
    void takeDifference();
    void showMode();

    Canvas *m_canvas = nullptr;
    QComboBox *m_mode = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_note = nullptr;
    std::array<QImage, 2> m_images;
    std::array<SvgDrawing *, 2> m_drawings{};
    QFutureWatcher<ImageDifference> m_finding;
    int m_serial = 0;
};

} // namespace runsheet
