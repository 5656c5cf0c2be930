import { rmSync, writeFileSync } from 'node:fs'
import type { Language } from '@/site.config'
import type { Answers } from './answers'

type Write = (answers: Answers) => string

/** What the repository of a blog shows first: that of the engine tells how to begin one. English for other languages. */
const texts: { en: Write } & Partial<Record<Language, Write>> = {
  ko: ({ name, author }) => `# ${name}

${author}의 블로그입니다. 이 파일은 마음대로 고치세요. 엔진을 올려도 그대로 남습니다.

\`\`\`sh
npm ci                                # 처음 한 번
npm run dev                           # 쓰면서 봅니다: http://localhost:3000
npm run blog -- new "제목"            # 새 글
npm run blog -- paper 2106.09685      # 논문 리뷰
npm run blog -- check                 # 글과 설정을 확인합니다
npm run build && npm start            # 만들어 이 컴퓨터에서 띄웁니다
npm run blog -- upgrade               # 엔진의 새 판을 받습니다
npm run blog -- --help                # 그 밖의 명령
\`\`\`

글은 \`content/posts\`에, 페이지는 \`content/pages\`에, 설정은 \`site.config.ts\`와 \`theme.css\`에 있습니다.

- 내 것으로 만들기: [docs/owning.ko.md](docs/owning.ko.md), 설정: [docs/settings.ko.md](docs/settings.ko.md)
- 글쓰기: [docs/writing.md](docs/writing.md), 글의 머리말: [docs/front-matter.ko.md](docs/front-matter.ko.md)
- 배포: [docs/deploying.md](docs/deploying.md), 다른 곳의 글 옮기기: [docs/moving.md](docs/moving.md)
`,
  en: ({ name, author }) => `# ${name}

The blog of ${author}. Change this file as you like: upgrades of the engine leave it alone.

\`\`\`sh
npm ci                                # once
npm run dev                           # shows what you write: http://localhost:3000
npm run blog -- new "Title"           # a new post
npm run blog -- paper 2106.09685      # the review of a paper
npm run blog -- check                 # checks posts and settings
npm run build && npm start            # builds the site and serves it here
npm run blog -- upgrade               # takes a new version of the engine
npm run blog -- --help                # the other commands
\`\`\`

Posts are in \`content/posts\`, pages in \`content/pages\`, settings in \`site.config.ts\` and \`theme.css\`.

- Making it yours: [docs/owning.md](docs/owning.md), settings: [docs/settings.md](docs/settings.md)
- Writing: [docs/writing.md](docs/writing.md), fields of a post: [docs/front-matter.md](docs/front-matter.md)
- Publishing: [docs/deploying.md](docs/deploying.md), moving a blog here: [docs/moving.md](docs/moving.md)
`,
}

/** Writes the README of a new blog in its first language, in place of the engine's. @returns the file */
export function writeOwnReadme(answers: Answers): string {
  writeFileSync('README.md', (texts[answers.languages[0]] ?? texts.en)(answers))
  rmSync('README.ko.md', { force: true })
  return 'README.md'
}
