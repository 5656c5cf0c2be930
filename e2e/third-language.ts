import { writeFileSync } from 'node:fs'
import { addJapaneseWords, replaceIn } from '@/lib/i18n/fixtures/third-language'

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
  addJapaneseWords(site)
  replaceIn(`${site}/site.config.ts`, [
    ["languages: ['ko', 'en']", "languages: ['ko', 'en', 'ja']"],
    ['  description: {\n', "  description: {\n    ja: '論文を読み、余白に書く。',\n"],
  ])
  writeFileSync(`${site}/content/posts/everything/index.ja.mdx`, post)
}
