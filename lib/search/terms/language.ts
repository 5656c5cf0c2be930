/** Language models and natural language processing. */
export const language = `
자연어 처리, 자연어처리, natural language processing, NLP
자연어 추론, natural language inference, NLI
자연어 이해, natural language understanding, NLU
자연어 생성, natural language generation, NLG
언어 모델, language model, LM
거대 언어 모델, 대규모 언어 모델, 대형 언어 모델, 초거대 언어 모델, large language model, LLM
한국어, 한글, Korean
영어, English
다국어, multilingual
기계 번역, machine translation, MT
번역, translation
문서 요약, 요약, summarization
질의응답, 질의 응답, question answering, QA
감성 분석, 감정 분석, sentiment analysis
개체명 인식, named entity recognition, NER
형태소 분석, morphological analysis
형태소 분석기, morphological analyzer
품사 태깅, part-of-speech tagging, POS tagging
구문 분석, parsing
의존 구문 분석, dependency parsing
말뭉치, 코퍼스, corpus
어휘, 어휘집, vocabulary, vocab
토큰화, 토크나이제이션, tokenization
토크나이저, 토큰화기, tokenizer
부분 단어, 서브워드, subword
바이트 페어 인코딩, 바이트 쌍 인코딩, byte pair encoding, byte-pair encoding, BPE
단어 임베딩, word embedding
문장 임베딩, sentence embedding
임베딩, embedding
위치 임베딩, 위치 인코딩, 포지션 임베딩, positional embedding, positional encoding, position embedding, position encoding
회전 위치 임베딩, 회전 임베딩, 로터리 임베딩, rotary embedding, rotary position embedding, rotary positional embedding, RoPE
절대 위치, absolute position
상대 위치, relative position
회전, rotation, rotary
회전 행렬, rotation matrix
어텐션, 주의 집중, attention
셀프 어텐션, 자기 주의, self-attention
교차 어텐션, 크로스 어텐션, cross-attention
멀티헤드 어텐션, 다중 헤드 어텐션, multi-head attention, MHA
그룹 쿼리 어텐션, grouped-query attention, group query attention, GQA
멀티 쿼리 어텐션, multi-query attention, MQA
슬라이딩 윈도 어텐션, sliding window attention
선형 어텐션, linear attention
인과 마스크, causal mask
트랜스포머, transformer
문맥, 맥락, 컨텍스트, context
문맥 길이, 컨텍스트 길이, context length
컨텍스트 윈도, 문맥 창, context window
긴 문맥, 롱 컨텍스트, long context
외삽, 길이 외삽, extrapolation, length extrapolation
인컨텍스트 러닝, 문맥 내 학습, 맥락 내 학습, 문맥내 학습, in-context learning, ICL
퓨샷, 소수 예시, few-shot
제로샷, 제로 샷, zero-shot
원샷, one-shot
시연, 예시, demonstration, demonstrations
프롬프트, prompt
프롬프팅, prompting
프롬프트 엔지니어링, 프롬프트 공학, prompt engineering
프롬프트 튜닝, prompt tuning
소프트 프롬프트, 연속 프롬프트, soft prompt, continuous prompt
프리픽스 튜닝, 접두사 튜닝, prefix tuning, prefix-tuning
접두사, 프리픽스, prefix
접미사, suffix
템플릿, template
생각의 사슬, 사고의 사슬, 사고 사슬, 생각 사슬, 사고 연쇄, 체인 오브 쏘트, chain of thought, CoT
생각의 나무, 사고 트리, tree of thoughts, ToT
자기 일관성, 자체 일관성, self-consistency
다수결, 다수결 투표, majority vote, majority voting
환각, 할루시네이션, hallucination
사실성, factuality
검색 증강 생성, retrieval-augmented generation, retrieval augmented generation, RAG
검색, retrieval, search
검색기, retriever
밀집 검색, dense retrieval
재순위화, 리랭킹, reranking, re-ranking
지식 그래프, knowledge graph
도구 사용, tool use, function calling
디코딩, 복호화, decoding
탐욕적 디코딩, 그리디 디코딩, greedy decoding
빔 서치, 빔 탐색, beam search
핵 샘플링, 뉴클리어스 샘플링, nucleus sampling, top-p sampling
샘플링, 표집, sampling
추측 디코딩, 추측적 디코딩, 투기적 디코딩, speculative decoding, speculative sampling, 추측 샘플링
초안 모델, 드래프트 모델, draft model
초안, draft
수락률, 수용률, acceptance rate
거절 샘플링, 기각 샘플링, rejection sampling
반복 벌점, repetition penalty
자기회귀, autoregressive
마스크 언어 모델, masked language model, MLM
다음 토큰 예측, next token prediction
당혹도, 혼란도, 퍼플렉시티, perplexity, PPL
로그 우도, log likelihood
최대 우도, maximum likelihood, MLE
블루 점수, BLEU
루주 점수, ROUGE
빈칸 채우기, cloze
상식 추론, commonsense reasoning
수학 문장제, math word problem
산술 추론, arithmetic reasoning
키 값 캐시, 키밸류 캐시, KV 캐시, KV cache, key-value cache
연속 배칭, continuous batching
배칭, 일괄 처리, batching
서빙, 모델 서빙, serving, model serving
배포, deployment, deploy
지연 시간, 지연시간, 레이턴시, latency
처리량, 스루풋, throughput
메모리 대역폭, memory bandwidth
메모리 사용량, memory usage, memory footprint
고대역폭 메모리, high bandwidth memory, HBM
연산량, 계산량, 컴퓨팅, compute, FLOPs
연산 최적, 계산 최적, compute-optimal
커널, kernel
타일링, tiling
온라인 소프트맥스, online softmax
페이지드 어텐션, paged attention, PagedAttention
플래시 어텐션, flash attention, FlashAttention
그래픽 카드, 그래픽 처리 장치, GPU
텐서 코어, tensor core
추론 최적화, inference optimization
추론 속도, inference speed, inference latency
속도, 빠르게, speed, fast, faster
메모리, memory
안내, 지시, instruction, instructions
지시 따르기, instruction following
설명, explanation, explanations
안전성, safety
탈옥, jailbreak
유해성, toxicity
정렬세, 정렬 비용, alignment tax
사람 평가, 인간 평가, human evaluation
합성 데이터, synthetic data
데이터 오염, contamination
중복 제거, deduplication
워터마크, watermark
멀티모달, 다중 모달, multimodal
시각 언어 모델, vision language model, VLM
자기 개선, self-improvement
불확실성, uncertainty
보정, 캘리브레이션, calibration
확률, probability
신뢰도, confidence
무작위 레이블, 임의 레이블, random labels
디버깅, debugging
디스패처, dispatcher
훅, hook
백워드 훅, 역전파 훅, backward hook
텐서, tensor
스트라이드, 보폭, stride
연속 메모리, contiguous
브로드캐스팅, broadcasting
계산 그래프, 연산 그래프, computation graph, computational graph
`
