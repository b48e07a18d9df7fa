// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/folders.h"

#include "engine/domain/bytes.h"
#include "engine/domain/instant.h"
#include "engine/execution/processidentity.h"

#include <cerrno>
#include <chrono>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QByteArray homeFolder()
{
    const QByteArray home = qgetenv("HOME");
    if (home.startsWith('/'))
        return home;
    const passwd *entry = getpwuid(getuid());
    return entry ? QByteArray(entry->pw_dir) : QByteArrayLiteral("/");
}

// XDG Base Directory specification: a relative path in these variables does not count.
QByteArray xdgFolder(const char *variable, const char *fallbackBelowHome)
{
    const QByteArray value = qgetenv(variable);
    return (value.startsWith('/') ? value : homeFolder() + fallbackBelowHome) + "/runsheet";
}

bool isSameFolder(const QByteArray &a, const QByteArray &b)
{
    struct stat left{}, right{};
    return stat(a.constData(), &left) == 0 && stat(b.constData(), &right) == 0 && left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

QByteArray absolute(const QByteArray &path)
{
    if (path.startsWith('/'))
        return path;
    char current[PATH_MAX];
    return getcwd(current, sizeof current) ? QByteArray(current) + '/' + path : path;
}

QString ownerAndMode(const QByteArray &path)
{
    struct stat info{};
    if (stat(path.constData(), &info) != 0)
        return {};
    const passwd *entry = getpwuid(info.st_uid);
    return u" (owner %1, mode %2)"_s.arg(entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(info.st_uid), QString::number(info.st_mode & 07777, 8));
}

Error cannotMake(const QByteArray &path, int error)
{
    return {.code = ErrorCode::StoreFailed,
            .message = u"The folder “%1” cannot be made%2: %3. Choose another one with --data-dir."_s.arg(
                visible(path), ownerAndMode(path.left(path.lastIndexOf('/'))), QString::fromLocal8Bit(strerror(error))),
            .detail = {},
            .fields = {}};
}

// Like mkdir -p, each new folder 0700.
int makePath(const QByteArray &path)
{
    for (qsizetype end = path.indexOf('/', 1); end != -1; end = path.indexOf('/', end + 1))
        mkdir(path.left(end).constData(), 0700);
    return mkdir(path.constData(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

Result<Done> makeUsable(const QByteArray &path)
{
    if (const int error = makePath(path))
        return cannotMake(path, error);
    struct stat info{};
    if (stat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return cannotMake(path, ENOTDIR);
    if (access(path.constData(), R_OK | W_OK | X_OK) != 0)
        return Error{.code = ErrorCode::StoreFailed,
                     .message = u"The folder “%1” cannot be written%2. Change its permissions or choose another one with --data-dir."_s.arg(visible(path), ownerAndMode(path)),
                     .detail = {},
                     .fields = {}};
    // Others must not reach the socket and the logs in it; somebody else's folder is left as it is.
    if (info.st_uid == getuid() && (info.st_mode & 077) != 0)
        chmod(path.constData(), 0700);
    return Done{};
}

Error lockError(const QByteArray &path, int error)
{
    return {.code = ErrorCode::StoreFailed,
            .message = u"The lock “%1” cannot be opened: %2."_s.arg(visible(path), QString::fromLocal8Bit(strerror(error))),
            .detail = {},
            .fields = {}};
}

Error elsewhere(const Folders &folders, const QString &sentence)
{
    return {.code = ErrorCode::EngineElsewhere,
            .message = sentence.arg(visible(folders.data)) + u" Use it, or end it first."_s,
            .detail = {},
            .fields = {}};
}

Error heldBySomebody(const Folders &folders, int fd)
{
    char pid[24] = {};
    const ssize_t length = pread(fd, pid, sizeof pid - 1, 0);
    const QString who = length > 0 ? u" (pid %1)"_s.arg(QString::fromLatin1(pid).trimmed()) : QString();
    return elsewhere(folders, u"Another engine%1 serves “%2” already."_s.arg(who, u"%1"_s));
}

// Only for people and messages: the flock decides.
void writePid(int fd)
{
    const QByteArray pid = QByteArray::number(qint64(getpid())) + '\n';
    if (ftruncate(fd, 0) == 0)
        [[maybe_unused]] const ssize_t written = pwrite(fd, pid.constData(), size_t(pid.size()), 0);
}

int openLock(const QByteArray &path)
{
    return ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

int waitFor(int fd)
{
    while (flock(fd, LOCK_EX) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

// A killed engine is there for a moment yet, and longer where nobody has reaped it: it serves nobody any more.
bool serves(qint64 pid)
{
    constexpr quint64 exiting = 0x4; // PF_EXITING
    const QByteArray stat = readSmallFile("/proc/" + QByteArray::number(pid) + "/stat");
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from the third on: state, ..., flags is the ninth
    return pid > 0 && fields.size() > 6 && fields[0] != "Z" && fields[0] != "X" && !(fields[6].toULongLong() & exiting);
}

} // namespace

Folders foldersFor(const QByteArray &dataDir)
{
    const QByteArray usual = xdgFolder("XDG_DATA_HOME", "/.local/share");
    const QByteArray asked = dataDir.isEmpty() ? usual : absolute(dataDir);
    if (asked == usual || isSameFolder(asked, usual))
        return {usual, xdgFolder("XDG_STATE_HOME", "/.local/state")};
    return {asked, asked};
}

Result<Done> makeFolders(const Folders &folders)
{
    if (const auto made = makeUsable(folders.data); !made)
        return made;
    return makeUsable(folders.state);
}

Result<FolderLock> FolderLock::open(const QByteArray &path)
{
    FolderLock lock(openLock(path));
    if (lock.m_fd < 0)
        return lockError(path, errno);
    return lock;
}

Result<FolderLock> FolderLock::take(const Folders &folders)
{
    const Result<FolderLock> turn = open(folders.nextFile());
    if (!turn)
        return turn.error();
    // Shared: only one who waits keeps others out here.
    if (flock(turn->m_fd, LOCK_SH | LOCK_NB) != 0)
        return elsewhere(folders, u"Another engine is about to serve “%1”."_s);
    Result<FolderLock> lock = open(folders.lockFile());
    if (!lock)
        return lock;
    // After a SIGKILL a child of the old engine may hold its copy until it execs; it is a matter of milliseconds.
    for (int trial = 0; flock(lock->m_fd, LOCK_EX | LOCK_NB) != 0; ++trial) {
        char pid[24] = {};
        const ssize_t length = pread(lock->m_fd, pid, sizeof pid - 1, 0);
        if ((length > 0 && serves(atoi(pid))) || trial == 100)
            return heldBySomebody(folders, lock->m_fd);
        std::this_thread::sleep_for(milliseconds(20));
    }
    writePid(lock->m_fd);
    return lock;
}

Result<FolderLock> FolderLock::wait(const Folders &folders)
{
    const Result<FolderLock> turn = open(folders.nextFile());
    if (!turn)
        return turn.error();
    if (const int error = waitFor(turn->m_fd))
        return lockError(folders.nextFile(), error);
    Result<FolderLock> lock = open(folders.lockFile());
    if (!lock)
        return lock;
    if (const int error = waitFor(lock->m_fd))
        return lockError(folders.lockFile(), error);
    writePid(lock->m_fd);
    return lock;
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0)
        close(m_fd);
}

} // namespace runsheet
