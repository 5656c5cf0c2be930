const file = String.raw`\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?=["'\s])`
/** Tags of templates that name files of pictures. */
const pictureTag = new RegExp(
  String.raw`\{\{[<%]\s*[\w./-]+\s[^{}]{0,2000}?${file}[^{}]{0,2000}?[>%]\}\}|\{%-?\s*include\s[^{}]{0,2000}?${file}[^{}]{0,2000}?%\}`,
  'gi',
)

/** The words of the pictures that tags of templates name, each picture once, and not what a click leads to. */
export function listTagged(prose: string): (string | undefined)[] {
  return [...prose.matchAll(pictureTag)].flatMap(([tag]) => {
    const names = [...tag.matchAll(/([\w-]*)=?["']([^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg|bmp))["']/gi)]
    const shown = new Set(names.flatMap(([, key = '', name]) => (/^(?:link|url|href)$/.test(key) ? [] : name)))
    const said = /\s(?:alt|title|caption)=(?:"([^"]*)"|'([^']*)')/.exec(tag)?.[1]
    return Array.from({ length: Math.max(1, shown.size) }, () => said)
  })
}

/** Diagrams that are written as a shortcode or an element. */
export const countDiagrams = (prose: string): number =>
  (prose.match(/\{\{[<%]\s*mermaid\b|<(?:div|pre)\b[^<>]*\sclass=["'][^"'<>]*\bmermaid\b/g) ?? []).length
