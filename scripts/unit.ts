import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { run } from '@/build/run'

/** Unit tests with Node's own runner; those below a folder, when one is named. Files are listed here: Node 20 knows no patterns. */
const [below = ''] = process.argv.slice(2)
const skipped = /^(?:node_modules|\.next|\.e2e|\.bench|\.git|releases)(?:\/|$)/
const files = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.test\.tsx?$/.test(file) && !skipped.test(file) && file.startsWith(below))

await run(
  process.execPath,
  ['--import', 'tsx', '--test', `--test-concurrency=${availableParallelism()}`, '--test-reporter=dot', ...files],
  { TSX_TSCONFIG_PATH: path.resolve('tsconfig.test.json') }, // the settings of test.config.ts, not the owner's
)
