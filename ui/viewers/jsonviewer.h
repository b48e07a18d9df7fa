// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

class QJsonDocument;

namespace runsheet {

class JsonModel;

//! A JSON document to unfold. Copy takes the value, with Shift the place where it stands.
class JsonViewer : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonViewer(QWidget *parent);
    void showDocument(const QJsonDocument &document);

Q_SIGNALS:
    void pinAsked(const QString &pointer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void copyValue();
    void copyPath();
    void pin();

    JsonModel *m_model = nullptr;
};

} // namespace runsheet
