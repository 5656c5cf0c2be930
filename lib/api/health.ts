import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { listPosts } from '@/lib/content'
import { getCounter, isCounting } from '@/lib/counts'
import { version } from '@/package.json'
import { hosting, site } from '@/site.config'

/** Status for monitoring; nothing in it helps an attacker. */
export interface Health {
  /** `degraded`: pages are served, but counts or the cache do not work. */
  status: 'ok' | 'degraded' | 'failing'
  version: string
  build?: string
  /** Seconds. */
  uptime: number
  /** Number of listed posts, by language. */
  posts: Record<string, number>
  counts: { state: 'ok' | 'off' | 'unavailable'; milliseconds?: number }
  cache: { form: 'documents' | 'pages'; state: 'writable' | 'read-only' | 'missing' }
}

const pages = '.next/server'

export async function getHealth(): Promise<Health> {
  const posts = Object.fromEntries(site.languages.map((lang) => [lang, listPosts({ lang }).length]))
  const counts = await checkCounts()
  const cache: Health['cache'] = { form: site.documents ? 'documents' : 'pages', state: checkCache() }
  const isFailing = Object.values(posts).every((count) => count === 0)
  // A platform keeps the pages itself, so this folder may be read-only there.
  const isKeeper = site.documents && hosting === 'server'
  const isDegraded = counts.state === 'unavailable' || (isKeeper && cache.state !== 'writable')
  return {
    status: isFailing ? 'failing' : isDegraded ? 'degraded' : 'ok',
    version,
    build: existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : undefined,
    uptime: Math.round(process.uptime()),
    posts,
    counts,
    cache,
  }
}

async function checkCounts(): Promise<Health['counts']> {
  if (!isCounting) return { state: 'off' }
  const started = performance.now()
  const state = await getCounter()
    .listCounts()
    .then(
      () => 'ok' as const,
      () => 'unavailable' as const, // the counter has logged the cause
    )
  return { state, milliseconds: Math.round(performance.now() - started) }
}

function checkCache(): Health['cache']['state'] {
  if (!existsSync(pages)) return 'missing'
  try {
    accessSync(pages, constants.W_OK)
    return 'writable'
  } catch {
    return 'read-only' // EROFS, EACCES: pages are served but cannot be renewed
  }
}
