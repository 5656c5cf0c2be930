import { existsSync } from 'node:fs'
import { prepare } from '@/build/prepare'
import { mutations } from './mutations/all'
import type { Mutation } from './mutations/mutation'
import { isBrowserTest, isBuilt, runBrowserTests, runUnitTests, stageCopy, tryFault } from './mutations/try-fault'

/**
 * `npx tsx scripts/mutations.ts [words of a name …]`: whether the tests find faults. Writes each fault of
 * `scripts/mutations/` into a copy of the project, runs the test that has to find it, and says which did. `--unit` leaves
 * those for the browser out, which take a minute each; the others take a few seconds.
 */
const asked = process.argv.slice(2).filter((argument) => argument !== '--unit')
const wanted = mutations
  .filter(({ name, file }) => asked.length === 0 || asked.some((word) => `${name} ${file}`.includes(word)))
  .filter(({ test }) => !(process.argv.includes('--unit') && isBrowserTest(test)))
  .sort((a, b) => rank(a) - rank(b))

/** What needs no build of its own comes first, over the site without a fault. */
function rank(mutation: Mutation): number {
  return Number(isBrowserTest(mutation.test)) + Number(isBuilt(mutation))
}

/** A test that fails anyway finds nothing. @throws Error that names those that do */
function assertGreen(): void {
  const browser = wanted.filter(({ test }) => isBrowserTest(test))
  const unit = wanted.filter(({ test }) => !isBrowserTest(test)).map(({ test }) => test)
  const failed = [
    ...(unit.length > 0 ? runUnitTests([...new Set(unit)]) : []),
    ...(browser.length > 0 ? runBrowserTests(browser) : []),
  ]
  if (failed.length > 0) throw new Error(`Without a fault, these fail already:\n  ${failed.join('\n  ')}`)
}

/** @returns what to say of it, and whether a test has found it */
function judge(mutation: Mutation): [words: string, isCaught: boolean] {
  try {
    const [test] = tryFault(mutation)
    return test ? [`caught by ${test}`, true] : ['NOT CAUGHT', false]
  } catch (error) {
    return [(error as Error).message, false] // no test says what is wrong
  }
}

if (!existsSync('.contentlayer/generated')) await prepare() // unit tests read what it generates
stageCopy()
assertGreen()
let missed = 0
for (const mutation of wanted) {
  const [words, isCaught] = judge(mutation)
  if (!isCaught) missed += 1
  console.log(`${mutation.file}: ${mutation.name}\n  ${words}`)
}
console.log(`${wanted.length} faults, ${missed} not caught.`)
process.exitCode = missed > 0 || wanted.length === 0 ? 1 : 0
