// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/imagedifferenceview.h"

#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/viewers/readfile.h"
#include "ui/viewers/svgdrawing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSlider>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliderSteps = 200;
constexpr QSize drawnSize{1600, 1600};
constexpr int unseenDifference = 2; //!< of 255: what another compression does

} // namespace

//! Where the pictures are.
class ImageDifferenceView::Canvas final : public QWidget
{
public:
    explicit Canvas(QWidget *parent) : QWidget(parent)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        setMinimumHeight(4 * metricsOf(this).h);
    }

    std::array<QImage, 2> images;
    QImage difference;
    Mode mode = Mode::SideBySide;
    double part = 0.5; //!< of the width: left of it is the left picture

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const int gap = metricsOf(this).u;
        const QRect room = rect().adjusted(gap, gap, -gap, -gap);
        if (mode == Mode::SideBySide) {
            const int half = (room.width() - gap) / 2;
            draw(painter, images[0], QRect(room.left(), room.top(), half, room.height()));
            draw(painter, images[1], QRect(room.right() + 1 - half, room.top(), half, room.height()));
        } else if (mode == Mode::Difference) {
            draw(painter, difference, room);
        } else {
            paintOverlay(painter, room);
        }
    }

private:
    static QRectF fitted(QSize size, const QRect &room)
    {
        const QSizeF scaled = QSizeF(size).scaled(QSizeF(room.size()).boundedTo(QSizeF(size)), Qt::KeepAspectRatio);
        QRectF place({}, scaled);
        place.moveCenter(QRectF(room).center());
        return place;
    }

    static void draw(QPainter &painter, const QImage &image, const QRect &room)
    {
        if (!image.isNull())
            painter.drawImage(fitted(image.size(), room), image);
    }

    void paintOverlay(QPainter &painter, const QRect &room) const
    {
        const QRectF place = fitted(images[0].size().expandedTo(images[1].size()), room);
        if (place.isEmpty())
            return;
        const double line = place.left() + place.width() * part;
        const auto drawPart = [&](const QImage &image, double from, double to) {
            painter.save();
            painter.setClipRect(QRectF(from, place.top(), to - from, place.height()));
            painter.drawImage(place, image);
            painter.restore();
        };
        drawPart(images[0], place.left(), line);
        drawPart(images[1], line, place.right());
        painter.setPen(themeColors(palette()).accent);
        painter.drawLine(QPointF(line, place.top()), QPointF(line, place.bottom()));
    }
};

ImageDifferenceView::ImageDifferenceView(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    m_canvas = new Canvas(this);
    m_canvas->setObjectName(u"imageDifference"_s);
    m_canvas->setAccessibleName(tr("Differences of the pictures"));
    m_mode = new QComboBox(this);
    m_mode->setObjectName(u"compareImageMode"_s);
    m_mode->setAccessibleName(tr("How the pictures are shown"));
    m_mode->addItem(tr("Side by side"), int(Mode::SideBySide));
    m_mode->addItem(tr("Overlay"), int(Mode::Overlay));
    m_mode->addItem(tr("What differs"), int(Mode::Difference));
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(u"compareImageSlider"_s);
    m_slider->setAccessibleName(tr("How much of the left picture is shown"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setValue(sliderSteps / 2);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"imageDifferenceNote"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(metrics.u);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    bar->setSpacing(2 * metrics.u);
    bar->addWidget(m_mode);
    bar->addWidget(m_slider, 1);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_note);
    for (const int side : {0, 1}) {
        auto *drawing = new SvgDrawing(this);
        m_drawings[size_t(side)] = drawing;
        connect(drawing, &SvgDrawing::drawn, this, [this, side](const SvgPicture &picture) { take(side, picture.image); });
        connect(drawing, &SvgDrawing::refused, m_note, &QLabel::setText);
    }
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ImageDifferenceView::showMode);
    connect(m_slider, &QSlider::valueChanged, this, &ImageDifferenceView::showMode);
    connect(&m_finding, &QFutureWatcherBase::finished, this, &ImageDifferenceView::takeDifference);
    showMode();
}

ImageDifferenceView::Mode ImageDifferenceView::mode() const
{
    return Mode(m_mode->currentData().toInt());
}

void ImageDifferenceView::showMode()
{
    m_canvas->mode = mode();
    m_canvas->part = double(m_slider->value()) / sliderSteps;
    m_slider->setVisible(mode() == Mode::Overlay);
    m_canvas->update();
}

void ImageDifferenceView::stop()
{
    ++m_serial;
    m_images = {};
    m_canvas->images = {};
    m_canvas->difference = {};
    m_note->clear();
    m_finding.setFuture({});
    for (SvgDrawing *drawing : m_drawings)
        drawing->stop();
    m_canvas->update();
}

void ImageDifferenceView::compare(const QByteArray &left, const QByteArray &right, ViewerKind kind)
{
    stop();
    const auto read = kind == ViewerKind::Svg ? &ImageDifferenceView::readDrawing : &ImageDifferenceView::readPixels;
    (this->*read)(0, left);
    (this->*read)(1, right);
}

void ImageDifferenceView::readPixels(int side, const QByteArray &path)
{
    onAnswer(readImage(path), this, [this, side, serial = m_serial](const Result<QImage> &answer) {
        if (serial != m_serial)
            return;
        if (answer)
            take(side, *answer);
        else
            m_note->setText(describe(answer.error()));
    });
}

//! Both as large as fits into the same square: what they say of their size is no difference.
void ImageDifferenceView::readDrawing(int side, const QByteArray &path)
{
    onAnswer(readSvg(path), this, [this, side, serial = m_serial](const Result<QByteArray> &answer) {
        if (serial != m_serial)
            return;
        if (answer)
            m_drawings[size_t(side)]->start(*answer, drawnSize);
        else
            m_note->setText(describe(answer.error()));
    });
}

void ImageDifferenceView::take(int side, const QImage &image)
{
    m_images[size_t(side)] = image;
    m_canvas->images = m_images;
    m_canvas->update();
    if (!m_images[0].isNull() && !m_images[1].isNull())
        m_finding.setFuture(findImageDifference(m_images[0], m_images[1], stateColor(RunStatus::Failed, palette()), unseenDifference));
}

void ImageDifferenceView::takeDifference()
{
    if (m_finding.isCanceled() || m_finding.future().resultCount() == 0)
        return;
    const ImageDifference found = m_finding.result();
    m_canvas->difference = found.picture;
    m_canvas->update();
    const bool isSameSize = m_images[0].size() == m_images[1].size();
    const auto sizeOf = [](const QImage &image) { return tr("%1 × %2").arg(image.width()).arg(image.height()); };
    QString sentence = found.differing == 0 ? tr("The pictures do not differ.")
                                            : tr("%1 of %2 pixels differ.").arg(numberText(found.differing), numberText(found.pixels));
    if (!isSameSize)
        sentence += u' ' + tr("The left one has %1 pixels, the right one %2.").arg(sizeOf(m_images[0]), sizeOf(m_images[1]));
    m_note->setText(sentence);
    m_canvas->setAccessibleDescription(sentence);
    Q_EMIT compared();
}

} // namespace runsheet
