import { CopyBlock } from '@/components/ui/copy-block'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildPostCitation } from '@/lib/metadata/post-citation'

/** How to cite the post itself: a button and its popover. */
export function CitePost({ post }: { post: Post }) {
  const { citePost, bibtex } = getMessages(post.lang)
  const citation = buildPostCitation(post)
  return (
    <>
      <button type="button" popoverTarget="cite-post">
        {bibtex}
      </button>
      <section id="cite-post" popover="auto" aria-label={citePost.title} className="sheet cite-post">
        <h2 className="font-bold">{citePost.title}</h2>
        <CopyBlock text={citation.bibtex} label={bibtex} />
        <CopyBlock text={citation.plain} label={citePost.plain} />
      </section>
    </>
  )
}
