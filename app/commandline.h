// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/domain/result.h"

#include <QByteArrayList>
#include <QMap>

namespace runsheet {

//! An option of a verb. Long names only.
struct OptionSpec
{
    QByteArray name;  //!< without the dashes
    QByteArray value; //!< what `--help` calls its value; empty: a switch
    QByteArray help;
    bool repeats = false;
};

//! What a verb takes. `program`: the first word that is no option begins a program and its arguments.
struct Syntax
{
    QByteArray verb;  //!< `list`, `job create`
    QByteArray words; //!< for `--help`: `RUN...`
    QByteArray summary;
    QList<OptionSpec> options;
    int leastWords = 0;
    int mostWords = 0; //!< -1: any number
    bool program = false;
};

//! The words of a command line by their meaning. Arguments are bytes and stay what they are.
class CommandLine
{
public:
    //! `arguments` come after the verb. BadInput names the word, and the nearest option there is.
    static Result<CommandLine> parse(const Syntax &syntax, const QByteArrayList &arguments);

    [[nodiscard]] bool has(const QByteArray &option) const { return m_options.contains(option); }
    //! The last one given; empty where none was.
    [[nodiscard]] QByteArray bytes(const QByteArray &option) const;
    [[nodiscard]] QByteArrayList all(const QByteArray &option) const { return m_options.value(option); }
    //! UTF-8 without NUL.
    [[nodiscard]] Result<QString> text(const QByteArray &option) const;
    [[nodiscard]] Result<Duration> duration(const QByteArray &option) const;
    [[nodiscard]] Result<Instant> instant(const QByteArray &option) const;
    [[nodiscard]] Result<qint64> number(const QByteArray &option, qint64 least, qint64 most) const;

    [[nodiscard]] const QByteArrayList &words() const { return m_words; }
    [[nodiscard]] bool isJson() const { return has("json"); }
    [[nodiscard]] bool asksForHelp() const { return has("help"); }

private:
    class Parser;
    QMap<QByteArray, QByteArrayList> m_options;
    QByteArrayList m_words;
};

//! `--data-dir`, `--json`, `--help`: every verb has them.
[[nodiscard]] const QList<OptionSpec> &commonOptions();
//! `--view`: of verbs that only read.
[[nodiscard]] const OptionSpec &viewOption();
[[nodiscard]] QByteArray helpText(const Syntax &syntax);
//! The candidate with the fewest changed letters, if it is near enough to be meant.
[[nodiscard]] QByteArray nearest(const QByteArray &word, const QByteArrayList &candidates);
//! ` Did you mean “...”?` or nothing.
[[nodiscard]] QString nearestHint(const QByteArray &word, const QByteArrayList &candidates);
//! BadInput unless it is UTF-8 without NUL; `what` names it.
[[nodiscard]] Result<QString> textOf(const QByteArray &bytes, const QString &what);

} // namespace runsheet
