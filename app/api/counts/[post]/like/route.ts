import { onlyPost, refuse } from '@/lib/api/answer'
import { getCounter } from '@/lib/counts'
import { handleVisit } from '@/lib/counts/handle-visit'

/** `POST /api/counts/<post>/like` with `{"liked": true}`, or `false` to take it back. Idempotent. */
export async function POST(request: Request, { params }: RouteContext<'/api/counts/[post]/like'>) {
  return handleVisit(request, (await params).post, (visit, { liked }) =>
    typeof liked === 'boolean' ? getCounter().countLike(visit, liked) : refuse(400, 'liked is neither true nor false'),
  )
}

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT }
