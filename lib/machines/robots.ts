import { absoluteUrl } from '@/lib/addresses/routes'
import { site } from '@/site.config'

/** Naver says that it looks for its own name (Yeti), so the important crawlers are named. */
const agents = ['Yeti', 'Googlebot', 'Bingbot', '*']

/** Names of https://contentsignals.org for what `automatedUse` in `site.config.ts` says. */
const signals = { search: 'search', input: 'ai-input', training: 'ai-train' } as const

/** `robots.txt`: every path is allowed, and what the texts may be used for is said where the owner has said it. */
export function renderRobots(use: typeof site.automatedUse = site.automatedUse): string {
  const said = Object.entries({ search: true, ...use }).flatMap(([name, may]) =>
    may === undefined ? [] : [`${signals[name as keyof typeof signals]}=${may ? 'yes' : 'no'}`],
  )
  return [
    ...agents.map((agent) => `User-Agent: ${agent}`),
    ...(said.length > 0 ? [`Content-Signal: ${said.join(', ')}`] : []),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n')
}
