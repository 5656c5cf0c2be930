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
  authors: {
    hana: { name: '김하나', profiles: ['https://github.com/hana'], about: '검색을 만듭니다.' },
    min: { name: '이민' },
  },
} as const satisfies Pick<
  typeof site,
  'comments' | 'newsletter' | 'analytics' | 'openIn' | 'securityContact' | 'authors'
>

/** A post by two of the authors. */
export const byTwo = `---
title: "둘이 쓴 글"
date: 2026-04-01
summary: "두 사람이 함께 쓴 글입니다."
authors: [hana, min]
---

## 요약

함께 썼습니다.
`

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
