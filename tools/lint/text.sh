#!/bin/sh
# text.sh -- white space, width, and words that do not belong where they stand.
set -u
export LC_ALL=C.UTF-8
wrong=0

# refuse WHY PATTERN FILES...: no line of these tracked files may match
refuse() {
    why=$1 pattern=$2; shift 2
    found=$(git grep -nIP -e "$pattern" -- "$@" | cut -c1-100)
    [ -n "$found" ] || return 0
    echo "$found" | awk -v why="$why" '{ print $0 "    <- " why }'
    wrong=1
}

refuse 'ends in a space'        '[ \t]+$'           ':!*.md' ':!*.csv' ':!*.jsonl' ':!tools/weave_test/'
refuse 'has a tab'              '\t'                ':!Makefile' ':!*.csv' ':!tools/weave_test/'
refuse 'is over 100 wide'       '^.{101,}'          '*.c' '*.h'
refuse 'names a registry host'  '\b(registry|deb|pypi|index|repo)\.[a-z0-9-]+\.(org|com|io)\b' ':!*.md'
refuse 'is a path of one machine' '(?<![\w.$}*)-])/(work|tmp|home|root)/(?!.*XXXXXX)'
refuse 'is work unfinished'     '\b(TO[D]O|FIX[M]E|XX[X])\b'  '*.c' '*.h' '*.sql' '*.html' '*.sh' '*.js' '*.mjs'

# The platform knows a subject, never a person, and no word of the field.
field='probation|offender|offence|practitioner|n?delius|crn|pnc|rosh|mappa|licence|victim|custod(y|ial)'
refuse 'is a word of the field in platform/' "(?i)\\b($field)s?\\b" 'platform/' 'base/'
exit $wrong
