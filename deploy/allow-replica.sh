#!/bin/bash
# Lets replicas sign in to this PostgreSQL: run once as its user, by the image when the database is made, or by hand for one that is there:
#   docker compose exec database bash /docker-entrypoint-initdb.d/allow-replica.sh
set -euo pipefail
psql --username=postgres --dbname=postgres --set=ON_ERROR_STOP=1 --set=password="$POSTGRES_PASSWORD" <<'SQL'
select 'create role tm_replica' where not exists (select from pg_roles where rolname = 'tm_replica') \gexec
alter role tm_replica login replication password :'password';
-- A replica that is away for long is left behind rather than filling this disk, and is then made anew.
alter system set max_slot_wal_keep_size = '4GB';
SQL
rule='host replication tm_replica all scram-sha-256'
grep -qxF "$rule" "$PGDATA/pg_hba.conf" || echo "$rule" >>"$PGDATA/pg_hba.conf"
psql --username=postgres --dbname=postgres --command='select pg_reload_conf()' >/dev/null
