# SPDX-License-Identifier: MIT
# Third-party sources. cmake/fetch_deps.sh puts them in .deps; on a system where it
# cannot, the options name folders that hold them. Nothing is downloaded here.
set(deps "${PROJECT_SOURCE_DIR}/.deps")
set(TAKEHOLD_LUA_DIR "${deps}/lua5.4" CACHE PATH "Lua 5.4 sources: the folder that holds src/lua.h")
set(TAKEHOLD_CATCH2_DIR "${deps}/catch2" CACHE PATH "Catch2 3 sources: the folder that holds its CMakeLists.txt")
set(TAKEHOLD_IMGUI_DIR "${deps}/imgui" CACHE PATH "Dear ImGui sources: the folder that holds imgui.h")
set(TAKEHOLD_UTF8PROC_DIR "${deps}/utf8proc" CACHE PATH "utf8proc sources: the folder that holds utf8proc.h")
set(TAKEHOLD_FONTS_DIR "${deps}/fonts" CACHE PATH "Fonts: the folder that holds OpenSans-Regular.ttf")
set(TAKEHOLD_INCLUDE_DIR "${deps}/include" CACHE PATH "Headers: the folder that holds nlohmann/ and CLI/")

# Stops with a cure when `file` is missing.
function(takehold_need what option file)
  if(NOT EXISTS "${file}")
    message(FATAL_ERROR "${what} is missing: no ${file}\n"
      "Run ./run or cmake/fetch_deps.sh, which fetch it (Debian, Ubuntu), or get it yourself and "
      "configure with -D${option}=FOLDER. docs/building.md says more.")
  endif()
endfunction()

# takehold_headers(TARGET HEADER): an interface library for one header-only library,
# from TAKEHOLD_INCLUDE_DIR or else from the system (whose headers are not for the web compiler).
function(takehold_headers target header)
  if(EMSCRIPTEN)
    set(elsewhere NO_DEFAULT_PATH)
  endif()
  find_path(${target}_dir "${header}" HINTS "${TAKEHOLD_INCLUDE_DIR}" NO_CMAKE_FIND_ROOT_PATH ${elsewhere})
  mark_as_advanced(${target}_dir)
  takehold_need("${header}" TAKEHOLD_INCLUDE_DIR "${${target}_dir}/${header}")
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE "${${target}_dir}")
endfunction()

takehold_headers(takehold_json_headers nlohmann/json.hpp)
if(NOT EMSCRIPTEN)
  takehold_headers(takehold_cli11 CLI/CLI.hpp)
endif()

# Lua is compiled as C++: its errors are then exceptions, which run destructors.
takehold_need("Lua 5.4" TAKEHOLD_LUA_DIR "${TAKEHOLD_LUA_DIR}/src/lua.h")
file(GLOB lua_sources "${TAKEHOLD_LUA_DIR}/src/*.c")
list(FILTER lua_sources EXCLUDE REGEX "/luac?\\.c$")
set_source_files_properties(${lua_sources} PROPERTIES LANGUAGE CXX)
add_library(takehold_lua STATIC ${lua_sources})
set_target_properties(takehold_lua PROPERTIES UNITY_BUILD OFF)  # its files define macros of one name
target_include_directories(takehold_lua SYSTEM PUBLIC "${TAKEHOLD_LUA_DIR}/src")
# A fixed seed for its string hashes: pairs() then goes in the same order in every run.
target_compile_options(takehold_lua PRIVATE -w "-Dluai_makeseed(L)=1u")

# Unicode's normalisation form C. The only C here: it does not compile as C++. Where size counts, its source is compiled beside
# tables cut down to what is asked of it, because it includes what is next to it.
takehold_need("utf8proc" TAKEHOLD_UTF8PROC_DIR "${TAKEHOLD_UTF8PROC_DIR}/utf8proc.h")
set(utf8proc_source "${TAKEHOLD_UTF8PROC_DIR}/utf8proc.c")
if(TAKEHOLD_SMALL)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(utf8proc_source "${PROJECT_BINARY_DIR}/utf8proc/utf8proc.c")
  set(utf8proc_tables "${PROJECT_BINARY_DIR}/utf8proc/utf8proc_data.c")
  add_custom_command(OUTPUT "${utf8proc_source}" "${utf8proc_tables}"
    COMMAND "${CMAKE_COMMAND}" -E copy "${TAKEHOLD_UTF8PROC_DIR}/utf8proc.c" "${utf8proc_source}"
    COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_LIST_DIR}/cut_unicode_tables.py"
      "${TAKEHOLD_UTF8PROC_DIR}/utf8proc_data.c" "${utf8proc_tables}"
    DEPENDS "${TAKEHOLD_UTF8PROC_DIR}/utf8proc.c" "${TAKEHOLD_UTF8PROC_DIR}/utf8proc_data.c" "${CMAKE_CURRENT_LIST_DIR}/cut_unicode_tables.py"
    COMMENT "Cutting down Unicode's tables" VERBATIM)
endif()
add_library(takehold_utf8proc STATIC "${utf8proc_source}")
target_include_directories(takehold_utf8proc SYSTEM PUBLIC "${TAKEHOLD_UTF8PROC_DIR}")
target_compile_definitions(takehold_utf8proc PUBLIC UTF8PROC_STATIC)
target_compile_options(takehold_utf8proc PRIVATE $<$<NOT:$<BOOL:${MSVC}>>:-w>)

# Dear ImGui without backends: platforms compile the one they use. Its settings are ui/imgui/takehold_imconfig.h.
takehold_need("Dear ImGui 1.92" TAKEHOLD_IMGUI_DIR "${TAKEHOLD_IMGUI_DIR}/imgui.h")
add_library(takehold_imgui STATIC
  "${TAKEHOLD_IMGUI_DIR}/imgui.cpp" "${TAKEHOLD_IMGUI_DIR}/imgui_draw.cpp"
  "${TAKEHOLD_IMGUI_DIR}/imgui_tables.cpp" "${TAKEHOLD_IMGUI_DIR}/imgui_widgets.cpp")
target_include_directories(takehold_imgui SYSTEM PUBLIC "${TAKEHOLD_IMGUI_DIR}" "${PROJECT_SOURCE_DIR}/ui/imgui")
set_target_properties(takehold_imgui PROPERTIES UNITY_BUILD OFF)  # each of its files configures its own private parts
target_compile_definitions(takehold_imgui PUBLIC "IMGUI_USER_CONFIG=\"takehold_imconfig.h\"")
target_compile_options(takehold_imgui PRIVATE $<$<NOT:$<BOOL:${MSVC}>>:-w -fno-exceptions>)

if(TAKEHOLD_TESTS)
  takehold_need("Catch2 3" TAKEHOLD_CATCH2_DIR "${TAKEHOLD_CATCH2_DIR}/CMakeLists.txt")
  add_subdirectory("${TAKEHOLD_CATCH2_DIR}" "${PROJECT_BINARY_DIR}/catch2" EXCLUDE_FROM_ALL SYSTEM)
  set_target_properties(Catch2 PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 28)  # a third of the time
endif()
