#!/usr/bin/env bash
# Builds only the programs that Deploy/run.sh starts: no tests, no benchmarks. If nothing changed since the last time, it
# builds nothing. It prints a line for each compiled module (on a terminal, one line that changes).
#
#   Deploy/build.sh
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cd "$(dirname "$0")/.."
programs=(chapar chapar-relay chapar-fetcher chapar-cleaner chapar-extractor chapar-storer chapar-monitor)
stamp=.build/release/built-by-deploy

isBuilt() {
  [ -e "$stamp" ] || return 1
  for program in "${programs[@]}"; do [ -x ".build/release/$program" ] || return 1; done
  [ -z "$(find Package.swift Package.resolved Sources ! -name '*.md' -newer "$stamp" -print -quit)" ]
}

if isBuilt; then exit 0; fi
begun=$(date +%s)
if [ -e .build/release/chapar ]; then
  echo "Building what has changed"
else
  echo "Building (the first time takes about twenty minutes on two cores)"
fi
started=$(mktemp)
trap 'rm -f "$started"' EXIT
for index in "${!programs[@]}"; do
  echo "[$((index + 1))/${#programs[@]}] ${programs[$index]}"
  # Each build warns of build files in packages of others, which mean nothing here.
  swift build -c release --product "${programs[$index]}" --explicit-target-dependency-import-check error \
    2> >(sed -u '/file(s) which are unhandled/,+1d' >&2)
done
# Files changed during the build are built the next time.
touch -r "$started" "$stamp"
echo "Built in $((($(date +%s) - begun) / 60)) minutes"
