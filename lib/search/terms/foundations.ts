/** What textbooks of systems, networks, databases, algorithms, compilers and mathematics call things. */
export const foundations = `
스레드 덤프, thread dump
스레드 안전, thread-safe, thread safety
작업 훔치기, work stealing
문맥, 컨텍스트, context
유휴, idle
시분할, 타임 슬라이스, time slice, time sharing
라운드 로빈, round robin, round-robin
완전 공정 스케줄러, completely fair scheduler, CFS
다단계 피드백 큐, multilevel feedback queue
식사하는 철학자, dining philosophers
순환 대기, circular wait
점유 대기, hold and wait
라이브락, livelock
천둥 무리, thundering herd
거대 페이지, 휴지 페이지, huge page, huge pages
익명 페이지, anonymous page
더티 페이지, dirty page
페이지 크기, page size
미리 읽기, 선반입, prefetch, read-ahead, readahead
메모리 초과 할당, overcommit
상주 메모리, resident memory, resident set size, RSS
엣지 트리거, 에지 트리거, edge-triggered, edge triggered
레벨 트리거, level-triggered, level triggered
입출력 다중화, I/O multiplexing
논블로킹, 비차단, non-blocking, nonblocking
블로킹, 차단, blocking
체크포인팅, checkpointing
장애 복구, 충돌 복구, crash recovery
재실행, redo
실행 취소, undo
그룹 커밋, group commit
찢어진 페이지, torn page, torn write
죽은 튜플, dead tuple, dead tuples
테이블 부풀음, 테이블 팽창, table bloat, bloat
랩어라운드, wraparound
로그 컴팩션, 로그 압축, log compaction
묘비, 툼스톤, tombstone
멤테이블, memtable
정렬 문자열 테이블, SSTable, sorted string table
함수 종속, functional dependency
이상 현상, anomaly, anomalies
비정규화, 역정규화, denormalization, denormalisation
제1정규형, first normal form, 1NF
중첩 루프 조인, nested loop join
해시 조인, hash join
병합 조인, merge join
구체화 뷰, 머터리얼라이즈드 뷰, materialized view
실행 계획 통계, 통계 갱신, table statistics
외부 조인, outer join
샤드 키, 파티션 키, shard key, partition key
이중 쓰기, dual write, dual writes
백필, 소급 채우기, backfill
커넥션 누수, 연결 누수, connection leak
네이글 알고리즘, Nagle algorithm, Nagle's algorithm
반쯤 열린 연결, half-open connection
시간 대기, TIME_WAIT, time wait
혼잡 창, 혼잡 윈도, congestion window, cwnd
빠른 재전송, fast retransmit
단편화 없음, 경로 MTU 탐색, path MTU discovery
상태 확인, 헬스 체크, health check
고정 세션, 스티키 세션, sticky session
최소 연결, least connections
재귀 질의, recursive resolver, recursive query
루트 서버, root server, root nameserver
자율 시스템, autonomous system
경로 유출, route leak
경로 가로채기, BGP 하이재킹, route hijacking, BGP hijacking
세션 재개, session resumption
인증서 체인, 중간 인증서, certificate chain, intermediate certificate
의존성 배열, dependency array
낡은 클로저, 오래된 클로저, stale closure
낙관적 업데이트, optimistic update
가상 스크롤, virtual scrolling, windowing
섬 아키텍처, islands architecture
누적 레이아웃 이동, 레이아웃 밀림, layout shift, cumulative layout shift, CLS
최대 콘텐츠풀 페인트, largest contentful paint, LCP
오프라인 우선, offline first, offline-first
백그라운드 동기화, background sync
푸시 알림, push notification, web push
그리드, 격자, grid
플렉스박스, flexbox
마이크로태스크, microtask
워커 스레드, worker thread
과다 조회, 오버페칭, overfetching, over-fetching
양방향 통신, full-duplex
핑퐁, ping pong, ping/pong
과반수, 다수, majority
선거, 선출, election
임기, 텀, term number
로그 복제, log replication
분할 투표, 표 분산, split vote
가상 노드, virtual node, vnode
해시 링, hash ring
트랜잭셔널 아웃박스, 아웃박스, transactional outbox, outbox pattern
조정자, 코디네이터, coordinator
참가자, participant
램포트 시계, Lamport clock, Lamport timestamp
인과 관계, 인과성, causality, causal
반열림, half-open, half open
벌크헤드, 격벽, bulkhead
연쇄 장애, 장애 전파, cascading failure
멱등 키, 멱등성 키, idempotency key
안티 엔트로피, anti-entropy
삼색 표시, 삼색 마킹, tri-colour marking, tri-color marking, tricolor marking
불변식, 불변 조건, invariant, invariants
쓰기 장벽, write barrier
약한 참조, weak reference
순환 참조, reference cycle, cyclic reference, circular reference
히든 클래스, 숨은 클래스, hidden class
중간 표현, 중간 언어, intermediate representation
파이 함수, phi function
정적 단일 대입, static single assignment, SSA
지배자 트리, 도미네이터, dominator tree, dominance
간섭 그래프, interference graph
그래프 색칠, 그래프 컬러링, graph coloring, graph colouring
스필, 흘리기, spill, spilling
재귀 하강, recursive descent
연산자 우선순위, operator precedence
구문 분석, 파싱, parsing
단일화, 통일화, unification
힌들리 밀너, Hindley-Milner
빌림 검사기, borrow checker
이동 의미론, move semantics
펑터, 함자, functor
베이즈, Bayes, Bayesian
기저율, base rate
켤레, conjugate
사인파, sine wave, sinusoid
주파수, frequency
나이퀴스트, Nyquist
주성분 분석, principal component analysis, PCA
저랭크 근사, low-rank approximation
대각화, diagonalization
정상 분포, 정지 분포, stationary distribution
전이 행렬, transition matrix
페이지랭크, PageRank
최솟값, 최소값, minimum
안장점, saddle point
밀러 라빈, Miller-Rabin
에라토스테네스의 체, sieve of Eratosthenes
오일러 경로, 한붓그리기, Eulerian path, Euler path
해밀턴 경로, Hamiltonian path
최대 공약수, Euclidean algorithm, 유클리드 호제법
음수 간선, 음의 간선, 음수 가중치, negative edge, negative weight
점화식, recurrence, recurrence relation
경로 압축, path compression
로그 시간, logarithmic time
제곱 시간, quadratic time, quadratic
상수 시간, constant time
접두사, prefix
접미사, suffix
접미사 배열, suffix array
해시 플러딩, hash flooding
파국적 백트래킹, catastrophic backtracking, ReDoS
멀티 스테이지 빌드, 다단계 빌드, multi-stage build
베이스 이미지, base image
불안정한 테스트, 깜빡이는 테스트, flaky test, flaky tests
상태 파일, state file
상태 잠금, state locking
선언형, 선언적, declarative
분산 추적, distributed tracing
고카디널리티, high cardinality
꼬리 샘플링, tail sampling
캐시 스탬피드, 캐시 쇄도, cache stampede, thundering herd
퇴출 정책, 캐시 교체, eviction, eviction policy
대화형 리베이스, interactive rebase
빨리 감기, fast-forward
인가 코드, authorization code
동의 화면, consent screen
서명 검증, signature verification
거부 목록, 차단 목록, denylist, blocklist, blacklist
허용 목록, allowlist, whitelist
저장형, 저장형 XSS, stored XSS
반사형, 반사형 XSS, reflected XSS
동형 암호, homomorphic encryption
소금, 솔트, salt
후추, 페퍼, pepper
소인수분해, 인수분해, factoring, factorization, factor
양자 컴퓨터, quantum computer, quantum computing
모듈러 거듭제곱, modular exponentiation
전력 분석, power analysis
증명자, prover
검증자, verifier
`
