import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeFolder } from '@/lib/checks/bad-posts/write-folder'
import type { Problem } from '@/lib/text/problems'
import { startBlog } from './fixtures/run-blog'

interface Printed {
  summary: string
  problems: Problem[]
}

async function check(root: string, language: string): Promise<Printed> {
  const { out } = await startBlog(['check', root, '--format', 'json'], { AUTHOR_LANGUAGE: language })
  return JSON.parse(out) as Printed
}

const root = await writeFolder()
const [korean, english] = [await check(root, 'ko'), await check(root, 'en')]
const placeOf = ({ file, line, column, severity, fix }: Problem) => ({ file, line, column, severity, fix })

test('a folder of mistakes is checked in Korean: the same mistakes, at the same places, with the same fixes', () => {
  assert.ok(korean.problems.length > 100, `${korean.problems.length} problems`)
  assert.deepEqual(korean.problems.map(placeOf), english.problems.map(placeOf))
})

/** An attribute and its value, and nothing else. */
const withoutWords = /^<\w+>: [\w-]+: .+$/

test('each message and remedy is in Korean', () => {
  const hangul = /\p{Script=Hangul}/u
  for (const { message, remedy } of korean.problems) {
    assert.ok(hangul.test(message) || withoutWords.test(message), message)
    assert.ok(hangul.test(remedy) || remedy.startsWith('npm run '), remedy) // a command
  }
  assert.match(korean.summary, /^콘텐츠: 파일 \d+개, 오류 \d+개, 경고 \d+개/)
})

test('no Korean text is that of the English run', () => {
  const said = new Set(english.problems.map(({ message, remedy }) => `${message} → ${remedy}`))
  assert.deepEqual(
    korean.problems.filter(({ message, remedy }) => said.has(`${message} → ${remedy}`)),
    [],
  )
})
