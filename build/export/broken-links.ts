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
  const count = broken.length === 1 ? '1 link of the site leads' : `${broken.length} links of the site lead`
  return `${count} nowhere:\n${lines.join('\n')}`
}
