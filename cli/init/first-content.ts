import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatFrontMatter } from '@/lib/content/format-front-matter'
import { formatIso } from '@/lib/text/dates'
import type { Language } from '@/site.config'
import type { Answers } from './answers'

interface Texts {
  post: { title: string; summary: string; body: string }
  about: { title: string; summary: string; body: string }
}

type Write = (answers: Answers) => Texts

/** A language that has none of its own begins in English. */
const texts: { en: Write } & Partial<Record<Language, Write>> = {
  ko: ({ name, author }) => ({
    post: {
      title: '첫 글',
      summary: `${name}의 첫 글입니다. 이 파일을 고치거나 지우고 새 글을 시작해 보세요.`,
      body: '## 시작\n\n이 글은 `content/posts/first/index.mdx`에 있습니다. 저장하면 `npm run dev`의 화면이 바로 바뀝니다. 각주는 여백에 섭니다.[^note]\n\n[^note]: 여기가 여백입니다.\n\n새 글은 `npm run blog -- new "제목"`, 논문 리뷰는 `npm run blog -- paper 2106.09685`로 시작합니다.\n',
    },
    about: {
      title: '소개',
      summary: `${author}의 블로그 ${name}에 대하여.`,
      body: `## ${name}\n\n${author}의 블로그입니다. 이 페이지는 \`content/pages/about.mdx\`에 있습니다.\n`,
    },
  }),
  en: ({ name, author }) => ({
    post: {
      title: 'A first post',
      summary: `The first post of ${name}. Change this file, or delete it and begin another.`,
      body: '## Begin here\n\nThis post is in `content/posts/first`. Save it, and `npm run dev` shows the change at once. Notes stand in the margin.[^note]\n\n[^note]: This is the margin.\n\nBegin a post with `npm run blog -- new "Title"`, the review of a paper with `npm run blog -- paper 2106.09685`.\n',
    },
    about: {
      title: 'About',
      summary: `About ${name}, the blog of ${author}.`,
      body: `## ${name}\n\nThe blog of ${author}. This page is in \`content/pages\`.\n`,
    },
  }),
}

/** Writes a first post and a page about the author in each language. @returns the files */
export function firstContent(answers: Answers, now: Date, root = 'content'): string[] {
  const date = formatIso(now, answers.timeZone).slice(0, 10)
  return answers.languages.flatMap((lang, index) => {
    const ending = index === 0 ? '.mdx' : `.${lang}.mdx`
    const { post, about } = (texts[lang] ?? texts.en)(answers)
    return [
      write(
        path.join(root, 'posts/first', `index${ending}`),
        { title: post.title, date, summary: post.summary },
        post.body,
      ),
      write(path.join(root, 'pages', `about${ending}`), { title: about.title, summary: about.summary }, about.body),
    ]
  })
}

function write(file: string, fields: Record<string, unknown>, body: string): string {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${formatFrontMatter(fields)}\n${body}`)
  return file
}
