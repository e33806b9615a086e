#!/bin/sh
# assets.sh -- the look and the script of every page, made small and put into a C file.
#
#     tools/assets.sh BUILDDIR OUT.c
#
# Compiles GOV.UK Frontend's part, joins it with ours, minifies, names each file by what is in it,
# compresses it twice and writes OUT.c, which defines what platform/assets.h promises. The same
# sources and lock file give the same bytes. Fails when a file outgrows its budget. Without a
# network and without node_modules it keeps an OUT.c that is already there.
set -eu
LC_ALL=C export LC_ALL

build=$(realpath -m "$1") out=$(realpath -m "$2")
cd "$(dirname "$0")/.."
bin=node_modules/.bin
files='app.css app.js icon.svg'

most_css=12288      # bytes, compressed by brotli
most_js=6144

# ---- the tools ----------------------------------------------------------------------------------

tools_current() {
    [ -x $bin/sass ] && [ -x $bin/esbuild ] \
        && ! [ package-lock.json -nt node_modules/.package-lock.json ]
}

# Whatever goes wrong, tools of an older lock file are better than none, and none than a half build.
get_tools() {
    tools_current && return
    npm ci --ignore-scripts --no-audit --no-fund --silent && return
    [ -x $bin/sass ] && [ -x $bin/esbuild ] && return
    if [ -f "$out" ]; then
        echo "assets: npm could not bring the tools; keeping $out" >&2
        touch "$out"
        exit 0
    fi
    echo "assets: npm could not bring the tools that compile the stylesheet" >&2
    exit 1
}

# ---- the files ----------------------------------------------------------------------------------

make_css() {
    $bin/sass --style=compressed --no-source-map --no-charset --quiet-deps -I node_modules \
        assets/govuk.scss "$build/govuk.css"
    {
        echo '/*! Parts of this are GOV.UK Frontend, Copyright (c) Crown Copyright (Government'
        echo 'Digital Service), MIT licence: assets/govuk-frontend.licence.txt of Probity */'
        echo '@layer ground, govuk;'
        echo "@import \"$build/govuk.css\" layer(govuk);"
        echo "@import \"$PWD/assets/probity.css\";"
    } > "$build/all.css"
    $bin/esbuild "$build/all.css" --bundle --minify --legal-comments=inline --log-level=warning \
        --outfile="$build/app.css"
}

make_js() {
    $bin/esbuild assets/probity.js --bundle --minify --format=esm --target=es2022 \
        --log-level=warning --outfile="$build/app.js"
}

# The pages allow no address but their own, so a sheet that fetches is a mistake.
refuse_fetching() {
    if grep -oE 'url\([^)]*\)|data:[a-z]+/|@font-face|https?://' "$build/app.css" >&2; then
        echo "assets: the stylesheet must not fetch anything" >&2
        exit 1
    fi
}

# size_of FILE: in bytes, and nothing else
size_of() {
    wc -c < "$1" | tr -d ' '
}

compress() {
    gzip -9nc "$1" > "$1.gz"
    brotli -q 11 -fo "$1.br" "$1"
}

keep_to_budget() {
    size=$(size_of "$build/$1.br")
    echo "  SIZE  $1 $(size_of "$build/$1") bytes, $size compressed, at most $2"
    [ "$size" -le "$2" ] && return
    echo "assets: $1 has outgrown its budget of $2 bytes" >&2
    exit 1
}

# ---- the C file ---------------------------------------------------------------------------------

# The name says what is in it, so that a page can tell a browser to keep it for ever.
hash_of() {
    sha256sum "$build/$1" | cut -c1-12
}

address_of() {
    echo "/assets/${1%.*}-$(hash_of "$1").${1##*.}"
}

# print_bytes NAME FILE
print_bytes() {
    echo "static const unsigned char $1[] = {"
    od -An -v -tu1 "$2" | sed 's/  */,/g; s/^,/    /; s/$/,/'
    echo "};"
}

# print_asset NAME FILE TYPE: one element of the table
print_asset() {
    cat <<END
    {
        .path = "$(address_of "$2")",
        .type = "$3",
        .etag = "\"$(hash_of "$2")\"",
        .plain = $1_plain, .plain_len = sizeof $1_plain,
        .gzip = $1_gzip, .gzip_len = sizeof $1_gzip,
        .brotli = $1_brotli, .brotli_len = sizeof $1_brotli,
    },
END
}

print_c() {
    printf '/* Made by tools/assets.sh from assets/. */\n#include "platform/assets.h"\n\n'
    for file in $files; do
        name=$(echo $file | tr . _)
        print_bytes "${name}_plain" "$build/$file"
        print_bytes "${name}_gzip" "$build/$file.gz"
        print_bytes "${name}_brotli" "$build/$file.br"
    done
    echo "const struct asset assets[] = {"
    print_asset app_css app.css 'text/css; charset=utf-8'
    print_asset app_js app.js 'text/javascript; charset=utf-8'
    print_asset icon_svg icon.svg 'image/svg+xml'
    echo "};"
    echo "const size_t assets_count = sizeof assets / sizeof *assets;"
    echo "const char *const asset_css = \"$(address_of app.css)\";"
    echo "const char *const asset_js = \"$(address_of app.js)\";"
    echo "const char *const asset_icon = \"$(address_of icon.svg)\";"
}

# ---- all of it ----------------------------------------------------------------------------------

mkdir -p "$build" "$(dirname "$out")"
get_tools
make_css
make_js
cp assets/favicon.svg "$build/icon.svg"
refuse_fetching
for file in $files; do
    compress "$build/$file"
done
keep_to_budget app.css $most_css
keep_to_budget app.js $most_js
print_c > "$out.new"
mv "$out.new" "$out"
