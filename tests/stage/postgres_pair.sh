#!/bin/sh
# Two PostgreSQL servers for the tests alone, a primary and the standby that it waits for, in a
# temporary folder, on Unix sockets there. The steps are those of kiosk-config/office/standby.md.
#
#   postgres_pair.sh make              prints the folder; "a" is the primary, "b" stands by; both end
#                                      with whoever called
#   postgres_pair.sh fail FOLDER NODE kill|immediate
#   postgres_pair.sh promote FOLDER NODE
#   postgres_pair.sh rejoin FOLDER NODE OTHER rewind|base
#                                      NODE stands by again and OTHER, the primary, waits for it
#   postgres_pair.sh remove FOLDER
#
# Without PostgreSQL 15 it ends with 77.
set -eu
bin=${ANTEROOM_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
what=$1
folder=${2:-}

# The server refuses to be root's.
as_owner()
{
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

owner=$(as_owner id -un 2>/dev/null) || exit 77

# What differs from one server to the other stays out of the files, which a standby copies.
start()
{
    as_owner "$bin/pg_ctl" start -D "$folder/$1/cluster" -w -l "$folder/$1/server.log" \
        -o "-k $folder/$1 -c cluster_name=$1" >/dev/null
}

ask()
{
    as_owner "$bin/psql" --host "$folder/$1" --dbname postgres --no-psqlrc --quiet --tuples-only \
        --no-align --set ON_ERROR_STOP=1 --command "$2"
}

await()
{
    tries=0
    until [ "$(ask "$1" "$2")" = t ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || exit 1
        sleep 0.05
    done
}

copy_from()
{
    rm -rf "$folder/$1/cluster"
    as_owner "$bin/pg_basebackup" --pgdata="$folder/$1/cluster" --host="$folder/$2" \
        --wal-method=stream --checkpoint=fast --write-recovery-conf --no-sync
}

# From here on the primary confirms nothing that only it has. The checkpoint ends once the setting is
# everybody's.
wait_for_standby()
{
    await "$1" "SELECT count(*) = 1 FROM pg_stat_replication WHERE state = 'streaming'"
    ask "$1" "ALTER SYSTEM SET synchronous_standby_names = '*'"
    ask "$1" "SELECT pg_reload_conf()" >/dev/null
    await "$1" "SELECT count(*) = 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
    ask "$1" CHECKPOINT
}

make()
{
    [ -x "$bin/initdb" ] || exit 77
    folder=$(mktemp -d "${TMPDIR:-/tmp}/anteroom-pair.XXXXXX")
    mkdir "$folder/a" "$folder/b"
    [ "$(id -u)" != 0 ] || chown -R "$owner" "$folder"
    as_owner "$bin/initdb" -D "$folder/a/cluster" -A trust -E UTF8 --locale=C.UTF-8 -N \
        >"$folder/initdb.log" 2>&1
    cat >>"$folder/a/cluster/postgresql.conf" <<CONF
listen_addresses = ''
max_connections = 200
shared_buffers = 64MB
wal_level = replica
wal_log_hints = on
wal_keep_size = 256MB
max_wal_size = 256MB
log_min_error_statement = panic
log_error_verbosity = terse
CONF
    start a
    ask a "CREATE DATABASE anteroom ENCODING 'UTF8' TEMPLATE template0"
    copy_from b a
    start b
    wait_for_standby a
    # Whoever started this may be killed before it comes to the removal.
    caller=$PPID
    (
        trap '' INT HUP TERM
        while kill -0 "$caller" 2>/dev/null && [ -e "$folder" ]; do sleep 1; done
        remove
    ) >/dev/null 2>&1 </dev/null &
    echo "$folder"
}

fail()
{
    if [ "$2" = immediate ]; then
        as_owner "$bin/pg_ctl" stop -D "$folder/$1/cluster" -m immediate >/dev/null
        return
    fi
    postmaster=$(head -n 1 "$folder/$1/cluster/postmaster.pid")
    children=$(cat "/proc/$postmaster/task/$postmaster/children")
    # shellcheck disable=SC2086 # one word each
    kill -9 "$postmaster" $children 2>/dev/null || true
    while kill -0 "$postmaster" 2>/dev/null; do sleep 0.01; done
}

# Alone, it waits for nobody. The checkpoint writes down that it is on a timeline of its own, which
# pg_rewind looks at.
promote()
{
    as_owner "$bin/pg_ctl" promote -D "$folder/$1/cluster" -w >/dev/null
    ask "$1" "ALTER SYSTEM SET synchronous_standby_names = ''"
    ask "$1" "SELECT pg_reload_conf()" >/dev/null
    ask "$1" CHECKPOINT
}

rejoin()
{
    if [ "$3" = base ]; then
        copy_from "$1" "$2"
    else
        as_owner "$bin/pg_rewind" --target-pgdata="$folder/$1/cluster" \
            --source-server="host=$folder/$2 dbname=postgres" --write-recovery-conf \
            >"$folder/$1/rewind.log" 2>&1 || {
            cat "$folder/$1/rewind.log" >&2
            exit 1
        }
    fi
    start "$1"
    wait_for_standby "$2"
}

remove()
{
    case $folder in
        */anteroom-pair.*) ;;
        *) return 0 ;;
    esac
    for node in a b; do
        as_owner "$bin/pg_ctl" stop -D "$folder/$node/cluster" -m immediate >/dev/null 2>&1 || true
    done
    rm -rf "$folder"
}

cd /
case $what in
    make) make ;;
    fail) fail "$3" "$4" ;;
    promote) promote "$3" ;;
    rejoin) rejoin "$3" "$4" "$5" ;;
    remove) remove ;;
esac
