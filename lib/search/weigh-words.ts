import { disassemble } from 'es-hangul'

/** Words of questions and grammar. They say nothing of what is asked. */
const empty = new Set(
  (
    'a an the of to in on at for and or nor but if then than as is are was were be been being am do does did done doing can could should would will shall may might must ' +
    'how what why when where which who whom whose whether with without by from into onto over under about between among during through per via ' +
    'it its this that these those there here i me my we us our you your he she they them their one ones some any each every all both either neither no not only just also too very more most less least much many few same other another such so ' +
    'have has had having get gets got make makes made let lets need needs needed want use uses used using actually really exactly mean means meaning please tell show explain vs versus etc better best worse good bad work works working ' +
    '및 그리고 또는 혹은 위한 위해 위해서 대한 대해 대해서 대하여 관한 관해 관련 통한 통해 통해서 따른 따라 의한 의해 것 걸 거 게 건 수 왜 어떻게 어떤 어느 무엇 무엇을 무엇이 무슨 뭐 뭐가 뭘 뭔 뭔가 뭐야 뭔가요 뭐예요 뭐에요 무엇인가 무엇인가요 누가 누구 언제 어디 어디서 어디에 얼마 얼마나 얼만큼 몇 몇으로 몇개 란 이란 라는 이라는 때 그 이 저 좀 더 덜 가장 제일 꼭 다 잘 못 안 또 즉 등 등등 정말 진짜 그냥 그런 이런 저런 그럼 그러면 그래서 그런데 근데 하지만 그러나 만약 만일 혹시 중 중에 중에서 중에선 서로 각각 모두 전부 이유 이유가 이유는 이유를 까닭 차이 차이가 차이는 차이점 방법 방법은 방법이 방법을 경우 경우에 경우엔 정도 만큼 대신 위에 아래 같은 같이 다른 다르게 여러 모든'
  ).split(' '),
)

/** Words of what a reader wants to have rather than of what it is about. They help a little, and are not missed. */
const faint = new Set(
  (
    'example examples tutorial tutorials guide code source sources implementation review summary paper papers pdf blog post introduction intro overview explained explanation understanding comparison compare analysis result results difference differences effect effects problem problems advantage advantages method methods way ways step steps basics simple easy easily improve does difference happen happens ' +
    '예제 예시 코드 소스 소스코드 구현 튜토리얼 강의 가이드 정리 요약 리뷰 논문 논문리뷰 분석 설명 해설 소개 개념 원리 의미 뜻 비교 결과 효과 문제 문제점 장점 단점 장단점 특징 종류 역할 과정 순서대로 쉽게 간단히 자세히 직접 처음 기초 입문 사용법 활용 적용 관계 필요 필요성 추천 후기 블로그 글 자료 번역 한글번역 콜랩 노트북 깃허브 github colab notebook library 라이브러리 데모 demo'
  ).split(' '),
)

const light =
  '(?:하|되|있|없|이|좋|나쁘|낫|같|맞|나|들|쓰|알|모르|보|주|두|가|오|싶|않|아니|필요하|가능하|생기|다르|어떻|괜찮|그렇|이렇|좋아지|나빠지|달라지)'
const question =
  '(?:ㄴ가|은가|는가|ㄴ가요|은가요|는가요|ㄴ지|은지|는지|ㄴ지요|는지요|나|나요|니|냐|ㄹ까|을까|ㄹ까요|을까요|ㄴ데|는데|ㄴ데요|는데요|지|지요|죠|아|어|아요|어요|ㅛ|ㅁㄴㅣ까|ㅂ니까|습니까|ㅂ니다|습니다|ㄴ다|는다|다|고|면|려면|을|ㄹ|는|은|ㄴ|게|던데|았나|었나|ㅆ나|ㅆ나요|ㅆ을까|ㅆ는지|아야|어야|ㅑ야|아서|어서)'
const lightVerb = new RegExp(
  `^${light.replace(/[가-힣]+/g, (word) => disassemble(word))}${question.replace(/[가-힣]+/g, (word) => disassemble(word))}$`,
)
/** Contracted forms: 해야, 돼요, 해도. */
const contracted =
  /^(?:해|돼|해야|돼야|해도|돼도|해서|돼서|해요|돼요|했나|됐나|했나요|됐나요|일까|일까요|인가|인가요|인지|이야|예요|이에요|할까|할까요|하나|하나요|나와|나와요|줘|줘요|좋아|좋아요|나은가|나을까)$/

/** How much a word of a query can say: 0 for words of questions, little for words such as 예제, else 1. */
export function weighWord(folded: string): 0 | 0.3 | 1 {
  if (empty.has(folded) || contracted.test(folded)) return 0
  if (/^[가-힣]{1,7}$/.test(folded) && lightVerb.test(disassemble(folded))) return 0
  return faint.has(folded) ? 0.3 : 1
}
