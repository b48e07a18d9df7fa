// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grab.h"

#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/workspaceswitch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QLayout>
#include <QPainter>
#include <QTimer>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestWait{10};
//! So long nothing was painted anew: what was asked for is there.
constexpr std::chrono::milliseconds quietTime{150};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Grab)
};

//! Counts the paintings of the widgets below a window.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QTimer &quiet) : m_quiet(quiet) { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_quiet.isActive())
            m_quiet.start();
        return QObject::eventFilter(object, event);
    }

private:
    QTimer &m_quiet;
};

Result<Done> check(const GrabOptions &options)
{
    if (!options.theme.isEmpty() && !themeChoiceFromWord(options.theme))
        return badInput(Text::tr("“%1” is no theme. Themes are light and dark.").arg(options.theme));
    if (!options.page.isEmpty() && options.page != "jobs"_L1 && options.page != "schedule"_L1 && options.page != "history"_L1 &&
        options.page != "first-start"_L1)
        return badInput(Text::tr("“%1” is no page of this version. Pages are jobs, schedule, history and first-start.").arg(options.page));
    if (options.size.isEmpty() || options.size.width() > 16384 || options.size.height() > 16384)
        return badInput(Text::tr("The size must lie between 1x1 and 16384x16384."));
    if (options.scale < 0.5 || options.scale > 8)
        return badInput(Text::tr("The scale must lie between 0.5 and 8."));
    return Done{};
}

// Ends when the window is loaded and then stayed as it is; false when that took too long.
bool waitUntilPainted(MainWindow &window)
{
    QEventLoop loop;
    QTimer quiet;
    QTimer limit;
    quiet.setSingleShot(true);
    quiet.setInterval(quietTime);
    limit.setSingleShot(true);
    const PaintWatch watch(quiet);
    QObject::connect(&quiet, &QTimer::timeout, &loop, [&loop] { loop.exit(0); });
    QObject::connect(&limit, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&window, &MainWindow::loaded, &loop, [&quiet] { quiet.start(); });
    if (window.isLoaded())
        quiet.start();
    limit.start(longestWait);
    return loop.exec() == 0;
}

QImage render(QWidget &window, double scale)
{
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    window.render(&image);
    return image;
}

} // namespace

Result<Done> grabWindow(Engine &engine, const GrabOptions &options)
{
    if (const Result<Done> checked = check(options); !checked)
        return checked;
    applyLanguage(options.lang.isEmpty() ? QLocale::system() : QLocale(options.lang));
    applyTheme(desktopLook(), themeChoiceFromWord(options.theme).value_or(ThemeChoice::Desktop));
    MainWindow window(engine, {});
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint); // also a small picture has the size that was asked for
    window.setMinimumSize(1, 1);
    window.resize(options.size);
    window.show();
    if (options.page == "schedule"_L1)
        window.showWorkspace(Workspace::Schedule);
    if (options.page == "history"_L1)
        window.showWorkspace(Workspace::History);
    if (!waitUntilPainted(window))
        return Error{ErrorCode::TimedOut, Text::tr("The engine did not answer in time, so there is nothing to show."), {}, {}};
    if (options.page == "first-start"_L1)
        window.showFirstStart();
    if (!render(window, options.scale).save(options.file))
        return Error{ErrorCode::ExecutionFailed,
                     Text::tr("The picture %1 could not be written. Check the folder and its permissions.").arg(options.file),
                     {},
                     {}};
    return Done{};
}

} // namespace runsheet
