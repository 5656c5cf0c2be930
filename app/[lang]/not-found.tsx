import { lang } from 'next/root-params'
import { NotFoundPage } from '@/components/site/not-found-page'
import { getLanguage } from '@/lib/i18n/messages'

/** What `notFound()` shows: a scheduled post before its minute, and everything unknown (`[lang]/not-found`). */
export default async function NotFound() {
  return <NotFoundPage lang={getLanguage((await lang()) ?? '')} />
}
