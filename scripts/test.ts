import { existsSync } from 'node:fs'
import { run } from '@/build/run'

/**
 * `npm test`: everything that has to hold before a change lands. With RUN_POSTS=1 also the code blocks that posts mark
 * `run`: a stranger may have written them. A blog that was begun without the tests of the engine is checked and built.
 */
const isWhole = existsSync('e2e/run.ts')
await run('tsx', ['scripts/check.ts', 'content', 'types', 'lint'])
if (isWhole) {
  await run('tsx', ['scripts/unit.ts', '--without=lib/'])
  // Those of lib run once, in a blog of somebody else: they read nothing of an owner. But one searches the blog.
  await run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=dot', 'scripts/own-blog.ts'])
  await run('tsx', ['scripts/unit.ts', 'lib/search/golden/hostile'])
}
if (process.env.RUN_POSTS === '1') await run('tsx', ['cli/blog.ts', 'check', '--run'])
await run('tsx', ['build/build.ts'])
if (isWhole) await run('tsx', ['e2e/run.ts'])
