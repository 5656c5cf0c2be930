import { execFileSync } from 'node:child_process'

interface GitOptions {
  cwd?: string
  env?: Record<string, string>
  input?: string
}

/**
 * Runs git and returns what it prints.
 * @throws Error with git's own message
 */
export function git(args: readonly string[], { cwd = '.', env, input }: GitOptions = {}): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd,
      input,
      env: { ...inherited(), ...env },
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string }
    throw new Error(`git ${args[0]}: ${stderr.trim() || message}`)
  }
}

/** Without the variables of a git that runs us, as a hook. */
function inherited(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name),
  )
  return Object.fromEntries(entries) as NodeJS.ProcessEnv
}

/** Whether this folder is the root of a repository with a commit. */
export function isRepository(cwd = '.'): boolean {
  try {
    git(['rev-parse', '--verify', 'HEAD'], { cwd })
    return git(['rev-parse', '--show-prefix'], { cwd }).trim() === ''
  } catch {
    return false // no repository, or none with a commit
  }
}

/** Files that are changed, or new and not ignored. */
export function findChanges(cwd = '.'): string[] {
  return git(['status', '--porcelain', '-z'], { cwd })
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
}
