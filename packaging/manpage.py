#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manpage.py PROGRAM VERSION: prints runsheet(1), made of what the program itself says with --help."""

import re
import subprocess
import sys


def help_of(program, *verb):
    return subprocess.run([program, *verb, "--help"], capture_output=True, text=True, check=True).stdout


def escaped(text):
    """Text of a line: backslashes and dashes are themselves, and no line is a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def verbs_of(overview):
    return [match.group(1).strip() for match in re.finditer(r"^  ([a-z][a-z ]*?)  +\S", overview, re.MULTILINE)]


def verb_lines(program, verb):
    usage, *rest = help_of(program, *verb.split()).splitlines()
    lines = [".SS " + escaped(verb), ".B " + escaped(usage), ".PP"]
    for line in rest:
        option = re.match(r"^  (--\S+(?: \S+)*?)(?:  +(.*))?$", line)
        if option:
            lines += [".TP", ".B " + escaped(option.group(1)), escaped(option.group(2) or "") or "\\&"]
        elif line.rstrip(":") == "Options":
            continue
        elif line.strip():
            lines.append(escaped(line.strip()))
        else:
            lines.append(".PP")
    return lines


def main():
    program, version = sys.argv[1:]
    overview = help_of(program)
    lines = [
        f'.TH RUNSHEET 1 "" "runsheet {version}" "User Commands"',
        ".SH NAME",
        "runsheet \\- run, watch and schedule scripts and programs",
        ".SH SYNOPSIS",
        ".B runsheet",
        "[\\fB\\-\\-data\\-dir\\fR \\fIDIR\\fR] [\\fIVERB\\fR ...]",
        ".SH DESCRIPTION",
        "Without a verb, opens the window. With one, does the same from the command line, for people and for scripts.",
        "Programs run under a supervisor of their own and outlive window and engine.",
        ".SH VERBS",
    ]
    for verb in verbs_of(overview):
        lines += verb_lines(program, verb)
    lines += [
        ".SH EXIT STATUS",
        "0 done; 1 the work failed or was not found to be true; 2 wrong usage or input; 3 another engine holds the folder; 4 no engine serves it;",
        "5 the time was over; 6 not found; 7 refused in this state; 8 not permitted.",
        "\\fBrun\\fR ends with the exit code of its program.",
        ".SH ENVIRONMENT",
        ".TP",
        ".B RUNSHEET_DATA_DIR",
        "The data folder, where \\fB\\-\\-data\\-dir\\fR is not given.",
        ".TP",
        ".B RUNSHEET_RESULTS",
        "In a run: the folder whose files are its results.",
        ".SH FILES",
        ".TP",
        "\\fI$XDG_DATA_HOME/runsheet\\fR",
        "The data folder: store, runs and their results.",
        ".TP",
        "\\fI$XDG_CONFIG_HOME/runsheet/window.ini\\fR",
        "What the window remembers.",
    ]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
