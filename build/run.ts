import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** TypeScript is run by Node itself: the command of tsx is one more process, which starts late and waits. */
const loader = ['--import', import.meta.resolve('tsx')]

/** Contentlayer's parser of front matter runs what begins with `---js`; nothing in a post is run. */
export const withoutEval = '--disallow-code-generation-from-strings'

/** A heap that is cleaned when it has grown by a fifth, not fourfold: for programs that make much and hold little. */
export const smallHeap = '--heap-growing-percent=120'

const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** A program that ended badly and has said why itself: a stack trace of ours would only hide its words. */
class CommandFailed extends Error {}

process.on('uncaughtException', (error) => {
  console.error(error instanceof CommandFailed ? `✗ ${error.message}` : error)
  process.exit(1)
})

/** Starts a program of `node_modules/.bin` (or of the system), with this terminal as its own; `detached`, in a group of its own. */
export function start(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
  stdio: 'inherit' | 'ignore' | 'pipe' = 'inherit',
  detached = false,
): ChildProcess {
  // contentlayer takes its folder from PWD and INIT_CWD, not from the process.
  const here = { PWD: cwd, INIT_CWD: cwd, NEXT_TELEMETRY_DISABLED: '1' }
  const isScript = command === 'tsx' && args[0] !== 'watch'
  return spawn(isScript ? process.execPath : command, isScript ? [...loader, ...args] : args, {
    stdio,
    cwd,
    detached,
    env: { ...process.env, ...here, PATH: `${binaries}${path.delimiter}${process.env.PATH}`, ...env },
  })
}

/**
 * Runs it to its end in a folder.
 * @throws CommandFailed when it fails; uncaught, it ends this process with a line
 */
export function runIn(cwd: string, command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, env, path.resolve(cwd))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new CommandFailed(`${command} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}

/** The same in this folder. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return runIn(process.cwd(), command, args, env)
}

/** Runs it without a word, until it is told to stop. @returns whether it ended well */
export function runQuietly(command: string, args: string[], stop?: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, {}, process.cwd(), 'ignore')
    stop?.addEventListener('abort', () => child.kill())
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}

/**
 * Runs several at once and lets each finish, so that one failure does not hide another's.
 * @throws CommandFailed the first failure
 */
export async function runTogether(commands: [command: string, args: string[]][]): Promise<void> {
  const results = await Promise.allSettled(commands.map(([command, args]) => run(command, args)))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
