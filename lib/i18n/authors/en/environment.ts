import type { Room } from '@/lib/i18n/authors/room'
import { variables } from '@/lib/site/environment.js'

/** Variables of the environment that are wrong, and what to write. */
export const environment = {
  heading: (count: number) => `The environment has ${count} wrong variable(s):`,
  wrong: (name: string, found: string, remedy: string) => `  ${name}: found ${found}, write ${remedy}`,
  hidden: (length: number) => `${length} characters that are not shown`,
  remedies: {
    ...Object.fromEntries(Object.entries(variables).map(([name, { remedy }]) => [name, remedy])),
    ALLOWED_HOSTS: 'names such as blog.example.org,.example.net (or *)',
  } as Record<string, string>,
} satisfies Room
