// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/telling.h"

#include "app/terminal.h"

namespace runsheet {

ExitStory told(SessionPtr session, Story<QJsonObject> asking, void (*print)(const QJsonObject &))
{
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    if (session->line.isJson())
        printDocument(*answer);
    else
        print(*answer);
    co_return 0;
}

ExitStory failed(Error error)
{
    co_return fail(error);
}

} // namespace runsheet
