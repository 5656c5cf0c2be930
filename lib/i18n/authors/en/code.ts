import type { Room } from '@/lib/i18n/authors/room'

export const code = {
  unknownWord: (word: string, nearest: string | undefined, known: readonly string[]) => [
    `“${word}” is not understood here`,
    nearest ? `did you mean ${nearest}="…"?` : `write ${known.map((one) => `${one}="…"`).join(' ')}`,
  ],
  unknownLanguage: (lang: string, meant: string | undefined) => [
    `unknown code language “${lang}”`,
    meant ? `did you mean ${meant}? It is shown as plain text` : 'it is shown as plain text; write text',
  ],
  unknownInline: (lang: string, meant: string | undefined) => [
    `unknown code language “${lang}”`,
    meant ? `did you mean {:${meant}}?` : 'take {:…} out, or name a language that Shiki knows',
  ],
  filledBlock: (written: string) => [`a block with file="${written}" holds text of its own`, 'leave the block empty'],
  noRegion: (name: string, region: string, nearest: string | undefined) => [
    `“${name}” has no region “${region}”`,
    nearest ? `did you mean #${nearest}?` : `mark it in the file: # region ${region} … # endregion`,
  ],
  unknownMeta: (word: string, nearest: string | undefined, form: string) => [
    `code block: “${word}” is not understood`,
    nearest ? `did you mean ${nearest}?` : `take it out, or write ${form}`,
  ],
  noLines: (part: string, lines: number) => [
    `code block: no lines “${part}” in a block of ${lines}`,
    `write line numbers from 1 to ${lines}, such as {1,3-5}`,
  ],
} satisfies Room
