import { readIndex } from '@/lib/content/moved'
import { say } from '@/lib/i18n/authors'
import { formatIso, parseWrittenDate } from '@/lib/text/dates'
import { site } from '@/site.config'

const { building: texts } = say

/** Says once what an export leaves out: features that are configured, and posts that are scheduled. */
export function tellWhatIsLeftOut(env: NodeJS.ProcessEnv = process.env, now = Date.now()): void {
  const asked = Object.entries(texts.features).filter(([name]) => env[name] && env[name] !== 'off')
  const left = asked.map(([name, what]) => `${what} (${name})`)
  if (left.length > 0) console.log(texts.leftOut(left))
  const instants = readIndex()
    .filter(({ draft }) => !draft)
    .flatMap(({ date }) => parseWrittenDate(date, site.timeZone) ?? [])
    .filter((instant) => instant.getTime() > now)
    .sort((a, b) => a.getTime() - b.getTime())
  const [next] = instants
  if (next) {
    console.log(texts.scheduled(instants.length, formatIso(next, site.timeZone)))
  }
}
