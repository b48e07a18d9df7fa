// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/statedelegate.h"

namespace runsheet {

//! The cells of a queue's members: a grip and the place, the state with a bar while it runs, a duration that looks like a guess where it is
//! one.
class MemberDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;

private:
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const;
    void paintRunning(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const;
};

//! The cells of the jobs that can be added: a plus, and in muted those that cannot.
class CandidateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

} // namespace runsheet
