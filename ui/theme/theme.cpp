// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

void applyOurs(const DesktopLook &desktop, Shade shade)
{
    QFont font = desktop.font;
    // Without a desktop Qt's own default is too small to read all day.
    if (!desktop.isOwn())
        font.setPointSizeF(10);
    QApplication::setFont(font);
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(shade));
}

// For what Qt draws itself, as in its dialogs: light icons on dark, where the desktop has none of its own.
void useIconsFor(Shade shade)
{
    const QString name = shade == Shade::Dark ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(name);
    if (QIcon::themeName().startsWith("breeze"_L1))
        QIcon::setThemeName(name);
}

} // namespace

QString toWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Desktop:
        break;
    }
    return u"desktop"_s;
}

std::optional<ThemeChoice> themeChoiceFromWord(const QString &word)
{
    for (const ThemeChoice choice : {ThemeChoice::Desktop, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (toWord(choice) == word)
            return choice;
    }
    return {};
}

bool DesktopLook::isOwn() const
{
    const QStringList none{QString(), u"fusion"_s, u"windows"_s, u"runsheet"_s};
    return !none.contains(style.toLower());
}

DesktopLook desktopLook()
{
    return {.style = QApplication::style()->objectName(), .palette = QApplication::palette(), .font = QApplication::font()};
}

void applyTheme(const DesktopLook &desktop, ThemeChoice choice)
{
    prepareIconTheme();
    if (choice == ThemeChoice::Desktop && desktop.isOwn()) {
        QApplication::setStyle(QStyleFactory::create(desktop.style));
        QApplication::setPalette(desktop.palette);
        useIconsFor(shadeOf(desktop.palette));
        return;
    }
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && shadeOf(desktop.palette) == Shade::Dark);
    applyOurs(desktop, isDark ? Shade::Dark : Shade::Light);
    useIconsFor(isDark ? Shade::Dark : Shade::Light);
}

} // namespace runsheet
