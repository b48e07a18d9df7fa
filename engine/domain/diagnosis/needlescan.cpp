// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/needlescan.h"

#include <deque>

namespace runsheet {

NeedleScan::NeedleScan(std::span<const QByteArrayView> needles) : m_states(1)
{
    Q_ASSERT(needles.size() <= 64);
    for (size_t n = 0; n < needles.size(); ++n)
        add(needles[n], int(n));
    link();
}

void NeedleScan::add(QByteArrayView needle, int bit)
{
    size_t at = 0;
    for (const char c : needle) {
        if (m_states[at].next[uchar(c)] == 0) {
            m_states[at].next[uchar(c)] = quint16(m_states.size());
            m_states.emplace_back();
        }
        at = m_states[at].next[uchar(c)];
    }
    m_states[at].found |= quint64(1) << bit;
}

// Where a state has no way on for a byte, the longest other beginning that its end matches goes on instead.
void NeedleScan::link()
{
    std::vector<quint16> fallback(m_states.size());
    std::deque<quint16> waiting;
    for (const quint16 child : m_states[0].next) {
        if (child != 0)
            waiting.push_back(child);
    }
    for (; !waiting.empty(); waiting.pop_front()) {
        State &state = m_states[waiting.front()];
        const State &other = m_states[fallback[waiting.front()]];
        state.found |= other.found;
        for (size_t c = 0; c < state.next.size(); ++c) {
            if (state.next[c] == 0) {
                state.next[c] = other.next[c];
                continue;
            }
            fallback[state.next[c]] = other.next[c];
            waiting.push_back(state.next[c]);
        }
    }
}

quint64 NeedleScan::operator()(QByteArrayView bytes) const
{
    quint64 found = 0;
    const State *state = m_states.data();
    for (const char c : bytes) {
        state = &m_states[state->next[uchar(c)]];
        found |= state->found;
    }
    return found;
}

} // namespace runsheet
