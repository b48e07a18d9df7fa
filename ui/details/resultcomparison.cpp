// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultcomparison.h"

#include "engine/domain/bytes.h"
#include "ui/details/imagedifferenceview.h"
#include "ui/details/tabledifferenceview.h"
#include "ui/details/widgets.h"
#include "ui/models/pin.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/viewerkind.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

bool isComparable(const Artifact &artifact)
{
    const ViewerKind kind = viewerKind(artifact);
    return !artifact.expired && (kind == ViewerKind::Table || kind == ViewerKind::Image || kind == ViewerKind::Svg);
}

bool isKnownEqual(const ResultPair &pair)
{
    return !pair.left.sha256.isEmpty() && pair.left.sha256 == pair.right.sha256;
}

} // namespace

QList<ResultPair> comparableResults(const QList<Artifact> &left, const QList<Artifact> &right)
{
    QList<ResultPair> pairs;
    QList<ResultPair> equal;
    for (const Artifact &artifact : right) {
        const Artifact *other = artifactFor({Pin::Kind::Cell, {}, QString::fromUtf8(artifact.name), {}}, left);
        if (!other)
            other = artifactFor({Pin::Kind::Cell, {}, filePattern(artifact.name), {}}, left);
        if (!other || !isComparable(artifact) || viewerKind(*other) != viewerKind(artifact) || other->expired)
            continue;
        const ResultPair pair{*other, artifact};
        (isKnownEqual(pair) ? equal : pairs).append(pair);
    }
    return pairs + equal;
}

ResultComparison::ResultComparison(QWidget *parent) : QWidget(parent)
{
    m_files = new QComboBox(this);
    m_files->setObjectName(u"compareFileChooser"_s);
    m_files->setAccessibleName(tr("Result to compare"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pages = new QStackedWidget(this);
    m_table = new TableDifferenceView(m_pages);
    m_images = new ImageDifferenceView(m_pages);
    m_sentence = mutedLabel({}, m_pages);
    m_sentence->setObjectName(u"compareResultsSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMargin(metricsOf(this).paneSide());
    m_sentence->setAutoFillBackground(true);
    m_sentence->setBackgroundRole(QPalette::Base);
    for (QWidget *page : std::initializer_list<QWidget *>{m_sentence, m_table, m_images})
        m_pages->addWidget(page);
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), 0);
    bar->addWidget(m_files);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    connect(m_files, &QComboBox::activated, this, &ResultComparison::open);
    connect(m_table, &TableDifferenceView::compared, this, &ResultComparison::compared);
    connect(m_images, &ImageDifferenceView::compared, this, &ResultComparison::compared);
}

void ResultComparison::showResults(const QList<Artifact> &left, const QList<Artifact> &right)
{
    m_table->stop();
    m_images->stop();
    m_pairs = comparableResults(left, right);
    m_files->clear();
    for (const ResultPair &pair : std::as_const(m_pairs)) {
        const QString name = visible(pair.right.name);
        m_files->addItem(pair.left.name == pair.right.name ? name : tr("%1 and %2", "files").arg(visible(pair.left.name), name));
    }
    m_files->setVisible(!m_pairs.isEmpty());
    if (!m_pairs.isEmpty())
        return open(0);
    m_sentence->setText(tr("The runs made no table and no picture of the same name."));
    m_pages->setCurrentWidget(m_sentence);
}

void ResultComparison::open(int index)
{
    const ResultPair &pair = m_pairs.at(index);
    m_table->stop();
    m_images->stop();
    if (isKnownEqual(pair)) {
        m_sentence->setText(tr("Both runs made the same file."));
        m_pages->setCurrentWidget(m_sentence);
        Q_EMIT compared();
        return;
    }
    const ViewerKind kind = viewerKind(pair.right);
    if (kind == ViewerKind::Table) {
        m_table->compare(pair.left.path, pair.right.path);
        m_pages->setCurrentWidget(m_table);
    } else {
        m_images->compare(pair.left.path, pair.right.path, kind);
        m_pages->setCurrentWidget(m_images);
    }
}

std::optional<qint64> ResultComparison::differingRows() const
{
    return m_pages->currentWidget() == m_table ? m_table->differing() : std::nullopt;
}

} // namespace runsheet
