import { getMessages } from '@/lib/i18n/messages'
import { type Language, site } from '@/site.config'

/** Newsletter subscription: a form that posts to the provider, or a link to its page. */
export function Newsletter({ lang }: { lang: Language }) {
  const { newsletter } = site
  if (!newsletter) return null
  const { title, text, address, submit, open } = getMessages(lang).newsletter
  return (
    <section aria-label={title} className="mt-16 rounded-lg bg-sunken px-5 py-5 sm:px-6 print:hidden">
      <h2 className="font-bold">{title}</h2>
      <p className="mt-1 text-muted text-sm">{text}</p>
      {'url' in newsletter ? (
        <p className="mt-3">
          <a href={newsletter.url} className="py-1 text-accent underline decoration-1 underline-offset-4">
            {open}
          </a>
        </p>
      ) : (
        <form action={newsletter.action} method="post" className="mt-3 flex flex-wrap items-end gap-2">
          <label className="grow basis-60 text-sm">
            {address}
            <input
              type="email"
              name={newsletter.field}
              autoComplete="email"
              required
              className="mt-1 block w-full rounded-md border border-strong-line bg-raised px-3 py-2 text-base"
            />
          </label>
          {Object.entries(newsletter.hidden ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="whitespace-nowrap rounded-md bg-ink px-4 py-2 font-semibold text-paper">
            {submit}
          </button>
        </form>
      )}
    </section>
  )
}
