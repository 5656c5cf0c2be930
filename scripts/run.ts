import { type ChildProcess, spawn } from 'node:child_process'

/** Starts a program of `node_modules/.bin` (or of the system) with this terminal as its own. */
export function start(command: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, ...env },
  })
}

/**
 * Runs it to its end.
 * @throws Error when it fails; it has said why itself
 */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, env)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`))
    })
  })
}
