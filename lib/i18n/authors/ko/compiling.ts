import type { compiling as texts } from '@/lib/i18n/authors/en/compiling'

export const compiling: typeof texts = {
  late: (seconds) => [
    `${seconds}초가 넘게 걸렸습니다`,
    '여기서 시작하는 가장 큰 부분을 나누거나, 글의 절반을 지우고 다시 그 절반을 지우며 까닭을 찾으세요',
  ],
  ended: (how) => [
    `글을 컴파일하던 프로세스가 끝났습니다 (${how}). 메모리가 모자랐을 가능성이 큽니다`,
    '여기서 시작하는 가장 큰 부분을 나누세요',
  ],
}
