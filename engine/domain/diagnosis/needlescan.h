// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace runsheet {

//! Finds which of up to 64 short strings occur in some bytes, in one pass whatever their number (Aho and Corasick). A value that is made
//! once and used by any thread.
class NeedleScan
{
public:
    explicit NeedleScan(std::span<const QByteArrayView> needles);
    //! Bit n is set when needle n occurs.
    [[nodiscard]] quint64 operator()(QByteArrayView bytes) const;

private:
    struct State
    {
        std::array<quint16, 256> next{};
        quint64 found = 0;
    };
    void add(QByteArrayView needle, int bit);
    void link();

    std::vector<State> m_states;
};

} // namespace runsheet
