import type { Check } from './define-audience'

/** Where the sources of posts are, and how readers report mistakes. */
export interface SourceSettings {
  /** The repository at GitHub, GitLab or Codeberg: `https://github.com/hana/notes`. */
  repository: string
  /** Its branch (default: main). */
  branch?: string
  /** The folder of the blog in it, where it is not the root. */
  folder?: string
  /** A link to edit each post, for everybody who may (default: true). */
  edit?: boolean
  /** Where mistakes are reported: a new issue of the repository, or a mail to `author.email`; without it nowhere. */
  report?: 'issue' | 'mail'
}

export function checkSource(source: SourceSettings | undefined, email: string | undefined): Check[] {
  if (!source) return []
  const { repository, branch = 'main', folder = '', report } = source
  return [
    ['source.repository', isRepository(repository), (say) => say.repository],
    ['source.branch', /^[\w./-]+$/.test(branch), (say) => say.branch],
    ['source.folder', /^(?:[\w.-]+(?:\/[\w.-]+)*)?$/.test(folder), (say) => say.folder],
    ['source.report', report === undefined || ['issue', 'mail'].includes(report), (say) => say.report],
    ['source.report', report !== 'mail' || email !== undefined, (say) => say.reportMail],
  ]
}

function isRepository(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && /^\/[^/]+\/./.test(new URL(value).pathname)
}
