/** Operating systems, networks and distributed systems. */
export const systems = `
운영체제, 운영 체제, operating system, OS
프로세스, process
스레드, 쓰레드, thread
스레드 풀, thread pool
문맥 교환, 컨텍스트 스위칭, 컨텍스트 스위치, context switch, context switching
스케줄러, scheduler
스케줄링, scheduling
선점, preemption, preemptive
우선순위, priority
우선순위 역전, priority inversion
우선순위 상속, priority inheritance
기아, 기아 상태, starvation
동시성, concurrency
병렬성, 병렬 처리, parallelism, parallel
동기화, synchronization
동기, synchronous
비동기, asynchronous, async
경쟁 상태, 경쟁 조건, 레이스 컨디션, race condition, data race
임계 영역, 임계 구역, critical section
상호 배제, mutual exclusion
뮤텍스, mutex
세마포어, semaphore
조건 변수, condition variable
잠금, 락, lock
스핀락, spinlock, spin lock
읽기 쓰기 락, read-write lock, rwlock
교착 상태, 교착상태, 데드락, deadlock
은행원 알고리즘, banker's algorithm
락프리, 무잠금, lock-free
비교 후 교환, compare and swap, compare-and-swap, CAS
원자적, 원자성, atomic, atomicity
메모리 장벽, 메모리 배리어, memory barrier, memory fence
메모리 모델, memory model
메모리 누수, 메모리 릭, memory leak
메모리 할당, 메모리 할당자, memory allocation, allocator, malloc
메모리 단편화, 단편화, 파편화, fragmentation
메모리 부족, out of memory, OOM
스택 오버플로, stack overflow
버퍼 오버플로, buffer overflow
가비지 컬렉션, 가비지 컬렉터, 쓰레기 수집, garbage collection, garbage collector, GC
참조 횟수, 참조 카운팅, 레퍼런스 카운팅, reference counting
세대별 수집, generational
표시 후 쓸기, 마크 앤 스윕, mark and sweep, mark-sweep
세상 멈춤, stop the world, stop-the-world
소유권, ownership
빌림, 대여, borrow, borrowing
수명, 라이프타임, lifetime
가상 메모리, virtual memory
물리 메모리, physical memory
페이지 폴트, 페이지 부재, page fault
페이지 테이블, page table
페이지 교체, page replacement
페이지 캐시, page cache
페이징, paging
요구 페이징, demand paging
스와핑, 스왑, swapping, swap
스래싱, 쓰래싱, thrashing
작업 집합, 워킹 셋, working set
메모리 매핑, memory mapping, mmap
변환 색인 버퍼, translation lookaside buffer, TLB
쓰기 시 복사, 기록 시 복사, 카피 온 라이트, copy-on-write, copy on write, CoW
제로 카피, 무복사, zero-copy
시스템 호출, 시스템 콜, system call, syscall
인터럽트, interrupt
사용자 공간, 유저 스페이스, user space, userspace
커널 공간, kernel space
파일 시스템, 파일시스템, file system, filesystem
파일 디스크립터, 파일 서술자, file descriptor
저널링, journaling
입출력, I/O, input output, IO
직접 메모리 접근, direct memory access, DMA
캐시, cache
캐시 적중, 캐시 히트, cache hit
캐시 미스, cache miss
캐시 무효화, cache invalidation
캐시 일관성, cache coherence
캐시 라인, cache line
거짓 공유, 폴스 셰어링, false sharing
지역성, locality
파이프라인, pipeline
분기 예측, branch prediction
추측 실행, speculative execution
부채널 공격, 사이드 채널, side channel, side-channel attack
명령어, instruction
어셈블리, assembly
가상 머신, 가상 기계, virtual machine, VM
가상화, virtualization
컨테이너, container
이미지 레이어, image layer
네임스페이스, 이름공간, namespace
컨트롤 그룹, cgroup, cgroups
쿠버네티스, kubernetes, k8s
오케스트레이션, orchestration
파드, pod
사이드카, sidecar
롤링 업데이트, 점진 배포, rolling update
무중단 배포, zero-downtime deployment
블루 그린 배포, blue-green deployment
카나리 배포, canary deployment, canary release
자동 확장, 오토스케일링, autoscaling, auto scaling
수평 확장, scale out, horizontal scaling
수직 확장, scale up, vertical scaling
부하 분산기, 로드 밸런서, load balancer
역방향 프록시, 리버스 프록시, reverse proxy
네트워크, network
프로토콜, 통신 규약, protocol
패킷, packet
혼잡 제어, congestion control
흐름 제어, flow control
재전송, retransmission
삼방향 핸드셰이크, 3방향 핸드셰이크, three-way handshake, 3-way handshake
연결, 커넥션, connection
연결 이동, 연결 마이그레이션, connection migration
연결 풀, 커넥션 풀, connection pool
헤드 오브 라인 블로킹, head-of-line blocking, HOL blocking
대역폭, bandwidth
왕복 시간, round-trip time, RTT
도메인 이름, domain name
이름 해석, 이름 풀이, name resolution
네임서버, nameserver, name server
주소 변환, network address translation, NAT
포트 포워딩, port forwarding
사설 IP, 사설 주소, 사설망, private IP, private address
서브넷, subnet
방화벽, firewall
공개 키 암호, 공개키 암호, 공개 키, public key, public-key cryptography
대칭 키, symmetric key
개인 키, 비밀 키, private key
전자 서명, 디지털 서명, digital signature
키 교환, key exchange
암호화, encryption
복호화, decryption
인증서, certificate
인증서 투명성, certificate transparency
인증 기관, certificate authority, CA
단방향 해시, 암호학적 해시, cryptographic hash
솔트, salt
중간자 공격, man-in-the-middle attack, MITM
순방향 비밀성, 전방향 안전성, forward secrecy
재전송 공격, replay attack
분산 시스템, distributed system
합의, 합의 알고리즘, consensus
리더 선출, leader election
정족수, 쿼럼, quorum
복제, replication, replica
일관성, consistency
최종 일관성, 결과적 일관성, eventual consistency
강한 일관성, strong consistency
선형화 가능성, linearizability
가용성, availability
분할 내성, 분단 허용성, partition tolerance
네트워크 분할, network partition
스플릿 브레인, split brain
장애 조치, 페일오버, failover
장애 허용, 내결함성, fault tolerance
심박, 하트비트, heartbeat
논리 시계, logical clock
벡터 시계, vector clock
안정 해시, 일관된 해싱, 컨시스턴트 해싱, consistent hashing
멱등성, 멱등, idempotency, idempotent, idempotence
재시도, retry
지수 백오프, exponential backoff
회로 차단기, 서킷 브레이커, circuit breaker
속도 제한, 요청 제한, 처리율 제한, rate limiting, rate limiter
토큰 버킷, token bucket
배압, 역압, 백프레셔, backpressure
메시지 큐, message queue
메시지 브로커, message broker
발행 구독, publish subscribe, pub/sub
소비자 그룹, consumer group
정확히 한 번, exactly once, exactly-once
최소 한 번, at least once, at-least-once
관측 가능성, observability
모니터링, 감시, monitoring
로그, log, logging
추적, 트레이싱, tracing, trace
지표, 메트릭, metric, metrics
`
