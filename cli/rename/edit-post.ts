/** Edits of a content file's text that leave all else as it was, byte by byte. */

const frontMatter = /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/

function editFields(text: string, edit: (fields: string) => string): string {
  return text.replace(frontMatter, (_, open: string, fields: string, close: string) => open + edit(fields) + close)
}

/**
 * Adds an old address at the end of `aliases`.
 * @example addAlias('---\ntitle: "a"\n---\n', '/posts/b') // => '---\ntitle: "a"\naliases: [/posts/b]\n---\n'
 */
export function addAlias(text: string, alias: string): string {
  return editFields(text, (fields) => {
    if (listAliases(fields).includes(alias)) return fields
    const flow = /^(aliases:[ \t]*\[)([\s\S]*?)(\s*\])/m
    if (flow.test(fields))
      return fields.replace(flow, (_, open, items, end) => `${open}${items}${items.trim() ? ', ' : ''}${alias}${end}`)
    const block = /^aliases:[ \t]*\n(?:([ \t]*)- .*\n)+/m
    if (block.test(fields)) return fields.replace(block, (list, indent: string) => `${list}${indent}- ${alias}\n`)
    return `${fields.replace(/^aliases:[ \t]*\n/m, '')}aliases: [${alias}]\n`
  })
}

/** Takes an old address out of `aliases`, and the field with the last. */
export function removeAlias(text: string, alias: string): string {
  const escaped = alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const item = `(?:"${escaped}"|'${escaped}'|${escaped})`
  return editFields(text, (fields) =>
    fields
      .replace(new RegExp(`^aliases:[ \\t]*\\[\\s*${item}\\s*\\]\\n`, 'm'), '')
      .replace(new RegExp(`^aliases:[ \\t]*\\n[ \\t]*- ${item}\\n(?![ \\t]*- )`, 'm'), '')
      .replace(new RegExp(`^(aliases:[ \\t]*\\[[\\s\\S]*?),\\s*${item}(?=\\s*[,\\]])`, 'm'), '$1')
      .replace(new RegExp(`^(aliases:[ \\t]*\\[\\s*)${item}\\s*,\\s*`, 'm'), '$1')
      .replace(new RegExp(`^(aliases:[ \\t]*\\n(?:[ \\t]*- .*\\n)*?)[ \\t]*- ${item}\\n`, 'm'), '$1'),
  )
}

function listAliases(fields: string): string[] {
  const [list = ''] = /^aliases:[ \t]*(?:\[[\s\S]*?\]|\n(?:[ \t]*- .*\n)*)/m.exec(fields) ?? []
  return [...list.matchAll(/\/[^\s,\]"']*/g)].map(([alias]) => alias)
}

/** Links to a post in the text, in every language, and `translationOf`. */
export function replaceLinks(text: string, from: string, to: string): { text: string; count: number } {
  let count = 0
  const counted = (before: string) => {
    count += 1
    return `${before}${to}`
  }
  const fields = editFields(text, (given) =>
    given.replace(new RegExp(`^(translationOf:[ \\t]*["']?)${from}(?=["']?[ \\t]*$)`, 'm'), (_, before) =>
      counted(before),
    ),
  )
  const [head = ''] = frontMatter.exec(fields) ?? []
  const link = new RegExp(`(?<![\\w/.-])((?:/[a-z]{2})?/posts/)${from}(?![\\w-])`, 'g')
  const body = fields.slice(head.length).replace(link, (_, before: string) => counted(before))
  return { text: head + body, count }
}
