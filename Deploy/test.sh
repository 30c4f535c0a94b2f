#!/usr/bin/env bash
# The gate: installs what tests need, checks the format, builds with warnings as errors, runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
Deploy/install.sh --tests
swift format lint --strict --recursive Sources Tests Package.swift
# The tests start the programs as they are deployed, so everything is built for release.
swift build -c release --build-tests --explicit-target-dependency-import-check error
# What is skipped for lack of data is listed last, where it is seen.
skips=$(mktemp)
trap 'rm -f "$skips"' EXIT
note_skips() { tee >(grep -aE '(^| )skipped( in part)?:' >>"$skips"); }
# No unreachable code.
python3 Tests/Unreached/run.py
# No page costs much more than an ordinary one, whatever is in it.
python3 Tests/Hostile/suite.py | note_skips
# The cost of made-up and given pages in instructions, which is the same on every machine, however busy it is: so they are
# counted while the real programs wait for broken servers, feeds and lists.
count_instructions() {
  python3 Tests/Benchmarks/html_instructions.py
  python3 Tests/Benchmarks/extraction_instructions.py | note_skips
  python3 Tests/Benchmarks/hostile_instructions.py
  python3 Tests/Benchmarks/stage_instructions.py
}
counts=$(mktemp)
trap 'rm -f "$skips" "$counts"; kill $(jobs -p) 2>/dev/null || true' EXIT
count_instructions >"$counts" 2>&1 &
counting=$!
python3 Tests/Cases/feeds/run.py
wait "$counting" || { cat "$counts"; exit 1; }
cat "$counts"
# What a new user does first.
python3 Tests/FirstRun/run.py
# Each module's tests run in their own process: libzmq aborts if other code closes one of its descriptors, so tests that
# open and close many don't share a process with it. None may take longer than 20 minutes.
passed=0 failed=0
for folder in Tests/*Tests; do
  name=$(basename "$folder")
  echo "== $name"
  if timeout --kill-after 10 1200 swift test -c release --skip-build --no-parallel --filter "^$name\\." | note_skips; then
    passed=$((passed + 1))
  else
    echo "$name failed, exit code $?" >&2
    failed=$((failed + 1))
  fi
done
echo "== Browser"
if timeout --kill-after 10 1200 python3 Tests/Browser/run.py; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
echo "== The monitor's API and feeds"
if timeout --kill-after 10 600 python3 Tests/Browser/contract.py; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
echo "== Prometheus"
if promtool check rules Deploy/prometheus/rules.yml && promtool test rules Deploy/prometheus/rules-test.yml; then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
fi
[ ! -s "$skips" ] || { echo "== Skipped"; cat "$skips"; }
echo "modules: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
