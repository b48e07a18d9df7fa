// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/log/logreader.h"

#include "tests/support/filetree.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

namespace {

constexpr Instant start = instantFromMs(1'790'000'000'000);

//! Writes a run folder as the runner does, with small files: head, two segments in turn, index.
class Writer
{
public:
    Writer(const FileTree &tree, qint64 headBytes, qint64 segmentBytes) : m_tree(tree), m_headBytes(headBytes), m_segmentBytes(segmentBytes)
    {
    }

    void write(LogStream stream, const QByteArray &bytes)
    {
        for (const char byte : bytes)
            keep(m_streams[size_t(stream)], byte);
        m_index += entry(stream, bytes.size());
        m_streams[size_t(stream)].all += bytes;
        m_inOrder += bytes;
    }
    //! To the disk. The segments' times say which was written last.
    void flush(bool withIndex = true) const
    {
        const char *const names[]{"out", "err"};
        for (size_t stream = 0; stream < 2; ++stream)
            flush(names[stream], m_streams[stream]);
        if (withIndex)
            m_tree.addFile("log.idx", m_index);
    }
    [[nodiscard]] QByteArray all(LogStream stream) const { return m_streams[size_t(stream)].all; }
    [[nodiscard]] QByteArray inOrder() const { return m_inOrder; }
    [[nodiscard]] QByteArray index() const { return m_index; }

private:
    struct Stream
    {
        QByteArray files[3];
        int current = 0;
        QByteArray all;
    };

    void keep(Stream &stream, char byte) const
    {
        if (stream.files[stream.current].size() >= (stream.current == 0 ? m_headBytes : m_segmentBytes)) {
            stream.current = stream.current == 1 ? 2 : 1;
            stream.files[stream.current].clear();
        }
        stream.files[stream.current] += byte;
    }
    QByteArray entry(LogStream stream, qint64 length)
    {
        char bytes[16];
        qToLittleEndian<qint64>(toMs(start) * 1000 + 1'000'000 * m_entries++, bytes);
        qToLittleEndian<quint32>(quint32(length), bytes + 8);
        qToLittleEndian<quint32>(stream == LogStream::Out ? 0 : 1, bytes + 12);
        return QByteArray(bytes, 16);
    }
    void flush(const QByteArray &name, const Stream &stream) const
    {
        const char *const ends[]{"", ".1", ".2"};
        for (int number = 0; number < 3; ++number) {
            if (stream.files[number].isEmpty() && number != stream.current)
                continue;
            if (stream.all.isEmpty())
                continue;
            m_tree.addFile(name + ends[number], stream.files[number]);
            const timespec time{1'790'000'000 + (number == stream.current ? 10 : 0), 0};
            const timespec times[]{time, time};
            QCOMPARE(utimensat(AT_FDCWD, m_tree.path(name + ends[number]).constData(), times, 0), 0);
        }
    }

    const FileTree &m_tree;
    qint64 m_headBytes;
    qint64 m_segmentBytes;
    Stream m_streams[2];
    QByteArray m_index;
    QByteArray m_inOrder;
    qint64 m_entries = 0;
};

LogChunk read(const FileTree &tree, LogQuery::Which which, qint64 from = 0, qint64 maxBytes = 1 << 20)
{
    LogQuery query;
    query.which = which;
    query.from = from;
    query.maxBytes = maxBytes;
    return *readLog(tree.path(""), query);
}

LogChunk tail(const FileTree &tree, LogQuery::Which which, int lines, qint64 maxBytes = 1 << 20)
{
    LogQuery query;
    query.which = which;
    query.tailLines = lines;
    query.maxBytes = maxBytes;
    return *readLog(tree.path(""), query);
}

QByteArray text(const LogChunk &chunk)
{
    QByteArray bytes;
    for (const LogPiece &piece : chunk.pieces)
        bytes += piece.bytes;
    return bytes;
}

QByteArray numbers(int from, int to)
{
    QByteArray lines;
    for (int number = from; number < to; ++number)
        lines += QByteArray::number(number).rightJustified(9, '0') + '\n';
    return lines;
}

constexpr auto Out = LogStream::Out;
constexpr auto Err = LogStream::Err;
using Which = LogQuery::Which;

} // namespace

class tst_LogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThere();
    void oneStream();
    void bothInTheirOrder();
    void goingOnByNext_data();
    void goingOnByNext();
    void theMiddleIsCut_data();
    void theMiddleIsCut();
    void offsetsInTheCutGoOnBehindIt();
    void bothStreamsCut();
    void anIndexThatLagsBehind();
    void withoutAnIndex();
    void halfAnEntryIsNone();
    void aDamagedEntryEndsTheIndex();
    void whatTheDiskDidNotTakeIsCut();
    void theLastLines_data();
    void theLastLines();
    void theLastLinesOfBoth();
    void theLastLinesReadOnlyTheEnd();
    void theLastLinesEndAtTheCut();
    void whatIsNoFileIsNotRead();
    void theFilesTimesMayBeLost();
};

void tst_LogReader::nothingIsThere()
{
    FileTree tree;
    for (const Which which : {Which::Out, Which::Err, Which::Both}) {
        const LogChunk chunk = read(tree, which);
        QVERIFY(chunk.pieces.isEmpty());
        QVERIFY(chunk.atEnd);
        QCOMPARE(chunk.next, 0);
        QVERIFY(tail(tree, which, 10).pieces.isEmpty());
    }
}

void tst_LogReader::oneStream()
{
    FileTree tree;
    Writer writer(tree, 1000, 100);
    writer.write(Out, "one\n");
    writer.write(Err, "warning\n");
    writer.write(Out, "two\n");
    writer.flush();
    const LogChunk chunk = read(tree, Which::Out);
    QCOMPARE(text(chunk), "one\ntwo\n"_ba);
    QCOMPARE(chunk.pieces.size(), 2);
    QCOMPARE(chunk.pieces.at(0).at, start);
    QCOMPARE(chunk.pieces.at(1).at, start + seconds(2));
    QCOMPARE(chunk.next, 8);
    QVERIFY(chunk.atEnd);
    QCOMPARE(text(read(tree, Which::Err)), "warning\n"_ba);
    QCOMPARE(text(read(tree, Which::Out, 2, 4)), "e\ntw"_ba);
    QVERIFY(!read(tree, Which::Out, 2, 4).atEnd);
    QCOMPARE(read(tree, Which::Out, 99).next, 99);
}

void tst_LogReader::bothInTheirOrder()
{
    FileTree tree;
    Writer writer(tree, 1000, 100);
    writer.write(Out, "1");
    writer.write(Err, "2");
    writer.write(Err, "3");
    writer.write(Out, "4");
    writer.flush();
    const LogChunk chunk = read(tree, Which::Both);
    QCOMPARE(text(chunk), "1234"_ba);
    QCOMPARE(chunk.pieces.at(1).stream, Err);
    QCOMPARE(chunk.pieces.at(3).stream, Out);
    QCOMPARE(chunk.next, 4);
}

void tst_LogReader::goingOnByNext_data()
{
    QTest::addColumn<qint64>("step");
    for (const qint64 step : {1, 3, 7, 64, 1000})
        QTest::addRow("%lld bytes at a time", static_cast<long long>(step)) << step;
}

void tst_LogReader::goingOnByNext()
{
    QFETCH(qint64, step);
    FileTree tree;
    Writer writer(tree, 1000, 100);
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i)
        writer.write(random.bounded(3) ? Out : Err, numbers(i, i + 1).left(1 + random.bounded(9)));
    writer.flush();
    QByteArray all;
    qint64 from = 0;
    for (LogChunk chunk; !chunk.atEnd || from == 0; from = chunk.next) {
        chunk = read(tree, Which::Both, from, step);
        QVERIFY(text(chunk).size() <= step);
        all += text(chunk);
    }
    QCOMPARE(all, writer.inOrder());
}

void tst_LogReader::theMiddleIsCut_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("kept"); // from the end
    QTest::newRow("the head is full") << 10 << 0;
    QTest::newRow("the first segment, in part") << 13 << 3;
    QTest::newRow("the first segment is full") << 15 << 5;
    QTest::newRow("the second segment, in part") << 17 << 7;
    QTest::newRow("both are full: nothing is cut yet") << 20 << 10;
    QTest::newRow("the first segment again") << 22 << 7;
    QTest::newRow("the second segment again") << 27 << 7;
    QTest::newRow("many turns later, in the first") << 1012 << 7;
    QTest::newRow("many turns later, in the second") << 1018 << 8;
}

void tst_LogReader::theMiddleIsCut()
{
    QFETCH(int, lines);
    QFETCH(int, kept);
    FileTree tree;
    Writer writer(tree, 100, 50);
    for (int line = 0; line < lines; ++line)
        writer.write(Out, numbers(line, line + 1));
    writer.flush();
    const LogChunk chunk = read(tree, Which::Out);
    QCOMPARE(text(chunk), QByteArray(numbers(0, 10) + numbers(lines - kept, lines)));
    QCOMPARE(chunk.cutBytes, 10 * (lines - kept - 10));
    QCOMPARE(chunk.next, 10 * lines);
    QVERIFY(chunk.atEnd);
}

void tst_LogReader::offsetsInTheCutGoOnBehindIt()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    for (int line = 0; line < 100; ++line)
        writer.write(Out, numbers(line, line + 1));
    writer.flush();
    const LogChunk chunk = read(tree, Which::Out, 300, 20);
    QCOMPARE(text(chunk), numbers(90, 92));
    QCOMPARE(chunk.cutBytes, 600);
    QCOMPARE(chunk.next, 920);
    QCOMPARE(text(read(tree, Which::Out, chunk.next)), numbers(92, 100));
    QCOMPARE(text(read(tree, Which::Out, 95, 10)), QByteArray(numbers(9, 10).right(5) + numbers(90, 91).left(5)));
}

void tst_LogReader::bothStreamsCut()
{
    FileTree tree;
    Writer writer(tree, 20, 20);
    for (int line = 0; line < 50; ++line)
        writer.write(line % 5 ? Out : Err, numbers(line, line + 1));
    writer.flush();
    const LogChunk chunk = read(tree, Which::Both);
    QCOMPARE(chunk.next, 500);
    QCOMPARE(text(chunk).size() + chunk.cutBytes, 500);
    QCOMPARE(text(chunk).left(40), QByteArray(numbers(0, 3) + numbers(5, 6)));
    QCOMPARE(text(chunk).right(10), numbers(49, 50));
}

void tst_LogReader::anIndexThatLagsBehind()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    for (int line = 0; line < 98; ++line)
        writer.write(Out, numbers(line, line + 1));
    const QByteArray before = writer.index();
    writer.write(Out, numbers(98, 99));
    writer.flush(false);
    tree.addFile("log.idx", before);
    const LogChunk chunk = read(tree, Which::Both, 960);
    QCOMPARE(text(chunk), numbers(96, 99));
    QCOMPARE(chunk.next, 990);
    QVERIFY(!chunk.pieces.last().at);
}

void tst_LogReader::withoutAnIndex()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    writer.write(Out, numbers(0, 12));
    writer.write(Err, "bad\n");
    writer.flush(false);
    QCOMPARE(text(read(tree, Which::Out)), numbers(0, 12));
    QCOMPARE(text(read(tree, Which::Both)), QByteArray(numbers(0, 12) + "bad\n"));
    QVERIFY(!read(tree, Which::Out).pieces.first().at);
}

void tst_LogReader::halfAnEntryIsNone()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    writer.write(Out, "one\n");
    writer.write(Out, "two\n");
    writer.flush();
    tree.addFile("log.idx", writer.index().left(16 + 9));
    const LogChunk chunk = read(tree, Which::Out);
    QCOMPARE(text(chunk), "one\ntwo\n"_ba);
    QVERIFY(chunk.pieces.at(0).at);
    QVERIFY(!chunk.pieces.at(1).at);
}

void tst_LogReader::aDamagedEntryEndsTheIndex()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    writer.write(Out, "one\n");
    writer.write(Out, "two\n");
    writer.flush();
    tree.addFile("log.idx", writer.index().left(16) + QByteArray(64, '\xff'));
    QCOMPARE(text(read(tree, Which::Out)), "one\ntwo\n"_ba);
    QCOMPARE(read(tree, Which::Out).cutBytes, 0);
}

void tst_LogReader::whatTheDiskDidNotTakeIsCut()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    writer.write(Out, "one\n");
    writer.write(Out, "lost\n");
    writer.flush();
    tree.addFile("out", "one\n");
    const LogChunk chunk = read(tree, Which::Both);
    QCOMPARE(text(chunk), "one\n"_ba);
    QCOMPARE(chunk.cutBytes, 5);
    QVERIFY(chunk.atEnd);
}

void tst_LogReader::theLastLines_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("two of three") << "a\nb\nc\n"_ba << 2 << "b\nc\n"_ba;
    QTest::newRow("one that is not ended") << "a\nb\nc"_ba << 2 << "b\nc"_ba;
    QTest::newRow("more than there are") << "a\nb\n"_ba << 9 << "a\nb\n"_ba;
    QTest::newRow("as many as there are") << "a\nb\n"_ba << 2 << "a\nb\n"_ba;
    QTest::newRow("empty ones count") << "a\n\n\n"_ba << 2 << "\n\n"_ba;
    QTest::newRow("one empty line") << "\n"_ba << 1 << "\n"_ba;
    QTest::newRow("none") << "a\n"_ba << 0 << ""_ba;
}

void tst_LogReader::theLastLines()
{
    QFETCH(QByteArray, output);
    QFETCH(int, lines);
    FileTree tree;
    Writer whole(tree, 1000, 100);
    whole.write(Out, output);
    whole.flush();
    QTEST(text(tail(tree, Which::Out, lines)), "last");
    FileTree inParts;
    Writer writer(inParts, 1000, 100);
    for (const char byte : std::as_const(output))
        writer.write(Out, QByteArray(1, byte));
    writer.flush();
    QTEST(text(tail(inParts, Which::Out, lines)), "last");
    QCOMPARE(tail(inParts, Which::Out, lines).next, output.size());
}

void tst_LogReader::theLastLinesOfBoth()
{
    FileTree tree;
    Writer writer(tree, 1000, 100);
    writer.write(Out, "1\n2\n");
    writer.write(Err, "3\n");
    writer.write(Out, "4\n");
    writer.flush();
    const LogChunk chunk = tail(tree, Which::Both, 3);
    QCOMPARE(text(chunk), "2\n3\n4\n"_ba);
    QCOMPARE(chunk.pieces.at(1).stream, Err);
    QCOMPARE(chunk.next, 8);
}

void tst_LogReader::theLastLinesReadOnlyTheEnd()
{
    FileTree tree;
    Writer writer(tree, 1 << 20, 100);
    writer.write(Out, QByteArray(100'000, 'x'));
    writer.write(Out, "\nend\n");
    writer.flush();
    QCOMPARE(text(tail(tree, Which::Out, 5, 10)), "xxxxx\nend\n"_ba);
}

void tst_LogReader::theLastLinesEndAtTheCut()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    for (int line = 0; line < 100; ++line)
        writer.write(Out, numbers(line, line + 1));
    writer.flush();
    const LogChunk chunk = tail(tree, Which::Out, 50);
    QCOMPARE(text(chunk), numbers(90, 100));
    QCOMPARE(chunk.cutBytes, 0);
}

void tst_LogReader::whatIsNoFileIsNotRead()
{
    FileTree tree;
    QCOMPARE(symlink("/etc/passwd", tree.path("out").constData()), 0);
    QCOMPARE(mkfifo(tree.path("err").constData(), 0600), 0);
    QVERIFY(read(tree, Which::Both).pieces.isEmpty());
}

void tst_LogReader::theFilesTimesMayBeLost()
{
    FileTree tree;
    Writer writer(tree, 100, 50);
    for (int line = 0; line < 22; ++line)
        writer.write(Out, numbers(line, line + 1));
    writer.flush();
    for (const char *name : {"out.1", "out.2"}) {
        const timespec times[]{{1, 0}, {1, 0}};
        QCOMPARE(utimensat(AT_FDCWD, tree.path(name).constData(), times, 0), 0);
    }
    QCOMPARE(text(read(tree, Which::Out, 100)), numbers(15, 22));
}

QTEST_GUILESS_MAIN(tst_LogReader)
#include "tst_logreader.moc"
