import { CopyBlock } from '@/components/ui/copy-block'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildPostCitation } from '@/lib/metadata/post-citation'

/** How to cite the post itself. */
export function CitePost({ post }: { post: Post }) {
  const { citePost, bibtex } = getMessages(post.lang)
  const citation = buildPostCitation(post)
  return (
    <details className="cite-post">
      <summary className="py-1 font-semibold">{citePost.title}</summary>
      <CopyBlock text={citation.plain} label={citePost.plain} />
      <CopyBlock text={citation.bibtex} label={bibtex} />
    </details>
  )
}
