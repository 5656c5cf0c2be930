import { absoluteUrl } from '@/lib/addresses/routes'
import { site } from '@/site.config'

/** Naver says that it looks for its own name (Yeti), so the important crawlers are named. */
const agents = ['Yeti', 'Googlebot', 'Bingbot', '*']

/** Names of each use at https://contentsignals.org and, where it has one, in the drafts of the IETF's AIPREF group. */
const names = {
  search: { signal: 'search', usage: 'search' },
  input: { signal: 'ai-input', usage: undefined },
  training: { signal: 'ai-train', usage: 'train-ai' },
} as const

/** `robots.txt`: every path is allowed, and what the texts may be used for is said where the owner has said it. */
export function renderRobots(use: typeof site.automatedUse = site.automatedUse): string {
  const said = Object.entries({ search: true, ...use }).flatMap(([name, may]) =>
    may === undefined ? [] : [{ ...names[name as keyof typeof names], may }],
  )
  const signals = said.map(({ signal, may }) => `${signal}=${may ? 'yes' : 'no'}`)
  const usages = said.flatMap(({ usage, may }) => (usage ? [`${usage}=${may ? 'y' : 'n'}`] : []))
  return [
    ...agents.map((agent) => `User-Agent: ${agent}`),
    ...(signals.length > 0 ? [`Content-Signal: ${signals.join(', ')}`] : []),
    ...(usages.length > 0 ? [`Content-Usage: ${usages.join(', ')}`] : []),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n')
}
