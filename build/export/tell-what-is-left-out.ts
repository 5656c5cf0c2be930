import { readIndex } from '@/lib/content/moved'
import { formatIso, parseWrittenDate } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Variables of features that need a server, with what they are. */
const ofServers: Record<string, string> = {
  COUNTS_URL: 'counts of views and likes',
  PREVIEW_SECRET: 'previews of drafts',
  REVALIDATE_SECRET: 'revalidation by request',
  REDIS_URL: 'several instances',
}

/** Says once what an export leaves out: features that are configured, and posts that are scheduled. */
export function tellWhatIsLeftOut(env: NodeJS.ProcessEnv = process.env, now = Date.now()): void {
  const asked = Object.entries(ofServers).filter(([name]) => env[name] && env[name] !== 'off')
  const left = asked.map(([name, what]) => `${what} (${name})`)
  if (left.length > 0) console.log(`Files have no server. Left out: ${left.join(', ')}.`)
  const instants = readIndex()
    .filter(({ draft }) => !draft)
    .flatMap(({ date }) => parseWrittenDate(date, site.timeZone) ?? [])
    .filter((instant) => instant.getTime() > now)
    .sort((a, b) => a.getTime() - b.getTime())
  const [next] = instants
  if (next) {
    console.log(
      `Scheduled posts: ${instants.length}. Export again after ${formatIso(next, site.timeZone)} (docs/deploying.md).`,
    )
  }
}
