// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/viewerkind.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace runsheet {

class JsonViewer;
class SafeBrowser;
struct FileText;

//! Text, JSON as a tree, Markdown, HTML and notebooks, up to a size; a note says what is left out.
class TextViewer : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 4 << 20;

    explicit TextViewer(QWidget *parent);
    void open(const QByteArray &path, ViewerKind kind);
    void close();

Q_SIGNALS:
    void refused(const QString &sentence);
    //! A value of a JSON document, by its pointer.
    void pinAsked(const QString &pointer);

private:
    void show(const FileText &text, ViewerKind kind);

    QPlainTextEdit *m_plain = nullptr;
    SafeBrowser *m_rich = nullptr;
    JsonViewer *m_json = nullptr;
    QLabel *m_note = nullptr;
    QStackedLayout *m_pages = nullptr;
    int m_serial = 0;
};

} // namespace runsheet
