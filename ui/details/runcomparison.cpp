// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runcomparison.h"

#include "engine/domain/bytes.h"
#include "ui/details/nodemodel.h"
#include "ui/details/runfacts.h"
#include "ui/format/durations.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::RunComparison)
};

using Values = QMap<QString, QString>;

//! JSON as somebody would say it.
QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(plain(part));
        return parts.join(u' ');
    }
    case QJsonValue::Object:
        if (const std::optional<QByteArray> bytes = bytesFromJson(value))
            return visible(*bytes);
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

Values valuesOf(const QJsonObject &object)
{
    Values values;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.insert(entry.key(), plain(entry.value()));
    return values;
}

Values environmentOf(const Run &run)
{
    Values values;
    for (auto entry = run.definition->environment.begin(); entry != run.definition->environment.end(); ++entry)
        values.insert(visible(entry.key()), visible(entry.value()));
    return values;
}

Values settingsOf(const Run &run)
{
    const JobDefinition &definition = *run.definition;
    Values values{{Text::tr("Type"), definition.type},
                  {Text::tr("Workspace"), visible(definition.workspace)},
                  {Text::tr("Pool"), run.pool},
                  {Text::tr("Priority"), QString::number(run.priority)},
                  {Text::tr("Labels"), definition.labels.join(u", "_s)}};
    if (!definition.stdinFile.isEmpty())
        values.insert(Text::tr("Input"), visible(definition.stdinFile));
    return values;
}

Values outcomeOf(const Run &run)
{
    Values values{{Text::tr("State"), stateWord(run.status())}, {Text::tr("Exit"), exitText(run.outcome)}};
    if (run.startedAt && run.endedAt)
        values.insert(Text::tr("Duration"), durationText(*run.endedAt - *run.startedAt));
    if (run.maxRssBytes)
        values.insert(Text::tr("Peak memory"), bytesText(*run.maxRssBytes));
    values.insert(Text::tr("Attempts"), QString::number(run.attempt));
    return values;
}

QList<ComparedValue> compared(ComparedGroup group, const Values &left, const Values &right)
{
    QStringList names = left.keys() + right.keys();
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    QList<ComparedValue> values;
    for (const QString &name : std::as_const(names)) {
        ComparedValue value{group, name, left.value(name), right.value(name), left.value(name) != right.value(name)};
        if (group == ComparedGroup::Environment && isSecretName(name)) {
            const QString hidden = Text::tr("(not shown)");
            value.left = left.contains(name) ? hidden : QString();
            value.right = right.contains(name) ? hidden : QString();
        }
        values.append(value);
    }
    return values;
}

const Node *stageNamed(const QList<Node> &stages, const QString &name)
{
    const auto found = std::ranges::find(stages, name, &Node::name);
    return found == stages.end() ? nullptr : &*found;
}

} // namespace

bool isSecretName(const QString &name)
{
    static constexpr std::array words{"pass"_L1,   "secret"_L1,  "token"_L1,   "credential"_L1,
                                      "apikey"_L1, "api_key"_L1, "private"_L1, "_key"_L1};
    return std::ranges::any_of(words, [&](QLatin1String word) { return name.contains(word, Qt::CaseInsensitive); });
}

QList<ComparedValue> compareRuns(const Run &left, const Run &right)
{
    static const DefinitionPtr none = std::make_shared<const JobDefinition>();
    Run one = left;
    Run other = right;
    for (Run *run : {&one, &other}) {
        if (!run->definition)
            run->definition = none;
    }
    return compared(ComparedGroup::Parameters, valuesOf(one.definition->parameters), valuesOf(other.definition->parameters)) +
           compared(ComparedGroup::Environment, environmentOf(one), environmentOf(other)) +
           compared(ComparedGroup::Settings, settingsOf(one), settingsOf(other)) +
           compared(ComparedGroup::Stamp, valuesOf(one.stamp), valuesOf(other.stamp)) +
           compared(ComparedGroup::Outcome, outcomeOf(one), outcomeOf(other));
}

QList<ComparedValue> compareResults(const QList<Artifact> &left, const QList<Artifact> &right)
{
    QMap<QString, std::pair<const Artifact *, const Artifact *>> byName;
    for (const Artifact &artifact : left)
        byName[visible(artifact.name)].first = &artifact;
    for (const Artifact &artifact : right)
        byName[visible(artifact.name)].second = &artifact;
    QList<ComparedValue> values;
    for (auto entry = byName.begin(); entry != byName.end(); ++entry) {
        const auto [one, other] = entry.value();
        const bool haveHashes = one && other && !one->sha256.isEmpty() && !other->sha256.isEmpty();
        const bool isSame = one && other && one->size == other->size && (!haveHashes || one->sha256 == other->sha256);
        values.append({ComparedGroup::Results, entry.key(), one ? bytesText(one->size) : QString(),
                       other ? bytesText(other->size) : QString(), !isSame});
    }
    return values;
}

QList<ComparedStage> compareStages(const QList<Node> &left, const QList<Node> &right, Instant now)
{
    QStringList names;
    for (const QList<Node> &stages : {left, right}) {
        for (const Node &stage : stages) {
            if (!names.contains(stage.name))
                names.append(stage.name);
        }
    }
    QList<ComparedStage> compared;
    for (const QString &name : std::as_const(names)) {
        ComparedStage stage{name, {}, {}, {}, {}};
        if (const Node *found = stageNamed(left, name)) {
            stage.left = nodeDuration(*found, now);
            stage.leftStatus = found->status;
        }
        if (const Node *found = stageNamed(right, name)) {
            stage.right = nodeDuration(*found, now);
            stage.rightStatus = found->status;
        }
        compared.append(stage);
    }
    return compared;
}

} // namespace runsheet
