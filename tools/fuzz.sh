#!/bin/sh
# fuzz.sh -- every family of rules under a fuzzer, each for ten seconds.
#
#   tools/fuzz.sh              ten seconds a family
#   tools/fuzz.sh 5000         five thousand runs a family
#   FAMILIES="tier_v3_steps" tools/fuzz.sh
#   VECTORS=some/folder tools/fuzz.sh     cases (*.jsonl) to start from, besides our own seeds
#
# What breaks a family is left in build/fuzz/found/, ready to be run again.
set -eu
cd "$(dirname "$0")/.."
B=build/fuzz
limit=${1:+-runs=$1}
limit=${limit:--max_total_time=10}

mkdir -p "$B/found"
make -j"$(nproc)" MODE=fuzz CC="${FUZZ_CC:-clang}" WERROR= "$B/family_fuzz"

# The words that the families know, for the fuzzer to try.
grep -oh '"[A-Za-z0-9_.:/-][A-Za-z0-9_.:/-]*"' app/working/*_json.c | sort -u > "$B/words"

passed=0 failed=0
for family in ${FAMILIES:-$(FUZZ_FAMILY=--list "$B/family_fuzz")}; do
    corpus=$B/corpus/$family
    rm -rf "$corpus" && mkdir -p "$corpus"
    echo '{}' > "$corpus/nothing"
    own=tools/fuzz/seeds/$family.jsonl
    [ ! -f "$own" ] || split -l 1 "$own" "$corpus/own."
    if [ -n "${VECTORS:-}" ]; then
        find "$VECTORS" -name "$family.jsonl" -exec split -l 1 {} "$corpus/case." \;
    fi
    printf '%-36s ' "$family"
    if FUZZ_FAMILY=$family "$B/family_fuzz" $limit -dict="$B/words" -max_len=16384 -timeout=5 \
        -artifact_prefix="$B/found/$family-" "$corpus" > "$B/$family.log" 2>&1; then
        passed=$((passed + 1))
        grep -h '^Done' "$B/$family.log" || echo 'done'
    else
        echo "BROKEN: see $B/$family.log"
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
