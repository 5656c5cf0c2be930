import { fromParam } from '@/lib/addresses/slug'
import { answer, refuse } from '@/lib/api/answer'
import { checkOrigin } from '@/lib/api/check-origin'
import { findClientAddress } from '@/lib/api/client-address.js'
import { handleRequest } from '@/lib/api/handle-request'
import { parseObject, readBody } from '@/lib/api/read-body'
import { site } from '@/site.config'
import { type Answer, getCounter, isCounting, type Visit } from '.'
import { checkRate } from './check-rate'
import { findPostKeys } from './post-keys'
import { isPerson } from './reader'

/** Bytes; the longest valid body is `{"liked":false}`. */
const longestBody = 256

type Count = (visit: Visit, body: Record<string, unknown>) => Promise<Answer> | Response

/** What views and likes have in common: validates the request, finds the post, and counts only people. */
export function handleVisit(request: Request, param: string, count: Count): Promise<Response> {
  return handleRequest('counts', request, async () => {
    const refusal = checkVisit(request)
    if (refusal) return refusal
    const text = await readBody(request, longestBody)
    if (text === undefined) return refuse(413, `longer than ${longestBody} bytes`)
    const body = parseObject(text)
    if (!body) return refuse(400, 'the body is not a JSON object')
    const keys = findPostKeys(fromParam(param) ?? '')
    if (!keys) return refuse(404, 'there is no such post')
    const { headers } = request
    const address = findClientAddress(headers.get('x-forwarded-for'), site.counts.proxies)
    const visit = { keys, address, agent: headers.get('user-agent') ?? '' }
    const result = isPerson(headers) ? await count(visit, body) : await getCounter().findCounts(visit)
    return result instanceof Response ? result : answer(result)
  })
}

function checkVisit(request: Request): Response | undefined {
  if (!isCounting) return refuse(404, 'nothing is counted here')
  const foreign = checkOrigin(request, site.url)
  if (foreign) return foreign
  const hasty = checkRate(request)
  if (hasty) return hasty
  const isJson = /^application\/json(?:;|$)/i.test(request.headers.get('content-type') ?? '')
  return isJson ? undefined : refuse(415, 'only application/json')
}
