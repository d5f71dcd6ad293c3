# One small image, no build step: the TypeScript sources run as they are on Node 24.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# No package has to be built: better-sqlite3 brings its binaries. npm would run node-gyp for it all the same, which needs Python.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && cd node_modules/better-sqlite3 && rm -rf deps src prebuilds/darwin-* prebuilds/win32-* prebuilds/linuxmusl-*

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# Where the DATABASE_URL of .env.example points to.
RUN mkdir data && chown node:node data
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY knowledge ./knowledge
COPY migrations ./migrations
COPY samples ./samples
USER node
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.HTTP_PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM ends it within 10 seconds; what it began is finished or taken up at the next start.
CMD ["node", "src/cli.ts", "serve"]
