/** Words behind the language of a fence, of which each says one thing. */
const word = /[\w-]+="[^"]*"|[\w-]+='[^']*'|[\w-]+=\[[^\]]*\]|(?:focus=)?\{[^}]*\}|\[[^\]]*\]|[^\s,]+/g

/**
 * Words of other dialects as those of posts (`code/code-meta.ts`).
 * @example readFenceWords("title=a.py linenos hl_lines=[1,3]") // => 'title="a.py" showLineNumbers {1,3}'
 */
export function readFenceWords(written: string): string {
  return [...written.matchAll(word)].flatMap(([one]) => readWord(one)).join(' ')
}

function readWord(written: string): string[] {
  const [, options] = /^\{\s*(\..*|.*\b(?:linenos|hl_lines)\b.*)\}$/i.exec(written) ?? []
  if (options) return [...options.matchAll(word)].flatMap(([one]) => readWord(one)) // of Hugo, Pandoc
  const [, name = written, value = ''] = /^([\w-]+)=["'[{]?(.*?)["'\]}]?$/.exec(written) ?? []
  if (/^[.:=]?(?:linenos|linenums|line-?numbers|number-?lines|showlinenumbers)$/i.test(name))
    return value === 'false' ? [] : ['showLineNumbers']
  if (/^hl_lines$/i.test(name))
    return [
      `{${value
        .replace(/["']/g, '')
        .trim()
        .split(/[\s,]+/)
        .join(',')}}`,
    ]
  if (/^(?:title|filename|file-name|name|caption)$/i.test(name) && value !== '') return [`title="${value}"`]
  const [, label] = /^\[(.+)\]$/.exec(written) ?? [] // of a group of VitePress
  return [label ? `title="${label}"` : written]
}
