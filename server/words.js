// @ts-check
import { readFileSync } from 'node:fs'

/**
 * What a server says to its owner, in the language of the build (`lib/i18n/authors/en/serving.ts`): a release has no
 * TypeScript, so the build has written it down.
 * @typedef {Readonly<Record<string, string>>} Words
 * @returns {Words}
 */
export function readWords() {
  return JSON.parse(readFileSync('.generated/server-words.json', 'utf8'))
}

/**
 * One of these texts, with what it tells of.
 * @param {Words} words
 * @param {string} name
 * @param {(string | number)[]} given
 * @example fill({ ready: 'Ready in {0} ms: {1}' }, 'ready', 12, 'http://localhost:3000') // => 'Ready in 12 ms: http://localhost:3000'
 */
export function fill(words, name, ...given) {
  return (words[name] ?? name).replace(/\{(\d)\}/g, (_, at) => String(given[Number(at)] ?? ''))
}
