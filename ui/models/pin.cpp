// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pin.h"

#include "engine/domain/bytes.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Pin)
};

constexpr auto property = "pin"_L1;

} // namespace

QJsonObject toJson(const Pin &pin)
{
    switch (pin.kind) {
    case Pin::Kind::Reported:
        return {{u"value"_s, pin.name}};
    case Pin::Kind::Cell:
        return {{u"file"_s, pin.file}, {u"column"_s, pin.name}, {u"row"_s, pin.row ? QJsonValue(*pin.row) : QJsonValue(u"last"_s)}};
    case Pin::Kind::Document:
        return {{u"file"_s, pin.file}, {u"pointer"_s, pin.name}};
    }
    return {};
}

std::optional<Pin> pinIn(const QJsonObject &properties)
{
    const QJsonObject object = properties.value(property).toObject();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    if (!text("value"_L1).isEmpty())
        return Pin{Pin::Kind::Reported, text("value"_L1), {}, {}};
    if (text("file"_L1).isEmpty())
        return std::nullopt;
    if (!text("pointer"_L1).isEmpty())
        return Pin{Pin::Kind::Document, text("pointer"_L1), text("file"_L1), {}};
    const QJsonValue row = object.value("row"_L1);
    const bool isLast = row == QJsonValue(u"last"_s);
    if (text("column"_L1).isEmpty() || (!isLast && row.toInteger(-1) < 0))
        return std::nullopt;
    return Pin{Pin::Kind::Cell, text("column"_L1), text("file"_L1), isLast ? std::nullopt : std::optional(row.toInteger())};
}

QJsonObject withPin(QJsonObject properties, const std::optional<Pin> &pin)
{
    if (pin)
        properties.insert(property, toJson(*pin));
    else
        properties.remove(property);
    return properties;
}

QString filePattern(const QByteArray &name)
{
    static const QRegularExpression numbers(u"[0-9]{4,}(?:[-_.T]?[0-9]{2,})*"_s);
    return QString::fromUtf8(name).replace(numbers, u"*"_s);
}

const Artifact *artifactFor(const Pin &pin, const QList<Artifact> &artifacts)
{
    QStringList parts = pin.file.split(u'*');
    std::ranges::transform(parts, parts.begin(), [](const QString &part) { return QRegularExpression::escape(part); });
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(u".*"_s)));
    const Artifact *found = nullptr;
    for (const Artifact &artifact : artifacts) {
        const QString name = QString::fromUtf8(artifact.name);
        if (name == pin.file)
            return &artifact;
        if ((!found || artifact.modifiedAt > found->modifiedAt) && pattern.match(name).hasMatch())
            found = &artifact;
    }
    return found;
}

QString pinLabel(const Pin &pin)
{
    return pin.kind == Pin::Kind::Document ? pin.name.section(u'/', -1).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1) : pin.name;
}

QString pinSentence(const Pin &pin)
{
    const QString file = visible(pin.file.toUtf8());
    switch (pin.kind) {
    case Pin::Kind::Reported:
        return Text::tr("the value “%1”").arg(pin.name);
    case Pin::Kind::Cell:
        return pin.row ? Text::tr("“%1” in row %2 of %3", "column, row, file").arg(pin.name, numberText(*pin.row + 1), file)
                       : Text::tr("“%1” in the last row of %2", "column, file").arg(pin.name, file);
    case Pin::Kind::Document:
        return Text::tr("%1 of %2", "place, file").arg(pin.name.mid(1), file);
    }
    return {};
}

} // namespace runsheet
