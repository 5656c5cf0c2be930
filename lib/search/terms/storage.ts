/** Databases, security and cryptography. */
export const storage = `
비관계형 데이터베이스, 노에스큐엘, NoSQL
문서 데이터베이스, document database
키 값 저장소, 키밸류 스토어, key-value store
그래프 데이터베이스, graph database
인메모리 데이터베이스, 메모리 데이터베이스, in-memory database
데이터 웨어하우스, data warehouse
데이터 레이크, data lake
행 지향, row-oriented, row store
온라인 분석 처리, OLAP, online analytical processing
온라인 트랜잭션 처리, OLTP, online transaction processing
개체 관계 모델, ER 다이어그램, entity-relationship, ER diagram
후보 키, candidate key
대리 키, 인조 키, surrogate key
자연 키, natural key
유일 제약, 고유 제약, unique constraint
참조 무결성, referential integrity
데이터 무결성, data integrity
연쇄 삭제, cascade delete, on delete cascade
소프트 삭제, 논리 삭제, soft delete
자동 증가, auto increment, auto-increment
제2정규형, second normal form
제3정규형, third normal form, 3NF
보이스 코드 정규형, Boyce-Codd normal form, BCNF
삽입 이상, insertion anomaly
갱신 이상, update anomaly
내부 조인, inner join
왼쪽 조인, left join
교차 조인, cross join, cartesian product
자기 조인, self join
서브쿼리, 부질의, 하위 쿼리, subquery
상관 서브쿼리, 상관 부질의, correlated subquery
공통 테이블 식, common table expression, CTE
재귀 쿼리, recursive CTE
윈도 함수, 창 함수, window function
집계 함수, aggregate function
그룹화, group by
뷰 테이블, 데이터베이스 뷰, database view
트리거 함수, 데이터베이스 트리거, database trigger
해시 인덱스, hash index
비트맵 인덱스, bitmap index
부분 인덱스, partial index
보조 인덱스, secondary index
고유 인덱스, unique index
공간 인덱스, spatial index
인덱스 스캔, index scan
인덱스 전용 스캔, index-only scan
순차 스캔, sequential scan
비용 기반 최적화, cost-based optimizer
쿼리 계획기, query planner
커밋 로그, commit log
에이시드, ACID, atomicity consistency isolation durability
지속성, 내구성, durability
커밋된 읽기, 읽기 커밋, read committed
반복 가능 읽기, repeatable read
쓰기 왜곡, 쓰기 스큐, write skew
2단계 잠금, 이단계 잠금, two-phase locking, 2PL
공유 잠금, 공유 락, shared lock
배타적 잠금, 배타 락, 배타 잠금, exclusive lock
의도 잠금, intention lock
로그 구조 병합 트리, log-structured merge tree, LSM tree
버퍼 풀, buffer pool
시점 복구, point-in-time recovery
증분 백업, incremental backup
논리 복제, logical replication
샤드 분할, 범위 분할, range partitioning
해시 파티셔닝, 해시 분할, hash partitioning
스키마 변경, 스키마 마이그레이션, schema migration
온라인 스키마 변경, online schema change
확장 후 축소, expand and contract
쿼리 캐시, query cache
캐시 어사이드, 캐시 옆에 두기, cache-aside
쓰기 지연, write-behind
캐시 예열, 캐시 워밍, cache warming
커서 기반, 키셋 페이지네이션, keyset pagination
대량 삽입, 벌크 인서트, bulk insert
삽입 또는 갱신, 업서트, upsert
대칭키 암호, 대칭 암호, symmetric encryption, symmetric-key cryptography
비대칭 암호, 비대칭키, asymmetric encryption, asymmetric cryptography
디피 헬먼, 디피 헬만, Diffie-Hellman
고급 암호화 표준, advanced encryption standard, AES
운영 모드, 암호 블록 체인, mode of operation, cipher block chaining, CBC
초기화 벡터, initialization vector
일회용 패드, one-time pad
논스, 일회성 난수, nonce
메시지 인증 코드, message authentication code, HMAC
인증된 암호화, 인증 암호, authenticated encryption, AEAD
패딩 오라클, padding oracle
생일 문제, 생일 역설, birthday problem, birthday paradox
생일 공격, birthday attack
역상 저항, 역상 저항성, preimage resistance
충돌 저항, 충돌 저항성, collision resistance
길이 확장 공격, length extension attack
난수 생성기, random number generator
의사 난수 생성기, 유사 난수 생성기, pseudorandom number generator, PRNG
비밀번호 해싱, password hashing
비밀번호 관리자, password manager
일회용 비밀번호, one-time password, OTP, TOTP
비밀 공유, 샤미르 비밀 공유, secret sharing
다자간 계산, 안전한 다자간 계산, multi-party computation, secure multiparty computation
포스트 양자 암호, 양자 내성 암호, post-quantum cryptography
격자 암호, lattice-based cryptography
블라인드 서명, 은닉 서명, blind signature
커밋먼트, 약정 기법, commitment scheme
종단 간 암호화, 종단간 암호화, end-to-end encryption, E2EE
봉투 암호화, envelope encryption
저장 데이터 암호화, encryption at rest
키 순환, 키 교체, 키 회전, key rotation
키 관리, key management
하드웨어 보안 모듈, hardware security module, HSM
인증서 폐기, 인증서 취소, certificate revocation
인증서 고정, certificate pinning
루트 인증서, root certificate
신뢰 사슬, 신뢰 체인, chain of trust
최초 사용 신뢰, trust on first use, TOFU
제로 트러스트, zero trust
심층 방어, 다층 방어, defense in depth
공격 표면, attack surface
위협 모델링, 위협 모델, threat model, threat modeling
침투 테스트, 모의 해킹, penetration test, pentest
취약점 스캔, vulnerability scanning
제로데이, 제로 데이, zero-day, zero day
버그 바운티, bug bounty
사회 공학, 사회공학, social engineering
피싱 공격, phishing attack
스피어 피싱, spear phishing
랜섬웨어, ransomware
악성코드, 악성 코드, malware
키로거, keylogger
트로이 목마, Trojan horse
루트킷, rootkit
백도어, 뒷문, backdoor
봇넷, botnet
허니팟, 꿀단지, honeypot
침입 탐지, intrusion detection
공급망 공격, supply chain attack, supply-chain attack
의존성 혼동, dependency confusion
타이포스쿼팅, typosquatting
클릭재킹, clickjacking
세션 고정, session fixation
크리덴셜 스터핑, credential stuffing
경로 조작, 디렉터리 순회, 경로 탐색 공격, path traversal, directory traversal
명령어 삽입, 명령 주입, command injection
서버 측 요청 위조, server-side request forgery, SSRF
원격 코드 실행, remote code execution, RCE
역직렬화 취약점, insecure deserialization
프로토타입 오염, prototype pollution
열린 리다이렉트, 오픈 리다이렉트, open redirect
형식 문자열 공격, format string attack
반환 지향 프로그래밍, return-oriented programming, ROP
카나리 값, 스택 카나리, stack canary
하위 자원 무결성, subresource integrity, SRI
역할 기반 접근 제어, role-based access control, RBAC
속성 기반 접근 제어, attribute-based access control, ABAC
접근 제어, access control
접근 제어 목록, access control list, ACL
감사 로그, 감사 기록, audit log, audit trail
비밀 관리, 시크릿 관리, secret management, secrets management
개인 식별 정보, 개인정보 식별, personally identifiable information, PII
익명화, anonymization
가명화, pseudonymization
데이터 마스킹, data masking
비밀번호 없는 인증, 패스워드리스, passwordless
생체 인증, 생체 인식, biometric authentication
제이슨 웹 토큰, JSON web token, JWT
베어러 토큰, bearer token
오오스, OAuth
캡차, CAPTCHA
`
