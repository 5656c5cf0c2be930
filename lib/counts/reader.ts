import { createHmac } from 'node:crypto'
import { isbot } from 'isbot'

interface ReaderFacts {
  address: string
  agent: string
  post: string
}

/** Length of the part of a pseudonym that all readers with one address share. */
export const householdLength = 16

/**
 * A pseudonym of a reader for one day and one post: of the address, then of address and browser. Once the day's salt is
 * deleted, it cannot be traced to a person, nor linked to the same reader of another post. None of its inputs are stored.
 */
export function buildReader({ address, agent, post }: ReaderFacts, salt: string): string {
  const hash = (text: string) => createHmac('sha256', salt).update(text).digest('base64url')
  const household = hash(`${address}\n${post}`).slice(0, householdLength)
  return household + hash(`${address}\n${agent}\n${post}`).slice(0, 22)
}

/** Whether a request comes from a person who views the page: not a bot, and not a prefetch or prerender. */
export function isPerson(headers: Headers): boolean {
  const purpose = `${headers.get('purpose') ?? ''} ${headers.get('sec-purpose') ?? ''} ${headers.get('x-moz') ?? ''}`
  const agent = headers.get('user-agent') ?? ''
  return agent !== '' && !isbot(agent) && !/prefetch|prerender|preview/i.test(purpose)
}
