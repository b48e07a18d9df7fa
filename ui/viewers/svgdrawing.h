// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/svgpicture.h"

#include <QObject>

namespace runsheet {

class HelperProcess;
struct HelperEnd;

//! Has an SVG picture drawn by a process of its own (svgprocess.h), and takes the pixels. One at a time: a new wish ends the one before.
//! Lives in the window's thread and never waits.
class SvgDrawing : public QObject
{
    Q_OBJECT

public:
    explicit SvgDrawing(QObject *parent);

    //! drawn() or refused() follows, unless it is stopped.
    void start(const QByteArray &svg, QSize most);
    void stop();

Q_SIGNALS:
    void drawn(const runsheet::SvgPicture &picture);
    //! It is not drawn, and why.
    void refused(const QString &sentence);

private:
    void take(const HelperEnd &end);

    HelperProcess *m_helper = nullptr;
};

} // namespace runsheet
