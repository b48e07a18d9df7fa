// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/pdftext.h"

#include "ui/viewers/helperprocess.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestReading{30};

} // namespace

PdfText::PdfText(QObject *parent) : QObject(parent), m_helper(new HelperProcess(this))
{
    connect(m_helper, &HelperProcess::ended, this, &PdfText::take);
}

void PdfText::close()
{
    m_pages.clear();
    m_helper->stop();
}

void PdfText::open(const QByteArray &path)
{
    close();
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return;
    m_helper->start({.program = program,
                     .arguments = {u"-enc"_s, u"UTF-8"_s, QFile::decodeName(path), u"-"_s},
                     .environment = helperEnvironment(),
                     .longest = longestReading,
                     .mostOutput = mostBytes});
}

void PdfText::take(const HelperEnd &end)
{
    if (!end.isGood())
        return;
    m_pages = QString::fromUtf8(end.output).split(u'\f'); // each page ends with one
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
