#!/usr/bin/env bash
# Starts the built programs under supervisord, and builds nothing. It writes the configuration with its paths to
# supervisord.conf in the state directory, so that supervisord and supervisorctl need no environment variables.
#
#   Deploy/supervise.sh
#   supervisorctl -c ~/.local/state/chapar/supervisord.conf start extractor:extractor-3
#
#   CHAPAR_STATE_DIRECTORY=DIR        where everything is kept; default ~/.local/state/chapar
#   CHAPAR_CONFIG=FILE                the settings; default Config/chapar.yaml
set -euo pipefail
umask 077

case "${1:-}" in -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
root=$(realpath "$(dirname "$0")/..")
state=$(realpath -m "${CHAPAR_STATE_DIRECTORY:-${XDG_STATE_HOME:-$HOME/.local/state}/chapar}")
config=$(realpath -m "${CHAPAR_CONFIG:-$root/Config/chapar.yaml}")
programs=${PROGRAMS:-$root/.build/release}
[ -x "$programs/chapar-relay" ] || { echo "supervise.sh: no programs in $programs; build them first" >&2; exit 69; }

# supervisord expands %, more than once, and takes text from " ;" on as a comment.
for path in "$state" "$config" "$programs"; do
  case "$path" in *\"* | *\;* | *%* | *$'\n'*) echo "supervise.sh: supervisord can't have '$path' in its file" >&2; exit 78 ;; esac
done
if [ -e "$state/supervisord.conf" ] && running=$(supervisorctl -c "$state/supervisord.conf" pid 2>/dev/null); then
  echo "supervise.sh: it runs already (process $running) with $state" >&2
  echo "  restart everything:  supervisorctl -c '$state/supervisord.conf' restart all" >&2
  echo "  stop everything:     kill $running" >&2
  exit 69
fi
mkdir -p "$state/log"
text=$(<"$root/Deploy/supervisord.conf")
text=${text//@STATE@/"$state"}
text=${text//@CONFIG@/"$config"}
text=${text//@PROGRAMS@/"$programs"}
text=${text//@SAMPLE_SITE@/"$root/Deploy/Sample/site"}
printf '%s\n' "$text" >"$state/supervisord.conf.new"
mv "$state/supervisord.conf.new" "$state/supervisord.conf"
exec supervisord -c "$state/supervisord.conf"
