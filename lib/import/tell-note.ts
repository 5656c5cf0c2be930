import { say } from '@/lib/i18n/authors'
import { moving } from '@/lib/i18n/authors/en/moving'
import { notes } from '@/lib/i18n/authors/en/notes'
import { measures } from './tally'

/** Messages of notes in the author's language, by the English ones, which code compares. */
const texts = new Map<string, string>([
  ...Object.entries(notes).map(([name, text]) => [text, say.notes[name as keyof typeof notes]] as const),
  ...measures.flatMap((measure) => [
    [moving.missing(measure), say.moving.missing(say.moving.measures[measure])] as const,
    [moving.notInPost(measure), say.moving.notInPost(say.moving.measures[measure])] as const,
  ]),
])

/** The message of a note in the author's language; what a parser or a server said stays. */
export const tellNote = (message: string) => texts.get(message) ?? message
