import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listFallbackFaces } from './fallback-faces'

/** Code points that each family draws, by weight, in order. */
function listDrawn(): Record<string, Record<string, number[]>> {
  const drawn: Record<string, Record<string, number[]>> = {}
  for (const rule of listFallbackFaces()) {
    const read = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? ''
    const family = read(/font-family:"([^"]+)"/)
    const weight = read(/font-weight:(\d+)/)
    const points = [...(drawn[family]?.[weight] ?? []), ...listPoints(read(/unicode-range:([^}]+)}/))]
    drawn[family] = { ...drawn[family], [weight]: points.sort((a, b) => a - b) }
  }
  return drawn
}

test('what stands in for a font draws each character once, and the same ones in each weight', () => {
  const drawn = listDrawn()
  for (const [family, weights] of Object.entries(drawn)) {
    const [first, ...others] = Object.values(weights)
    assert.deepEqual([...new Set(first)], first, family)
    for (const other of others) assert.deepEqual(other, first, family)
  }
  assert.deepEqual(Object.keys(drawn['Pretendard Fallback'] ?? {}), ['400', '700'])
})

function listPoints(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
