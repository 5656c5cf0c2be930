import { notFound, permanentRedirect } from 'next/navigation'
import { findPost, params } from '@/lib/content'
import { getLanguage } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

export const revalidate = 60
export const dynamicParams = false

export const generateStaticParams = () => params.moved()

/**
 * Old addresses of a scheduled post that are below paths which the site serves come here by a rewrite (next.config.js):
 * a rule made by the build would tell of the post before its minute.
 */
export default async function MovedPage(props: PageProps<'/[lang]/moved/[slug]'>) {
  const { lang, slug } = await props.params
  const post = findPost(getLanguage(lang), slug)
  if (!post) notFound()
  permanentRedirect(routes.post(post.lang, post.slug))
}
