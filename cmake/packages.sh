#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs the system packages that are missing for these presets, and says which before it does:
# cmake/packages.sh PRESET... (PRESET:TARGET where only one target is built, so that its tests need nothing)
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
need() { command -v "$2" >/dev/null || missing+=("$1"); }  # need PACKAGE COMMAND
need_header() { [ -e "/usr/include/$2" ] || missing+=("$1"); }
need_window() {
  need_header libglfw3-dev GLFW/glfw3.h
  need_header libgl-dev GL/gl.h
  need fonttools pyftsubset
}

need g++ g++
need cmake cmake
need ninja-build ninja
need xz-utils xz
for preset in "$@"; do
  case $preset in
    dev | asan)
      need python3 python3
      need_window
      need xvfb Xvfb
      need xdotool xdotool
      need fontconfig fc-match
      compgen -G '/usr/lib/*/dri/swrast_dri.so' >/dev/null || missing+=(libgl1-mesa-dri) ;;&
    asan)
      need clang clang++
      # What the sanitizers link with; a clang of another origin brings its own.
      case $(readlink -f "$(command -v clang++ || echo /usr/lib/llvm)") in
        /usr/lib/llvm*) compgen -G '/usr/lib/llvm*/lib/clang/*/lib/linux/libclang_rt.asan_static-*' >/dev/null || missing+=(libclang-rt-dev) ;;
      esac ;;
    release)
      # The window is an extra: without a display it is not built, and without root it is left out.
      if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
        before=("${missing[@]}")
        need_window
        if [ "$(id -u)" != 0 ] && [ ${#missing[@]} -gt ${#before[@]} ]; then
          echo "To have Takehold in a window as well, install what that needs: sudo apt-get install libglfw3-dev libgl-dev fonttools" >&2
          missing=("${before[@]}")
        fi
      fi ;;
    web)
      need chromium chromium
      need npm npm ;;
  esac
  case $preset in
    web | web:*)
      need emscripten em++
      need nodejs node
      need fonttools pyftsubset
      need terser terser
      # Debian's Emscripten needs this one to link with -O2; another Emscripten brings its own.
      case $(readlink -f "$(command -v em++ || echo /usr/share/emscripten)") in
        /usr/share/emscripten*) [ -d /usr/share/nodejs/acorn ] || missing+=(node-acorn) ;;
      esac ;;
  esac
done
install_missing() {
  local install="apt-get install --yes --no-install-recommends ${missing[*]}" log
  if ! command -v apt-get >/dev/null; then
    echo "Missing: ${missing[*]} (Debian's names). There is no apt-get here: install them with this system's" >&2
    echo "package manager and run this again. docs/building.md lists the versions needed." >&2
    exit 1
  elif [ "$(id -u)" != 0 ]; then
    echo "Missing packages: ${missing[*]}. Installing them needs root. Run this, then try again:" >&2
    echo "  sudo apt-get update && sudo $install" >&2
    exit 1
  fi
  echo "Installing these packages: ${missing[*]}" >&2
  log=$(mktemp)
  if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
}

# What the browser tests drive the browser with, into build/npm: the versions that tests/web/package.json names.
install_browser_tests() {
  cmp -s tests/web/package.json build/npm/package.json && return
  echo "Installing playwright-core and axe-core for the browser tests into build/npm" >&2
  mkdir -p build/npm
  cp tests/web/package.json build/npm/
  if ! npm install --prefix build/npm --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error >&2; then
    rm build/npm/package.json
    exit 1
  fi
}

[ ${#missing[@]} = 0 ] || install_missing
for preset in "$@"; do
  [ "$preset" != web ] || install_browser_tests
done
