// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgcheck.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostElements = 200'000;
constexpr int deepest = 256;

//! An element that can be used: how many elements are in it, and which others it uses.
struct Group
{
    qint64 elements = 0;
    QStringList uses;
};

QString reference(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == "href"_L1)
            return attribute.value().trimmed().toString();
    }
    return {};
}

bool isExternal(const QXmlStreamReader &xml)
{
    const QString href = reference(xml);
    const bool draws = xml.name() == "image"_L1 || xml.name() == "use"_L1 || xml.name() == "feImage"_L1;
    return draws && !href.isEmpty() && !href.startsWith(u'#') && !href.startsWith("data:image/"_L1);
}

//! Counts as it reads: each open element that has an id gets what is in it.
class SvgReader
{
public:
    SvgVerdict read(const QByteArray &svg);

private:
    void open(const QXmlStreamReader &xml);
    [[nodiscard]] qint64 cost(const QString &id, int depth);

    QHash<QString, Group> m_groups;
    QStringList m_open; //!< ids of the open elements, empty where they have none
    QHash<QString, qint64> m_costs;
    bool m_isCircular = false;
};

void SvgReader::open(const QXmlStreamReader &xml)
{
    const QString id = xml.attributes().value("id"_L1).toString();
    m_open.append(id);
    const QString used = xml.name() == "use"_L1 ? reference(xml).mid(1) : QString();
    for (const QString &around : {QString(), id}) {
        Group &group = m_groups[around];
        ++group.elements;
        if (!used.isEmpty())
            group.uses.append(used);
        if (id.isEmpty())
            break;
    }
    for (qsizetype i = 0; i + 1 < m_open.size(); ++i) {
        if (m_open.at(i).isEmpty() || m_open.at(i) == id)
            continue;
        Group &group = m_groups[m_open.at(i)];
        ++group.elements;
        if (!used.isEmpty())
            group.uses.append(used);
    }
}

qint64 SvgReader::cost(const QString &id, int depth)
{
    if (const auto known = m_costs.constFind(id); known != m_costs.constEnd()) {
        m_isCircular = m_isCircular || *known < 0;
        return std::max<qint64>(0, *known);
    }
    m_costs.insert(id, -1); // under way
    const Group group = m_groups.value(id);
    qint64 sum = group.elements;
    for (const QString &used : group.uses) {
        if (depth > deepest || sum > mostElements || m_isCircular)
            break;
        sum += cost(used, depth + 1);
    }
    m_costs.insert(id, depth > deepest ? mostElements + 1 : sum);
    return m_costs.value(id);
}

SvgVerdict SvgReader::read(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            m_open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_open.isEmpty() && xml.name() != "svg"_L1)
            return SvgVerdict::NotSvg;
        if (isExternal(xml))
            return SvgVerdict::External;
        if (m_open.size() > deepest)
            return SvgVerdict::TooComplex;
        open(xml);
    }
    if (xml.hasError())
        return SvgVerdict::NotSvg;
    const qint64 all = cost({}, 0);
    if (m_isCircular)
        return SvgVerdict::Circular;
    return all > mostElements ? SvgVerdict::TooComplex : SvgVerdict::Fine;
}

} // namespace

SvgVerdict checkSvg(const QByteArray &svg)
{
    return SvgReader().read(svg);
}

} // namespace runsheet
