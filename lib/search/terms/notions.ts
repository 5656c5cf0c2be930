/** Abstract nouns, qualities and acts of reasoning, in groups as in `everyday.ts`. */
export const notions = `
장점, 이점, 강점, 이득, 혜택, advantage, benefit, strength, merit
단점, 약점, 결점, disadvantage, drawback, weakness, downside
대가, 희생, 맞바꾸다, 타협, 절충, tradeoff, compromise, sacrifice
공통, 공통점, 공통되다, commonality
차이점, 다른점, 격차, difference, disparity
종류, 유형, 갈래, 가지, category, variety
분류하다, 구분하다, 가려내다, classify, categorize
예외, 특수, 특이, 예외적, exception, exceptional, special
경우, 상황, situation, scenario
가정, 전제하다, 가정하다, 상정, assume, assumption, suppose
가설, 추정, 짐작하다, hypothesis, conjecture
주장, 논증, 논거, 논리, claim, argument, logic
반박, 반론, 반례, 반증, counterexample, refute, rebuttal
모순, 역설, 패러독스, 딜레마, contradiction, paradox, dilemma
근거, 뒷받침, 증거, 입증, evidence, justification
결론, 맺음, 결말, 마무리, conclusion, conclude
함의, 시사점, 교훈, 얻을, implication, lesson, takeaway
핵심, 요점, 본질, 골자, 알맹이, essence, core, gist, crux
기본, 기초, 토대, 바탕, 밑바탕, fundamental, foundation
입문, 첫걸음, 시작하기, 기초부터, beginner, primer, tutorial
개요, 전반, 한눈에, 훑다, glance
역할, 구실, 기능, 쓸모, 용도, role, usefulness, purpose
능력, 역량, 재주, 솜씨, ability, capability, skill, capacity
자격, 권리, 권한, 허락, 허가, privilege, permission, authority
책임, 의무, 담당, 도맡다, responsibility, duty, obligation
노력, 수고, 애쓰다, 공들이다, effort, labor
습관, 버릇, 관행, 관례, habit, convention, practice
약속, 계약, 합의하다, 협약, contract, agreement, promise
허용, 허락하다, 용납, 봐주다, allow, permit, tolerate
금지, 막아두다, 불허, 금하다, forbid, prohibit, banned, disallow
강제, 억지로, 강요, 강제하다, enforce, compulsory
필수, 반드시, 필요, 필요하다, required, necessary, mandatory, essential
선택적, 옵션, 부가, 임의로, optional, option
기회, 가능성, 찬스, 여지, chance, opportunity, possibility
불가능, impossible, cannot, unable, infeasible
가능, 할수있다, possible, feasible
확실, 틀림없다, 확신, 분명, certain, certainty, sure, definite
불확실, 애매, 애매하다, 불분명, uncertain, ambiguous, ambiguity, unclear
모호하다, 두루뭉술, 막연, 추상적, vague, abstract
구체적, 상세, 자세하다, 세세하다, concrete
대략, 어림, 대충, 얼추, approximately, roughly, rough
정확히, 정밀, 엄밀, exactly, precise, rigorous, exact
완벽, 완전, 흠없다, perfect, flawless
불완전, 미완성, 덜되다, 부실, incomplete, imperfect
유효, 타당, 타당하다, 적법, validity, legitimate
무효, 무의미, 헛되다, 부질없다, invalid, meaningless
의존, 기대다, 의지, 딸리다, depend, dependent, rely
독립, 독립적, 따로, 별개, independent, independence, separately
관계, 관련, 연관, 상관, relation, relationship, relevance
영향, 여파, 파급, 끼치다, influence, impact, affect
결정적, 확정, 정해지다, 결정론, deterministic, determinism, decisive
우연, 행운, 요행, luck, lucky, coincidence, accident
운명, 숙명, 필연, fate, inevitable
확률적, 무작위로, 뒤죽박죽, stochastic, haphazard
질서, 정돈, 가지런하다, 체계, orderly, tidy, systematic
무질서, 혼란, 혼돈, 카오스, 엉망, disorder, chaos, mess
패턴, 무늬, 규칙성, 되풀이되다, regularity
주기, 주기적, 정기, periodic, cyclic
간격, 주기마다, 띄엄띄엄, spacing
기간, 동안, 시한, 기한, duration, deadline
순간, 찰나, 시점, moment, timing
미래, 장래, 앞날, 전망, future, outlook, prospect
과거, 지난날, 옛날, 예전, past, formerly
현재, 지금, 요즘, 오늘날, present, nowadays, currently
이후, 다음, 뒤이어, 이어서, subsequent, following
이전, 앞선, 직전, 그전, preceding
동시에, 나란히, 한꺼번, simultaneously, alongside, meanwhile
비율, 비중, 백분율, 퍼센트, ratio, proportion, percentage, percent
평균, 평균값, 산술평균, average
최대, 가장, 최고, 극대, maximum, largest, highest, best
최소, 제일, 최저, 극소, minimum, smallest, lowest, least
초과하다, 넘다, 웃돌다, 돌파, exceed, surpass, beyond
미달, 밑돌다, 모자람, 이하, below, under, insufficient
여분, 예비, 남는, 잉여, surplus, redundant, redundancy
부산물, 곁다리, 보너스, byproduct, bonus
이상, 비정상, 수상하다, 이상하다, abnormal, strange, weird, suspicious, odd
정상, 멀쩡하다, 문제없다, normal, healthy, sane
건강, 튼튼, 웰빙, health, healthy, wellness
오작동, 먹통, 말썽, 버벅이다, malfunction, glitch, misbehave
사고, 참사, 재앙, 대형사고, accident, disaster, catastrophe
위기, 비상, 긴급, 응급, crisis, emergency, urgent
대책, 대비, 대처, 대응, countermeasure, preparation, respond, mitigation
해법, 해결책, 풀이법, 처방, solution, remedy, cure
대안, 대체, 대신, 대용, alternative, substitute, instead, replacement
임시, 땜질, 미봉, 잠정, temporary, workaround, makeshift, interim
영구, 오래가다, 지속, 지속적, permanent, lasting, durable, sustained
전략, 작전, 전술, 계책, strategy, tactic
계획, 기획, 구상, plan, planning
설계, 디자인, 설계하다, 짜임새, design, designing, architecture
구조, 짜임, 얼개, 뼈대, 골격, structure, skeleton, scaffold
본보기, 모범, 표본, exemplar, specimen
요소, 성분, 구성요소, 원소, ingredient, constituent
요인, 원인이다, 비롯되다, 야기, factor, cause
수요, 공급, 수급, demand, supply
생산성, 효율, 효율적, 능률, productivity, efficient, efficiency
비효율, 낭비하다, 비능률, inefficient, wasteful
품질, 퀄리티, 수준, quality
분량, 물량, 수량, quantity, amount
밀도, 촘촘함, 빽빽하다, density, crowded
범위, 영역, 구간, scope
경계, 가장자리, 테두리, 변두리, boundary
모서리, 구석, 귀퉁이, 꼭짓점, corner
내부, 안쪽, inside, internal, inner, interior
외부, 바깥, outside, external, outer, exterior
상단, 위쪽, 꼭대기, above, upper
아래, 하단, 바닥, bottom, below, underneath, lower
앞쪽, 정면, 전면, forward, ahead
뒤쪽, 후면, 배후, behind, rear
가로, 수평, 가로축, horizontal, horizontally
세로, 수직, 세로축, vertical, vertically
대각선, 비스듬하다, 사선, diagonal, slanted, oblique
대칭, 좌우대칭, 맞은편, symmetry, symmetric, symmetrical
비대칭, 한쪽, 치우침, asymmetry, asymmetric, lopsided
평행, 나란하다, 평행선, parallel
표면, 겉면, 껍질, 겉모습, appearance
내용물, 알맹이, 안에든, inside
직선, 곡선, 굴곡, curve
차원, 좌표, 좌표축, coordinate
통로, 오솔길, 경로, route, way
목적지, 도착지, 도착, 행선지, destination, arrival, arrive
출발, 출발점, 출발지, 떠나다, departure, depart
여정, 노정, 발자취, 자취, journey, trajectory
문턱, 문턱값, 임계, 고비, threshold
장벽, 장애물, 걸림돌, 난관, barrier, obstacle, hurdle
충격, 타격, 파장, 쇼크, shock, blow
압력, 압박, 누르다, 눌리다, pressure, squeeze
긴장, 팽팽하다, 텐션, tension, tense
세기, 강도, 위력, strength, intensity
에너지, 열량, heat
소음, 잡음, 시끄럽다, 노이즈, noise, noisy
신호, 기척, 조짐, 징후, symptom, hint
힌트, 실마리, 귀띔, 단서, hint, clue, cue
주제, 화제, 테마, 제목, theme
논쟁, 논란, 찬반, 토론, debate, controversy, discussion
비판, 지적, 트집, 흠잡다, criticism, critique, criticize
칭찬, 인정, 호평, 격려, praise, compliment, acclaim
의견, 견해, 관점, 시각, viewpoint, perspective
신념, 믿음, 소신, belief, faith
의심, 의심하다, 미심쩍다, 불신, doubt, suspicion, distrust
진실, 사실, 진짜, truth, true, fact, genuine
거짓, 거짓말, 허위, false, lie, lying, untrue
정직, 솔직, 성실, 양심, honest, honesty, sincere
편견, 선입견, 고정관념, 치우친, prejudice, stereotype, biased
공평, 공정하다, 불공평, 차별, fair, unfair, discrimination
자유, 자유롭다, 해방, 속박, freedom, liberty
평등, 동등, 대등, 맞먹다, equality, equivalent
다양, 다양하다, 다채, 갖가지, diverse, diversity, various
획일, 단조, 단조롭다, 천편일률, monotone, monotonous, uniform
특별, 유별나다, 독특, 고유, 유일, unique, special, distinctive
익숙, 친숙, 낯익다, familiar, accustomed
낯설다, 생소, 서먹하다, unfamiliar, strange
유명, 이름나다, 알려지다, famous, popular, renowned
인기, 유행, 대세, 트렌드, popularity, trend, trending
논의, 상의, 협의, 의논, discuss, consult, negotiate
협상, 흥정, 조율, 타결, negotiation, bargain, negotiate
경쟁자, 맞수, 라이벌, 적수, rival, competitor, opponent
승리, 이기다, 우승, 승자, win, winner, victory
패배, 꼴찌, 패자, lose, loser, defeat
성공, 성취, 해내다, 달성, success, achieve, accomplish
좌절, 낙담, 절망, 실망, disappoint, frustration, despair
총합, 합계, 총계, 누계, sum, total
평면, 곡면, 단면, plane, surface
여백, 빈칸, 빈자리, margin, blank
자원, 재원, 리소스, resource
양식, 서식, form
`
