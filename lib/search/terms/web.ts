/** Databases, the web and programming. */
export const web = `
데이터베이스, database, DB
관계형 데이터베이스, relational database, RDBMS
트랜잭션, transaction
격리 수준, isolation level
더티 리드, dirty read
반복 불가능 읽기, non-repeatable read
팬텀 리드, 유령 읽기, phantom read
직렬화 가능, serializable
스냅숏 격리, 스냅샷 격리, snapshot isolation
다중 버전 동시성 제어, multiversion concurrency control, MVCC
갭 락, 간격 잠금, gap lock
넥스트 키 락, next-key lock
비관적 락, pessimistic lock
낙관적 락, optimistic lock
색인, 인덱스, index
클러스터형 인덱스, clustered index
커버링 인덱스, 포함 인덱스, covering index
복합 인덱스, composite index
역색인, inverted index
비트리, B-트리, B-tree, btree
쓰기 전 로그, 선행 기록 로그, write-ahead log, write-ahead logging, WAL
체크포인트, checkpoint
정규형, normal form
반정규화, denormalization
외래 키, foreign key
기본 키, primary key
조인, 결합, join
실행 계획, query plan, execution plan
쿼리 최적화, query optimization
샤딩, 수평 분할, sharding
파티셔닝, partitioning
2단계 커밋, 이단계 커밋, two-phase commit, 2PC
분산 트랜잭션, distributed transaction
분산 락, 분산 잠금, distributed lock
보상 트랜잭션, 사가, saga
저장 엔진, 스토리지 엔진, storage engine
열 지향, column-oriented, columnar
시계열 데이터베이스, time series database
전문 검색, full-text search
이관, 마이그레이션, migration
백업, backup
브라우저, browser
렌더링, rendering, render
서버 사이드 렌더링, 서버 렌더링, server-side rendering, SSR
정적 사이트 생성, static site generation, SSG
하이드레이션, 수화, hydration
가상 돔, 가상 DOM, virtual DOM, vdom
재조정, reconciliation
컴포넌트, component
상태 관리, state management
이벤트 루프, event loop
콜백, callback
프라미스, 프로미스, promise
클로저, closure
호이스팅, hoisting
프로토타입, prototype
이벤트 위임, event delegation
이벤트 버블링, event bubbling
디바운스, debounce
스로틀, throttle
지연 로딩, lazy loading
코드 분할, code splitting
트리 셰이킹, tree shaking
번들러, bundler
웹 접근성, 접근성, accessibility, a11y
국제화, internationalization, i18n
지역화, 현지화, localization, l10n
반응형, responsive
미디어 쿼리, media query
선택자, selector
우선순위, specificity
쿠키, cookie
세션, session
인증, authentication, auth
인가, 권한 부여, authorization
접근 토큰, 액세스 토큰, access token
갱신 토큰, 리프레시 토큰, refresh token
동일 출처 정책, same-origin policy
교차 출처 자원 공유, cross-origin resource sharing, CORS
사전 요청, 프리플라이트, preflight
교차 사이트 스크립팅, cross-site scripting, XSS
교차 사이트 요청 위조, 사이트 간 요청 위조, cross-site request forgery, CSRF
SQL 삽입, SQL 인젝션, SQL injection
콘텐츠 보안 정책, content security policy, CSP
콘텐츠 전송 네트워크, content delivery network, CDN
웹소켓, websocket
서버 전송 이벤트, server-sent events, SSE
원격 프로시저 호출, remote procedure call, RPC
직렬화, serialization
역직렬화, deserialization
스키마, schema
커서, 커서 페이지네이션, cursor pagination
페이지네이션, pagination
마이크로서비스, microservice, microservices
모놀리스, monolith
도메인 주도 설계, domain-driven design, DDD
이벤트 소싱, event sourcing
명령 질의 분리, CQRS
의존성 주입, dependency injection, DI
의존성, dependency
제어 역전, inversion of control, IoC
디자인 패턴, 설계 패턴, design pattern
리팩터링, 리팩토링, refactoring
기술 부채, technical debt
단위 테스트, 유닛 테스트, unit test
통합 테스트, integration test
종단 간 테스트, end-to-end test, e2e test
테스트 주도 개발, test-driven development, TDD
속성 기반 테스트, property-based testing
회귀 테스트, regression test
테스트 커버리지, test coverage
모의 객체, 목 객체, mock
지속적 통합, continuous integration, CI
지속적 배포, continuous deployment, continuous delivery, CD
트렁크 기반 개발, trunk-based development
기능 플래그, 피처 플래그, feature flag, feature toggle
버전 관리, version control
분기, 브랜치, branch
병합 충돌, 머지 충돌, merge conflict
되돌리기, 롤백, rollback, revert
이분 탐색, git bisect
객체 지향, 객체지향, object-oriented, OOP
상속, inheritance
다형성, polymorphism
캡슐화, encapsulation
추상화, abstraction
인터페이스, interface
함수형 프로그래밍, functional programming, FP
순수 함수, pure function
부수 효과, 부작용, side effect
고차 함수, higher-order function
불변, 불변성, immutable, immutability
지연 평가, lazy evaluation
모나드, monad
커링, currying
꼬리 재귀, tail recursion
타입 시스템, type system
타입 추론, type inference
제네릭, 일반화 타입, generic, generics
구조적 타이핑, structural typing
덕 타이핑, duck typing
공변성, covariance
열거형, enum, enumeration
예외 처리, exception handling
예외, exception
포인터, pointer
참조, reference
얕은 복사, shallow copy
깊은 복사, deep copy
반복자, 이터레이터, iterator
제너레이터, generator
코루틴, coroutine
고루틴, goroutine
채널, channel
데코레이터, decorator
컴파일러, compiler
인터프리터, 해석기, interpreter
즉시 컴파일, 적시 컴파일, just-in-time compilation, JIT
구문 트리, 추상 구문 트리, abstract syntax tree, AST
어휘 분석, lexer, lexical analysis
바이트코드, bytecode
표준 라이브러리, standard library
패키지 관리자, package manager
모듈, module
환경 변수, environment variable
명령줄, 커맨드 라인, command line, CLI
검색 엔진, search engine
크롤러, crawler
성능, performance
병목, bottleneck
프로파일링, profiling, profiler
부하 테스트, load test, stress test
보안, security
취약점, vulnerability
개인정보, privacy
글꼴, 폰트, font
유니코드, unicode
인코딩, 부호화, encoding
문자 집합, character set, charset
시간대, 타임존, timezone, time zone
윤초, leap second
오픈 소스, open source
사용자 경험, user experience, UX
사용자 인터페이스, user interface, UI
커스텀, 사용자 정의, custom
`
