/** Korean family names as they are written in Latin letters: by the rules of the state, and as people write theirs. */
const table = `
김 kim gim|이 lee yi rhee|박 park pak bak|최 choi choe|정 jung jeong chung cheong|강 kang gang|조 cho jo joe|윤 yoon yun
장 jang chang|임 lim im rim|한 han|오 oh|서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|류 ryu yoo yu
유 yoo yu ryu you|홍 hong|전 jeon jun chun|고 ko go koh|문 moon mun|양 yang|손 son sohn|배 bae pae|백 baek paik baik
허 huh heo hur|남 nam|심 shim sim|노 noh roh no|하 ha|곽 kwak gwak|성 sung seong|차 cha|주 joo ju|우 woo wu|구 koo ku gu
민 min|나 na ra|진 jin chin|지 ji chi|엄 eom um uhm|채 chae|원 won|천 cheon chun|방 bang|공 kong gong|현 hyun hyeon
함 ham|변 byun byeon|염 yeom yum|여 yeo yuh|추 choo chu|도 do|소 so|석 seok suk|선 sun seon|설 seol sul|마 ma|길 gil kil
연 yeon|위 wi|표 pyo|명 myung myeong|기 ki|반 ban|왕 wang|금 keum geum|옥 ok ock|인 in|탁 tak|국 kook|은 eun
`

const families = new Map(
  table
    .trim()
    .split(/[\n|]/)
    .map((line) => line.split(' '))
    .map(([name = '', ...spellings]) => [name, spellings] as const),
)

/**
 * Spellings of a family name.
 * @example spellFamily('권') // => ['kwon', 'gwon']
 */
export const spellFamily = (name: string): readonly string[] => families.get(name) ?? []
