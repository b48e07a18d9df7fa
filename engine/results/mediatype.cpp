// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/mediatype.h"

#include <QStringDecoder>

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct Ending
{
    const char *ending;
    const char *type;
};
constexpr std::array endings{
    Ending{"csv", "text/csv"},
    Ending{"tsv", "text/tab-separated-values"},
    Ending{"txt", "text/plain"},
    Ending{"log", "text/plain"},
    Ending{"md", "text/markdown"},
    Ending{"html", "text/html"},
    Ending{"htm", "text/html"},
    Ending{"json", "application/json"},
    Ending{"jsonl", "application/x-ndjson"},
    Ending{"xml", "application/xml"},
    Ending{"yaml", "application/yaml"},
    Ending{"yml", "application/yaml"},
    Ending{"svg", "image/svg+xml"},
    Ending{"png", "image/png"},
    Ending{"jpg", "image/jpeg"},
    Ending{"jpeg", "image/jpeg"},
    Ending{"gif", "image/gif"},
    Ending{"webp", "image/webp"},
    Ending{"pdf", "application/pdf"},
    Ending{"parquet", "application/vnd.apache.parquet"},
    Ending{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Ending{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Ending{"zip", "application/zip"},
    Ending{"gz", "application/gzip"},
};

struct Magic
{
    QByteArrayView bytes;
    qsizetype offset;
    const char *type;
};
constexpr std::array magics{
    Magic{QByteArrayView("\x89PNG\r\n\x1a\n"), 0, "image/png"},
    Magic{QByteArrayView("\xff\xd8\xff"), 0, "image/jpeg"},
    Magic{QByteArrayView("GIF8"), 0, "image/gif"},
    Magic{QByteArrayView("WEBP"), 8, "image/webp"},
    Magic{QByteArrayView("%PDF-"), 0, "application/pdf"},
    Magic{QByteArrayView("SQLite format 3"), 0, "application/vnd.sqlite3"},
};

QString typeByBytes(const QByteArray &firstBytes)
{
    for (const Magic &magic : magics) {
        if (firstBytes.mid(magic.offset, magic.bytes.size()) == magic.bytes)
            return QString::fromLatin1(magic.type);
    }
    return {};
}

QString typeByEnding(const QByteArray &name)
{
    const QByteArray ending = name.mid(name.lastIndexOf('.') + 1).toLower();
    for (const Ending &each : endings) {
        if (ending == each.ending && name.contains('.'))
            return QString::fromLatin1(each.type);
    }
    return {};
}

bool hasMagic(const QString &type)
{
    return std::ranges::any_of(magics, [&type](const Magic &magic) { return type == QLatin1StringView(magic.type); });
}

bool isText(const QByteArray &firstBytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // a character cut at the end is no error
    const QString text = decoder(firstBytes);
    return !decoder.hasError() && !firstBytes.contains('\0');
}

} // namespace

QString mediaTypeOf(const QByteArray &name, const QByteArray &firstBytes)
{
    if (const QString type = typeByBytes(firstBytes); !type.isEmpty())
        return type;
    const QString type = typeByEnding(name);
    const bool isBelieved = !type.isEmpty() && (firstBytes.isEmpty() || !hasMagic(type));
    if (isBelieved)
        return type;
    return isText(firstBytes) ? u"text/plain"_s : u"application/octet-stream"_s;
}

} // namespace runsheet
