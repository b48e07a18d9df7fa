// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfollower.h"

#include "engine/execution/log/logfiles.h"
#include "engine/execution/progress/reportfold.h"

#include <algorithm>
#include <array>

namespace runsheet {

namespace {

constexpr qint64 maxReadOfReport = 4 << 20; //!< a call
constexpr qint64 maxReadOfOutput = 1 << 20; //!< a call, of each stream; what lies before is left out
constexpr seconds knownTime(2);

//! report.jsonl, line by line.
class ReportReader
{
public:
    bool readOn(const QByteArray &path, ReportFold &fold);
    //! A last line that was never ended by a line feed.
    void finish(ReportFold &fold);

private:
    void take(QByteArrayView bytes);
    void endLine(ReportFold &fold);
    [[nodiscard]] std::optional<Instant> timeOfNews(const PlainFile &file) const;

    qint64 m_offset = 0;
    QByteArray m_line;
    bool m_tooLong = false;
    std::optional<Instant> m_time;
};

//! Lines that were there before anybody looked have no time but that of the file, and that only for a young file.
std::optional<Instant> ReportReader::timeOfNews(const PlainFile &file) const
{
    const Instant modified = file.modifiedAt();
    if (m_offset > 0)
        return modified;
    const std::optional<Instant> made = file.madeAt();
    return made && modified - *made <= knownTime ? std::optional(modified) : std::nullopt;
}

bool ReportReader::readOn(const QByteArray &path, ReportFold &fold)
{
    const std::optional<PlainFile> file = PlainFile::open(path);
    if (!file)
        return false;
    const QByteArray bytes = file->read(m_offset, maxReadOfReport);
    m_time = timeOfNews(*file);
    m_offset += bytes.size();
    qsizetype at = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; at = end + 1, end = bytes.indexOf('\n', at)) {
        take(QByteArrayView(bytes).sliced(at, end - at));
        endLine(fold);
    }
    take(QByteArrayView(bytes).sliced(at));
    return !bytes.isEmpty();
}

void ReportReader::take(QByteArrayView bytes)
{
    m_tooLong = m_tooLong || m_line.size() + bytes.size() > maxReportLineBytes;
    if (m_tooLong)
        m_line.clear();
    else
        m_line.append(bytes);
}

void ReportReader::endLine(ReportFold &fold)
{
    if (m_tooLong)
        fold.addBrokenLine();
    else if (!m_line.trimmed().isEmpty())
        fold.addLine(m_line, m_time);
    m_line.clear();
    m_tooLong = false;
}

void ReportReader::finish(ReportFold &fold)
{
    endLine(fold);
}

//! One stream of the output: its head, then whichever segment is being written.
class StreamReader
{
public:
    explicit StreamReader(LogStream stream) : m_stream(stream) {}
    bool readOn(const QByteArray &runFolder, ReportFold &fold);
    [[nodiscard]] const QString &lastLine() const { return m_scanner.lastLine(); }
    [[nodiscard]] Instant lastOutputAt() const { return m_lastOutputAt; }

private:
    LogStream m_stream;
    OutputScanner m_scanner;
    int m_number = 0; //!< of the segment; 0 is the head
    qint64 m_offset = 0;
    Instant m_lastOutputAt{};
};

bool StreamReader::readOn(const QByteArray &runFolder, ReportFold &fold)
{
    const LogFiles files = openLogFiles(runFolder, m_stream);
    const std::optional<PlainFile> &file = files.current ? files.current : files.head;
    if (!file)
        return false;
    const qint64 size = file->size();
    const bool turned = files.currentNumber != m_number || size < m_offset;
    const qint64 from = std::max(turned ? 0 : m_offset, size - maxReadOfOutput);
    if (turned || from > m_offset)
        m_scanner.skip();
    const QByteArray bytes = file->read(from, maxReadOfOutput);
    m_number = files.currentNumber;
    m_offset = from + bytes.size();
    if (bytes.isEmpty())
        return false;
    m_lastOutputAt = file->modifiedAt();
    fold.addOutput(m_scanner.feed(bytes));
    return true;
}

} // namespace

struct ReportFollower::State
{
    QByteArray folder;
    ReportFold fold;
    ReportReader lines;
    std::array<StreamReader, 2> streams{StreamReader(LogStream::Out), StreamReader(LogStream::Err)};

    bool readOutput();
    [[nodiscard]] QByteArray reportPath() const { return folder + "/report.jsonl"; }
};

bool ReportFollower::State::readOutput()
{
    bool hasNews = false;
    for (StreamReader &stream : streams) {
        if (stream.readOn(folder, fold))
            hasNews = true;
    }
    if (!hasNews)
        return false;
    const StreamReader &latest = *std::ranges::max_element(streams, {}, &StreamReader::lastOutputAt);
    fold.setLastLine(latest.lastLine(), latest.lastOutputAt());
    fold.setLastErrorLine(streams[size_t(LogStream::Err)].lastLine());
    return true;
}

ReportFollower::ReportFollower(QByteArray runFolder) : m_state(std::make_unique<State>())
{
    m_state->folder = std::move(runFolder);
}

ReportFollower::~ReportFollower() = default;

bool ReportFollower::readOn()
{
    // Report lines first: where both tell of a stage, the text does not even show for a moment.
    const bool hasLines = m_state->lines.readOn(m_state->reportPath(), m_state->fold);
    const bool hasOutput = m_state->readOutput();
    return hasLines || hasOutput;
}

void ReportFollower::finish()
{
    while (m_state->lines.readOn(m_state->reportPath(), m_state->fold)) {
    }
    m_state->lines.finish(m_state->fold);
    m_state->readOutput();
}

const RunReport &ReportFollower::report() const
{
    return m_state->fold.report();
}

} // namespace runsheet
