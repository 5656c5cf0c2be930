import { transformerNotationDiff, transformerNotationFocus, transformerNotationHighlight } from '@shikijs/transformers'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore, type ShikiTransformer } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'
import { grammarOf } from './language-names'

/** Tokens get classes instead of inline colours, so that both themes use the same HTML. */
const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--t-' })

let highlighter: Promise<HighlighterCore> | undefined

function getHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  })
  return highlighter
}

const grammars = new Map(Object.entries({ ...bundledLanguages, ...bundledLanguagesAlias }))

const findGrammar = (name: string): string | undefined => grammarOf(name, (one) => grammars.has(one))

/** Whether Shiki has colours for a language, by the name that people write. */
export function isLanguage(name: string): boolean {
  return findGrammar(name) !== undefined
}

export function listLanguages(): string[] {
  return [...grammars.keys()]
}

/** Loads grammars that are not loaded yet. */
export async function loadGrammars(names: Iterable<string>): Promise<void> {
  const { loadLanguage, getLoadedLanguages } = await getHighlighter()
  for (const written of names) {
    const name = findGrammar(written)
    const grammar = name && grammars.get(name)
    if (grammar && !getLoadedLanguages().includes(name)) await loadLanguage(grammar)
  }
}

/** Highlights code: lines as elements, with a class for each kind of token; `ansi` is text with colours of a terminal. */
export async function highlight(value: string, lang: string): Promise<ElementContent[]> {
  const { codeToHast } = await getHighlighter()
  const root = codeToHast(value, {
    lang: lang === 'ansi' ? lang : (findGrammar(lang) ?? 'text'),
    theme: 'tokens',
    tokenizeMaxLineLength: 5000, // longer lines stay plain: highlighting takes quadratic time
    tokenizeTimeLimit: 0, // off: the default of 500 ms per line would leave the rest uncoloured, and cache that
    transformers: [
      transformerNotationDiff({ matchAlgorithm: 'v3' }),
      transformerNotationHighlight({ matchAlgorithm: 'v3' }),
      transformerNotationFocus({ matchAlgorithm: 'v3' }),
      tokensByClass,
    ],
  })
  const pre = root.children[0] as Element
  return (pre.children[0] as Element).children
}

/** Replaces `style="color:var(--t-token-string)"` by `class="t-string"` and unwraps spans without a token type. */
const tokensByClass: ShikiTransformer = {
  name: 'tokens-by-class',
  line(line) {
    line.children = line.children.map((token) => {
      if (token.type !== 'element') return token
      const style = String(token.properties.style)
      const kind = /(?<!background-)color:var\(--t-(?:token-|(?=ansi-))([a-z-]+)/.exec(style)?.[1]
      const classes = [kind && `t-${kind}`, style.includes('font-weight:bold') && 't-bold'].filter(Boolean)
      return classes.length > 0 ? h('span', { class: classes.join(' ') }, token.children) : (token.children[0] ?? token)
    })
  },
}
