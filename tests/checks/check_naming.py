#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files, and words that must not stand in the source: waiting, singletons, unlicensed files, colours by hand."""

import dataclasses
import pathlib
import re
import sys

import sourcetree
from sourcetree import Finding


@dataclasses.dataclass(frozen=True)
class Banned:
    """A pattern that must not occur in the C++ of these rooms, outside the named files or folders."""

    rule: str
    pattern: str
    message: str
    rooms: tuple = sourcetree.ROOMS
    but: tuple = ()
    in_strings: bool = False


BANNED = (
    Banned("log", r"\bq(?:Debug|Info|Warning|Critical)\s*\(", "log with a category: qCDebug(category)"),
    Banned(
        "time",
        r"\b(?:currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate|currentTime)\s*\("
        r"|\bsystem_clock\s*::\s*now\b",
        "the engine has its time from Clock",
        rooms=("engine",),
        but=("engine/domain/clock.cpp",),
    ),
    Banned("singleton", r"(?<!Application::)\b(?:instance|self|getInstance)\s*\(\s*\)", "no singletons: pass what is needed"),
    Banned("nested-loop", r"\bprocessEvents\b|\bQEventLoop\b", "no nested event loops: connect to the signal", rooms=("engine", "ui")),
    Banned("nested-loop", r"(?:\.|->)\s*exec\s*\(", "exec() nests an event loop: use open(), popup() or show()", rooms=("ui",)),
    Banned(
        "wait",
        r"\bwaitFor(?!Done\b)\w*\s*\(|\b(?:QThread|this_thread)\s*::\s*\w*sleep\w*\s*\(|\b(?:clock_)?(?:usleep|nanosleep)\s*\("
        r"|[;{}]\s*(?:::)?sleep\s*\(",
        # Two waits are meant: QThreadPool::waitForDone() where a pool goes away, TaskContext::sleep(), which a cancel ends.
        "nothing waits: arm a timer or await",
        rooms=("engine", "ui"),
    ),
    Banned(
        "colour",
        r'\bQColor\s*\w*\s*[({]\s*(?:\d|u?"|QLatin1String)|\bqRgba?\s*\(\s*\d|#[0-9a-fA-F]{6}\b|\bQColorConstants\b'
        r"|\bQt::(?:white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|magenta|darkMagenta|yellow|darkYellow"
        r"|gray|darkGray|lightGray)\b",
        "colours are named in ui/theme",
        rooms=("ui", "app"),
        but=("ui/theme/",),
        in_strings=True,
    ),
)
RULES = tuple({banned.rule for banned in BANNED} | {"file-name", "class-name", "spdx"})

# Files that can carry a licence line. Data, pictures and JSON cannot; LICENSE is the licence.
_LICENSED = {".h", ".cpp", ".c", ".py", ".sh", ".awk", ".cmake", ".md", ".svg", ".qrc", ".in", ".desktop", ".service", ".supp"}
_LICENSED_NAMES = {"CMakeLists.txt", ".clang-format", ".clang-tidy", ".editorconfig"}
_LICENCE = "SPDX-License-Identifier:"

_TYPE = re.compile(r"^\s*(?:template\s*<[^{};]*>\s*)?(class|struct|union|enum(?:\s+class)?)\s+(?:\[\[[^\]]*\]\]\s*)?(\w+)[^;(){}]*\{", re.MULTILINE)
_ALIAS = re.compile(r"^\s*using\s+(\w+)\s*=", re.MULTILINE)


def check_banned(root):
    for path, absolute in sourcetree.files(root, sourcetree.ROOMS, (".h", ".cpp")):
        text = sourcetree.text_of(absolute)
        code = sourcetree.without_comments(text, strings=False)
        code_and_strings = sourcetree.without_comments(text)
        for banned in BANNED:
            if not path.startswith(tuple(room + "/" for room in banned.rooms)) or path.startswith(banned.but or ("\0",)):
                continue
            searched = code_and_strings if banned.in_strings else code
            for match in re.finditer(banned.pattern, searched):
                yield Finding(banned.rule, path, sourcetree.line_at(searched, match.start()), f"`{match[0].strip()}`: {banned.message}")


def check_file_names(root):
    for path, absolute in sourcetree.files(root, sourcetree.ROOMS, sourcetree.CXX):
        stem = absolute.stem
        # `engine_queries.cpp` beside `engine.h`: one class whose functions fill several files.
        is_part = absolute.suffix == ".cpp" and absolute.with_name(stem.split("_", 1)[0] + ".h").exists()
        if not re.fullmatch(r"[a-z][a-z0-9]*" + (r"(_[a-z0-9]+)?" if is_part else ""), stem):
            yield Finding("file-name", path, 1, "a source file is named by its class in lower-case letters and digits")
        if absolute.suffix != ".h":
            continue
        code = sourcetree.without_comments(sourcetree.text_of(absolute), strings=False)
        types = _TYPE.findall(code)
        names = {name.lower() for _, name in types} | {name.lower() for name in _ALIAS.findall(code)}
        classes = [name for keyword, name in types if keyword == "class"]
        if len(classes) == 1 and stem not in names:
            yield Finding("class-name", path, 1, f"the file is named after none of its types; its class is {classes[0]}")


def check_licences(root):
    for path, absolute in sourcetree.files(root):
        if absolute.suffix not in _LICENSED and absolute.name not in _LICENSED_NAMES:
            continue
        if path.startswith("tests/data/"):
            continue
        if _LICENCE not in "\n".join(sourcetree.text_of(absolute).splitlines()[:6]):
            yield Finding("spdx", path, 1, "the first lines must name copyright and licence, as those of every other file do")


def check(root):
    yield from check_file_names(root)
    yield from check_banned(root)
    yield from check_licences(root)


if __name__ == "__main__":
    sys.exit(sourcetree.main(check, RULES))
