import { revalidatePath, revalidateTag } from 'next/cache'
import { after } from 'next/server'
import { answer, onlyPost, refuse } from '@/lib/api/answer'
import { handleRequest } from '@/lib/api/handle-request'
import { createCollector } from '@/lib/revalidate/collect'
import { isKnownPath } from '@/lib/revalidate/known-path'
import { type Order, readOrder } from '@/lib/revalidate/read-request'
import { toRoute } from '@/lib/revalidate/to-route'
import { log } from '@/lib/work/log'
import { pageChanges } from '@/server/cache/page-changes'
import { secrets } from '@/site.config'

const collect = createCollector(200)

/** `POST /api/revalidate`, signed: revalidates pages and tags (`npm run blog -- revalidate`). */
export async function POST(request: Request) {
  return handleRequest('revalidate', request, async (id) => {
    if (!secrets.revalidate) return refuse(404, 'there is no REVALIDATE_SECRET here')
    const order = await readOrder(request, secrets.revalidate)
    if (order instanceof Response) {
      log.warn('revalidate.refused', { request: id, status: order.status })
      return order
    }
    const unknown = order.paths.find((path) => !isKnownPath(path))
    if (unknown !== undefined) return refuse(400, `${unknown.slice(0, 100)} is no page of this site`)
    const together = await collect(order, (all) => {
      revalidateAll(all)
      log.info('revalidate.done', { request: id, paths: all.paths.length, tags: all.tags.length })
    })
    return answer({ revalidated: order, together })
  })
}

function revalidateAll({ paths, tags }: Order): void {
  for (const path of paths) {
    if (path === '*') revalidatePath('/', 'layout')
    else revalidatePath(toRoute(path))
  }
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  // Next applies them after the route has ended; without the cache handler nothing else counts the change.
  after(() => {
    pageChanges.count += 1
  })
}

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT }
