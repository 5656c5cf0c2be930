import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { buildIslands } from './build-islands'

test('scripts and styles have the same names, in whichever order the components were read', async () => {
  const files = ['IsoflopCurves', 'QuantizationGrid', 'RotaryPairs'].map((name) => ({
    file: path.resolve('components/figures', `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.tsx`),
    exports: [name],
  }))
  const orders = [files, files.toReversed(), [files[1]!, files[2]!, files[0]!]]
  const built = await Promise.all(orders.map(buildIslands))
  const [first, ...others] = built.map(({ css, made }) => ({ css, made: made.toSorted() }))
  for (const other of others) assert.deepEqual(other, first)
})
