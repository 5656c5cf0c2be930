import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AuthorTexts, sayIn } from '@/lib/i18n/authors'
import { words } from '@/lib/i18n/words'
import type { Language } from '@/site.config'
import { ask } from './draft'
import { type Answers, type InitOptions, parseAnswers } from './init/answers'
import { askAnswers } from './init/ask-answers'
import { commitStart, isClean } from './init/commit-start'
import { firstContent } from './init/first-content'
import { writeOwnReadme } from './init/own-readme'
import { keepSamples, removeSamples } from './init/samples'
import { startBlog } from './init/start-blog'
import { applyAnswers, setAccent } from './init/write-settings'
import { findChanges, git, isRepository } from './upgrade/git'

/**
 * `blog init`: makes the copy of the project a blog of one's own: settings, colours, a first post and a page about the author in
 * each language; the sample content goes. All of it is one commit, where nothing else is open.
 * @throws Error when there is uncommitted work, which nothing could bring back, or an answer is wrong
 */
export async function init(options: InitOptions): Promise<void> {
  if (!options.force && !options.into) refuseUnsafe(sayIn(options.languages))
  const known = Object.keys(words) as Language[]
  const answers = parseAnswers(await askAnswers(options, known, process.stdin.isTTY ? ask : undefined), known)
  const from = options.into ? await startBlog(options.into) : undefined
  const isAlone = options.commit !== false && isClean()
  const settings = applyAnswers(readFileSync('site.config.ts', 'utf8'), answers)
  const theme = answers.accent && setAccent(readFileSync('theme.css', 'utf8'), answers.accent)
  if (options.keepSamples) keepSamples('content', answers.languages)
  else removeSamples('content')
  writeFileSync('site.config.ts', settings)
  if (theme) writeFileSync('theme.css', theme)
  const written = firstContent(answers, options.now ?? new Date())
  if (options.into) written.push(writeOwnReadme(answers))
  recordEngine(options.into !== undefined, from)
  rmSync('.next/cache/bodies', { recursive: true, force: true }) // of the samples
  const undo = isAlone ? commitStart(sayIn(answers.languages[0]).init.commit(answers.name)) : undefined
  console.log(tell(answers, written, { into: options.into, undo }))
  if (theme) tellAccent(answers, theme)
}

function refuseUnsafe({ init: texts }: AuthorTexts): void {
  if (!isRepository()) {
    throw new Error(texts.noRepository)
  }
  const changes = findChanges()
  if (changes.length > 0) throw new Error(texts.uncommitted(changes))
}

/** Where this blog left the project: the base of the first upgrade (docs/owning.md). */
function recordEngine(isWithoutTests: boolean, from: string | undefined): void {
  if (!isRepository() || existsSync('engine.json')) return
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const base = git(['rev-parse', 'HEAD']).trim()
  writeFileSync(
    'engine.json',
    `${JSON.stringify({ version, base, ...(from && { from }), ...(isWithoutTests && { tests: false }) }, null, 2)}\n`,
  )
}

function tellAccent({ accent = '', languages }: Answers, theme: string): void {
  const moved = findMovedAccent(theme, accent)
  if (moved) console.log(`\n${sayIn(languages[0]).init.accentMoved(accent, moved)}`)
}

/** The accent as the theme has it, where it is not the one that was given. */
export function findMovedAccent(theme: string, given: string): string | undefined {
  const [, used] = /--accent: (light-dark\(.*\));/.exec(theme) ?? []
  return used === `light-dark(${given}, ${given})` ? undefined : used
}

function tell(
  { languages }: Answers,
  written: readonly string[],
  { into, undo }: { into: string | undefined; undo: string | undefined },
): string {
  const go = into ? `\n  cd ${into} && npm ci` : ''
  const files = ['site.config.ts', ...written].map((file) => `  ${file}`).join('\n')
  return sayIn(languages[0]).init.done(files, go, undo)
}
