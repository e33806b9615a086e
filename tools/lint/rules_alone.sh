#!/bin/sh
# rules_alone.sh -- the rules link with nothing but themselves, base and arithmetic.
#
# A rule gets facts and gives a finding. What its objects ask of libc is therefore only
# text, numbers and what the compiler itself puts in: no clock, memory, file or network.
set -eu
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
library=build/release/librules.a

make -s "$library"
echo 'int main(void) { return 0; }' > "$made/main.c"
${CC:-gcc} "$made/main.c" -Wl,--whole-archive "$library" -Wl,--no-whole-archive -lm -o "$made/alone"

text='str[a-z]+|mem(cpy|move|set|cmp|chr)|v?snprintf|__ctype_[a-z_]+|is[a-z]+|to(lower|upper)'
numbers='log|exp|pow|sqrt|fabs|fmin|fmax|floor|ceil|l?l?roundl?|lrint|trunc|abs|qsort|bsearch'
compiler='__[a-z]+(ti|di|si)[0-9]|__stack_chk_fail|__[a-z]+_chk'

find build/release/rules -name '*.o' ! -name '*_test.o' -exec nm {} + \
    | awk '$1 == "U" { print $2 }' | sort -u > "$made/asked"
nm "$library" | awk 'NF == 3 && $2 ~ /[A-Z]/ { print $3 }' | sort -u > "$made/own"
comm -23 "$made/asked" "$made/own" | grep -vxE "$text|$numbers|$compiler" > "$made/wrong" || true
sed 's/^/rules may not ask for /' "$made/wrong"
[ ! -s "$made/wrong" ]
