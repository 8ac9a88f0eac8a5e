#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds presets, quietly when all is well, after setting up what is missing: cmake/build.sh PRESET...
# PRESET:TARGET builds one target only.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake/packages.sh "$@"
cmake/fetch_deps.sh

for wanted in "$@"; do
  preset=${wanted%%:*}
  target=()
  [ "$preset" = "$wanted" ] || target=(--target "${wanted#*:}")
  if [ ! -e "build/$preset/build.ninja" ]; then
    echo "Building the $preset preset for the first time; this takes a minute or two." >&2
    mkdir -p "build/$preset"
    log=build/$preset/configure.log
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  fi
  cmake --build --preset "$preset" "${target[@]}" -- --quiet 2>&1 | { grep -Ev "^(ninja: no work to do|-- )" || true; } >&2
done
