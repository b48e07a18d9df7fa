// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace runsheet {

//! A Jupyter notebook as HTML for SafeBrowser: its cells with their output, in order. Nothing where it is none. Pure.
[[nodiscard]] std::optional<QString> notebookHtml(const QByteArray &bytes);

} // namespace runsheet
