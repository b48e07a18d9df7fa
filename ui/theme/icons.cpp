// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/colors.h"
#include "ui/theme/statecolors.h"
#include "ui/theme/tintediconengine.h"

#include <QGuiApplication>
#include <QHash>
#include <QStringList>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QColor tintColour(IconTint tint, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const ThemeColors colours = themeColors(palette);
    if (mode == QIcon::Disabled)
        return colours.faint;
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    switch (tint) {
    case IconTint::Text:
        break;
    case IconTint::Muted:
        return colours.muted;
    case IconTint::Accent:
        return colours.accent;
    case IconTint::OnAccent:
        return colours.onAccent;
    }
    return colours.text;
}

// The shapes are shared so that their cache keys, and with them the rendered pixmaps, are found again.
QIcon shapeOf(JobStatus status)
{
    static QHash<JobStatus, QIcon> shapes;
    QIcon &shape = shapes[status];
    if (shape.isNull())
        shape = QIcon(u":/icons/states/%1.svg"_s.arg(toWord(status)));
    return shape;
}

QIcon shapeOf(QLatin1String name)
{
    static QHash<QString, QIcon> shapes;
    QIcon &shape = shapes[QIcon::themeName() + u'/' + name];
    if (shape.isNull())
        shape = QIcon::fromTheme(name);
    return shape;
}

} // namespace

QIcon actionIcon(QLatin1String name, IconTint tint)
{
    return QIcon(new TintedIconEngine(shapeOf(name), [tint](QIcon::Mode mode) { return tintColour(tint, mode); }));
}

QIcon stateIcon(JobStatus status)
{
    const auto tint = [status](QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? themeColors(palette).faint : stateColor(status, palette);
    };
    return QIcon(new TintedIconEngine(shapeOf(status), tint));
}

QIcon programIcon()
{
    return QIcon(u":/icons/runsheet.svg"_s);
}

QPixmap statePixmap(JobStatus status, int size, qreal devicePixelRatio, const QColor &colour)
{
    return tintedPixmap(shapeOf(status), {size, size}, devicePixelRatio, colour);
}

QPixmap actionPixmap(QLatin1String name, int size, qreal devicePixelRatio, const QColor &colour)
{
    return tintedPixmap(shapeOf(name), {size, size}, devicePixelRatio, colour);
}

void prepareIconTheme()
{
    const QString shared = u"/usr/share/icons"_s;
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(shared))
        QIcon::setThemeSearchPaths(paths << shared);
    QIcon::setFallbackThemeName(u"breeze"_s);
    // Without a desktop Qt takes hicolor for the theme, which has no actions and hides the fallback.
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == "hicolor"_L1)
        QIcon::setThemeName(u"breeze"_s);
}

} // namespace runsheet
