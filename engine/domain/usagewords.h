// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/parameterschema.h"
#include "engine/domain/usage.h"

#include <QByteArrayList>

namespace runsheet {

//! The options and positionals of a program as parameters, so that a form can be made of them: a switch is a boolean, one that counts an
//! integer, choices an enum, what may be there several times a list. Without those that only tell something and end (help, version).
[[nodiscard]] ParameterSchema schemaOf(const Usage &usage);

//! What the words of a call give to the parameters of schemaOf(). Words that belong to none are left alone.
[[nodiscard]] QJsonObject usageValues(const Usage &usage, const QByteArrayList &words);

//! `words` so that usageValues() of them is `values`. Only what differs is changed: words that nothing is known of stay, in their order.
[[nodiscard]] QByteArrayList withUsageValues(const Usage &usage, QByteArrayList words, const QJsonObject &values);

} // namespace runsheet
