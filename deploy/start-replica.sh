#!/bin/bash
# A streaming replica of the PostgreSQL at PRIMARY_HOST: copies it at the first start, then follows it.
set -euo pipefail
primary="host=$PRIMARY_HOST port=${PRIMARY_PORT:-5432}"
slot=tidemark_replica
if [ ! -e "$PGDATA/copied" ]; then
  # A copy that was interrupted is made anew, into an empty directory.
  rm -rf "$PGDATA"
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  export PGPASSWORD="$POSTGRES_PASSWORD"
  found=$(psql --no-psqlrc --tuples-only --no-align --dbname="$primary user=postgres dbname=postgres" \
    --command="select count(*) from pg_replication_slots where slot_name = '$slot'")
  create=()
  [ "$found" = 1 ] || create=(--create-slot)
  pg_basebackup --dbname="$primary user=tm_replica" --pgdata="$PGDATA" --write-recovery-conf --checkpoint=fast \
    --wal-method=stream --slot="$slot" "${create[@]}"
  touch "$PGDATA/copied"
fi
exec postgres -D "$PGDATA" -c hot_standby_feedback=on "$@"
