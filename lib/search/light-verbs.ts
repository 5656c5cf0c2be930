import { disassemble } from 'es-hangul'

const light =
  '(?:하|되|있|없|이|좋|나쁘|낫|같|맞|나|들|쓰|알|모르|보|주|두|가|오|싶|않|아니|필요하|가능하|생기|다르|어떻|괜찮|그렇|이렇|좋아지|나빠지|달라지)'
const question =
  '(?:ㄴ가|은가|는가|ㄴ가요|은가요|는가요|ㄴ지|은지|는지|ㄴ지요|는지요|나|나요|니|냐|ㄹ까|을까|ㄹ까요|을까요|ㄴ데|는데|ㄴ데요|는데요|지|지요|죠|아|어|아요|어요|ㅛ|ㅁㄴㅣ까|ㅂ니까|습니까|ㅂ니다|습니다|ㄴ다|는다|다|ㄴ다는|는다는|다는|ㄴ다고|는다고|다고|고|면|으면|려면|으려면|도|아도|어도|으니|니까|으니까|음|ㅁ|네|네요|자|을|ㄹ|는|은|ㄴ|게|던데|았나|었나|ㅆ나|ㅆ나요|ㅆ을까|ㅆ는지|아야|어야|ㅑ야|아서|어서)'
const lightVerb = new RegExp(
  `^${light.replace(/[가-힣]+/g, (word) => disassemble(word))}${question.replace(/[가-힣]+/g, (word) => disassemble(word))}$`,
)
/** Contracted forms: 해야, 돼요, 해도. */
const contracted =
  /^(?:해|돼|해야|돼야|해도|돼도|해서|돼서|해요|돼요|했나|됐나|했나요|됐나요|일까|일까요|인가|인가요|인지|이야|예요|이에요|할까|할까요|하나|하나요|나와|나와요|줘|줘요|좋아|좋아요|나은가|나을까|거야|거예요|거임|거지|거죠|건가|건가요|건지|건데|걸까|걸까요|거라고|거냐|건|걸)$/

/** Whether a word is a verb that carries only the grammar of a question: 있나요, 해야, 좋을까요. */
export function isLightVerb(word: string): boolean {
  return contracted.test(word) || (/^[가-힣]{1,7}$/.test(word) && lightVerb.test(disassemble(word)))
}
