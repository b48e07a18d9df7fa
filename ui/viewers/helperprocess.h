// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

class QProcess;
class QTimer;

namespace runsheet {

//! A program that does something with what a run wrote, so that the window need not: what it may cost, and with what environment.
struct HelperCall
{
    QString program;
    QStringList arguments;
    QByteArray input{};
    QProcessEnvironment environment;
    std::chrono::milliseconds longest{};
    qsizetype mostOutput = 0;
};

struct HelperEnd
{
    enum class How { Exited, Killed, NotStarted };
    How how = How::Exited;
    int exitCode = 0;
    QByteArray output;
    QString problem; //!< the first line of what it said of errors, or why it was not started
    [[nodiscard]] bool isGood() const { return how == How::Exited && exitCode == 0; }
};

//! Only where programs are, and nothing of our secrets.
[[nodiscard]] QProcessEnvironment helperEnvironment();

//! Runs one helper at a time, beside the window. It is killed when it takes longer or writes more than it may, when another one is started,
//! and when this goes away; its end is not waited for then. Thread: main.
class HelperProcess final : public QObject
{
    Q_OBJECT

public:
    explicit HelperProcess(QObject *parent);
    ~HelperProcess() override;
    //! ended() follows, unless it is stopped.
    void start(const HelperCall &call);
    void stop();

Q_SIGNALS:
    void ended(const runsheet::HelperEnd &end);

private:
    void takeOutput();
    void takeEnd();
    void takeError();
    [[nodiscard]] QProcess *release();

    QProcess *m_process = nullptr;
    QTimer *m_limit = nullptr;
    QByteArray m_output;
    qsizetype m_mostOutput = 0;
};

} // namespace runsheet
