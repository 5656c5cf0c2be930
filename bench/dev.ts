import path from 'node:path'
import { stageSite } from '@/scripts/stage-site'
import { writeCorpus } from './corpus'
import { type DevLoop, measureDevLoop } from './dev-loop'
import { preparePeer } from './peer'
import { recordResults, round } from './results'

const port = 4600
const post = 'posts/post-20'

/**
 * Time from the command to the first page, and from a saved edit to the screen (median of twenty), with 24 and 1,000
 * posts, compared with Astro's dev server on the same posts.
 */
export async function benchDev(): Promise<void> {
  const rows: (string | number)[][] = []
  for (const count of [24, 1000]) {
    const directory = path.resolve(`.bench/dev-${count}`)
    stageSite(directory)
    writeCorpus(`${directory}/content`, count)
    const ours = await measureDevLoop({
      directory,
      command: path.resolve('node_modules/.bin/tsx'),
      args: ['build/dev.ts', '-p', String(port)],
      port,
      file: `${directory}/content/${post}.mdx`,
      path: `/${post}`,
    })
    const astro = preparePeer('astro', `${directory}/content`)
    const theirs = await measureDevLoop({
      directory: astro.directory,
      command: astro.node,
      args: ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port + 1)],
      port: port + 1,
      file: `${astro.directory}/content/${post}.mdx`,
      path: `/${post}/`,
    })
    rows.push(buildRow('여백', count, ours), buildRow('Astro', count, theirs))
  }
  recordResults('dev', 'Dev servers: from the command, and from a saved edit, to the screen', [
    {
      columns: [
        '',
        'posts',
        'first answer, s',
        'a post, s',
        'edit, median of 20, ms',
        'slowest, ms',
        'place kept, of 20',
      ],
      rows,
    },
  ])
}

function buildRow(name: string, count: number, { ready, firstPage, edits, kept }: DevLoop): (string | number)[] {
  const [median, slowest] = [edits[Math.floor(edits.length / 2)]!, edits.at(-1)!]
  return [name, count, round(ready, 1), round(firstPage, 1), round(median), round(slowest), kept]
}
