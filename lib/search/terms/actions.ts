/** What things do and how they are, in groups as in `everyday.ts`; verbs and adjectives in their dictionary form. */
export const actions = `
식다, 식히다, 냉각, cool, cooling
데우다, 달구다, 끓다, 뜨겁다, 가열, heat, hot, boil
차갑다, 춥다, 시원하다, cold, chilly
따뜻하다, 미지근하다, 따스하다, warm
태우다, 타오르다, 연소, burn, burning
녹다, 녹이다, 용해, melt, dissolve
마르다, 말리다, 건조, dry, drying
젖다, 적시다, 축축하다, wet, soak
흐르다, 흘러가다, 흐름, flowing
쏟다, 쏟아지다, 붓다, 따르다, pour
넘쳐흐르다, 흘러넘치다, 엎지르다, overflow, spill
방울, 똑똑, 떨어뜨리다, drip, droplet
가라앉다, 잠기다, 침몰, sink, submerge
날다, 날아가다, 비행, fly, flight
걷다, 걸어가다, 산책, walk, walking
달리다, 뛰다, 질주, running, sprint
뛰어넘다, 건너뛰다, 넘어가다, 생략, omit
점프, 도약, 껑충, 뛰어오르다, jump, leap, hop
기다, 기어가다, 느릿느릿, crawl
오르내리다, 올라가다, 등반, climb, ascend
내려가다, 하강, 내리막, descend, descent, downhill
미끄러지다, 미끄럽다, slide, slip, slippery
구르다, 굴리다, 굴러가다, roll, rolling
돌다, 회전하다, 빙글빙글, 맴돌다, spin, rotate, revolve
비틀다, 꼬다, 꼬이다, 뒤틀리다, twist, tangled, tangle
얽히다, 뒤엉키다, 얽매이다, entangle, intertwined, coupled
엇갈리다, 번갈다, 교차, 교대, interleave, interleaved, alternate, alternating
뒤섞다, 뒤섞이다, 셔플, 섞이다, shuffle, scramble
뒤집다, 뒤집히다, 반전, flip, invert, reversal
거스르다, 거꾸로, 역방향, backwards, reverse
엎다, 뒤엎다, 무너지다, 붕괴, collapse, overturn, topple
쓰러지다, 넘어지다, 자빠지다, fall, tumble
기울다, 기울이다, 기울어지다, tilt, lean, slanted
흔들리다, 흔들림, 출렁이다, 요동, shake, wobble, fluctuate, fluctuation
튀다, 튀어나오다, 널뛰다, spike, bounce, outlier
튕기다, 튕겨나가다, 되튀다, bounce, rebound
부딪히다, 충돌하다, 들이받다, collide, collision, clash
깨뜨리다, 부수다, 산산조각, shatter, smash, break
찢다, 찢어지다, 뜯다, tear, torn, rip
구기다, 구겨지다, 접다, 접히다, crumple, folding
휘감다, 감싸다, surround, enclose
덮다, 덮어쓰다, 덮어씌우다, overwrite, overwritten
겹쳐지다, 포개다, 포개지다, 겹침, overlap, overlapping, superimpose
쌓아올리다, 적재, 포개놓다, stacked, pile
늘어서다, 줄세우다, 정렬하다, 나열, lined
흩어지다, 흩뿌리다, 흩다, 분산하다, scatter, scattered, disperse
뿌리다, 뿌려지다, 살포, sprinkle, sow
줍다, 주워담다, 집다, 쥐다, grab, grasp, pickup
밀다, 밀어내다, 떠밀다, shove
당기다, 끌다, 끌어당기다, 잡아당기다, drag, tug
밀려나다, 쫓아내다, 내쫓다, 퇴출, evict, evicted, expel
밀리다, 어긋나다, 틀어지다, 비껴가다, misaligned, misalignment
던지다, 내던지다, 던져지다, toss
놓치다, 빠뜨리다, 누락, 빼먹다, miss, missed, omission, overlook
놓다, 놓아주다, 내려놓다, letting
매달리다, 매달다, 걸어두다, hanging, suspend
붙들다, 들고있다, 움켜쥐다, holding, grip
깨우다, 깨어나다, 일어나다, 기상, wake, awake, wakeup
잠들다, 자다, 재우다, 수면, sleep, asleep, dormant
졸다, 꾸벅, 낮잠, nap, doze
쉬다, 휴식, 휴지, pause
지치다, 피곤, 피로, 번아웃, fatigue, tired, burnout
굶다, 굶주리다, 배고프다, 허기, starve, hungry, hunger
먹다, 먹이다, 삼키다, 집어삼키다, eat, feed, swallow, devour
마시다, 들이켜다, 갈증, drink, thirst
씹다, 소화, 소화하다, chew, digest
뱉다, 내뱉다, 토하다, 방출, spit
숨쉬다, 호흡, breathe, breath
듣다, 들리다, 경청, 청취, hear
말하다, 이야기하다, 발언, 말걸다, speak, tell, talk, say
외치다, 소리치다, 고함, shout, yell
속삭이다, 귓속말, 소곤소곤, whisper
떠들다, 수다, 잡담, chatter, chatty
웃다, 웃음, 유머, 농담, laugh, humor, joke
울다, 슬프다, cry, tears, sad
놀라다, 깜짝, 놀랍다, 뜻밖, 의외, surprise, surprising, unexpected
무섭다, 두렵다, 공포, fear, scary, afraid
화나다, 분노, 짜증, 답답하다, angry, annoying, frustrating
기쁘다, 즐겁다, 행복, 재미, happy, fun, enjoy
부끄럽다, 창피, 당황, embarrassing, embarrassed
궁금하다, 호기심, 의문, curious, wonder, curiosity
바라다, 원하다, 희망, 소망, want, wish, hope, desire
싫다, 싫어하다, 미워하다, 꺼리다, hate, dislike, reluctant
사랑, 애정, 사랑하다, love, affection
그리다, 스케치, 묘사, 그려지다, drawing, sketch, depict
베끼다, 복사하다, 본뜨다, 흉내, imitate, mimic
흉내내다, 모방, 따라하다, imitate, mimic, emulate
닮아가다, 수렴하다, 다가가다, 접근하다, approach, converge
멀어지다, 벗어나다, 이탈, 동떨어지다, diverge, deviate, stray
헤매다, 길잃다, 방황, 떠돌다, wander, stray, roam
쫓다, 쫓아가다, 뒤쫓다, 추격, chase, pursue
따라잡다, 앞지르다, 추월, overtake, catchup
도망치다, 달아나다, 도망, flee, escape
숨다, 숨바꼭질, 은신, 숨어들다, hide, hiding, lurk
몰래, 은밀, 슬그머니, 조용히, secretly, silently, stealth
엿보다, 엿듣다, 훔쳐보다, 염탐, snoop, eavesdrop, sniff, peek
들키다, 발각, 들통, 탄로, caught, uncover
털어놓다, 누설, 폭로, 드러내다, reveal, disclose
드러나다, 노출, 노출되다, exposure, reveal
덧붙이다, 첨부, 부착, annex
떼다, 떼어내다, 분리하다, 탈착, separate
끼이다, 틈새, 사이, between, wedge
뚫다, 구멍나다, 관통, pierce, drill, punch
파다, 파내다, 파헤치다, 발굴, dig, mining, excavate
파묻다, 매장, 묻히다, bury, buried
깎다, 다듬다, 손질, polish, shave
자라다, 성장, 무럭무럭, 커가다, grow
늙다, 노화, 나이들다, aging, ageing
썩다, 부패, 상하다, 곪다, rot, decay, corrupt
닳다, 마모, 해지다, 낡아지다, wear, worn
녹슬다, 부식, rust, corrosion
더럽다, 지저분하다, 더러워지다, 오염, messy, pollute, pollution
깨끗하다, 말끔하다, 깔끔하다, neat, tidy
흐리다, 흐릿하다, 뿌옇다, 모호, blur, blurry, vague, fuzzy
밝다, 환하다, 밝기, bright, brightness
어둡다, 깜깜하다, 어둠, dark, darkness
번쩍이다, 빛나다, 반짝이다, shine, glow, sparkle
깜빡이다, 깜박임, 점멸, flicker, blink
희미하다, 옅다, 흐려지다, 바래다, faint
짙다, 진하다, 농도, 농담, concentration
두껍다, 굵다, 굵기, 두께, thickness
얇다, 가늘다, 가느다랗다, slim
뾰족하다, 날카롭다, 예리, pointed
무디다, 둔하다, 뭉툭하다, blunt, dull
매끄럽다, 부드럽다, 매끈하다, smooth
거칠다, 울퉁불퉁, 까칠하다, rough, jagged, bumpy
딱딱하다, 단단하다, 견고, 굳건, solid, rigid
말랑하다, 유연, 유연하다, 탄력, flexible, elastic
뻣뻣하다, 경직, 뻑뻑하다, stiff, rigid
튼튼하다, 탄탄하다, 굳세다, 강인, sturdy, robust, resilient
약하다, 허약, 연약, 취약하다, fragile, vulnerable
강하다, 힘세다, 강력, powerful
부러지다, 꺾이다, 꺾다, 끊어지다, snap, bend, broken
구부리다, 휘다, 굽다, 구부러지다, bend, curved, warp
둥글다, 둥그렇다, 동그랗다, 원형, circular
네모, 네모나다, 사각, 직사각형, 정사각형, rectangle, rectangular
세모, 삼각형, 삼각, triangle, triangular
납작하다, 평평하다, 평탄, flattened
볼록하다, 튀어나오다, 불룩하다, bulge, convex
오목하다, 움푹, 꺼지다, concave, dent
넉넉하다, 여유, 여유롭다, 충분, ample, slack
느슨하다, 헐겁다, 헐렁하다, loosely
성기다, 듬성듬성, 드문드문, sparsely
드물다, 희귀, 흔치, 보기드문, rarely, uncommon
흔하다, 흔히, 보통, 평범, 일반적, ordinary, typical
잦다, 자주, 빈번, 빈도, often
가끔, 이따금, 때때로, 간헐, sometimes, occasionally, intermittent
항상, 언제나, 영원히, forever, permanent
아직, 여전히, 계속, continue
갑자기, 돌연, 느닷없이, 별안간, suddenly, abruptly, sudden
천천히, 서서히, 차츰, 점점, 점차, slowly, gradual, gradually
순식간, 금방, 즉시, 곧바로, 당장, instantly
제때, 정시, 늦지않다, 지각, punctual, timely
서두르다, 조급, 급하다, 급히, hurry, rush, urgent
펼치다, 펴다, unfold, unroll
심다, 내장, embed, embedded
투명, 투명하다, 선명, transparent
끼우다, 꽂다, 삽입하다, plug
잡아채다, 붙잡다, 포획, catch, capture
빠듯하다, 빡빡하다, 촘촘하다, 조밀, tight, dense
`
