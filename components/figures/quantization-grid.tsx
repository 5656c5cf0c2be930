'use client'
import { useId, useState } from 'react'
import { Choice, Slider } from './controls'
import { Controls, Drawing, Lab, Line, Numbers } from './lab'
import { channels, gridStep, makeWeights, quantize, rootMeanSquare } from './models/quantize'
import { linear } from './scale'

const ways = { whole: '행렬에 하나', each: '채널마다 하나' }

/** Rounding weights to a grid, when one channel is larger than the others. */
export function QuantizationGrid() {
  const [bits, setBits] = useState(4)
  const [outlier, setOutlier] = useState(6)
  const [way, setWay] = useState<keyof typeof ways>('whole')
  const weights = makeWeights(outlier)
  const whole = gridStep(weights.flat(), bits)
  const steps = weights.map((row) => (way === 'whole' ? whole : gridStep(row, bits)))
  const calm = weights.slice(0, -1).flat()
  const errors = [whole, gridStep(weights[0]!, bits)].map((step) => rootMeanSquare(calm, step))
  const large = weights.at(-1)!
  return (
    <Lab>
      <Channels weights={weights} steps={steps} way={way} />
      <Choice<keyof typeof ways> label="배율" name={useId()} value={way} options={ways} onValue={setWay} />
      <Controls>
        <Slider label="비트" text={`${bits}비트`} value={bits} min={2} max={8} onValue={setBits} />
        <Slider label="채널 4의 크기" text={`${outlier}배`} value={outlier} min={1} max={10} onValue={setOutlier} />
      </Controls>
      <Numbers
        rows={[
          ['채널 1–3의 오차, 배율이 하나일 때', errors[0]!.toFixed(4)],
          ['채널 1–3의 오차, 채널마다일 때', errors[1]!.toFixed(4)],
          ['채널 4의 오차', rootMeanSquare(large, gridStep(large, bits)).toFixed(4)],
        ]}
      />
    </Lab>
  )
}

interface ChannelsProps {
  weights: readonly (readonly number[])[]
  /** Of the grid of each channel. */
  steps: readonly number[]
  way: keyof typeof ways
}

function Channels({ weights, steps, way }: ChannelsProps) {
  return (
    <Drawing height={290} label={`채널 ${channels}개의 가중치와 격자점. 배율은 ${ways[way]}`}>
      {weights.map((row, channel) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a channel is its place
        <Channel key={channel} channel={channel} row={row} step={steps[channel]!} />
      ))}
      <circle className="other" cx="5" cy="280" r="4" />
      <text x="14" y="284">
        가중치
      </text>
      <circle className="main" cx="82" cy="280" r="4" />
      <text x="91" y="284">
        반올림한 값
      </text>
      <Line className="box" d="M184 274v12" />
      <text x="191" y="284">
        격자
      </text>
    </Drawing>
  )
}

/** One channel, drawn as wide as its largest weight. */
function Channel({ channel, row, step }: { channel: number; row: readonly number[]; step: number }) {
  const reach = Math.max(...row.map(Math.abs))
  const { at } = linear([-reach, reach], [12, 328])
  const most = Math.floor(reach / step + 1e-9)
  const lines = Array.from({ length: 2 * most + 1 }, (_, i) => `M${at((i - most) * step)} 22v28`).join('')
  return (
    <g transform={`translate(0 ${channel * 66})`}>
      <text y="14">채널 {channel + 1}</text>
      <text className="quiet" x="340" y="14" textAnchor="end">
        −{reach.toFixed(0)} ~ {reach.toFixed(0)}, 격자 간격 {step.toFixed(3)}
      </text>
      <Line className="box" d={lines} />
      {row.map((weight, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: so is a weight
        <g key={i}>
          <Line
            className="curve quiet"
            strokeDasharray="none"
            d={`M${at(weight)} 28L${at(quantize(weight, step))} 44`}
          />
          <circle className="other" cx={at(weight)} cy="28" r="3.5" />
          <circle className="main" cx={at(quantize(weight, step))} cy="44" r="3.5" />
        </g>
      ))}
    </g>
  )
}
