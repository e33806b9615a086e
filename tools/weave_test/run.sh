#!/bin/sh
# run.sh -- what weave must refuse, and what the pages it accepts must print.
#
#     tools/weave_test/run.sh WEAVE
#
# X.bad.html begins with "@# expect LINE: MESSAGE", X.bad.sql the same behind --.
# weave, or the compiler after it, must stop with that message and blame that
# line. X.good.html prints X.good.expected when show.c gives it the sample.

weave=$1
here=tools/weave_test
if [ ! -x "$weave" ] || [ ! -d "$here" ]; then
    echo "usage, from the top of the tree: $here/run.sh WEAVE" >&2
    exit 2
fi

made=$(mktemp -d) || exit 3
trap 'rm -rf "$made"' EXIT
base="${CC:-gcc} -std=gnu17 -D_GNU_SOURCE -I."
cc="$base -I$made -Wall -Wextra -Wshadow -Wconversion -Wvla \
    -Wformat=2 -Woverlength-strings -Wstrict-prototypes -Wmissing-prototypes -Werror"
passed=0 failed=0

# told NAME YES_OR_NO [FILE_WITH_THE_REASON]
told()
{
    if [ "$2" = yes ]; then
        passed=$((passed + 1)); echo "ok      $1"
    else
        failed=$((failed + 1)); echo "FAILED  $1"
        [ -z "$3" ] || sed 's/^/            /' "$3"
    fi
}

# refused FILE COMMAND...: the command stops, and blames the line that FILE expects.
refused()
{
    file=$1; shift
    line=$(sed -n '1s/^.*expect \([0-9]*\): .*/\1/p' "$file")
    message=$(sed -n '1s/^.*expect [0-9]*: //p' "$file")
    if "$@" > "$made/said" 2>&1; then
        echo "it was accepted" > "$made/said"
    elif [ -n "$message" ] && grep -qF "$file:$line:" "$made/said" \
             && grep -qF -- "$message" "$made/said"; then
        told "$file" yes
        return
    fi
    echo "expected: $file:$line: $message" >> "$made/said"
    told "$file" no "$made/said"
}

weave_and_check()
{
    "$weave" html "$1" "$made/page.html" && LC_ALL=C $cc -fsyntax-only "$made/page.html.c"
}

printed()
{
    "$weave" html "$1" "$made/page.html" \
        && $cc $here/show.c "$made/page.html.c" "$made"/*.o -o "$made/show" -lm && "$made/show"
}

# same NAME FILE_EXPECTED COMMAND...
same()
{
    name=$1 expected=$2; shift 2
    "$@" > "$made/got" 2> "$made/said"
    if diff -u "$expected" "$made/got" >> "$made/said"; then told "$name" yes
    else told "$name" no "$made/said"; fi
}

for file in $here/*.bad.html; do
    refused "$file" weave_and_check "$file"
done
for file in $here/*.bad.sql; do
    [ ! -e "$file" ] || refused "$file" \
        "$weave" sql --macros $here/macros.sql --schema $here/schema.sql \
        --schema $here/elsewhere/schema.sql "$file" "$made/queries.sql"
done

for file in base/*.c; do
    case $file in *_test.c) continue ;; esac
    $base -c "$file" -o "$made/$(basename "$file" .c).o" || exit 3
done
for file in $here/*.good.html; do
    same "$file" "${file%.html}.expected" printed "$file"
done

# A page too long for one literal, cut in lines and in characters of two bytes.
{ printf '<p>%08000d</p>\n' 0 | sed 's/0/é/g'; seq -f '<p>line %g</p>' 1000; } > "$made/long"
{ echo '@include "tools/weave_test/sample.h"'; echo '@page shown(const struct sample *s)'
  cat "$made/long"; echo '@end'; } > "$made/long.html"
same "a page longer than a literal" "$made/long" printed "$made/long.html"

same $here/words.po $here/words.po "$weave" words $here/words.good.html

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
