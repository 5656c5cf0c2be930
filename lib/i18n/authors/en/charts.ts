import type { Room } from '@/lib/i18n/authors/room'

export const charts = {
  noSource: ['chart: there is no src', 'write src="./results.csv", or a ```chart block with the data'],
  attribute: (name: string, nearest: string | undefined, known: readonly string[]) => [
    `chart: the attribute ${name} says nothing here`,
    nearest ? `did you mean ${nearest}?` : `there are ${known.join(', ')}`,
  ],
  noData: ['there are no data', 'write a header and at least one row, with commas'],
  noColumn: (name: string, nearest: string | undefined, columns: readonly string[]) => [
    `there is no column “${name}”`,
    nearest ? `did you mean ${nearest}?` : `columns are ${columns.join(', ')}`,
  ],
  noNumber: (cell: string, row: number, name: string) => [
    `“${cell}” in row ${row} of “${name}” is no number`,
    'write digits, with a point: 0.25',
  ],
  belowZero: (row: number, axis: string) => [
    `row ${row} reaches 0 or less on ${axis}, which a logarithmic axis cannot show`,
    `take ${axis}Scale="log" out, or leave such rows out`,
  ],
  noType: (type: string, nearest: string | undefined, types: readonly string[]) => [
    `unknown type “${type}”`,
    `${nearest ? `did you mean ${nearest}? ` : ''}Types are ${types.join(', ')}`,
  ],
  noOption: (name: string, needs: readonly string[]) => [
    `there is no ${name}`,
    `name the columns: ${needs.map((one) => `${one}="…"`).join(' ')}`,
  ],
  noAlt: ['there is no text alternative', 'say what is to be seen: alt="…"'],
  strangeOption: (type: string, name: string, known: readonly string[]) => [
    `${type} charts have no ${name}`,
    `take it out; they have ${known.join(', ')}`,
  ],
  noScale: (scale: string) => [`unknown scale “${scale}”`, 'write log or linear'],
  noBins: (bins: string) => [`“${bins}” is no number of bins`, 'write bins="20"'],
} satisfies Room
