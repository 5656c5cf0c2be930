import { Document, isScalar, isSeq, type Scalar, visit } from 'yaml'

/** Words that some YAML parsers do not read as text. */
const ambiguous = /^(?:yes|no|on|off|y|n|true|false|null|~|[\d.,:eE+-]+)$/i
const plainFields = new Set(['date', 'updated', 'part', 'draft'])
const flowFields = new Set(['tags', 'authors'])

/**
 * Formats fields as front matter with its fences: texts in quotes, lists of names in one line.
 * @param remark lines to add as a comment below the fields
 */
export function formatFrontMatter(fields: Record<string, unknown>, remark?: string): string {
  const document = new Document(fields)
  visit(document, {
    Pair(_, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      if (isSeq(pair.value) && flowFields.has(name)) pair.value.flow = true
      if (isScalar(pair.value) && !plainFields.has(name)) quote(pair.value)
    },
    Seq(_, list) {
      for (const item of list.items)
        if (isScalar(item) && (!list.flow || ambiguous.test(String(item.value)))) quote(item)
    },
  })
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `---\n${text}${remark ? remark.replace(/^/gm, '# ').concat('\n') : ''}---\n`
}

function quote(scalar: Scalar): void {
  if (typeof scalar.value === 'string') scalar.type = 'QUOTE_DOUBLE'
}
