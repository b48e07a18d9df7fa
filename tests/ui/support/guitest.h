// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTest>

//! QTEST_MAIN of the shared precompiled header knows no widgets: it is expanded where only QtCore is linked.
#define RUNSHEET_GUI_TEST(TestClass)                                                                                                                 \
    int main(int argc, char *argv[])                                                                                                                 \
    {                                                                                                                                                \
        QApplication application(argc, argv);                                                                                                        \
        TestClass test;                                                                                                                              \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                                                   \
        return QTest::qExec(&test, argc, argv);                                                                                                      \
    }
