// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QImage>

namespace runsheet {

//! Where two pictures differ. Pictures of different size differ outside of what both have.
struct ImageDifference
{
    QImage picture; //!< the right one, pale, with what differs in `colour`
    qint64 pixels = 0;
    qint64 differing = 0;
    QRect around; //!< all that differs
};

//! A pixel differs when one of its channels differs by more than `tolerance` of 255.
[[nodiscard]] ImageDifference differenceOf(const QImage &left, const QImage &right, const QColor &colour, int tolerance);
//! The same on a thread of the pool.
[[nodiscard]] QFuture<ImageDifference> findImageDifference(const QImage &left, const QImage &right, const QColor &colour, int tolerance);

} // namespace runsheet
