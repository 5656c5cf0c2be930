import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** Starts a program of `node_modules/.bin` (or of the system) with this terminal as its own. */
export function start(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): ChildProcess {
  // contentlayer takes its folder from PWD and INIT_CWD, not from the process.
  const here = { PWD: cwd, INIT_CWD: cwd, NEXT_TELEMETRY_DISABLED: '1' }
  return spawn(command, args, {
    stdio: 'inherit',
    cwd,
    env: { ...process.env, ...here, PATH: `${binaries}${path.delimiter}${process.env.PATH}`, ...env },
  })
}

/**
 * Runs it to its end in a folder.
 * @throws Error when it fails; it has said why itself
 */
export function runIn(cwd: string, command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, env, path.resolve(cwd))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}

/** The same in this folder. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return runIn(process.cwd(), command, args, env)
}
