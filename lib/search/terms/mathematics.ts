/** Mathematics, statistics and algorithms. */
export const mathematics = `
선형대수, 선형 대수, linear algebra
행렬, matrix
벡터, vector
행렬 곱, 행렬곱, matrix multiplication, matmul
행렬 분해, matrix factorization, matrix decomposition
고윳값, 고유값, eigenvalue
고유벡터, eigenvector
특이값 분해, singular value decomposition, SVD
역행렬, inverse matrix
전치, transpose
행렬식, determinant
계수, 랭크, rank
내적, inner product, dot product
외적, cross product, outer product
노름, norm
직교, orthogonal
희소 행렬, sparse matrix
촐레스키 분해, 숄레스키 분해, Cholesky decomposition
미분, derivative, differentiation
편미분, partial derivative
적분, integral
연쇄 법칙, chain rule
야코비안, 자코비안, Jacobian
헤시안, Hessian
테일러 급수, Taylor series
푸리에 변환, Fourier transform
고속 푸리에 변환, fast Fourier transform, FFT
라플라스 변환, Laplace transform
미분 방정식, differential equation
극한, limit
수렴, convergence, converge
발산, divergence, diverge
볼록, convex
볼록 최적화, convex optimization
제약 조건, constraint
라그랑주 승수, Lagrange multiplier
쌍대, duality, dual
복소수, complex number
허수, imaginary number
소수, prime, prime number
합동, congruence
나머지 연산, modulo, modular arithmetic
최대공약수, greatest common divisor, GCD
최소공배수, least common multiple, LCM
소인수분해, prime factorization
이산 로그, discrete logarithm
타원 곡선, elliptic curve
군, group theory, 군론
환, ring
체, field
집합, set
함수, function
순열, permutation
조합, combination
수학적 귀납법, mathematical induction
증명, proof, prove
정리, theorem
보조정리, lemma
공리, axiom
부등식, inequality
확률 분포, probability distribution
정규 분포, 정규분포, 가우스 분포, normal distribution, Gaussian distribution
균등 분포, uniform distribution
이항 분포, binomial distribution
푸아송 분포, 포아송 분포, Poisson distribution
지수 분포, exponential distribution
베이즈 정리, Bayes theorem, Bayes rule
베이즈 추론, Bayesian inference
사전 확률, 사전 분포, prior
사후 확률, 사후 분포, posterior
우도, 가능도, likelihood
조건부 확률, conditional probability
기댓값, 기대값, expected value, expectation
분산, variance
표준 편차, standard deviation
공분산, covariance
상관관계, correlation
중심 극한 정리, central limit theorem
큰 수의 법칙, law of large numbers
가설 검정, hypothesis test, hypothesis testing
유의 확률, p-value
신뢰 구간, confidence interval
몬테카를로, Monte Carlo
마르코프 연쇄, 마르코프 체인, Markov chain
마르코프 결정 과정, Markov decision process, MDP
은닉 마르코프 모델, hidden Markov model, HMM
무작위 행보, 랜덤 워크, random walk
엔트로피, entropy
정보 이론, information theory
정보량, information content
상호 정보량, mutual information
쿨백 라이블러 발산, KL 발산, KL divergence
오차, 오류, error
반올림 오차, rounding error
부동소수점, 부동 소수점, floating point, floating-point
고정소수점, fixed point
근사, approximation
보간, interpolation
수치 해석, numerical analysis
뉴턴 방법, 뉴턴법, Newton method
알고리즘, algorithm
자료구조, 자료 구조, data structure
시간 복잡도, time complexity
공간 복잡도, space complexity
빅오 표기법, big O notation
분할 상환, amortized
분할 정복, divide and conquer
동적 계획법, 동적 프로그래밍, dynamic programming, DP
메모이제이션, memoization
탐욕 알고리즘, 그리디 알고리즘, 욕심쟁이, greedy algorithm
백트래킹, 되추적, backtracking
재귀, recursion, recursive
이진 탐색, 이분 탐색, binary search
정렬, sorting, sort
퀵 정렬, 퀵소트, quicksort, quick sort
병합 정렬, 합병 정렬, merge sort, mergesort
힙 정렬, heap sort, heapsort
삽입 정렬, insertion sort
기수 정렬, radix sort
안정 정렬, stable sort
피벗, 기준값, pivot
깊이 우선 탐색, depth-first search, DFS
너비 우선 탐색, breadth-first search, BFS
최단 경로, shortest path
최소 신장 트리, 최소 스패닝 트리, minimum spanning tree, MST
위상 정렬, topological sort
최대 유량, max flow, maximum flow
이분 그래프, bipartite graph
그래프, graph
트리, tree
이진 트리, binary tree
이진 탐색 트리, binary search tree, BST
균형 트리, balanced tree
레드 블랙 트리, 적흑 트리, red-black tree
트라이, 접두사 트리, trie, prefix tree
세그먼트 트리, 구간 트리, segment tree
힙, heap
우선순위 큐, priority queue
스택, stack
큐, queue
연결 리스트, linked list
해시 테이블, 해시맵, hash table, hash map
해시 함수, hash function
해시 충돌, hash collision
개방 주소법, open addressing
체이닝, chaining
블룸 필터, Bloom filter
거짓 양성, 위양성, false positive
거짓 음성, 위음성, false negative
스킵 리스트, skip list
분리 집합, 서로소 집합, 유니온 파인드, disjoint set, union-find
배열, array
문자열, string
문자열 검색, string matching, string search
편집 거리, edit distance, Levenshtein distance
최장 공통 부분 수열, longest common subsequence, LCS
정규 표현식, 정규식, regular expression, regex
유한 오토마타, 유한 상태 기계, finite automaton, finite state machine
난수, random number
의사 난수, pseudorandom
자동 완성, 자동완성, autocomplete, autocompletion, typeahead
휴리스틱, 어림짐작, heuristic
NP 완전, NP-complete
외판원 문제, traveling salesman problem, TSP
배낭 문제, knapsack problem
압축, compression
허프만 부호, 허프만 코딩, Huffman coding
오류 정정 부호, error correcting code
차분 프라이버시, differential privacy
영지식 증명, zero-knowledge proof, ZKP
`
