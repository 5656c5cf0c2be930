import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import type { Problem } from '@/lib/text/problems'
import { doAtOnce } from '@/lib/work/at-once'
import type { CheckedBody } from './list-targets'

/** A link to another site, with the places where posts link to it. */
export interface ExternalLink {
  url: string
  places: { file: string; line: number; column: number }[]
}

type Verdict = { at: number; gone?: string }

const file = '.next/cache/external-links.json'
const day = 86_400_000
/** Days that a result is cached: a page that exists is checked less often than one that does not. */
const believed = { there: 14, gone: 1 }
const patience = 15_000
const atOnce = 8
/** Milliseconds between two requests to one host. */
const pause = 500

/**
 * Requests each URL once, one at a time per host. Only certain results are warnings: hosts that block programs or
 * respond slowly are not reported.
 */
export async function checkExternalLinks(links: ExternalLink[]): Promise<{ problems: Problem[]; asked: number }> {
  const known = readCache()
  const due = links.filter(({ url }) => !isFresh(known[url]))
  const hosts = new Map<string, string[]>()
  for (const { url } of due) hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url])
  await doAtOnce(atOnce, [...hosts.values()], async (urls) => {
    for (const [index, url] of urls.entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      known[url] = { at: Date.now(), gone: await findGone(url) }
    }
  })
  writeCache(known)
  const problems = links.flatMap(({ url, places }) => {
    const gone = known[url]?.gone
    return gone ? places.map((place) => buildProblem(url, gone, place)) : []
  })
  return { problems, asked: due.length }
}

function buildProblem(url: string, gone: string, place: ExternalLink['places'][number]): Problem {
  const [message, remedy] = say.links.gone(url, statusOf(gone))
  return {
    ...place,
    message,
    remedy,
    severity: 'warning',
  }
}

/** @returns undefined for a host that is gone */
function statusOf(gone: string): number | undefined {
  const [status] = /\d{3}/.exec(gone) ?? []
  return status === undefined ? undefined : Number(status)
}

/** Links to other sites that led nowhere when `check --external` last asked, with the day. */
export function listGone(): { url: string; status: number | undefined; at: number }[] {
  return Object.entries(readCache()).flatMap(([url, { at, gone }]) => (gone ? { url, at, status: statusOf(gone) } : []))
}

const isFresh = (verdict: Verdict | undefined) =>
  verdict !== undefined && Date.now() - verdict.at < day * (verdict.gone ? believed.gone : believed.there)

/** @returns why the URL is gone, a status or `host`; undefined when it exists or cannot be judged */
async function findGone(url: string): Promise<string | undefined> {
  const headers = { 'User-Agent': 'yeobaek-link-check', Accept: 'text/html,*/*' }
  try {
    const head = await fetch(url, { method: 'HEAD', headers, signal: AbortSignal.timeout(patience) })
    if (head.ok) return undefined
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }) // some hosts refuse HEAD
    await answer.body?.cancel()
    return answer.status === 404 || answer.status === 410 ? String(answer.status) : undefined
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code
    return code === 'ENOTFOUND' ? 'host' : undefined
  }
}

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>
  } catch {
    return {} // missing, or truncated by an interrupted run: request again
  }
}

function writeCache(known: Record<string, Verdict>): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(known))
}

/** The links of all bodies to other sites, with their places. */
export function listExternal(bodies: CheckedBody[]): ExternalLink[] {
  const links = new Map<string, ExternalLink>()
  for (const { body, problems } of bodies) {
    for (const { url, line, column } of body.links) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue
      const link = links.get(url) ?? { url, places: [] }
      link.places.push({ file: problems.file, line, column })
      links.set(url, link)
    }
  }
  return [...links.values()]
}
