import { existsSync, readFileSync } from 'node:fs'

/** A colour in both themes, as hexadecimal. */
export interface Colour {
  light: string
  dark: string
}

export interface Token {
  file: string
  /** 1-based. */
  line: number
  column: number
  value: string
}

/** The tokens of the project, and those of the owner, which replace them. */
export const themeFiles = { own: 'theme.css', base: 'app/styles/tokens.css' }

/** A style sheet with spaces for its comments: all else keeps its place. */
export const blankComments = (css: string) => css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '))

/** The custom properties of a style sheet, with their places; of those that are there twice the first. */
export function listTokens(file: string, css: string): Map<string, Token> {
  const plain = blankComments(css)
  const tokens = new Map<string, Token>()
  for (const found of plain.matchAll(/(?<=[;{]\s*)(--[\w-]+)\s*:\s*([^;}]*)/g)) {
    const [, name = '', value = ''] = found
    const before = plain.slice(0, found.index).split('\n')
    if (tokens.has(name)) continue
    tokens.set(name, { file, line: before.length, column: before.at(-1)!.length + 1, value: value.trim() })
  }
  return tokens
}

/** All tokens as they are in effect; where the owner's is no colour, and has to be one, that of the project. */
export function readTokens(): Map<string, Token> {
  const [base = new Map(), own = new Map()] = [themeFiles.base, themeFiles.own].map((file) =>
    existsSync(file) ? listTokens(file, readFileSync(file, 'utf8')) : new Map<string, Token>(),
  )
  const unread = findUnread(base, own)
  return new Map([...base, ...[...own].filter(([name]) => !unread.has(name))])
}

/** The owner's tokens that are no colour where those of the project are. */
export function findUnread(base: Map<string, Token>, own: Map<string, Token>): Set<string> {
  const tokens = new Map([...base, ...own])
  return new Set([...own.keys()].filter((name) => parseColour(base.get(name)?.value ?? '') && !canRead(name, tokens)))
}

function canRead(name: string, tokens: Map<string, Token>): boolean {
  try {
    return getColour(name, tokens) !== undefined
  } catch {
    return false // the check says it, at its place
  }
}

const hex = '#(?:[0-9a-f]{3}|[0-9a-f]{6})'
const pair = new RegExp(`^light-dark\\(\\s*(${hex})\\s*,\\s*(${hex})\\s*\\)$`, 'i')

/**
 * A colour of both themes, or one for both.
 * @returns undefined for anything else
 * @example parseColour('light-dark(#fff, #000)') // => { light: '#fff', dark: '#000' }
 */
export function parseColour(value: string): Colour | undefined {
  if (new RegExp(`^${hex}$`, 'i').test(value)) return { light: value, dark: value }
  const [, light, dark] = pair.exec(value) ?? []
  return light && dark ? { light, dark } : undefined
}

/**
 * The colour of a token, also where it refers to another.
 * @throws Error when it is missing or no colour: icons, cards and feeds need it
 */
export function getColour(name: string, tokens = readTokens()): Colour {
  const token = tokens.get(name)
  const [, other] = /^var\((--[\w-]+)\)$/.exec(token?.value ?? '') ?? []
  if (other && other !== name) return getColour(other, tokens)
  const colour = parseColour(token?.value ?? '')
  if (colour) return colour
  const place = token ? `${token.file}:${token.line}:${token.column}` : themeFiles.own
  throw new Error(
    `${place}: ${name} is ${token?.value ?? 'missing'}. Write light-dark(#fbf8f2, #191714): in light, in dark.`,
  )
}
