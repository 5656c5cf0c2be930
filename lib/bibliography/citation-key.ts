/** A key as pandoc writes it (https://pandoc.org/MANUAL.html#citation-syntax): single signs stand inside. */
export const keySource = '[\\p{L}\\p{N}_](?:\\p{M}|[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*'

const whole = new RegExp(`^${keySource}$`, 'u')

/** Whether a key can be written behind an `@`. */
export const isCitable = (key: string) => whole.test(key)
