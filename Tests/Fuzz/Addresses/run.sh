#!/bin/sh
# Fuzzes reading of web addresses with libFuzzer and AddressSanitizer: run.sh [runs] [libFuzzer option ...]
# Findings stay in .build/fuzz-addresses/; each becomes a case of Tests/NewsTests/WebURL.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
out="$root/.build/fuzz-addresses"
runs=${1:-5000000}
[ $# -gt 0 ] && shift
mkdir -p "$out/corpus" "$out/seeds"
python3 "$root/Tests/Fuzz/Addresses/seeds.py" "$out/seeds" "$out/words.dict"
swiftc -O -wmo -parse-as-library -sanitize=fuzzer,address -strict-memory-safety -module-name AddressFuzz \
  -package-name chapar "$root"/Sources/News/*.swift "$root"/Sources/News/WebURL/*.swift "$root/Tests/Fuzz/Addresses/FuzzAddresses.swift" \
  -o "$out/fuzz" 2>"$out/build.log"
cd "$out"
# Swift's own crash reporter trips over AddressSanitizer and hides what was found.
export SWIFT_BACKTRACE=enable=no
exec nice -n 19 ./fuzz -runs="$runs" -timeout=5 -max_len=512 -dict=words.dict -print_final_stats=1 "$@" corpus seeds
