import type { Room } from '@/lib/i18n/authors/room'

const forbiddenRemedy = 'take it out (it came with a copy from a terminal, a PDF or a word processor)'
const andMore = (lines: number) => (lines > 0 ? `; so have ${lines} more lines` : '')
const toSelf = 'put the file itself beside the post, not a link to it'

export const files = {
  changed: ['changed while it was read', 'try again'],
  tooLarge: (size: string, most: string) => [`has ${size}`, `at most ${most} are read`],
  unreadable: (code: string) => [`cannot be read (${code})`, 'let the file be read by whoever builds the site'],
  badName: ['has a name that is not UTF-8', 'give it another name'],
  forbidden: (name: string, left: number) => [
    `the character ${name} cannot be published${andMore(left)}`,
    forbiddenRemedy,
  ],
  turning: (name: string, left: number) => [
    `the character ${name} turns the order in which the line is read${andMore(left)}`,
    'take it out; in code, write it as an escape',
  ],
  invisible: (name: string, left: number) => [
    `the character ${name} cannot be seen${andMore(left)}`,
    `take it out; if it is meant, write what stands for it: &#x${name.slice(2)}; in a text, an escape in code`,
  ],
  tooDeep: ['nested too deep', 'close what is open, or take out what is there by mistake'],
  failure: (reason: string) => [
    `cannot be read: ${reason}`,
    'take out a half of the file, then of that half, to find what it is',
  ],
  utf16: ['not UTF-8 (it looks like UTF-16)', 'save the file as UTF-8'],
  carriageReturns: ['lines end with CR alone', 'save the file with line ends LF'],
  notUtf8: ['not UTF-8', 'save the file as UTF-8'],
  outsideFolder: (written: string) => [
    `“${written}” is outside the folder of the post`,
    'put the file beside the post',
  ],
  notBeside: (written: string, directory: string) => [
    `there is no file “${written}” beside the post`,
    `put it into ${directory}`,
  ],
  outside: ['is outside the folder of the content and public/', toSelf],
  byLink: ['leads out of the folder of the content and public/ (a symbolic link)', toSelf],
  odd: ['is no ordinary file (a folder, pipe, socket or device)', 'name a file'],
  circle: ['is a link that leads in a circle', toSelf],
  notThere: ['is not there', toSelf],
  dangling: 'is a link that leads nowhere',
  around: 'is a link to a folder around itself, or behind another link',
  stray: (reason: string) => [`it ${reason}`, 'take it out, or put the files themselves there'],
  unreadFile: (reason: string, remedy: string) => [`the file ${reason}`, remedy],
  unreadBeside: (name: string, reason: string, remedy: string) => [`“${name}” ${reason}`, remedy],
  escapeStands: (name: string) => [`an escape stands for ${name}, which cannot be published`, forbiddenRemedy],
  referenceStands: (name: string) => [`a reference stands for ${name}, which cannot be published`, forbiddenRemedy],
  holdsForbidden: (file: string, name: string) => [
    `“${file}” holds ${name}, which cannot be published`,
    forbiddenRemedy,
  ],
  holdsUnseen: (file: string, name: string) => [
    `“${file}” holds ${name}, which cannot be seen`,
    'take it out; in code, write it as an escape',
  ],
  holds: (name: string) => [`holds ${name}`, forbiddenRemedy],
  untitledFacts: ['has no title that can be read', 'delete it, and run: npm run blog -- embeds'],
  unreadFacts: (file: string, reason: string, remedy: string) => [`${file} ${reason}`, remedy],
} satisfies Room
