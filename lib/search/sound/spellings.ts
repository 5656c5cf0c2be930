/**
 * How English is heard in Hangul: for each letter of Hangul (or a sequence of them) the Latin spellings that it can
 * stand for, each with a cost. The source is the loanword orthography (외래어 표기법, 국립국어원, table 1 and the rules for
 * English), read backwards, with usual variants: 쉬 for 시, ㅆ for th, ㅔ for ㅐ, letters that are heard from the spelling.
 *
 * A line is: letters of Hangul, then groups of spellings, each group with the cost of its members behind a colon (0 when
 * there is none). `ㅇ` before a vowel is written as `-`, `~` is an empty spelling. Costs are shares of a wrong consonant.
 */
const table = `
ㄱ   g gg gh | k c cc ck q:.2
ᆨ   k ck c g ch gg kk que ke lk ct | x q:.1
ㄲ   k ck g c cc q kk:.05
ㄴ   n nn kn | gn:.1
ㄷ   d dd ed | t th:.15 | tt:.2
ㄸ   d dd | t th:.1
ㄹ   l ll r rr rh wr le | lle re:.05
ㄹㄹ  l ll le lle r
ㅁ   m mm mb mn | me n:.1
ㅂ   b bb v bv be | ve:.05 | p pp f w:.3
ᆸ   p b pp bb pe be | v ve f:.15
ㅃ   b bb p pp:.1
ㅅ   s ss c sh sc sch ce se st | th:.05 | t tt sci x ch z d ts:.1 | zz:.2
ᆺ   t tt s ss te th d | ts:.05 | z:.2
ᆺㅅ  s ss
ᆺㅊ  tch ch
ㅆ   s ss th c sc:.05 | z:.2
ㅈ   j z g dg zz ge | s ts dz x se ze:.1 | ch c:.2
ㅉ   j z zz ts:.1 | ch:.2
ㅊ   ch tch tsch cc | tu ti t ts tz c q sch tz:.1 | j sh z:.2
ㅋ   c k ck ch q cc kk ke que | x lk:.1 | g gg:.25
ㅌ   t tt te | th pt d ed tte:.1
ㅍ   p pp f ff ph pe | fe v b lf:.15
ㅎ   h wh | f j x kh:.2
ㅇ   ng ngh | n:.05
ᆨㅅ  x xe cs cks ks ct:.02 | xc xs cc:.1
ㅋㅅ  x xe cs ks cks:.02
ᆨㅈ  x:.02
ㅇㄱ  ng ngu ngg
ㅇㅋ  nk nc nch nq nx
ㄴㅋ  nc nk:.05
ㅁㅍ  mp mph mpf nf
ᆨㅋ  k ck cc kk c
ᆺㅌ  tt t
ㄴㅍ  mp mph:.05
ᆸㅍ  p pp
ㅋㅜㅏ qua cua
ㅏ   a ar ah aa | u o:.02 | al:.05 | er or e ou i:.1
ㅐ   a ae | e ai ea i:.1
ㅑ   ya ia ja | a ea:.1
ㅒ   ya ia | ye:.1
ㅓ   e u eo er ur or ir ear ou eur our | o a re ar i oe:.05 | io ea ai ia:.1
ㅔ   e a ea ai ay ae ei | eh he ey ee i:.1 | o oe:.15
ㅕ   yo you ye yeo yu io iu ia ie | e o er a ea:.1
ㅖ   ye ie je e | a ae:.1
ㅗ   o oa ow au aw or oh oe ough augh | a al oo ou ore our aa u:.1
ㅘ   wa oa ua wha | oi wo:.1
ㅙ   wa we ue wai | e:.2
ㅚ   oe oi we wea wai | ue eu:.1
ㅛ   yo io eo yaw | o:.1
ㅜ   u oo ou w wu woo ue ew ough wo | o ui eu wh:.1
ㅝ   wo wa wor uo wha wal | ua ue ou we wea wo:.1
ㅞ   we whe ue wa wea | wei uo:.1
ㅟ   wi ui wee whi we wy | uee ue ee i:.1
ㅠ   u yu you ew ue eu iew eau | ui iu uh ou oo:.1
ㅡ   ~ | e:.03 | u eu o i a:.12
ㅢ   i ui ee:.1
ㅣ   i e y ee ea ie ey ei | ~:.15 | ia ae oe is ii a:.1
ㅏ-ㅣ i y igh ie ye uy eye ai ei | a ay i:.05
ㅔ-ㅣ a ai ay ei ey eigh ae | e:.1
ㅐ-ㅣ a ai ay:.1
ㅏ-ㅜ ou ow au ough ao
ㅗ-ㅜ o oa ow ou
ㅗ-ㅣ oi oy | oe:.1
ㅣ-ㅓ ear eer ere ier ea ia io ir eo | eu ie:.1
ㅔ-ㅓ air are ear ere eir ayer
ㅏ-ㅣ-ㅓ ire ier yer ia io iar | ie:.1
ㅏ-ㅝ ower our owar
ㅠ-ㅓ ure uer | ua:.05
ㅜ-ㅓ oor our ure ewer
ㅜ-ㅏ oir ua wa
ㅣ-ㅏ ia ya
ㅣ-ㅜ iu eu
ㅡ-ㅏ ua
ㅅㅕㄴ tion sion ssion cean cian tian shion xion | sian cion:.02
ㅅㅣㅇㅓㄴ tion sion
ㅈㅕㄴ sion tion:.05
ㅈㅓㄴ sion:.02 | tion gen sian:.1
ㅊㅓ  ture ther:.1
ㅊㅜ  tu tou
ㅊㅠ  tu
ㅈㅜ  du:.1
ㅅㅠ  shu su
ㅅㅑ  sha
ㅅㅒ  sha she:.02
ㅅㅕ  sho she shu
ㅅㅖ  she sha
ㅅㅛ  sho
ㅅㅣ  sh sch she ci ti ce | sch:.05
ㅅㅟ  sh sch she che
ㅊㅣ  ch tch che tche
ㅈㅣ  ge dge ji | ch:.2
ㅅㅡ  s ss ce se sse c ps sc
ㅈㅡ  s z se ze es zz ds:.02
ㅊㅡ  ts tz ch tch:.02
ㄷㅡ  d de dd ed
ㅌㅡ  t te tt tte ght | ed d th pt:.05
ㅋㅡ  k ke c ck ch que lk
ㄱㅡ  g gue gg
ㅍㅡ  p pe f fe ff ph lf gh
ㅂㅡ  b be v ve bb | f:.1
ㅁㅡ  m me mm
ㄹㅡ  l r re le rh
ㅁ   mm
ㅓㄹ  al el le il ol ul er url ral | l:.05
ㅡㄹ  l le el al ol ul | il:.05
`

/** Names of letters and digits, as Koreans spell: `[['에이', 'a'], …]`. */
export const letters: readonly (readonly [name: string, letter: string])[] =
  `에이 a, 비 b, 씨 c, 시 c, 디 d, 이 e, 에프 f, 엡 f, 지 g, 쥐 g, 에이치 h, 에이취 h, 에치 h, 아이 i, 제이 j, 케이 k, 엘 l, 엠 m, 엔 n, 오 o, 피 p, 큐 q, 알 r, 아르 r, 에스 s, 티 t, 유 u, 브이 v, 뷔 v, 더블유 w, 더블류 w, 떠블유 w, 더블 w, 엑스 x, 와이 y, 제트 z, 지 z, 젯 z, 제로 0, 원 1, 투 2, 쓰리 3, 포 4, 파이브 5, 식스 6, 세븐 7, 에잇 8, 나인 9`
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string])

export interface Spelling {
  latin: string
  cost: number
}

function readTable(): Map<string, Spelling[]> {
  const rules = new Map<string, Spelling[]>()
  for (const line of table.trim().split('\n')) {
    const [hangul = '', ...rest] = line.split(/\s+/)
    const spellings = rest
      .join(' ')
      .split('|')
      .flatMap((group) => {
        const [list = '', cost = '0'] = group.split(':')
        const latin = list.trim().split(' ')
        return latin.map((one) => ({ latin: one === '~' ? '' : one, cost: Number(cost) }))
      })
    const key = hangul.replaceAll('-', 'ㅇ')
    rules.set(key, [...(rules.get(key) ?? []), ...spellings])
  }
  return rules
}

/** Latin spellings by letters of Hangul. */
export const spellings: ReadonlyMap<string, readonly Spelling[]> = readTable()
