// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs.h"

namespace runsheet {

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = [] {
        QList<Verb> all{serveVerb(), runVerb(), submitVerb()};
        all += jobVerbs();
        all += {listVerb(), showVerb(), progressVerb(), whyVerb(), logsVerb(), resultsVerb()};
        all += actionVerbs();
        all += {undoVerb(), waitVerb()};
        all += poolVerbs();
        all += queueVerbs();
        all += typeVerbs();
        all += cronVerbs();
        all += crontabVerbs();
        all += scheduleVerbs();
        all += calendarVerbs();
        all += {reportVerb(), eventsVerb(), demoVerb(), grabVerb(), doctorVerb(), pingVerb(), versionVerb(), completionVerb()};
        return all;
    }();
    return verbs;
}

QByteArrayList verbGroups()
{
    QByteArrayList groups;
    for (const Verb &verb : allVerbs()) {
        const QByteArrayList words = verb.syntax.verb.split(' ');
        if (words.size() > 1 && !groups.contains(words.first()))
            groups += words.first();
    }
    return groups;
}

} // namespace runsheet
