import type { Room } from '@/lib/i18n/authors/room'

export const notebooks = {
  noName: ['src names no notebook', 'write src="./run.ipynb"'],
  noCell: (src: string, name: string, nearest: string | undefined, count: number) => [
    `“${src}” has no cell “${name}”`,
    nearest ? `did you mean ${nearest}?` : `it has cells 1 to ${count}; give one a tag, or name its number`,
  ],
  noAlt: (name: string) => [
    `<Notebook>: the picture ${name} has no alternative text`,
    'write #| fig-alt: … in the first line of its cell',
  ],
  unreadable: (src: string, reason: string) => [`“${src}” cannot be read: ${reason}`, 'save it again with Jupyter'],
  rawCell: 'a raw cell is left out',
  liveOutput: 'an output that runs in a notebook only is left out',
  lost: (what: string, cell: number) => [`<Notebook>: ${what} (cell ${cell})`, 'show it in another way'],
} satisfies Room
