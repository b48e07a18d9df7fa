// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"
#include "engine/domain/fieldreader.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct PoolWish
{
    QString name;
    std::optional<int> size;
    std::optional<bool> held;
};

Result<PoolWish> wishFrom(const QJsonObject &object)
{
    PoolWish wish;
    FieldReader reader(object);
    int size = 1;
    bool held = false;
    reader.read("name", wish.name);
    reader.read("slots", size);
    reader.read("held", held);
    if (size < 0)
        reader.fail("slots", u"must be a number from 0"_s);
    if (const auto errors = reader.errors(); !errors.isEmpty())
        return badInput(u"The pool cannot be made so: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
    if (object.contains(u"slots"_s))
        wish.size = size;
    if (object.contains(u"held"_s))
        wish.held = held;
    return wish;
}

void listPools(const ApiContext &context, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.pools(), answer, [answer](const QList<Pool> &pools) {
        QJsonArray items;
        for (const Pool &pool : pools)
            items.append(toJson(pool));
        answer.send(jsonResponse(listOf(items, pools.size())));
    });
}

void showPool(const ApiContext &context, const QString &name, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.pools(), answer, [answer, name](const QList<Pool> &pools) {
        const auto found = std::ranges::find(pools, name, &Pool::name);
        answer.send(found == pools.end() ? errorResponse(notFound(u"There is no pool “%1”."_s.arg(visible(name))))
                                         : jsonResponse(toJson(*found)));
    });
}

void createPool(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<PoolWish> wish = wishFrom(call.body);
    if (!wish)
        return answer.send(errorResponse(wish.error()));
    const Pool pool{.name = wish->name, .size = wish->size.value_or(1), .held = wish->held.value_or(false)};
    whenReady(context.hop, context.engine.createPool(pool), answer,
              [answer](const Pool &made) { answer.send(jsonResponse(toJson(made), 201)); });
}

void updatePool(const ApiContext &context, const ApiCall &call, const HttpAnswer &answer)
{
    const Result<PoolWish> wish = wishFrom(call.body);
    if (!wish)
        return answer.send(errorResponse(wish.error()));
    whenReady(context.hop, context.engine.updatePool(call.word(0), wish->size, wish->held), answer,
              [answer](const Pool &changed) { answer.send(jsonResponse(toJson(changed))); });
}

} // namespace

void addPoolRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "pools", ApiBody::None, [&context](const ApiCall &, const HttpAnswer &answer) { listPools(context, answer); });
    router.add("POST", "pools", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { createPool(context, call, answer); });
    router.add("GET", "pools/*", ApiBody::None,
               [&context](const ApiCall &call, const HttpAnswer &answer) { showPool(context, call.word(0), answer); });
    router.add("PATCH", "pools/*", ApiBody::Json,
               [&context](const ApiCall &call, const HttpAnswer &answer) { updatePool(context, call, answer); });
    router.add("DELETE", "pools/*", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        whenReady(context.hop, context.engine.deletePool(call.word(0)), answer, [answer](Done) {
            answer.send(jsonResponse({{u"done"_s, true}}));
        });
    });
}

} // namespace runsheet
