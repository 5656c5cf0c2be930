import type { Room } from '@/lib/i18n/authors/room'

export const values = {
  attribute: (name: string) => [`there is no attribute “${name}”`, 'write of="./file.json#key" and digits={1}'],
  noKey: ['of names no value of a file', 'write of="./results.json#key" or of="./results.csv#row.column"'],
  noDigits: ['digits is no whole number from 0 to 20', 'write digits={1}'],
  noJson: (file: string, reason: string) => [`“${file}” is no JSON (${reason})`, 'write it as a program would'],
  missing: (
    file: string,
    step: string,
    where: { of: 'line' | 'column' } | { of: 'key'; key: string },
    nearest: string | undefined,
    names: readonly string[],
  ) => {
    const place = where.of === 'key' ? where.key : `the first ${where.of}`
    return [
      `“${file}” has no “${step}”${place ? ` in ${place}` : ''}`,
      nearest
        ? `did you mean ${nearest}?`
        : names.length > 0
          ? `there are ${names.join(', ')}`
          : 'name a key of an object',
    ]
  },
  noNumber: (found: string | { text: string }, hasDigits: boolean) => [
    `<Value>: what is there is ${typeof found === 'object' ? `“${found.text}”` : found === 'list' ? 'a list' : found}, not a number`,
    hasDigits ? 'take digits out, or name a number' : 'name one value in it',
  ],
} satisfies Room
