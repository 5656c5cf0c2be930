import { existsSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { blankComments } from '@/lib/theme/read-theme'

/**
 * Checks the files that `theme.css` names: whether they are there, and found where the site lies below a path. A relative
 * address (`./public/fonts/name.woff2`) is bundled, so it is found everywhere.
 * @param root the folder of the style sheet
 */
export function checkThemeFiles(css: string, root: string, basePath: string, problems: Problems): void {
  const plain = blankComments(css)
  for (const { 0: written, 1: url = '', index } of plain.matchAll(/url\(\s*["']?([^"')\s]+)["']?\s*\)/g)) {
    if (/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(url)) continue
    const before = plain.slice(0, index).split('\n')
    const place = { line: before.length, column: before.at(-1)!.length + 1 }
    const [name = ''] = url.split(/[?#]/)
    const inPublic = name.startsWith(`${basePath}/`) ? name.slice(basePath.length) : name
    const file = name.startsWith('/') ? path.join('public', inPublic) : name
    const better = `url(./${path.join('public', inPublic).split(path.sep).join('/')})`
    if (!existsSync(path.join(root, file))) problems.error(place, ...say.pages.noThemeFile(url, file))
    else if (name.startsWith('/') && inPublic === name && basePath !== '')
      problems.error(place, ...say.pages.themeFileBelowPath(url, basePath, better), { find: written, replace: better })
  }
}
