#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files under 600 lines, functions of at most 60: what is longer holds more than one thought."""

import ast
import re
import sys

import sourcetree
from sourcetree import Finding

RULES = ("file-size", "function-size")
MOST_LINES_OF_FILE = 600
MOST_LINES_OF_FUNCTION = 60
FOLDERS = (*sourcetree.ROOMS, "tests", "packaging", "resources")
SUFFIXES = (*sourcetree.CXX, ".py", ".sh")

_SCOPE = re.compile(r'\b(?:namespace|class|struct|union|enum|extern\s*"[^"]*")\b[^()]*$')
_NAME = re.compile(r"([~\w:]+|operator\s*[^\s(]+)\s*\($")
_INITIALISERS = re.compile(r"\)[\w\s]*:(?!:)")


def function_name(head):
    """The word before the first parenthesis: `Run Store::load(RunKey key) const` gives `Store::load`."""
    match = _NAME.search(head[: head.index("(") + 1])
    return match[1] if match else "?"


def kind_of_brace(head):
    """What an opening brace at the level of namespaces and classes begins, by the text before it."""
    bare = head.strip()
    if _SCOPE.search(bare):
        return "scope"
    # `Row(int a) : m_a{a}` opens the value of a member, not the body.
    if _INITIALISERS.search(bare) and re.search(r"[\w>]$", bare):
        return "value"
    return "function" if "(" in bare and not bare.endswith(("=", ",")) else "value"


def cxx_functions(text):
    """Yields (name, first line, number of lines) of each function body; lambdas belong to the function around them."""
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", lambda match: re.sub(r"[^\n]", " ", match[0]),
                  sourcetree.without_comments(text, strings=False), flags=re.MULTILINE | re.DOTALL)
    head_start, stack = 0, []
    for match in re.finditer(r"[{};]", code):
        inside_body = any(kind != "scope" for kind, _, _ in stack)
        if match[0] == "{":
            head = code[head_start : match.start()]
            kind = "inner" if inside_body else kind_of_brace(head)
            stack.append((kind, function_name(head) if kind == "function" else "", match.start()))
            if kind == "scope":
                head_start = match.end()
        elif match[0] == "}" and stack:
            kind, name, start = stack.pop()
            if kind == "function":
                first = sourcetree.line_at(code, start)
                yield name, first, sourcetree.line_at(code, match.start()) - first + 1
            if kind in ("function", "scope"):
                head_start = match.end()
        elif match[0] == ";" and not inside_body:
            head_start = match.end()


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1


def functions(path, text):
    if path.endswith(".py"):
        return python_functions(text)
    return cxx_functions(text) if path.endswith(sourcetree.CXX) else ()


def is_table(path, name):
    """QtTest's `case_data()` is a table of rows, not a thought."""
    return path.startswith("tests/") and name.endswith("_data")


def check(root):
    for path, absolute in sourcetree.files(root, FOLDERS, SUFFIXES):
        text = sourcetree.text_of(absolute)
        count = len(text.splitlines())
        if count >= MOST_LINES_OF_FILE:
            yield Finding("file-size", path, count, f"{count} lines; split it by concept ({MOST_LINES_OF_FILE} are too many)")
        for name, first, length in functions(path, text):
            if length > MOST_LINES_OF_FUNCTION and not is_table(path, name):
                message = f"{name} has {length} lines; {MOST_LINES_OF_FUNCTION} are the most"
                yield Finding("function-size", path, first, message, name)


if __name__ == "__main__":
    sys.exit(sourcetree.main(check, RULES))
