// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program that files are dragged from: dragsource X Y FILE... shows a window of 160 x 80 there. Dragged out of, it offers the
// files, prints "dropped" or "refused" and goes on.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <cstdio>

namespace {

class Source final : public QLabel
{
public:
    explicit Source(const QStringList &files) : QLabel(QStringLiteral("Drag me"))
    {
        for (const QString &file : files)
            m_files.append(QUrl::fromLocalFile(file));
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *drag = new QDrag(this);
        auto *content = new QMimeData;
        content->setUrls(m_files);
        drag->setMimeData(content);
        std::puts(drag->exec(Qt::CopyAction) == Qt::CopyAction ? "dropped" : "refused");
        std::fflush(stdout);
    }

private:
    QList<QUrl> m_files;
    QPoint m_pressed;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    const int x = words.takeFirst().toInt(), y = words.takeFirst().toInt();
    Source source(words);
    source.setWindowFlags(Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
    source.setGeometry(x, y, 160, 80);
    source.show();
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}
