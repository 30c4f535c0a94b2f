#!/usr/bin/env bash
# Installs, builds and starts the whole pipeline, adds the given sources (or, if there is none yet, the bundled sample
# site), and says where to look. If run again, it restarts the stages with the new build.
#
#   Deploy/run.sh [SOURCE…]           a source: a feed, page or list by URL; a feed, page, list, folder or WARC file
#   EXTRACTORS=4 Deploy/run.sh …      the number of extractors (also CLEANERS, STORERS); default 2, 1, 1
#   CHAPAR_STATE_DIRECTORY=DIR        where everything is kept; default ~/.local/state/chapar
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
sources=()
for source in "$@"; do
  case "$source" in
    *://*) sources+=("$source") ;;
    *)
      [ -e "$source" ] || {
        hint=
        # As `chapar add` says, which is perhaps not built yet: a host, but not the name of a file.
        if [[ "$source" =~ ^localhost([:/]|$) || "$source" =~ ^[[:alnum:].-]+:[0-9]+(/|$) ]]; then
          hint="; an address begins with its scheme: http://$source"
        elif [[ "$source" =~ ^[[:alnum:]][[:alnum:]-]*(\.[[:alnum:]-]+)*\.[[:alpha:]-]{2,}(/|$) ]] &&
          ! [[ "$source" =~ ^[^/]*\.(html?|txt|xml|rss|atom|opml|jsonl?|csv|warc|gz|md)$ ]]; then
          hint="; an address begins with its scheme: https://$source"
        fi
        echo "run.sh: '$source' is not a file, folder or address$hint" >&2
        exit 66
      }
      sources+=("$(realpath "$source")")
      ;;
  esac
done
if [ -n "${CHAPAR_STATE_DIRECTORY:-}" ]; then CHAPAR_STATE_DIRECTORY=$(realpath -m "$CHAPAR_STATE_DIRECTORY"); fi
# As many as Deploy/supervisord.conf has.
declare -A counts=([cleaner]=${CLEANERS:-1} [extractor]=${EXTRACTORS:-2} [storer]=${STORERS:-1})
declare -A most=([cleaner]=8 [extractor]=16 [storer]=4)
for stage in cleaner extractor storer; do
  if ! [[ "${counts[$stage]}" =~ ^[1-9][0-9]?$ ]] || [ "${counts[$stage]}" -gt "${most[$stage]}" ]; then
    echo "run.sh: ${stage^^}S is '${counts[$stage]}'; give 1 to ${most[$stage]}" >&2
    exit 64
  fi
done
cd "$(dirname "$0")/.."

Deploy/install.sh
Deploy/build.sh

export PROGRAMS="$PWD/.build/release"
export CHAPAR_CONFIG="${CHAPAR_CONFIG:-$PWD/Config/chapar.yaml}"
export CHAPAR_STATE_DIRECTORY="${CHAPAR_STATE_DIRECTORY:-${XDG_STATE_HOME:-$HOME/.local/state}/chapar}"
umask 077
chapar="$PROGRAMS/chapar"
configuration="$CHAPAR_STATE_DIRECTORY/supervisord.conf"
control() { supervisorctl -c "$configuration" "$@"; }

# Checked before anything is stopped: with a wrong setting nothing would start again.
"$chapar" settings >/dev/null

if [ -e "$configuration" ] && control pid >/dev/null 2>&1; then
  echo "Restarting the stages"
  control shutdown >/dev/null
  while [ -S "$CHAPAR_STATE_DIRECTORY/supervisor.sock" ]; do sleep 0.2; done
fi
Deploy/supervise.sh
standing=$(control status || true)
more=() less=()
for stage in cleaner extractor storer; do
  for number in $(seq "${most[$stage]}"); do
    name="$stage:$stage-$number"
    if grep -q "^$name .*STOPPED" <<<"$standing"; then
      if [ "$number" -le "${counts[$stage]}" ]; then more+=("$name"); fi
    elif [ "$number" -gt "${counts[$stage]}" ]; then
      less+=("$name")
    fi
  done
done
if [ ${#more[@]} -gt 0 ]; then control start "${more[@]}" >/dev/null; fi
if [ ${#less[@]} -gt 0 ]; then control stop "${less[@]}" >/dev/null; fi
sample=http://127.0.0.1:8573/feed.xml
known=$("$chapar" sources list --all --json 2>/dev/null || true)
if [ ${#sources[@]} -eq 0 ] && [ -z "$known" ]; then sources=("$sample"); fi
if [[ "$known ${sources[*]}" == *"$sample"* ]]; then control start sample-site >/dev/null; fi
if [ ${#sources[@]} -gt 0 ]; then "$chapar" add "${sources[@]}"; fi
"$chapar" wait --timeout "${WAIT:-60}" || echo "Still under way; check again with: chapar status"
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
  supervisorctl -c "$configuration" start extractor:extractor-3     one more extractor, at once
  kill \$(cat "$CHAPAR_STATE_DIRECTORY/supervisord.pid")     stop everything; Deploy/supervise.sh starts it again

Read and watch it in a browser:  $("$chapar" settings | sed -n 's|^monitor.listen: |http://|p')/
EOF
