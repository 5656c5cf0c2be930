import { run, start } from './run'

/** Serves the site; builds it first when the sources have changed since the last build. `PORT` is honoured by Next. */
await run('tsx', ['scripts/build.ts'])

const server = start('next', ['start'])
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
