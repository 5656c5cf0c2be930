import { isWriting } from '@/site.config'

/** Fields of a log entry. */
export type Fields = Record<string, unknown>

type Level = 'info' | 'warn' | 'error'

/** Names of fields that may contain secrets. */
const secretName = /token|secret|signature|authorization|cookie|password/i

/**
 * The server's log: one JSON line per event in production, plain text in `npm run dev`. Secrets in fields and URLs are
 * redacted.
 */
export const log = {
  info: (event: string, fields?: Fields) => write('info', event, fields),
  warn: (event: string, fields?: Fields) => write('warn', event, fields),
  error: (event: string, fields?: Fields) => write('error', event, fields),
}

function write(level: Level, event: string, fields: Fields = {}): void {
  console[level](formatLine({ level, event, fields, time: new Date(), pretty: isWriting }))
}

interface Line {
  level: Level
  event: string
  fields: Fields
  time: Date
  pretty?: boolean
}

/** @example formatLine({ level: 'info', event: 'started', fields: { port: 3000 }, time }) // => '{"time":"…","level":"info","event":"started","port":3000}' */
export function formatLine({ level, event, fields, time, pretty = false }: Line): string {
  const safe = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, clean(name, value)]))
  if (pretty) return [event, ...Object.entries(safe).map(([name, value]) => `${name}=${value}`)].join(' ')
  return JSON.stringify({ time: time.toISOString(), level, event, ...safe })
}

function clean(name: string, value: unknown): unknown {
  if (secretName.test(name)) return '…'
  if (value instanceof Error) return withoutSecrets(formatError(value))
  return typeof value === 'string' ? withoutSecrets(value) : value
}

function formatError(error: Error): string {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.name}: ${error.message}${cause}`
}

/** `libsql://user:word@host/?authToken=…` keeps its host. */
function withoutSecrets(text: string): string {
  return text
    .replace(/\/\/[^/@\s]+@/g, '//')
    .replace(/([?&][^=&\s]*(?:token|secret|signature)[^=&\s]*=)[^&\s]+/gi, '$1…')
}
