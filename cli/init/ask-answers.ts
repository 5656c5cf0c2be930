import type { Language } from '@/site.config'
import { type InitOptions, listWrong } from './answers'

/** The questions, in order, each for an option. */
const questions = [
  ['name', '블로그 이름 / Name of the blog: '],
  ['author', '글쓴이 / Your name [the same]: '],
  ['languages', '언어(ko, en), 첫째가 기본 / Languages (ko, en), the first is the default [ko]: '],
  ['url', '주소 / Address, https://… [later: SITE_URL]: '],
  ['accent', '강조색 / Accent colour, #1f5a86 [as it is]: '],
] as const

/**
 * Asks for what no option says; a wrong answer is asked for again at once.
 * @param ask undefined where nobody is there to answer
 */
export async function askAnswers(
  options: InitOptions,
  known: readonly Language[],
  ask: ((question: string) => Promise<string>) | undefined,
): Promise<InitOptions> {
  const answers = { ...options }
  for (const [name, question] of ask ? questions : []) {
    let isAsked = options[name] === undefined
    while (ask && isAsked) {
      answers[name] = (await ask(question)).trim() || undefined
      const wrong = listWrong(answers, known, name)
      for (const one of wrong) console.error(`✗ ${one.replace(/^--[\w-]+: /, '')}`)
      isAsked = wrong.length > 0
    }
  }
  return answers
}
