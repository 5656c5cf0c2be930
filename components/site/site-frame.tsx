import type { ReactNode } from 'react'
import { getMessages } from '@/lib/i18n/messages'
import type { Alternates } from '@/lib/metadata/seo'
import type { Language } from '@/site.config'
import { AnalyticsScript } from './analytics-script'
import type { Elsewhere } from './language-switch'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { WritingPictures } from './writing-pictures'
import { WritingProblems } from './writing-problems'

interface SiteFrameProps {
  lang: Language
  /** Name of this list or page in the navigation. */
  current?: string | undefined
  /** This page in other languages. */
  alternates: Alternates
  /** Alternative links for languages without a translation. */
  elsewhere?: Elsewhere
  /** For each section of this page, the id of the same in other languages. */
  sections?: Partial<Record<Language, string[]>>
  /** The URL is a secret: no analytics. */
  isPrivate?: boolean
  children: ReactNode
}

/** Header, main and footer around every page. */
export function SiteFrame({ lang, current, alternates, elsewhere, sections, isPrivate, children }: SiteFrameProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {getMessages(lang).skipToContent}
      </a>
      <SiteHeader lang={lang} current={current} alternates={alternates} elsewhere={elsewhere} sections={sections} />
      <main id="content" tabIndex={-1} className="columns grow content-start pb-24 outline-none">
        {children}
        {/* Scripts add overlays here: React's hydration does not touch the content. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: empty */}
        <div id="overlays" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      </main>
      <SiteFooter lang={lang} />
      <WritingProblems />
      <WritingPictures lang={lang} />
      {!isPrivate && <AnalyticsScript />}
    </>
  )
}
