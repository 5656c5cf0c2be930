import { readFileSync, writeFileSync } from 'node:fs'

/** The words of a third language: some of its own, the rest borrowed. A real one has them all. */
const words = `import { en } from './en'
import type { Messages } from './ko'

export const ja: Messages = {
  ...en,
  languageName: '日本語',
  posts: '記事',
  tags: 'タグ',
  papers: '論文',
  about: '紹介',
  allPosts: 'すべての記事',
  count: (count) => \`\${count}件\`,
  notInThisLanguage: 'このページに日本語版はありません。',
  postsInThisLanguage: '日本語の記事',
}
`

const post = `---
title: "すべてがある記事"
date: 2026-03-01
summary: "試験のための記事です。注意機構について短く書きます。"
tags: [C++, 딥 러닝]
---

## 要約

**注意(Attention)**は値を混ぜる。[^mix]

[^mix]: 重みの和は1である。
`

/** All that a third language asks of an owner: words, their place, a name in the settings, and posts. It has no page about the blog yet. */
export function addJapanese(site: string): void {
  writeFileSync(`${site}/lib/i18n/ja.ts`, words)
  replace(`${site}/lib/i18n/words.ts`, [
    ["import { en } from './en'\n", "import { en } from './en'\nimport { ja } from './ja'\n"],
    ['words = { ko, en }', 'words = { ko, en, ja }'],
  ])
  replace(`${site}/site.config.ts`, [
    ["languages: ['ko', 'en']", "languages: ['ko', 'en', 'ja']"],
    ['  description: {\n', "  description: {\n    ja: '論文を読み、余白に書く。',\n"],
  ])
  writeFileSync(`${site}/content/posts/everything/index.ja.mdx`, post)
}

/** @throws Error when the text to replace is not there: the instructions of docs/languages.md are wrong, then */
function replace(file: string, changes: [from: string, to: string][]): void {
  let text = readFileSync(file, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
    text = text.replace(from, to)
  }
  writeFileSync(file, text)
}
