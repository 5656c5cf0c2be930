import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { doAtOnce } from '@/lib/work/at-once'
import { planProcesses, shuffle } from './plan-processes'

/**
 * Unit tests with Node's own runner; those below a folder, when one is named, or `--without=<folder>` the others.
 * `*.long.test.ts` take over ten seconds each (generated inputs, drills): `--long` runs these alone, `--quick` the others.
 * `--seed=<number>` runs the files in another order, with other neighbours. Files are listed here: Node 20 knows no patterns.
 */
const given = process.argv.slice(2)
const valueAfter = (name: string) => given.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1)
const below = given.find((one) => !one.startsWith('--')) ?? ''
const [without, seed] = [valueAfter('--without'), valueAfter('--seed')]
const length = given.find((one) => /^--(?:long|quick)$/.test(one))
const skipped = /^(?:node_modules|\.next|\.e2e|\.bench|\.git|releases)(?:\/|$)/
const found = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.test\.tsx?$/.test(file) && !skipped.test(file) && file.startsWith(below))
  .filter((file) => without === undefined || !file.startsWith(without))
  .filter((file) => length === undefined || /\.long\.test\.tsx?$/.test(file) === (length === '--long'))
  .sort()
const files = seed === undefined ? found : shuffle(found, Number(seed))

/** For a process, on a machine that does much else, too. */
const minutes = 10

const { NODE_TEST_CONTEXT, ...inherited } = process.env // of a test that runs this
const env = { ...inherited, TSX_TSCONFIG_PATH: path.resolve('tsconfig.test.json') } // the settings of test.config.ts, not the owner's

function startTests(these: string[]): ChildProcess {
  const reporter = ['--test-reporter=./scripts/unit-reporter.ts', '--test-reporter-destination=stdout']
  const args = ['--import', 'tsx', ...reporter, 'scripts/unit-files.ts', ...these]
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs files in one process. @returns how many tests passed; undefined when something is wrong, which is printed */
async function runTests(these: string[]): Promise<number | undefined> {
  const child = startTests(these)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const late = setTimeout(() => {
    said += `\n✗ not over after ${minutes} minutes\n`
    child.kill()
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  }, minutes * 60_000)
  const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))
  clearTimeout(late)
  const [, passed] = /\n(\d+) passed\n$/.exec(said) ?? []
  if (ended === 0 && passed !== undefined) return Number(passed)
  console.error(`${said}\n✗ ended with ${ended}: ${these.join(' ')}\n`)
  return
}

const counts: (number | undefined)[] = []
const cores = availableParallelism()
const processes = planProcesses(files, cores)
// One more than there are cores: some only wait.
await doAtOnce(cores + 1, processes, async (these) => {
  counts.push(await runTests(these))
})
const wrong = counts.filter((count) => count === undefined).length
const passed = counts.reduce<number>((sum, count = 0) => sum + count, 0)
const order = seed === undefined ? '' : `, --seed=${seed}`
console.log(
  `Unit: ${passed} tests of ${files.length} files passed in ${processes.length} processes, ${wrong} failed${order}.`,
)
if (wrong > 0 || files.length === 0) process.exitCode = 1
