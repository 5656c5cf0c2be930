import { lang } from 'next/root-params'
import { NotFoundPage } from '@/components/site/not-found-page'
import { getLanguage } from '@/lib/i18n/messages'

/** Rendered by `notFound()`: scheduled posts before their time, and unknown paths (`[lang]/not-found`). */
export default async function NotFound() {
  return <NotFoundPage lang={getLanguage((await lang()) ?? '')} />
}
