/** Networks, the web's protocols, and systems of many machines. */
export const network = `
공유기, 가정용 공유기, 인터넷 공유기, home router, broadband router
스위치 허브, 네트워크 스위치, network switch
게이트웨이, gateway
기본 게이트웨이, default gateway
물리 계층, physical layer
데이터 링크 계층, data link layer
네트워크 계층, network layer
전송 계층, transport layer
응용 계층, 애플리케이션 계층, application layer
OSI 7계층, 오에스아이 모델, OSI model
전송 제어 프로토콜, transmission control protocol, TCP
사용자 데이터그램 프로토콜, user datagram protocol, UDP
인터넷 프로토콜, internet protocol
IP 주소, 아이피 주소, IP address
공인 IP, public IP
물리 주소, 맥 주소, MAC address
주소 결정 프로토콜, address resolution protocol, ARP
동적 호스트 설정, dynamic host configuration, DHCP
서브넷 마스크, subnet mask
가상 사설망, virtual private network, VPN
가상 근거리 통신망, virtual LAN, VLAN
근거리 통신망, local area network
라우팅 테이블, routing table
거리 벡터, distance vector routing
링크 상태, link-state routing
경계 경로 프로토콜, border gateway protocol, BGP
최장 접두사 일치, longest prefix match
멀티캐스트, multicast
애니캐스트, anycast
유니캐스트, unicast
이더넷, ethernet
이더넷 프레임, ethernet frame
무선랜, 와이파이, wireless LAN, Wi-Fi
광섬유, 광케이블, optical fiber, fiber optic
기지국, 무선 기지국, cell tower, base station
패킷 교환, packet switching
회선 교환, circuit switching
패킷 캡처, 패킷 스니핑, packet capture, packet sniffing
순서 번호, 시퀀스 번호, sequence number
확인 응답, acknowledgement, acknowledgment, ACK
누적 확인 응답, cumulative acknowledgement
선택적 확인 응답, selective acknowledgement, SACK
슬라이딩 윈도, 미끄럼 창, sliding window
수신 윈도, 수신 창, receive window
재전송 타임아웃, 재전송 시간 초과, retransmission timeout
타임아웃, 시간 초과, timeout
연결 종료, 4방향 핸드셰이크, four-way handshake, connection teardown
동기화 홍수, SYN 플러딩, SYN flood
서비스 거부 공격, 디도스, denial of service, DDoS, distributed denial of service
반향 증폭, 증폭 공격, amplification attack
혼잡 회피, congestion avoidance
지터, 지연 변동, network jitter
서비스 품질, quality of service, QoS
트래픽 셰이핑, 트래픽 조절, traffic shaping
누출 버킷, 리키 버킷, leaky bucket
고정 윈도 카운터, 고정 창, fixed window counter
슬라이딩 윈도 카운터, sliding window counter, sliding window log
경로 추적, 트레이스라우트, traceroute
순방향 프록시, 포워드 프록시, forward proxy
프록시 서버, proxy server
양파 라우팅, 어니언 라우팅, onion routing
도메인 네임 시스템, domain name system, DNS
별칭 레코드, CNAME, canonical name record
존 파일, zone file
권한 있는 네임서버, authoritative name server
캐시 오염, DNS 캐시 포이즈닝, cache poisoning, DNS spoofing
상태 코드, 응답 코드, HTTP 상태 코드, status code
리다이렉트, 리다이렉션, redirect, redirection
영구 이동, permanent redirect, moved permanently
조건부 요청, conditional request
엔터티 태그, ETag, entity tag
콘텐츠 협상, 내용 협상, content negotiation
본문 압축, 전송 압축, content encoding
청크 전송, chunked transfer
요청 헤더, request header
응답 헤더, response header
캐시 제어, cache control
서버 푸시, server push
사용자 에이전트, user agent
무상태, 무상태성, 스테이트리스, stateless
상태 유지, 스테이트풀, stateful
레스트 API, RESTful, REST API
그래프큐엘, GraphQL
웹훅, webhook
웹 RTC, 웹알티씨, WebRTC
엔드포인트, 종단점, endpoint
API 게이트웨이, API gateway
서비스 메시, service mesh
서비스 발견, 서비스 디스커버리, service discovery
서비스 레지스트리, service registry
엣지 컴퓨팅, 에지 컴퓨팅, edge computing
클라우드 컴퓨팅, cloud computing
서버리스, serverless
서비스형 소프트웨어, software as a service, SaaS
서비스형 인프라, infrastructure as a service, IaaS
다중 임차, 멀티 테넌시, 멀티테넌트, multi-tenancy, multitenant
단일 장애점, 단일 실패 지점, single point of failure, SPOF
이중화, 다중화 구성, server redundancy
액티브 스탠바이, 주 대기, active-standby
액티브 액티브, active-active
재해 복구, disaster recovery
복구 시점 목표, recovery point objective, RPO
복구 시간 목표, recovery time objective, RTO
우아한 종료, 그레이스풀 셧다운, graceful shutdown
점진적 성능 저하, 우아한 성능 저하, graceful degradation
부하 차단, 부하 떨구기, load shedding
수용 제어, 진입 제어, admission control
지터 백오프, 무작위 백오프, exponential backoff with jitter
재시도 폭풍, 재시도 폭주, retry storm
헤지 요청, hedged request
가중 라운드 로빈, weighted round robin
두 선택의 힘, power of two choices
분산 해시 테이블, distributed hash table, DHT
랑데부 해싱, 최고 무작위 가중치, rendezvous hashing
가십 프로토콜, 소문 프로토콜, gossip protocol, epidemic protocol
래프트, Raft
팍소스, Paxos
비잔틴 장애, 비잔틴 결함, Byzantine fault
비잔틴 장군 문제, Byzantine generals problem
두 장군 문제, two generals problem
CAP 정리, CAP theorem
3단계 커밋, three-phase commit
상태 기계 복제, state machine replication
연쇄 복제, 체인 복제, chain replication
리더 없는 복제, leaderless replication
다중 리더 복제, multi-leader replication
준동기 복제, 반동기 복제, semi-synchronous replication
단조 읽기, monotonic read
자기 쓰기 읽기, read your writes, read-your-writes
인과 일관성, causal consistency
약한 일관성, weak consistency
읽기 복구, read repair
암시적 전달, 힌트 핸드오프, hinted handoff
느슨한 정족수, sloppy quorum
머클 트리, 해시 트리, Merkle tree, hash tree
충돌 없는 복제 자료형, conflict-free replicated data type, CRDT
운영 변환, 동작 변환, operational transformation
마지막 쓰기 승리, last write wins, last-writer-wins
전역 순서, 전체 순서, total order broadcast
부분 순서, partial order
단조 시계, monotonic clock
벽시계 시간, wall-clock time, wall clock
네트워크 시간 프로토콜, network time protocol, NTP
하이브리드 논리 시계, hybrid logical clock
스냅숏 알고리즘, 찬디 램포트, Chandy-Lamport
분산 캐시, distributed cache
분산 파일 시스템, distributed file system
객체 저장소, 오브젝트 스토리지, object storage
맵리듀스, MapReduce
이벤트 주도, 이벤트 기반 아키텍처, event-driven, event-driven architecture
이벤트 스트리밍, event streaming
변경 데이터 캡처, 변경 자료 포착, change data capture, CDC
늦은 데이터, late data, late arriving data
텀블링 윈도, tumbling window
블록체인, blockchain
작업 증명, proof of work
지분 증명, proof of stake
비트코인, Bitcoin
스마트 계약, smart contract
이중 지불, 이중 지출, double spending
`
