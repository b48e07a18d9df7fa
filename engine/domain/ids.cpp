// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/ids.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Without 0, 1, l and o, which people mix up when they read an id aloud.
constexpr char base32[] = "abcdefghijkmnpqrstuvwxyz23456789";
static_assert(sizeof base32 == 32 + 1);

QString randomBase32(int length)
{
    quint64 bits = QRandomGenerator::global()->generate64(); // no secret, so need not cost a question to the processor each
    QString text(length, Qt::Uninitialized);
    for (QChar &character : text) {
        character = QLatin1Char(base32[bits & 31]);
        bits >>= 5;
    }
    return text;
}

} // namespace

RunId newRunId()
{
    return {randomBase32(12)};
}

JobId newJobId()
{
    return {u'j' + randomBase32(12)};
}

QByteArray newNonce()
{
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

bool isValidId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._:-]{0,127}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace runsheet
