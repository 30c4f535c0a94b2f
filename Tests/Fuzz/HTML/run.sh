#!/bin/sh
# Fuzzes the HTML parser with libFuzzer and AddressSanitizer: run.sh [seconds] [seed corpus folder ...]
# Reading of other encodings is fuzzed with it, uchardet's guess included (that library itself isn't instrumented).
# Findings stay in .build/fuzz-html/; each becomes a case of Tests/HTMLTests/HostileTests.swift.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
out="$root/.build/fuzz-html"
seconds=${1:-600}
[ $# -gt 0 ] && shift
mkdir -p "$out/corpus" "$out/seeds"
python3 "$root/Tests/Fuzz/HTML/seeds.py" "$out/seeds" "$out/words.dict"
find "$root/Sources/Encodings" -name '*.swift' > "$out/encodings"
find "$root/Sources/HTML" -name '*.swift' > "$out/files"
options="-O -wmo -parse-as-library -sanitize=fuzzer,address -strict-memory-safety -package-name chapar"
# Of News, Encodings needs only this.
swiftc $options -module-name News -emit-module -emit-module-path "$out/News.swiftmodule" \
  -emit-object -o "$out/News.o" "$root/Sources/News/UInt8+ASCII.swift" 2>"$out/build.log"
swiftc $options -module-name Encodings -I "$out" -I "$root/Sources/CUchardet" -emit-module -emit-module-path "$out/Encodings.swiftmodule" \
  -emit-object -o "$out/Encodings.o" @"$out/encodings" 2>>"$out/build.log"
swiftc $options -module-name HTMLFuzz -I "$out" -I "$root/Sources/CUchardet" @"$out/files" "$root/Tests/Fuzz/HTML/FuzzHTML.swift" \
  "$out/Encodings.o" "$out/News.o" -o "$out/fuzz" 2>>"$out/build.log"
cd "$out"
# Swift's own crash reporter trips over AddressSanitizer and hides what was found.
export SWIFT_BACKTRACE=enable=no
exec nice -n 19 ./fuzz -max_total_time="$seconds" -timeout=5 -max_len=4096 -dict=words.dict -print_final_stats=1 \
  corpus seeds "$@"
