import type { drawings as texts } from '@/lib/i18n/authors/en/drawings'

export const drawings: typeof texts = {
  noSvg: ['SVG 그림이 아닙니다', '보통 SVG나 PNG로 저장하세요'],
  badStyle: (reason) => [`<style> 부분을 읽을 수 없습니다 (${reason})`, '고치거나, 그림을 다시 저장하세요'],
  deep: ['너무 깊이 겹쳐 있습니다', '그룹을 덜 겹쳐 저장하세요'],
  noSize: ['크기가 정해져 있지 않습니다', '<svg>에 viewBox="0 0 720 320" 같은 viewBox를 쓰세요'],
  noDiagramAlt: [
    '다이어그램에 대체 텍스트가 없습니다',
    `무엇이 보이는지 쓰세요: \`\`\`mermaid alt="요청이 캐시를 거치는 흐름"`,
  ],
  active: (text, kind) => [
    `“${text}” 부분이 있습니다`,
    {
      code: '도형과 글자만 남기세요: 스크립트와 이벤트 처리기는 쓸 수 없습니다',
      address: '주소를 지우거나, 가리키는 것을 파일에 넣으세요 (data:): 다른 곳에서는 아무것도 불러오지 않습니다',
      picture: '그림을 파일에 넣거나 (data:image/png나 jpeg), 전체를 PNG로 저장하세요',
      html: '글자를 SVG 글자로 저장하거나 (draw.io에서는 “Formatted Text” 없이), PNG로 저장하세요',
    }[kind],
  ],
  refusedKind: (kind, instead) => [`“${kind}” 다이어그램은 그리지 않습니다`, instead],
  unknownKind: (kind, nearest, first) => [
    kind ? `“${kind}” 다이어그램은 없습니다` : '다이어그램이 비어 있습니다',
    nearest ? `${nearest} 종류를 뜻했나요?` : `종류로 시작하세요: ${first.join(', ')} …`,
  ],
  manyEdges: (most) => [`다이어그램의 선이 ${most}개를 넘습니다`, '여러 다이어그램으로 나누세요'],
  manyNodes: (nodes, most) => [`다이어그램의 노드가 ${nodes}개입니다`, `${most}개까지로, 여러 다이어그램에 나누세요`],
  longDiagram: ['다이어그램이 50,000자를 넘습니다', '여러 다이어그램으로 나누세요'],
  emptyDrawing: ['다이어그램에 그려진 것이 없습니다', '무엇이든 그리세요'],
  notDrawn: (part) => [`다이어그램의 일부(${part}>)는 그리지 않습니다`, 'flowchart로 쓰세요'],
  notUnderstood: (text, expected, remedy) => [
    `mermaid가 ${text ? `“${text}” 줄을` : '다이어그램의 끝을'} 읽지 못합니다${expected.length > 0 ? ` (빠진 것: “${expected.join('”, “')}”)` : ''}`,
    remedy,
  ],
  nodeSettings: (reason) => [`@{와 } 사이: ${reason}`, 'A@{ shape: cyl, label: "DB" } 모양으로 쓰세요'],
  diagramSettings: (reason) => [`다이어그램의 설정: ${reason}`, '--- 사이의 YAML을 고치세요'],
  arrow: 'flowchart의 화살표는 --> 입니다',
  mendLine: (page) => `줄을 고치세요. 쓰는 법: https://mermaid.js.org/syntax/${page}`,
  directive: ['지시문을 읽을 수 없습니다', '%%{init: {"key": "value"}}%% 모양으로 쓰세요'],
  formula: ['다이어그램 안의 수식은 그리지 않습니다', '글자로 쓰세요: x², Σ, α'],
  icon: ['다이어그램 안의 아이콘과 그림은 그리지 않습니다', '지우고, 말로 쓰세요'],
  ownLook: (name) => [`다이어그램의 “${name}” 설정은 빠집니다: 두 테마 모두 사이트의 색과 글꼴로 그립니다`, '지우세요'],
  diagramLinks: ['다이어그램은 그림이라 링크를 따라갈 수 없습니다', '링크를 지우고, 아래의 글에 넣으세요'],
  instead: {
    groups: 'subgraph가 있는 flowchart로 쓰세요',
    line: 'flowchart LR로 쓰세요',
    quadrant: 'quadrantChart로 쓰세요',
    mindmap: 'flowchart LR이나 treeView-beta로 쓰세요',
    sequence: 'sequenceDiagram으로 쓰세요',
    flowchart: 'flowchart로 쓰세요',
  },
}
