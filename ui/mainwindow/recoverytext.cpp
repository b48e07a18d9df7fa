// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/recoverytext.h"

#include "ui/format/enginesentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::RecoveryText)
};

} // namespace

QStringList recoveryNotes(const RecoveryReport &report)
{
    QStringList parts;
    if (report.ended > 0)
        parts.append(Text::tr("%n run(s) ended", nullptr, report.ended));
    if (report.adopted > 0)
        parts.append(Text::tr("%n still running", nullptr, report.adopted));
    if (report.requeued > 0)
        parts.append(Text::tr("%n not started yet and queued again", nullptr, report.requeued));
    if (!report.lost.isEmpty())
        parts.append(Text::tr("%n lost: nobody can know how it ended", nullptr, int(report.lost.size())));
    if (report.catchUps > 0)
        parts.append(Text::tr("%n missed time(s) made up for", nullptr, int(report.catchUps)));
    if (report.leftOut > 0)
        parts.append(Text::tr("%n missed time(s) left out", nullptr, int(report.leftOut)));
    QStringList notes;
    if (!parts.isEmpty())
        notes.append(Text::tr("Found at the start: %1.", "a list").arg(parts.join(u", "_s)));
    std::ranges::transform(report.notes, std::back_inserter(notes), inUsersWords);
    return notes;
}

} // namespace runsheet
