import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { lifetimes } from '@/lib/api/lifetimes'
import { buildSecurityHeaders } from '@/lib/site/security-headers'
import { site } from '@/site.config'
import { type OldAddress, renderRedirects } from './old-addresses'

/** Domains of hosts that name their sites themselves: such a site needs no `CNAME`. */
const ofHosts = /(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|localhost)$|^[\d.]+$/

/**
 * Writes what hosts read beside the pages: `.nojekyll` (GitHub Pages would leave out `_next`), `_headers` (Cloudflare
 * Pages and Netlify; settings of nginx and Caddy are made of it), and at the root of a domain `CNAME` (GitHub's custom
 * domain) and `_redirects` (Cloudflare Pages and Netlify).
 * @returns the names of the written files
 */
export function writeHostFiles(out: string, addresses: readonly OldAddress[]): string[] {
  const { hostname } = new URL(site.url)
  const files: Record<string, string> = { '.nojekyll': '', _headers: renderHeaders() }
  if (site.basePath === '') {
    if (!ofHosts.test(hostname)) files.CNAME = `${hostname}\n`
    files._redirects = renderRedirects(addresses)
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(out, name), text)
  return Object.keys(files)
}

/**
 * The headers of every page, as the server sends them, and the lifetimes of files with a hash. Rules that would set a
 * header again are left out: Cloudflare joins both values with a comma.
 */
function renderHeaders(): string {
  const everywhere = buildSecurityHeaders(site, false).find(({ source }) => source === '/:path*')?.headers ?? []
  const headers = [
    // Images and feeds are for other sites, too.
    ...everywhere.filter(({ key }) => key !== 'Cross-Origin-Resource-Policy'),
    { key: 'Speculation-Rules', value: `"${site.basePath}/speculation-rules.json"` },
  ]
  const hashed = [{ key: 'Cache-Control', value: lifetimes.hashed }]
  const rules = {
    '/*': headers,
    '/assets/*': hashed,
    '/_next/static/*': hashed,
    '/sw.js': [{ key: 'Cache-Control', value: 'no-cache' }],
    '/speculation-rules.json': [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
  }
  return Object.entries(rules)
    .map(
      ([source, lines]) =>
        `${site.basePath}${source}\n${lines.map(({ key, value }) => `  ${key}: ${value}\n`).join('')}`,
    )
    .join('\n')
}
