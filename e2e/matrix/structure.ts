import type { Page } from '@playwright/test'

/** Landmarks once each and named, no level of headings left out, no list without items, no id twice. */
export async function listUnstructured(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (const role of ['main', 'banner', 'contentinfo'] as const) {
    const count = await page.getByRole(role).count()
    if (count !== 1) wrong.push(`${role}: ${count}`)
  }
  const facts = await page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
    const names = [...document.querySelectorAll('nav')].map(
      (nav) => nav.ariaLabel ?? nav.getAttribute('aria-labelledby'),
    )
    const lists = [...document.querySelectorAll('ul, ol, dl')].filter((list) => list.checkVisibility())
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['h1: not one']),
      ...levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1).map((level) => `skipped to h${level}`),
      ...names.filter((name) => !name).map(() => 'nav without a name'),
      ...(new Set(names).size === names.length ? [] : [`nav of one name: ${names}`]),
      ...lists.filter((list) => !list.firstElementChild).map((list) => `empty list: ${list.outerHTML}`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`),
    ]
  })
  return [...wrong, ...facts]
}

/** The language of the page, and links to another one that do not say so. */
export function listUnspoken(page: Page, type: string): Promise<string[]> {
  return page.evaluate(
    (expected) => {
      const { lang } = document.documentElement
      const links = [...document.querySelectorAll('a[hreflang]:not([lang])')]
      const unmarked = links.filter((link) => link.getAttribute('hreflang') !== lang)
      return [...(lang === expected ? [] : [`lang: ${lang}`]), ...unmarked.map(({ outerHTML }) => outerHTML)]
    },
    type.endsWith('English') ? 'en' : 'ko',
  )
}
