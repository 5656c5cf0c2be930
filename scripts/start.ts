import './load-env'
import { existsSync } from 'node:fs'
import { readBuilt } from '@/server/site.js'
import { run, start } from './run'

/** Serves the site (`server/`); builds it first when the sources have changed since the last build. */
keepAddress()
await run('tsx', ['scripts/build.ts'])

const server = start(process.execPath, ['server/index.js'])
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))

/** A restart without SITE_URL would make every page anew, with links to this machine. */
function keepAddress(): void {
  if (process.env.SITE_URL || !existsSync('.generated/front.json')) return
  const { SITE_URL = '' } = readBuilt()
  if (!URL.canParse(SITE_URL) || new URL(SITE_URL).hostname === 'localhost') return
  process.env.SITE_URL = SITE_URL
  console.log(`SITE_URL is not set: it stays ${SITE_URL}, as the last build had it.`)
}
