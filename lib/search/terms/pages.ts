/** Browsers, layout, typography and encodings of text. */
export const pages = `
세로 가운데 정렬, 수직 가운데 정렬, 수직 중앙 정렬, vertical centering, center vertically, vertical center
가로 가운데 정렬, 수평 가운데 정렬, horizontal centering, center horizontally
가운데 정렬, 중앙 정렬, centering, center alignment
왼쪽 정렬, left align, left-aligned
양쪽 정렬, 양끝 정렬, justified text, text justification
박스 모델, 상자 모델, box model
바깥 여백, 마진, margin
안쪽 여백, 패딩, padding
마진 상쇄, 여백 겹침, 마진 겹침, margin collapse, margin collapsing
쌓임 맥락, 스태킹 컨텍스트, stacking context
쌓임 순서, z-index, stacking order
블록 서식 맥락, block formatting context, BFC
인라인 블록, inline-block
절대 위치 지정, absolute positioning
고정 위치, fixed positioning
끈끈한 위치, 스티키 헤더, sticky header, sticky positioning
그리드 레이아웃, 격자 배치, grid layout
플렉스 레이아웃, 유연 상자, flex layout, flexible box
컨테이너 쿼리, container query
뷰포트, 보이는 영역, viewport
종횡비, 화면비, 가로세로비, aspect ratio
중단점, 브레이크포인트, breakpoint
모바일 우선, mobile first, mobile-first
다크 모드, 어두운 모드, dark mode, dark theme
사용자 정의 속성, CSS 변수, custom property, CSS variable
캐스케이드, 종속 규칙, CSS cascade
의사 클래스, 가상 클래스, pseudo-class
의사 요소, 가상 요소, pseudo-element
상속 속성, CSS inheritance
전처리기, preprocessor
스타일시트, 스타일 시트, stylesheet, style sheet
인라인 스타일, inline style
키프레임, keyframe, keyframes
화면 전환, 전환 효과, view transition, CSS transition
가속 합성, 합성 레이어, compositing layer, compositor
리플로우, 리플로, 레이아웃 재계산, reflow
리페인트, 다시 그리기, repaint
레이아웃 스래싱, layout thrashing, forced reflow
주요 렌더링 경로, 핵심 렌더링 경로, critical rendering path
렌더링 차단, 렌더 블로킹, render-blocking
첫 콘텐츠 페인트, first contentful paint, FCP
다음 페인트까지 상호작용, interaction to next paint, INP
상호작용까지 시간, time to interactive
첫 바이트까지 시간, time to first byte, TTFB
코어 웹 바이탈, core web vitals
프레임 속도, 초당 프레임, frame rate, frames per second
글자 깜빡임, 폰트 교체 깜빡임, flash of unstyled text, FOUT
스타일 없는 화면 깜빡임, flash of unstyled content, FOUC
글꼴 서브셋, 폰트 서브셋, font subset, font subsetting
가변 글꼴, 가변 폰트, variable font
웹 글꼴, 웹폰트, web font
대체 글꼴, 폴백 폰트, fallback font
고정폭 글꼴, 등폭 글꼴, monospace, monospaced font
세리프, 명조, serif
산세리프, 고딕, 민부리, sans-serif, sans serif
글자 사이, 자간, letter spacing
줄 간격, 행간, line height, line spacing
줄바꿈, 줄 바꿈, line break, line breaking, line wrapping
단어 잘림, 단어 끊김, word break, word wrapping
하이픈 넣기, 분철, hyphenation
과부와 고아, widow and orphan, widows and orphans
커닝, 글자 간격 조정, kerning
합자, 이음자, ligature
글리프, 자형, glyph
기준선, text baseline
조판, 식자, typesetting
타이포그래피, typography
들여쓰기, indentation, indent
띄어쓰기, word spacing
맞춤법, spelling, orthography
구두점, 문장 부호, punctuation
대소문자, 대소문자 구분, case sensitivity, case-sensitive
말줄임표, 말줄임, ellipsis, text truncation
각주, footnote, footnotes
문서 객체 모델, 돔, document object model, DOM
섀도 돔, 섀도우 돔, shadow DOM
웹 컴포넌트, web component, web components
커스텀 엘리먼트, 사용자 정의 요소, custom element
시맨틱 마크업, 의미 있는 마크업, semantic markup, semantic HTML
대체 텍스트, alt text, alternative text
화면 낭독기, 스크린 리더, screen reader
명도 대비, 색 대비, 색상 대비, color contrast, contrast ratio
색맹, 색각 이상, color blindness, colour blind
키보드 탐색, 키보드 조작, keyboard navigation
초점 가두기, 포커스 트랩, focus trap
초점 관리, 포커스 관리, focus management
건너뛰기 링크, 본문 바로가기, skip link
모달, 대화 상자, 모달 창, modal dialog, dialog box
툴팁, 말풍선 도움말, tooltip
드롭다운, 펼침 메뉴, dropdown, drop-down
드래그 앤 드롭, 끌어 놓기, drag and drop
무한 스크롤, infinite scroll, infinite scrolling
스크롤 위치 복원, scroll restoration
스크롤 스냅, scroll snap
스켈레톤 화면, 스켈레톤 UI, skeleton screen
제어 컴포넌트, 제어되는 입력, controlled component, controlled input
비제어 컴포넌트, uncontrolled component
상태 끌어올리기, lifting state up, lift state
프롭 드릴링, 속성 내리꽂기, prop drilling
서버 컴포넌트, server component, server components
서버 액션, server action
점진적 향상, 점진적 개선, progressive enhancement
점진적 정적 재생성, incremental static regeneration, ISR
클라이언트 사이드 렌더링, 클라이언트 렌더링, client-side rendering, CSR
단일 페이지 애플리케이션, 단일 페이지 앱, single page application, SPA
프로그레시브 웹 앱, progressive web app, PWA
서비스 워커, service worker
웹 워커, web worker
애니메이션 프레임, requestAnimationFrame, animation frame
교차 관찰자, intersection observer
매크로태스크, 태스크 큐, macrotask, task queue
이벤트 캡처링, 이벤트 캡처, event capturing
이벤트 전파, event propagation
이벤트 리스너, 이벤트 핸들러, event listener, event handler
폼 검증, 양식 검증, form validation
웹 저장소, web storage
인덱스드디비, IndexedDB
제삼자 쿠키, 서드 파티 쿠키, third-party cookie
동일 사이트 쿠키, SameSite, same-site cookie
브라우저 지문, 브라우저 핑거프린팅, browser fingerprinting
웹어셈블리, WebAssembly, Wasm
소스 맵, source map
폴리필, polyfill
트랜스파일, 트랜스파일러, transpile, transpiler
핫 모듈 교체, hot module replacement, HMR
사전 로드, 리소스 힌트, preload, resource hint
미리 연결, preconnect
벡터 그래픽, 스케일러블 벡터 그래픽, vector graphics, SVG
래스터 이미지, 비트맵 이미지, raster image, bitmap image
반응형 이미지, responsive image, responsive images
이미지 압축, image compression
손실 압축, lossy compression
무손실 압축, 비손실 압축, lossless compression
안티앨리어싱, 계단 현상 제거, anti-aliasing, antialiasing
검색 엔진 최적화, search engine optimization, SEO
사이트맵, sitemap
정식 주소, 표준 URL, canonical URL
메타 태그, meta tag
마이크로 프런트엔드, 마이크로 프론트엔드, micro frontend, micro-frontend
디자인 시스템, design system
디자인 토큰, design token
코드 포인트, 부호점, code point, codepoint
서로게이트 쌍, 대리 쌍, surrogate pair
결합 문자, 조합 문자, combining character, combining mark
자소 묶음, 문자소 군집, grapheme cluster
유니코드 정규화, Unicode normalization, NFC, NFD
바이트 순서 표시, byte order mark, BOM
글자 깨짐, 문자 깨짐, 한글 깨짐, mojibake, garbled text
이모지, 그림 문자, emoji
아스키, ASCII
완성형, 확장 완성형, EUC-KR, CP949
초성, 초성 검색, initial consonant
오른쪽에서 왼쪽, 우에서 좌, right-to-left, RTL
양방향 텍스트, bidirectional text, bidi
베이스64, Base64
퍼센트 인코딩, URL 인코딩, percent-encoding, URL encoding
이스케이프 문자, escape character, escape sequence
개행 문자, 줄바꿈 문자, newline character, line ending
가변 길이 인코딩, variable-length encoding
날짜 형식, date format
서머타임, 일광 절약 시간제, daylight saving time, DST
협정 세계시, coordinated universal time, UTC
유닉스 시간, 에포크 시간, Unix time, epoch time
정렬 규칙, 콜레이션, collation
복수형 처리, pluralization, plural forms
마크다운, Markdown
문법 강조, 구문 강조, syntax highlighting
`
