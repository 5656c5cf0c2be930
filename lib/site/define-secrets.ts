import { isSecret } from './environment.js'

interface Secret {
  /** Name of the environment variable. */
  name: string
  value: string | undefined
}

/**
 * Secrets by use; undefined when not set.
 * @throws Error naming each variable with fewer than 32 characters, without its value
 */
export function defineSecrets<Use extends string>(given: Record<Use, Secret>): Record<Use, string | undefined> {
  const entries = Object.entries<Secret>(given)
  const short = entries.filter(([, { value }]) => value && !isSecret(value))
  if (short.length > 0) {
    const names = short.map(([, { name }]) => name).join(', ')
    throw new Error(`${names}: shorter than 32 characters. Write what \`openssl rand -hex 32\` prints.`)
  }
  return Object.fromEntries(entries.map(([use, { value }]) => [use, value || undefined])) as Record<
    Use,
    string | undefined
  >
}
