# The gateway with the app it serves. See docs/gateway/running.md; build: docker build -t bay-affairs .

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The app, the counter's page and updates below dist; the gateway as one file, packages beside it.
RUN npm run build:h5 && npm run build:gateway

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    SITE_FOLDER=/app/dist/h5 \
    DESK_FOLDER=/app/dist/desk \
    UPDATES_FOLDER=/app/dist/updates \
    SQLITE_FILE=/data/gateway.sqlite
# Only the database is ever written; with DATABASE_URL nothing is, and the file system may be read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist/h5 ./dist/h5
COPY --from=build /app/dist/desk ./dist/desk
COPY --from=build /app/dist/updates ./dist/updates
COPY --from=build /app/dist/gateway ./dist/gateway
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell between: the signal to stop reaches the gateway itself. What starting leaves behind is collected in small steps: 118 MB and not 136.
CMD ["node", "--max-semi-space-size=4", "dist/gateway/server.js"]
