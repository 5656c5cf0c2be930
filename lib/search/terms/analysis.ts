/** Linear algebra, calculus, numerical methods, signals and the theory of information. */
export const analysis = `
벡터 공간, vector space
부분 공간, 부분공간, subspace
선형 독립, 일차 독립, linear independence, linearly independent
선형 변환, 일차 변환, linear transformation, linear map
선형 결합, 일차 결합, linear combination
기저 변환, 기저 변경, change of basis
기저 벡터, basis vector
단위 벡터, unit vector
단위 행렬, 항등 행렬, identity matrix
대각 행렬, diagonal matrix
대칭 행렬, symmetric matrix
직교 행렬, orthogonal matrix
삼각 행렬, triangular matrix
양의 정부호, 양정치, positive definite
영공간, 널 공간, null space
열공간, 열 공간, column space
가우스 소거법, 가우스 소거, Gaussian elimination
그람 슈미트, Gram-Schmidt
큐알 분해, QR 분해, QR decomposition
엘유 분해, LU 분해, LU decomposition
고윳값 분해, 고유값 분해, eigendecomposition
정사영, 사영, 직교 사영, orthogonal projection
연립 방정식, 연립일차방정식, system of equations, linear system
거듭제곱법, 멱방법, power iteration
켤레 기울기법, 켤레 경사법, conjugate gradient
조건수, condition number
유사 역행렬, 의사 역행렬, pseudoinverse
코사인 유사도, cosine similarity
유클리드 거리, Euclidean distance
맨해튼 거리, Manhattan distance
해밍 거리, Hamming distance
자카드 유사도, 자카드 지수, Jaccard similarity, Jaccard index
마할라노비스 거리, Mahalanobis distance
아핀 변환, affine transformation
사원수, quaternion
짐벌 락, 짐벌 잠김, gimbal lock
동차 좌표, homogeneous coordinates
텐서 곱, tensor product
크로네커 곱, Kronecker product
아인슈타인 표기법, einsum, Einstein notation
도함수, derivative
접선, tangent line
이계 도함수, second derivative
방향 도함수, directional derivative
기울기 벡터, gradient vector
회전과 발산, curl and divergence
정적분, definite integral
부정적분, indefinite integral
치환 적분, integration by substitution
부분 적분, integration by parts
미적분학의 기본 정리, fundamental theorem of calculus
평균값 정리, mean value theorem
중간값 정리, intermediate value theorem
로피탈, 로피탈의 정리, L'Hopital's rule
연속 함수, continuous function
불연속, 불연속점, discontinuity, discontinuous
극값, 극댓값, local extremum
국소 최적해, 지역 최적해, 지역 최솟값, local optimum, local minimum
전역 최적해, 전역 최솟값, global optimum, global minimum
무한급수, 급수의 합, infinite series
등비급수, 기하급수, geometric series
조화급수, harmonic series
기하급수적, 지수적 증가, exponential growth
로그 함수, logarithm
자연로그, natural logarithm
지수 함수, exponential function
삼각함수, 삼각 함수, trigonometric function, trigonometry
오일러 공식, Euler's formula
오일러 방법, 오일러법, Euler method
룽게 쿠타, Runge-Kutta
상미분 방정식, 상미분방정식, ordinary differential equation, ODE
편미분 방정식, 편미분방정식, partial differential equation, PDE
초깃값 문제, 초기값 문제, initial value problem
경계 조건, boundary condition
유한 차분, 유한 차분법, finite difference
유한 요소, 유한 요소법, finite element
이분법, bisection method
고정점 반복, 고정점 반복법, fixed-point iteration
근 찾기, 해 찾기, root finding
수치 적분, numerical integration, quadrature
수치 안정성, numerical stability
자릿수 상실, 유효 숫자 손실, 파국적 상쇄, catastrophic cancellation
유효 숫자, significant digits, significant figures
절단 오차, truncation error
기계 입실론, machine epsilon
비정규수, 준정규수, subnormal, denormal
숫자 아님, NaN, not a number
언더플로, 아래넘침, underflow
카한 합, 보정 합산, Kahan summation
은행가 반올림, 오사오입, banker's rounding, round half to even
선형 보간, linear interpolation
스플라인, 스플라인 보간, spline
베지에 곡선, 베지어 곡선, Bezier curve
다항식 보간, polynomial interpolation
룽게 현상, Runge's phenomenon
선형 계획법, linear programming
심플렉스, 단체법, simplex method
정수 계획법, integer programming
이차 계획법, quadratic programming
담금질 기법, 모의 담금질, simulated annealing
유전 알고리즘, genetic algorithm
언덕 오르기, 언덕 오르기 탐색, hill climbing
준뉴턴 방법, 준뉴턴법, quasi-Newton, BFGS
좌표 하강법, coordinate descent
이산 푸리에 변환, discrete Fourier transform, DFT
푸리에 급수, Fourier series
웨이블릿, wavelet
이산 코사인 변환, discrete cosine transform, DCT
저역 통과 필터, 저주파 통과 필터, low-pass filter
고역 통과 필터, 고주파 통과 필터, high-pass filter
표본화 정리, 샘플링 정리, sampling theorem
앨리어싱, 에일리어싱, 위신호, aliasing
표본화 주파수, 샘플링 주파수, sampling frequency, sample rate
스펙트럼, 주파수 영역, frequency domain, spectrum
스펙트로그램, spectrogram
신호 대 잡음비, 신호 대 잡음 비율, signal-to-noise ratio, SNR
백색 잡음, 화이트 노이즈, white noise
되먹임, 피드백 루프, feedback loop
제어 이론, control theory
비례 적분 미분 제어, PID 제어, PID controller
나비 효과, butterfly effect
혼돈 이론, 카오스 이론, chaos theory
끌개, 어트랙터, attractor
프랙털, 프랙탈, fractal
만델브로 집합, Mandelbrot set
세포 자동자, 셀룰러 오토마타, cellular automaton, cellular automata
생명 게임, 라이프 게임, Game of Life
섀넌, 섀넌 엔트로피, Shannon entropy
부호 이론, coding theory
채널 용량, 통신로 용량, channel capacity
원천 부호화, 소스 부호화, source coding
조건부 엔트로피, conditional entropy
정보 이득, 정보 획득량, information gain
엔트로피 부호화, entropy coding
산술 부호화, 산술 코딩, arithmetic coding
런 길이 부호화, 연속 길이 부호화, run-length encoding, RLE
렘펠 지브, LZ77, Lempel-Ziv
사전 기반 압축, dictionary compression
접두사 부호, 접두 부호, prefix code
델타 인코딩, 차분 부호화, delta encoding
버로우즈 휠러, Burrows-Wheeler
압축률, 압축 비율, compression ratio
해밍 부호, 해밍 코드, Hamming code
리드 솔로몬, Reed-Solomon
소실 부호, 이레이저 코딩, 소거 부호, erasure coding, erasure code
오류 검출, 오류 탐지, error detection
체크섬, 검사합, checksum
콜모고로프 복잡도, Kolmogorov complexity
최소 설명 길이, 최소 기술 길이, minimum description length, MDL
큐비트, 양자 비트, qubit
양자 얽힘, quantum entanglement
양자 중첩, quantum superposition
쇼어 알고리즘, Shor's algorithm
그로버 알고리즘, Grover's algorithm
범주론, 카테고리 이론, category theory
위상수학, 위상 수학, topology
비유클리드 기하학, non-Euclidean geometry
볼록 껍질, 볼록 껍데기, convex hull
보로노이 다이어그램, 보로노이, Voronoi diagram, Voronoi
들로네 삼각분할, Delaunay triangulation
광선 추적, 레이 트레이싱, ray tracing
래스터화, rasterization
셰이더, 쉐이더, shader
음영 처리, 셰이딩 기법, shading model
충돌 검사, 충돌 감지, collision detection
펄린 노이즈, Perlin noise
깊이 버퍼, Z 버퍼, depth buffer, z-buffer
`
