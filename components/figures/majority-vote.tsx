'use client'
import { useState } from 'react'
import { Axes } from './axes'
import { Slider } from './controls'
import { Controls, Drawing, Lab, Line, Numbers, Panels, Variable } from './lab'
import { binomial, majorityRight, mostSamples, winsWith } from './models/majority'
import { linear, pathThrough, tenth } from './scale'

const percent = (value: number) => `${(value * 100).toFixed(1)}%`

/** Votes of samples: how often the most frequent answer is right. */
export function MajorityVote() {
  const [p, setP] = useState(0.4)
  const [samples, setSamples] = useState(15)
  const [wrong, setWrong] = useState(3)
  const right = majorityRight(p, samples, wrong)
  return (
    <Lab>
      <Panels>
        <Curve p={p} samples={samples} wrong={wrong} />
        <Votes p={p} samples={samples} wrong={wrong} />
      </Panels>
      <Controls>
        <Slider
          label={
            <>
              풀이 하나가 맞을 확률 <var>p</var>
            </>
          }
          text={p.toFixed(2)}
          value={p}
          min={0.05}
          max={0.95}
          step={0.05}
          onValue={setP}
        />
        <Slider
          label={
            <>
              뽑은 수 <var>n</var>
            </>
          }
          text={`${samples}개`}
          value={samples}
          min={1}
          max={mostSamples}
          step={2}
          onValue={setSamples}
        />
        <Slider label="서로 다른 오답" text={`${wrong}가지`} value={wrong} min={1} max={10} onValue={setWrong} />
      </Controls>
      <Numbers
        rows={[
          ['다수결이 맞을 확률', percent(right)],
          ['하나만 뽑을 때', percent(p)],
        ]}
      />
    </Lab>
  )
}

interface Vote {
  p: number
  samples: number
  wrong: number
}

const x = linear([0, 42], [46, 332])
const y = linear([0, 1], [205, 32])
const odd = Array.from({ length: (mostSamples + 1) / 2 }, (_, i) => 2 * i + 1)
const shares = [0, 0.25, 0.5, 0.75, 1].map((tick) => [tick, `${tick * 100}%`] as const)

function Curve({ p, samples, wrong }: Vote) {
  const curve = (others: number) => pathThrough(odd.map((n) => [x.at(n), y.at(majorityRight(p, n, others))]))
  const right = majorityRight(p, samples, wrong)
  return (
    <Drawing height={250} label={`뽑은 수에 따른 다수결의 정확도. ${samples}개를 뽑으면 ${percent(right)}`}>
      <Axes
        left={46}
        right={332}
        top={32}
        bottom={205}
        x={{
          scale: x,
          ticks: [1, 11, 21, 31, 41].map((tick) => [tick, String(tick)]),
          name: (
            <>
              뽑은 수 <Variable>n</Variable>
            </>
          ),
        }}
        y={{ scale: y, ticks: shares, name: '다수결이 맞을 확률' }}
      />
      <Line className="curve quiet" d={curve(1)} />
      <Line className="curve" d={curve(wrong)} />
      <circle className="main" cx={x.at(samples)} cy={y.at(right)} r="5" />
      <Line className="curve quiet" d="M160 14h18" />
      <text x="184" y="18" className="quiet">
        오답이 한 가지일 때
      </text>
    </Drawing>
  )
}

function Votes({ p, samples, wrong }: Vote) {
  const chances = Array.from({ length: samples + 1 }, (_, count) => binomial(samples, count, p))
  const highest = Math.max(...chances)
  const step = 320 / (samples + 1)
  const height = (chance: number) => tenth((chance / highest) * 165)
  return (
    <Drawing
      height={250}
      label={`맞은 표의 수의 분포. 색칠한 부분이 다수결이 이기는 경우로, 모두 더하면 ${percent(majorityRight(p, samples, wrong))}`}
    >
      <text x="0" y="18">
        맞은 표의 수와
      </text>
      <rect className="main" x="98" y="7" width="12" height="12" />
      <text x="116" y="18">
        이기는 경우
      </text>
      <rect className="box" fill="none" stroke="currentColor" x="206" y="7" width="12" height="12" />
      <text x="224" y="18">
        지는 경우
      </text>
      {chances.map((chance, count) => {
        const wins = height(chance * winsWith(count, samples, wrong))
        const place = { x: tenth(10 + count * step), width: tenth(Math.max(1, step - 1.5)) }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number of votes is its place
          <g key={count}>
            <rect
              className="box"
              fill="none"
              stroke="currentColor"
              {...place}
              y={205 - height(chance)}
              height={height(chance) - wins}
            />
            <rect className="main" {...place} y={tenth(205 - wins)} height={wins} />
          </g>
        )
      })}
      <Line className="axis" d="M6 205H334" />
      <text className="quiet" x={tenth(10 + step / 2)} y="223" textAnchor="middle">
        0
      </text>
      <text className="quiet" x={tenth(330 - step / 2)} y="223" textAnchor="middle">
        {samples}
      </text>
      <text x="332" y="241" textAnchor="end">
        {samples}표 가운데 맞은 표
      </text>
    </Drawing>
  )
}
