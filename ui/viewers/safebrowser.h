// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace runsheet {

//! Shows HTML and Markdown that a program wrote, which nobody need trust: nothing is loaded from outside the text, neither from files nor
//! from the network; pictures only when they are in it, and small; links only to the web and to mail, after a question.
class SafeBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeBrowser(QWidget *parent);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &url) override;

Q_SIGNALS:
    //! The user agreed to it.
    void openAgreed(const QUrl &url);

private:
    void ask(const QUrl &url);
};

//! Links that may be opened after a question.
[[nodiscard]] bool isOpenable(const QUrl &url);

} // namespace runsheet
