// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/holder.h"

namespace runsheet {

Holder::Holder(const Folders &folders) : m_client(folders.data, Folders::socketName()) {}

QFuture<bool> Holder::raise()
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v1/window/raise";
    return m_client.send(request).then([](const Result<HttpResponse> &response) { return response && response->status == 200; });
}

void Holder::askToStop()
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v1/engine/stop";
    request.headers = {{"content-type", "application/json"}};
    request.body = R"({"reason": "hand-over"})";
    [[maybe_unused]] const auto answer = m_client.send(request);
}

} // namespace runsheet
