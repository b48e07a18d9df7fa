// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/pinnedcell.h"

#include "ui/format/numbers.h"
#include "ui/viewers/csvstream.h"
#include "ui/viewers/readfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDocumentBytes = 4 << 20;
constexpr qsizetype mostCharacters = 80;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::PinnedCell)
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= mostCharacters ? line : line.first(mostCharacters - 1) + u'…';
}

Error notThere(const QString &what)
{
    return notFound(Text::tr("%1 is not there.").arg(what));
}

//! Goes through a table up to the row that is wanted.
class CellReader
{
public:
    CellReader(const Pin &pin, const QByteArray &path) : m_pin(pin), m_stream(path) {}

    Result<QString> read()
    {
        while (!m_isFound && m_stream.next())
            takePiece();
        if (m_stream.error())
            return *m_stream.error();
        if (!m_hasHeader)
            return notThere(Text::tr("A table"));
        if (m_column < 0)
            return notThere(Text::tr("The column “%1”").arg(m_pin.name));
        if (m_record.isEmpty() || (m_pin.row && !m_isFound))
            return notThere(m_pin.row ? Text::tr("Row %1").arg(numberText(*m_pin.row + 1)) : Text::tr("A row"));
        return shortened(csvCells(m_record, m_stream.separator()).value(m_column));
    }

private:
    void takePiece()
    {
        qsizetype begin = 0;
        for (const qsizetype end : m_stream.ends()) {
            take(m_stream.bytes().sliced(begin, end - begin));
            begin = end;
            if (m_isFound || (m_hasHeader && m_column < 0))
                return;
        }
    }

    void take(QByteArrayView record)
    {
        if (!m_hasHeader) {
            const CsvShape shape = shapeOf({csvCells(record, m_stream.separator())});
            const auto column = std::ranges::find(shape.columns, m_pin.name, &CsvColumn::name);
            m_column = column == shape.columns.end() ? -1 : column - shape.columns.begin();
            m_hasHeader = true;
            if (shape.hasHeader)
                return;
        }
        m_isFound = m_pin.row && m_row == *m_pin.row;
        if (m_isFound || !m_pin.row)
            m_record = record.toByteArray();
        ++m_row;
    }

    const Pin &m_pin;
    CsvStream m_stream;
    qsizetype m_column = -1;
    qint64 m_row = 0;
    QByteArray m_record;
    bool m_hasHeader = false;
    bool m_isFound = false;
};

QJsonValue valueAt(const QJsonDocument &document, const QString &pointer)
{
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (QString step : pointer.mid(1).split(u'/')) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

Result<QString> documentValue(const Pin &pin, const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (const Result<QString> name = regularFile(path); !name)
        return name.error();
    if (!file.open(QIODevice::ReadOnly))
        return refused(Text::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    if (file.size() > mostDocumentBytes)
        return refused(Text::tr("%1 is larger than what is read for a pinned value.").arg(file.fileName()));
    const QJsonValue value = valueAt(QJsonDocument::fromJson(file.readAll()), pin.name);
    if (value.isUndefined() || value.isArray() || value.isObject())
        return notThere(pin.name.mid(1));
    if (value.isDouble())
        return numberText(value.toDouble());
    return shortened(value.toVariant().toString());
}

} // namespace

QFuture<Result<QString>> readPinned(const Pin &pin, const Artifact &artifact)
{
    return QtConcurrent::run([pin, path = artifact.path]() -> Result<QString> {
        return pin.kind == Pin::Kind::Document ? documentValue(pin, path) : CellReader(pin, path).read();
    });
}

} // namespace runsheet
