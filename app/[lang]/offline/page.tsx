import type { Metadata } from 'next'
import manifest from '@/.generated/manifest.json'
import { SiteFrame } from '@/components/site/site-frame'
import { routes } from '@/lib/addresses/routes'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { siteName } from '@/lib/site/names'

type Props = PageProps<'/[lang]/offline'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const { offline } = getMessages(lang)
  return { title: `${offline.title} — ${siteName(lang)}`, description: offline.text, robots: { index: false } }
}

/** The service worker shows it in place of a page that is not cached. */
export default async function OfflinePage({ params }: Props) {
  const lang = getLanguage((await params).lang)
  const { offline } = getMessages(lang)
  return (
    <SiteFrame lang={lang} alternates={buildAlternates((other) => routes.offline(other))}>
      <script src={manifest.offline} type="module" />
      <h1 className="font-bold text-3xl leading-tight">{offline.title}</h1>
      <p className="mt-4">{offline.text}</p>
      <p className="mt-4">
        {/* biome-ignore lint/a11y/useValidAnchor: an empty href is the URL that was requested */}
        <a className="py-1 text-accent underline decoration-1 underline-offset-4" href="">
          {offline.retry}
        </a>
      </p>
      <offline-posts
        class="offline-posts"
        data-title={offline.kept}
        data-none={offline.none}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; filled by a script
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </SiteFrame>
  )
}
