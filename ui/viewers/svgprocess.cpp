// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgprocess.h"

#include "ui/viewers/readfile.h"
#include "ui/viewers/svgpicture.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

namespace runsheet {

namespace {

constexpr int wrongCall = 2;
constexpr int longestSide = 16'000;
constexpr rlim_t mostMemory = rlim_t(1) << 30; //!< of addresses: libraries and fonts take a third of it
constexpr rlim_t mostSeconds = 8;
constexpr rlim_t mostFiles = 64; //!< fonts

void limit(__rlimit_resource resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return;
    now.rlim_max = std::min(now.rlim_max, most);
    now.rlim_cur = now.rlim_max;
    setrlimit(resource, &now);
}

bool hasSanitizer()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
    return __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer);
#else
    return false;
#endif
}

void limitResources()
{
    if (!hasSanitizer())
        limit(RLIMIT_AS, mostMemory);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_NOFILE, mostFiles);
    limit(RLIMIT_FSIZE, 0);
}

#if defined(__x86_64__)
constexpr quint32 ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 ownArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr quint32 ownArchitecture = 0;
#endif

//! Calls that no picture needs fail from now on. Where the kernel has no filters the limits are all there is.
void forbidCalls()
{
    if (ownArchitecture == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return;
    constexpr std::array forbidden{SYS_socket, SYS_connect, SYS_execve,   SYS_execveat, SYS_ptrace,
                                   SYS_kill,   SYS_tkill,   SYS_unlinkat, SYS_renameat2};
    std::vector<sock_filter> filter{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
    for (const long call : forbidden) {
        if (call == SYS_ptrace && hasSanitizer()) // which looks for leaks at the end, by a process beside this one
            continue;
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog program{.len = static_cast<unsigned short>(filter.size()), .filter = filter.data()};
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

QByteArray readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    for (QByteArray part = input.read(mostSvgBytes); !part.isEmpty() && bytes.size() <= mostSvgBytes; part = input.read(mostSvgBytes))
        bytes += part; // a pipe gives what it has
    return bytes;
}

std::optional<QSize> sizeFrom(int argc, char **argv)
{
    if (argc != 4)
        return std::nullopt;
    const QSize size(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    const bool isUsable = size.width() > 0 && size.height() > 0 && size.width() <= longestSide && size.height() <= longestSide;
    return isUsable && qint64(size.width()) * size.height() <= mostSvgPixels ? std::optional(size) : std::nullopt;
}

std::optional<SvgPicture> draw(const QByteArray &svg, QSize most)
{
    QSvgRenderer renderer(svg);
    const QSizeF own = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (!renderer.isValid() || own.isEmpty())
        return std::nullopt;
    const QSize size = own.scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    SvgPicture picture{own, QImage(size, QImage::Format_ARGB32_Premultiplied)};
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    renderer.render(&painter, QRectF({}, QSizeF(size)));
    return picture;
}

bool writeOutput(const QByteArray &bytes)
{
    QFile output;
    return output.open(stdout, QIODevice::WriteOnly) && output.write(bytes) == bytes.size();
}

} // namespace

int drawSvgFromInput(int &argc, char **argv)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::optional<QSize> most = sizeFrom(argc, argv);
    if (!most)
        return wrongCall;
    limitResources();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // for the fonts
    forbidCalls();
    const QByteArray svg = readInput();
    if (svg.size() > mostSvgBytes)
        return exitCodeOf(SvgVerdict::TooComplex);
    if (const SvgVerdict verdict = checkSvg(svg); verdict != SvgVerdict::Fine)
        return exitCodeOf(verdict);
    const std::optional<SvgPicture> picture = draw(svg, *most);
    if (!picture)
        return exitCodeOf(SvgVerdict::NotSvg);
    return writeOutput(toWire(*picture)) ? 0 : 1;
}

} // namespace runsheet
