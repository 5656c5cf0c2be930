import { readFileSync, writeFileSync } from 'node:fs'
import type { site } from '@/site.config'

/** What is off by default, as an owner would turn it on; nobody is at these addresses but the tests. */
export const audience = {
  comments: {
    provider: 'giscus',
    repo: 'octocat/blog',
    repoId: 'R_kgDOtests',
    category: 'Announcements',
    categoryId: 'DIC_kwDOtests',
  },
  newsletter: { action: 'https://news.example.org/subscribe', field: 'email', hidden: { embed: '1' } },
  analytics: { provider: 'plausible', origin: 'https://stats.example.org' },
  openIn: [{ name: 'Reader', url: 'https://reader.example/?q={markdown}' }],
  securityContact: 'safe@example.org',
} as const satisfies Pick<typeof site, 'comments' | 'newsletter' | 'analytics' | 'openIn' | 'securityContact'>

/** Comments by guests. */
export const guests = {
  comments: { provider: 'remark42', origin: 'https://comments.example.org', site: 'blog' },
} as const satisfies Pick<typeof site, 'comments'>

/** Writes settings into the configuration of a staged site. */
export function writeAudience(directory: string, settings: object): void {
  const file = `${directory}/site.config.ts`
  const text = readFileSync(file, 'utf8')
  const place = '  documents: '
  if (text.split(place).length !== 2) throw new Error(`${file}: no single line with “${place}”`)
  writeFileSync(file, text.replace(place, `  ...(${JSON.stringify(settings)} as const),\n${place}`))
}
