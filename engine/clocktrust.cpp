// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clocktrust.h"

namespace runsheet {
namespace {

constexpr Duration leap = std::chrono::hours(24);
constexpr Duration patience = std::chrono::hours(24);

} // namespace

ClockTrust::ClockTrust(Instant now, Duration elapsed) : m_origin(now - elapsed) {}

ClockTrust::Verdict ClockTrust::ask(Instant now, Duration elapsed)
{
    m_ahead = now - elapsed - m_origin;
    if (m_ahead <= leap || (m_doubtedSince && elapsed - *m_doubtedSince >= patience)) {
        m_origin = now - elapsed;
        m_ahead = {};
        m_doubtedSince.reset();
        return Verdict::Trusted;
    }
    if (m_doubtedSince)
        return Verdict::Doubted;
    m_doubtedSince = elapsed;
    return Verdict::BeginsDoubt;
}

} // namespace runsheet
