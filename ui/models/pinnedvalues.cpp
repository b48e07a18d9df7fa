// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pinnedvalues.h"

#include "ui/format/numbers.h"
#include "ui/format/values.h"
#include "ui/viewers/pinnedcell.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

PinnedValues::PinnedValues(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void PinnedValues::apply(const ChangeSet &changes)
{
    for (const JobKey job : changes.jobs) {
        if (const auto known = m_known.find(job); known != m_known.end())
            known->isAsked = false;
    }
}

void PinnedValues::look(const JobRow &row)
{
    if (row.kind != JobKind::Kept)
        return;
    Known &known = m_known[row.key];
    if (known.isAsked)
        return read(row);
    known.isAsked = true;
    m_engine.job(row.key).then(this, [this, row](const Result<Job> &answer) {
        if (answer && answer->definition)
            takePin(row, pinIn(answer->definition->properties));
    });
}

void PinnedValues::takePin(const JobRow &row, const std::optional<Pin> &pin)
{
    Known &known = m_known[row.key];
    if (known.pin != pin) {
        known.pin = pin;
        known.run = {};
        if (!pin)
            Q_EMIT changed(row.key, std::nullopt);
    }
    read(row);
}

// While a run is under way the value of the one before stays.
void PinnedValues::read(const JobRow &row)
{
    Known &known = m_known[row.key];
    if (!known.pin || !row.run || !isFinal(row.run->status()) || row.run->key == known.run)
        return;
    known.run = row.run->key;
    known.pin->kind == Pin::Kind::Reported ? readReported(row, *known.pin) : readFile(row, *known.pin);
}

void PinnedValues::readReported(const JobRow &row, const Pin &pin)
{
    m_engine.report(row.run->key).then(this, [this, row, pin](const Result<RunReport> &answer) {
        if (!answer)
            return take(row, pin, answer.error());
        const auto value = std::ranges::find(answer->values, pin.name, &ResultValue::name);
        if (value == answer->values.end())
            return take(row, pin, notFound(tr("The run did not report it.")));
        take(row, pin, valueText(*value));
    });
}

void PinnedValues::readFile(const JobRow &row, const Pin &pin)
{
    m_engine.artifacts(row.run->key).then(this, [this, row, pin](const Result<QList<Artifact>> &answer) {
        const Artifact *artifact = answer ? artifactFor(pin, *answer) : nullptr;
        if (!answer || !artifact || artifact->expired) {
            const QString sentence = artifact ? tr("The file was deleted when its time was over.") : tr("The run made no such file.");
            return take(row, pin, answer ? notFound(sentence) : answer.error());
        }
        readPinned(pin, *artifact).then(this, [this, row, pin](const Result<QString> &value) { take(row, pin, value); });
    });
}

void PinnedValues::take(const JobRow &row, const Pin &pin, const Result<QString> &value)
{
    const Known known = m_known.value(row.key);
    if (known.pin != pin || known.run != row.run->key)
        return; // another one is wanted by now
    const QString of = tr("Pinned: %1, run %2", "what, number").arg(pinSentence(pin), numberText(qint64(row.run->number)));
    const QString why = value ? QString() : u'\n' + tr("It is missing: %1").arg(value.error().message);
    Q_EMIT changed(row.key, PinnedText{pinLabel(pin), value ? *value : QString(), of + why, row.run->key});
}

} // namespace runsheet
