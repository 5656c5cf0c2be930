import type { commands as texts } from '@/lib/i18n/authors/en/commands'

export const commands: typeof texts = {
  checked: (files, errors, warnings, more) =>
    `콘텐츠: ${[`파일 ${files}개`, `오류 ${errors}개`, `경고 ${warnings}개`, ...more].join(', ')}`,
  fixed: (count) => `${count}곳 고침`,
  rewritten: (find, replace) => `고침: ${find} → ${replace}`,
  blocksRun: (count, isIsolated) => `코드 블록 ${count}개 실행${isIsolated ? '' : ' (네트워크 열림)'}`,
  addressesAsked: (count, asked) => `바깥 주소 ${count}개 (지금 ${asked}개 확인)`,
  codeIsRun: (files) => `빌드가 코드를 실행하는 글: ${files.join(', ')}`,
  reviewAsCode: '빌드가 이 글의 코드를 실행합니다: 코드로서 검토하세요',
  askTitle: '제목: ',
  noTitle: '글에는 제목이 있어야 합니다: npm run blog -- new "제목"',
  askAddress: (proposal) => `주소, /posts/… [${proposal}]: `,
  madeAddress: (slug) =>
    `제목으로는 영문 주소를 지을 수 없어 ${slug} 주소로 정했습니다. 바꾸려면: npm run blog -- rename ${slug} <새 주소>`,
  noAddress: (slug) => `“${slug}”: 주소로 쓸 수 없습니다. 영어 소문자, 숫자, 붙임표 하나씩으로 쓰세요.`,
  noLanguage: (lang, languages) => `사이트에 “${lang}” 언어가 없습니다. 쓸 수 있는 언어: ${languages.join(', ')}`,
  noSlugOption: (slug) => `“${slug}”: 주소로 쓸 수 없습니다. --slug를 영어 소문자, 숫자, 붙임표 하나씩으로 쓰세요`,
  fileTaken: (file) => `${file} 파일이 이미 있습니다: 다른 --slug를 고르세요`,
  fileThere: (file) => `${file} 파일이 이미 있습니다`,
  onlyLanguage: (lang) =>
    `--from은 번역을 시작하는 옵션인데, 사이트의 언어가 ${lang} 하나뿐입니다: 먼저 site.config.ts의 languages에 언어를 더하세요`,
  askLanguage: (languages) => `--from에는 번역할 언어가 필요합니다: --lang ${languages.join(' 또는 ')}`,
  noPost: (slug, nearest) => `“${slug}” 글이 없습니다${nearest ? `: ${nearest} 글을 뜻했나요?` : ''}`,
  translated: (file, lang) => `${file} 파일이 이미 ${lang} 글입니다`,
  noSlug: (slug) => `“${slug}”: 주소로 쓸 수 없습니다. 영어 소문자, 숫자, 붙임표 하나씩으로 쓰세요`,
  postThere: (slug) => `“${slug}” 글이 이미 있습니다`,
  renamed: (from, to, moved, links, files, hasAlias) =>
    `${from} → ${to}: ${moved.join(', ')}; 링크 ${links}개, 파일 ${files}개를 고쳤습니다.${hasAlias ? ` /posts/${from} 주소도 거기로 이어집니다.` : ''}\n되돌리려면: npm run blog -- rename ${to} ${from} --no-alias`,
  emptyTag: (tag) => `“${tag}” 태그에 글자나 숫자가 없습니다`,
  noTag: (tag, nearest) => `“${tag}” 태그가 달린 글이 없습니다${nearest ? `: ${nearest} 태그를 뜻했나요?` : ''}`,
  otherTag: (taken, from) =>
    `“${taken}” 태그가 따로 있습니다: tags.yml에서 그 태그의 aliases에 ${from} 이름을 쓰고, 글에는 그 태그를 쓰세요`,
  renamedTag: (from, to, posts, has) =>
    `${from} → ${to}: 고친 것은 글 ${posts}편${has.isDeclared ? ', tags.yml' : ''}입니다.${has.isReversible ? `\n되돌리려면: npm run blog -- tag rename "${to}" "${from}" --no-alias` : ''}`,
  panel: '콘텐츠에서 고칠 곳',
  warning: '경고: ',
}
