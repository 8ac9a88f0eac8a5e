# SPDX-License-Identifier: MIT
# Toolchain of the web build: Emscripten's own, found through em-config, and what our
# oldest version (3.1.6, Debian 12) needs to link and to run its output under Node.
execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE em_root
  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE em_missing)
find_program(TAKEHOLD_NODE NAMES node nodejs)
if(em_missing OR NOT TAKEHOLD_NODE)
  message(FATAL_ERROR "The web build needs Emscripten (em++, em-config) and Node.js on the PATH; docs/building.md says more.")
endif()
include("${em_root}/cmake/Modules/Platform/Emscripten.cmake")

# Exceptions in WebAssembly itself: Lua's errors are C++ exceptions.
set(CMAKE_CXX_FLAGS_INIT "-fwasm-exceptions")

# At -O2 the link runs a script that needs acorn, and packing the page runs terser: Debian keeps their parts in this
# folder; a Node.js from elsewhere does not look there.
set(TAKEHOLD_WITH_NODE_MODULES "${CMAKE_COMMAND}" -E env "NODE_PATH=/usr/share/nodejs:$ENV{NODE_PATH}")
set(CMAKE_CXX_LINKER_LAUNCHER ${TAKEHOLD_WITH_NODE_MODULES})

# Emscripten 3.1.6 takes the presence of fetch() for a browser.
set(CMAKE_CROSSCOMPILING_EMULATOR "${TAKEHOLD_NODE}")
execute_process(COMMAND "${TAKEHOLD_NODE}" --no-experimental-fetch -e "" RESULT_VARIABLE refused OUTPUT_QUIET ERROR_QUIET)
if(NOT refused)
  list(APPEND CMAKE_CROSSCOMPILING_EMULATOR --no-experimental-fetch)
endif()

# Every byte of the page is downloaded: fonts and Unicode's tables are cut down to what it needs (the preset's -Oz does the code).
set(TAKEHOLD_SMALL ON)
