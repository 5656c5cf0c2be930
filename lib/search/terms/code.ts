/** Compilers, languages, testing, versions and operations. */
export const code = `
프런트엔드, 프론트엔드, 프론트 엔드, frontend, front end
백엔드, 백 엔드, backend, back end
미리 컴파일, 사전 컴파일, ahead-of-time compilation, AOT
링커, 링킹, linker
동적 링킹, 동적 링크, dynamic linking
정적 링킹, 정적 링크, static linking
공유 라이브러리, 동적 라이브러리, shared library, dynamic library
교차 컴파일, 크로스 컴파일, cross compilation, cross-compile
부트스트래핑 컴파일러, 셀프 호스팅 컴파일러, self-hosting compiler
증분 컴파일, incremental compilation
파서, 구문 분석기, parser
문맥 자유 문법, context-free grammar
파서 생성기, parser generator
프랫 파서, Pratt parser, Pratt parsing
좌재귀, 왼쪽 재귀, left recursion
파싱 표현 문법, parsing expression grammar, PEG
심볼 테이블, 기호표, symbol table
제어 흐름 그래프, control flow graph
데이터 흐름 분석, 자료 흐름 분석, dataflow analysis, data-flow analysis
활성 변수 분석, 생존 분석, liveness analysis
공통 부분식 제거, common subexpression elimination
루프 펼치기, 루프 언롤링, loop unrolling
루프 불변 코드 이동, loop-invariant code motion, loop hoisting
함수 인라이닝, 인라인 확장, inlining, inline expansion
자동 벡터화, auto-vectorization
꼬리 호출 최적화, tail call optimization, tail-call
명령어 선택, instruction selection
핍홀 최적화, peephole optimization
스택 머신, 스택 기계, stack machine
레지스터 머신, register machine
호출 규약, calling convention
미정의 동작, 정의되지 않은 동작, undefined behavior, undefined behaviour
메타프로그래밍, metaprogramming
매크로, macro
위생적 매크로, hygienic macro
템플릿 메타프로그래밍, template metaprogramming
단형화, 모노모피제이션, monomorphization
동적 디스패치, dynamic dispatch
정적 디스패치, static dispatch
다중 상속, multiple inheritance
다이아몬드 문제, 마름모 문제, diamond problem
추상 클래스, abstract class
오버로딩, 함수 오버로딩, overloading, function overloading
오버라이딩, 재정의, overriding, method overriding
정적 타입, 정적 타이핑, static typing, statically typed
동적 타입, 동적 타이핑, dynamic typing, dynamically typed
강한 타입, 강타입, strong typing, strongly typed
약한 타입, weak typing
점진적 타이핑, gradual typing
형 변환, 타입 변환, 타입 캐스팅, type conversion, type casting, type coercion
타입 좁히기, 타입 내로잉, type narrowing
타입 가드, type guard
타입 소거, 타입 삭제, type erasure
유니온 타입, 합 타입, union type, sum type
곱 타입, product type
대수적 자료형, 대수적 데이터 타입, algebraic data type, ADT
패턴 매칭, pattern matching
구별된 유니온, 판별 유니온, discriminated union, tagged union
의존 타입, dependent type
선형 타입, linear type
반공변성, 반변성, contravariance
다형 함수, 매개변수 다형성, parametric polymorphism
타입 클래스, type class, typeclass
리스코프 치환, 리스코프 치환 원칙, Liskov substitution
단일 책임 원칙, single responsibility
개방 폐쇄 원칙, open-closed principle
의존성 역전, 의존관계 역전, dependency inversion
상속보다 합성, 상속보다 조합, composition over inheritance
관심사 분리, separation of concerns
결합도, 느슨한 결합, loose coupling
응집도, 높은 응집, cohesion
반복하지 마라, 중복 배제, don't repeat yourself
널 안전성, null safety
선택적 값, 옵셔널, optional value, option type
람다, 람다 식, 람다 함수, lambda expression, lambda function
람다 대수, lambda calculus
익명 함수, anonymous function
일급 함수, 일급 객체, first-class function, first-class
부분 적용, partial application
함수 합성, function composition
고정점 조합자, 와이 컴비네이터, fixed-point combinator, Y combinator
참조 투명성, referential transparency
컨티뉴에이션, 계속체, continuation
대수적 효과, 효과 핸들러, algebraic effect, effect handler
렉시컬 스코프, 어휘적 유효 범위, lexical scope, static scope
동적 스코프, dynamic scope
변수 가리기, 섀도잉, shadowing
값에 의한 호출, call by value, pass by value
참조에 의한 호출, call by reference, pass by reference
단락 평가, short-circuit evaluation
리스트 컴프리헨션, list comprehension
구조 분해, 비구조화, destructuring
전역 인터프리터 잠금, 전역 인터프리터 락, global interpreter lock, GIL
비동기 대기, 어싱크 어웨이트, async/await
콜백 지옥, callback hell
구조적 동시성, structured concurrency
통신하는 순차 프로세스, communicating sequential processes
자료 경쟁 검출, 스레드 새니타이저, race detector, thread sanitizer
정지 문제, halting problem
튜링 기계, 튜링 머신, Turing machine
튜링 완전, Turing complete, Turing completeness
형식 검증, 정형 검증, formal verification
모델 검사, 모델 체킹, model checking, model checker
기호 실행, 심볼릭 실행, symbolic execution
정리 증명기, theorem prover, proof assistant
만족 가능성 문제, SAT 풀이기, satisfiability, SAT solver
퍼즈 테스트, 퍼징, fuzzing, fuzz testing
변이 테스트, 뮤테이션 테스트, mutation testing
스냅숏 테스트, 스냅샷 테스트, snapshot testing, snapshot test
계약 테스트, contract test, contract testing
인수 테스트, acceptance test
연기 테스트, 스모크 테스트, smoke test
블랙박스 테스트, 블랙 박스 테스트, black-box testing
화이트박스 테스트, white-box testing
경곗값 분석, 경계값 분석, boundary value analysis
동등 분할, equivalence partitioning
테스트 피라미드, test pyramid
테스트 픽스처, test fixture, fixtures
분기 커버리지, branch coverage
시각적 회귀 테스트, visual regression
카오스 엔지니어링, 카오스 공학, chaos engineering
행위 주도 개발, 행동 주도 개발, behavior-driven development, BDD
짝 프로그래밍, 페어 프로그래밍, pair programming
고무 오리 디버깅, rubber duck debugging
디버거, debugger
코어 덤프, core dump
불꽃 그래프, 플레임 그래프, flame graph, flamegraph
힙 덤프, heap dump
유의적 버전, 시맨틱 버저닝, semantic versioning, semver
하위 호환성, 하위 호환, backward compatibility, backwards compatible
상위 호환성, forward compatibility
호환성 깨는 변경, 파괴적 변경, breaking change
잠금 파일, 락 파일, lockfile
의존성 지옥, dependency hell
순환 의존성, 순환 의존, circular dependency
전이 의존성, transitive dependency
재현 가능한 빌드, reproducible build
작업 디렉터리, working directory
스테이징 영역, 준비 영역, staging area
분리된 헤드, detached HEAD
강제 푸시, force push
스쿼시 병합, squash merge
3방향 병합, 삼방향 병합, three-way merge
참조 로그, reflog
원격 저장소, remote repository
커밋 메시지, commit message
변경 이력, 변경 로그, changelog
브랜치 전략, 분기 전략, branching strategy, git flow
장수 브랜치, long-lived branch
변경 불가 인프라, 불변 인프라, immutable infrastructure
코드형 인프라, 인프라 코드화, 코드로 관리하는 인프라, infrastructure as code, IaC
구성 관리, 설정 관리, configuration management
설정 표류, 구성 드리프트, configuration drift
배포 파이프라인, deployment pipeline
깃옵스, GitOps
데브옵스, DevOps
사이트 신뢰성 공학, site reliability engineering, SRE
서비스 수준 지표, service level indicator
평균 복구 시간, mean time to recovery, MTTR
평균 고장 간격, mean time between failures, MTBF
근본 원인, 근본 원인 분석, root cause, root cause analysis
비난 없는 회고, blameless postmortem
런북, 운영 절차서, runbook
네 가지 황금 신호, four golden signals, golden signals
합성 모니터링, synthetic monitoring
구조화 로그, 구조적 로깅, structured logging, structured log
로그 수집, 로그 집계, log aggregation
로그 수준, 로그 레벨, log level
로그 순환, 로그 로테이션, log rotation
활성 검사, 라이브니스 프로브, liveness probe
준비 상태 검사, 레디니스 프로브, readiness probe
자원 제한, 리소스 제한, resource limit
컨테이너 레지스트리, container registry
컨테이너 이미지, container image
오버레이 파일 시스템, overlay filesystem, overlayfs
루트 없는 컨테이너, rootless container
영구 볼륨, persistent volume
인그레스, ingress
초기화 컨테이너, init container
섀도 트래픽, 트래픽 미러링, 섀도우 트래픽, traffic mirroring, shadow traffic
`
