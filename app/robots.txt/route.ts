import { answerText } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { renderRobots } from '@/lib/machines/robots'

export function GET(request: Request) {
  return answerText(request, renderRobots(), {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': lifetimes.text,
  })
}
