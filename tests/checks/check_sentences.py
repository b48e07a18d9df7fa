#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the engine says to people and the window could not say in another language: a text of its source that reads like a sentence and is
no form, nor a part of one, in ui/format/enginesentencelist.cpp. What only scripts and logs see stands in sentences.txt with its reason."""

import re
import sys

import sourcetree
from sourcetree import Finding

# Texts of schemas are looked up one by one.
FORMS = ("ui/format/enginesentencelist.cpp", "ui/format/jobtypes.cpp")
EXCEPTIONS = "tests/checks/sentences.txt"
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SENTENCE = re.compile(r"[a-z]{2}[,:;]? [a-z“\"'%(]|[a-z%1-9”]\. [A-Z]")
NO_SENTENCE = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE FROM|CREATE|PRAGMA|WHERE|ORDER BY|JOIN|VALUES|RAISE|SET)\b|\(\?|\\\\|^- ")


def plain(text):
    """As people read it, its gaps alike."""
    return re.sub(r"%L?\d", "%", text.replace('\\"', '"').replace("\\\\", "\\")).strip()


def joined(text):
    """Neighbouring literals as one, on the line where the first begins."""
    return re.sub(r'"\s*\n\s*u?"', "", sourcetree.without_comments(text))


def said_in(text):
    return [(match.start(), plain(match[1])) for match in LITERAL.finditer(joined(text))]


def exceptions(root):
    """Beginnings of paths, and texts, that need no form; each with its line."""
    path = root / EXCEPTIONS
    lines = sourcetree.text_of(path).splitlines() if path.exists() else []
    entries = ((number, line.split("  # ")[0].strip()) for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#"))
    return {entry: number for number, entry in entries}


def findings(root):
    known = "\n".join(text for name in FORMS if (root / name).exists() for _, text in said_in(sourcetree.text_of(root / name)))
    allowed = exceptions(root)
    used = set()
    found = []
    for name, path in sourcetree.files(root, ("engine",), {".cpp"}):
        text = sourcetree.text_of(path)
        for offset, said in said_in(text):
            if not SENTENCE.search(said) or NO_SENTENCE.search(said) or said in known:
                continue
            covers = {entry for entry in allowed if entry == said or (entry.startswith("engine/") and name.startswith(entry))}
            used |= covers
            if not covers:
                message = f"“{said}” has no form in {FORMS[0]}: the window would say it in English"
                found.append(Finding("sentence", name, sourcetree.line_at(joined(text), offset), message))
    found += [Finding("sentence", EXCEPTIONS, allowed[entry], f"nothing needs “{entry}”") for entry in allowed.keys() - used]
    return found


if __name__ == "__main__":
    sys.exit(sourcetree.main(findings, {"sentence"}))
