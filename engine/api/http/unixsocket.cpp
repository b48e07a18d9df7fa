// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/http/unixsocket.h"

#include "engine/domain/bytes.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

int openFolder(const QByteArray &folder)
{
    return open(folder.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
}

sockaddr_un addressIn(const Descriptor &folder, const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder.get()) + '/' + name;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    return address;
}

template<class Call>
int withAddress(Call call, int fd, const sockaddr_un &address)
{
    return call(fd, reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address));
}

Error cannotListen(const QByteArray &folder, const QByteArray &name, int error)
{
    return {.code = ErrorCode::ExecutionFailed,
            .message = u"The socket “%1” cannot be made: %2. Commands would not reach this engine."_s.arg(
                visible(folder + '/' + name), QString::fromLocal8Bit(strerror(error))),
            .detail = {},
            .fields = {}};
}

Error nobodyListens(const QByteArray &folder)
{
    return {.code = ErrorCode::NoEngine,
            .message = u"no engine serves %1; start one with \"runsheet serve\" or open the window"_s.arg(visible(folder)),
            .detail = {},
            .fields = {}};
}

Error belongsToAStranger(const QByteArray &folder, const QByteArray &name)
{
    return {.code = ErrorCode::NotPermitted,
            .message = u"The socket “%1” belongs to another user. Nothing was sent to it."_s.arg(visible(folder + '/' + name)),
            .detail = {},
            .fields = {}};
}

// What is there may only be a socket that nobody listens on any more.
int clearPlace(const Descriptor &folder, const QByteArray &name)
{
    struct stat info
    {
    };
    if (fstatat(folder.get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? 0 : errno;
    if (!S_ISSOCK(info.st_mode))
        return EEXIST;
    return unlinkat(folder.get(), name.constData(), 0) == 0 ? 0 : errno;
}

} // namespace

Result<int> listenUnix(const QByteArray &folderPath, const QByteArray &name)
{
    const Descriptor folder(openFolder(folderPath));
    Descriptor socketFd(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!folder.isOpen() || !socketFd.isOpen())
        return cannotListen(folderPath, name, errno);
    if (const int error = clearPlace(folder, name))
        return cannotListen(folderPath, name, error);
    // The mode of the descriptor becomes the mode of the file: there is no moment in which others could connect.
    if (fchmod(socketFd.get(), 0600) != 0 || withAddress(bind, socketFd.get(), addressIn(folder, name)) != 0 ||
        listen(socketFd.get(), SOMAXCONN) != 0)
        return cannotListen(folderPath, name, errno);
    return socketFd.release();
}

Result<int> connectUnix(const QByteArray &folderPath, const QByteArray &name)
{
    const Descriptor folder(openFolder(folderPath));
    if (!folder.isOpen())
        return nobodyListens(folderPath);
    struct stat info
    {
    };
    if (fstatat(folder.get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISSOCK(info.st_mode))
        return nobodyListens(folderPath);
    if (info.st_uid != geteuid())
        return belongsToAStranger(folderPath, name);
    Descriptor socketFd(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socketFd.isOpen() || withAddress(connect, socketFd.get(), addressIn(folder, name)) != 0)
        return nobodyListens(folderPath);
    if (!peerIsOurs(socketFd.get()))
        return belongsToAStranger(folderPath, name);
    return socketFd.release();
}

void removeUnix(const QByteArray &folderPath, const QByteArray &name)
{
    const Descriptor folder(openFolder(folderPath));
    if (folder.isOpen())
        clearPlace(folder, name);
}

bool peerIsOurs(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

} // namespace runsheet
