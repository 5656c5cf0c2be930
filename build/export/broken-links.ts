import { say } from '@/lib/i18n/authors'

interface BrokenLink {
  link: string
  status: number
  page: string
}

/** Says which links of the site lead nowhere, and from where: the first twenty. */
export function describeBroken(broken: readonly BrokenLink[]): string {
  const lines = broken
    .slice(0, 20)
    .map(({ link, status, page }) => `  ${decodeURI(page)} → ${decodeURI(link)} (${status})`)
  return `${say.building.brokenLinks(broken.length)}\n${lines.join('\n')}`
}
