import type { dialects as texts } from '@/lib/i18n/authors/en/dialects'

export const dialects: typeof texts = {
  codeName: (inner) => [
    `“__${inner}__” 표기는 여기서 코드의 이름이고, 굵은 글씨가 아닙니다`,
    `굵게 하려면 **${inner}**, 이름이면 \`__${inner}__\`로 쓰세요`,
  ],
  mkdocsBox: [
    'MkDocs의 상자(!!! note)가 적힌 그대로 나옵니다',
    '> [!NOTE]로 쓰고, 줄마다 앞에 >를 쓰세요; 접으려면 > [!NOTE]-',
  ],
  strayColons: ['::: 줄이 아무것도 닫지 않습니다', '지우거나, 상자가 시작하는 곳에 :::note를 쓰세요'],
  openComment: ['주석(%%)이 닫히지 않아 적힌 그대로 나옵니다', '%%로 닫으세요'],
  velogEmbed: ['velog의 임베드가 적힌 그대로 나옵니다', '링크로 쓰세요: [제목](https://…)'],
  mystLabel: ['MyST의 라벨이 적힌 그대로 나옵니다', '제목 뒤에 {#label}을 쓰고, 이 줄을 지우세요'],
  percentComment: ['MyST나 LaTeX의 주석(%)이 적힌 그대로 나옵니다', `주석은 {/* … */}로, 백분율 기호는 \\%로 쓰세요`],
  abbreviation: ['kramdown의 줄임말이 적힌 그대로 나옵니다', '그 말이 있는 곳에 <abbr title="…">…</abbr>로 쓰세요'],
  pandocList: ['Pandoc의 번호 목록(#.)이 적힌 그대로 나옵니다', '1.과 빈칸을 쓰세요'],
  directive: ['지시문(::name)이 적힌 그대로 나옵니다', '뜻하던 것을 마크다운이나 링크로 쓰세요'],
  blockId: (id) => [
    `Obsidian 블록의 이름 ^${id} 표시가 적힌 그대로 나옵니다`,
    '지우고, 제목으로 이으세요: [글](#heading)',
  ],
  oddTask: (mark) => [`${mark} 할 일 표시가 적힌 그대로 나옵니다`, '[ ]나 [x]로 쓰고, 글 앞에 빈칸을 두세요'],
  idleAttributes: (rest, id) => [
    `제목 뒤의 ${rest.join(' ')} 속성은 아무 일도 하지 않습니다`,
    id ? `{#${id}}로 쓰세요` : '지우세요',
  ],
  headingId: (id) => [`“${id}” id는 이미 쓰고 있습니다`, '제목에 다른 id를 쓰세요'],
  unknownCallout: (name, nearest, kinds) => [
    `[!${name}] 콜아웃은 없습니다`,
    `[!${nearest.toUpperCase()}] 콜아웃으로 쓰세요; 있는 종류: ${kinds.join(', ')}`,
  ],
  openBox: ['상자(:::)가 닫히지 않아 뒤의 글을 삼킵니다', '한 줄에 :::만 써서 닫으세요'],
  unknownBox: (name, kinds) => [
    `${name ? `“${name}” 상자는` : '이런 상자는'} 없어서, 안의 글만 나옵니다`,
    `:::note나 다른 종류(${kinds.join(', ')})로 쓰거나, :::가 있는 두 줄을 지우세요`,
  ],
  cellOptions: [
    'Quarto와 R Markdown의 셀 옵션은 아무 일도 하지 않습니다: 글에서는 코드를 실행하지 않습니다',
    `지우고, 코드가 출력하는 것을 아래에 \`\`\`output 블록으로 쓰세요`,
  ],
  noPost: (value) => [
    `[[${value}]] 링크가 가리키는 글이 없습니다`,
    '[[slug|글]]로, 이 글의 제목이면 [[#제목]]으로 쓰세요',
  ],
  embeddedNote: (value) => [
    `![[${value}]] 표기는 노트를 넣지만, 글에는 넣을 수 없습니다`,
    `[[${value}]] 링크로 쓰거나, 그 내용을 여기에 쓰세요`,
  ],
  contents: (written) => [`${written} 표기로 목차가 생기지 않습니다`, '지우세요: 목차는 글 옆에 자동으로 나옵니다'],
  idleBraces: (value, about, id) => [
    `${value} 속성은 여기서 아무 일도 하지 않습니다`,
    about === 'contents'
      ? '지우세요: 목차는 글 옆에 자동으로 나옵니다'
      : about === 'image'
        ? '너비를 픽셀로 {width=300}처럼 쓰거나, 지우세요'
        : about === 'link'
          ? '지우세요'
          : id
            ? `지우거나, 제목 뒤에 {#${id}}로 쓰세요`
            : '지우거나, 중괄호 그대로면 \\{로 쓰세요',
  ],
  role: (name, value, kind) => [
    `{${name}}\`${value}\` 표기는 MyST의 역할이고, 글에는 없습니다`,
    {
      citation: `[@${value}]로 쓰세요`,
      link: '링크로 쓰세요: [글](#제목)이나 [글](/posts/name)',
      equation: `$\\eqref{${value}}$로 쓰세요`,
      abbreviation: '<abbr title="…">…</abbr>로 쓰세요',
      other: `글만 쓰거나, 중괄호 그대로면 \`\\{${name}\\}\`로 쓰세요`,
    }[kind ?? 'other'],
  ],
  mystDirective: (name, callout) => [
    `{${name}} 표기는 MyST의 지시문이고, 여기서는 코드로 나옵니다`,
    callout
      ? `${callout} 줄로 시작하고, 줄마다 앞에 >를 쓰세요`
      : '마크다운으로 쓰세요: docs/writing.ko.md에 모든 요소가 있습니다',
  ],
}
