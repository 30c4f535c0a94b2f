#!/usr/bin/env bash
# Installs what building and running Chapar needs from Debian, if it is not there. Swift itself must be there.
set -euo pipefail

packages=(libzmq3-dev libsqlite3-dev libbrotli-dev libuchardet-dev libcld2-dev zlib1g-dev supervisor)
[ "${1:-}" = --tests ] &&
  packages+=(python3-zmq python3-jsonschema sqlite3 strace valgrind chromium chromium-driver prometheus)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  echo "Installing ${missing[*]}"
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >/dev/null
fi
command -v swift >/dev/null || { echo "Swift 6.2 or later is wanted: https://www.swift.org/install/linux/" >&2; exit 69; }
