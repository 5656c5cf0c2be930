import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs TypeScript in Node with tsx's loader: the `tsx` command would be one more process. */
const loader = ['--import', import.meta.resolve('tsx')]

/** For Node, when it runs contentlayer: no code in front matter is evaluated. */
export const withoutEval = `--import=${new URL('./without-eval.js', import.meta.url).href}`

const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** What failed has said why: a stack trace would only hide its message. */
export class CommandFailed extends Error {}

process.on('uncaughtException', (error) => {
  console.error(error instanceof CommandFailed ? `✗ ${error.message}` : error)
  process.exit(1)
})

/**
 * Starts a program of `node_modules/.bin` or of the system; `detached` makes it the leader of its own process group.
 */
export function start(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
  stdio: 'inherit' | 'ignore' | 'pipe' = 'inherit',
  detached = false,
): ChildProcess {
  // contentlayer takes its folder from PWD and INIT_CWD, not from the working directory.
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
 * Runs a program in a folder to its end.
 * @throws CommandFailed when it fails; uncaught, it ends this process with one line
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

/** `runIn` the working directory. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return runIn(process.cwd(), command, args, env)
}

/** Runs a program without output; `stop` kills it. @returns whether it succeeded */
export function runQuietly(command: string, args: string[], stop?: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, {}, process.cwd(), 'ignore')
    stop?.addEventListener('abort', () => child.kill())
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}

/**
 * Waits for all, also when one fails, so that every failure is shown.
 * @throws CommandFailed the first failure
 */
export async function together(running: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(running)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
