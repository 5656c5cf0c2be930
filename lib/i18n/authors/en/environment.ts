import type { Room } from '@/lib/i18n/authors/room'
import { variables } from '@/lib/site/environment.js'
import { ofServer } from '@/server/settings.js'

/** Variables of the environment that are wrong, and what to write. */
export const environment = {
  heading: (count: number) => `The environment has ${count} wrong variable(s):`,
  wrong: (name: string, found: string, remedy: string) => `  ${name}: found ${found}, write ${remedy}`,
  hidden: (length: number) => `${length} characters that are not shown`,
  remedies: Object.fromEntries(
    Object.entries({ ...variables, ...ofServer }).map(([name, { remedy }]) => [name, remedy]),
  ),
} satisfies Room
