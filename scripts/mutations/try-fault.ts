import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathOfPackages } from '@/build/path-of-packages'
import { stagePackages } from '@/scripts/stage-site'
import type { Mutation } from './mutation'

/** Faults are written into a copy: nothing that happens here can leave one in the sources. */
const copy = '.e2e/mutations'

/** What is no source, or is kept there from the last time: packages and a build. */
const left = new Set(['node_modules', '.git', '.next', '.e2e', '.bench', '.data', 'releases', 'test-results'])

/** Makes the copy anew from the sources as they are. */
export function stageCopy(): void {
  mkdirSync(copy, { recursive: true })
  stagePackages(copy)
  for (const part of readdirSync(copy)) if (!left.has(part)) rmSync(path.join(copy, part), { recursive: true })
  for (const part of readdirSync('.')) if (!left.has(part)) cpSync(part, path.join(copy, part), { recursive: true })
}

export const isBrowserTest = (test: string) => test.endsWith('.spec.ts')

/** Whether the site has to be built for a fault to show: the server is run from where it is. */
export const isBuilt = ({ file, test }: Mutation) => isBrowserTest(test) && !file.startsWith('server/')

/** Runs the tests of the copy with a fault in it. */
export function tryFault(mutation: Mutation): string[] {
  const file = path.join(copy, mutation.file)
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(mutation.from, () => mutation.to),
  )
  try {
    if (!isBrowserTest(mutation.test)) return runUnitTests([mutation.test])
    return runBrowserTests([mutation], isBuilt(mutation) ? [] : ['--no-build'])
  } finally {
    writeFileSync(file, text)
  }
}

/**
 * @returns names of the tests that failed
 * @throws Error when they did not run to their end
 */
export function runUnitTests(files: string[]): string[] {
  const options = [`--test-concurrency=${availableParallelism()}`, '--test-timeout=300000', '--test-reporter=tap']
  const result = run(['--import', 'tsx', '--test', ...options, ...files], {
    TSX_TSCONFIG_PATH: path.resolve(copy, 'tsconfig.test.json'),
  })
  // A file that has failed as a whole fails under its own name, after the tests in it.
  const names = [...result.stdout.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name = '']) =>
    name.replaceAll('\\#', '#'),
  )
  return read(
    result,
    names.filter((name) => !/\.test\.tsx?$/.test(name)),
  )
}

/** The same of the tests of the browser that find these faults. */
export function runBrowserTests(faults: readonly Mutation[], more: readonly string[] = []): string[] {
  const files = new Set(faults.map(({ test }) => path.basename(test)))
  const titles = faults.map(({ test, only = '' }) => `${path.basename(test)}.*${only}`).join('|')
  const result = run(['--import', 'tsx', 'e2e/documents-site.ts', ...more, ...files, '--grep', titles])
  const names = [...result.stdout.matchAll(/^ +\[documents\] › (.*?)[ ─]*$/gm)].map(([, name = '']) => name)
  return read(result, [...new Set(names)])
}

function run(args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  const { NODE_TEST_CONTEXT, ...rest } = process.env
  const cwd = path.resolve(copy)
  return spawnSync(process.execPath, args, {
    cwd,
    env: { ...rest, PATH: pathOfPackages(path.join(copy, 'e2e')), PWD: cwd, INIT_CWD: cwd, FORCE_COLOR: '0', ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
}

function read({ status, stdout, stderr }: SpawnSyncReturns<string>, failed: string[]): string[] {
  if ((status === 0) === (failed.length === 0)) return failed
  throw new Error(`NOT TRIED, the tests did not run:\n${stdout.slice(-3000)}${stderr.slice(-2000)}`)
}
