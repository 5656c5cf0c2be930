import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from './align'
import { readLetters } from './letter-names'
import { compareSound } from './likeness'
import { hangulKeys, latinKeys } from './skeleton'

const isFound = (hangul: string, latin: string) => {
  const keys = new Set(latinKeys(latin.replace(/\d+$/, '')))
  return (
    hangulKeys(hangul.replace(/\d+$/, '')).some((key) => keys.has(key)) && compareSound(hangul, latin) !== undefined
  )
}

const pairs = (text: string) => text.split(', ').map((pair) => pair.split(' ') as [string, string])

test('English heard in Hangul is its word, in the loanword orthography and its usual variants', () => {
  for (const [hangul, latin] of pairs(
    '플래시 flash, 플래쉬 flash, 어텐션 attention, 스페큘레이티브 speculative, 스페큘러티브 speculative, 로터리 rotary, 로타리 rotary, ' +
      '체인 chain, 쏘트 thought, 소트 thought, 컨시스턴시 consistency, 밸류 value, 쿼리 query, 캐시 cache, 캐쉬 cache, 스레드 thread, 쓰레드 thread, ' +
      '쓰루풋 throughput, 스루풋 throughput, 레이턴시 latency, 트랜잭션 transaction, 컨센서스 consensus, 스케줄러 scheduler, 컨테이너 container, ' +
      '가우시안 gaussian, 자코비안 jacobian, 드롭아웃 dropout, 드랍아웃 dropout, 노멀라이제이션 normalization, 그레이디언트 gradient, 세마포어 semaphore, ' +
      '데드락 deadlock, 데드록 deadlock, 클로저 closure, 얼라인먼트 alignment, 퀀타이제이션 quantization, 에폭 epoch, 이폭 epoch, 카피 copy, 라이트 write, ' +
      '캡 cap, 애저 azure, 파이토치 pytorch, 라마 llama, 라마3 llama3, 렐루 relu, 레스넷 resnet, 레즈넷 resnet, 버트 bert, 웹소켓 websocket, 퀵소트 quicksort',
  )) {
    assert.ok(isFound(hangul, latin), `${hangul} ${latin}: ${compareSound(hangul, latin)}`)
  }
})

test('names of people are heard', () => {
  for (const [hangul, latin] of pairs(
    '힌턴 hinton, 르쿤 lecun, 벤지오 bengio, 바스와니 vaswani, 카파시 karpathy, 토발즈 torvalds, 샤지어 shazeer, 슐만 schulman, 레비아탄 leviathan, ' +
      '그레이엄 graham, 뉴빅 neubig, 라파일로프 rafailov, 데트머스 dettmers, 호프만 hoffmann, 섀넌 shannon, 튜링 turing',
  )) {
    assert.ok(isFound(hangul, latin), `${hangul} ${latin}: ${compareSound(hangul, latin)}`)
  }
})

test('native words and words of other sounds are not heard as English', () => {
  for (const [hangul, latin] of pairs(
    '래그 form, 이혼 ion, 절차 jolt, 시세 sis, 강아지 kanji, 배터리 butterfly, 교체 couch, 당첨 attention, 청약 check, 회사 hash, 학교 hack, ' +
      '친구 chunk, 음악 magic, 사진 session, 구름 gram, 출시 chelsea, 데이터 dot, 설명 small, 번호 bench',
  )) {
    assert.equal(compareSound(hangul, latin), undefined, `${hangul} ${latin}`)
  }
})

test('acronyms are read letter by letter, also within a word', () => {
  for (const [hangul, ...latin] of [
    ['엘엘엠', 'llm'],
    ['디피오', 'dpo'],
    ['에이치비엠', 'hbm'],
    ['지피티큐', 'gptq', 'zptq'],
    ['브이엘엘엠', 'vllm'],
    ['로라'],
    ['오'],
  ] as const)
    assert.deepEqual(readLetters(hangul), latin, hangul)
  for (const [hangul, latin] of pairs('큐로라 qlora, 비플로트16 bfloat16, 챗지피티 chatgpt, 엑스지부스트 xgboost'))
    assert.ok(isFound(hangul, latin), hangul)
})

test('what is heard keeps no silent ㅇ and tells final consonants apart', () => {
  assert.equal(hear('어텐션'), 'ㅓㅌㅔㄴㅅㅕㄴ')
  assert.equal(hear('웨이'), 'ㅞㅇㅣ')
  assert.equal(hear('캡'), 'ㅋㅐᆸ')
})
