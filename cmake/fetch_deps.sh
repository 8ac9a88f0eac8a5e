#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fetches what cmake/deps.lock lists into .deps/: exact versions, checked by hash, from the mirror that
# this machine's own apt uses, without touching the system's apt state. Needs no root; safe to run again.
#
#   cmake/fetch_deps.sh            fetch what is missing
#   cmake/fetch_deps.sh --relock   after a version was edited in the lock: renew its path and hash
set -euo pipefail
cd "$(dirname "$0")/.."
lock=$PWD/cmake/deps.lock deps=$PWD/.deps
say() { printf '%s\n' "$*" >&2; }
entries() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$lock"; }

[ "${1-}" = --relock ] || [ "$lock" -nt "$deps/.complete" ] || exit 0
if ! command -v apt-get >/dev/null || ! [ -r /etc/os-release ]; then
  say "There is no apt here to fetch sources with. Put these (or links to them) in .deps/NAME, headers in .deps/include, fonts in .deps/fonts:"
  entries | awk '{print "  " $2 " " $4 ".x, tested with " $3}' >&2
  say "or name their folders to CMake with -DTAKEHOLD_..._DIR; see docs/building.md."
  exit 0  # CMake stops where one that it needs is missing
fi
mkdir -p "$deps/.archives"
rm -f "$deps/.apt/ready"

# The first source of the system's own suite that is not an add-on (security, updates, backports).
repo=$(. /etc/os-release; apt-get indextargets --no-release-info --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
  awk -v want="${VERSION_CODENAME-}" '$1 == want {print $2; found = 1; exit}
    !first && $1 !~ /(-security|-updates|-backports|\/updates)$/ {first = $2}  END {if (!found) print first}')
repo=${repo%/}

# download POOL-PATH SHA256: into .archives, unless it is there; apt checks the hash.
download() {
  local file=$deps/.archives/${1##*/}
  sha256sum --check --status <<<"$2  $file" 2>/dev/null ||
    /usr/lib/apt/apt-helper -qq -o APT::Sandbox::User= download-file "$repo/pool/$1" "$file" "SHA256:$2" >/dev/null 2>&1
}

# An apt of our own below .deps, used only when a pinned file is gone: prints its configuration file.
private_apt() {
  local d=$deps/.apt keys=/usr/share/keyrings/debian-archive-keyring.gpg area='main' suites suite
  if [ -e "$d/ready" ]; then printf %s "$d/apt.conf"; return; fi
  mkdir -p "$d"/lists/partial "$d"/cache/archives/partial "$d"/empty
  suites=$(entries | awk '{print $5}' | sort -u)
  if [ "$(. /etc/os-release; echo "$ID")" = ubuntu ]; then
    suites=$(. /etc/os-release; echo "$VERSION_CODENAME") area='main universe' keys=/usr/share/keyrings/ubuntu-archive-keyring.gpg
  fi
  for suite in $suites; do
    printf 'deb [signed-by=%s] %s %s %s\n' "$keys" "$repo" "$suite" "$area"
    printf 'deb-src [signed-by=%s] %s %s %s\n' "$keys" "$repo" "$suite" "$area"
  done >"$d/sources.list"
  : >"$d/status"
  cat >"$d/apt.conf" <<CONF
Dir::Etc::sourcelist "$d/sources.list"; Dir::Etc::sourceparts "$d/empty"; Dir::Etc::preferencesparts "$d/empty";
Dir::Etc::preferences "/dev/null"; Dir::State "$d"; Dir::State::lists "$d/lists"; Dir::State::status "$d/status";
Dir::Cache "$d/cache"; APT::Sandbox::User ""; Acquire::Languages "none";
APT::Get::AllowUnauthenticated "false"; Acquire::AllowInsecureRepositories "false";
#clear APT::Update::Pre-Invoke; #clear APT::Update::Post-Invoke; #clear APT::Update::Post-Invoke-Success;
CONF
  apt-get -c "$d/apt.conf" -qq update >&2 || say "(the index could not be renewed)"
  touch "$d/ready"
  printf %s "$d/apt.conf"
}

# resolve KIND NAME VERSION: prints pool path and SHA-256 as the signed index has them.
resolve() {
  local conf uri hash
  conf=$(private_apt)
  if [ "$1" = src ]; then apt-get -c "$conf" source --print-uris -qq --download-only "$2=$3"
  else apt-get -c "$conf" download --print-uris -qq "$2=$3"; fi 2>/dev/null |
    tr -d "'" | while read -r uri _ _ hash; do
      case $uri in *.orig.tar.*.asc) continue;; *.orig.tar.*|*.deb) ;; *) continue;; esac
      uri=${uri#"$repo/pool/"}
      printf '%b %s\n' "${uri//%/\\x}" "${hash#SHA256:}"
    done
}

# newer KIND NAME VERSION SERIES: prints the nearest version of the series that is not older.
newer() {
  local conf best='' v
  conf=$(private_apt)
  for v in $(apt-cache -c "$conf" "$([ "$1" = src ] && echo showsrc || echo show)" "$2" 2>/dev/null | awk '/^Version:/ {print $2}'); do
    [[ $v == "$4".* ]] && dpkg --compare-versions "$v" ge "$3" || continue
    if [ -z "$best" ] || dpkg --compare-versions "$v" lt "$best"; then best=$v; fi
  done
  printf %s "$best"
}

# unpack KIND NAME FILE FONTS: sources without the distribution's patches; of a header package only usr/include, of a
# package of fonts only the files named.
unpack() {
  local t=$deps/.unpack
  rm -rf "$t"; mkdir "$t"
  if [ "$1" = src ]; then
    tar -xf "$3" -C "$t" --strip-components=1 --no-same-owner
    rm -rf "${deps:?}/$2"; mv "$t" "$deps/$2"
    return
  fi
  dpkg-deb -x "$3" "$t"
  mkdir -p "$deps/licenses"
  cp "$t/usr/share/doc/$2/copyright" "$deps/licenses/$2"
  if [ "$1" = font ]; then
    mkdir -p "$deps/fonts"
    cp /usr/share/common-licenses/Apache-2.0 "$deps/licenses/" 2>/dev/null || true  # which copyright files only point at
    for font in ${4//,/ }; do find "$t/usr/share/fonts" -name "$font" -exec cp {} "$deps/fonts/" \;; done
  else
    mkdir -p "$deps/include"
    cp -r "$t/usr/include/." "$deps/include/"
  fi
  rm -rf "$t"
}

if [ "${1-}" = --relock ]; then
  { grep '^#' "$lock"
    entries | while read -r kind name version series suite _ _ files; do
      read -r path sha < <(resolve "$kind" "$name" "$version") || { say "$name $version is not in the index"; exit 1; }
      printf '%-4s %-36s %-13s %-6s %-8s %-101s %s%s\n' "$kind" "$name" "$version" "$series" "$suite" "$path" "$sha" "${files:+ $files}"
    done; } >"$lock.new"
  mv "$lock.new" "$lock"; exit
fi

complete=1
while read -r kind name version series suite path sha files; do
  [ "$(cat "$deps/.stamp-$name" 2>/dev/null)" != "$version" ] || continue
  say "Fetching $name $version"
  if ! download "$path" "$sha"; then
    found=$(newer "$kind" "$name" "$version" "$series")
    if [ -n "$found" ] && read -r path sha < <(resolve "$kind" "$name" "$found") && download "$path" "$sha"; then
      say "NOTE: $name $version is gone from the mirror; took $found, which the signed index vouches for."
    else
      say "$name $version is not on the mirror, nor a newer $series; put it in .deps/$name (docs/building.md)."
      complete=0; continue
    fi
  fi
  unpack "$kind" "$name" "$deps/.archives/${path##*/}" "$files"
  printf %s "$version" >"$deps/.stamp-$name"
done < <(entries)
[ $complete = 0 ] || touch "$deps/.complete"
