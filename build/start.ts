import './load-env'
import { endReading } from '@/lib/site/read-settings'
import { keepAddress } from './keep-address'
import { readOwnFiles } from './own-files'
import { run, start } from './run'
import { startArguments, startEnvironment } from './start-environment'

/** `npm start`: serves the site, and builds it first if the sources have changed since the last build. */
if (await readOwnFiles(true)) {
  endReading()
  const { site } = await import('@/site.config')
  const kept = keepAddress(process.env, site.url)
  if (kept) {
    const { say } = await import('@/lib/i18n/authors')
    console.log(say.building.addressKept(kept))
  }
} else process.exit(1) // it has said why
await run('tsx', ['build/build.ts'])

const server = start(process.execPath, [...startArguments], startEnvironment)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
