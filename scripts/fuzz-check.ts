import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '@/lib/checks'
import { seeded } from '@/lib/work/seeded'

/** What breaks parsers, from the list of bad inputs that the project keeps. */
const nasty = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<Nope>',
  '<!--',
  '-->',
  '```',
  '~~~',
  '$$',
  '$',
  '\\',
  '[^',
  '[^a]:',
  '](',
  '![](',
  '|',
  '|---|',
  '---\n',
  '\n---\n',
  '***',
  '**',
  '~~',
  '`',
  '<div>',
  '<Figure src="./x.png">',
  '<Value of="./x.json#a" />',
  'https://youtu.be/aircAruvnKk',
  '<Aside>',
  '> [!NOTE]',
  '\t',
  '\r',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD83D',
  '한글',
  'é',
  'e\u0301',
  ':',
  '"',
  "'",
  '- ',
  '#',
  '####### ',
  '@',
  '[@',
  '[@a; ',
  '\\label{',
  '\\eqref{',
  '\\begin{align}',
  '\\def\\a{\\a\\a}',
  '&',
  '&#0;',
  '&amp',
  'javascript:',
  'title: ',
  'tags: [',
  'paper:\n  ',
  '!!js/function',
  '&a [*a]',
  '```mermaid',
  '```chart type="line"',
  'run="x"',
  '{1-}',
  'file="../../x"',
]

/** What ended a run without a file; put in by numbers of its own, so that the seeds of the list above stay what they were. */
const accidents = [
  '\\begin{algorithmic}[1]\n\\State ',
  '\\For{',
  '```algorithm\n\\If{',
  '%',
  '![빨간 점](./100%.png)',
  '<img src="./a%.png" alt="빨간 점" />',
  '[글](/posts/%E0%A4%A)',
  '<a href="#100%zz">글</a>',
  '\n\ncover: ./50%off.png\n',
  '\u001B[31m',
  '\u0008',
  '&#8;',
  '\n\n```text file="./a%"\n```\n\n',
  '>'.repeat(300),
  '- '.repeat(300),
  '<kbd>'.repeat(300),
  '*a **b '.repeat(60),
  '$\\frac{'.repeat(300),
  '['.repeat(3000),
  `\n\n${'`a'.repeat(9000)}\n\n`,
  '[^a]: [^b]\n\n[^b]: [^a]\n\n',
]

function addAccidents(text: string, random: () => number): string {
  const at = (length: number) => Math.floor(random() * length)
  let result = text
  for (let count = at(3); count > 0; count -= 1) {
    const from = at(result.length)
    result = result.slice(0, from) + accidents[at(accidents.length)] + result.slice(from)
  }
  return result
}

function mutate(text: string, random: () => number): string {
  const at = (length: number) => Math.floor(random() * length)
  let result = text
  for (let change = 1 + at(6); change > 0; change -= 1) {
    const from = at(result.length)
    const size = at(random() < 0.1 ? 4000 : 40)
    const piece = result.slice(from, from + size)
    const kind = at(6)
    if (kind === 0) result = result.slice(0, from) + result.slice(from + size)
    else if (kind === 1) result = result.slice(0, from) + nasty[at(nasty.length)] + result.slice(from)
    else if (kind === 2) result = result.slice(0, from) + piece.repeat(1 + at(50)) + result.slice(from)
    else if (kind === 3)
      result = result.slice(0, from) + nasty[at(nasty.length)]!.repeat(1 + at(200)) + result.slice(from)
    else if (kind === 4)
      result = result.slice(0, from) + result.slice(at(result.length)).slice(0, size) + result.slice(from + size)
    else result = result.slice(0, from) + [...piece].reverse().join('') + result.slice(from + size)
  }
  return result
}

function listSeeds(): { file: string; text: string }[] {
  return ['content/posts', 'e2e/content/posts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => ({ file: path.join(root, name), text: readFileSync(path.join(root, name), 'utf8') })),
  )
}

export interface FuzzResult {
  posts: number
  failures: string[]
  slowest: { seconds: number; seed: number; file: string }
}

/**
 * Mutates the posts of the repository and checks each of them alone: whatever an author types, the check
 * answers with places in the file, and soon.
 * @param limit seconds that one post may take
 */
export async function fuzzChecks(posts: number, seed = 1, limit = 10): Promise<FuzzResult> {
  const seeds = listSeeds()
  const root = mkdtempSync(path.join(tmpdir(), 'fuzz-'))
  const file = path.join(root, 'posts', 'fuzzed.mdx')
  mkdirSync(path.dirname(file))
  const result: FuzzResult = { posts, failures: [], slowest: { seconds: 0, seed, file: '' } }
  for (let number = seed; number < seed + posts; number += 1) {
    const random = seeded(number)
    const original = seeds[Math.floor(random() * seeds.length)]!
    const text = addAccidents(mutate(original.text, random), seeded(-number))
    writeFileSync(file, text)
    const started = performance.now()
    const fail = await findFailure(root, text)
    const seconds = (performance.now() - started) / 1000
    if (fail) result.failures.push(`seed ${number} (${original.file}): ${fail}`)
    if (seconds > limit) result.failures.push(`seed ${number} (${original.file}): ${seconds.toFixed(1)} s`)
    if (seconds > result.slowest.seconds) result.slowest = { seconds, seed: number, file: original.file }
  }
  rmSync(root, { recursive: true })
  return result
}

async function findFailure(root: string, text: string): Promise<string | undefined> {
  try {
    const { problems } = await checkContent(root)
    const lines = text.split(/\r\n|\r|\n/).length
    const lost = problems.find(({ file, line, column }) => !file || !(line >= 1 && line <= lines + 1) || !(column >= 1))
    return lost && `no place: ${lost.file}:${lost.line}:${lost.column} ${lost.message}`
  } catch (error) {
    return (error as Error).stack?.split('\n').slice(0, 4).join(' | ')
  }
}

const [count, seed] = process.argv.slice(2).map(Number)
if (process.argv[1]?.endsWith('fuzz-check.ts')) {
  const { failures, slowest, posts } = await fuzzChecks(count || 2000, seed || 1)
  for (const failure of failures) console.log(failure)
  console.log(
    `${posts} mutated posts: ${failures.length} failures; the slowest took ${slowest.seconds.toFixed(2)} s (seed ${slowest.seed}).`,
  )
  process.exitCode = failures.length > 0 ? 1 : 0
}
