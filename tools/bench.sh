#!/bin/sh
# bench.sh -- speed and memory, as ratios against a floor measured in the same run.
#
# The records it measures on are made once, in build/bench, and used again: a large
# one of 240,000 people takes about half an hour and 4 GB. Remove build/bench to begin
# anew. Ends with 1 when a measure is missed. docs/measures.md says what is measured.
set -eu

cd "$(dirname "$0")/.."
folder=build/bench
probity=build/release/probity
day=2026-11-24

for tool in wrk sqlite3 node; do
    command -v $tool >/dev/null || { echo "bench: needs $tool (apt-get install $tool)" >&2; exit 2; }
done
mkdir -p $folder

# Anew when the tables have changed.
tables=$(sha256sum build/woven/schema.c | cut -d' ' -f1)
[ "$(cat $folder/tables 2>/dev/null)" = "$tables" ] || rm -rf $folder/large* $folder/small*
echo "$tables" >$folder/tables

make_record() {         # name, people
    [ -f "$folder/$1.done" ] && return
    echo "making a record of $2 people"
    rm -rf $folder/$1.db* $folder/$1-extract
    $probity seed --db $folder/$1.db --people $2 --contacts 20 --today $day \
        --keep $folder/$1-extract >/dev/null
    touch $folder/$1.done
}
make_record small 2400
make_record large 240000
rm -rf $folder/large-extract

flags="-std=gnu17 -D_GNU_SOURCE -I. -Ibuild/woven -O2 -g -Wall -Wextra"
libs="$(pkg-config --libs libmicrohttpd sqlite3 libpq jansson libsodium libutf8proc) -lm -lpthread"
cc $flags tools/bench/floor*.c build/release/libprobity.a $libs -o $folder/floor
cc $flags tools/bench/loader.c -lsqlite3 -o $folder/loader

node tools/bench/measure.mjs $probity $folder/floor $folder/loader $folder
