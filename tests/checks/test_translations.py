#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the source has its German and its plurals, and the check of that finds one that has not."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = "packaging/update-translations.sh"
SOURCE = """#include <QObject>
class Greeting : public QObject
{
    Q_OBJECT
    QString text() { return tr("Good morning"); }
    QString count(int n) { return tr("%n run(s)", nullptr, n); }
};
"""
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n</TS>\n'


def check(root):
    return subprocess.run([str(root / SCRIPT), "--check"], capture_output=True, text=True, timeout=100, check=False)


class Catalogues(unittest.TestCase):
    def test_every_text_is_translated(self):
        outcome = check(ROOT)
        self.assertEqual(outcome.returncode, 0, outcome.stdout + outcome.stderr)

    def test_a_text_without_german_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("app", "engine", "ui", "packaging", "translations"):
                (root / name).mkdir()
            shutil.copy(ROOT / SCRIPT, root / SCRIPT)
            for language in ("de", "en"):
                (root / f"translations/runsheet_{language}.ts").write_text(EMPTY.format(language))
            self.assertEqual(check(root).returncode, 0)
            (root / "ui/greeting.cpp").write_text(SOURCE)
            outcome = check(root)
            self.assertEqual(outcome.returncode, 1)
            self.assertIn("Good morning", outcome.stdout)
            self.assertIn("%n run(s)", outcome.stdout)
            self.assertEqual((root / "translations/runsheet_de.ts").read_text(), EMPTY.format("de"), "--check changes nothing")


if __name__ == "__main__":
    unittest.main()
