/** Names of tools, and words of those who build, test and run software. */
export const engineering = `
자바스크립트, JavaScript, JS
타입스크립트, TypeScript, TS
파이썬, Python
자바, Java, JVM
러스트, Rust
코틀린, Kotlin
하스켈, Haskell
고랭, Golang
노드, 노드제이에스, Node.js, nodejs
리액트, React
스벨트, Svelte
뷰제이에스, Vue, Vue.js
리눅스, Linux
도커, Docker
엔진엑스, nginx
레디스, Redis
카프카, Kafka
포스트그레스, 포스트그레, 포스트그레에스큐엘, PostgreSQL, Postgres
마이에스큐엘, MySQL
몽고디비, MongoDB
테라폼, Terraform
프로메테우스, Prometheus
그라파나, Grafana
깃, Git
깃허브 액션, GitHub Actions
웹 브라우저, web browser
플레이키 테스트, 깨지기 쉬운 테스트, flaky test
테스트 격리, test isolation
테스트 더블, test double
핫픽스, hotfix
린트, 린터, lint, linter
정적 분석, static analysis
코드 리뷰, code review
풀 리퀘스트, pull request, PR
체리픽, cherry-pick
리베이스, 재배치, rebase
커밋 되돌리기, 커밋 취소, git revert, git reset
서브모듈, submodule
모노레포, monorepo
아티팩트, 산출물, artifact
빌드 캐시, build cache
캐시 키, cache key
온콜, 당직, on-call, oncall
사후 분석, 회고, 포스트모템, postmortem
장애 대응, incident response
경보 피로, 알람 피로, alert fatigue
오류 예산, 에러 버짓, error budget
번 레이트, 소진율, burn rate
서비스 수준 목표, SLO, service level objective
서비스 수준 계약, SLA, service level agreement
대시보드, dashboard
히스토그램, histogram
백분위수, 백분위, percentile
꼬리 지연, tail latency, p99
표본 추출, 샘플링 비율, sampling rate
상관 ID, 추적 ID, trace id, correlation id
고아 프로세스, orphan process
데몬, daemon
시그널, 신호, signal
종료 코드, exit code
표준 출력, stdout, standard output
셸, 쉘, shell
부팅, boot
부트로더, bootloader
장치 드라이버, device driver
루프백, loopback
소켓, socket
포트, port
방화벽 규칙, firewall rule
홀 펀칭, 구멍 뚫기, hole punching
피어 투 피어, 개인 간, peer-to-peer, P2P
최대 전송 단위, maximum transmission unit, MTU
패킷 손실, 패킷 유실, packet loss
지연 확인, 지연 ACK, delayed ACK
슬로 스타트, 느린 시작, slow start
버퍼블로트, bufferbloat
다중화, 멀티플렉싱, multiplexing
헤더 압축, header compression
연결 유지, 킵얼라이브, keep-alive, keepalive
장기 폴링, 롱 폴링, long polling
단방향, unidirectional
양방향, bidirectional
도메인 이전, domain transfer
캐시 만료, TTL, time to live
네거티브 캐시, negative caching
인증서 갱신, certificate renewal
인증서 만료, certificate expiry, expired certificate
자체 서명, self-signed
상호 인증, mutual TLS, mTLS
암호 스위트, cipher suite
블록 암호, block cipher
스트림 암호, stream cipher
키 유도, key derivation
무차별 대입, 브루트 포스, brute force
사전 공격, dictionary attack
레인보 테이블, rainbow table
타이밍 공격, timing attack
세션 탈취, 세션 하이재킹, session hijacking
로컬 스토리지, local storage, localStorage
토큰 폐기, 로그아웃, token revocation, logout
단일 로그인, 싱글 사인온, single sign-on, SSO
소셜 로그인, social login
다중 인증, 이중 인증, 2단계 인증, two-factor authentication, 2FA, MFA
패스키, passkey
권한 상승, privilege escalation
최소 권한, least privilege
샌드박스, sandbox
입력 검증, input validation
이스케이프, escape, escaping
준비된 문장, 준비된 구문, prepared statement
저장 프로시저, stored procedure
느린 쿼리, slow query
N+1 문제, N+1 쿼리, N+1 problem
즉시 로딩, eager loading
객체 관계 매핑, ORM, object-relational mapping
전체 스캔, 풀 스캔, full table scan
선택도, selectivity
카디널리티, cardinality
통계 정보, statistics
행 잠금, row lock
테이블 잠금, table lock
잠금 경합, 락 경합, lock contention
긴 트랜잭션, long transaction
장기 실행, long-running
쓰기 증폭, write amplification
읽기 증폭, read amplification
컴팩션, 압착, compaction
핫스팟, 핫 파티션, hotspot, hot partition
재분배, 리밸런싱, rebalancing
재샤딩, resharding
읽기 전용 복제본, read replica
복제 지연, replication lag
주 서버, 리더, primary, leader
보조 서버, 팔로워, secondary, follower
펜싱 토큰, fencing token
임대, 리스, lease
시계 오차, 시각 어긋남, clock skew, clock drift
메시지 유실, 메시지 손실, message loss
중복 메시지, 중복 전달, duplicate message
데드 레터 큐, dead letter queue, DLQ
오프셋, offset
컨슈머, 소비자, consumer
프로듀서, 생산자, producer
배치 처리, batch processing
스트림 처리, stream processing
콜드 스타트, cold start
인라인 캐시, inline cache
탈최적화, deoptimization
탈출 분석, escape analysis
죽은 코드 제거, dead code elimination
상수 접기, constant folding
레지스터 할당, register allocation
핫 리로드, hot reload
`
