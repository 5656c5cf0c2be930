import type { posts as texts } from '@/lib/i18n/authors/en/posts'

/** `paper`의 필드를 고치는 법. */
const paper: Readonly<Record<string, string>> = {
  arxiv: '식별자만 쓰세요: "2110.04366"',
  doi: 'DOI만 쓰세요: 10.18653/v1/2022.emnlp-main.759',
  key: '영문자, 숫자, -로 쓰세요: lester2021power',
  year: '연도를 네 자리로 쓰세요',
}

export const posts: typeof texts = {
  sameSlug: (slug, file) => [`슬러그가 “${slug}”인 글이 둘입니다: 이 파일과 ${file}`, '하나의 이름을 바꾸세요'],
  sameTagAddress: (name, known, where) => [
    `tags: “${name}” 태그와 “${known}” 태그(${where.file})의 주소가 /tags/${where.slug} 하나입니다`,
    where.isTie
      ? `두 표기를 쓴 글의 수가 같습니다: 하나를 고르세요. npm run blog -- tag rename "${name}" "${known}", 또는 그 반대로`
      : `어디서나 ${known} 태그로 쓰세요`,
  ],
  seriesGap: (name, parts) => [
    `part: “${name}” 시리즈에 있는 번호는 ${parts.join(', ')}입니다`,
    `1부터 ${parts.length}까지 한 번씩 매기세요`,
  ],
  lonelySeries: (name) => [
    `series: “${name}” 시리즈에 글이 하나뿐입니다`,
    '시리즈를 이어 쓰거나, series 줄과 part 줄을 지우세요',
  ],
  noOriginal: (slug) => [`translationOf: 다른 언어에 “${slug}” 글이 없습니다`, '원문의 슬러그를 쓰세요'],
  sameAlias: (alias, other) => [
    other === undefined
      ? `aliases: ${alias} 주소가 두 번 있습니다`
      : `aliases: ${alias} 주소가 ${other} 글로도 이어집니다`,
    other === undefined ? '하나를 지우세요' : '한 글에만 남기세요',
  ],
  fileEnding: (name) => [`파일 이름이 ${name}입니다`, '글과 페이지의 이름은 .mdx로 끝나야 합니다'],
  languageOfName: (lang, endings) => [
    `사이트에 “${lang}” 언어가 없습니다`,
    `이름의 끝을 ${endings.join(', ')} 가운데 하나로 하세요`,
  ],
  noSlug: (slug, proposal) => [
    `“${slug}”: 주소로 쓸 수 없는 이름입니다`,
    `${proposal}처럼 영어 소문자, 숫자, 붙임표 하나씩으로 지으세요`,
  ],
  longSlug: (length, longest) => [`슬러그가 ${length}자입니다`, `${longest}자로 줄이세요`],
  reservedSlug: (slug) => [`“${slug}”: 주소에서 다른 뜻으로 쓰는 이름입니다`, `${slug}-post처럼 다른 이름을 지으세요`],
  longSummary: (length) => [`summary: ${length}자입니다`, '목록에서는 300자에서 잘립니다'],
  olderUpdated: ['updated: 마지막 changes보다 이릅니다', '지우세요: changes로 충분합니다'],
  futureUpdated: ['updated: 아직 오지 않은 날입니다', '고친 날을 쓰세요'],
  emptyTag: (tag) => [`“${tag}” 태그에 글자나 숫자가 없습니다`, '태그에 이름을 쓰세요'],
  longTag: (start, length, most) => [`“${start}…” 태그가 ${length}자입니다`, `${most}자까지 쓸 수 있습니다`],
  reservedTag: (tag) => [`“${tag}” 태그의 주소는 태그 목록의 주소와 같습니다`, '다른 이름을 쓰세요'],
  tagTwice: (tag) => [`“${tag}” 태그가 두 번 있습니다`, '태그를 한 번씩만 쓰세요'],
  noAuthor: (id, nearest) => [
    `authors: site.config.ts에 “${id}” 글쓴이가 없습니다`,
    nearest ? `${nearest} 글쓴이를 뜻했나요?` : 'site.config.ts의 authors에 더하거나, 지우세요',
  ],
  aliasNoPath: (alias) => [`“${alias}”: 경로가 아닙니다`, '사이트의 처음부터 쓰세요: /entry/옛-주소'],
  aliasServed: (alias) => [`“${alias}”: 사이트가 직접 쓰는 주소입니다`, '지우세요'],
  aliasQuery: (alias) => [`“${alias}”: 물음표 뒤가 붙은 페이지 주소입니다`, '경로만 쓰세요'],
  aliasHome: (alias, queries) => [
    `“${alias}”: 첫 화면의 주소입니다`,
    `글을 가리키는 주소에는 ?${queries.join('=, ?')}= 가운데 하나가 있어야 합니다`,
  ],
  similarTags: (tag, other) => [
    `tags: “${tag}” 태그와 “${other}” 태그가 같은 뜻일 수 있습니다`,
    '어디서나 하나로 쓰거나, tags.yml에 같은 태그라고 적으세요',
  ],
  noLanguage: (lang, nearest, languages) => [
    `사이트에 “${lang}” 언어가 없습니다`,
    `쓸 수 있는 값: ${nearest ?? languages.join(', ')}`,
  ],
  relativeCanonical: (url) => [`“${url}”: 절대 주소가 아닙니다`, 'https://부터 쓰세요'],
  firstSummary: ['새 글에 처음 들어 있던 요약 그대로입니다', '글의 내용을 요약하거나, draft: true를 남겨 두세요'],
  noDate: (name, value, forms) => [`${name}: “${value}”: 날짜가 아닙니다`, `달력에 있는 날을 쓰세요: ${forms}`],
  farDate: (name, value) => [
    `${name}: “${value}”: 한 해가 넘게 남은 날입니다`,
    '연도를 확인하세요; 예약한 글이면 그대로 두어도 됩니다',
  ],
  updatedBefore: ['date보다 이른 날입니다', '지우거나, 날짜를 고치세요'],
  noPart: ['part 필드가 있어야 합니다', 'part: 1 줄을 더하세요'],
  noSeries: ['시리즈에 속하지 않는 글입니다', 'series: "…" 줄을 더하세요'],
  oddPart: (part) => [`${part}: 시리즈의 번호가 아닙니다`, '1, 2, 3 …으로 쓰세요'],
  paperField: (name, value) => [`paper.${name}: “${value}”: 모양이 맞지 않습니다`, paper[name] ?? '절대 주소를 쓰세요'],
  otherName: (tag, name, remedy) => [
    `tags: “${tag}” 이름은 “${name}” 태그의 다른 이름입니다 (tags.yml)`,
    'there' in remedy
      ? `지우세요: ${remedy.there} 태그가 있습니다`
      : `${name} 이름으로 쓰세요${remedy.isPlain ? '' : ' (따옴표 안에)'}`,
  ],
}
