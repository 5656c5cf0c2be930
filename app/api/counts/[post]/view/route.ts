import { onlyPost } from '@/lib/api/answer'
import { getCounter } from '@/lib/counts'
import { handleVisit } from '@/lib/counts/handle-visit'

/** `POST /api/counts/<post>/view`: counts a view, when a reader sees the post (`enhance/post-counts.ts`). */
export async function POST(request: Request, { params }: RouteContext<'/api/counts/[post]/view'>) {
  return handleVisit(request, (await params).post, (visit) => getCounter().countView(visit))
}

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT }
