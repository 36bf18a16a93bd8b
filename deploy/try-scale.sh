#!/bin/bash
# Tries the profile "scale" without containers: the very files of this folder, with Debian's PostgreSQL, PgBouncer and HAProxy, and three
# servers from the build. No part of the check, since a bare machine has none of these packages.
#   apt-get install postgresql pgbouncer haproxy     (postgresql-common: create_main_cluster = false)
#   pnpm build && deploy/try-scale.sh
# It ends with what a program measured and found through the proxy (try-scale.js), and removes what it made.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$(find /usr/lib/postgresql -name bin | sort -V | tail -1)
node=$(pnpm exec node -p process.execPath)
work=$(mktemp -d)
pids=()
export POSTGRES_PASSWORD=password TIDEMARK_SECRET=a-secret-of-32-characters-or-more
export PATH="$bin:$PATH"
unset PGHOST PGPORT PGUSER

clean_up() {
  # PostgreSQL takes the first for "when all have left" and the second for "now".
  for signal in TERM INT; do
    for pid in "${pids[@]}"; do kill -s $signal "$pid" 2>/dev/null || true; done
  done
  wait 2>/dev/null || true
  rm -rf "$work" /tmp/pgbouncer
}
trap clean_up EXIT

# As somebody who isn't root, like in the containers.
lower=()
[ "$(id -u)" != 0 ] || lower=(setpriv --reuid=postgres --regid=postgres --clear-groups)
as_postgres() { "${lower[@]}" "$@"; }
# Only in the background: it becomes the program, so that $! is whom to stop.
become_postgres() { exec "${lower[@]}" "$@"; }
until_open() { for _ in $(seq 1200); do if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return; fi; sleep 0.1; done; echo "nothing on port $1"; tail -n 20 "$work"/*.log; exit 1; }

chmod 711 "$work"
mkdir "$work/own"
[ "$(id -u)" != 0 ] || chown postgres "$work/own"
export PGDATA="$work/own/primary"
echo $POSTGRES_PASSWORD >"$work/password"
as_postgres initdb --username=postgres --pwfile="$work/password" --auth-host=scram-sha-256 --auth-local=trust >"$work/initdb.log"
become_postgres postgres -p 5440 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$work/own" >"$work/primary.log" 2>&1 &
pids+=($!)
until pg_isready --quiet --host="$work/own" --port=5440; do sleep 0.1; done
# What the image does when the database is made.
PGHOST="$work/own" PGPORT=5440 as_postgres deploy/allow-replica.sh
PGHOST="$work/own" PGPORT=5440 createdb --username=postgres tidemark

PGDATA="$work/own/replica" PRIMARY_HOST=127.0.0.1 PRIMARY_PORT=5440 become_postgres bash deploy/start-replica.sh \
  -p 5441 -c listen_addresses=127.0.0.1 -c unix_socket_directories= >"$work/replica.log" 2>&1 &
pids+=($!)
sed "s/^listen_addr = .*/listen_addr = 127.0.0.1/" deploy/pgbouncer.ini >"$work/pgbouncer.ini"
DATABASE_HOST=127.0.0.1 DATABASE_PORT=5440 become_postgres sh deploy/start-pgbouncer.sh "$work/pgbouncer.ini" >"$work/pgbouncer.log" 2>&1 &
pids+=($!)
until_open 5441
until_open 6432

export NODE_ENV=production HOST=127.0.0.1 LOG_LEVEL=warn TIDEMARK_DEMO=1 TIDEMARK_OPERATIONS=any
export DATA_DIR="$work/data" PUBLIC_URL=http://localhost:8080 TRUSTED_PROXIES=loopback
export DATABASE_URL=postgresql://postgres:$POSTGRES_PASSWORD@127.0.0.1:5440/tidemark
start_server() {
  "$node" --enable-source-maps packages/server/dist/main.js >"$work/server-$PORT.log" 2>&1 &
  pids+=($!)
}
PORT=4720 TIDEMARK_PROCESS=worker start_server
export TIDEMARK_PROCESS=web DRAIN_SECONDS=5
export DATABASE_POOL_URL=postgresql://127.0.0.1:6432/tidemark DATABASE_REPLICA_URL=postgresql://127.0.0.1:5441/tidemark
servers=()
for PORT in 4721 4722 4723; do export PORT; start_server; servers+=($!); until_open "$PORT"; done

# The template finds servers by Docker's names; here they have addresses.
sed -e "s/^  server-template node 10 \"[^\"]*\" /  default-server /" -e "s/ resolvers docker init-addr none//" -e 's/bind :8080/bind 127.0.0.1:8080/' \
  -e '/^resolvers docker/,/^$/d' deploy/haproxy.cfg >"$work/haproxy.cfg"
for port in 4721 4722 4723; do echo "  server node-$port 127.0.0.1:$port" >>"$work/haproxy.cfg"; done
haproxy -f "$work/haproxy.cfg" >"$work/haproxy.log" 2>&1 &
pids+=($!)
until_open 8080

"$node" deploy/try-scale.js "${servers[@]}" "$(cat "$work/server-4721.log")"
for port in 5440 5441; do
  echo "transactions of the servers on port $port (5440 the primary, 5441 the replica):"
  PGPASSWORD=$POSTGRES_PASSWORD psql --host=127.0.0.1 --port=$port --username=postgres --dbname=tidemark --tuples-only --no-align \
    --command="select xact_commit from pg_stat_database where datname = 'tidemark'"
done
echo "a parameter in an address, through PgBouncer:"
PGOPTIONS='-c statement_timeout=5000' psql --host=127.0.0.1 --port=6432 --username=tm_app --dbname=tidemark 2>&1 </dev/null | head -n 1 || true
echo "--- the log of PgBouncer:"
grep -vE 'LOG (stats|C-|S-)|listening|process up|kernel' "$work/pgbouncer.log" || echo "nothing unusual"
grep -E 'pool|permission|fault' "$work"/server-*.log || echo "no fault in the servers' logs"
