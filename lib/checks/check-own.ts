import type { TagBook } from '@/lib/content/tag-book'
import { say } from '@/lib/i18n/authors'
import type { Problem } from '@/lib/text/problems'
import type { CheckedPost } from './check-collection'
import { type CheckedPage, checkNavigation } from './check-pages'
import { checkTheme } from './check-theme'
import type { Steps } from './steps'

/** What an owner has beside the content, and whether there is any. */
export async function checkOwn(
  pages: readonly CheckedPage[],
  posts: readonly CheckedPost[],
  tagBook: TagBook,
  steps: Steps,
): Promise<Problem[]> {
  const theme = await steps.run('theme', [], () => checkTheme())
  const navigation = await steps.run('navigation', [], () => checkNavigation(pages, posts, tagBook))
  return [...theme, ...navigation, ...(posts.length > 0 ? [] : [nothingYet])]
}

const nothingYet: Problem = {
  ...{ file: 'content/posts', line: 1, column: 1, severity: 'warning' },
  message: say.pages.nothingYet[0],
  remedy: say.pages.nothingYet[1],
}
