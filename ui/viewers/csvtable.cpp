// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvtable.h"

#include "ui/viewers/csvstream.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace runsheet {

namespace {

constexpr qint64 partBytes = 32 << 20;
constexpr qint64 sampledRows = 1000;

//! Makes the parts of an index out of what a stream reads.
class CsvIndexer
{
public:
    explicit CsvIndexer(QPromise<CsvPart> &promise) : m_promise(promise) {}
    void index(const QByteArray &path);

private:
    void take(const CsvStream &stream);
    void publish();

    QPromise<CsvPart> &m_promise;
    CsvPart m_part;
    qint64 m_blockBegin = 0;
    qint64 m_published = 0; //!< offset
};

void CsvIndexer::take(const CsvStream &stream)
{
    if (m_part.records == 0) {
        m_part.first = std::make_shared<CsvBlock>(CsvBlock{stream.bytes().toByteArray(), stream.ends()});
        m_part.places = {{stream.offset(), 0}};
        m_part.separator = stream.separator();
        m_blockBegin = stream.offset();
    }
    for (const qsizetype end : stream.ends()) {
        ++m_part.records;
        if (stream.offset() + end - m_blockBegin < CsvTable::blockBytes)
            continue;
        m_blockBegin = stream.offset() + end;
        m_part.places.append({m_blockBegin, m_part.records});
    }
    m_part.end = stream.offset() + stream.bytes().size();
    m_part.brokeRecord = stream.brokeRecord();
}

void CsvIndexer::publish()
{
    m_promise.addResult(m_part);
    m_part.first.reset();
    m_part.places.clear();
    m_published = m_part.end;
}

void CsvIndexer::index(const QByteArray &path)
{
    CsvStream stream(path, CsvTable::blockBytes);
    while (!m_promise.isCanceled() && stream.next()) {
        take(stream);
        if (m_part.first || m_part.end - m_published >= partBytes)
            publish();
    }
    m_part.error = stream.error();
    if (m_part.end > m_published || m_part.error)
        publish();
}

} // namespace

QByteArrayView CsvBlock::record(qint64 row) const
{
    const qsizetype start = row == 0 ? 0 : ends[size_t(row - 1)];
    return QByteArrayView(bytes).sliced(start, ends[size_t(row)] - start);
}

QFuture<CsvPart> indexCsv(const QByteArray &path)
{
    return QtConcurrent::run([path](QPromise<CsvPart> &promise) { CsvIndexer(promise).index(path); });
}

void CsvTable::append(const CsvPart &part)
{
    if (part.first) {
        QList<QStringList> sample;
        for (qint64 row = 0; row < std::min(part.first->size(), sampledRows); ++row)
            sample.append(csvCells(part.first->record(row), part.separator));
        m_first = part.first;
        m_separator = part.separator;
        m_shape = shapeOf(sample);
    }
    m_places.append(part.places);
    m_records = part.records;
    m_end = part.end;
}

std::optional<QStringList> CsvTable::cells(qint64 row) const
{
    const qint64 record = row + headerRecords();
    if (!m_first || record >= m_first->size())
        return std::nullopt;
    return csvCells(m_first->record(record), m_separator);
}

qsizetype CsvTable::blockOf(qint64 row) const
{
    return std::ranges::upper_bound(m_places, row + headerRecords(), {}, &CsvPlace::firstRecord) - m_places.begin() - 1;
}

std::optional<QStringList> CsvTable::cells(qint64 row, const CsvBlock &block) const
{
    const qint64 record = row + headerRecords() - m_places.at(blockOf(row)).firstRecord;
    if (record >= block.size())
        return std::nullopt;
    return csvCells(block.record(record), m_separator);
}

CsvBlockPtr CsvTable::readBlock(qsizetype block) const
{
    const qint64 end = block + 1 < m_places.size() ? m_places.at(block + 1).offset : m_end;
    CsvStream stream(m_path, m_separator, m_places.at(block).offset, end);
    auto read = std::make_shared<CsvBlock>();
    while (stream.next()) {
        const qsizetype before = read->bytes.size();
        for (const qsizetype recordEnd : stream.ends())
            read->ends.push_back(before + recordEnd);
        read->bytes.append(stream.bytes().data(), stream.bytes().size());
    }
    return read;
}

} // namespace runsheet
