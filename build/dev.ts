import { statSync } from 'node:fs'
import { building as en } from '@/lib/i18n/authors/en/building'
import { building as ko } from '@/lib/i18n/authors/ko/building'
import { guessLanguage } from '@/lib/site/read-settings'
import { readOwnFiles } from './own-files'
import { start } from './run'

// `next dev` answers at the root of its port: a path that the site will lie under is left out, or nothing would be found.
process.env.SERVED = 'at-root'

const files = ['site.config.ts', 'messages.ts']
const readTimes = () => files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join()
/** Of what is read now: what is saved while it is read, or while its faults are printed, is not missed. */
const known = readTimes()

/** `npm run dev`: `build/develop.ts`, which imports the settings; while they cannot be used, it waits for them. */
if (await readOwnFiles()) await import('./develop')
else waitForSettings()

/** What has been imported cannot be imported anew: another process begins, when one of the files is saved. */
function waitForSettings(): void {
  console.error((guessLanguage() === 'ko' ? ko : en).waiting)
  const timer = setInterval(() => {
    if (readTimes() === known) return
    clearInterval(timer)
    const next = start('tsx', ['build/dev.ts', ...process.argv.slice(2)])
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
    next.on('exit', (code) => process.exit(code ?? 0))
  }, 300)
}
