#!/bin/sh
# on_postgres.sh -- run something beside a PostgreSQL of its own.
#
#     tools/on_postgres.sh COMMAND...       with PG_URL in its environment
#
# The cluster lives in a temporary folder, is reached through a socket in it alone, and
# is gone with it at the end. It does not wait for the disk: it is for tests.
set -eu

bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
place=$(mktemp -d)

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

leave() {
    as_owner "$bin/pg_ctl" stop -D "$place/data" -m immediate -s || true
    rm -rf "$place"
}
trap leave EXIT
trap 'exit 130' INT TERM

[ "$(id -u)" != 0 ] || chown postgres "$place"
cd "$place"
as_owner "$bin/initdb" -D data -U probity -A trust -E UTF8 --locale=C.UTF-8 --no-sync > initdb.log
as_owner "$bin/pg_ctl" start -D data -w -s -l server.log -o "-k $place -h '' -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"
cd "$OLDPWD"
PG_URL="postgres://probity@/postgres?host=$place" "$@"
