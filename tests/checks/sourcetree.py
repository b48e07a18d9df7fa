# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the source have in common: files, text without comments, exceptions, the report."""

import dataclasses
import pathlib
import re
import sys

ROOMS = ("engine", "ui", "app")
CXX = (".h", ".cpp", ".c")
SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__"}

_LEXEME = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*')""",
    re.VERBOSE | re.DOTALL,
)


@dataclasses.dataclass(frozen=True)
class Finding:
    """One breach: which rule, where, and what to do about it."""

    rule: str
    path: str
    line: int
    message: str
    function: str = ""

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


def files(root, folders=(".",), suffixes=None):
    """Yields (path relative to root, absolute path) of all regular files, sorted."""
    found = set()
    for folder in folders:
        found.update(path for path in (root / folder).rglob("*") if path.is_file() and not path.is_symlink())
    for path in sorted(found):
        relative = path.relative_to(root)
        if SKIPPED_FOLDERS.isdisjoint(relative.parts) and (suffixes is None or path.suffix in suffixes):
            yield relative.as_posix(), path


def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace")


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text, strings=True):
    """C++ with comments blanked out, and the contents of strings too unless `strings`. Lines keep their numbers."""

    def replace(match):
        if match["comment"]:
            return _blank(match[0])
        return match[0] if strings else '"' + _blank(match[0][1:-1]) + '"'

    return _LEXEME.sub(replace, text)


def line_at(text, offset):
    return text.count("\n", 0, offset) + 1


def read_exceptions(root):
    """`rule path[:function] reason` on each line of tests/checks/exceptions.txt; a reason is compulsory."""
    path = root / "tests/checks/exceptions.txt"
    allowed = {}
    if not path.exists():
        return allowed
    for number, line in enumerate(text_of(path).splitlines(), 1):
        words = line.split("#", 1)[0].split(None, 2)
        if not words:
            continue
        if len(words) < 3:
            raise SystemExit(f"{path}:{number}: write `rule path[:function] reason`")
        allowed[(words[0], words[1])] = number
    return allowed


def without_exceptions(root, findings, rules):
    """Takes out what the list of exceptions allows; an exception that allows nothing is a finding itself."""
    allowed = {key: number for key, number in read_exceptions(root).items() if key[0] in rules}
    used = set()
    left = []
    for finding in findings:
        keys = {(finding.rule, finding.path), (finding.rule, f"{finding.path}:{finding.function}")} & allowed.keys()
        used |= keys
        if not keys:
            left.append(finding)
    for key in allowed.keys() - used:
        left.append(Finding("exceptions", "tests/checks/exceptions.txt", allowed[key], f"nothing needs the exception {' '.join(key)}"))
    return left


def main(check, rules):
    """Command line of every check: the root of the tree. Exit 1 and a line for each breach."""
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    findings = without_exceptions(root, check(root), rules)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    return 1 if findings else 0
