import type { serving as texts } from '@/lib/i18n/authors/en/serving'

export const serving: typeof texts = {
  ready: (milliseconds, address) => `${milliseconds} ms 만에 준비되었습니다: ${address}`,
  trusted: '앞에 있는 프록시 하나가 쓰는 X-Forwarded-For로 독자를 구별합니다. 프록시가 없으면 PROXIES=0으로 시작하세요',
  portTaken: (port, other) =>
    `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그것을 끝내거나 다른 포트로 시작하세요: PORT=${other} npm start`,
  portForbidden: (port) =>
    `${port}번 포트는 이 사용자가 열 수 없습니다. 1023보다 큰 포트를 쓰세요: PORT=3000 npm start`,
  noAddress: (address) => `HOSTNAME: ${address}, 이 컴퓨터에 없는 주소입니다. 지우면 모든 주소에서 받습니다.`,
  stranger: (host, name) => `${host} 호스트를 부른 요청을 거절했습니다. 내 호스트라면: ALLOWED_HOSTS=${name}`,
  slowStop: '10초 넘게 걸린 요청을 둔 채 끝났습니다.',
  countsOff: 'COUNTS_URL 변수는 off인데 페이지는 조회 수와 함께 빌드했습니다: COUNTS_URL=off로 다시 빌드하세요.',
  builtWith: (name, given, value) =>
    `${name}: 지금 값 ${given}, 페이지를 빌드한 값 ${value}. 빌드한 값을 씁니다: 바꾸려면 다시 빌드하세요.`,
  hidden: '(보이지 않음)',
  none: '없음',
}
