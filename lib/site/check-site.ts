import { type Language, words } from '@/lib/i18n/words'
import { framedProviders } from '@/lib/markdown/embeds/providers'
import { findForbidden } from '@/lib/text/characters'
import { type Check, checkAudience } from './define-audience'
import { checkAuthors } from './define-authors'
import { checkLanguages } from './define-languages'
import { checkMachines } from './define-machines'
import { checkNavigation, type Label, textOf } from './define-navigation'
import { checkSearchEngines } from './define-search-engines'
import { checkSource } from './define-source'
import { isDatabase, isProxies, readSiteUrl } from './environment.js'
import { checkOpenIn } from './open-in'
import { isEmail, isPage, isProfile } from './profiles'
import { checkShape } from './settings-shape'
import type { SiteSettings } from './site-settings'
import type { WrongSetting } from './wrong-settings'

/** What stands for a field that the site cannot be without, where it is wrong. */
const otherwise = {
  url: 'http://localhost:3000',
  timeZone: 'UTC',
  pageSize: 10,
  navigation: ['posts'],
  counts: { proxies: 1 },
  citations: 'numbers',
} as const

/** Fields that a check goes on with as far as they are of the right type: content refers to what they name. */
const kept = ['name', 'description', 'author', 'authors', 'license', 'macros', 'documents', 'offline']

/** What is wrong in the settings, all of it, and settings that a check can go on with. */
export function checkSite(settings: object): { wrong: WrongSetting[]; usable: SiteSettings } {
  const { wrong: ofType, usable } = checkShape(settings)
  const shaped = usable as SiteSettings
  const ofLanguages = checkLanguages(shaped.languages)
  const isKnown = isFine(ofLanguages) && isFine(ofType.filter(([field]) => isBelow(field, 'languages')))
  const found = [...ofType, ...ofLanguages, ...checkValues(shaped, isKnown ? shaped.languages : [])].filter(
    ([, ok]) => !ok,
  )
  const wrong = found.filter(([field], index) => !found.slice(0, index).some(([other]) => isBelow(field, other)))
  const fields = new Set(wrong.flatMap(([field, , , kind]) => (kind ? [] : (field.split('.')[0] ?? []))))
  const dropped = [...fields].filter((field) => !kept.includes(field))
  return {
    wrong: wrong.map(([field, , remedy, kind]) => ({
      ...{ file: 'site.config.ts', field, found: valueAt(settings, field), remedy, isUnknown: kind === 'unknown' },
    })),
    usable: {
      ...shaped,
      ...Object.fromEntries(dropped.map((field) => [field, otherwise[field as keyof typeof otherwise]])),
      languages: isKnown ? shaped.languages : chooseLanguages(shaped),
    },
  }
}

/** Those that there are words for, else those of the description. */
function chooseLanguages({ languages, description }: SiteSettings): SiteSettings['languages'] {
  const [first = 'en', ...others] =
    [languages, Object.keys(description) as Language[]]
      .map((some) => [...new Set(some)].filter((lang) => Object.hasOwn(words, lang)))
      .find((some) => some.length > 0) ?? []
  return [first, ...others]
}

const isFine = (checks: readonly Check[]) => checks.every(([, ok]) => ok)

/** Whether a field is another, or a part of it: what is wrong with both is said once. */
const isBelow = (field: string, other: string) => field === other || field.startsWith(`${other}.`)

/** A name for all languages, or one for each. */
function checkName(field: string, name: Label, languages: readonly Language[]): Check[] {
  const missing = languages.filter((lang) => textOf(name, lang).trim() === '')
  return [[field, missing.length === 0 && textsOf(name).trim() !== '', (say) => say.nameIn(missing)]]
}

/** What is wrong in settings of the right types. */
function checkValues(settings: SiteSettings, languages: readonly Language[]): Check[] {
  return [
    ...checkName('name', settings.name, languages),
    ['url', readSiteUrl(settings.url) !== undefined, (say) => say.siteUrlFrom('SITE_URL')],
    ['firstUrl', !settings.firstUrl || readSiteUrl(settings.firstUrl) !== undefined, (say) => say.siteUrl],
    // The URLs in a page get the path when it becomes a document.
    ['documents', settings.documents || !readSiteUrl(settings.url)?.basePath, (say) => say.documents],
    ['authorLanguage', /^(?:ko|en)$/.test(settings.authorLanguage ?? 'en'), (say) => say.authorLanguage],
    ['timeZone', isTimeZone(settings.timeZone), (say) => say.timeZone],
    ['pageSize', Number.isInteger(settings.pageSize) && settings.pageSize > 0, (say) => say.pageSize],
    ['citations', /^(?:numbers|author-year)$/.test(settings.citations), (say) => say.citations],
    ['citationStyle', settings.citationStyle?.endsWith('.csl') ?? true, (say) => say.citationStyle],
    ['macros', Object.keys(settings.macros).every((name) => /^\\[a-zA-Z]+$/.test(name)), (say) => say.macros],
    ['counts.url', settings.counts.url === undefined || isDatabase(settings.counts.url), (say) => say.countsUrl],
    ['counts.proxies', isProxies(settings.counts.proxies), (say) => say.proxies],
    [
      'embeds',
      (settings.embeds ?? []).every((name) => framedProviders.includes(name)),
      (say) => say.someOf(framedProviders),
    ],
    ...checkName('author.name', settings.author.name, languages),
    ['author.profiles', (settings.author.profiles ?? []).every(isProfile), (say) => say.profiles],
    ['author.email', isEmail(settings.author.email), (say) => say.email],
    ['license.name', settings.license?.name.trim() !== '', (say) => say.licenseName],
    ['license.url', isPage(settings.license?.url ?? 'https://a.example'), (say) => say.licenseUrl],
    ...checkSource(settings.source, settings.author.email),
    ...checkOpenIn(settings.openIn ?? []),
    ...checkAuthors(settings.authors ?? {}, languages),
    ...checkNavigation('navigation', settings.navigation, languages),
    ...checkNavigation('footer', settings.footer ?? [], languages),
    ...checkSearchEngines({ ...settings, languages }),
    ...checkAudience(settings, settings.author.email),
    ...checkMachines(settings),
    ...Object.entries(settings).map(
      ([field, value]): Check => [field, !findForbidden(textsOf(value)), (say) => say.forbidden],
    ),
  ]
}

function textsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textsOf).join(' ')
  return typeof value === 'string' ? value : ''
}

export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value !== ''
  } catch {
    return false // RangeError: not a time zone
  }
}

function valueAt(settings: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings)
}
