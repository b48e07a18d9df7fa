// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"

#include <QLatin1String>

namespace runsheet {

enum class ViewerKind { Table, Image, Svg, Text, Json, Markdown, Html, Notebook, Pdf, None };

//! By the media type, else by the end of the name. None: the window cannot show it.
[[nodiscard]] ViewerKind viewerKind(const Artifact &artifact);
//! The theme's icon for it.
[[nodiscard]] QLatin1String iconName(ViewerKind kind);

} // namespace runsheet
