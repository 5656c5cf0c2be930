/** Models, and how they are trained, served and measured. */
export const practice = `
챗지피티, 챗GPT, 챗gpt, ChatGPT
지피티, GPT
라마, 라마2, 라마3, LLaMA, Llama
버트, BERT
로버타, RoBERTa
미스트랄, Mistral
믹스트랄, Mixtral
제미나이, Gemini
구글 딥마인드, 딥마인드, DeepMind, Google DeepMind
오픈AI, 오픈에이아이, OpenAI
허깅페이스, 허깅 페이스, Hugging Face, HuggingFace
파이토치, PyTorch
텐서플로, 텐서플로우, TensorFlow
사람의 의도, 의도, intent
감독 미세 조정, 지도 미세 조정, supervised fine-tuning, SFT
교사 강요, teacher forcing
노출 편향, exposure bias
교사 모델, 선생 모델, teacher model
학생 모델, student model
학습 곡선, learning curve
학습 단계, 훈련 단계, training stage
배치 크기, 배치 사이즈, batch size
손실 곡선, loss curve
손실 급등, loss spike
학습률 스케줄, learning rate schedule
코사인 스케줄, cosine schedule
모멘텀, 관성, momentum
아담, 아담 옵티마이저, Adam, AdamW
가중치 공유, weight sharing, weight tying
가중치 합치기, 가중치 병합, weight merging, merge weights
매개변수 수, 파라미터 수, 모델 크기, model size, parameter count
토큰 수, 데이터 양, number of tokens, token count, data size
모델 규모, 스케일, model scale
컴퓨팅 예산, 연산 예산, 학습 예산, compute budget
데이터 정제, 데이터 전처리, data cleaning, preprocessing
데이터 혼합, data mixture
크롤링, 웹 크롤링, crawling
중복, duplicate, duplication
데이터 누출, 데이터 유출, data leakage
파국적 망각, 치명적 망각, catastrophic forgetting
도메인 적응, domain adaptation
지속 학습, 연속 학습, continual learning
커리큘럼 학습, curriculum learning
자기 지도, self-supervised
약한 지도, weak supervision
순위, ranking
라벨러, 레이블러, 주석자, annotator, labeler, labeller
주석, 라벨링, annotation, labeling
일치도, 합의율, agreement
쌍 비교, 짝 비교, pairwise comparison
승률, win rate
아첨, sycophancy
편향 제거, debiasing
개인화, personalization
모델 압축, model compression
4비트 양자화, 4-bit quantization
사후 양자화, 학습 후 양자화, post-training quantization, PTQ
양자화 인식 학습, quantization-aware training, QAT
보정 데이터, 보정 집합, 캘리브레이션 데이터, calibration data, calibration set
활성값 이상치, activation outlier, outlier features
그룹 크기, group size
가중치 전용, weight-only
메모리 낭비, memory waste
페이지 크기, 블록 크기, block size, page size
동시 요청, 동시 사용자, concurrent requests
첫 토큰 시간, time to first token, TTFT
토큰 당 시간, time per output token, TPOT
프리필, 선입력, prefill
디코드 단계, decode phase
청크 프리필, chunked prefill
접두사 캐싱, 프리픽스 캐싱, prefix caching
모델 샤딩, model sharding
오프로딩, offloading
커널 융합, kernel fusion, fused kernel
메모리 입출력, IO 복잡도, IO-aware, memory IO
재계산, recomputation
스파스 어텐션, 희소 어텐션, sparse attention
어텐션 싱크, attention sink
로컬 어텐션, 지역 어텐션, local attention
어텐션 행렬, attention matrix
어텐션 헤드, attention head
쿼리 키 값, query key value, QKV
잔차 스트림, residual stream
피드포워드, 순방향 신경망, feed-forward, FFN
게이트, 게이팅, gate, gating
전문가 선택, expert choice
토큰 버림, 토큰 드롭, 버려진 토큰, token dropping, dropped tokens
보조 손실, auxiliary loss
희소 모델, sparse model
상위 k, top-k
회전 각도, 각도, angle
복소 평면, complex plane
길이 일반화, length generalization
상대 거리, relative distance
단어 순서, 어순, word order
하위 단어, 서브워드 토큰화, subword tokenization
병합 규칙, merge rules
미등록어, 사전 밖 단어, out of vocabulary, OOV
바이트 수준, byte-level
유니그램, unigram
문장 조각, 센텐스피스, SentencePiece
음절, syllable
자모, jamo
형태소, morpheme
토큰 낭비, 토큰 효율, fertility, token efficiency
사고 과정, 풀이 과정, 중간 단계, 추론 과정, reasoning steps, intermediate steps, rationale
단계별로 생각하기, 차근차근, step by step
여러 경로, 추론 경로, 다양한 풀이, reasoning path, reasoning paths
투표, voting, vote
수학 문제, 산수 문제, math problem
예시 순서, example order
예시 개수, 시연 개수, number of examples, shots
정답 레이블, 레이블 정확성, gold labels, ground truth labels
입력 분포, input distribution
형식, 포맷, format
프롬프트 템플릿, prompt template
프롬프트 민감도, prompt sensitivity
무관한 프롬프트, 엉뚱한 지시, irrelevant prompt, misleading prompt
프롬프트 탐색, 자동 프롬프트, prompt search, automatic prompt
프롬프트 인젝션, 프롬프트 주입, prompt injection
시스템 프롬프트, system prompt
외부 지식, 지식 주입, external knowledge
문서 검색, document retrieval
청킹, 문서 자르기, chunking
벡터 데이터베이스, 벡터 DB, vector database, vector DB, vector store
의미 검색, 시맨틱 검색, semantic search
하이브리드 검색, hybrid search
근거 제시, 출처, 인용, citation, grounding, attribution
질의 확장, query expansion
다중 홉, 멀티홉, multi-hop
긴 문서, long document
요약 지표, summarization metric
자동 평가, automatic evaluation
심판 모델, 평가자 모델, LLM as a judge
기울기 확인, gradient check
중간 표현, 중간 활성값, intermediate activation
시각화, visualization, visualize
활성 지도, 클래스 활성 지도, class activation map, CAM
돌출 지도, saliency map
자리표시자, placeholder
텐서 모양, shape, tensor shape
제자리 연산, in-place operation, inplace
확장, 익스텐션, extension
커스텀 연산, custom op, custom operator
자동 혼합 정밀도, automatic mixed precision, AMP
기울기 스케일링, 손실 스케일링, loss scaling, gradient scaling
분산 데이터 병렬, DDP, distributed data parallel
완전 샤딩, FSDP, fully sharded data parallel
임계 규모, threshold scale
상전이, phase transition
지표 착시, metric artifact
소형 모델, 작은 모델, small language model, SLM
온디바이스, 단말, on-device, edge device
추론 비용, inference cost
토큰 비용, 토큰 가격, token cost, token price
`
