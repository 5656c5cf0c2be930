import { fold, splitWords, unique } from './analyze'
import { type Group, makeGroup } from './group'
import type { Piece } from './pieces'
import {
  resolveApart,
  resolveBeginning,
  resolveDerived,
  resolveKeyboard,
  resolveParts,
  resolveTypo,
} from './resolve-unknown'
import { resolveWord } from './resolve-word'
import { isRightWord } from './right-words'
import type { SearchIndex } from './search-index'
import { findSoundAlikes, hearWord, surelyAlike, sureOf } from './sound/find-alikes'

const arxivId = /(?<!\d)(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)/

/**
 * Resolves a piece of the query: as written, else as a prefix or as parts, else as typed in the other keyboard layout,
 * else by sound, else with typos corrected.
 * @returns undefined when no post matches
 */
export function resolvePiece({ text: typed, words: given, heard, sure, isOpen }: Piece, index: SearchIndex) {
  const text = arxivId.exec(typed)?.[1] ?? typed
  const composing = isOpen && /^[가-힣]+[ㄱ-ㅎ]$/.test(text) ? resolveBeginning(text, index) : undefined
  if (composing) return [composing]
  const words = text === typed ? given : splitWords(fold(text))
  if (heard) {
    // The same name in another spelling: 샤논 is Shannon, and so is 섀넌.
    const others = unique(heard.flatMap((term) => findSoundAlikes(term, index)))
    return [
      makeGroup({
        ways: [[heard]],
        others: others.length > 0 ? [[others]] : [],
        reading: 'sound',
        sure,
        shown: heard[0]!,
      }),
    ]
  }
  const last = isOpen ? words.at(-1) : undefined
  const groups = words.map(
    (one) => resolveWord(one, index) ?? (one === last ? resolveBeginning(one.text, index) : undefined),
  )
  return (
    allFound(groups) ??
    allFound(
      groups.map((group, at) => group ?? resolveParts(words[at]!, index) ?? resolveDerived(words[at]!, index)),
    ) ??
    resolveKeyboard(text, isOpen, index) ??
    allFound(groups.map((group, at) => group ?? resolveTypo(words[at]!, index))) ??
    allFound(groups.map((group, at) => group ?? resolveSound(words[at]!.text, index))) ??
    (words.length === 1 ? resolveApart(words[0]!, index) : undefined)
  )
}

function resolveSound(text: string, index: SearchIndex): Group | undefined {
  const heard = text.length > 1 ? hearWord(text, index) : undefined
  if (!heard || (/^[a-z]/.test(text) && isRightWord(text) && heard.difference > surelyAlike)) return undefined
  return makeGroup({ ways: [[heard.terms]], reading: 'sound', sure: sureOf(heard), shown: heard.terms[0]! })
}

function allFound(groups: (Group | undefined)[]): Group[] | undefined {
  return groups.every((group) => group !== undefined) ? groups : undefined
}
