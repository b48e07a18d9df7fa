// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/helperprocess.h"

#include <QProcess>
#include <QTimer>

#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProblem = 4096;

} // namespace

QProcessEnvironment helperEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    return environment;
}

HelperProcess::HelperProcess(QObject *parent) : QObject(parent), m_limit(new QTimer(this))
{
    m_limit->setSingleShot(true);
    connect(m_limit, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

HelperProcess::~HelperProcess()
{
    stop();
}

QProcess *HelperProcess::release()
{
    m_limit->stop();
    return std::exchange(m_process, nullptr);
}

void HelperProcess::stop()
{
    QProcess *process = release();
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setParent(nullptr); // its end is not waited for
    process->kill();
}

void HelperProcess::start(const HelperCall &call)
{
    stop();
    m_output.clear();
    m_mostOutput = call.mostOutput;
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(call.environment);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::takeOutput);
    connect(m_process, &QProcess::finished, this, &HelperProcess::takeEnd);
    connect(m_process, &QProcess::errorOccurred, this, &HelperProcess::takeError);
    m_limit->start(call.longest);
    m_process->start(call.program, call.arguments);
    if (!m_process) // it could not be started, and that was told
        return;
    m_process->write(call.input);
    m_process->closeWriteChannel();
}

void HelperProcess::takeOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_mostOutput)
        m_process->kill();
}

void HelperProcess::takeEnd()
{
    takeOutput();
    QProcess *process = release();
    process->deleteLater();
    const bool hasExited = process->exitStatus() == QProcess::NormalExit;
    Q_EMIT ended({.how = hasExited ? HelperEnd::How::Exited : HelperEnd::How::Killed,
                  .exitCode = process->exitCode(),
                  .output = std::exchange(m_output, {}),
                  .problem = QString::fromUtf8(process->readAllStandardError().left(longestProblem)).section(u'\n', 0, 0)});
}

void HelperProcess::takeError()
{
    if (m_process->error() != QProcess::FailedToStart)
        return; // takeEnd() follows
    QProcess *process = release();
    process->deleteLater();
    Q_EMIT ended({.how = HelperEnd::How::NotStarted, .exitCode = 0, .output = {}, .problem = process->errorString()});
}

} // namespace runsheet
