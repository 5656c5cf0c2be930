/** Machine learning. */
export const learning = `
기계 학습, 기계학습, 머신러닝, machine learning, ML
심층 학습, 딥러닝, deep learning
신경망, neural network
인공지능, 인공 지능, artificial intelligence, AI
지도 학습, supervised learning
비지도 학습, unsupervised learning
준지도 학습, semi-supervised learning
자기 지도 학습, 자기지도학습, self-supervised learning, SSL
강화 학습, reinforcement learning, RL
전이 학습, transfer learning
대조 학습, contrastive learning
연합 학습, federated learning
능동 학습, active learning
메타 학습, meta-learning
다중 작업 학습, 멀티태스크 학습, multi-task learning
표현 학습, representation learning
모방 학습, imitation learning
앙상블, ensemble
사전 학습, 사전학습, 사전 훈련, pretraining, pre-training
사후 학습, post-training
미세 조정, 미세조정, 파인튜닝, fine-tuning, finetuning
지시 튜닝, 지시 조정, 명령어 튜닝, instruction tuning
훈련, 학습, training
추론, inference
추론, reasoning
과적합, overfitting
과소적합, underfitting
일반화, generalization
정규화, normalization
정칙화, regularization
배치 정규화, batch normalization, batchnorm, BN
층 정규화, 레이어 정규화, layer normalization, layernorm
드롭아웃, dropout
가중치, weight, weights
가중치 감쇠, weight decay
편향, bias
매개변수, 파라미터, parameter
하이퍼파라미터, 초매개변수, hyperparameter
학습률, learning rate, LR
예열, 워밍업, warmup, warm-up
경사 하강법, 경사하강법, gradient descent
확률적 경사 하강법, stochastic gradient descent, SGD
기울기, 경사, 그래디언트, gradient
기울기 소실, vanishing gradient
기울기 폭발, exploding gradient
기울기 클리핑, 기울기 자르기, gradient clipping
기울기 누적, gradient accumulation
체크포인팅, gradient checkpointing, activation checkpointing, 활성값 재계산, activation recomputation
역전파, backpropagation, backprop
순전파, forward pass
자동 미분, 자동미분, autograd, automatic differentiation, autodiff
손실 함수, 손실함수, loss function
목적 함수, objective function
비용 함수, cost function
교차 엔트로피, cross entropy
최적화, optimization
옵티마이저, 최적화기, optimizer
활성화 함수, 활성 함수, activation function
활성값, activation
은닉층, 은닉 층, hidden layer
은닉 상태, hidden state
잔차 연결, residual connection, skip connection
합성곱, 컨볼루션, convolution
합성곱 신경망, convolutional neural network, CNN
순환 신경망, recurrent neural network, RNN
장단기 메모리, long short-term memory, LSTM
생성적 적대 신경망, generative adversarial network, GAN
변분 오토인코더, variational autoencoder, VAE
오토인코더, 자기부호화기, autoencoder
확산 모델, 디퓨전 모델, diffusion model
그래프 신경망, graph neural network, GNN
부호기, 인코더, encoder
복호기, 디코더, decoder
미니배치, mini-batch, minibatch
조기 종료, early stopping
데이터 증강, data augmentation
데이터셋, 데이터 집합, dataset
학습 데이터, 훈련 데이터, training data
검증 세트, 검증 데이터, validation set
평가, evaluation
벤치마크, benchmark
정확도, accuracy
정밀도, precision
재현율, recall
혼동 행렬, confusion matrix
교차 검증, cross validation
절제 실험, 절제 연구, ablation, ablation study
기준 모델, 베이스라인, baseline
분류, classification
분류기, classifier
회귀, regression
로지스틱 회귀, logistic regression
선형 회귀, linear regression
군집화, 클러스터링, clustering
최근접 이웃, nearest neighbor
근사 최근접 이웃, approximate nearest neighbor, ANN
결정 트리, 의사 결정 나무, decision tree
서포트 벡터 머신, support vector machine, SVM
주성분 분석, principal component analysis, PCA
차원 축소, dimensionality reduction
특징, 특성, feature
특징 추출, feature extraction
이상 탐지, anomaly detection
추천 시스템, recommender system, recommendation system
시계열, time series
소프트맥스, softmax
온도, temperature
로짓, logit
레이블, 라벨, label
레이블 평활화, 레이블 스무딩, label smoothing
초기화, initialization, init
무작위, random
시드, 난수 시드, random seed
지식 증류, knowledge distillation
가지치기, 프루닝, pruning
희소, 희소성, sparse, sparsity
밀집, dense
양자화, quantization, quantisation
혼합 정밀도, mixed precision
반정밀도, half precision, fp16, float16
단정밀도, single precision, fp32, float32
배정밀도, double precision, fp64, float64
bf16, bfloat16
4비트, int4, 4bit
8비트, int8, 8bit
반올림, rounding
이상치, outlier
스케일링 법칙, scaling law
창발, 창발적, emergent, emergence
창발적 능력, 창발 능력, emergent abilities, emergent ability
보상, reward
보상 모델, reward model
보상 해킹, reward hacking
정책, policy
정책 경사, policy gradient
가치 함수, value function
에이전트, agent
탐험과 활용, exploration and exploitation
선호, 선호도, preference
선호 최적화, preference optimization
직접 선호 최적화, direct preference optimization, DPO
근위 정책 최적화, proximal policy optimization, PPO
사람 피드백 강화 학습, 인간 피드백 강화학습, 인간 피드백 기반 강화 학습, reinforcement learning from human feedback, RLHF
정렬, alignment
저차원, 저랭크, 저계수, low-rank
매개변수 효율적 미세 조정, 파라미터 효율적 파인튜닝, parameter-efficient fine-tuning, PEFT
저차원 적응, low-rank adaptation, LoRA
어댑터, adapter
동결, 얼리기, freeze, frozen
병합, merge, merging
재매개화, 재매개변수화, 재파라미터화, reparameterization, reparametrization
혼합 전문가, 전문가 혼합, mixture of experts, MoE
전문가, expert
라우팅, routing, router
부하 균형, 부하 분산, 로드 밸런싱, 로드밸런싱, load balancing
용량 계수, capacity factor
데이터 병렬, data parallel, data parallelism
텐서 병렬, tensor parallel, tensor parallelism
파이프라인 병렬, pipeline parallel, pipeline parallelism
모델 병렬, model parallel, model parallelism
분산 학습, distributed training
컴퓨터 비전, computer vision
객체 검출, 객체 탐지, object detection
의미 분할, semantic segmentation
이미지 생성, image generation
음성 인식, speech recognition, ASR
음성 합성, text-to-speech, TTS
해석 가능성, interpretability
설명 가능성, explainability, XAI
프로빙, 탐침, probing, probe
귀납 편향, inductive bias
분포 이동, distribution shift
공정성, fairness
강건성, 견고성, robustness
적대적 예제, adversarial example
적대적 공격, adversarial attack
`
