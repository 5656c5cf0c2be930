# syntax=docker/dockerfile:1
# docs/deploying.md says how it is used. The digest of your registry can be added to NODE: 24.11.1-bookworm-slim@sha256:…
ARG NODE=24.11.1-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
ARG SITE_URL
ARG COUNTS_URL
ENV SITE_URL=${SITE_URL} COUNTS_URL=${COUNTS_URL} NEXT_TELEMETRY_DISABLED=1
RUN --mount=type=cache,target=/site/.next/cache npm run release -- --to /release

FROM node:${NODE}
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1 MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /site
COPY --from=build --chown=node:node /release ./
# A volume that is new takes the owner of the folder that it stands on (compose.yaml, ASSETS).
RUN mkdir -p /srv/assets && chown node:node /srv/assets
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "server/index.js"]
