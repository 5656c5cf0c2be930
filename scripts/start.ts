import './load-env'
import { readSettings } from '@/server/settings.js'
import { run, start } from './run'

/** Serves the site (`server/`); builds it first when the sources have changed since the last build. */
try {
  readSettings(process.env) // a wrong variable is told before a build is made for nothing
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exit(1)
}
await run('tsx', ['scripts/build.ts'])

const server = start(process.execPath, ['server/index.js'])
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
