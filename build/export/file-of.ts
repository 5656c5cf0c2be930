/**
 * The file of a page or another response, relative to the exported folder: what static hosts serve at its path without
 * a redirect. `/tags/llm` is `tags/llm.html`, beside the folder `tags/llm/` of its feeds.
 * @param path percent-encoded, relative to the site's base path
 * @param type its `Content-Type`
 * @example fileOf('/posts/lora', 'text/html; charset=utf-8') // => 'posts/lora.html'
 * @example fileOf('/posts/lora/', 'text/html') // => 'posts/lora/index.html', the redirect of a link with a slash
 * @example fileOf('/feed.xml', 'application/rss+xml') // => 'feed.xml'
 */
export function fileOf(path: string, type: string): string {
  const name = decodeURIComponent(path).normalize('NFC').slice(1)
  if (!type.startsWith('text/html')) return name
  if (name === '' || name.endsWith('/')) return `${name}index.html`
  // `404.html` and `index.html` mean something else to hosts.
  return /(?:^|\/)(?:404|index)$/.test(name) ? `${name}/index.html` : `${name}.html`
}

/**
 * The file of a redirect page: at a folder's index it answers with and without a trailing slash.
 * @param alias an old address, relative to the site's base path
 * @returns undefined for an address with a query, which a file cannot have, and for one that leaves the folder
 * @example fileOfAlias('/entry/어텐션') // => 'entry/어텐션/index.html'
 * @example fileOfAlias('/2020/lora.html') // => '2020/lora.html'
 */
export function fileOfAlias(alias: string): string | undefined {
  if (alias.includes('?') || decodeURI(alias).split('/').includes('..')) return undefined
  const name = decodeURI(alias)
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '')
  return /\.html?$/.test(name) ? name : `${name}/index.html`
}
