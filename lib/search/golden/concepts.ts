/**
 * Ninety-two concepts of machine learning, each with its English name and a description: the source of the generated
 * posts that the golden queries search (`fixture.ts`).
 */
export const concepts = `
합성곱 신경망|convolutional neural network|작은 필터를 그림 위로 옮기며 같은 가중치로 특징을 뽑는다
순환 신경망|recurrent neural network|앞 시점의 은닉 상태를 다음 시점으로 넘기며 순서를 읽는다
장단기 메모리|LSTM|게이트 셋으로 무엇을 잊고 무엇을 간직할지 정한다
배치 정규화|batch normalization|미니배치의 평균과 분산으로 활성값을 맞춘다
층 정규화|layer normalization|한 예의 특징끼리 평균과 분산을 맞춘다
드롭아웃|dropout|학습하는 동안 뉴런을 무작위로 지워 과적합을 줄인다
잔차 연결|residual connection|입력을 그대로 더해 기울기가 흐르는 길을 만든다
경사 하강법|gradient descent|손실이 줄어드는 쪽으로 파라미터를 조금씩 옮긴다
아담 최적화|Adam optimizer|기울기의 1차와 2차 모멘트를 따로 모아 걸음을 정한다
학습률 예열|learning rate warmup|처음 몇 걸음은 학습률을 천천히 올린다
코사인 스케줄|cosine schedule|학습률을 코사인 곡선을 따라 내린다
기울기 소실|vanishing gradient|층을 거칠수록 기울기가 작아져 앞쪽 층이 배우지 못한다
기울기 자르기|gradient clipping|기울기의 크기가 정한 값을 넘으면 잘라 낸다
과적합|overfitting|훈련 데이터는 외우지만 새 데이터에서는 틀린다
조기 종료|early stopping|검증 손실이 더 줄지 않으면 학습을 멈춘다
교차 엔트로피|cross entropy|정답 분포와 예측 분포의 차이를 로그로 잰다
소프트맥스 온도|softmax temperature|로짓을 나누는 값으로 분포를 뾰족하거나 평평하게 만든다
레이블 스무딩|label smoothing|정답 확률을 조금 덜어 다른 레이블에 나눠 준다
지식 증류|knowledge distillation|큰 교사 모델의 출력 분포를 작은 학생 모델이 따라 배운다
가지치기|pruning|쓸모가 적은 가중치를 지워 모델을 성기게 만든다
혼합 정밀도|mixed precision|반정밀도로 계산하고 단정밀도로 가중치를 보관한다
데이터 병렬|data parallelism|장치마다 같은 모델을 두고 배치를 나눠 맡긴다
텐서 병렬|tensor parallelism|행렬 하나를 여러 장치에 쪼개어 곱한다
파이프라인 병렬|pipeline parallelism|층을 장치에 나눠 싣고 미니배치를 흘려보낸다
체크포인팅|activation checkpointing|활성값을 버렸다가 역전파할 때 다시 계산한다
단어 임베딩|word embedding|낱말을 뜻이 가까우면 가까이 놓이는 벡터로 옮긴다
워드투벡|word2vec|둘레의 낱말을 맞히는 과제로 벡터를 배운다
문장 임베딩|sentence embedding|문장 하나를 벡터 하나로 눌러 담는다
형태소 분석|morphological analysis|어절을 형태소로 쪼개어 기본형을 찾는다
품사 태깅|part-of-speech tagging|낱말마다 품사를 붙인다
개체명 인식|named entity recognition|문장에서 사람과 기관과 장소의 이름을 찾아 묶는다
의존 구문 분석|dependency parsing|낱말 사이의 지배 관계를 나무로 그린다
기계 번역|machine translation|한 언어의 문장을 다른 언어로 옮긴다
문서 요약|text summarization|긴 글에서 고갱이만 남긴다
질의응답|question answering|물음에 맞는 답을 글에서 찾거나 지어낸다
감성 분석|sentiment analysis|글쓴이의 마음이 긍정인지 부정인지 가린다
주제 모델링|topic modeling|문서 묶음에서 함께 나오는 낱말로 주제를 찾는다
빔 서치|beam search|가장 그럴듯한 후보 몇을 남기며 문장을 늘려 간다
핵 샘플링|nucleus sampling|확률을 합쳐 p가 될 때까지의 토큰에서만 뽑는다
반복 벌점|repetition penalty|이미 나온 토큰의 점수를 깎는다
당혹도|perplexity|모델이 다음 토큰을 얼마나 헷갈려 하는지 지수로 잰다
블루 점수|BLEU|번역문과 정답의 n그램이 얼마나 겹치는지 센다
루주 점수|ROUGE|요약문이 정답의 낱말을 얼마나 담았는지 센다
F1 점수|F1 score|정밀도와 재현율의 조화 평균이다
혼동 행렬|confusion matrix|맞힌 것과 틀린 것을 칸으로 나누어 센다
교차 검증|cross validation|데이터를 겹으로 나누어 번갈아 검증한다
부트스트랩|bootstrap|표본을 다시 뽑아 추정의 흔들림을 잰다
로지스틱 회귀|logistic regression|선형 점수를 시그모이드에 넣어 확률로 바꾼다
서포트 벡터 머신|support vector machine|여백이 가장 넓은 경계를 찾는다
결정 트리|decision tree|물음으로 데이터를 갈라 잎에서 답한다
랜덤 포레스트|random forest|나무를 여러 그루 길러 다수결한다
그래디언트 부스팅|gradient boosting|앞 나무가 틀린 만큼을 다음 나무가 배운다
k평균 군집화|k-means clustering|중심에 가까운 점끼리 묶고 중심을 다시 구한다
주성분 분석|principal component analysis|분산이 큰 방향만 남겨 차원을 줄인다
티스니|t-SNE|가까운 이웃이 가깝게 남도록 평면에 펼친다
오토인코더|autoencoder|입력을 좁은 병목으로 눌렀다가 되살린다
변분 추론|variational inference|다루기 쉬운 분포로 사후 분포를 어림한다
생성적 적대 신경망|generative adversarial network|만드는 쪽과 가려내는 쪽이 겨루며 배운다
확산 모델|diffusion model|잡음을 조금씩 걷어 내며 그림을 만든다
정규화 흐름|normalizing flow|되돌릴 수 있는 변환을 겹쳐 분포를 바꾼다
대조 학습|contrastive learning|비슷한 쌍은 당기고 다른 쌍은 밀어낸다
자기지도 학습|self-supervised learning|레이블 없이 데이터 스스로 문제를 낸다
준지도 학습|semi-supervised learning|레이블이 적을 때 레이블 없는 데이터를 함께 쓴다
전이 학습|transfer learning|한 과제에서 배운 것을 다른 과제로 옮긴다
메타 학습|meta-learning|여러 과제에서 빨리 배우는 법을 배운다
능동 학습|active learning|모델이 헷갈려 하는 예부터 사람에게 묻는다
연합 학습|federated learning|데이터를 모으지 않고 기기마다 배워 가중치만 합친다
큐러닝|Q-learning|상태와 행동의 값을 표에 적고 고쳐 간다
정책 경사|policy gradient|보상이 큰 행동의 확률을 올리는 쪽으로 기울기를 구한다
몬테카를로 트리 탐색|Monte Carlo tree search|끝까지 둬 본 결과로 가지의 값을 매긴다
베이즈 최적화|Bayesian optimization|지금까지의 결과로 다음에 시험할 점을 고른다
은닉 마르코프 모델|hidden Markov model|보이지 않는 상태가 바뀌며 관측을 낸다
조건부 무작위장|conditional random field|이웃한 레이블의 점수를 함께 따진다
그래프 신경망|graph neural network|이웃 노드의 소식을 모아 자신을 고친다
비전 트랜스포머|vision transformer|그림을 조각으로 잘라 토큰처럼 읽는다
객체 검출|object detection|그림에서 물체를 네모로 두르고 이름을 붙인다
의미 분할|semantic segmentation|픽셀마다 무엇인지 이름을 붙인다
음성 인식|speech recognition|말소리를 글자로 옮긴다
음성 합성|text-to-speech|글자를 말소리로 바꾼다
스펙트로그램|spectrogram|소리를 시간과 주파수로 펼친다
추천 시스템|recommender system|좋아할 만한 것을 점수로 줄 세운다
협업 필터링|collaborative filtering|취향이 닮은 사람의 선택을 빌려 온다
행렬 분해|matrix factorization|큰 표를 작은 행렬 둘의 곱으로 나눈다
근사 최근접 이웃|approximate nearest neighbor|가장 가까운 벡터를 어림으로 빠르게 찾는다
역색인|inverted index|낱말에서 그 낱말이 나온 문서로 가는 표다
BM25 순위|BM25 ranking|낱말이 드물고 문서가 짧을수록 점수를 높인다
이상 탐지|anomaly detection|여느 때와 다른 점을 찾아낸다
시계열 예측|time series forecasting|지난 값으로 앞날의 값을 어림한다
인과 추론|causal inference|원인과 결과를 상관에서 갈라낸다
차분 프라이버시|differential privacy|한 사람의 데이터가 결과를 흔들지 못하게 잡음을 넣는다
적대적 예제|adversarial example|사람 눈에 안 띄는 흔들림으로 모델을 속인다
시퀀스 투 시퀀스|sequence to sequence|인코더가 읽은 것을 디코더가 풀어 쓴다
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, english, meaning] = line.split('|') as [string, string, string]
    return { name, english, meaning, key: english.toLowerCase().replace(/[^a-z0-9]+/g, '-') }
  })
