import type { TagBook } from '@/lib/content/tag-book'
import { say } from '@/lib/i18n/authors'
import { listWrongSettings } from '@/lib/site/read-settings'
import type { Problem } from '@/lib/text/problems'
import type { CheckedPost } from './check-collection'
import { checkOwnLinks } from './check-own-links'
import { type CheckedPage, checkNavigation } from './check-pages'
import { checkTheme } from './check-theme'
import { type CheckedBody, listTargets } from './list-targets'
import type { Steps } from './steps'

/** What an owner has beside the content, and whether there is any. */
export async function checkOwn(
  pages: readonly CheckedPage[],
  posts: CheckedPost[],
  tagBook: TagBook,
  bodies: CheckedBody[],
  steps: Steps,
): Promise<Problem[]> {
  const wrong = await steps.run('settings', [], () => listWrongSettings(say.settings))
  const theme = await steps.run('theme', [], () => checkTheme())
  const navigation = await steps.run('navigation', [], () => checkNavigation(pages, posts, tagBook))
  const links = await steps.run('links of the settings', [], () =>
    checkOwnLinks(listTargets(bodies, posts, pages, tagBook)),
  )
  return [...wrong, ...theme, ...navigation, ...links, ...(posts.length > 0 ? [] : [nothingYet])]
}

const nothingYet: Problem = {
  ...{ file: 'content/posts', line: 1, column: 1, severity: 'warning' },
  message: say.pages.nothingYet[0],
  remedy: say.pages.nothingYet[1],
}
