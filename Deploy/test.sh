#!/usr/bin/env bash
# The one gate: installs what tests need, checks the format, builds with warnings as errors, runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
Deploy/install.sh --tests
swift format lint --strict --recursive Sources Tests Package.swift
# The tests start the programs as they are deployed, so everything is built for release.
swift build -c release --build-tests --explicit-target-dependency-import-check error
# What fixed pages cost, in instructions: the same on every machine.
python3 Tests/Benchmarks/html_instructions.py
python3 Tests/Benchmarks/extraction_instructions.py
python3 Tests/Benchmarks/hostile_instructions.py
# No page costs much more than an ordinary one, whatever strangers put into it.
python3 Tests/Hostile/suite.py
# A process for each module's tests: libzmq ends a process in which somebody else closes a descriptor of its own, so
# tests that open and close many don't share one with it. None may take longer than 20 minutes.
passed=0 failed=0
for folder in Tests/*Tests; do
  name=$(basename "$folder")
  echo "== $name"
  if timeout --kill-after 10 1200 swift test -c release --skip-build --no-parallel --filter "^$name\\."; then
    passed=$((passed + 1))
  else
    echo "$name failed, exit code $?" >&2
    failed=$((failed + 1))
  fi
done
echo "== Browser"
if timeout --kill-after 10 1200 python3 Tests/Browser/run.py; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
echo "== Prometheus"
if promtool check rules Deploy/prometheus/rules.yml && promtool test rules Deploy/prometheus/rules-test.yml; then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
fi
echo "modules: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
