/** What `npm audit --json` says of the packages. */
export type Audit = { unasked: string } | { serious: string[] }

/**
 * Reads the output of `npm audit --json`.
 * @returns the packages with a serious fault, as `name (severity): its titles`; or why no registry answered
 */
export function readAudit(text: string): Audit {
  const read = parse(text)
  if (!read?.vulnerabilities) return { unasked: read?.message ?? (text.trim().slice(0, 200) || 'npm said nothing') }
  const serious = Object.values(read.vulnerabilities).filter(({ severity }) => /^(?:high|critical)$/.test(severity))
  return {
    serious: serious.map(({ name, severity, via }) => {
      const titles = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : cause.title))
      return `${name} (${severity}): ${titles.join('; ')}`
    }),
  }
}

interface Report {
  message?: string
  vulnerabilities?: Record<string, { name: string; severity: string; via: (string | { title: string })[] }>
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report
  } catch {
    return undefined // npm failed before it wrote a report; readAudit tells what it wrote instead
  }
}
