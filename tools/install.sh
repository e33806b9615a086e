#!/bin/sh
# install.sh -- bring what is missing from Debian.
#
#     tools/install.sh SECTION...       sections of tools/packages.txt
#
# What was found once is not looked for again until the list changes: a stamp in
# build/ holds the list's hash. With nothing missing it needs neither root nor a network.
set -eu
cd "$(dirname "$0")/.."

# packages_of SECTION: "package" or "package program", a line each
packages_of() {
    sed 's/#.*//' tools/packages.txt | awk -v wanted="[$1]" '
        /^\[/ { inside = $1 == wanted; next }
        inside && NF { print $1, $2 }'
}

installed() {
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'
}

missing_of() {
    here=$(installed)
    packages_of "$1" | while read -r package program; do
        [ -z "$program" ] || ! command -v "$program" > /dev/null || continue
        echo "$here" | grep -qxF "$package" || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

bring() {
    if [ "$(id -u)" != 0 ] && ! command -v sudo > /dev/null; then
        echo "These packages are missing, and it takes root or sudo to install them:" "$@" >&2
        exit 1
    fi
    echo "Installing from Debian:" "$@"
    log=build/install.log
    if ! { as_root apt-get update -q \
               && as_root env DEBIAN_FRONTEND=noninteractive \
                      apt-get install -qy --no-install-recommends "$@"; } > $log 2>&1; then
        tail -20 $log >&2
        echo "Debian's packages could not be installed; all of it is in $log" >&2
        exit 1
    fi
}

mkdir -p build
for section; do
    stamp=build/installed.$section
    hash=$(sha256sum < tools/packages.txt)
    [ "$(cat "$stamp" 2> /dev/null)" != "$hash" ] || continue
    missing=$(missing_of "$section")
    # shellcheck disable=SC2086
    [ -z "$missing" ] || bring $missing
    echo "$hash" > "$stamp"
done
