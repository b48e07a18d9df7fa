#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""app > ui > engine and never back, and who may know whom inside the engine (ARCHITECTURE.md, the layer rule).

Linking alone does not stop an include: all rooms share one include folder, and all Qt modules another.
"""

import os
import pathlib
import re
import sys

import sourcetree
from sourcetree import Finding

RULES = ("layer", "qt-module", "include-path", "library")

# The most specific place wins. What a folder may include, besides itself, is all that begins with one of these.
MAY_INCLUDE = {
    "app": ("app/", "ui/", "engine/"),
    "ui": ("ui/", "engine/domain/", "engine/engine.h", "engine/cron/", "engine/crontab/", "engine/scheduling/"),
    "engine": ("engine/",),
    "engine/domain": ("engine/domain/",),
    "engine/cron": ("engine/domain/",),
    "engine/crontab": ("engine/domain/", "engine/cron/"),
    "engine/scheduling": ("engine/domain/", "engine/cron/"),
    "engine/planning": ("engine/domain/",),
    "engine/dispatch": ("engine/domain/",),
}
NEVER = {
    "engine/store": ("engine/execution/",),
    "engine/execution": ("engine/store/",),
}
# Qt modules by folder; a module that nobody lists is nobody's.
QT_MODULES = {
    "engine/domain": {"QtCore"},
    "engine/cron": {"QtCore"},
    "engine/crontab": {"QtCore"},
    "engine/scheduling": {"QtCore"},
    "engine/planning": {"QtCore"},
    "engine/dispatch": {"QtCore"},
    "engine/store": {"QtCore", "QtSql", "QtConcurrent"},
    "engine": {"QtCore", "QtNetwork", "QtConcurrent"},
    "ui": {"QtCore", "QtConcurrent", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets"},
    "ui/viewers/plotchart.cpp": {"QtCore", "QtGui", "QtWidgets", "QtCharts"},
    "app": {"QtCore", "QtDBus", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtConcurrent"},
}
# Headers that only one room may see: they cost half a minute each to compile, or belong behind its values.
LIBRARIES = {"boost/": "engine/api", "sqlite3.h": "engine/store"}
# C, built by itself without our include folder: its files name each other.
RUNNER = "engine/execution/runner/"

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
_QT_FOLDERS = ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6", "/usr/include/qt6")


def qt_modules_by_header():
    """Header name to module, as installed. RUNSHEET_QT_HEADERS names another folder."""
    folders = [os.environ["RUNSHEET_QT_HEADERS"]] if "RUNSHEET_QT_HEADERS" in os.environ else _QT_FOLDERS
    folder = next((pathlib.Path(name) for name in folders if os.path.isdir(name)), None)
    if folder is None:
        raise SystemExit("no Qt headers found; install qt6-base-dev or set RUNSHEET_QT_HEADERS to the folder that has QtCore")
    modules = {}
    for module in sorted(folder.iterdir()):
        if module.is_dir() and module.name.startswith("Qt"):
            for header in module.iterdir():
                modules.setdefault(header.name, module.name)
    return modules


def folder_rule(table, path):
    """The entry of `path` itself or of its innermost folder that the table knows, as (folder, value)."""
    places = (path, *map(str, pathlib.PurePosixPath(path).parents))
    return next(((place, table[place]) for place in places if place in table), None)


def check_project_include(path, line, header):
    if not header.startswith(("app/", "ui/", "engine/")):
        if header.endswith(".moc") or path.startswith(RUNNER):
            return
        yield Finding("include-path", path, line, f'write the path of "{header}" from the root of the tree, as in "engine/domain/run.h"')
        return
    folder, allowed = folder_rule(MAY_INCLUDE, path)
    if not header.startswith((folder + "/", *allowed)):
        yield Finding("layer", path, line, f'{folder} must not include "{header}"; it may include {", ".join(allowed)}')
    never = folder_rule(NEVER, path)
    if never and header.startswith(never[1]):
        yield Finding("layer", path, line, f'{never[0]} and "{header}" must not know each other; engine/ brings them together')


def check_library_include(path, line, header, modules):
    for prefix, room in LIBRARIES.items():
        if header.startswith(prefix) and not path.startswith(room + "/"):
            yield Finding("library", path, line, f"<{header}> belongs to {room} alone; go through its interface")
    name = header.rsplit("/", 1)[-1]
    if name.startswith("Qt") and modules.get(name) == name:
        yield Finding("qt-module", path, line, f"<{header}> drags a whole module in; include the class")
        return
    module = modules.get(name) if name.startswith(("Q", "q")) else None
    folder, allowed = folder_rule(QT_MODULES, path)
    if module and module not in allowed:
        yield Finding("qt-module", path, line, f"{folder} must not use {module} (<{header}>); it may use {', '.join(sorted(allowed))}")


def check(root):
    modules = qt_modules_by_header()
    for path, absolute in sourcetree.files(root, sourcetree.ROOMS, sourcetree.CXX):
        text = sourcetree.without_comments(sourcetree.text_of(absolute))
        for match in _INCLUDE.finditer(text):
            line = sourcetree.line_at(text, match.start(2))
            if match[1] == '"':
                yield from check_project_include(path, line, match[2])
            else:
                yield from check_library_include(path, line, match[2], modules)


if __name__ == "__main__":
    sys.exit(sourcetree.main(check, RULES))
