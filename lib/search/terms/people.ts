/** People, bodies, nature and institutions that examples are told with, in groups as in `everyday.ts`. */
export const people = `
의사, 간호사, 의료, 진료, doctor, nurse, physician, clinic
환자, 증상, 질환, patient, symptom, illness, disease
약국, 처방, 백신, 예방접종, medicine, pharmacy, prescription, vaccine
수술, 치료, 응급실, surgery, treatment, emergency
감염, 전염병, 바이러스, 유행병, infection, epidemic, virus, pandemic
면역, 항체, immune, immunity, antibody
종양, cancer, tumor
혈액, 혈압, 심장, blood, heart
두뇌, 신경, 뉴런, brain, neuron, neural
시력, 시야, 망막, eye, eyesight, retina
청각, 청력, ear, hearing
손가락, 손바닥, hand, finger, palm
다리, 발자국, 걸음, foot, leg, footprint, footstep
얼굴, 표정, 머리, 얼굴인식, face, facial
목소리, 음성, 억양, voice, speech, accent
지문, 홍채, 생체, fingerprint, iris, biometric
유전자, 염색체, 돌연변이, 진화, gene, genome, mutation, evolution
세포, 단백질, 분자, protein, molecule
원자, 전자, 양성자, 입자, atom, electron, particle
화학, 반응, 촉매, chemistry, reaction, catalyst
물리, 물리학, 역학, 중력, physics, mechanics, gravity
생물, 생물학, 생태계, biology, organism, ecosystem
우주, 은하, 항성, universe, galaxy, star
태양, 햇빛, 햇살, 그림자, sun, sunlight, shadow
빛, 광선, 광속, 파장, light, ray, wavelength
금속, 구리, 강철, metal, iron, copper, steel
보석, 다이아몬드, gold, silver, jewel, diamond
모래, 바위, 자갈, sand, stone, rock, pebble
흙, 땅, 진흙, 지면, soil, ground, mud
식물, 꽃, 씨앗, flower, grass, seed
농부, 농장, 농사, 밭, farmer, farm, crop
수확, 열매, 추수, harvest, fruit
사냥, 사냥꾼, 덫, 미끼, hunter, hunting, bait
낚시, 낚시꾼, 그물, 어부, fishing, fisherman
양치기, 목동, 양떼, 무리, shepherd, herd, flock, sheep
돼지, cow, horse, pig, chicken
비둘기, 비둘기집, 둥지, pigeon, pigeonhole, nest
토끼, 거북이, 여우, 늑대, rabbit, tortoise, fox, wolf
사자, 호랑이, 코끼리, 기린, lion, tiger, elephant, giraffe
뱀, 악어, snake, dragon, crocodile
거미, 거미줄, 나비, 애벌레, spider, cobweb, butterfly, caterpillar
강아지, 고양이, 애완동물, puppy, kitten, pet
여왕, 왕국, 왕좌, king, queen, kingdom, throne
장군, 병사, 군인, 기사단, soldier, knight
비잔틴, 배신자, 반역자, byzantine, traitor
성벽, 요새, 해자, castle, fortress, moat
대통령, 정부, 장관, 관료, president, government, minister
국회, 의원, 국민, 시민, parliament, citizen, senator
투표소, 투표함, 개표, 득표, ballot, polling
판사, 변호사, 배심원, 법정, lawyer, jury, courtroom
증인, 증언, 알리바이, 증거, witness, testimony, evidence
탐정, 수사, 단서, 추적자, detective, investigation, clue
범인, 용의자, 죄수, 감옥, culprit, suspect, prisoner, prison
스파이, 첩보, 간첩, 도청, spy, espionage, eavesdrop, eavesdropper, wiretap
사기, 사기꾼, 피싱, 낚시메일, fraud, scammer, phishing
해커, 침입자, 악당, hacker, intruder, villain
피해자, 희생자, 피해, victim, damage
영웅, 주인공, 인물, 등장인물, hero, protagonist
마술, 마술사, 속임수, 요술, magic, magician
동화, 전설, 신화, 설화, fairytale, legend, myth
악마, 천사, 유령, god, demon, devil, angel, ghost
철학자, 철학, 사상가, philosopher, philosophy
과학자, 연구자, 학자, 연구원, scientist, researcher, scholar
수학자, 통계학자, mathematician, statistician
교수, 강사, 스승, 멘토, professor, lecturer, mentor, tutor
학생, 제자, 수강생, 초보자, student, pupil, beginner, novice
전문가, 숙련자, 고수, expert, specialist, professional
대학, 대학교, 학과, 캠퍼스, university, college, campus
강의, 수업, 강좌, 교육, lecture, course, lesson, education
숙제, 과제, 문제집, homework, assignment, exercise
시험지, 답안지, 성적표, 합격, exam
교과서, 참고서, 교재, 입문서, textbook, handbook, primer
사서, 대출증, 서가, 도서관, librarian
책갈피, 북마크, 즐겨찾기, bookmark, favorite, favourite
백과사전, 위키, 위키백과, encyclopedia, wiki, wikipedia
직원, 사원, 부하, 노동자, 일꾼, employee, worker
사장, 상사, 관리자, 팀장, boss, manager, supervisor
비서, 조수, 보조, 도우미, secretary, assistant
인사, 채용, 고용, 해고, hiring, recruit, employment, layoff
동업자, 협력, 협업, 협동, cooperate, cooperation, collaborate, collaboration
대리인, 중개인, 중개, 브로커, broker, intermediary, middleman
감독, 심판, 코치, 감독관, referee, coach, umpire
선수, 경기, 운동, 시합, athlete, player, sport
축구, 야구, 농구, 테니스, soccer, football, baseball, basketball, tennis
달리기, 마라톤, 계주, 경주, running, marathon, relay, race
등산, 산길, 봉우리, 골짜기, 계곡, hiking, mountain, peak, valley
수영, 잠수, 다이빙, swimming, diving
춤, 무용, 안무, 발레, dance, choreography, ballet
합창, 지휘자, 관현악, 연주, orchestra, conductor, choir, performance
악보, 음표, 박자, 화음, 음계, rhythm, chord
가수, 음반, 노래방, singer, album, karaoke
의류, 셔츠, 모자, clothes, clothing, shirt, hat
신발, 양말, 구두, shoes, socks, shoelace
옷감, 실타래, 바느질, 뜨개질, cloth, fabric, thread, sewing, knitting
반지, 목걸이, 장신구, necklace, jewelry
가면, 변장, 위장, mask, disguise, camouflage
장난감, 인형, 로봇, toy, doll, robot
미로, 미궁, 출구찾기, maze, labyrinth
퍼즐, 수수께끼, 십자말, 스도쿠, puzzle, riddle, crossword, sudoku
체스판, 바둑판, 여왕말, chessboard, chess
가위바위보, 술래잡기, 숨바꼭질, hide-and-seek
도미노, 젠가, 쓰러뜨리다, domino, jenga
뽑기, 상품, 상금, prize, award
결혼, 결혼식, 신랑, 신부, marriage, wedding, bride, groom
아버지, 어머니, 아들, 딸, father, mother, son, daughter
형제, 자매, 쌍둥이, brother, sister, sibling, twin
조상, 후손, 족보, 가계도, ancestor, descendant, genealogy
아기, 신생아, 유아, baby, infant
노인, 청년, 나이, 연령, elderly, youth, age
생일, 생년월일, 기념일, birthday, anniversary, birth
여자, 남자, 성별, woman, man, gender
이름표, 명찰, 꼬리표, 딱지, badge
명함, 주소록, 연락처, 전화번호부, phonebook
주소, 번지, 우편번호, address, zipcode, postcode
국가, 나라, 국경, 국적, country, nation, nationality
대륙, 유럽, 아시아, 아프리카, continent, europe, asia, africa
미국, 미국인, 영국, 영국인, america, american, britain, british
중국, 한자, china, chinese
일본, 가나, japan, japanese, kana
독일, 독일어, 프랑스, 프랑스어, germany, german, france, french
아랍, 아랍어, 히브리어, arabic, hebrew
힌디어, 러시아, 러시아어, india, hindi, russia, russian
통역사, 번역가, 외국어, 모국어, interpreter, translator, foreign
문화, 관습, 전통, 풍습, culture, tradition
종교, 교회, 성당, religion, church, temple
역사, 고대, 중세, 근대, history, ancient, medieval, modern
세기, 시대, 연대, 연도, century, era, decade
여름, 가을, 겨울, 계절, spring, summer, autumn, winter, season
휴일, 주말, 공휴일, 휴가, holiday, weekend, vacation
요일, 월요일, 금요일, 일요일, weekday, monday, friday, sunday
생산, 공장, 제조, 조립라인, factory, manufacture, manufacturing
컨베이어, 조립공정, conveyor
산업, 업계, 분야, 업종, industry, sector
은퇴, 퇴직, 연금, retirement, pension
선물, 포장, 포장지, 리본, gift, wrapping, ribbon
방명록, 손님맞이, 초대, 초대장, guestbook, invitation, invite
파티, 잔치, 축제, party, festival
`
