/** Algorithms, data structures, graphs, probability and the mathematics of computing. */
export const counting = `
거품 정렬, 버블 정렬, bubble sort
선택 정렬, selection sort
계수 정렬, counting sort
버킷 정렬, bucket sort
셸 정렬, shell sort
외부 정렬, external sort, external sorting
팀 정렬, timsort
위에서 아래로, 하향식, top-down
아래에서 위로, 상향식, bottom-up
두 포인터, 투 포인터, two pointers
누적 합, 구간 합, 부분 합, prefix sum, cumulative sum
차분 배열, 차이 배열, difference array
단조 스택, monotonic stack
구간 질의, 구간 쿼리, range query, range minimum query
느린 전파, 지연 전파, lazy propagation
펜윅 트리, 이진 색인 트리, Fenwick tree, binary indexed tree
이진 힙, binary heap
피보나치 힙, Fibonacci heap
이진 트리 순회, 트리 순회, tree traversal
전위 순회, preorder traversal
중위 순회, inorder traversal
후위 순회, postorder traversal
최소 공통 조상, lowest common ancestor, LCA
에이브이엘 트리, AVL tree
스플레이 트리, splay tree
트립, treap
케이디 트리, k-d tree, kd-tree
쿼드 트리, 사분 트리, quadtree
알트리, R-tree
접미사 트리, suffix tree
아호 코라식, Aho-Corasick
라빈 카프, Rabin-Karp
구르는 해시, 롤링 해시, rolling hash
커누스 모리스 프랫, KMP 알고리즘, Knuth-Morris-Pratt
보이어 무어, Boyer-Moore
최장 증가 부분 수열, longest increasing subsequence, LIS
최대 부분 배열, 최대 구간 합, maximum subarray, Kadane's algorithm
부분집합 합, subset sum
동전 거스름돈, 거스름돈 문제, coin change
하노이의 탑, 하노이 탑, Tower of Hanoi
여덟 퀸, N-퀸, N-Queens, eight queens
완전 탐색, 전수 탐색, exhaustive search
분기 한정, 가지치기 탐색, branch and bound
가운데서 만나기, 중간에서 만나기, meet in the middle
이중 연결 리스트, doubly linked list
단일 연결 리스트, singly linked list
덱, 양방향 큐, deque, double-ended queue
동적 배열, 가변 배열, dynamic array, resizable array
비트맵, 비트 집합, bitmap, bitset
선형 탐사, 선형 조사, linear probing
이차 탐사, quadratic probing
이중 해싱, double hashing
완전 해시, 완전 해시 함수, perfect hashing, perfect hash
뻐꾸기 해싱, 쿠쿠 해싱, cuckoo hashing, cuckoo filter
로빈 후드 해싱, Robin Hood hashing
적재율, 부하율, load factor
카운트 민 스케치, count-min sketch
하이퍼로그로그, HyperLogLog
저수지 표집, 저수지 샘플링, reservoir sampling
지역 민감 해싱, locality-sensitive hashing, LSH
민해시, MinHash
영속 자료구조, 지속 자료구조, persistent data structure
갭 버퍼, gap buffer
인접 행렬, adjacency matrix
인접 리스트, adjacency list
유향 그래프, 방향 그래프, directed graph, digraph
무향 그래프, 무방향 그래프, undirected graph
비순환 방향 그래프, 유향 비순환 그래프, directed acyclic graph, DAG
가중 그래프, 가중치 그래프, weighted graph
연결 요소, 연결 성분, connected component
강한 연결 요소, 강연결 성분, strongly connected component, SCC
단절점, 절점, articulation point, cut vertex
평면 그래프, planar graph
완전 그래프, complete graph
사색 정리, 4색 정리, four color theorem
그래프 동형, graph isomorphism
다익스트라, 데이크스트라, Dijkstra
벨만 포드, Bellman-Ford
플로이드 워셜, 플로이드 와샬, Floyd-Warshall
크루스칼, Kruskal
프림 알고리즘, Prim's algorithm
에이스타, A스타 알고리즘, A* search, A star
최소 컷, 최소 절단, min cut, minimum cut
이분 매칭, bipartite matching
안정 매칭, 안정 결혼 문제, stable matching, stable marriage
집합 덮개, 집합 커버, set cover
정점 덮개, vertex cover
클릭 문제, 최대 클릭, maximum clique
중심성, 매개 중심성, betweenness centrality
커뮤니티 탐지, community detection
다항 시간, polynomial time
지수 시간, exponential time
선형 시간, linear time
최악의 경우, 최악 경우, worst case, worst-case
평균적인 경우, 평균 경우, average case
점근 표기법, asymptotic notation
마스터 정리, master theorem
다항 시간 환원, polynomial reduction
근사 알고리즘, approximation algorithm
확률적 알고리즘, 무작위 알고리즘, randomized algorithm
온라인 알고리즘, online algorithm
비둘기집 원리, pigeonhole principle
포함 배제, 포함과 배제, inclusion-exclusion
이항 계수, binomial coefficient
파스칼의 삼각형, Pascal's triangle
피보나치 수열, Fibonacci sequence, Fibonacci number
카탈란 수, Catalan number
생성 함수, generating function
페르마의 소정리, Fermat's little theorem
중국인의 나머지 정리, 중국인 나머지 정리, Chinese remainder theorem
오일러 피 함수, 오일러 정리, Euler's totient, Euler's theorem
모듈러 역원, 곱셈 역원, modular inverse
서로소, coprime, relatively prime
소수 판별, primality test
진리표, truth table
명제 논리, propositional logic
드모르간의 법칙, De Morgan's law
동치 관계, equivalence relation
귀류법, 모순에 의한 증명, proof by contradiction
대각선 논법, diagonal argument
불완전성 정리, incompleteness theorem
확률 변수, random variable
확률 밀도, 확률 밀도 함수, probability density
누적 분포, 누적 분포 함수, cumulative distribution
결합 확률, 결합 분포, joint probability, joint distribution
주변 분포, 주변 확률, marginal distribution, marginal probability
조건부 독립, conditional independence
전체 확률의 법칙, law of total probability
베르누이 시행, 베르누이 분포, Bernoulli trial, Bernoulli distribution
기하 분포, geometric distribution
감마 분포, gamma distribution
베타 분포, beta distribution
디리클레 분포, Dirichlet distribution
카이제곱, 카이 제곱, chi-square, chi-squared
스튜던트 t 분포, t 검정, Student's t, t-test
멱법칙, 거듭제곱 법칙, power law
긴 꼬리, 두꺼운 꼬리, heavy tail, long tail
지프의 법칙, Zipf's law
첨도, 왜도, kurtosis, skewness
중앙값, 중간값, median
사분위수, 분위수, quantile, quartile
이동 평균, moving average
지수 이동 평균, exponential moving average, EMA
표본 평균, sample mean
표본 크기, sample size
편향 추정, 불편 추정량, unbiased estimator
최소 제곱, 최소제곱법, least squares
최대 사후 확률, maximum a posteriori
부트스트랩 표집, 부트스트랩 재표집, bootstrap resampling, bootstrapping
귀무가설, 영가설, null hypothesis
제1종 오류, type I error
제2종 오류, type II error
통계적 유의성, 유의성, statistical significance
검정력, statistical power
다중 비교, 다중 검정, multiple comparisons, multiple testing
A/B 테스트, 에이비 테스트, A/B test, split testing
심슨의 역설, Simpson's paradox
생존 편향, 생존자 편향, survivorship bias
선택 편향, selection bias
확증 편향, confirmation bias
평균으로의 회귀, regression to the mean
교란 변수, 혼란 변수, confounder, confounding variable
인과 추론, causal inference
상관관계와 인과관계, correlation and causation
몬티 홀, 몬티홀 문제, Monty Hall
도박사의 오류, gambler's fallacy
쿠폰 수집가, 쿠폰 수집 문제, coupon collector
대기 행렬, 대기행렬 이론, queueing theory, queuing theory
마팅게일, martingale
브라운 운동, Brownian motion
중요도 표집, 중요도 샘플링, importance sampling
메트로폴리스 헤이스팅스, Metropolis-Hastings
깁스 샘플링, 깁스 표집, Gibbs sampling
마르코프 연쇄 몬테카를로, Markov chain Monte Carlo, MCMC
칼만 필터, Kalman filter
게임 이론, game theory
내시 균형, Nash equilibrium
죄수의 딜레마, prisoner's dilemma
`
