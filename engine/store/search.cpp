// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/search.h"

#include "engine/store/transaction.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int atOnce = 200; // some milliseconds: a write that comes meanwhile waits so long at most

void takeIn(Connection &db, qint64 run)
{
    db.prepare(u"DELETE FROM search WHERE rowid = ?"_s).bind(run).run();
    db.prepare(
          u"INSERT INTO search(rowid, name, labels, error) SELECT key, name, labels, coalesce(error_text, '') FROM run WHERE key = ?"_s)
        .bind(run)
        .run();
    db.prepare(u"DELETE FROM search_queue WHERE run = ?"_s).bind(run).run();
}

QList<qint64> waiting(Connection &db)
{
    QList<qint64> runs;
    Statement select = db.prepare(u"SELECT run FROM search_queue LIMIT ?"_s);
    select.bind(atOnce);
    while (select.next())
        runs.append(select.take<qint64>());
    return runs;
}

} // namespace

bool fillSearch(Connection &db)
{
    const QList<qint64> runs = waiting(db);
    if (runs.isEmpty())
        return false;
    db.execute(u"BEGIN IMMEDIATE"_s);
    try {
        for (const qint64 run : runs)
            takeIn(db, run);
        db.execute(u"COMMIT"_s);
    } catch (const StoreFailure &) {
        db.execute(u"ROLLBACK"_s);
        throw;
    }
    return runs.size() == atOnce;
}

} // namespace runsheet
