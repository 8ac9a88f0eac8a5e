# SPDX-License-Identifier: MIT
# The warnings of our own code, for its authors: without TAKEHOLD_WERROR a build asks for none, so that
# a newer compiler never clutters a user's. -Wsign-conversion is off on both compilers: clang counts
# it to -Wconversion, g++ does not, and the two must agree.
function(takehold_warnings target)
  if(TAKEHOLD_WERROR AND MSVC)
    target_compile_options(${target} PRIVATE /W4 /WX)
  elseif(TAKEHOLD_WERROR)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
      target_compile_options(${target} PRIVATE -Wno-restrict)  # false alarms on "text" + string
    endif()
  endif()
endfunction()
