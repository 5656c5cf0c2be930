'use client'
import { useState } from 'react'
import { Axes } from './axes'
import { Slider } from './controls'
import { Handle } from './handle'
import { Drawing, Lab, Line, Numbers, Variable } from './lab'
import { lossAt, optimum, tokensFor } from './models/scaling'
import { linear, logarithmic, pathThrough } from './scale'

const [least, most] = [1e7, 1e12]
const x = logarithmic([least, most], [36, 330])
const y = linear([1.6, 4.4], [245, 34])
const sizes = Array.from({ length: 101 }, (_, i) => least * (most / least) ** (i / 100))
const curveOf = (compute: number) =>
  pathThrough(sizes.map((n) => [x.at(n), y.at(lossAt(compute, n))] as const).filter(([, place]) => place >= y.at(4.4)))
const references = [18, 20, 22, 24].map((exponent) => [exponent, curveOf(10 ** exponent)] as const)

/** Numbers as the papers write them: 70B, 1.4T. */
function formatCount(value: number): string {
  const [unit, name] = value >= 1e12 ? [1e12, 'T'] : value >= 1e9 ? [1e9, 'B'] : [1e6, 'M']
  return `${Number((value / unit).toPrecision(3)).toLocaleString('en-US')}${name}`
}

const superscript = (value: number) => [...value.toFixed(1)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '·').join('')

/** Losses of models of all sizes with the same compute. */
export function IsoflopCurves() {
  const [exponent, setExponent] = useState(21)
  const [size, setSize] = useState(2e8)
  const compute = 10 ** exponent
  const best = optimum(compute)
  const [mine, lowest] = [lossAt(compute, size), lossAt(compute, best)]
  return (
    <Lab>
      <Curves compute={compute} size={size} onSize={setSize} />
      <Slider
        label={
          <>
            연산량 <var>C</var>
          </>
        }
        text={`10${superscript(exponent)} FLOP`}
        value={exponent}
        min={18}
        max={25}
        step={0.1}
        onValue={setExponent}
      />
      <Numbers
        rows={[
          ['고른 크기', formatCount(size)],
          ['최적의 크기', formatCount(best)],
          ['고른 크기의 토큰', formatCount(tokensFor(compute, size))],
          ['최적의 토큰', formatCount(tokensFor(compute, best))],
          ['고른 크기의 손실', mine.toFixed(3)],
          ['최적의 손실', `${lowest.toFixed(3)} (차이 ${(mine - lowest).toFixed(3)})`],
        ]}
      />
    </Lab>
  )
}

interface CurvesProps {
  compute: number
  size: number
  onSize(size: number): void
}

function Curves({ compute, size, onSize }: CurvesProps) {
  const best = optimum(compute)
  const mine = Math.min(4.4, lossAt(compute, size))
  return (
    <Drawing height={290} role="group" label="연산량이 같은 모델들의 손실. 파라미터 수에 따라 골짜기를 이룬다">
      <Axes
        left={36}
        right={330}
        top={34}
        bottom={245}
        x={{
          scale: x,
          ticks: [7, 8, 9, 10, 11, 12].map((tick) => [10 ** tick, formatCount(10 ** tick)]),
          name: (
            <>
              파라미터 수 <Variable>N</Variable>
            </>
          ),
        }}
        y={{ scale: y, ticks: [2, 2.5, 3, 3.5, 4].map((tick) => [tick, tick.toFixed(1)]), name: '손실' }}
      />
      {references.map(([exponent, d]) => (
        <Line key={exponent} className="curve quiet" d={d} />
      ))}
      <Line className="curve quiet" d="M120 16h18" />
      <text className="quiet" x="144" y="20">
        <Variable>C</Variable> = 10¹⁸, 10²⁰, 10²², 10²⁴
      </text>
      <Line className="curve" d={curveOf(compute)} />
      <circle className="other" cx={x.at(best)} cy={y.at(lossAt(compute, best))} r="5" />
      <Handle
        label="고른 크기"
        x={x.at(size)}
        y={y.at(mine)}
        scale={x}
        value={size}
        min={least}
        max={most}
        factor={10 ** 0.1}
        text={`${formatCount(size)}, 손실 ${lossAt(compute, size).toFixed(3)}`}
        onValue={onSize}
      />
    </Drawing>
  )
}
