// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgdrawing.h"

#include "ui/viewers/helperprocess.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestDrawing{10};
constexpr qsizetype mostOutput = mostSvgPixels * 4 + 1024;

QString refusal(std::optional<SvgVerdict> verdict)
{
    switch (verdict.value_or(SvgVerdict::TooComplex)) {
    case SvgVerdict::Fine:
    case SvgVerdict::TooComplex:
        return SvgDrawing::tr("The picture needs more time or memory than it is given. Save it and open it in a drawing program.");
    case SvgVerdict::NotSvg:
        return SvgDrawing::tr("This is no SVG picture. Save it and look at it as text.");
    case SvgVerdict::Circular:
        return SvgDrawing::tr("The picture contains itself, so it cannot be drawn.");
    case SvgVerdict::External:
        return SvgDrawing::tr(
            "The picture uses other files or the network, so it is not drawn. Save it and open it elsewhere if you trust it.");
    }
    return {};
}

//! What fonts and messages need, and nothing of our secrets.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {u"HOME"_s, u"LANG"_s, u"LC_ALL"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"FONTCONFIG_FILE"_s,
                                u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s, u"ASAN_OPTIONS"_s}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    return bare;
}

} // namespace

SvgDrawing::SvgDrawing(QObject *parent) : QObject(parent), m_helper(new HelperProcess(this))
{
    connect(m_helper, &HelperProcess::ended, this, &SvgDrawing::take);
}

void SvgDrawing::stop()
{
    m_helper->stop();
}

void SvgDrawing::start(const QByteArray &svg, QSize most)
{
    m_helper->start({.program = QCoreApplication::applicationDirPath() + u"/runsheet"_s,
                     .arguments = {u"render-svg"_s, QString::number(most.width()), QString::number(most.height())},
                     .input = svg,
                     .environment = bareEnvironment(),
                     .longest = longestDrawing,
                     .mostOutput = mostOutput});
}

void SvgDrawing::take(const HelperEnd &end)
{
    if (end.how == HelperEnd::How::NotStarted) {
        Q_EMIT refused(tr("The process that draws SVG pictures cannot be started: %1").arg(end.problem));
        return;
    }
    const std::optional<SvgPicture> picture = end.isGood() ? pictureFromWire(end.output) : std::nullopt;
    if (picture)
        Q_EMIT drawn(*picture);
    else
        Q_EMIT refused(refusal(end.how == HelperEnd::How::Exited ? verdictOf(end.exitCode) : std::nullopt));
}

} // namespace runsheet
