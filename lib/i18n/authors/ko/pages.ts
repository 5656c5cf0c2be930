import type { pages as texts } from '@/lib/i18n/authors/en/pages'
import { inKorean } from './parsers'

export const pages: typeof texts = {
  samePage: (slug, file) => [`/${slug} 페이지인 파일이 둘입니다: 이 파일과 ${file}`, '하나의 이름을 바꾸세요'],
  reserved: (slug) => [`/${slug} 주소는 사이트가 이미 씁니다`, `다른 이름을 지으세요: ${slug}-page.mdx`],
  hiddenByPublic: (slug) => [`public/에도 ${slug} 파일이 있어 페이지가 가려집니다`, '하나의 이름을 바꾸세요'],
  noPage: (page, nearest) => [
    `navigation: “${page}” 페이지가 없습니다`,
    `${nearest ? `'${nearest}' 페이지를 뜻했나요? 아니면 ` : ''}content/pages/${page}.mdx 파일을 쓰거나, 항목을 지우세요`,
  ],
  noPostTagged: (tag) => [`navigation: “${tag}” 태그가 달린 글이 없습니다`, '글에서 쓰는 대로 쓰거나, 항목을 지우세요'],
  noOwnFile: (field, url) => [
    `${field}: “${url}” 주소에 아무것도 없습니다`,
    `파일을 public${url}에 두거나, 있는 주소를 쓰세요`,
  ],
  keyTwice: (key, from, isSame) => [
    `paper: “${key}” 키가 ${from}에도 있습니다`,
    isSame ? 'references.bib의 항목을 지우세요: 글에 이미 있습니다' : 'paper에 다른 키를 쓰세요: key: …',
  ],
  noToken: (name, nearest, file) => [
    `${name} 토큰은 없습니다`,
    nearest ? `${nearest} 토큰을 뜻했나요?` : `지우세요; 이름은 ${file} 파일에 있습니다`,
  ],
  noThemeFile: (url, file) => [
    `url(${url}): ${file} 파일이 없습니다`,
    '파일을 그곳에 두고, theme.css에서 본 경로를 쓰세요: url(./public/fonts/name.woff2)',
  ],
  themeFileBelowPath: (url, basePath, better) => [
    `url(${url}): 사이트가 ${basePath} 아래에 있는데, 이 주소는 그 바깥입니다`,
    `${better} 형태로 쓰세요`,
  ],
  noColour: (name, value) => [
    `${name}: “${value}” 값은 두 테마의 색이 아닙니다`,
    'light-dark(#밝을-때, #어두울-때)로 쓰세요',
  ],
  lowContrast: (text, colour, ground, groundColour, contrast, theme, least, better) => [
    `${text}(${colour}) 글자와 ${ground}(${groundColour}) 바탕의 대비가 ${theme === 'light' ? '밝은' : '어두운'} 테마에서 ${contrast}입니다`,
    better
      ? `누구나 읽으려면 ${least} 이상이어야 합니다: ${text} 색으로 ${better} 값이면 됩니다`
      : `누구나 읽으려면 ${least} 이상이어야 합니다: 다른 바탕색을 고르세요`,
  ],
  noListOfLists: (example) => ['목록의 목록이 아닙니다', `${example} 모양으로 쓰세요`],
  fewNames: (example) => ['이름이 둘 이상이 아닙니다', `${example} 모양으로 쓰세요`],
  nameTwice: (name) => [`“${name}” 이름이 두 번 있습니다`, '한 가지를 부르는 이름을 모두 한 줄에 쓰세요'],
  noTags: (example) => ['태그의 목록이 아닙니다', `${example} 모양으로 쓰세요`],
  badTag: (name, example) => [`“${name}” 항목의 모양이 맞지 않습니다`, `${example} 모양으로 쓰세요`],
  twoTags: (name, first) => [`“${name}” 이름이 두 태그에 있습니다. 하나는 “${first}” 태그입니다`, '하나에만 남기세요'],
  nothingYet: [
    '아직 글이 없습니다',
    'npm run blog -- new "제목" 명령이 글을, npm run blog -- init 명령이 블로그에 필요한 것을 모두 갖춘 첫 글을 씁니다',
  ],
  badTopic: (topic, mistake) => [
    `topic: “${topic}” ${{ unknown: '태그가 이 파일에 없습니다', itself: '태그는 자기 자신입니다', below: '태그에 다시 topic이 있습니다' }[mistake]}`,
    'topic이 없는 태그를 쓰세요',
  ],
  badList: (reason, example) => [`YAML을 읽을 수 없습니다: ${inKorean('yaml', reason)}`, `${example} 모양으로 쓰세요`],
}
