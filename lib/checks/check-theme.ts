import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import { type Problem, Problems } from '@/lib/text/problems'
import { contrastOf, findReadable } from '@/lib/theme/contrast'
import { findUnread, getColour, listTokens, type Token, themeFiles } from '@/lib/theme/read-theme'
import { site } from '@/site.config'
import { checkThemeFiles } from './check-theme-files'

/** Texts, and the grounds that they stand on (e2e/contrast.documents.spec.ts measures the pages). */
const texts: [text: string, grounds: string[], least: number][] = [
  ['--ink', ['--paper', '--raised', '--sunken', '--accent-soft', '--mark'], 4.5],
  ['--muted', ['--paper', '--raised', '--sunken'], 4.5],
  ['--accent', ['--paper', '--raised', '--sunken'], 4.5],
  ['--strong-line', ['--paper'], 3],
  ...['keyword', 'string', 'comment', 'constant', 'function', 'parameter', 'punctuation', 'magenta', 'cyan'].map(
    (kind): [string, string[], number] => [`--t-${kind}`, ['--sunken'], 4.5],
  ),
]

/**
 * Checks the owner's `theme.css`: names of tokens, files, colours that can be read, and their contrast in both themes. A pair is
 * checked when the owner has written one of the two.
 */
export function checkTheme(file = themeFiles.own, basePath = site.basePath): Problem[] {
  const problems = new Problems(file)
  if (!existsSync(file)) {
    problems.error(undefined, ...say.settings.noTheme)
    return problems.list
  }
  const css = readFileSync(file, 'utf8')
  checkThemeFiles(css, path.dirname(file), basePath, problems)
  const own = listTokens(file, css)
  const base = listTokens(themeFiles.base, readFileSync(themeFiles.base, 'utf8'))
  const unread = findUnread(base, own)
  for (const [name, token] of own) {
    // A property that is the owner's own, for an own rule, is not ours to judge.
    if (!base.has(name) && !css.includes(`var(${name}`)) {
      const nearest = findNearestName(name, [...base.keys()])
      problems.error(token, ...say.pages.noToken(name, nearest, themeFiles.base))
    } else if (unread.has(name)) problems.error(token, ...say.pages.noColour(name, token.value))
  }
  const readable = new Map([...own].filter(([name]) => !unread.has(name)))
  for (const pair of texts) checkContrast(pair, readable, new Map([...base, ...readable]), problems)
  return problems.list
}

function checkContrast(
  [text, grounds, least]: (typeof texts)[number],
  own: Map<string, Token>,
  tokens: Map<string, Token>,
  problems: Problems,
): void {
  for (const theme of ['light', 'dark'] as const) {
    const colourOf = (name: string) => getColour(name, tokens)[theme]
    const changed = grounds.filter((ground) => own.has(text) || own.has(ground))
    const [worst] = changed
      .map((ground) => ({ ground, contrast: contrastOf(colourOf(text), colourOf(ground)) }))
      .sort((a, b) => a.contrast - b.contrast)
    if (!worst || worst.contrast >= least) continue
    const better = findReadable(colourOf(text), grounds.map(colourOf), least)
    problems.error(
      own.get(text) ?? own.get(worst.ground),
      ...say.pages.lowContrast(
        text,
        colourOf(text),
        worst.ground,
        colourOf(worst.ground),
        format(worst.contrast),
        theme,
        least,
        better,
      ),
    )
  }
}

/** Rounded down: 4.499 is not 4.5. */
const format = (contrast: number) => (Math.floor(contrast * 100) / 100).toFixed(2)
