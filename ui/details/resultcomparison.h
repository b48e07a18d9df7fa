// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/artifact.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace runsheet {

class ImageDifferenceView;
class TableDifferenceView;

//! A file of one run and the same of another.
struct ResultPair
{
    Artifact left;
    Artifact right;
};

//! Tables and pictures that both runs made, those that differ first. Names that differ in a date only belong together.
[[nodiscard]] QList<ResultPair> comparableResults(const QList<Artifact> &left, const QList<Artifact> &right);

//! The results of two runs, one pair at a time: tables cell by cell, pictures. Lives in the window's thread.
class ResultComparison : public QWidget
{
    Q_OBJECT

public:
    explicit ResultComparison(QWidget *parent);
    void showResults(const QList<Artifact> &left, const QList<Artifact> &right);
    //! Rows of the table that is shown. Nothing where there is none, or not yet.
    [[nodiscard]] std::optional<qint64> differingRows() const;

Q_SIGNALS:
    void compared();

private:
    void open(int index);

    QComboBox *m_files = nullptr;
    QStackedWidget *m_pages = nullptr;
    TableDifferenceView *m_table = nullptr;
    ImageDifferenceView *m_images = nullptr;
    QLabel *m_sentence = nullptr;
    QList<ResultPair> m_pairs;
};

} // namespace runsheet
