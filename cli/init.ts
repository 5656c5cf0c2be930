import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { words } from '@/lib/i18n/words'
import type { Language } from '@/site.config'
import { ask } from './draft'
import { type Answers, type InitOptions, parseAnswers } from './init/answers'
import { firstContent } from './init/first-content'
import { keepSamples, removeSamples } from './init/samples'
import { startBlog } from './init/start-blog'
import { applyAnswers, setAccent } from './init/write-settings'
import { findChanges, git, isRepository } from './upgrade/git'

/**
 * `blog init`: makes the copy of the project a blog of one's own: settings, colours, a first post and a page about the author in
 * each language; the sample content goes.
 * @throws Error when there is uncommitted work, which nothing could bring back, or an answer is wrong
 */
export async function init(options: InitOptions): Promise<void> {
  if (!options.force && !options.into) refuseUnsafe()
  const answers = parseAnswers(await askFor(options), Object.keys(words) as Language[])
  if (options.into) await startBlog(options.into)
  const settings = applyAnswers(readFileSync('site.config.ts', 'utf8'), answers)
  const theme = answers.accent && setAccent(readFileSync('theme.css', 'utf8'), answers.accent)
  if (options.keepSamples) keepSamples('content', answers.languages)
  else removeSamples('content')
  writeFileSync('site.config.ts', settings)
  if (theme) writeFileSync('theme.css', theme)
  const written = firstContent(answers, options.now ?? new Date())
  recordEngine(options.into !== undefined)
  rmSync('.next/cache/bodies', { recursive: true, force: true }) // of the samples
  console.log(tell(answers, written, options.into))
}

async function askFor(options: InitOptions): Promise<InitOptions> {
  const name = options.name ?? (await ask('블로그 이름 / Name of the blog: '))
  const author = options.author ?? (await ask(`글쓴이 / Your name [${name}]: `))
  const languages = options.languages ?? (await ask('언어, 첫째가 기본 / Languages, the first is the default [ko]: '))
  const url = options.url ?? (await ask('주소 / Address, https://… [later: SITE_URL]: '))
  const accent = options.accent ?? (await ask('강조색 / Accent colour, #1f5a86 [as it is]: '))
  return { ...options, name, author: author || name, languages: languages || 'ko', url, accent }
}

function refuseUnsafe(): void {
  if (!isRepository()) {
    throw new Error(
      'this folder is no git repository, so nothing could be taken back and upgrades could not tell your changes: first `git init && git add -A && git commit -m "Start from Yeobaek"` (--force: without)',
    )
  }
  const changes = findChanges()
  if (changes.length > 0)
    throw new Error(
      `there are changes that are not committed (${changes.slice(0, 3).join(', ')}${changes.length > 3 ? ' …' : ''}): commit them first, or add --force`,
    )
}

/** Where this blog left the project: the base of the first upgrade (docs/owning.md). */
function recordEngine(isWithoutTests: boolean): void {
  if (!isRepository() || existsSync('engine.json')) return
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const base = git(['rev-parse', 'HEAD']).trim()
  writeFileSync(
    'engine.json',
    `${JSON.stringify({ version, base, ...(isWithoutTests && { tests: false }) }, null, 2)}\n`,
  )
}

function tell({ languages }: Answers, written: readonly string[], into: string | undefined): string {
  const go = into ? `\n  cd ${into} && npm ci` : ''
  const files = ['site.config.ts', ...written].map((file) => `  ${file}`).join('\n')
  return languages[0] === 'ko'
    ? `블로그를 만들었습니다.\n${files}\n\n다음에 할 일:${go}\n  npm run dev                      글을 고치며 바로 보기\n  npm run blog -- new "제목"       새 글\n  npm run blog -- check            잘못된 곳 찾기\n  git add -A && git commit         여기까지 저장\n모습은 theme.css, 낱말은 messages.ts, 나머지는 site.config.ts에서 바꿉니다: docs/owning.md`
    : `Your blog is there.\n${files}\n\nNext:${go}\n  npm run dev                      write, and see it at once\n  npm run blog -- new "Title"      a new post\n  npm run blog -- check            what is wrong\n  git add -A && git commit         keep this\nIts look is in theme.css, its words in messages.ts, all else in site.config.ts: docs/owning.md`
}
