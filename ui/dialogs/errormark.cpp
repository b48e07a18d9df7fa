// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/errormark.h"

#include "ui/format/enginesentences.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Lies over the editor and draws the border, so that every kind of editor gets the same one.
class ErrorFrame final : public QWidget
{
public:
    explicit ErrorFrame(QWidget *editor) : QWidget(editor)
    {
        setObjectName(u"errorFrame"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        editor->installEventFilter(this);
        resize(editor->size());
        show();
    }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            resize(static_cast<QWidget *>(editor)->size());
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(stateColor(RunStatus::Failed, palette()), 2));
        const int radius = metricsOf(this).radius();
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

QWidget *frameOf(const QWidget *editor)
{
    return editor->findChild<QWidget *>(u"errorFrame"_s, Qt::FindDirectChildrenOnly);
}

} // namespace

QString fieldSentence(const QString &label, const QString &message)
{
    const QString words = inUsersWords(message);
    const bool isPart = !words.isEmpty() && words.at(0).isLower();
    const QString sentence = isPart ? label + u' ' + words : words;
    return sentence.isEmpty() || sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

bool isMarked(const QWidget *editor)
{
    return frameOf(editor) != nullptr;
}

void markError(QWidget *editor, QLabel *below, const QString &sentence, const QString &hint)
{
    below->setText(sentence.isEmpty() ? hint : sentence);
    below->setVisible(!below->text().isEmpty());
    below->setProperty("isError", !sentence.isEmpty());
    below->update();
    markFrame(editor, sentence);
}

void markFrame(QWidget *editor, const QString &sentence)
{
    editor->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        delete frameOf(editor);
    else if (!isMarked(editor))
        new ErrorFrame(editor);
}

} // namespace runsheet
