#!/bin/sh
# Starts PgBouncer before the PostgreSQL of DATABASE_HOST, as whom POSTGRES_PASSWORD belongs to: see pgbouncer.ini.
set -eu
umask 077
mkdir -p /tmp/pgbouncer
echo "tidemark = host=$DATABASE_HOST port=${DATABASE_PORT:-5432} dbname=tidemark" >/tmp/pgbouncer/databases.ini
printf '"postgres" "%s"\n' "$(printf %s "$POSTGRES_PASSWORD" | sed 's/"/""/g')" >/tmp/pgbouncer/users.txt
exec pgbouncer "${1:-/etc/pgbouncer/pgbouncer.ini}"
