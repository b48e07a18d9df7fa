// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/condition.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

bool stopsDispatch(Condition::Kind kind)
{
    return kind != Condition::Kind::LongLog && kind != Condition::Kind::WeakFolder;
}

bool stopsDispatch(const Conditions &conditions)
{
    return std::ranges::any_of(conditions, [](const Condition &condition) { return stopsDispatch(condition.kind); });
}

bool mayPass(const Conditions &conditions)
{
    return std::ranges::any_of(conditions, [](const Condition &condition) {
        return condition.kind == Condition::Kind::DiskFull || condition.kind == Condition::Kind::StoreLocked
            || condition.kind == Condition::Kind::NotWritable;
    });
}

QString toWord(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::StoreGone:
        return u"store-gone"_s;
    case Condition::Kind::StoreFailed:
        return u"store-failed"_s;
    case Condition::Kind::DiskFull:
        return u"disk-full"_s;
    case Condition::Kind::StoreLocked:
        return u"store-locked"_s;
    case Condition::Kind::NotWritable:
        return u"not-writable"_s;
    case Condition::Kind::LongLog:
        return u"long-log"_s;
    case Condition::Kind::WeakFolder:
        return u"weak-folder"_s;
    case Condition::Kind::SafeMode:
        return u"safe-mode"_s;
    }
    return {};
}

} // namespace runsheet
