import type { ElementContent, Parents, Text } from 'hast'
import { findReplacements, opaque, type Signs } from '@/lib/text/typography'

/** Elements within a line. All others have lines of their own. */
const inline = new Set(
  'a abbr b bdi bdo cite del dfn em i ins mark q rb rp rt ruby s small span strong sub sup time u wbr'.split(' '),
)
/** What is shown as it was typed. */
const verbatim = new Set('code pre kbd samp var script style svg math textarea code-block'.split(' '))

interface Run {
  text: string
  parts: { node: Text; start: number }[]
}

/**
 * Sets curly quotes, ellipses and dashes in the text of a tree, never in code, formulas and attributes. Quotes are
 * paired within a block, across emphasis and links: `"**글**"`.
 */
export function setTreeTypography(parent: Parents, signs: Signs): void {
  const run: Run = { text: '', parts: [] }
  for (const child of parent.children as ElementContent[]) gather(child, run, signs)
  write(run, signs)
}

function gather(node: ElementContent, run: Run, signs: Signs): void {
  if (node.type === 'text') {
    run.parts.push({ node, start: run.text.length })
    run.text += node.value
  } else if (node.type !== 'element') run.text += opaque
  else if (verbatim.has(node.tagName) || node.tagName === 'img') run.text += opaque
  else if (isBeside(node)) setTreeTypography(node, signs)
  else if (inline.has(node.tagName)) for (const child of node.children) gather(child, run, signs)
  else if (node.tagName !== 'button') {
    setTreeTypography(node, signs)
    run.text += '\n'
  }
}

/** A note in the margin stands within its paragraph, but is not a part of its text. */
function isBeside({ tagName, properties }: Extract<ElementContent, { type: 'element' }>): boolean {
  const classes = ([] as unknown[]).concat(properties.className ?? [])
  return tagName === 'span' && classes.includes('note')
}

function write({ text, parts }: Run, signs: Signs): void {
  const replacements = findReplacements(text, signs)
  for (const { node, start } of parts) {
    const end = start + node.value.length
    const own = replacements.filter(({ at, length }) => at >= start && at + length <= end)
    for (const { at, length, by } of own.reverse())
      node.value = node.value.slice(0, at - start) + by + node.value.slice(at - start + length)
  }
}
