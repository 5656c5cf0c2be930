import { testDiagrams } from './test-diagrams'

const wrap = (kind: string) => (lines: string) => `${kind}\n  ${lines.replaceAll('\n', '\n  ')}`
const sequence = wrap('sequenceDiagram')
const classes = wrap('classDiagram')
const states = wrap('stateDiagram-v2')
const entities = wrap('erDiagram')

/** Each way to write the other kinds (https://mermaid.js.org/intro/syntax-reference.html). */
testDiagrams([
  [
    'sequence: people and their names',
    sequence('participant A as 사용자\nactor B as 서버\nA->>B: 요청'),
    ['사용자', '서버', '요청'],
  ],
  [
    'sequence: nine arrows',
    sequence('A->B: 1a\nA-->B: 2a\nA->>B: 3a\nA-->>B: 4a\nA-xB: 5a\nA--xB: 6a\nA-)B: 7a\nA--)B: 8a\nA<<->>B: 9a'),
    ['1a', '2a', '3a', '4a', '5a', '6a', '7a', '8a', '9a'],
  ],
  [
    'sequence: notes before a message',
    sequence('participant A\nparticipant B\nNote left of A: 메모\nNote over A,B: 둘의 메모\nA->>B: x'),
    ['메모', '둘의 메모', 'x'],
  ],
  ['sequence: numbers', sequence('autonumber\nA->>B: 하나\nB-->>A: 둘'), ['1', '2', '하나', '둘']],
  [
    'sequence: boxes',
    sequence('box Aqua 한 묶음\nparticipant A\nend\nbox 또 하나\nparticipant B\nend\nA->>B: x'),
    ['한 묶음', '또 하나', 'A', 'B'],
  ],
  ['sequence: coloured areas', sequence('rect rgb(0, 0, 0)\nA->>B: x\nend'), ['A', 'B', 'x']],
  ['sequence: alternatives', sequence('alt 성공\nA->>B: x\nelse 실패\nA-xB: y\nend'), ['alt', '[성공]', '[실패]']],
  [
    'sequence: loops and options',
    sequence('loop 매 초\nA->>B: x\nend\nopt 드물게\nA->>B: y\nend'),
    ['loop', '[매 초]', 'opt', '[드물게]'],
  ],
  [
    'sequence: at once, critical, break',
    sequence('par 하나\nA->>B: x\nand 둘\nA->>B: y\nend\ncritical 셋\nA->>B: z\nend\nbreak 넷\nA->>B: w\nend'),
    ['[하나]', '[둘]', '[셋]', '[넷]'],
  ],
  [
    'sequence: activation and creation',
    sequence('A->>+B: x\ncreate participant C\nB->>C: y\ndestroy C\nC-xB: z\nB-->>-A: w'),
    ['C', 'x', 'y', 'z', 'w'],
  ],
  ['sequence: Hangul names', sequence('사용자->>서버: 요청'), ['사용자', '서버', '요청']],
  ['sequence: line breaks', sequence('A->>B: 하나<br/>둘'), ['하나', '둘']],
  [
    'class: relations without labels',
    classes('A <|-- B\nC *-- D\nE o-- F\nG --> H\nI ..|> J\nK -- L'),
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'L'],
    6,
  ],
  [
    'class: members',
    classes('class 동물 {\n+String 이름\n-int 나이\n+울기() void\n}'),
    ['동물', '+String 이름', '-int 나이', '+울기() : void'],
  ],
  ['class: members after a colon', classes('동물 : +이름\n동물 : 울기()'), ['동물', '+이름', '울기()']],
  ['class: labels and numbers', classes('A "1" *-- "n" B : 낳는다'), ['1', 'n', '낳는다'], 1],
  [
    'class: notes',
    classes('class 오리\nnote for 오리 "날 수 있다"\nnote "모두의 메모"'),
    ['날 수 있다', '모두의 메모'],
  ],
  [
    'class: stereotypes, generics, namespaces',
    classes('namespace 가 {\nclass A~T~\n}\n<<interface>> A'),
    ['가', 'A<T>', '«interface»'],
  ],
  ['state: labels', states('[*] --> 대기\n대기 --> 실행 : 시작\n실행 --> [*]'), ['대기', '실행', '시작'], 3],
  ['state: notes', states('a --> b\nnote right of a: 메모\nnote left of b\n긴 메모\nend note'), ['메모', '긴 메모']],
  [
    'state: choice, fork, join',
    states('state 선택 <<choice>>\nstate f <<fork>>\n[*] --> 선택\n선택 --> f : 예\nf --> a\nf --> b'),
    ['예', 'a', 'b'],
    4,
  ],
  [
    'state: a state of states',
    states('state 실행 {\n[*] --> 읽기\n읽기 --> 쓰기\n}\n실행 --> 끝'),
    ['실행', '읽기', '쓰기', '끝'],
    3,
  ],
  ['state: a description', states('state "긴 설명" as s\ns --> t'), ['긴 설명', 't'], 1],
  ['state: at once', states('state 둘 {\n[*] --> a\n--\n[*] --> b\n}'), ['둘', 'a', 'b'], 2],
  [
    'ER: relations',
    entities('고객 ||--o{ 주문 : 한다\n주문 ||--|{ 품목 : 담는다'),
    ['고객', '주문', '품목', '한다', '담는다'],
    2,
  ],
  [
    'ER: attributes, keys, comments',
    entities('고객 {\nstring 이름 PK\nint 나이 "만 나이"\n}'),
    ['고객', 'string', '이름', 'PK', 'int', '나이', '만 나이'],
  ],
  [
    'ER: names in quotation marks',
    entities('o[주문] {\nstring x\n}\n"한 고객" ||--o{ o : 한다'),
    ['한 고객', '주문', '한다'],
    1,
  ],
  ['pie', 'pie showData title 동물\n  "개" : 386\n  "고양이" : 85', ['동물', '개', '고양이', '386', '82%']],
  [
    'gantt',
    'gantt\n  title 일정\n  dateFormat YYYY-MM-DD\n  section 설계\n  초안 :a1, 2026-01-01, 30d\n  검토 :after a1, 20d',
    ['일정', '설계', '초안', '검토', '2026-01-11'],
  ],
  ['timeline', 'timeline\n  title 역사\n  2018 : BERT : GPT', ['역사', '2018', 'BERT', 'GPT']],
  ['journey', 'journey\n  title 하루\n  section 아침\n    커피: 5: 나', ['하루', '아침', '커피', '나']],
  [
    'settings of its own',
    '---\nconfig:\n  gitGraph:\n    mainBranchName: trunk\n---\ngitGraph\n  commit\n  branch b\n  checkout trunk\n  commit',
    ['trunk', 'b'],
  ],
  [
    'gitGraph',
    'gitGraph\n  commit id: "처음"\n  branch develop\n  commit tag: "v1"',
    ['main', 'develop', '처음', 'v1'],
  ],
  [
    'xychart',
    'xychart-beta\n  title "점수"\n  x-axis ["1월", "2월"]\n  y-axis "점" 0 --> 100\n  bar [30, 50]',
    ['점수', '1월', '2월', '점', '100'],
  ],
  [
    'quadrantChart',
    'quadrantChart\n  title 우선\n  x-axis 낮음 --> 높음\n  quadrant-1 먼저\n  가: [0.3, 0.6]',
    ['우선', '낮음', '높음', '먼저', '가'],
  ],
  ['kanban', 'kanban\n  할 일\n    [글쓰기]', ['할 일', '글쓰기']],
  ['block', 'block-beta\n  columns 2\n  a["가"] b\n  a --> b', ['가', 'b']],
  ['packet', 'packet-beta\n  0-15: "출발"\n  16-31: "도착"', ['출발', '도착', '16']],
  [
    'requirementDiagram',
    'requirementDiagram\n  requirement r {\n    id: 1\n    text: "통과한다"\n  }\n  element e {\n    type: code\n  }\n  e - satisfies -> r',
    ['r', '통과한다', 'satisfies', 'e'],
  ],
  ['sankey', 'sankey-beta\n\nA,B,10\nA,C,5', ['A', 'B', 'C']],
  ['radar', 'radar-beta\n  axis a["가"], b["나"], c["다"]\n  curve x["선"]{1,2,3}', ['가', '나', '다', '선']],
  ['treemap', 'treemap-beta\n"가"\n  "나": 10\n  "다": 20', ['가', '나', '다', '20']],
  ['treeView', 'treeView-beta\n  "뿌리"\n    "가지"', ['뿌리', '가지']],
  ['venn', 'venn-beta\n  set A["가"]\n  set B["나"]\n  union A,B["둘"]', ['가', '나', '둘']],
])
