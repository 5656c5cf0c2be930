import { createHmac } from 'node:crypto'
import { isbot } from 'isbot'

interface ReaderFacts {
  address: string
  agent: string
  post: string
}

/**
 * A reader on one day with one post: nobody can tell from it who it was, nor that two posts had the same reader, once
 * the salt of the day is forgotten. Nothing that it is made of is kept.
 */
export function buildReader({ address, agent, post }: ReaderFacts, salt: string): string {
  return createHmac('sha256', salt).update(`${address}\n${agent}\n${post}`).digest('base64url').slice(0, 22)
}

/** Whether a request is of a person with the page before them: no program, and no page fetched ahead. */
export function isPerson(headers: Headers): boolean {
  const purpose = `${headers.get('purpose') ?? ''} ${headers.get('sec-purpose') ?? ''} ${headers.get('x-moz') ?? ''}`
  const agent = headers.get('user-agent') ?? ''
  return agent !== '' && !isbot(agent) && !/prefetch|prerender|preview/i.test(purpose)
}
