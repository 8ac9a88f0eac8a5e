# SPDX-License-Identifier: MIT

# takehold_test_program(NAME SOURCE... LINK LIBRARY...)
# A Catch2 program NAME_tests and one CTest test NAME, run from the top of the tree, so that
# tests open "examples/..." and "tests/...". In the web build it runs under Node, on real files.
function(takehold_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
  set(program ${name}_tests)
  add_executable(${program} ${arg_UNPARSED_ARGUMENTS})
  target_link_libraries(${program} PRIVATE ${arg_LINK} Catch2::Catch2WithMain)
  target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  takehold_warnings(${program})
  target_compile_options(${program} PRIVATE $<$<NOT:$<BOOL:${MSVC}>>:-O0>)  # assertions gain nothing from optimising
  # Each test file has a small world of its own, with names that others have too: parsed headers are shared instead of sources.
  set_target_properties(${program} PROPERTIES UNITY_BUILD OFF)
  target_precompile_headers(${program} PRIVATE <algorithm> <map> <optional> <string> <vector> <catch2/catch_test_macros.hpp>)
  if(EMSCRIPTEN)
    # Linking as small as the page takes longer than all tests together; nobody downloads a test.
    target_link_options(${program} PRIVATE -O1 -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1
      -sTOTAL_STACK=4MB)
  endif()
  takehold_test(${name} ${program})
endfunction()

# takehold_test(NAME COMMAND...): one CTest test. Its labels, whose times CTest sums up, are NAME up to the first dot and the
# prefix of the build.
function(takehold_test name)
  set(test "${TAKEHOLD_TEST_PREFIX}${name}")
  string(REGEX REPLACE "\\..*" "" label "${name}")
  add_test(NAME ${test} COMMAND ${ARGN} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  string(REPLACE "." "" build "${TAKEHOLD_TEST_PREFIX}")
  set_tests_properties(${test} PROPERTIES LABELS "${label};${build}")
endfunction()

# takehold_script_test(NAME SCRIPT ARGUMENT...): a Python script as a test; once is enough, so
# only where TAKEHOLD_SCRIPT_TESTS is on.
function(takehold_script_test name script)
  if(TAKEHOLD_SCRIPT_TESTS)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    takehold_test(${name} "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_SOURCE_DIR}/${script}" ${ARGN})
  endif()
endfunction()
