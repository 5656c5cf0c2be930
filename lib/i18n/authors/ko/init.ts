import type { init as texts } from '@/lib/i18n/authors/en/init'

export const init: typeof texts = {
  noName: '--name: 블로그에는 이름이 있어야 합니다',
  badUrl: (url) => `--url: “${url}”: https://blog.example.org 같은 주소가 아닙니다`,
  badTimeZone: (zone) => `--time-zone: “${zone}”: Asia/Seoul 같은 IANA 시간대가 아닙니다`,
  badEmail: (address) => `--email: “${address}”: me@example.org 같은 주소가 아닙니다`,
  badProfile: (url) => `--profile: “${url}”: https://github.com/name 같은 주소가 아닙니다`,
  badAccent: (colour) => `--accent: “${colour}”: #1f5a86 같은 색이 아닙니다`,
  languageTwice: '--languages: 언어를 한 번씩만 쓰세요',
  unknownLanguage: (lang, known) =>
    `--languages: 화면의 낱말이 “${lang}” 언어로는 없습니다 (있는 언어: ${known.join(', ')}). 더하려면 lib/i18n/en.ts와 lib/i18n/en-prose.ts를 ${lang}.ts와 ${lang}-prose.ts로 옮기고, lib/i18n/words.ts에 이름을 쓰세요: docs/languages.md`,
  noRepository:
    '이 폴더는 git 저장소가 아니라서 되돌릴 수 없고, 업그레이드가 바꾼 곳을 알 수 없습니다: 먼저 `git init && git add -A && git commit -m "Start from Yeobaek"` (그대로 하려면 --force)',
  uncommitted: (changes) =>
    `커밋하지 않은 것이 있습니다 (${changes.slice(0, 3).join(', ')}${changes.length > 3 ? ' …' : ''}): 먼저 커밋하거나, --force를 붙이세요`,
  samplesInKorean: '--keep-samples: 예시는 한국어가 먼저입니다: --languages ko,en',
  within: (folder) => `${folder} 폴더는 이 폴더 안에 있습니다: 나란한 폴더를 쓰세요`,
  notEmpty: (folder) => `${folder} 폴더가 비어 있지 않습니다`,
  movedField: (field) => `site.config.ts: ${field} 필드가 있던 자리에 없습니다: 이 파일에서 손으로 고치세요`,
  commit: (name) => `블로그 시작: ${name}`,
  accentMoved: (given, used) =>
    `강조색 ${given} 값은 읽기 어려운 바탕이 있어서 맞추었습니다. theme.css에 쓴 값: ${used}`,
  done: (files, go, undo) =>
    `블로그를 만들었습니다.\n${files}\n${undo ? `\n예시를 지운 것까지 모두 커밋 하나에 담았습니다. 되돌리려면: ${undo}\n` : ''}\n다음에 할 일:${go}\n  npm run dev                      글을 고치며 바로 보기\n  npm run blog -- new "제목"       새 글\n  npm run blog -- check            잘못된 곳 찾기${undo ? '' : '\n  git add -A && git commit         여기까지 저장'}\n모습은 theme.css, 낱말은 messages.ts, 나머지는 site.config.ts에서 바꿉니다: docs/owning.ko.md`,
}
