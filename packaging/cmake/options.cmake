# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The only place for the standard, warnings, hardening, sanitizers and Qt definitions.
add_library(runsheet_options INTERFACE)
target_compile_features(runsheet_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(RUNSHEET_WARNINGS_ARE_ERRORS "Any warning fails the build" OFF)
option(RUNSHEET_FUZZ "Build the fuzz targets of tests/fuzz with libFuzzer (clang only)" OFF)
set(RUNSHEET_SANITIZE "" CACHE STRING "Sanitizers, such as address,undefined")

target_compile_options(runsheet_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wconversion -Wno-sign-conversion
    "$<$<BOOL:${RUNSHEET_WARNINGS_ARE_ERRORS}>:-Werror>")
target_compile_definitions(runsheet_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(runsheet_options INTERFACE ${PROJECT_SOURCE_DIR})

if(RUNSHEET_SANITIZE)
    target_compile_options(runsheet_options INTERFACE -fsanitize=${RUNSHEET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(runsheet_options INTERFACE -fsanitize=${RUNSHEET_SANITIZE})
else()
    target_compile_options(runsheet_options INTERFACE -fstack-protector-strong "$<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>")
    target_link_options(runsheet_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# Everything tells libFuzzer where it has been; only the targets themselves have its main().
if(RUNSHEET_FUZZ)
    target_compile_options(runsheet_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(runsheet_options INTERFACE -fuse-ld=mold)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The sloppiness is what a precompiled header needs to be cached at all.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    target_compile_options(runsheet_options INTERFACE "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
