# Debian, since the built-in PostgreSQL needs glibc. With DATABASE_URL set it is never started.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# The source with everything that building takes.
FROM ${NODE_IMAGE} AS build
WORKDIR /tidemark
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile
RUN npx -y pnpm@12.21.0 build

# What the server needs while it runs, and nothing of what made it.
FROM ${NODE_IMAGE} AS production
WORKDIR /tidemark
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/server/package.json packages/server/
COPY packages/domain/package.json packages/domain/
RUN npx -y pnpm@12.21.0 install --prod --frozen-lockfile --filter @tidemark/server...

FROM ${NODE_IMAGE}
WORKDIR /tidemark
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
COPY --from=production /tidemark ./
COPY --from=build /tidemark/packages/domain/dist packages/domain/dist
COPY --from=build /tidemark/packages/server/dist packages/server/dist
COPY --from=build /tidemark/packages/server/demonstration packages/server/demonstration
COPY --from=build /tidemark/packages/client/dist packages/client/dist
COPY deploy/is-up.js deploy/
COPY --chmod=755 deploy/tidemark /usr/local/bin/tidemark
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# /livez and not /readyz: whoever acts on this restarts the container, and a restart doesn't mend a database that is away.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["node", "deploy/is-up.js", "/livez"]
# No init in between: the process takes SIGTERM itself, drains and ends in 15 seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "packages/server/dist/main.js"]
