import type { Room } from '@/lib/i18n/authors/room'

export const compiling = {
  late: (seconds: number) => [
    `took longer than ${seconds} s`,
    'divide the largest piece, which begins here; or take out a half of the post, then of that half, to find what it is',
  ],
  ended: (how: string) => [
    `the process that compiled it ended (${how}), most likely for want of memory`,
    'divide the largest piece, which begins here',
  ],
} satisfies Room
