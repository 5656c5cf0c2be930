import { Compounds } from '@/components/ui/title-text'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

interface VerdictProps {
  post: Pick<Post, 'lang' | 'verdict'>
  /** Shows what the sentence is; in lists, where entries stand alike, it is only said. */
  isNamed?: boolean
}

/** The author's judgement in one sentence, beside a red rule; nothing without one. */
export function Verdict({ post, isNamed = false }: VerdictProps) {
  if (!post.verdict) return null
  return (
    <div className="verdict">
      <p className={isNamed ? 'verdict-name' : 'visually-hidden'}>{getMessages(post.lang).verdict}</p>
      <p>
        <Compounds text={post.verdict} />
      </p>
    </div>
  )
}
