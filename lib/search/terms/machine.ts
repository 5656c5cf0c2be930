/** Operating systems, concurrency, memory, hardware and files. */
export const machine = `
인터럽트 처리기, 인터럽트 핸들러, interrupt handler
시스템 콜 표, system call table
커널 패닉, kernel panic
커널 모듈, kernel module
마이크로커널, microkernel
모놀리식 커널, monolithic kernel
하이퍼바이저, hypervisor
반가상화, paravirtualization
프로세스 제어 블록, process control block, PCB
프로세스 간 통신, 프로세스간 통신, inter-process communication, interprocess communication, IPC
공유 메모리, shared memory
이름 있는 파이프, 명명된 파이프, named pipe
유닉스 도메인 소켓, Unix domain socket
좀비 프로세스, zombie process
부모 프로세스, parent process
자식 프로세스, child process
프로세스 그룹, process group
작업 제어, job control
백그라운드 작업, background job
포그라운드, foreground
실시간 스케줄링, real-time scheduling
실시간 운영체제, real-time operating system, RTOS
최단 작업 우선, shortest job first, SJF
선입선출, 선입 선출, first in first out, FIFO
후입선출, 후입 선출, last in first out, LIFO
최근 최소 사용, 최소 최근 사용, least recently used, LRU
최소 빈도 사용, least frequently used, LFU
벨레이디의 역설, Belady's anomaly
시계 알고리즘, clock algorithm, second chance
타임 퀀텀, 시간 할당량, time quantum
CPU 집약적, CPU 바운드, CPU-bound
입출력 집약적, I/O 바운드, I/O-bound
프로세서 친화도, CPU 친화도, CPU affinity
비균일 메모리 접근, non-uniform memory access, NUMA
대칭형 다중 처리, symmetric multiprocessing, SMP
하이퍼스레딩, 동시 멀티스레딩, hyper-threading, hyperthreading, simultaneous multithreading
멀티코어, 다중 코어, multicore, multi-core
멀티스레딩, 다중 스레드, multithreading, multi-threading
멀티태스킹, 다중 작업, multitasking
협력적 스케줄링, 협동형 멀티태스킹, cooperative scheduling, cooperative multitasking
그린 스레드, 경량 스레드, green thread, lightweight thread
가상 스레드, virtual thread
액터 모델, 행위자 모델, actor model
생산자 소비자, 생산자 소비자 문제, producer-consumer
독자 저자 문제, readers-writers problem
모니터 잠금, 모니터 객체, monitor lock
재진입, 재진입성, reentrancy, reentrant
재진입 잠금, reentrant lock
이중 검사 잠금, 이중 확인 잠금, double-checked locking
잠금 순서, 락 순서, lock ordering
잠금 단위, 락 세분화, lock granularity
시도 잠금, try lock
거짓 깨어남, 허위 기상, spurious wakeup
잃어버린 깨움, lost wakeup
갱신 손실, 분실 갱신, lost update
ABA 문제, ABA problem
해저드 포인터, hazard pointer
읽기 복사 갱신, read-copy-update, RCU
대기 없는, 무대기, wait-free
순차 일관성, 순차적 일관성, sequential consistency
선행 발생, 먼저 일어남, happens-before, happens before
획득 해제, 획득 해제 의미론, acquire-release, acquire release
명령어 재배치, 명령어 재정렬, instruction reordering
비순차 실행, out-of-order execution
소프트웨어 트랜잭셔널 메모리, software transactional memory, STM
장벽 동기화, 배리어 동기화, barrier synchronization
포크 조인, fork-join
암달의 법칙, Amdahl's law
리틀의 법칙, Little's law
무어의 법칙, Moore's law
콘웨이의 법칙, Conway's law
스레드 로컬 저장소, 스레드 지역 저장소, thread-local storage, thread local
페이지 프레임, page frame
페이지 테이블 항목, page table entry, PTE
다단계 페이지 테이블, multi-level page table
세그멘테이션, 세그먼테이션, memory segmentation
세그멘테이션 오류, 세그폴트, 세그멘테이션 폴트, segmentation fault, segfault
주소 공간, address space
주소 공간 배치 난수화, address space layout randomization, ASLR
스택 프레임, stack frame
호출 스택, 콜 스택, call stack
스택 추적, 스택 트레이스, stack trace
힙 메모리, heap memory
내부 단편화, internal fragmentation
외부 단편화, external fragmentation
버디 할당자, 버디 시스템, buddy allocator, buddy system
슬랩 할당자, slab allocator
아레나 할당, 영역 할당, arena allocation, arena allocator
메모리 풀, memory pool
해제 후 사용, use after free, use-after-free
이중 해제, double free
허상 포인터, 댕글링 포인터, dangling pointer
널 포인터, null pointer
포인터 연산, pointer arithmetic
스마트 포인터, smart pointer
메모리 안전성, memory safety
메모리 정렬, 정렬 제약, memory alignment
구조체 패딩, struct padding
빅 엔디언, big-endian, big endian
리틀 엔디언, little-endian, little endian
엔디언, 바이트 순서, endianness, byte order
메모리 계층, 기억 장치 계층, memory hierarchy
주기억장치, 주기억 장치, main memory
보조기억장치, 보조 기억 장치, secondary storage
읽기 전용 메모리, read-only memory, ROM
캐시 지역성, cache locality
공간 지역성, spatial locality
시간 지역성, temporal locality
직접 사상 캐시, direct-mapped cache
집합 연관 캐시, set-associative cache
후기입, 라이트 백, write-back cache
즉시 기입, 라이트 스루, write-through cache
논리 게이트, logic gate
논리 회로, logic circuit
플립플롭, flip-flop
전가산기, 반가산기, full adder, half adder
트랜지스터, transistor
클록 주파수, 클럭 속도, clock speed, clock frequency
산술 논리 장치, 산술논리연산장치, arithmetic logic unit
프로그램 카운터, program counter
명령어 집합, 명령어 세트, instruction set, instruction set architecture
축소 명령어 집합, reduced instruction set, RISC
파이프라인 해저드, pipeline hazard
분기 예측 실패, branch misprediction
벡터 명령, 단일 명령 다중 데이터, single instruction multiple data, SIMD
폰 노이만 구조, von Neumann architecture
2의 보수, 이의 보수, two's complement
비트 연산, bitwise operation, bitwise
비트 마스크, bitmask
시프트 연산, 비트 이동, bit shift
부호 있는 정수, signed integer
부호 없는 정수, unsigned integer
정수 오버플로, 정수 넘침, integer overflow
최상위 비트, most significant bit
최하위 비트, least significant bit
배타적 논리합, exclusive or, XOR
이진수, binary number
십육진수, 16진수, hexadecimal
십진수, 10진수, decimal number
하드 디스크, hard disk, hard drive, HDD
반도체 드라이브, solid-state drive, solid state drive, SSD
웨어 레벨링, 마모 평준화, wear leveling, wear levelling
디스크 스케줄링, 엘리베이터 알고리즘, disk scheduling, elevator algorithm
디스크 조각 모음, defragmentation
아이노드, inode
하드 링크, hard link
심볼릭 링크, symbolic link, symlink
마운트 지점, mount point
파일 권한, file permission, file permissions
파일 잠금, file locking
저널링 파일 시스템, journaling file system
로그 구조 파일 시스템, log-structured file system
패리티 비트, parity bit
순환 중복 검사, cyclic redundancy check, CRC
복수 배열 독립 디스크, 레이드, RAID
오류 정정 메모리, ECC memory
메모리 맵 파일, memory-mapped file
입출력 대기, I/O wait
비동기 입출력, asynchronous I/O
버퍼링, buffering
순환 버퍼, 원형 버퍼, 링 버퍼, ring buffer, circular buffer
이중 버퍼링, double buffering
임베디드 시스템, 내장형 시스템, embedded system
펌웨어, firmware
워치독 타이머, watchdog timer
폴링, polling
휘발성 메모리, volatile memory
하드웨어 가속, hardware acceleration
`
