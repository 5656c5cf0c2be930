import { watchFile } from 'node:fs'
import { building as en } from '@/lib/i18n/authors/en/building'
import { building as ko } from '@/lib/i18n/authors/ko/building'
import { guessLanguage } from '@/lib/site/read-settings'
import { readOwnFiles } from './own-files'
import { start } from './run'

// `next dev` answers at the root of its port: a path that the site will lie under is left out, or nothing would be found.
process.env.SERVED = 'at-root'

/** `npm run dev`: `build/develop.ts`, which imports the settings; while they cannot be used, it waits for them. */
if (await readOwnFiles()) await import('./develop')
else waitForSettings()

/** What has been imported cannot be imported anew: another process begins, when one of the files is saved. */
function waitForSettings(): void {
  console.error((guessLanguage() === 'ko' ? ko : en).waiting)
  let isStarted = false
  for (const file of ['site.config.ts', 'messages.ts'])
    watchFile(file, { interval: 300 }, () => {
      if (isStarted) return
      isStarted = true
      const next = start('tsx', ['build/dev.ts', ...process.argv.slice(2)])
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
      next.on('exit', (code) => process.exit(code ?? 0))
    })
}
