# SPDX-License-Identifier: MIT
# cmake -DTOP=FOLDER -DLIST=FILE -DOUT=FOLDER -P lean_files.cmake
# Copies each file that LIST names (one path a line, relative to TOP) below OUT: JSON in one line; Lua without indentation,
# without what aligns a field's "=", and without lines that only comment. Lines of Lua keep their numbers, which errors name.
# A Lua file with long brackets, in which all that may be text, stays as it is.
file(STRINGS "${LIST}" paths)
foreach(path IN LISTS paths)
  file(READ "${TOP}/${path}" text)
  string(FIND "${text}" "[[" long_bracket)
  if(path MATCHES "\\.lua$" AND long_bracket EQUAL -1)
    string(REGEX REPLACE "(^|\n)[ \t]+" "\\1" text "${text}")
    string(REGEX REPLACE "(^|\n)--[^\n]*" "\\1" text "${text}")
    string(REGEX REPLACE "(^|\n)([a-z_]+) +=" "\\1\\2=" text "${text}")
  elseif(path MATCHES "\\.json$")
    string(REGEX REPLACE "\n *" "" text "${text}")
  endif()
  file(WRITE "${OUT}/${path}" "${text}")
endforeach()
