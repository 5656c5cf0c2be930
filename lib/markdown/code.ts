import { transformerNotationDiff, transformerNotationHighlight } from '@shikijs/transformers'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore, type ShikiTransformer } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'
import type { Problems } from '@/lib/problems'
import { parseCodeMeta } from './code-meta'
import type { Context } from './context'

/** Colours are CSS variables in both themes: a token carries a class, not a style. */
const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--t-' })

let highlighter: Promise<HighlighterCore> | undefined

function getHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
  return highlighter
}

const plain = new Set(['', 'text', 'txt', 'plain', 'plaintext'])
const known = new Map(Object.entries({ ...bundledLanguages, ...bundledLanguagesAlias }))

/** Loads the grammars of a post before its blocks are rendered; an unknown language is a warning. */
export async function loadLanguages(blocks: Code[], problems: Problems): Promise<void> {
  const { loadLanguage, getLoadedLanguages } = await getHighlighter()
  for (const block of blocks) {
    const lang = block.lang ?? ''
    const grammar = known.get(lang)
    if (grammar && !getLoadedLanguages().includes(lang)) await loadLanguage(grammar)
    if (!grammar && !plain.has(lang)) {
      problems.warn(
        block.position?.start,
        `unknown code language “${lang}”`,
        'it is shown as plain text; write text, or a language Shiki knows',
      )
    }
  }
}

/** A fenced block: highlighted, with title and marked lines; plain in feeds. */
export async function renderCode(block: Code, context: Context): Promise<Element> {
  const lang = block.lang ?? ''
  if (context.target === 'feed') return h('pre', [h('code', { class: lang && `language-${lang}` }, block.value)])
  const meta = parseCodeMeta(block, context.problems)
  const lines = await highlight(block.value, known.has(lang) ? lang : 'text', meta.highlighted)
  const label = meta.title ? context.words.codeBlock(meta.title) : context.words.codeBlockUntitled
  return h(
    'code-block',
    { class: ['code', meta.numbered && 'numbered', meta.wrap && 'wrap'].filter(Boolean).join(' ') },
    [
      ...(meta.title ? [h('div', { class: 'code-title' }, meta.title)] : []),
      h('pre', { tabIndex: 0, role: 'group', ariaLabel: label, dataLang: lang || undefined }, [h('code', lines)]),
    ],
  )
}

async function highlight(value: string, lang: string, highlighted: Set<number>): Promise<ElementContent[]> {
  const { codeToHast } = await getHighlighter()
  const transformers = [
    transformerNotationDiff({ matchAlgorithm: 'v3' }),
    transformerNotationHighlight({ matchAlgorithm: 'v3' }),
    tokensByClass(highlighted),
  ]
  const root = codeToHast(value, { lang, theme: 'tokens', transformers })
  const pre = root.children[0] as Element
  return (pre.children[0] as Element).children
}

/** Replaces `style="color:var(--t-token-string)"` by `class="t-string"` and drops spans that say nothing. */
function tokensByClass(highlighted: Set<number>): ShikiTransformer {
  return {
    name: 'tokens-by-class',
    line(line, number) {
      if (highlighted.has(number)) this.addClassToHast(line, 'highlighted')
      line.children = line.children.map((token) => {
        if (token.type !== 'element') return token
        const kind = /--t-token-([a-z-]+)/.exec(String(token.properties.style))?.[1]
        return kind ? h('span', { class: `t-${kind}` }, token.children) : (token.children[0] ?? token)
      })
    },
  }
}
