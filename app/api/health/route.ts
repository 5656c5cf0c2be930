import { answer, onlyGet } from '@/lib/api/answer'
import { handleRequest } from '@/lib/api/handle-request'
import { getHealth } from '@/lib/api/health'

export const dynamic = 'force-dynamic'

/** `GET /api/health`: for monitors and load balancers. 503 when posts cannot be served. */
export async function GET(request: Request) {
  return handleRequest('health', request, async () => {
    const health = await getHealth()
    return answer(health, { status: health.status === 'failing' ? 503 : 200 })
  })
}

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT }
