// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/bytes.h"

#include <QJsonObject>
#include <QStringDecoder>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

bool hasLoneSurrogate(const QString &text)
{
    return !text.isValidUtf16();
}

QString escaped(uchar byte)
{
    static constexpr char digits[] = "0123456789abcdef";
    return u"\\x"_s + QLatin1Char(digits[byte >> 4]) + QLatin1Char(digits[byte & 15]);
}

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

// The length of the UTF-8 sequence that begins at `at`, or 0 where none does.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= 4 && at + length <= bytes.size(); ++length) {
        if (isUtf8(bytes.mid(at, length)))
            return length;
    }
    return 0;
}

} // namespace

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.isValidUtf16();
}

QJsonValue bytesToJson(const QByteArray &bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    return QJsonObject{{u"b64"_s, QString::fromLatin1(bytes.toBase64())}};
}

bool isSameSecret(QByteArrayView shown, QByteArrayView secret)
{
    int differences = shown.size() == secret.size() ? 0 : 1;
    for (qsizetype at = 0; at < shown.size(); ++at)
        differences |= shown[at] ^ (at < secret.size() ? secret[at] : char(0));
    return differences == 0;
}

std::optional<QByteArray> bytesFromJson(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (hasLoneSurrogate(text) || text.contains(QChar(u'\0')))
            return std::nullopt;
        return text.toUtf8();
    }
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() != 1 || !object.value(u"b64"_s).isString())
        return std::nullopt;
    const QByteArray encoded = object.value(u"b64"_s).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.contains('\0') || decoded.decoded.toBase64() != encoded)
        return std::nullopt;
    return decoded.decoded;
}

QString visible(const QByteArray &bytes)
{
    if (isUtf8(bytes))
        return visible(QString::fromUtf8(bytes));
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        text += length > 0 ? visible(QString::fromUtf8(bytes.mid(at, length))) : escaped(uchar(bytes.at(at)));
        at += std::max<qsizetype>(length, 1);
    }
    return text;
}

QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (isControl(character.unicode()))
            shown += escaped(uchar(character.unicode()));
        else
            shown += character;
    }
    return shown;
}

} // namespace runsheet
