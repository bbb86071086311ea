#!/bin/sh
# A PostgreSQL cluster for the tests alone: in a temporary folder, on a Unix socket there, without
# TCP, gone when they are done. CTest starts it once for all tests (a fixture), since making one
# takes longer than most tests; each practice in them has a database of its own.
#
#   postgres.sh start FILE            writes the address of the cluster into FILE
#   postgres.sh stop FILE
#   postgres.sh run FILE PROGRAM …    with the address in ANTEROOM_TEST_DATABASE
#
# Without PostgreSQL 15 it says so and ends with 77, which CTest shows as not run.
set -eu
bin=${ANTEROOM_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
what=$1
file=$2
shift 2

absent()
{
    echo "PostgreSQL 15 is not here: what runs on it is not run. ./dev test installs it."
    exit 77
}

# The server refuses to be root's.
as_owner()
{
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

folder_in()
{
    sed -n "s/^.*host=//p" "$file" 2>/dev/null || true
}

stop()
{
    folder=$(folder_in)
    rm -f "$file"
    case $folder in
        */anteroom-postgres.*) ;;
        *) return 0 ;;
    esac
    (cd / && as_owner "$bin/pg_ctl" stop -D "$folder/cluster" -m immediate >/dev/null 2>&1) || true
    rm -rf "$folder"
}

start()
{
    [ -x "$bin/initdb" ] || absent
    [ "$(id -u)" != 0 ] || id postgres >/dev/null 2>&1 || absent
    stop # one that an interrupted run left
    mkdir -p "$(dirname "$file")"
    folder=$(mktemp -d "${TMPDIR:-/tmp}/anteroom-postgres.XXXXXX")
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    user=$(as_owner id -un)
    printf 'postgresql://%s@/postgres?host=%s\n' "$user" "$folder" >"$file"
    cd /
    # A language whose order of letters is not that of their bytes: nothing may rest on it.
    as_owner "$bin/initdb" -D "$folder/cluster" -A trust -E UTF8 --locale=C.UTF-8 \
        --locale-provider=icu --icu-locale=en-US -N >"$folder/initdb.log" 2>&1 || {
        cat "$folder/initdb.log"
        exit 1
    }
    cat >>"$folder/cluster/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 300
shared_buffers = 64MB
fsync = on
max_wal_size = 256MB
log_min_error_statement = panic
log_error_verbosity = terse
CONF
    # One user is asked for a password.
    as_owner sed -i '1i local all with_password scram-sha-256' "$folder/cluster/pg_hba.conf"
    as_owner "$bin/pg_ctl" start -D "$folder/cluster" -w -l "$folder/server.log" >/dev/null || {
        cat "$folder/server.log"
        exit 1
    }
    # Whoever started this may be interrupted before it comes to the cleanup.
    ctest=$PPID
    (
        trap '' INT HUP TERM
        while kill -0 "$ctest" 2>/dev/null && [ -e "$file" ]; do sleep 1; done
        [ "$(folder_in)" != "$folder" ] || stop
    ) >/dev/null 2>&1 </dev/null &
}

case $what in
    start) start ;;
    stop) stop ;;
    run)
        [ -s "$file" ] || absent
        ANTEROOM_TEST_DATABASE=$(cat "$file")
        export ANTEROOM_TEST_DATABASE
        exec "$@"
        ;;
esac
