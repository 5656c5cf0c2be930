/** Everyday things that texts explain by, or tell of, in groups of Korean and English as in `everyday.ts`. */
export const things = `
동전, 주사위, 던지다, coin, dice, toss, flip
소금, 설탕, 후추, 양념, salt, sugar, pepper, spice
커피, 카페, 식당, 요리, coffee, cafe, restaurant, recipe
물건, 상품, 제품, 품목, goods, item, product
장바구니, 쇼핑, 구매, 주문, cart, basket, shopping, purchase, order
결제, 지불, 송금, 이체, payment, pay, transfer, checkout
은행, 계좌, 통장, 잔액, bank, account, balance
우편, 편지, 택배, 배송, mail, letter, parcel, delivery
전화, 통화, 휴대폰, 스마트폰, phone, telephone, mobile, call
채팅, 대화, 메신저, chat, conversation, dialogue, messenger
회의, 모임, 의회, 표결, meeting, parliament, assembly, vote
소문, 가십, rumor, gossip
지도, 도로, 경로, 다리, map, road, route, bridge
동굴, 섬, 산, 강, 바다, cave, island, mountain, river, sea, ocean
자동차, 차량, 버스, 기차, car, vehicle, bus, train
비행기, 우주선, 탐사선, 로켓, airplane, spacecraft, rocket, lander, probe
달, 화성, 행성, 지구, moon, mars, planet, earth
위성, 기지국, satellite, antenna
병원, 의사, 환자, 질병, 진단, hospital, doctor, patient, disease, diagnosis, medical
검진, 양성, 음성, 판정, screening, positive, negative
학교, 교실, 선생, 시험, school, classroom, teacher, exam
책, 도서, 도서관, 사전, book, library, dictionary
신문, 기사, 뉴스, 논문, newspaper, article, news, paper
영화, 음악, 노래, 소리, movie, film, music, song, sound, audio
악보, 피아노, 기타, 악기, piano, guitar, instrument
놀이, 게임, 체스, 바둑, 퍼즐, game, chess, puzzle
그래프, 도표, 도식, 차트, graph, diagram, chart, plot
빨강, 빨간, 붉다, 빨갛다, 레드, red
검정, 검은, 검다, 블랙, black
파랑, 파란, 푸르다, 블루, blue
초록, 녹색, 초록색, 그린, green
하양, 흰, 희다, 하얗다, 백색, white
물감, 칠하다, 색칠, 페인트, paint, colouring, painting
상자, 그릇, 용기, 주머니, 가방, box, container, bag
문, 창문, 벽, 지붕, 방, door, window, wall, roof, room
열쇠, 자물쇠, key, lock, padlock
불, 물, 공기, 바람, fire, water, air, wind
나무, 숲, 잎, 뿌리, 가지, tree, forest, leaf, root, branch
동물, 고양이, 개, 새, 물고기, animal, cat, dog, bird, fish
벌레, 곤충, 개미, 벌, bug, insect, ant, bee
사막, 기후, 날씨, 온도, climate, weather, temperature
시계, 시각, 시간, 초침, clock, time, watch
아침, 점심, 저녁, 밤, morning, noon, evening, night
어제, 오늘, 내일, yesterday, today, tomorrow
주, 월, 년, 달력, week, month, year, calendar
공유기, 라우터, 와이파이, 무선, router, wifi, wireless
집, 가정, 주택, home, house, household
영상, 비디오, 동영상, 화상, video
파일, 폴더, 디렉터리, file, folder, directory
자판, 키보드, 마우스, keyboard, mouse
전원, 전력, 전기, 배터리, power, electricity, battery
온라인, 오프라인, 인터넷, online, offline, internet
광고, 홍보, 스팸, advertisement, promotion, spam
법, 법률, 재판, 소송, law, legal, court, lawsuit
정치, 선거, 투표, politics, election, vote
경제, 주식, 시장, 금융, economy, stock, market, finance
전쟁, 군대, 적, 공격자, war, army, enemy, attacker, adversary
도둑, 범죄, 경찰, thief, crime, police
규모, 스케일, 크기, scale, magnitude
이름, 명칭, 별명, 호칭, name, naming, alias, nickname
유래, 어원, 기원, 역사, 이야기, origin, etymology, history, story
만든이, 발명, 고안, 창안, 제안, 발표, invent, devise, propose, inventor, coined, introduce
무게, 가치, 용량, weight, value, capacity
높이, 깊이, 면적, 부피, height, area, volume
원, 고리, 바퀴, 링, circle, ring, wheel
줄, 끈, 실, 사슬, rope, string, thread, chain
이웃, 친구, 가족, 동료, neighbour, neighbor, friend, family, colleague
아이, 어린이, 부모, 자식, child, children, parent, kid
주인, 소유자, 소유, 권한, owner, ownership, permission
손님, 방문자, 관객, guest, visitor, audience
비유, 은유, 예화, analogy, metaphor
직관, 감, 느낌, intuition, intuitive, feeling
그림으로, 시각, 기하, 기하학, visual, geometric, geometry, picture
면접, 취업, 이력서, interview, career, resume
모자라다, 바닥나다, 고갈, 소진, exhaust, exhaustion, deplete, starve
붓다, 부풀다, 비대, 팽창, bloat, swell, inflate, bloated
얼다, 굳다, 동결, freeze, frozen
흔들다, 떨리다, 진동, 튀다, shake, jitter, oscillate, flap
오래되다, 만료, 만기, 기한, expire, expiry, expired, expiration
되감다, 거꾸로, 역순, 반대, reverse, backward, opposite, inverse
지름길, 우회, 돌아가다, shortcut, bypass, detour
`
