# PgBouncer as Debian has it, the version that was tried with Tidemark.
FROM debian:12.12-slim
RUN apt-get update && apt-get install -y --no-install-recommends pgbouncer=1.18.0-1+deb12u1 && rm -rf /var/lib/apt/lists/*
COPY pgbouncer.ini /etc/pgbouncer/pgbouncer.ini
COPY --chmod=755 start-pgbouncer.sh /usr/local/bin/start-pgbouncer
USER postgres
EXPOSE 6432
CMD ["start-pgbouncer"]
