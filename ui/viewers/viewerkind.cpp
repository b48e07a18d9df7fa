// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/viewerkind.h"

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QLatin1String word; //!< a media type, its beginning with a slash at the end, or the end of a name with its dot
    ViewerKind kind;
};

// The first that fits counts.
constexpr std::array knownTypes{Known{"image/svg+xml"_L1, ViewerKind::Svg},
                                Known{"image/"_L1, ViewerKind::Image},
                                Known{"text/csv"_L1, ViewerKind::Table},
                                Known{"text/tab-separated-values"_L1, ViewerKind::Table},
                                Known{"text/html"_L1, ViewerKind::Html},
                                Known{"application/xhtml+xml"_L1, ViewerKind::Html},
                                Known{"text/markdown"_L1, ViewerKind::Markdown},
                                Known{"application/x-ipynb+json"_L1, ViewerKind::Notebook},
                                Known{"application/pdf"_L1, ViewerKind::Pdf},
                                Known{"application/json"_L1, ViewerKind::Json},
                                Known{"text/"_L1, ViewerKind::Text},
                                Known{"application/xml"_L1, ViewerKind::Text},
                                Known{"application/x-yaml"_L1, ViewerKind::Text},
                                Known{"application/yaml"_L1, ViewerKind::Text},
                                Known{"application/toml"_L1, ViewerKind::Text},
                                Known{"application/sql"_L1, ViewerKind::Text},
                                Known{"application/x-sh"_L1, ViewerKind::Text}};
constexpr std::array knownEnds{
    Known{".ipynb"_L1, ViewerKind::Notebook}, Known{".pdf"_L1, ViewerKind::Pdf},     Known{".csv"_L1, ViewerKind::Table},
    Known{".tsv"_L1, ViewerKind::Table},      Known{".svg"_L1, ViewerKind::Svg},     Known{".png"_L1, ViewerKind::Image},
    Known{".jpg"_L1, ViewerKind::Image},      Known{".jpeg"_L1, ViewerKind::Image},  Known{".gif"_L1, ViewerKind::Image},
    Known{".bmp"_L1, ViewerKind::Image},      Known{".webp"_L1, ViewerKind::Image},  Known{".json"_L1, ViewerKind::Json},
    Known{".ndjson"_L1, ViewerKind::Text},    Known{".md"_L1, ViewerKind::Markdown}, Known{".html"_L1, ViewerKind::Html},
    Known{".htm"_L1, ViewerKind::Html},       Known{".txt"_L1, ViewerKind::Text},    Known{".log"_L1, ViewerKind::Text},
    Known{".py"_L1, ViewerKind::Text},        Known{".sql"_L1, ViewerKind::Text},    Known{".yaml"_L1, ViewerKind::Text},
    Known{".yml"_L1, ViewerKind::Text},       Known{".toml"_L1, ViewerKind::Text},   Known{".xml"_L1, ViewerKind::Text}};

} // namespace

ViewerKind viewerKind(const Artifact &artifact)
{
    // A name that says table is believed before a guess that says only "some text".
    const QString name = QString::fromUtf8(artifact.name).toLower();
    const QString type = artifact.mediaType.section(u';', 0, 0).trimmed().toLower();
    const bool isVague = type.isEmpty() || type == "text/plain"_L1 || type == "application/octet-stream"_L1;
    for (const Known &known : knownTypes) {
        if (!isVague && (known.word.endsWith(u'/') ? type.startsWith(known.word) : type == known.word))
            return known.kind;
    }
    for (const Known &known : knownEnds) {
        if (name.endsWith(known.word))
            return known.kind;
    }
    return type == "text/plain"_L1 ? ViewerKind::Text : ViewerKind::None;
}

QLatin1String iconName(ViewerKind kind)
{
    switch (kind) {
    case ViewerKind::Table:
        return "text-csv"_L1;
    case ViewerKind::Image:
    case ViewerKind::Svg:
        return "image-x-generic"_L1;
    case ViewerKind::Json:
        return "application-json"_L1;
    case ViewerKind::Html:
    case ViewerKind::Notebook:
        return "text-html"_L1;
    case ViewerKind::Pdf:
        return "application-pdf"_L1;
    case ViewerKind::Markdown:
    case ViewerKind::Text:
        return "text-plain"_L1;
    case ViewerKind::None:
        break;
    }
    return "unknown"_L1;
}

} // namespace runsheet
