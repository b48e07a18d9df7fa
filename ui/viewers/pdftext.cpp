// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/pdftext.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestReading{30};

} // namespace

PdfText::PdfText(QObject *parent) : QObject(parent) {}

PdfText::~PdfText()
{
    close();
}

void PdfText::close()
{
    m_pages.clear();
    m_output.clear();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setParent(nullptr); // its end is not waited for
    process->kill();
}

void PdfText::open(const QByteArray &path)
{
    close();
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return;
    m_process = new QProcess(this);
    QProcessEnvironment environment; // nothing of our secrets
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfText::takeOutput);
    connect(m_process, &QProcess::finished, this, &PdfText::take);
    QTimer::singleShot(longestReading, m_process, &QProcess::kill);
    m_process->start(program, {u"-enc"_s, u"UTF-8"_s, QFile::decodeName(path), u"-"_s});
}

void PdfText::takeOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > mostBytes)
        m_process->kill();
}

void PdfText::take()
{
    takeOutput();
    QProcess *process = std::exchange(m_process, nullptr);
    process->deleteLater();
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        return;
    m_pages = QString::fromUtf8(std::exchange(m_output, {})).split(u'\f'); // each page ends with one
    if (m_pages.last().trimmed().isEmpty())
        m_pages.removeLast();
    Q_EMIT read();
}

int PdfText::pageWith(const QString &words, int page, int step) const
{
    const int count = int(m_pages.size());
    for (int distance = 1; distance <= count; ++distance) {
        const int index = ((page - 1 + step * distance) % count + count) % count;
        if (m_pages.at(index).contains(words, Qt::CaseInsensitive))
            return index + 1;
    }
    return 0;
}

int PdfText::countPagesWith(const QString &words) const
{
    return int(std::ranges::count_if(m_pages, [&words](const QString &page) { return page.contains(words, Qt::CaseInsensitive); }));
}

} // namespace runsheet
