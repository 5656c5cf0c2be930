import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Language } from '@/site.config'
import { parseAnswers } from './init/answers'
import { writeOwnReadme } from './init/own-readme'

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

for (const [languages, says] of [
  ['ko,en', '김하나의 블로그'],
  ['en', 'The blog of 김하나'],
] as const) {
  test(`a new blog has a README of its own: ${languages}`, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'readme-'))
    const engine = process.cwd()
    t.after(() => {
      process.chdir(engine)
      rmSync(folder, { recursive: true })
    })
    const given = { name: '깊은 노트', author: '김하나', languages, url: 'https://example.org', description: ['글'] }
    const answers = parseAnswers(given, ['ko', 'en'] as Language[])
    process.chdir(folder)
    writeFileSync('README.md', 'the engine\n')
    writeFileSync('README.ko.md', 'the engine\n')
    writeOwnReadme(answers)
    const text = readFileSync('README.md', 'utf8')
    assert.ok(text.startsWith('# 깊은 노트\n') && text.includes(says), text)
    assert.equal(existsSync('README.ko.md'), false)
    for (const [, file] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(path.join(engine, file!)), file)
    for (const [, script] of text.matchAll(/^npm (?:run )?(dev|blog|build|start)\b/gm))
      assert.ok(scripts[script!], script)
  })
}
