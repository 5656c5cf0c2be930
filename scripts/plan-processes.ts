import { readFileSync } from 'node:fs'
import { seeded } from '@/lib/work/seeded'

/**
 * What is not a file's own but its process's: hooks of the whole run, the folder, the environment, globals. `after` is none:
 * what it puts away may stay until the end. What starts programs waits for them, and its neighbours would wait, too.
 */
const ofProcess = [
  /import \{[^}]*\b(?:execFile|fork|spawn)\b[^}]*\} from 'node:child_process'/,
  /import \{[^}]*\b(?:before|beforeEach|afterEach)\b[^}]*\} from 'node:test'/,
  /\bprocess\.chdir\b/,
  /\bprocess\.env(?:\.\w+|\[[^\]]+\])? (?:\?\?|\|\|)?= /,
  /\bdelete process\.env\b/,
  /\bObject\.assign\((?:globalThis|process\.env)\b/,
  /\bglobalThis(?:\.\w+|\[[^\]]+\]) = /,
  /\bmock\.timers\b/,
]

/** Whether no tests of other files may run in the same process; long ones would wait for each other. */
function isAlone(file: string): boolean {
  if (/\.long\.test\.tsx?$/.test(file)) return true
  const text = readFileSync(file, 'utf8')
  return ofProcess.some((pattern) => pattern.test(text))
}

/**
 * Which files run in which process: one for each core at most, since each of them loads nearly everything, and those
 * that stay alone. Those come first: each of them is short, or waits for something and is the longest of all.
 */
export function planProcesses(files: string[], cores: number): string[][] {
  const alone = files.filter(isAlone)
  const rest = files.filter((file) => !alone.includes(file))
  const count = Math.min(cores, Math.ceil(rest.length / 6))
  const groups = Array.from({ length: count }, (_, group) => rest.filter((_, index) => index % count === group))
  return [...alone.map((file) => [file]), ...groups]
}

/** The same files in an order that the seed decides. */
export function shuffle(files: string[], seed: number): string[] {
  const next = seeded(seed)
  return files
    .map((file) => [next(), file] as const)
    .sort(([a], [b]) => a - b)
    .map(([, file]) => file)
}
