// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"

#include <QJsonObject>
#include <QStringList>

namespace runsheet {

// What a verb prints. Human text and data on stdout, diagnostics on stderr.

//! All of it, as it is. False when nobody reads any more.
bool printBytes(const QByteArray &bytes);
bool printErrorBytes(const QByteArray &bytes);
//! One line; control characters in it are made visible.
void printLine(const QString &line);
void printDocument(const QJsonObject &object);
//! One JSON document on one line.
bool printJsonLine(const QJsonObject &object);
//! `runsheet: sentence` on stderr.
void printNote(const QString &sentence);
//! Prints the error and gives its exit code.
int fail(const Error &error);
//! Columns as wide as needed; the first row is the heading.
void printTable(const QList<QStringList> &rows);
//! Asks on a terminal; without one the answer is yes only where it was given beforehand.
[[nodiscard]] bool isConfirmed(const QString &question, bool beforehand);

// For people: short, local time.
[[nodiscard]] QString shownInstant(const QJsonValue &iso);
[[nodiscard]] QString shownSeconds(const QJsonValue &seconds);
[[nodiscard]] QString shownSize(double bytes);

} // namespace runsheet
