import type { settings as texts } from '@/lib/i18n/authors/en/settings'

/**
 * The parts of `site.config.ts` for third-party services: comments, newsletter, analytics. All are optional.
 * `docs/audience.md` explains their values; `lib/site/security-headers.ts` allows exactly these services in the content
 * security policy.
 */

/** Discussions of a public GitHub repository: readers sign in there. */
export interface Giscus {
  provider: 'giscus'
  /** The public repository whose discussions hold the comments: `owner/name`. */
  repo: string
  /** `data-repo-id` of https://giscus.app, such as `R_kgDO…`. */
  repoId: string
  /** Name of the category of discussions, such as Announcements. */
  category: string
  /** `data-category-id` of https://giscus.app, such as `DIC_kwDO…`. */
  categoryId: string
  /** Where giscus is served, when not at https://giscus.app. */
  origin?: string
  /** Position of the comment box: above the comments or below them (the default). */
  inputPosition?: 'top' | 'bottom'
  /** Reactions to the post itself, above the comments; shown by default. */
  reactions?: boolean
  /** Themes of giscus for the two themes of the site. */
  themes?: { light: string; dark: string }
}

/** A server of one's own (https://remark42.com) that takes guests, too. */
export interface Remark42 {
  provider: 'remark42'
  /** Where it is served, best below the blog's own domain: https://comments.example.org */
  origin: string
  /** Its name of this blog (`SITE` of the server). */
  site: string
}

/** No service: a link to write to `author.email`. */
interface Mail {
  provider: 'mail'
}

export type FramedComments = Giscus | Remark42
export type Comments = FramedComments | Mail

/** A link to a subscription page, or a form that is sent to the provider. */
type Newsletter =
  | { url: string }
  | {
      /** The `action` URL of the provider's form. */
      action: string
      /** Name of the field for the address: `email`, `EMAIL`. */
      field: string
      /** Hidden fields that the provider requires. */
      hidden?: Readonly<Record<string, string>>
      /** Origins that the provider redirects to after submission, other than its own. */
      redirectsTo?: readonly string[]
    }

export type Analytics =
  | { provider: 'vercel' }
  | { provider: 'plausible'; origin?: string; domain?: string }
  | { provider: 'umami'; id: string; origin?: string; sendsTo?: string }
  | { provider: 'goatcounter'; origin: string }

export interface AudienceSettings {
  comments?: Comments
  newsletter?: Newsletter
  analytics?: Analytics
}

/** A field, whether it is valid, what to write otherwise, and whether no field has this name. */
export type Check = [field: string, ok: boolean, remedy: (say: SettingsTexts) => string, kind?: 'unknown']

/** What is said of settings, in the language of the author. */
export type SettingsTexts = typeof texts

const origin: Check[2] = (say) => say.origin

/**
 * Checks of the settings that are given.
 * @param email of the author, for answers by mail
 */
export function checkAudience({ comments, newsletter, analytics }: AudienceSettings, email?: string): Check[] {
  return [
    ...(comments ? checkComments(comments, email) : []),
    ...(newsletter ? checkNewsletter(newsletter) : []),
    ...(analytics ? checkAnalytics(analytics) : []),
  ]
}

function checkComments(comments: Comments, email: string | undefined): Check[] {
  switch (comments.provider) {
    case 'giscus':
      return checkGiscus(comments)
    case 'remark42':
      return [
        ['comments.origin', hasText(comments.origin) && isOrigin(comments.origin), origin],
        ['comments.site', /^[\w.-]+$/.test(comments.site ?? ''), (say) => say.remarkSite],
      ]
    case 'mail':
      return [['comments.provider', hasText(email), (say) => say.commentsMail]]
    default:
      return [['comments.provider', false, (say) => say.commentsProvider]]
  }
}

function checkGiscus(comments: Giscus): Check[] {
  const { repo, repoId, category, categoryId, inputPosition = 'bottom' } = comments
  return [
    ['comments.repo', /^[\w.-]+\/[\w.-]+$/.test(repo), (say) => say.repo],
    ['comments.repoId', /^(?:R_|MDEw)\w+/.test(repoId), (say) => say.repoId],
    ['comments.category', hasText(category), (say) => say.category],
    ['comments.categoryId', /^(?:DIC_|MDE4)\w+/.test(categoryId), (say) => say.categoryId],
    ['comments.origin', isOrigin(comments.origin), origin],
    ['comments.inputPosition', ['top', 'bottom'].includes(inputPosition), (say) => say.inputPosition],
  ]
}

function checkNewsletter(newsletter: Newsletter): Check[] {
  if ('url' in newsletter) {
    return [
      ['newsletter.url', isHttps(newsletter.url), (say) => say.newsletterUrl],
      ['newsletter', !('action' in newsletter), (say) => say.newsletterForm],
    ]
  }
  const { action, field, redirectsTo = [] } = newsletter
  return [
    ['newsletter.action', isHttps(action), (say) => say.newsletterAction],
    ['newsletter.field', /^[^\s]+$/.test(field ?? ''), (say) => say.newsletterField],
    ['newsletter.redirectsTo', redirectsTo.every(isOrigin), (say) => say.origins],
  ]
}

function checkAnalytics(analytics: Analytics): Check[] {
  switch (analytics.provider) {
    case 'vercel':
      return []
    case 'plausible':
      return [
        ['analytics.origin', isOrigin(analytics.origin), origin],
        ['analytics.domain', /^[\w.-]+$/.test(analytics.domain ?? 'x'), (say) => say.domain],
      ]
    case 'umami':
      return [
        ['analytics.id', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(analytics.id), (say) => say.umamiId],
        ['analytics.origin', isOrigin(analytics.origin), origin],
        ['analytics.sendsTo', isOrigin(analytics.sendsTo), origin],
      ]
    case 'goatcounter':
      return [['analytics.origin', hasText(analytics.origin) && isOrigin(analytics.origin), origin]]
    default:
      return [['analytics.provider', false, (say) => say.analyticsProvider]]
  }
}

const hasText = (value: string | undefined) => Boolean(value?.trim())

const isHttps = (value: string) => URL.canParse(value) && new URL(value).protocol === 'https:'

/** Undefined means the provider's default. */
function isOrigin(value: string | undefined): boolean {
  return value === undefined || (isHttps(value) && new URL(value).origin === value.replace(/\/$/, ''))
}
