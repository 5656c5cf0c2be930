import type { SourceSettings } from './define-source'

/** How hosts of repositories address the editor of a file, and a new issue. */
interface Host {
  edit: string
  issue: string
  title: string
  body: string
}

const gitlab: Host = { edit: '-/edit', issue: '-/issues/new', title: 'issue[title]', body: 'issue[description]' }
const codeberg: Host = { edit: '_edit', issue: 'issues/new', title: 'title', body: 'body' }
const github: Host = { edit: 'edit', issue: 'issues/new', title: 'title', body: 'body' }

function hostOf(repository: string): Host {
  const { hostname } = new URL(repository)
  if (/gitlab/.test(hostname)) return gitlab
  return /codeberg|gitea|forgejo/.test(hostname) ? codeberg : github
}

const clean = (repository: string) => repository.replace(/(?:\.git)?\/*$/, '')

/**
 * The address of the editor of a file.
 * @param file path from the root of the blog
 * @example buildEditUrl({ repository: 'https://github.com/a/b' }, 'content/posts/c.mdx')
 * // => 'https://github.com/a/b/edit/main/content/posts/c.mdx'
 */
export function buildEditUrl({ repository, branch = 'main', folder }: SourceSettings, file: string): string {
  const path = [folder, file].filter(Boolean).join('/').split('/').map(encodeURIComponent).join('/')
  return `${clean(repository)}/${hostOf(repository).edit}/${branch}/${path}`
}

/** The address of a new issue with title and text filled in. */
export function buildIssueUrl({ repository }: SourceSettings, title: string, body: string): string {
  const host = hostOf(repository)
  return `${clean(repository)}/${host.issue}?${new URLSearchParams({ [host.title]: title, [host.body]: body })}`
}
