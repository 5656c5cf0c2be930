'use client'
import { useState } from 'react'
import { Axes } from './axes'
import { Slider } from './controls'
import { Controls, Drawing, Lab, Line, Numbers, Panels, Variable } from './lab'
import { angularSpeed, dot, key, query, rotate } from './models/rotary'
import { linear, pathThrough, tenth } from './scale'

const subscripts = ['₀', '₁', '₂', '₃']

/** Pairs of components that turn with the position, each at its own speed. */
export function RotaryPairs() {
  const [position, setPosition] = useState(5)
  const [distance, setDistance] = useState(3)
  const q = rotate(query, position)
  const k = rotate(key, position - distance)
  return (
    <Lab>
      <Panels>
        <Dials q={q} k={k} position={position} distance={distance} />
        <Scores distance={distance} score={dot(q, k)} />
      </Panels>
      <Controls>
        <Slider
          label={
            <>
              쿼리의 위치 <var>m</var>
            </>
          }
          text={String(position)}
          value={position}
          min={0}
          max={2048}
          onValue={setPosition}
        />
        <Slider
          label={
            <>
              거리 <var>m − n</var>
            </>
          }
          text={String(distance)}
          value={distance}
          min={-30}
          max={30}
          onValue={setDistance}
        />
      </Controls>
      <Numbers
        rows={[
          ['점수, 돌린 쿼리와 키의 내적', dot(q, k).toFixed(6)],
          ['키의 위치 n', String(position - distance)],
        ]}
      />
    </Lab>
  )
}

interface DialsProps {
  q: readonly number[]
  k: readonly number[]
  position: number
  distance: number
}

function Dials({ q, k, position, distance }: DialsProps) {
  return (
    <Drawing
      height={262}
      label={`평면 네 개의 다이얼. 쿼리는 위치 ${position}, 키는 위치 ${position - distance}만큼 돌아 있다`}
    >
      {subscripts.map((subscript, plane) => {
        const angle = position * angularSpeed(plane, query.length)
        return (
          <g key={subscript} transform={`translate(${(plane % 2) * 172} ${Math.floor(plane / 2) * 122})`}>
            <circle className="box" fill="none" stroke="currentColor" cx="46" cy="52" r="44" />
            <Hand name="other" x={k[2 * plane]!} y={k[2 * plane + 1]!} />
            <Hand name="main" x={q[2 * plane]!} y={q[2 * plane + 1]!} />
            <text x="97" y="38">
              <Variable>{`θ${subscript}`}</Variable> = {angularSpeed(plane, query.length).toFixed(plane)}
            </text>
            <text className="quiet" x="97" y="58">
              {(angle / (2 * Math.PI)).toFixed(2)}바퀴
            </text>
          </g>
        )
      })}
      <Line className="curve" d="M2 252h18" />
      <text x="26" y="256">
        쿼리
      </text>
      <Line className="curve other" d="M82 252h18" />
      <text x="106" y="256">
        키
      </text>
    </Drawing>
  )
}

/** Longest pair of the two vectors. */
const longest = Math.max(
  ...[query, key].flatMap((vector) => [0, 2, 4, 6].map((i) => Math.hypot(vector[i]!, vector[i + 1]!))),
)

function Hand({ name, x, y }: { name: 'main' | 'other'; x: number; y: number }) {
  const [right, up] = [tenth(46 + (x / longest) * 42), tenth(52 - (y / longest) * 42)]
  return (
    <>
      <Line className={name === 'main' ? 'curve' : 'curve other'} d={`M46 52L${right} ${up}`} />
      <circle className={name} cx={right} cy={up} r="4" />
    </>
  )
}

const x = linear([-30, 30], [36, 332])
const y = linear([-4, 4], [205, 30])
const curve = pathThrough(
  Array.from({ length: 241 }, (_, i) => {
    const distance = i / 4 - 30
    return [x.at(distance), y.at(dot(rotate(query, distance), key))] as const
  }),
)

function Scores({ distance, score }: { distance: number; score: number }) {
  return (
    <Drawing height={262} label={`거리에 따른 점수. 거리 ${distance}에서 ${score.toFixed(3)}`}>
      <Axes
        left={36}
        right={332}
        top={30}
        bottom={205}
        x={{
          scale: x,
          ticks: [-30, -15, 0, 15, 30].map((tick) => [tick, String(tick)]),
          name: (
            <>
              거리 <Variable>m − n</Variable>
            </>
          ),
        }}
        y={{ scale: y, ticks: [-4, -2, 0, 2, 4].map((tick) => [tick, String(tick)]), name: '점수' }}
      />
      <Line className="curve" d={curve} />
      <circle className="main" cx={x.at(distance)} cy={y.at(score)} r="5.5" />
    </Drawing>
  )
}
