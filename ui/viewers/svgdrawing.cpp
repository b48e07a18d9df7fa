// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgdrawing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <utility>

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

SvgDrawing::SvgDrawing(QObject *parent) : QObject(parent), m_timeLimit(new QTimer(this))
{
    m_timeLimit->setSingleShot(true);
    m_timeLimit->setInterval(longestDrawing);
    connect(m_timeLimit, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

SvgDrawing::~SvgDrawing()
{
    stop();
}

void SvgDrawing::stop()
{
    m_timeLimit->stop();
    m_output.clear();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setParent(nullptr); // its end is not waited for
    process->kill();
}

void SvgDrawing::start(const QByteArray &svg, QSize most)
{
    stop();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SvgDrawing::takeOutput);
    connect(m_process, &QProcess::finished, this, &SvgDrawing::take);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const QString why = m_process->errorString();
        stop();
        Q_EMIT refused(tr("The process that draws SVG pictures cannot be started: %1").arg(why));
    });
    m_timeLimit->start();
    m_process->start(QCoreApplication::applicationDirPath() + u"/runsheet"_s,
                     {u"render-svg"_s, QString::number(most.width()), QString::number(most.height())});
    m_process->write(svg);
    m_process->closeWriteChannel();
}

void SvgDrawing::takeOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > mostOutput)
        m_process->kill();
}

void SvgDrawing::take()
{
    takeOutput();
    QProcess *process = std::exchange(m_process, nullptr);
    process->deleteLater();
    m_timeLimit->stop();
    const bool hasEnded = process->exitStatus() == QProcess::NormalExit;
    const std::optional<SvgPicture> picture = hasEnded && process->exitCode() == 0 ? pictureFromWire(m_output) : std::nullopt;
    m_output.clear();
    if (picture)
        Q_EMIT drawn(*picture);
    else
        Q_EMIT refused(refusal(hasEnded ? verdictOf(process->exitCode()) : std::nullopt));
}

} // namespace runsheet
