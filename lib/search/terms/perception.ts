/** Machine learning, language and vision, beside `learning.ts` and `language.ts`. */
export const perception = `
퍼셉트론, perceptron
다층 퍼셉트론, 다층퍼셉트론, multilayer perceptron, MLP
보편 근사 정리, universal approximation
이진 분류, binary classification
다중 분류, 다중 클래스, multiclass classification
다중 레이블, multi-label
불균형 데이터, 클래스 불균형, imbalanced data, class imbalance
과대표집, 오버샘플링, oversampling
과소표집, 언더샘플링, undersampling
특징 공학, 피처 엔지니어링, feature engineering
특징 선택, 변수 선택, feature selection
특징 맵, 특성 맵, feature map
원핫 인코딩, 원-핫 인코딩, one-hot encoding
결측값, 결측치, missing value, missing data
표준화, z 점수, standardization, z-score
차원의 저주, curse of dimensionality
편향 분산, 편향-분산 절충, bias-variance, bias-variance tradeoff
이중 하강, double descent
오컴의 면도날, Occam's razor
공짜 점심 없음, no free lunch
릿지 회귀, 능형 회귀, ridge regression
라쏘, 라소 회귀, lasso regression
다항 회귀, polynomial regression
베이즈 최적화, 베이지안 최적화, Bayesian optimization
격자 탐색, 그리드 서치, grid search
무작위 탐색, 랜덤 서치, random search
나이브 베이즈, 단순 베이즈, naive Bayes
k-최근접 이웃, 케이 최근접 이웃, k-nearest neighbors, kNN
k-평균, 케이 평균, k-평균 군집화, k-means
계층적 군집화, hierarchical clustering
밀도 기반 군집화, DBSCAN, density-based clustering
가우스 혼합 모델, 가우시안 혼합, Gaussian mixture model, GMM
기댓값 최대화, expectation-maximization, EM algorithm
가우스 과정, 가우시안 프로세스, Gaussian process
커널 기법, 커널 트릭, kernel trick
랜덤 포레스트, 무작위 숲, random forest
그래디언트 부스팅, 경사 부스팅, gradient boosting
배깅, bagging
부스팅, boosting
스태킹 앙상블, stacking ensemble
협업 필터링, collaborative filtering
잠재 요인, latent factor
잠재 공간, latent space
잠재 변수, latent variable
다양체, 매니폴드, manifold
t-SNE, 티스니, t-distributed stochastic neighbor embedding
변분 추론, variational inference
증거 하한, evidence lower bound, ELBO
정규화 흐름, 노멀라이징 플로우, normalizing flow
점수 기반 모델, 스코어 매칭, score matching, score-based
잡음 제거, 노이즈 제거, denoising
분류기 없는 안내, classifier-free guidance
에너지 기반 모델, energy-based model
볼츠만 머신, 볼츠만 기계, Boltzmann machine
홉필드 네트워크, Hopfield network
그래프 합성곱, graph convolution
메시지 전달 신경망, message passing neural network
상태 공간 모델, state space model, SSM
게이트 순환 유닛, gated recurrent unit, GRU
시퀀스 투 시퀀스, 서열 대 서열, sequence-to-sequence, seq2seq
풀링, 최대 풀링, max pooling
수용 영역, 수용장, receptive field
팽창 합성곱, dilated convolution
깊이별 합성곱, 깊이별 분리 합성곱, depthwise convolution, depthwise separable
전치 합성곱, transposed convolution, deconvolution
렐루, 정류 선형 유닛, ReLU, rectified linear unit
시그모이드, sigmoid
하이퍼볼릭 탄젠트, 쌍곡 탄젠트, hyperbolic tangent, tanh
죽은 뉴런, 죽은 렐루, dead neuron, dying ReLU
가중치 초기화, weight initialization
평균 제곱 오차, 평균제곱오차, mean squared error, MSE
평균 절대 오차, mean absolute error, MAE
힌지 손실, hinge loss
삼중항 손실, 트리플렛 손실, triplet loss
대조 손실, contrastive loss
초점 손실, 포컬 손실, focal loss
수신자 조작 특성, ROC 곡선, ROC curve
곡선 아래 면적, area under the curve, AUC
F1 점수, F1 score
상위 k 정확도, top-k accuracy
평균 정밀도, average precision
평균 역순위, mean reciprocal rank, MRR
홀드아웃, holdout set
시험 데이터, 테스트 세트, test set
데이터 편향, dataset bias
개념 변화, 개념 표류, concept drift
모델 붕괴, model collapse
모드 붕괴, mode collapse
지름길 학습, shortcut learning
그로킹, grokking
복권 가설, lottery ticket hypothesis
손실 지형, 손실 표면, loss landscape
날카로운 최솟값, sharp minima, flat minima
모델 추출, 모델 훔치기, model extraction, model stealing
소속 추론, 멤버십 추론, membership inference
데이터 중독, 데이터 오염 공격, data poisoning
굿하트의 법칙, Goodhart's law
중국어 방, Chinese room
튜링 테스트, Turing test
전문가 시스템, expert system
퍼지 논리, fuzzy logic
신경 구조 탐색, neural architecture search, NAS
모델 배포, 모델 운영, MLOps, model deployment
피처 스토어, feature store
이진 신경망, binary neural network
큐 러닝, Q 러닝, 큐 학습, Q-learning
시간차 학습, temporal difference
몬테카를로 트리 탐색, Monte Carlo tree search, MCTS
다중 슬롯머신, 멀티 암드 밴딧, multi-armed bandit
엡실론 그리디, epsilon-greedy
톰슨 샘플링, 톰슨 표집, Thompson sampling
경험 재생, 경험 리플레이, experience replay
행위자 비평자, 액터 크리틱, actor-critic
벨만 방정식, Bellman equation
할인율, 할인 인자, discount factor
보상 설계, 보상 성형, reward shaping
역강화 학습, inverse reinforcement learning
미니맥스, 최소최대, minimax
알파 베타 가지치기, alpha-beta pruning
알파고, AlphaGo
단어 주머니, 단어 가방, bag of words, bag-of-words
단어 빈도 역문서 빈도, TF-IDF, 티에프 아이디에프
불용어, stop word, stopword
어간 추출, 스테밍, stemming
표제어 추출, 원형 복원, lemmatization
엔그램, n-gram
워드투벡, 워드 투 벡터, word2vec
글로브 임베딩, GloVe
분산 표현, distributed representation
조건부 무작위장, conditional random field, CRF
비터비, 비터비 알고리즘, Viterbi
상호참조 해결, 상호 참조 해결, coreference resolution
의미역 결정, semantic role labeling
단어 의미 중의성, 중의성 해소, word sense disambiguation
관계 추출, relation extraction
정보 추출, information extraction
정보 검색, information retrieval
주제 모델링, 토픽 모델링, 토픽 모델, topic modeling, topic model
문서 분류, 텍스트 분류, text classification
맞춤법 교정, 철자 교정, spelling correction, spell checking
패러프레이즈, 바꿔 쓰기, paraphrase
대화 시스템, 챗봇, chatbot, dialogue system
음소, phoneme
외래어, loanword
교착어, agglutinative language
이중 언어, bilingual
저자원 언어, low-resource language
역번역, back-translation
위키백과 말뭉치, Wikipedia corpus
인공 일반 지능, 범용 인공지능, artificial general intelligence, AGI
시각 트랜스포머, 비전 트랜스포머, vision transformer, ViT
이미지 분류, image classification
인스턴스 분할, instance segmentation
얼굴 인식, face recognition
문자 인식, 광학 문자 인식, optical character recognition, OCR
자세 추정, pose estimation
깊이 추정, depth estimation
광학 흐름, optical flow
윤곽선 검출, 에지 검출, 가장자리 검출, edge detection
경계 상자, 바운딩 박스, bounding box
비최대 억제, non-maximum suppression, NMS
앵커 상자, 앵커 박스, anchor box
합집합 대비 교집합, intersection over union, IoU
초해상도, super-resolution
화풍 변환, 스타일 전이, style transfer
딥페이크, deepfake
신경 방사장, neural radiance field, NeRF
점구름, 포인트 클라우드, point cloud
동시 위치 추정, 위치 추정 및 지도 작성, simultaneous localization and mapping, SLAM
자율 주행, 자율주행, autonomous driving, self-driving
카메라 보정, camera calibration
색 공간, color space, colour space
히스토그램 평활화, histogram equalization
가우시안 블러, 가우스 흐림, Gaussian blur
이미지 캡션, 캡션 생성, image captioning
시각 질의응답, visual question answering
텍스트 이미지 변환, 글로 그림 생성, text-to-image
`
