import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { git } from '@/cli/upgrade/git'
import { readText } from '@/cli/upgrade/release'

/** What the engine is tried and measured with; `npm test` of a blog checks the blog. */
const folders = /^(?:e2e|bench|\.ci|docs\/decisions)\/|\/(?:fixtures|oracles)\//
const tests = /\.test\.tsx?$|^(?:test\.config\.ts|tsconfig\.test\.json)$/
const keptScripts = new Set(['scripts/check.ts', 'scripts/test.ts'])

export const isEngineOnly = (file: string) =>
  folders.test(file) || tests.test(file) || (file.startsWith('scripts/') && !keptScripts.has(file))

/** Commands of `package.json` that the files above belong to. */
const commands = ['e2e', 'look', 'walk', 'bench']

/**
 * The tree of an engine without its tests and measurements. The same for each release, so that they can be merged.
 * @returns its id
 */
export function withoutTests(tree: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'))
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') }
  git(['read-tree', tree], { env })
  const files = git(['ls-files', '-z'], { env }).split('\0')
  const input = files.filter(isEngineOnly).join('\0')
  if (input) git(['update-index', '--force-remove', '-z', '--stdin'], { env, input })
  const settings = JSON.parse(readText(tree, 'package.json')!)
  for (const name of commands) delete settings.scripts?.[name]
  const blob = git(['hash-object', '-w', '--stdin'], { input: `${JSON.stringify(settings, null, 2)}\n` }).trim()
  git(['update-index', '--cacheinfo', `100644,${blob},package.json`], { env })
  const written = git(['write-tree'], { env }).trim()
  rmSync(folder, { recursive: true })
  return written
}
