import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Seeded } from '@/lib/import/fixtures/generated'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import type { Platform } from '@/lib/import/platforms/names'
import { measureProcess, memoryKind } from './measure-process'
import type { Options } from './options'
import { recordResults, round } from './results'

const platforms: readonly Platform[] = ['jekyll', 'hugo', 'wordpress', 'notion', 'tistory', 'velog', 'markdown']

/** What a dry run of `blog import` takes for a generated blog of each platform: converted, compared and checked. */
export async function benchImport({ posts = [500], short }: Options): Promise<void> {
  const rows: (string | number)[][] = []
  for (const count of posts)
    for (const platform of platforms) rows.push([count, platform, ...(await measureImport(platform, count))])
  const columns = [
    'posts',
    'platform',
    'seconds',
    'of processor time',
    `peak memory of all processes, MB (${memoryKind})`,
  ]
  recordResults('import', 'Moving in: a dry run', [{ columns, rows }], { isTrial: short })
}

/** With a new blog each time: posts that were compiled before are cached. */
async function measureImport(platform: Platform, count: number): Promise<number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'))
  try {
    mkdirSync(path.join(folder, 'content/posts'), { recursive: true })
    cpSync('content/tags.yml', path.join(folder, 'content/tags.yml'))
    writeFixture(new Seeded(Date.now() % 1e6).buildBlog(platform, count).files, path.join(folder, 'source'))
    const args = [
      'cli/blog.ts',
      'import',
      platform,
      path.join(folder, 'source'),
      '--into',
      path.join(folder, 'content'),
    ]
    const isWholeOrNot = [0, 1] // 1 says that the report names something lost
    const { seconds, processorSeconds, peakMegabytes } = await measureProcess(
      process.execPath,
      ['--import', 'tsx', ...args],
      process.cwd(),
      isWholeOrNot,
    )
    return [round(seconds), round(processorSeconds), round(peakMegabytes)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
