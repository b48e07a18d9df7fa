// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace runsheet {

class HelperProcess;
class ImageViewer;
class PdfText;
struct HelperEnd;

//! A PDF, page by page; its text can be sought and copied. Each page is drawn by poppler's pdftoppm, a process of its own with limits:
//! nobody need trust the file.
class PdfViewer : public QWidget
{
    Q_OBJECT

public:
    explicit PdfViewer(QWidget *parent);
    void open(const QByteArray &path);
    void close();

Q_SIGNALS:
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTools();
    void createLayout();
    void showPlace();
    void takeText();
    void find(int step);
    void copyText();
    void goTo(int page);
    void draw();
    void takePage(const HelperEnd &end);

    QByteArray m_path;
    int m_page = 1;
    int m_lastPage = 0; //!< 0: not known
    ImageViewer *m_image = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    HelperProcess *m_helper = nullptr;
    PdfText *m_text = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_found = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace runsheet
