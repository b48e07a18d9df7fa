#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that cannot fail is a defect: every rule must find a breach planted in a small tree, and pass the tree without it."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

CLEAN = {
    "engine/domain/run.h": LICENCE + "#include <QString>\nnamespace runsheet {\nstruct Run { QString name; };\n}\n",
    "engine/domain/clock.cpp": LICENCE + "auto now() { return QDateTime::currentDateTimeUtc(); }\n",
    "engine/store/store.cpp": LICENCE + '#include "engine/domain/run.h"\n#include <QSqlQuery>\nvoid load() { query.exec(); }\n',
    "engine/execution/executor.h": LICENCE + "class Executor {\n};\n",
    "engine/jobtypes/demotask.cpp": LICENCE + "bool work(TaskContext &context) { return context.sleep(seconds(1)); }\n",
    "engine/engine.h": LICENCE + '#include "engine/domain/run.h"\nclass Engine {};\n',
    "engine/engine_queries.cpp": LICENCE + '#include "engine/engine.h"\n',
    "engine/enginehost.h": LICENCE + '#include "engine/engine.h"\nclass EngineHost {};\n',
    "ui/mainwindow.cpp": LICENCE + '#include "engine/engine.h"\n#include <QWidget>\n// QEventLoop is not used: no processEvents()\n',
    "ui/theme/palette.cpp": LICENCE + 'const QColor red("#ff0000");\n',
    "app/main.cpp": LICENCE + '#include "engine/enginehost.h"\n#include "ui/mainwindow.h"\nint main() { return app.exec(); }\n',
    "ui/format/enginesentencelist.cpp": LICENCE + 'auto form = "The disk of %1 is full. Make room.";\n',
    "engine/store/full.cpp": LICENCE + 'auto text = u"The disk of %1 is "\n            "full. "_s + u"Make room."_s;\n',
    "CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\n",
}
QT_HEADERS = ("QtCore/QString", "QtCore/QtCore", "QtGui/QColor", "QtWidgets/QWidget", "QtWidgets/QtWidgets", "QtSql/QSqlQuery", "QtNetwork/QLocalSocket")

LONG_BODY = "    work();\n" * 60
# (check, rule, file, what is planted in it)
BREACHES = (
    ("layering", "layer", "engine/events/journal.cpp", '#include "ui/mainwindow.h"\n'),
    ("layering", "layer", "engine/domain/job.h", '#include "engine/store/store.h"\n'),
    ("layering", "layer", "engine/dispatch/dispatcher.cpp", '#include "engine/jobtypes/jobtype.h"\n'),
    ("layering", "layer", "engine/store/runs.cpp", '#include "engine/execution/executor.h"\n'),
    ("layering", "layer", "engine/execution/log/tailer.cpp", '#include "engine/store/store.h"\n'),
    ("layering", "layer", "ui/models/runs.cpp", '#include "engine/store/store.h"\n'),
    ("layering", "layer", "ui/models/host.cpp", '#include "engine/enginehost.h"\n'),
    ("layering", "layer", "ui/pages/jobs.cpp", '#include "app/settings.h"\n'),
    ("layering", "qt-module", "engine/results/image.cpp", "#include <QColor>\n"),
    ("layering", "qt-module", "engine/api/window.cpp", "  #  include <QtWidgets/QWidget>\n"),
    ("layering", "qt-module", "engine/domain/socket.cpp", "#include <QLocalSocket>\n"),
    ("layering", "qt-module", "engine/events/sql.cpp", "#include <QSqlQuery>\n"),
    ("layering", "qt-module", "ui/everything.cpp", "#include <QtWidgets>\n"),
    ("layering", "library", "engine/events/hook.cpp", "#include <boost/beast/http.hpp>\n"),
    ("layering", "include-path", "ui/models/row.cpp", '#include "../row.h"\n'),
    ("naming", "file-name", "engine/domain/RunState.h", "struct RunState {};\n"),
    ("naming", "file-name", "engine/domain/job_state.cpp", "void f();\n"),
    ("naming", "class-name", "engine/domain/things.h", "class RunState {\n};\n"),
    ("naming", "log", "ui/row.cpp", "void f() { qDebug() << 1; }\n"),
    ("naming", "time", "engine/store/rows.cpp", "auto t = QDateTime::currentDateTimeUtc();\n"),
    ("naming", "time", "engine/store/stamp.cpp", "auto t = std::chrono::system_clock::now();\n"),
    ("naming", "singleton", "app/settings.cpp", "auto &s = Settings::instance();\n"),
    ("naming", "nested-loop", "engine/api/client.cpp", "void f() { QEventLoop loop; }\n"),
    ("naming", "nested-loop", "ui/busy.cpp", "void f() { QCoreApplication::processEvents(); }\n"),
    ("naming", "nested-loop", "ui/ask.cpp", "void f() { dialog.exec(); }\n"),
    ("naming", "wait", "engine/execution/start.cpp", "void f() { process.waitForFinished(); }\n"),
    ("naming", "wait", "engine/events/retry.cpp", "void f() { QThread::msleep(5); }\n"),
    ("naming", "wait", "engine/events/pause.cpp", "void f() { ::sleep(1); }\n"),
    ("naming", "wait", "ui/later.cpp", "void f() { std::this_thread::sleep_for(1s); }\n"),
    ("naming", "colour", "ui/row2.cpp", 'QColor warn("orange");\n'),
    ("naming", "colour", "ui/row3.cpp", "QColor warn(255, 0, 0);\n"),
    ("naming", "colour", "ui/row4.cpp", 'auto sheet = u"color: #a0b1c2"_qs;\n'),
    ("naming", "colour", "ui/row5.cpp", "painter.setPen(Qt::red);\n"),
    ("naming", "spdx", "packaging/build.sh", "#!/bin/bash\n"),
    ("sentences", "sentence", "engine/store/say.cpp", 'auto text = u"The disk of %1 has "\n            "melted. Buy another."_s;\n'),
    ("sentences", "sentence", "tests/checks/sentences.txt", "engine/gone.cpp  # was there once\n"),
    ("size", "file-size", "engine/store/all.cpp", "int i;\n" * 600),
    ("size", "function-size", "engine/store/long.cpp", "namespace n {\nvoid Store::load(int a) const\n{\n" + LONG_BODY + "}\n}\n"),
    ("size", "function-size", "engine/store/row.h", "class Row {\n  explicit Row(int a) : m_a{a}, m_b{2}\n{\n" + LONG_BODY + "}\n};\n"),
    ("size", "function-size", "app/loop.cpp", "int main()\n{\n  for (;;) {\n" + LONG_BODY + "  }\n}\n"),
    ("size", "function-size", "tests/integration/long.py", "def f():\n" + LONG_BODY),
)


def plant(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run_check(name, root):
    environment = dict(os.environ, RUNSHEET_QT_HEADERS=str(root / "qt"), PYTHONDONTWRITEBYTECODE="1")
    command = [sys.executable, str(HERE / f"check_{name}.py"), str(root)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


class Checks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name) / "tree"
        plant(self.root, CLEAN)
        plant(self.root, {f"qt/{header}": "" for header in QT_HEADERS})

    def test_a_tree_without_breach_passes(self):
        for name in ("layering", "naming", "sentences", "size"):
            with self.subTest(name):
                result = run_check(name, self.root)
                self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_every_planted_breach_is_found(self):
        for name, rule, path, text in BREACHES:
            with self.subTest(rule=rule, path=path):
                header = "" if rule == "spdx" else LICENCE.replace("//", "#") if path.endswith((".py", ".txt")) else LICENCE
                plant(self.root, {path: header + text})
                result = run_check(name, self.root)
                (self.root / path).unlink()
                self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
                found = [line for line in result.stdout.splitlines() if line.startswith(f"{path}:") and line.endswith(f"[{rule}]")]
                self.assertEqual(len(found), 1, result.stdout)

    def test_a_long_table_of_a_test_is_no_breach(self):
        plant(self.root, {"tests/engine/tst_x.cpp": LICENCE + "void Tst::parse_data()\n{\n" + LONG_BODY + "}\n"})
        self.assertEqual(run_check("size", self.root).returncode, 0)

    def test_an_exception_lets_one_function_pass(self):
        plant(self.root, {
            "app/loop.cpp": LICENCE + "int main()\n{\n" + LONG_BODY + "}\n",
            "tests/checks/exceptions.txt": "function-size app/loop.cpp:main one table of verbs\n",
        })
        self.assertEqual(run_check("size", self.root).returncode, 0)
        self.assertEqual(run_check("naming", self.root).returncode, 0, "exceptions of other checks are theirs")

    def test_an_exception_that_nothing_needs_fails(self):
        plant(self.root, {"tests/checks/exceptions.txt": "function-size app/gone.cpp:main it was long once\n"})
        self.assertEqual(run_check("size", self.root).returncode, 1)

    def test_an_exception_needs_a_reason(self):
        plant(self.root, {"tests/checks/exceptions.txt": "function-size app/main.cpp\n"})
        self.assertNotEqual(run_check("size", self.root).returncode, 0)


if __name__ == "__main__":
    unittest.main()
