#!/bin/sh
# tallest.sh -- the ten tallest functions and files: to look at, not to fail on.

# Our functions begin with a line that ends in ")" and a "{" alone, and end with "}" alone.
functions() {
    git ls-files '*.c' | grep -v _test.c | xargs awk '
        FNR == 1 { head = ""; begun = 0 }
        /^[a-z].*\(/ { head = $0; at = FNR }
        /^\{/ && head != "" { begun = at }
        /^\}/ && begun {
            match(head, /[a-z_0-9]+\(/)
            print FNR - begun + 1, FILENAME ":" begun, substr(head, RSTART, RLENGTH - 1)
            head = ""; begun = 0
        }'
}

files() {
    git ls-files '*.c' '*.h' '*.sql' '*.html' '*.js' '*.mjs' '*.sh' | xargs wc -l | grep -v ' total$'
}

echo 'tallest functions:'
functions | sort -rn | head -10 | sed 's/^/    /'
echo 'tallest files:'
files | sort -rn | head -10 | sed 's/^ */    /'
