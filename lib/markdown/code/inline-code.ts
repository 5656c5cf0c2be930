import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { InlineCode, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { visit } from '@/lib/markdown/syntax/visit'
import { highlight, isLanguage, listLanguages, loadGrammars } from './highlight'
import { findTypo } from './language-names'

/** The language suffix of inline code. */
export const codeSuffix = /\{:([\w+#-]+)\}$/

/**
 * Inline code with a language, `` `x = f(y){:python}` ``, highlighted before the tree is converted, because that is
 * synchronous.
 */
export async function renderInlineCode(tree: Root, context: Context): Promise<Map<InlineCode, ElementContent>> {
  const rendered = new Map<InlineCode, ElementContent>()
  const nodes: InlineCode[] = []
  visit(tree, 'inlineCode', (node) => void (codeSuffix.test(node.value) && nodes.push(node)))
  for (const node of nodes) {
    const [written, lang = ''] = codeSuffix.exec(node.value)!
    const value = node.value.slice(0, -written.length)
    if (!isLanguage(lang)) {
      const meant = findTypo(lang, listLanguages())
      context.problems.warn(node.position?.start, ...say.code.unknownInline(lang, meant))
    }
    if (context.target === 'feed') rendered.set(node, h('code', value))
    else {
      await loadGrammars([lang])
      const [line] = await highlight(value, lang)
      rendered.set(node, h('code', line?.type === 'element' ? line.children : value))
    }
  }
  return rendered
}
