// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/bytes.h"

#include <QTest>

#include <csignal>

#include <sys/mman.h>
#include <unistd.h>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const size_t pageSize = size_t(sysconf(_SC_PAGESIZE));
char *watchedPage = nullptr;
volatile sig_atomic_t touches = 0;

void onTouch(int, siginfo_t *, void *)
{
    touches = touches + 1;
    mprotect(watchedPage, pageSize, PROT_READ | PROT_WRITE);
}

// A text whose first byte lies on one page and all others on the next, which tells when it is read.
class WatchedText
{
public:
    explicit WatchedText(const QByteArray &text) : m_size(text.size())
    {
        m_pages = static_cast<char *>(mmap(nullptr, 2 * pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        std::ranges::copy(text, begin());
        struct sigaction action = {};
        action.sa_sigaction = onTouch;
        action.sa_flags = SA_SIGINFO;
        sigaction(SIGSEGV, &action, &m_before);
        watchedPage = m_pages + pageSize;
        touches = 0;
        mprotect(watchedPage, pageSize, PROT_NONE);
    }
    ~WatchedText()
    {
        sigaction(SIGSEGV, &m_before, nullptr);
        munmap(m_pages, 2 * pageSize);
    }
    Q_DISABLE_COPY_MOVE(WatchedText)

    [[nodiscard]] QByteArrayView view() const { return {begin(), m_size}; }

private:
    [[nodiscard]] char *begin() const { return m_pages + pageSize - 1; }
    char *m_pages = nullptr;
    qsizetype m_size = 0;
    struct sigaction m_before = {};
};

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparing_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same") << QByteArray("abcd") << QByteArray("abcd") << true;
        QTest::newRow("the first byte differs") << QByteArray("xbcd") << QByteArray("abcd") << false;
        QTest::newRow("the last byte differs") << QByteArray("abcx") << QByteArray("abcd") << false;
        QTest::newRow("a beginning") << QByteArray("abc") << QByteArray("abcd") << false;
        QTest::newRow("more than it") << QByteArray("abcde") << QByteArray("abcd") << false;
        QTest::newRow("more, by a NUL") << QByteArray("abcd\0", 5) << QByteArray("abcd") << false;
        QTest::newRow("nothing shown") << QByteArray("") << QByteArray("abcd") << false;
        QTest::newRow("only the highest bit differs") << QByteArray("a\xe2") << QByteArray("ab") << false;
    }
    void comparing()
    {
        QFETCH(const QByteArray, shown);
        QFETCH(const QByteArray, secret);
        QTEST(isSameSecret(shown, secret), "same");
    }

    void aWrongBeginningIsReadToTheEndAllTheSame()
    {
        const WatchedText secret("0123456789abcdef");
        QVERIFY(!isSameSecret("x123456789abcdef", secret.view()));
        QVERIFY2(touches > 0, "it stopped at the first difference, and whoever measures learns where that is");
    }

    void soIsOneOfAnotherLength()
    {
        const WatchedText shown("x123456789abcdef0");
        QVERIFY(!isSameSecret(shown.view(), "0123456789abcdef"));
        QVERIFY(touches > 0);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
