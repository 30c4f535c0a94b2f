#!/usr/bin/env bash
# Installs the Debian packages that building and running Chapar needs, if missing. Swift itself must be installed already.
#
#   Deploy/install.sh                      Debian's packages
#   Deploy/install.sh --tests              also those for the tests
#   Deploy/install.sh --programs [PREFIX]  also the built programs, the manual pages, and completions for bash, zsh and
#                                          fish; below /usr/local for root, below ~/.local for others
set -euo pipefail

case "${1:-}" in
  "" | --tests | --programs) ;;
  -h | --help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
  *) echo "install.sh: there is no option '$1'; try --help" >&2; exit 64 ;;
esac

packages=(libzmq3-dev libsqlite3-dev libbrotli-dev libuchardet-dev libcld2-dev zlib1g-dev libdeflate-dev libzstd-dev supervisor)
[ "${1:-}" = --tests ] &&
  packages+=(python3-zmq python3-jsonschema python3-cryptography python3-h2 sqlite3 zstd strace valgrind man-db zsh fish
    chromium chromium-driver prometheus)

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
python="$(dirname "$0")/../.build/python"
if [ "${1:-}" = --tests ] && ! [ -d "$python/schemathesis-4.32.5.dist-info" -a -d "$python/feedparser-6.0.14.dist-info" ]; then
  # Not in Debian: tools that check the monitor's API against its document, and read its feeds as readers do.
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$python" --upgrade \
    schemathesis==4.32.5 feedparser==6.0.14
fi
command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux/" >&2; exit 69; }

[ "${1:-}" = --programs ] || exit 0
root=$(realpath "$(dirname "$0")/..")
built=$root/.build/release
[ -x "$built/chapar" ] || { echo "install.sh: no programs in $built; Deploy/build.sh builds them" >&2; exit 69; }
if [ -n "${2:-}" ]; then prefix=$2; elif [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
install -d "$prefix/bin" "$prefix/share/man/man1"
install -m 755 "$built"/chapar{,-relay,-fetcher,-cleaner,-extractor,-storer,-monitor} "$prefix/bin/"
# Names of functions stay, for backtraces; line numbers, two thirds of 450 MB, go.
strip --strip-debug "$prefix"/bin/chapar{,-relay,-fetcher,-cleaner,-extractor,-storer,-monitor}
for bundle in "$built"/*.resources; do
  if [ -e "$bundle" ]; then cp -r "$bundle" "$prefix/bin/"; fi
done
complete() {
  install -d "$(dirname "$2")"
  "$built/chapar" --generate-completion-script "$1" >"$2"
}
complete bash "$prefix/share/bash-completion/completions/chapar"
complete zsh "$prefix/share/zsh/site-functions/_chapar"
complete fish "$prefix/share/fish/vendor_completions.d/chapar.fish"
python3 "$root/Deploy/manual.py" "$built/chapar" "$prefix/share/man/man1"
echo "Programs, manual pages and completions are below $prefix"
