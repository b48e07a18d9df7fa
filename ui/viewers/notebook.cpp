// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/notebook.h"

#include "ui/details/ansi.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Notebook)
};

//! Text stands in a notebook as one string or as a list of lines.
QString joined(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QString text;
    for (const QJsonValue &line : value.toArray())
        text += line.toString();
    return text;
}

//! Without colours: what a terminal would show.
QString block(const QString &text)
{
    QStringList lines;
    for (const QByteArray &line : text.toUtf8().split('\n'))
        lines.append(parseAnsi(line).text);
    return u"<pre>"_s + lines.join(u'\n').toHtmlEscaped() + u"</pre>"_s;
}

//! Markdown without the HTML that may stand in it; only what belongs in a body.
QString markdown(const QString &text)
{
    static const QRegularExpression around(u"^.*<body[^>]*>|</body>.*$"_s, QRegularExpression::DotMatchesEverythingOption);
    QTextDocument document;
    document.setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    return document.toHtml().remove(around);
}

//! Of the forms that an output has, the richest that is safe to show.
QString richOutput(const QJsonObject &data)
{
    for (const QLatin1String type : {"image/png"_L1, "image/jpeg"_L1}) {
        if (data.contains(type)) {
            const QString picture = joined(data.value(type)).remove(QRegularExpression(u"[^A-Za-z0-9+/=]"_s));
            return u"<p><img src=\"data:%1;base64,%2\"></p>"_s.arg(type, picture);
        }
    }
    if (data.contains("text/html"_L1))
        return joined(data.value("text/html"_L1));
    if (data.contains("text/markdown"_L1))
        return markdown(joined(data.value("text/markdown"_L1)));
    return block(joined(data.value("text/plain"_L1)));
}

QString outputHtml(const QJsonObject &output)
{
    const QString type = output.value("output_type"_L1).toString();
    if (type == "stream"_L1)
        return block(joined(output.value("text"_L1)));
    if (type == "error"_L1) {
        QString trace;
        for (const QJsonValue &line : output.value("traceback"_L1).toArray())
            trace += line.toString() + u'\n';
        return u"<p><b>%1: %2</b></p>"_s.arg(output.value("ename"_L1).toString().toHtmlEscaped(),
                                             output.value("evalue"_L1).toString().toHtmlEscaped()) +
               block(trace);
    }
    return richOutput(output.value("data"_L1).toObject());
}

QString cellHtml(const QJsonObject &cell)
{
    const QString source = joined(cell.value("source"_L1));
    const QString type = cell.value("cell_type"_L1).toString();
    if (type == "markdown"_L1)
        return markdown(source);
    QString html;
    if (type == "code"_L1) {
        const QJsonValue count = cell.value("execution_count"_L1);
        html += u"<p><small>%1</small></p>"_s.arg(count.isDouble() ? Text::tr("In [%1]", "cell of a notebook").arg(count.toInt())
                                                                   : Text::tr("not executed"));
    }
    html += block(source);
    for (const QJsonValue &output : cell.value("outputs"_L1).toArray())
        html += outputHtml(output.toObject());
    return html;
}

} // namespace

std::optional<QString> notebookHtml(const QByteArray &bytes)
{
    const QJsonObject notebook = QJsonDocument::fromJson(bytes).object();
    if (!notebook.value("cells"_L1).isArray())
        return std::nullopt;
    QString html;
    for (const QJsonValue &cell : notebook.value("cells"_L1).toArray())
        html += cellHtml(cell.toObject()) + u"<hr>"_s;
    return html;
}

} // namespace runsheet
