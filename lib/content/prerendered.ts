import kept from '@/.generated/kept-pages.json'

/** Paths of pages that the last build made, in this one as they would be made now (`build/kept-pages.ts`). */
const made = new Set<string>(kept)

/** What a route's `generateStaticParams` asks: the pages that this build has to make. */
export interface RouteParams<Params> {
  (): Params[]
  /** Those of the last build, too. */
  all(): Params[]
  /** Path of a page below `app`, as Next names it. */
  pathOf(params: Params): string
  /** Those of all pages. */
  paths(): string[]
}

/**
 * @param route folder of the page below `app`
 * @param all params of all pages of the route
 * @example forRoute('/[lang]/tags/[tag]', () => [{ lang: 'ko', tag: 'llm' }]).pathOf({ lang: 'ko', tag: 'llm' }) // => '/ko/tags/llm'
 */
export function forRoute<Params extends Record<keyof Params, string>>(
  route: string,
  all: () => Params[],
): RouteParams<Params> {
  const pathOf = (params: Params) => route.replace(/\[(\w+)\]/g, (_, name: string) => params[name as keyof Params])
  return Object.assign(() => all().filter((params) => !made.has(pathOf(params))), {
    all,
    pathOf,
    paths: () => all().map(pathOf),
  })
}
