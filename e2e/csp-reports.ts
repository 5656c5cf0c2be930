import type { Page } from '@playwright/test'

/** What the policy of a page forbids while a test goes on, a line each; to be called before the first page. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const reports: string[] = []
  await page.exposeFunction('reportViolation', (line: string) => reports.push(line))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation(line: string): void }
      reportViolation(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  // Frames and headers that the browser does not understand are told only here.
  page.on('console', (message) => {
    if (/Content.Security.Policy|Permissions.Policy|Cross-Origin/i.test(message.text())) reports.push(message.text())
  })
  return reports
}
