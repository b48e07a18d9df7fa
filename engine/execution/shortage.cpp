// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/shortage.h"

#include <cerrno>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString lackOf(int error)
{
    switch (error) {
    case EMFILE:
        return u"Runsheet has no free file handle left"_s;
    case ENFILE:
        return u"the computer has no free file handle left"_s;
    case EAGAIN:
        return u"the user or the computer can have no more processes"_s;
    default:
        return u"the computer has no free memory left"_s;
    }
}

} // namespace

bool isShortage(int error)
{
    return error == EMFILE || error == ENFILE || error == EAGAIN || error == ENOMEM || error == ENOBUFS;
}

Error shortage(int error)
{
    return {ErrorCode::Shortage,
            u"No program can be started now: %1. Runs stay queued and are tried again; end other programs or raise the limit."_s.arg(
                lackOf(error)),
            u"errno %1"_s.arg(error),
            {}};
}

} // namespace runsheet
