import type { Check } from './define-audience'

/** A place that takes the address of a text: an assistant, a reader of one's own. */
export interface OpenInSettings {
  /** As readers know it: `ChatGPT`. */
  name: string
  /** With `{markdown}` where the address of the post's Markdown goes: `https://chatgpt.com/?q={markdown}`. */
  url: string
}

const placeholder = '{markdown}'

export function checkOpenIn(places: readonly OpenInSettings[]): Check[] {
  return places.flatMap(({ name, url }, index): Check[] => [
    [`openIn.${index}.name`, name.trim() !== '', (say) => say.openInName],
    [
      `openIn.${index}.url`,
      url.includes(placeholder) &&
        /^https:\/\/[^/{}]+\//.test(url) &&
        URL.canParse(buildOpenUrl(url, 'https://a.example')),
      (say) => say.openInUrl(placeholder),
    ],
  ])
}

/** @example buildOpenUrl('https://a.example/?q={markdown}', 'https://b.example/c.md') // => 'https://a.example/?q=https%3A%2F%2Fb.example%2Fc.md' */
export function buildOpenUrl(url: string, markdown: string): string {
  return url.split(placeholder).join(encodeURIComponent(markdown))
}
