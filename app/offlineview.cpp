// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlineview.h"

#include <QFile>

namespace runsheet {
namespace {

Folders foldersIn(const QTemporaryDir &folder)
{
    const QByteArray path = QFile::encodeName(folder.path());
    return {path, path};
}

} // namespace

OfflineView::OfflineView(std::unique_ptr<EngineHost> host)
    : m_folders(foldersIn(m_folder)), m_host(std::move(host)), m_api(m_host->engine(), m_folders)
{
}

Result<std::unique_ptr<OfflineView>> OfflineView::open(const Folders &folders)
{
    auto host = EngineHost::start({.folders = folders, .slotCount = 0, .runnerProgram = {}, .clock = {}, .view = true});
    if (!host)
        return host.error();
    (*host)->serve();
    std::unique_ptr<OfflineView> view(new OfflineView(*std::move(host)));
    if (const Result<Done> listening = view->m_api.listen(); !listening)
        return listening.error();
    return view;
}

} // namespace runsheet
