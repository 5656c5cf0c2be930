/**
 * Everyday words of technical texts, in groups that say nearly the same in Korean or English: a question is seldom asked
 * in the words of the post. Verbs and adjectives in their dictionary form stand for all their forms. They count much less
 * than what was typed, and only where no post has all of it.
 */
export const everyday = `
늘리다, 늘다, 늘어나다, 증가, 키우다, 커지다, 확대, 확장, increase, grow, enlarge, expand, scale
줄이다, 줄다, 줄어들다, 감소, 축소, 절감, 낮추다, 아끼다, 절약, reduce, decrease, shrink, lower, save, cut
빠르다, 빨라지다, 빨리, 고속, 가속, 속도, fast, faster, quick, speed, accelerate
느리다, 느려지다, 지연, 늦다, 오래, slow, slower, latency, delay, lag
크다, 거대, 대형, 대규모, 크기, 용량, big, large, huge, size
작다, 소형, 소규모, 작아지다, small, tiny, little
많다, 많이, 다수, 대량, 여러, many, much, lots, multiple, bulk
적다, 부족, 모자라다, 희소, few, lack, shortage, scarce, insufficient
길다, 길이, 길어지다, long, length, longer
짧다, 짧아지다, 단축, short, shorter
높다, 높이다, 올리다, 오르다, 상승, high, higher, raise, rise
낮다, 내리다, 떨어지다, 하락, 저하, low, drop, fall, decline, degrade
비싸다, 비용, 값, 가격, 요금, 돈, expensive, costly, cost, price, money
싸다, 저렴, 값싸다, 무료, cheap, cheaper, inexpensive, free
좋다, 좋아지다, 낫다, 개선, 향상, 나아지다, improve, improvement, better, enhance
나쁘다, 나빠지다, 악화, 망가지다, worse, bad, degrade
쉽다, 간단, 단순, 간편, easy, simple, trivial
어렵다, 힘들다, 까다롭다, 복잡, hard, difficult, complex, complicated, tricky
맞다, 옳다, 정확, 올바르다, correct, right, accurate
틀리다, 잘못, 오류, 오답, 실수, 에러, wrong, incorrect, error, mistake, bug
고치다, 수정, 바로잡다, 해결, 수리, 교정, fix, repair, correct, solve, resolve
바꾸다, 바뀌다, 변경, 변하다, 교체, 달라지다, 전환, change, switch, replace, swap, convert
옮기다, 이동, 이전, 이사, 이관, 넘기다, move, migrate, transfer, relocate
없애다, 지우다, 삭제, 제거, 빼다, 버리다, 날리다, delete, remove, drop, discard, eliminate, erase
만들다, 생성, 제작, 구현, 짓다, 작성, make, create, build, write, generate
나누다, 쪼개다, 분할, 분리, 자르다, 가르다, split, divide, separate, partition
합치다, 합하다, 병합, 통합, 결합, 더하다, 섞다, merge, combine, join, integrate, mix
모으다, 모이다, 수집, 쌓이다, 쌓다, 누적, collect, gather, accumulate, pile
넣다, 집어넣다, 삽입, 추가, 붙이다, 더하다, 주입, add, insert, put, append, inject
꺼내다, 뽑다, 추출, 빼내다, extract, pull, draw, pick
찾다, 검색, 탐색, 발견, 찾아내다, 알아내다, find, search, discover, look, locate, detect
고르다, 선택, 선정, 정하다, 결정, choose, select, pick, decide, determine
막다, 방지, 예방, 방어, 차단, 피하다, 회피, prevent, avoid, block, defend, protect, stop
지키다, 보호, 보장, 유지, 보존, protect, keep, guarantee, preserve, maintain, ensure
잃다, 잃어버리다, 유실, 손실, 사라지다, 없어지다, 날아가다, lose, lost, loss, vanish, disappear, missing
새다, 누수, 누출, 유출, leak, leaks, leakage
멈추다, 정지, 중단, 멎다, 서다, 멈춤, 끊기다, stop, halt, pause, freeze, hang, stall, stuck
죽다, 죽이다, 종료, 꺼지다, 끝나다, die, kill, crash, exit, terminate, shutdown
터지다, 깨지다, 고장, 장애, 실패, 망하다, 부서지다, fail, failure, break, broken, crash, outage, incident
살리다, 되살리다, 복구, 복원, 되돌리다, 회복, recover, restore, recovery, undo, revert, rescue
시작, 켜다, 띄우다, 기동, 부팅, 뜨다, 올라오다, start, boot, launch, begin, startup
기다리다, 대기, 쉬다, wait, waiting, idle, sleep
돌리다, 실행, 구동, 동작, 작동, 돌아가다, run, execute, execution, operate, work
보내다, 전송, 발송, 전달, 송신, send, transmit, deliver, transfer, push
받다, 수신, 받아오다, 가져오다, receive, get, fetch, pull, obtain
읽다, 조회, 불러오다, read, load, fetch, query
쓰다, 기록, 저장, 적다, 남기다, write, record, save, store, persist
저장, 보관, 담다, 두다, 넣어두다, 보존, store, save, keep, hold, storage
잠그다, 잠금, 잡다, 락, lock, acquire, hold
풀다, 풀리다, 해제, unlock, release, free
열다, 열리다, 개방, open, opening
닫다, 닫히다, 닫힘, close, closed, shut
나타나다, 생기다, 발생, 일어나다, 벌어지다, 등장, occur, happen, appear, arise, emerge
보다, 보이다, 보여주다, 확인, 살펴보다, 들여다보다, 관찰, see, show, view, inspect, observe, display, visible
재다, 측정, 세다, 계측, measure, count, measurement
계산, 셈, 구하다, 산출, compute, calculate, calculation
비교, 대조, 견주다, compare, comparison, versus, difference, contrast
같다, 동일, 똑같다, 일치, 맞추다, same, equal, identical, match
다르다, 차이, 다름, 구별, 구분, different, difference, distinguish, differ
비슷하다, 유사, 닮다, similar, alike, resemble
가깝다, 근처, 인접, 이웃, near, close, nearest, neighbor, adjacent
멀다, 거리, far, distance, distant
겹치다, 중복, 반복, duplicate, overlap, repeat, twice, repeated
반복, 되풀이, 거듭, 루프, repeat, iterate, iteration, loop
한꺼번에, 동시, 같이, 함께, 병렬, 한번에, simultaneous, concurrent, parallel, together, once
차례, 순서, 순차, 먼저, 나중, order, sequence, sequential, first, before, after
무작위, 임의, 랜덤, 아무거나, random, arbitrary, randomly
안전, 안심, 위험, 보안, safe, secure, safety, security, risk, danger
뚫다, 뚫리다, 공격, 해킹, 침입, 탈취, 훔치다, attack, hack, break, exploit, steal, hijack
속이다, 위조, 가짜, 사칭, fake, forge, spoof, trick, fool
숨기다, 감추다, 비밀, 가리다, hide, hidden, secret, conceal, mask
믿다, 신뢰, 믿을만하다, trust, reliable, believe, trustworthy
증명, 입증, 밝히다, 보이다, prove, proof, demonstrate, verify
검증, 검사, 확인, 점검, 테스트, verify, check, validate, test, inspect
로그인, 접속, 인증, 가입, 회원, login, signin, authenticate, account, signup
비밀번호, 암호, 패스워드, 비번, password, passphrase, secret
사용자, 이용자, 유저, 고객, 손님, user, customer, client, visitor
개발자, 프로그래머, 엔지니어, developer, programmer, engineer
사람, 인간, 인력, 누구, human, people, person
회사, 기업, 조직, 팀, company, team, organization, enterprise
문서, 글, 자료, 텍스트, document, text, file, article
사진, 그림, 이미지, 화면, 영상, image, picture, photo, screen, video
목록, 리스트, 표, 배열, list, table, array
숫자, 수, 개수, 값, 갯수, number, count, value, amount
문장, 말, 글, 표현, sentence, phrase, text, language
단어, 낱말, 어휘, 말, word, words, vocabulary
글자, 문자, 음절, 자모, character, letter, syllable
뜻, 의미, 내용, meaning, sense, semantic, content
질문, 물음, 묻다, 문의, 쿼리, question, ask, query
답, 답변, 대답, 정답, 응답, 답하다, answer, reply, response, respond
예, 예시, 사례, 보기, 예제, example, sample, instance, case, demonstration
설명, 풀이, 해설, 이유, 근거, explanation, explain, reason, rationale
이유, 원인, 까닭, 탓, 때문, cause, reason, why
결과, 성과, 결말, 효과, result, outcome, effect, output
방법, 기법, 방식, 요령, 수단, method, technique, approach, way, trick
규칙, 법칙, 원칙, 정책, rule, law, policy, principle
한계, 제한, 제약, 상한, 한도, limit, limitation, bound, constraint, quota, maximum
기준, 척도, 지표, 잣대, criterion, metric, standard, threshold, measure
목표, 목적, 대상, goal, target, objective, purpose
조건, 요건, 상황, 전제, condition, requirement, prerequisite, circumstance
상태, 현황, 상황, state, status, condition
단계, 절차, 과정, 순서, step, stage, phase, process, procedure
부분, 조각, 일부, 토막, part, piece, chunk, fragment, portion
전체, 전부, 모두, 온전, whole, entire, all, full
처음, 최초, 첫, 초기, 시작, first, initial, beginning, early
마지막, 최후, 끝, 최종, last, final, end
새, 새로, 신규, 최신, 새롭다, new, latest, fresh, recent
낡다, 옛, 오래되다, 예전, 구버전, 이전, old, stale, outdated, previous, legacy, obsolete
가득, 꽉, 차다, 넘치다, 포화, 초과, full, overflow, exceed, saturated
비다, 빈, 공백, 텅, 비우다, empty, blank, vacant, clear
낭비, 헛되다, 남다, 버리다, waste, wasted, unused
공유, share, shared, sharing
빌리다, 대여, borrow, lend, lease
맡기다, 위임, 넘기다, delegate, offload, entrust
따르다, 지키다, 준수, follow, obey, comply
배우다, 학습, 익히다, 공부, 훈련, 가르치다, learn, train, teach, training, study
외우다, 기억, 암기, 기억하다, memorize, remember, memory, recall
잊다, 망각, 까먹다, forget, forgetting
이해, 알다, 파악, 깨닫다, understand, know, comprehend
생각, 사고, 추론, 궁리, think, thought, reason, reasoning
예측, 예상, 짐작, 추측, 내다보다, predict, guess, forecast, estimate, expect
평가, 채점, 점수, 성적, evaluate, score, grade, rating, assess
선호, 취향, 좋아하다, 입맛, preference, prefer, taste, favor, like
지시, 명령, 시키다, 안내, 부탁, instruction, command, order, instruct, request
요청, 신청, 호출, 부르다, request, call, invoke, ask
연결, 접속, 이어지다, 잇다, 붙다, connect, connection, link, attach
끊다, 끊기다, 단절, disconnect, cut, sever, drop
막히다, 정체, 밀리다, 혼잡, 병목, congestion, jam, bottleneck, backlog, stuck
몰리다, 집중, 쏠리다, 편중, 치우치다, concentrate, hotspot, skew, imbalance, surge
퍼지다, 전파, 번지다, 확산, spread, propagate, propagation
균형, 고르다, 골고루, 균등, balance, balanced, even, uniform
늦추다, 미루다, 연기, 나중에, postpone, defer, delay, lazy
미리, 사전, 앞서, 먼저, ahead, prior, pre
알림, 알람, 경보, 경고, 알리다, 통지, alert, alarm, notification, warning, notify
감시, 관찰, 모니터링, 지켜보다, monitor, watch, observe, monitoring
기록, 로그, 이력, 남기다, log, record, history, trace
배포, 출시, 릴리스, 내보내다, 올리다, deploy, release, ship, publish, rollout
설치, 세팅, 구성, 설정, install, setup, configure, configuration, setting
고정, 얼리다, 묶다, 불변, fix, freeze, pin, immutable
자동, 알아서, 저절로, automatic, automatically, auto
직접, 손으로, 수동, manual, manually, hand
하루, 매일, 날마다, 일, day, daily, everyday
컴퓨터, 기계, 장비, 머신, computer, machine, device, hardware
서버, 호스트, 노드, server, host, node
색, 색깔, 색칠, 컬러, color, colour, coloring
모양, 형태, 꼴, 구조, shape, form, structure
위치, 자리, 장소, 곳, position, location, place
방향, 각도, 쪽, direction, angle
가운데, 중앙, 중심, 중간, center, centre, middle
줄, 행, 라인, row, line
칸, 열, 컬럼, column, cell
층, 계층, 단, 레이어, layer, tier, level
짝, 쌍, 둘, pair, couple, double
셋, 3중, three, triple, third
절반, 반, 이분, half, halve
번역, 통역, 옮기다, translation, translate
요약, 정리, 간추리다, summary, summarize, recap
한국어, 한글, 우리말, korean, hangul
오해, 착각, 헷갈리다, 혼동, misconception, confusion, misunderstanding, confuse
함정, 덫, 주의, 조심, pitfall, trap, caution, gotcha
경쟁, 다툼, 충돌, 부딪치다, conflict, race, contention, collision
양보, 물러나다, 포기, yield, abort
끼어들다, 가로채다, 새치기, 선점, intercept, preempt, interrupt
붐비다, 바쁘다, 과부하, 부하, busy, overload, load, heavy
무겁다, 묵직하다, heavy, bulky
얕다, 깊다, 깊이, deep, depth, shallow
넓다, 너비, 폭, wide, width, breadth
`
