// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"

#include <QDialog>

namespace runsheet {

class QueueEditor;

//! The queue editor in a window of its own, where one makes or changes a queue from another place. Closing asks about unsaved changes.
class QueueDialog final : public QDialog
{
    Q_OBJECT

public:
    QueueDialog(Engine &engine, std::shared_ptr<Clock> clock, QWidget *parent);
    [[nodiscard]] QueueEditor &editor() { return *m_editor; }

public Q_SLOTS:
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QueueEditor *m_editor = nullptr;
};

} // namespace runsheet
