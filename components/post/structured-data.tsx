import type { Post } from '@/lib/content'
import { buildPostData, printJson } from '@/lib/structured-data'

export function StructuredData({ post, cover }: { post: Post; cover: string | undefined }) {
  const json = printJson(buildPostData(post, cover))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
