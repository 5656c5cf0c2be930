import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { servers } from './addresses'
import { pageTypes } from './pages'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', servers.documents.directory)
const rules = readFileSync(path.join(root, '.generated', 'fonts.css'), 'utf8').split('\n')

/** Whether a slice of the text font holds the character. */
function isInFont(character: string): boolean {
  const point = character.codePointAt(0)!
  return rules
    .filter((rule) => rule.includes('"Pretendard"'))
    .flatMap((rule) => /unicode-range: ([^;]+);/.exec(rule)![1]!.split(','))
    .some((range) => {
      const [from, to] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16)) as [number, number | undefined]
      return point >= from && point <= (to ?? from)
    })
}

test('every syllable that a page shows is in the font of the site', async ({ page }) => {
  const { 'search without results': typed, ...written } = pageTypes // a reader may type what nobody wrote
  for (const [name, address] of Object.entries(written)) {
    await page.goto(address)
    const shown = (await page.locator('body > :not(script)').allTextContents()).join('')
    const missing = new Set(
      [...shown].filter((character) => /\p{Script=Hangul}/u.test(character) && !isInFont(character)),
    )
    expect([...missing], name).toEqual([])
  }
})
