import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAssets } from '@/build/assets/build-assets'
import { fixtures } from '@/lib/import/fixtures/platforms'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import { formatProblem } from '@/lib/text/format-problem'

/**
 * Brings the fixtures of every platform into a folder, as `blog import` does.
 * @throws Error when a post is not right
 */
export async function importFixtures(into: string): Promise<void> {
  await buildAssets()
  const { runImport } = await import('@/cli/import') // needs what buildAssets has made
  for (const platform of Object.keys(fixtures) as (keyof typeof fixtures)[]) {
    const source = mkdtempSync(path.join(tmpdir(), `e2e-${platform}-`))
    writeFixture(fixtures[platform], source)
    const site = platform === 'tistory' ? 'https://example.tistory.com' : undefined
    const { problems } = await runImport(platform, source, {
      into,
      write: true,
      user: 'minsu',
      site,
      urls: '/blog/:slug/',
    })
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'))
  }
}
