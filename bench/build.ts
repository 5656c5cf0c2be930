import { rmSync } from 'node:fs'
import path from 'node:path'
import { stageSite } from '@/scripts/stage-site'
import { writeCorpus } from './corpus'
import { measureProcess } from './measure-process'
import { recordResults, round } from './results'

/** Builds of generated corpora: from nothing, and again when nothing has changed. */
export async function benchBuild(): Promise<void> {
  const rows: (string | number)[][] = []
  for (const count of [24, 1000]) {
    const directory = path.resolve(`.bench/corpus-${count}`)
    rmSync(directory, { recursive: true, force: true })
    stageSite(directory)
    writeCorpus(`${directory}/content`, count)
    for (const name of ['cold', 'nothing changed']) {
      const tsx = path.resolve('node_modules/.bin/tsx')
      const { seconds, peakMegabytes } = await measureProcess(tsx, ['scripts/build.ts'], directory)
      rows.push([count, name, round(seconds, 1), round(peakMegabytes)])
    }
  }
  recordResults('build', 'Builds', [{ columns: ['posts', 'build', 'seconds', 'peak memory, MB'], rows }])
}
