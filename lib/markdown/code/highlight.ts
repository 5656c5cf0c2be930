import { transformerNotationDiff, transformerNotationFocus, transformerNotationHighlight } from '@shikijs/transformers'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore, type ShikiTransformer } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'

/** Colours are CSS variables in both themes: a token carries a class, not a style. */
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

export function isLanguage(name: string): boolean {
  return grammars.has(name)
}

export function listLanguages(): string[] {
  return [...grammars.keys()]
}

/** Loads grammars, so that blocks can be rendered without waiting. */
export async function loadGrammars(names: Iterable<string>): Promise<void> {
  const { loadLanguage, getLoadedLanguages } = await getHighlighter()
  for (const name of names) {
    const grammar = grammars.get(name)
    if (grammar && !getLoadedLanguages().includes(name)) await loadLanguage(grammar)
  }
}

/** The lines of a text as elements, with a class for each kind of token. */
export async function highlight(value: string, lang: string): Promise<ElementContent[]> {
  const { codeToHast } = await getHighlighter()
  const root = codeToHast(value, {
    lang: isLanguage(lang) ? lang : 'text',
    theme: 'tokens',
    tokenizeMaxLineLength: 5000, // of a longer one nobody reads the colours, and they take the square of its length
    tokenizeTimeLimit: 0, // for a line: 500 ms by itself, after which the rest of it would have no colours, and be kept so
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

/** Replaces `style="color:var(--t-token-string)"` by `class="t-string"` and drops spans that say nothing. */
const tokensByClass: ShikiTransformer = {
  name: 'tokens-by-class',
  line(line) {
    line.children = line.children.map((token) => {
      if (token.type !== 'element') return token
      const kind = /--t-token-([a-z-]+)/.exec(String(token.properties.style))?.[1]
      return kind ? h('span', { class: `t-${kind}` }, token.children) : (token.children[0] ?? token)
    })
  },
}
