/** Things of a house, a street and a shop that examples are told with, in groups as in `everyday.ts`. */
export const objects = `
우체국, 우체통, 우편함, 사서함, 우편물, mailbox, postal, mailman
집배원, 우체부, 배달부, 배달원, courier, postman
봉투, 우표, 소인, envelope, stamp, postmark
엽서, 소포, postcard
접시, 그릇, 설거지, plate, dish, dishes
찻잔, cup, mug
유리병, 물병, bottle, jar
숟가락, 젓가락, 포크, spoon, chopsticks, cutlery
냄비, 프라이팬, saucepan, kettle
주전자, 찻주전자, kettle, teapot
부엌, 주방, 조리대, kitchen
요리사, 주방장, 셰프, 조리, chef, cooking
조리법, 레시피, 재료, recipe, ingredient, ingredients
식당, 음식점, 레스토랑, 맛집, restaurant, diner
종업원, 웨이터, 직원, 점원, waiter, clerk
식탁, 밥상, 탁자, dining, tabletop
식사, 밥, 끼니, meal, eating
제과점, 빵집, bread, bakery
케이크, 과자, 쿠키통, cake, biscuit
피자, 햄버거, 샌드위치, pizza, hamburger, sandwich
과일, 오렌지, 바나나, fruit, apple, banana
채소, 야채, 당근, vegetable, carrot
고기, 생선, 육류, meat
달걀, 계란, egg
우유, 치즈, 버터, milk, cheese, butter
밀가루, 곡식, rice, flour, grain
홍차, 녹차, tea
맥주, 와인, 포도주, beer, wine, liquor
냉장고, 냉동고, fridge, refrigerator, freezer
오븐, 화덕, 전자레인지, oven, microwave
세탁기, 빨래, 세탁, laundry, washing
청소, 청소부, 빗자루, 닦다, sweep, broom, cleaning
쓰레기, 쓰레기통, 휴지통, trash, garbage
서랍, 옷장, 수납장, drawer, cabinet, wardrobe
책상, 의자, 가구, desk, chair, furniture
선반, 책장, 책꽂이, shelf, bookshelf
침대, 이불, 베개, bed, pillow, blanket
창고, 물류창고, 곳간, warehouse, depot, storeroom
계단, 사다리, 층계, stairs, staircase, ladder
엘리베이터, 승강기, 에스컬레이터, elevator, escalator
복도, 현관, 입구, 출입구, corridor, hallway, entrance
출구, 비상구, 탈출구, escape
아파트, 건물, 빌딩, 고층, apartment, building
호텔, 숙소, 객실, 숙박, hotel, hostel
열쇠공, 도어락, 금고, locksmith, safe, vault
울타리, 담장, 담, fence
문지기, 경비원, 수위, 파수꾼, guard, gatekeeper, doorman, bouncer
도시, 마을, 동네, 시내, city, town, village
거리, 골목, 길거리, 큰길, street, alley, avenue
교차로, 사거리, 갈림길, intersection, crossroads, junction
신호등, 횡단보도, crosswalk
고속도로, 차선, 나들목, highway, lane, motorway
교통, 교통량, 정체, traffic
주차장, 주차, 차고, parking, garage
주유소, 연료, 기름, fuel, gasoline, petrol
운전, 운전사, driver, driving
승객, 탑승, 탑승객, passenger, boarding
택시, 승용차, 트럭, taxi, truck, lorry
자전거, 오토바이, bicycle, bike, motorcycle
지하철, 전철, 철도, 선로, subway, metro, railway, rail
정류장, 승강장, 종점, station
공항, 항공, 조종사, 파일럿, airport, aviation, pilot
선박, 항해, 돛, ship, boat, sail, sailing
항구, 부두, 선착장, harbor, harbour, dock
등대, 나침반, 북극성, lighthouse, compass
여행, 여행자, 관광, 나그네, travel, trip, traveller, tourist
여권, 비자, 신분증, 면허증, passport, visa, license
가방, 배낭, 짐, 여행가방, backpack, luggage, suitcase
입장권, 승차권, 티켓, ticket
예약, 예매, 좌석, booking, reservation
극장, 연극, 무대, 배우, theater, theatre, actor
관중, 청중, 구경꾼, audience, crowd, spectator
박물관, 미술관, 전시, museum, gallery, exhibition
공원, 정원, 놀이터, 화단, park, garden, playground
놀이공원, 대기줄, 줄서기, queueing, amusement
가게, 상점, 매장, 점포, shop
시장, 장터, 도매, 소매, market, wholesale, retail
상인, 판매자, 장사, 파는, merchant, seller, vendor
손님, 고객, 구매자, guest, buyer, customer
계산대, 계산원, 점원, cashier, checkout
영수증, 청구서, 송장, receipt, invoice
할인, 쿠폰, discount, coupon
재고, 품절, 입고, inventory, restock
환불, 반품, 취소, refund
지갑, 현금, 지폐, wallet, cash, banknote
저금통, 저축, 예금, 적금, savings, deposit
출금, 인출, 현금인출기, withdrawal, withdraw, ATM
대출, 빚, 채무, 이자, loan, debt, interest
장부, 원장, 회계, 부기, ledger, bookkeeping, accounting
통장, 계좌, 잔고, account, balance
보험, 보증, 담보, insurance, collateral
월급, 급여, 임금, salary, wage, payroll
세금, 관세, 납세, tax, tariff
경매, 입찰, 낙찰, auction, bid, bidding
복권, 제비뽑기, 추첨, 당첨, lottery, raffle
도박, 카지노, 룰렛, 내기, gambling, casino, roulette, bet
카드, 트럼프, 포커, poker
구슬, 당구공, 항아리, marble, urn
풍선, 비눗방울, 거품, balloon, bubble
연필, 펜, 볼펜, 만년필, pencil, pen
지우개, 수정액, eraser
종이, 공책, 메모지, 쪽지, paper, notebook, memo
칠판, 화이트보드, 분필, blackboard, whiteboard, chalk
가위, 망치, scissors, knife, saw, hammer
나사, 볼트, 너트, nail, screw, bolt, nut
공구, 연장, 도구상자, toolbox, toolkit
벽돌, 시멘트, 콘크리트, brick, cement, concrete
레고, 블록쌓기, 조립, lego, assemble
목수, 목공, 건축가, 건축, carpenter, architect, builder
공사, 공사장, 시공, 철거, construction, demolition
설계도, 청사진, 도면, blueprint, floorplan
수도, 수도꼭지, 배관, 물탱크, faucet, plumbing
물통, 양동이, 바가지, bucket, pail
구멍, 빈틈, 균열, crack
깔때기, 거르다, 여과, funnel, sieve
저수지, 수문, dam, reservoir, sluice
홍수, 범람, flood, flooding
분수, 우물, 샘, fountain
강물, 시냇물, 개울, 물줄기, river, creek
바다, 파도, 물결, 밀물, 썰물, tide
얼음, 눈사람, 빙산, 눈덩이, ice, iceberg, snowball
구름, 안개, rain, snow, fog
우산, 비옷, 장화, umbrella, raincoat
번개, 천둥, 폭풍, 태풍, lightning, thunder, storm
지진, 재해, 재난, 화산, earthquake, disaster, volcano
소방관, 소방서, 화재, 불길, firefighter, blaze
소화기, 비상벨, 화재경보, extinguisher
촛불, 등불, 전구, 램프, candle, lamp, bulb
스위치, switch
단추, 버튼, button
손잡이, 지렛대, knob, lever
톱니, 톱니바퀴, 기어, cog
바퀴, wheel, axle
엔진, engine
모터, 전동기, motor
용수철, 스프링, 고무줄, 탄성, spring, elastic, rubber
저울, 무게추, 눈금, balance, weighing
줄자, 각도기, ruler, protractor
온도계, 체온계, 기압계, thermometer, thermostat
현미경, 망원경, 렌즈, 돋보기, 안경, microscope, telescope, lens, glasses
카메라, 사진기, 셔터, 필름, camera, shutter
라디오, 텔레비전, 방송, 방송국, radio, television, broadcast
신문사, 기자, 편집자, 언론, journalist, editor
잡지, 소설, 시집, 문학, magazine, novel, poem, literature
작가, 저자, 필자, 시인, writer, author, poet
화가, 캔버스, 팔레트, painter, brush, canvas, palette
조각가, 점토, 찰흙, 거푸집, sculptor, clay, mould
도장, 인장, 낙인, 봉인, seal, stamp, stamped
서명, 필체, 자필, signature, handwriting
거울, 거울상, mirror
환율, 환전, currency
전선, 콘센트, 전류, wire, outlet
`
