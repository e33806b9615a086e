#!/bin/sh
# lint.sh -- what can be said of the tree without running it.
#
# Each part of tools/lint/ prints what it complains of, a line each, and fails if it
# printed any. The last lists what is tallest, and never fails.
set -u
cd "$(dirname "$0")/.."

passed=0 failed=0

# part SENTENCE COMMAND...
part() {
    sentence=$1; shift
    if said=$("$@" 2>&1); then
        passed=$((passed + 1)); echo "ok      $sentence"
    else
        failed=$((failed + 1)); echo "FAILED  $sentence"
        echo "$said" | head -40 | sed 's/^/            /'
    fi
}

part 'arrows between layers and rooms point down'      tools/lint/arrows.sh
part 'the rules link alone and ask nobody for anything' tools/lint/rules_alone.sh
part 'white space, width, and whose words stand where'  tools/lint/text.sh
part 'every form that changes something has its secrets' tools/lint/forms.sh
part 'it compiles without a warning'                    make -s WERROR=-Werror all
tools/lint/tallest.sh
echo "$passed passed, $failed failed"
[ $failed = 0 ]
