// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace runsheet {

class HelperProcess;
struct HelperEnd;

//! The text of a PDF, page by page, read by poppler's pdftotext: a process of its own with limits. Nothing where the program is missing or
//! the document cannot be read. Lives in the window's thread and never waits.
class PdfText : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostBytes = 32 << 20;

    explicit PdfText(QObject *parent);
    void open(const QByteArray &path);
    void close();
    [[nodiscard]] const QStringList &pages() const { return m_pages; }
    //! The page from 1 on after (1) or before (-1) `page` that has these words, round the end; 0: none has. Case does not matter.
    [[nodiscard]] int pageWith(const QString &words, int page, int step) const;
    [[nodiscard]] int countPagesWith(const QString &words) const;

Q_SIGNALS:
    //! The pages are there.
    void read();

private:
    void take(const HelperEnd &end);

    HelperProcess *m_helper = nullptr;
    QStringList m_pages;
};

} // namespace runsheet
