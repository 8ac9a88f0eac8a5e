#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds presets, quietly when all is well, after setting up what is missing: cmake/build.sh PRESET...
# PRESET:TARGET builds one target only.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake/packages.sh "$@"
cmake/fetch_deps.sh

# Whether the window was left out when this was configured, and what it needs has come since.
lacks_window() { grep -qs '^glfw3_DIR:PATH=.*NOTFOUND' "build/$1/CMakeCache.txt" && [ -e /usr/include/GLFW/glfw3.h ]; }

for wanted in "$@"; do
  preset=${wanted%%:*} begun=$SECONDS
  target=()
  [ "$preset" = "$wanted" ] || target=(--target "${wanted#*:}")
  if [ ! -e "build/$preset/build.ninja" ] || lacks_window "$preset"; then
    echo "Building the $preset preset for the first time; this takes a minute or two." >&2
    mkdir -p "build/$preset"
    log=build/$preset/configure.log
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  fi
  cmake --build --preset "$preset" "${target[@]}" -- --quiet 2>&1 | { grep -Ev "^(ninja: no work to do|-- )" || true; } >&2
  [ $((SECONDS - begun)) -lt 5 ] || echo "Building the $preset preset took $((SECONDS - begun)) s." >&2
done
