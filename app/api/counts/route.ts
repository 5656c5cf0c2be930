import type { NextRequest } from 'next/server'
import { answer, onlyGet, refuse } from '@/lib/api/answer'
import { checkOrigin } from '@/lib/api/check-origin'
import { handleRequest } from '@/lib/api/handle-request'
import { isCounting } from '@/lib/counts'
import { checkRate } from '@/lib/counts/check-rate'
import { listCountsOf } from '@/lib/counts/list-counts-of'
import { site } from '@/site.config'

const mostIds = 50

/** `GET /api/counts?ids=lora,dpo`: views and likes of posts. */
export async function GET(request: NextRequest) {
  return handleRequest('counts', request, async () => {
    if (!isCounting) return refuse(404, 'nothing is counted here')
    const refusal = checkOrigin(request, site.url) ?? checkRate(request)
    if (refusal) return refusal
    const ids = request.nextUrl.searchParams
      .getAll('ids')
      .flatMap((value) => value.split(','))
      .filter(Boolean)
    if (ids.length === 0 || ids.length > mostIds) return refuse(400, `ids: 1 to ${mostIds} posts, with commas between`)
    return answer({ counts: await listCountsOf(ids) })
  })
}

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT }
