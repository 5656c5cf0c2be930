'use client'
import { useState } from 'react'
import { Axes } from './axes'
import { Slider } from './controls'
import { Controls, Drawing, Lab, Line, Numbers, Panels, Variable } from './lab'
import { expectedTokens, runRounds, speedUp } from './models/speculation'
import { linear, pathThrough, tenth } from './scale'

/** Length of the race, in runs of the large model. */
const passes = 16
const unit = 340 / passes

/** Decoding alone and with drafts, in the same time. */
export function SpeculationRace() {
  const [alpha, setAlpha] = useState(0.8)
  const [gamma, setGamma] = useState(4)
  const [cost, setCost] = useState(0.05)
  const [seed, setSeed] = useState(1)
  const length = gamma * cost + 1
  const rounds = runRounds(alpha, gamma, Math.floor(passes / length), seed)
  const tokens = rounds.reduce((sum, accepted) => sum + accepted + 1, 0)
  return (
    <Lab>
      <Panels>
        <Race rounds={rounds} gamma={gamma} length={length} tokens={tokens} />
        <Gain alpha={alpha} gamma={gamma} cost={cost} />
      </Panels>
      <Controls>
        <Slider
          label={
            <>
              수락률 <var>α</var>
            </>
          }
          text={alpha.toFixed(2)}
          value={alpha}
          min={0}
          max={0.98}
          step={0.02}
          onValue={setAlpha}
        />
        <Slider
          label={
            <>
              초안의 길이 <var>γ</var>
            </>
          }
          text={`${gamma}토큰`}
          value={gamma}
          min={1}
          max={8}
          onValue={setGamma}
        />
        <Slider
          label={
            <>
              작은 모델의 비용 <var>c</var>
            </>
          }
          text={cost.toFixed(2)}
          value={cost}
          min={0.01}
          max={0.5}
          step={0.01}
          onValue={setCost}
        />
        <button type="button" onClick={() => setSeed(seed + 1)}>
          다시 달리기
        </button>
      </Controls>
      <Numbers
        rows={[
          ['한 바퀴의 기댓값', `${expectedTokens(alpha, gamma).toFixed(2)}토큰`],
          ['시간의 개선(식)', `${speedUp(alpha, gamma, cost).toFixed(2)}배`],
          ['이번 경주', `${tokens} 대 ${passes}토큰`],
        ]}
      />
    </Lab>
  )
}

interface RaceProps {
  /** Accepted drafts of each round. */
  rounds: readonly number[]
  gamma: number
  /** Of a round, in runs of the large model. */
  length: number
  tokens: number
}

function Race({ rounds, gamma, length, tokens }: RaceProps) {
  const label = `큰 모델이 ${passes}번 도는 시간의 경주. 추측 디코딩은 ${rounds.length}바퀴에 ${tokens}토큰, 큰 모델만으로는 ${passes}토큰`
  return (
    <Drawing height={250} label={label}>
      <text y="14">추측 디코딩: {tokens}토큰</text>
      {rounds.map((accepted, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place
        <g key={round} transform={`translate(${tenth(round * length * unit)} 0)`}>
          {Array.from({ length: gamma + 1 }, (_, place) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: so is a token
              key={place}
              className={place < accepted ? 'main' : place === accepted ? 'other' : 'box'}
              cx={tenth((length * unit) / 2)}
              cy={122 - place * 12}
              r={4.5}
            />
          ))}
          <rect className="main" y="132" width={tenth((length - 1) * unit - 0.5)} height="16" />
          <rect className="other" x={tenth((length - 1) * unit)} y="132" width={unit - 1.5} height="16" />
        </g>
      ))}
      <text y="178">큰 모델만: {passes}토큰</text>
      {Array.from({ length: passes }, (_, pass) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place
        <g key={pass} transform={`translate(${pass * unit} 0)`}>
          <circle className="other" cx={unit / 2} cy="192" r={4.5} />
          <rect className="other" y="202" width={unit - 1.5} height="16" />
        </g>
      ))}
      <circle className="main" cx="5" cy="238" r="4.5" />
      <text x="14" y="242">
        받아들인 초안
      </text>
      <circle className="other" cx="118" cy="238" r="4.5" />
      <text x="127" y="242">
        큰 모델이 뽑음
      </text>
      <circle className="box" fill="none" stroke="currentColor" cx="236" cy="238" r="4.5" />
      <text x="245" y="242">
        버린 초안
      </text>
    </Drawing>
  )
}

const x = linear([0, 12], [30, 330])
const y = linear([0, 10], [205, 28])
const lengths = Array.from({ length: 13 }, (_, gamma) => gamma)

function Gain({ alpha, gamma, cost }: { alpha: number; gamma: number; cost: number }) {
  const curve = (value: (gamma: number) => number) => pathThrough(lengths.map((one) => [x.at(one), y.at(value(one))]))
  const tokens = (one: number) => expectedTokens(alpha, one)
  const gain = (one: number) => speedUp(alpha, one, cost)
  const label = `초안의 길이에 따른 기대 토큰과 시간의 개선. γ = ${gamma}에서 ${tokens(gamma).toFixed(2)}토큰, ${gain(gamma).toFixed(2)}배`
  return (
    <Drawing height={250} label={label}>
      <Axes
        left={30}
        right={330}
        top={28}
        bottom={205}
        x={{
          scale: x,
          ticks: [0, 4, 8, 12].map((tick) => [tick, String(tick)]),
          name: (
            <>
              초안의 길이 <Variable>γ</Variable>
            </>
          ),
        }}
        y={{ scale: y, ticks: [0, 2, 4, 6, 8, 10].map((tick) => [tick, String(tick)]), name: '' }}
      />
      <Line className="curve other" d={curve(tokens)} />
      <Line className="curve" d={curve(gain)} />
      <circle className="other" cx={x.at(gamma)} cy={y.at(tokens(gamma))} r="5" />
      <circle className="main" cx={x.at(gamma)} cy={y.at(gain(gamma))} r="5" />
      <Line className="curve other" d="M34 12h18" />
      <text x="58" y="16">
        바퀴마다 토큰
      </text>
      <Line className="curve" d="M164 12h18" />
      <text x="188" y="16">
        빨라지는 배수
      </text>
    </Drawing>
  )
}
