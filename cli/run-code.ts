import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listRunBlocks, type RunBlock } from '@/lib/checks/run-blocks'
import { say } from '@/lib/i18n/authors'
import { Problems } from '@/lib/text/problems'
import { isolate } from './isolate'

/** Timeout of a block in seconds. */
const usualLimit = 20
/** Longest output in characters. */
const mostOutput = 1_000_000

const programs: Record<string, { program: string; file: string }> = {
  python: { program: 'python3', file: 'block.py' },
  py: { program: 'python3', file: 'block.py' },
  javascript: { program: 'node', file: 'block.mjs' },
  js: { program: 'node', file: 'block.mjs' },
  bash: { program: 'bash', file: 'block.sh' },
  sh: { program: 'bash', file: 'block.sh' },
}

/**
 * Runs the code blocks of a post that are marked `run` and compares their output with the `output` block after each.
 * Every block runs in an empty folder that is removed, with only PATH, LANG and PYTHONDONTWRITEBYTECODE in its
 * environment, and without a network where the system allows that.
 */
export async function runPost(
  source: string,
  file: string,
  root = path.dirname(file),
  limit = usualLimit,
): Promise<{ problems: Problems; ran: number }> {
  const problems = new Problems(file)
  let ran = 0
  for (const block of listRunBlocks(source, file, root)) if (await runBlock(block, problems, limit)) ran += 1
  return { problems, ran }
}

async function runBlock(block: RunBlock, problems: Problems, limit: number): Promise<boolean> {
  const place = { line: block.line, column: 1 }
  const program = programs[block.lang]
  if (!program) {
    problems.error(place, ...say.operations.notRun(block.lang, Object.keys(programs)))
    return false
  }
  const result = await execute(program, block.code, limit)
  if (result === 'missing') {
    problems.warn(place, ...say.operations.noProgram(program.program))
    return false
  }
  if (result.code !== 0) {
    const last = result.errors.trim().split('\n').at(-1) ?? ''
    problems.error(
      place,
      ...(result.code === null ? say.operations.blockLate(limit, last) : say.operations.blockFailed(last)),
    )
    return true
  }
  const first = block.before ? await execute(program, block.before, limit) : undefined
  const skipped = first && first !== 'missing' ? first.output.length : 0
  compare(normalize(result.output.slice(skipped)), block, problems)
  return true
}

function compare(printed: string, { expected, line }: RunBlock, problems: Problems): void {
  if (expected === undefined || printed === normalize(expected)) return
  const [now, said] = [printed.split('\n'), normalize(expected).split('\n')]
  const index = said.findIndex((text, at) => text !== now[at])
  const at = index === -1 ? said.length : index
  problems.error({ line: line + 1 + at, column: 1 }, ...say.operations.otherOutput(now[at] ?? '', said[at]))
}

function normalize(text: string): string {
  return text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '')
}

interface Result {
  /** `null` after a timeout. */
  code: number | null
  output: string
  errors: string
}

function isThere(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => existsSync(path.join(folder, program)))
}

/** Kills a program's process group. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: all its processes have ended
  }
}

async function execute(
  { program, file }: { program: string; file: string },
  code: string,
  limit: number,
): Promise<Result | 'missing'> {
  const isolation = isolate()
  if (isolation.length > 0 && !isThere(program)) return 'missing' // else `unshare` fails, and not with ENOENT
  const directory = await mkdtemp(path.join(tmpdir(), 'block-'))
  try {
    await writeFile(path.join(directory, file), code)
    return await new Promise((resolve, reject) => {
      const [command = program, ...words] = [...isolation, program, file]
      const child = spawn(command, words, {
        cwd: directory,
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' } as never,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true, // own process group, for endGroup
      })
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        endGroup(child)
      }, limit * 1000)
      let [output, errors] = ['', '']
      const end = (code: number | null) => {
        for (const pipe of [child.stdout, child.stderr]) pipe.destroy() // else they keep this process alive
        resolve({ code: isLate ? null : (code ?? 1), output, errors })
      }
      child.stdout.on('data', (data) => {
        output += data
        if (output.length < mostOutput) return
        errors = say.operations.longOutput(mostOutput)
        endGroup(child)
      })
      child.stderr.on('data', (data) => (errors = (errors + data).slice(-mostOutput)))
      child.on('error', (error) => {
        clearTimeout(timer)
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') resolve('missing')
        else reject(error)
      })
      child.on('exit', (code) => {
        clearTimeout(timer)
        endGroup(child) // background processes hold its pipes open
        setTimeout(end, 1000, code).unref() // and so does one that has left the group
      })
      child.on('close', end)
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
