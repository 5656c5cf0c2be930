import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderRobots } from './robots'

const signalOf = (text: string) => /^Content-Signal: (.*)$/m.exec(text)?.[1]

test('search is open, and of training nothing is said until the owner says it', () => {
  assert.equal(signalOf(renderRobots(undefined)), 'search=yes')
  assert.equal(signalOf(renderRobots({ training: false, input: true })), 'search=yes, ai-train=no, ai-input=yes')
  assert.equal(signalOf(renderRobots({ search: false })), 'search=no')
})

test('the names of AIPREF say the same', () => {
  const usageOf = (text: string) => /^Content-Usage: (.*)$/m.exec(text)?.[1]
  assert.equal(usageOf(renderRobots(undefined)), 'search=y')
  assert.equal(usageOf(renderRobots({ training: false, input: true })), 'search=y, train-ai=n')
  assert.equal(usageOf(renderRobots({ search: undefined, input: true })), undefined)
})

test('the signal is in the group of all crawlers, before the paths', () => {
  assert.match(
    renderRobots(undefined),
    /User-Agent: \*\nContent-Signal: .*\nContent-Usage: .*\nAllow: \/\n\nSitemap: http/,
  )
})
