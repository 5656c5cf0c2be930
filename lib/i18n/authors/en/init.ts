import type { Room } from '@/lib/i18n/authors/room'

export const init = {
  noName: '--name: a blog needs a name',
  badUrl: (url: string) => `--url: “${url}” is no address such as https://blog.example.org`,
  badTimeZone: (zone: string) => `--time-zone: “${zone}” is no IANA time zone such as Asia/Seoul`,
  badEmail: (address: string) => `--email: “${address}” is no address such as me@example.org`,
  badProfile: (url: string) => `--profile: “${url}” is no address such as https://github.com/name`,
  badAccent: (colour: string) => `--accent: “${colour}” is no colour such as #1f5a86`,
  languageTwice: '--languages: write each language once',
  unknownLanguage: (lang: string, known: readonly string[]) =>
    `--languages: the interface has no words in “${lang}” (${known.join(', ')}). To add them, translate lib/i18n/en.ts and lib/i18n/en-prose.ts as ${lang}.ts and ${lang}-prose.ts, and name them in lib/i18n/words.ts: docs/languages.md`,
  noRepository:
    'this folder is no git repository, so nothing could be taken back and upgrades could not tell your changes: first `git init && git add -A && git commit -m "Start from Yeobaek"` (--force: without)',
  uncommitted: (changes: readonly string[]) =>
    `there are changes that are not committed (${changes.slice(0, 3).join(', ')}${changes.length > 3 ? ' …' : ''}): commit them first, or add --force`,
  samplesInKorean: '--keep-samples: the samples are in Korean first: --languages ko,en',
  within: (folder: string) => `${folder} is in this folder: name one beside it`,
  notEmpty: (folder: string) => `${folder} is not empty`,
  movedField: (field: string) => `site.config.ts: ${field} is not where it was: set it by hand, in this file`,
  commit: (name: string) => `Begin ${name}`,
  accentMoved: (given: string, used: string) =>
    `The accent ${given} could not be read everywhere: theme.css has ${used}`,
  done: (files: string, go: string, undo: string | undefined) =>
    `Your blog is there.\n${files}\n${undo ? `\nAll of it, the samples that went too, is one commit. To take it back: ${undo}\n` : ''}\nNext:${go}\n  npm run dev                      write, and see it at once\n  npm run blog -- new "Title"      a new post\n  npm run blog -- check            what is wrong${undo ? '' : '\n  git add -A && git commit         keep this'}\nIts look is in theme.css, its words in messages.ts, all else in site.config.ts: docs/owning.md`,
} satisfies Room
