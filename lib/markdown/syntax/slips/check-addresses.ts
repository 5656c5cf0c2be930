import type { Link, Text } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { isLooseParticle } from '@/lib/search/analyze'
import type { Problems } from '@/lib/text/problems'
import { placeWithin } from './lines'

/**
 * A bare address ends before Hangul (`korean-addresses.ts`). Where that could be a part of it (`…/wiki/한국어`), rather than
 * a particle, the author decides.
 */
export function checkAddressEnd({ position, children, url }: Link, source: string, problems: Problems): void {
  const [text] = children
  if (!position || text?.type !== 'text' || text.position?.start.offset !== position.start.offset) return
  const [rest = ''] =
    /^[\p{Script=Hangul}\p{Script=Han}]+/u.exec(source.slice(position.end.offset!).slice(0, 100)) ?? []
  if (rest === '' || !/[/=#?&_%+~-]$/.test(url) || isLooseParticle(rest.normalize('NFC'))) return
  problems.warn(position.start, ...say.marks.addressEnd(url, rest))
}

const unlinked = /https?:\/\/[^\p{ASCII}][^\s)\]]*/u

/** GFM makes no link of an address that begins with Hangul. */
export function checkUnlinked({ position }: Text, source: string, problems: Problems): void {
  const written = source.slice(position?.start.offset, position?.end.offset)
  const { 0: address, index } = unlinked.exec(written) ?? { 0: '', index: 0 }
  if (!address || !position) return
  problems.warn(placeWithin(position.start, written, index), ...say.marks.noAddress(address))
}
