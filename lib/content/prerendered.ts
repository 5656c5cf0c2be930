import kept from '@/.generated/kept-pages.json'

/** Paths of pages that the last build rendered and that would be the same now (`build/kept-pages.ts`). */
const made = new Set<string>(kept)

/** For `generateStaticParams` of a route: the pages that this build has to render. */
export interface RouteParams<Params> {
  (): Params[]
  /** Including pages reused from the last build. */
  all(): Params[]
  /** Path of a page below `app`, in Next's form. */
  pathOf(params: Params): string
  /** Paths of all pages. */
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
