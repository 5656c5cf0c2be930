import { stemmer } from 'stemmer'
import { fold } from './analyze'
import { listCommonStems } from './common-english'
import { findVerb, listStems } from './korean'
import { isLightVerb } from './light-verbs'
import { shippedTerms } from './terms'

const listOf = (words: string) => new Set(words.trim().split(/\s+/))

/** Words of questions and grammar. They say nothing of what is asked. */
const empty = listOf(`
a an the of to in on at for and or nor but if then than as is are was were be been being am do does did done doing
can could should would will shall may might must cannot
how what why when where which who whom whose whether with without by from into onto over under about between among
during through per via against across along within upon until till since while because though although unless
it its itself this that these those there here i me my mine we us our you your yours he him his she her they them their
one ones some any each every all both either neither no not only just also too very quite really actually exactly
more most less least much many few little same other another such so again already still yet ever even instead
else rather out off up down away back right
have has had having get gets got getting go goes going gone went come comes came make makes made making let lets
need needs needed want wants use uses used using give gives take takes put keep
mean means meaning please tell show explain know think say says said see look find help try happen happens happened
vs versus etc better best worse worst good bad work works working thing things something anything everything someone
matter matters worth possible allowed supposed sometimes always never often usually instead ever
several else both whether myself yourself themselves itself ourselves barely nearly almost simply probably maybe perhaps likely currently simple
don't doesn't didn't isn't aren't wasn't won't can't couldn't shouldn't wouldn't i'm it's what's that's there's
및 그리고 또는 혹은 위한 위해 위해서 대한 대해 대해서 대하여 관한 관해 관련 통한 통해 통해서 따른 따라 의한 의해 것 걸 거 게 건
수 왜 어떻게 어떤 어느 무엇 무엇을 무엇이 무슨 뭐 뭐가 뭘 뭔 뭔가 뭐야 뭔가요 뭐예요 뭐에요 무엇인가 무엇인가요 누가 누구 언제
어디 얼마 얼마나 얼만큼 몇 몇으로 몇개 란 이란 라는 이라는 때 그 이 저 좀 더 덜 가장 제일 꼭 다 잘 못 안 또 즉 등 등등
정말 진짜 그냥 그런 이런 저런 그럼 그러면 그래서 그런데 근데 하지만 그러나 만약 만일 혹시 중 중에 서로 각각 모두 전부 이유 까닭
차이 차이점 방법 경우 정도 만큼 대신 위에 아래 같은 같이 다른 다르게 여러 모든 제대로 너무 매우 아주 자꾸 계속 항상 보통 아직
벌써 이미 다시 먼저 나중 갑자기 별로 거의 굳이 도대체 대체 아무 어차피 원래 역시 마치 만에 둘 셋 하나 가지 때문 때문에 식 쪽 채
오히려 특정 진짜인가 정상인가요 적당한가요 가능한가요 궁금해요 궁금합니다 모르겠어요 알려주세요 어떡하죠 되나요 되죠 그런가요 그런가 그런지 그럴까요 이런가요 어떤가요 어떨까요
결국 일부러 굳이 그만 겨우 간신히 차라리 아예 전혀 거의 대충 얼른 어서 이제 이제야 방금 아까 금방 잠깐 잠시 문득 자주 가끔 종종 때때로 늘 언제나
한번 한번에 한꺼번에 여러번 몇번 더욱 훨씬 점점 상당히 꽤 무척 워낙 도저히 절대 절대로 반드시 무조건 어쩌다 어쩌면 어쩐지 왠지 글쎄 그래 그래요 그냥요
두 세 한 네 딱 막 왜냐 왜냐면 왜그래 어째서 어찌 뭐지 뭐임 뭔데 뭔지 왜죠 얼마큼 어떻게든 무슨일 이래 저래 이래서 그래도 그러니까 그러면 그러다 그러다가
내 네 제 우리 저희 이거 그거 저거 이게 그게 저게 이걸 그걸 여기 거기 저기 이때 그때 지금
`)

/** Words of what a reader wants to have rather than of what it is about. They help a little, and are not missed. */
const faint = listOf(`
example examples tutorial tutorials guide code source sources implementation review summary paper papers pdf blog post
introduction intro overview explained explanation understanding comparison compare analysis result results difference
differences effect effects problem problems advantage advantages method methods way ways step steps basics simple easy
easily improve difference
예제 예시 코드 소스 소스코드 구현 튜토리얼 강의 가이드 정리 요약 리뷰 논문 논문리뷰 분석 설명 해설 소개 개념 원리 의미 뜻 비교
결과 효과 문제 문제점 장점 단점 장단점 특징 종류 역할 과정 순서대로 쉽게 간단히 자세히 직접 처음 기초 입문 사용법 활용 적용
관계 필요 필요성 추천 후기 블로그 글 자료 번역 한글번역 콜랩 노트북 깃허브 github colab notebook library 라이브러리 데모 demo
`)

/** Words that texts on any subject have. They say less than names do. */
const plain = listOf(`
설정 계산 조건 상태 관리 구조 예측 점수 개발 이론 게임 자동 수동 사진 곳 법 비 날 일 말 사람 시간 크기 기준 이용 사용 실행 생성
변경 추가 확인 선택 수정 삭제 처리 작업 서비스 시스템 기능 정보 내용 부분 전체 단계 순서 구성 제공 설치 준비 시작 종료 완료
발생 증가 감소 개선 향상 유지 지원 도입 운영 제작 작성 조회 입력 출력 값 수치 숫자 이름 목록 형태 방식 방향 위치 범위 대상
목적 목표 가격 비용 숫자 하루 매일 오늘 내일 최근 최신 새 옛날 안 밖 속 옆 앞 뒤 곁 사이 집 아침 저녁 밤 낮 국내 해외 무료 유료 빨리 천천히 많이 조금 크게 작게 높게 낮게
개 대 번 명 장 권 줄 칸 쌍 회 초 분 시 년 달 원 꽉 텅 쭉 싹 딱 확 푹
회사 사용자 개발자 학생 공부 연습 실습 시험 일정 계획 관심 경험 생각 느낌 이야기 주제 질문 답변 답 도움 규칙 원칙 기본
`)

/** Nouns of one syllable that say nothing with their particles, either: 것은, 때마다. */
const boundNouns = listOf('것 거 때 중 수 쪽 채')

let names: ReadonlySet<string> | undefined

/** Whether a word alone is a term of the field. */
function isTerm(word: string): boolean {
  names ??= new Set(shippedTerms.flat().map(fold))
  return names.has(word)
}

/** How much a word of a query can say. */
export const weights = { empty: 0, faint: 0.3, verb: 0.45, plain: 0.6, telling: 1 } as const

/** How much a word of a query can say: nothing for words of questions, little for words such as 예제, most for names. */
export function weighWord(folded: string): number {
  const forms = [folded, ...(/^[가-힣]+$/.test(folded) ? listStems(folded).map(({ text }) => text) : [])]
  if (empty.has(folded) || forms.some((form) => (form.length > 1 || boundNouns.has(form)) && empty.has(form)))
    return weights.empty
  if (isLightVerb(folded)) return weights.empty
  if (forms.some((form) => faint.has(form))) return weights.faint
  if (forms.some(isTerm)) return weights.telling
  if (forms.some((form) => plain.has(form))) return weights.plain
  if (/^[a-z']+$/.test(folded) && listCommonStems().has(stemmer(folded))) return weights.plain
  return findVerb(folded)?.isVerb ? weights.verb : weights.telling
}
