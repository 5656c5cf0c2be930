import { existsSync, readFileSync } from 'node:fs'
import { type Message, transform } from 'esbuild'
import type { Place, Problem } from '@/lib/text/problems'
import type { SettingsTexts } from './define-audience'
import { findField } from './find-field'
import { collected, languageOf, sayWrong, textsFor, type WrongSetting } from './wrong-settings'

/*
 * Reads the owner's files before anything that imports them: imports only what does not. A program that has begun by this
 * can say what is wrong with them, in a list; others end with an error.
 */

const calls = { 'site.config.ts': 'defineSite', 'messages.ts': 'defineMessages' } as const
const files = Object.keys(calls) as (keyof typeof calls)[]

/**
 * Reads `site.config.ts` and `messages.ts` for a check, which goes on without what is wrong in them.
 * @returns why they cannot be read at all, if they cannot
 */
export async function readSettings(): Promise<Problem[]> {
  // biome-ignore lint/style/noProcessEnv: `lib/site/wrong-settings.ts` reads it, in processes that a check starts, too
  process.env.SETTINGS = 'collected'
  const say = guessTexts()
  const unreadable = (await Promise.all(files.map((file) => parse(file, say)))).flat()
  if (unreadable.length > 0) return unreadable
  try {
    await import('@/site.config')
    await import('@/messages')
    return []
  } catch (error) {
    return [describeThrown(error, say)]
  }
}

/** From now on what is wrong in them is an error: nothing was, or it has been said. */
export function endReading(): void {
  // biome-ignore lint/style/noProcessEnv: as above
  delete process.env.SETTINGS
}

/** What is wrong in the owner's files, at its place. */
export function listWrongSettings(say: SettingsTexts, wrong: readonly WrongSetting[] = collected): Problem[] {
  return wrong.map((one) => {
    const source = existsSync(one.file) ? readFileSync(one.file, 'utf8') : ''
    const place = findField(source, calls[one.file], one.field)
    return buildProblem(one.file, place, sayWrong(one, say))
  })
}

async function parse(file: string, say: SettingsTexts): Promise<Problem[]> {
  if (!existsSync(file)) return [buildProblem(file, undefined, say.missing)]
  try {
    await transform(readFileSync(file, 'utf8'), { loader: 'ts', sourcefile: file, logLevel: 'silent' })
    return []
  } catch (error) {
    return (error as { errors: Message[] }).errors.map(({ text, location }) =>
      buildProblem(
        file,
        location ? { line: location.line, column: location.column + 1 } : undefined,
        say.unreadable(text),
      ),
    )
  }
}

/** The innermost place of the owner's files in its stack. */
function describeThrown(error: unknown, say: SettingsTexts): Problem {
  const { message = String(error), stack = '' } = error instanceof Error ? error : {}
  const [, file = 'site.config.ts', line, column] = /\/(site\.config\.ts|messages\.ts):(\d+):(\d+)/.exec(stack) ?? []
  const place = line ? { line: Number(line), column: Number(column) } : undefined
  return buildProblem(file, place, say.failed(message.trim().split('\n')[0]!))
}

function buildProblem(file: string, place: Place | undefined, [message, remedy]: readonly [string, string]): Problem {
  return { file, line: place?.line ?? 1, column: place?.column ?? 1, message, remedy, severity: 'error' }
}

export const guessTexts = (): SettingsTexts => textsFor({ authorLanguage: guessLanguage() })

/** The language that `site.config.ts` seems to choose for its author, else that of the system. */
export function guessLanguage(): 'ko' | 'en' {
  const source = existsSync('site.config.ts') ? readFileSync('site.config.ts', 'utf8') : ''
  const [, chosen] = /^\s*authorLanguage:\s*['"](\w+)/m.exec(source) ?? []
  const [, first] = /^\s*languages:\s*\[\s*['"](\w+)/m.exec(source) ?? []
  const [system] = Intl.DateTimeFormat().resolvedOptions().locale.split('-')
  return languageOf({ authorLanguage: chosen ?? first ?? system })
}
