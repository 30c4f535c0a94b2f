#!/usr/bin/env bash
# Installs, builds and starts the whole pipeline, takes in the sources given (or, where there is none yet, the bundled
# sample site), and says where to look. Run again, it restarts the stages with what was built anew.
#
#   Deploy/run.sh [SOURCE…]           a source: a feed, page or list by URL; a feed, page, list, folder or WARC file
#   EXTRACTORS=4 Deploy/run.sh …      so many extractors (also CLEANERS, STORERS); default 2, 1, 1
#   CHAPAR_STATE_DIRECTORY=DIR        where everything is kept; default ~/.local/state/chapar
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
sources=()
for source in "$@"; do
  case "$source" in
    *://*) sources+=("$source") ;;
    *)
      [ -e "$source" ] || { echo "run.sh: '$source' is no file, folder or address" >&2; exit 66; }
      sources+=("$(realpath "$source")")
      ;;
  esac
done
if [ -n "${CHAPAR_STATE_DIRECTORY:-}" ]; then CHAPAR_STATE_DIRECTORY=$(realpath -m "$CHAPAR_STATE_DIRECTORY"); fi
for count in CLEANERS EXTRACTORS STORERS; do
  [[ "${!count:-1}" =~ ^[1-9][0-9]?$ ]] || { echo "run.sh: $count is '${!count}'; give 1 to 99" >&2; exit 64; }
done
cd "$(dirname "$0")/.."

Deploy/install.sh
echo "Building (the first time takes about twenty minutes on two cores)"
swift build -c release --quiet --explicit-target-dependency-import-check error

export PROGRAMS="$PWD/.build/release"
export CHAPAR_CONFIG="${CHAPAR_CONFIG:-$PWD/Config/chapar.yaml}"
export CHAPAR_STATE_DIRECTORY="${CHAPAR_STATE_DIRECTORY:-${XDG_STATE_HOME:-$HOME/.local/state}/chapar}"
export SAMPLE_SITE="$PWD/Deploy/Sample/site"
export CLEANERS="${CLEANERS:-1}" EXTRACTORS="${EXTRACTORS:-2}" STORERS="${STORERS:-1}"
mkdir -p "$CHAPAR_STATE_DIRECTORY/log"
chapar="$PROGRAMS/chapar"
control() { supervisorctl -c Deploy/supervisord.conf "$@"; }

# Before anything is stopped: with a wrong setting nothing would start again.
"$chapar" settings >/dev/null

if control pid >/dev/null 2>&1; then
  echo "Restarting the stages"
  control shutdown >/dev/null
  while [ -S "$CHAPAR_STATE_DIRECTORY/supervisor.sock" ]; do sleep 0.2; done
fi
supervisord -c Deploy/supervisord.conf
sample=http://127.0.0.1:8573/feed.xml
known=$("$chapar" sources 2>/dev/null || true)
if [ ${#sources[@]} -eq 0 ] && [ -z "$known" ]; then sources=("$sample"); fi
if [[ "$known ${sources[*]}" == *"$sample"* ]]; then control start sample-site >/dev/null; fi
if [ ${#sources[@]} -gt 0 ]; then "$chapar" add "${sources[@]}"; fi
"$chapar" wait --timeout "${WAIT:-60}" || echo "Still under way; look again with: chapar status"
echo
"$chapar" list --limit 10
echo
"$chapar" status
cat <<EOF

Everything is in $CHAPAR_STATE_DIRECTORY (logs in log/). To look further:

  export PATH="$PROGRAMS:\$PATH" CHAPAR_STATE_DIRECTORY="$CHAPAR_STATE_DIRECTORY" CHAPAR_CONFIG="$CHAPAR_CONFIG"
  chapar search WORDS               find articles
  chapar show ID|URL                read one
  chapar status                     instances, rates, window, books
  chapar tap                        see what flows (Ctrl-C ends it)
  chapar dead list                  what could not be delivered
  chapar add SOURCE…                take in more
  EXTRACTORS=4 Deploy/run.sh        start with more extractors
  kill \$(cat "$CHAPAR_STATE_DIRECTORY/supervisord.pid")     stop everything; Deploy/run.sh starts it again
EOF
