'use client'
import { useState } from 'react'
import { Slider } from './controls'
import { Drawing, Lab, Line, Numbers, Panels, Variable } from './lab'
import { Matrix } from './matrix'
import { factors, frozen, leftOver, multiply, singularValues, size, trained } from './models/low-rank'
import { tenth } from './scale'

const words = {
  ko: {
    rank: '랭크',
    matrices: (rank: number) => `얼린 W0, 목표 변화 ΔW, 랭크 ${rank}의 곱 BA. 아래에는 세로로 긴 B와 가로로 긴 A`,
    frozen: '(얼림)',
    target: '(목표)',
    values: (rank: number) => `특잇값 ${size}개의 막대. 앞의 ${rank}개를 BA가 담고 나머지는 버린다`,
    kept: '담은 특잇값',
    tail: '버린 꼬리',
    drawn: '그림: 학습하는 수',
    real: 'd = k = 4096이면',
    left: '남은 오차 ‖ΔW − BA‖ / ‖ΔW‖',
  },
  en: {
    rank: 'Rank',
    matrices: (rank: number) =>
      `The frozen W0, the wanted change ΔW and the product BA of rank ${rank}; below them the tall B and the wide A`,
    frozen: '(frozen)',
    target: '(wanted)',
    values: (rank: number) => `Bars of ${size} singular values. BA keeps the first ${rank} and drops the rest`,
    kept: 'kept',
    tail: 'dropped tail',
    drawn: 'Drawn: trained numbers',
    real: 'With d = k = 4096',
    left: 'Left over, ‖ΔW − BA‖ / ‖ΔW‖',
  },
}

const change = multiply(factors(size).b, factors(size).a)
const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)}%`
const count = (value: number) => value.toLocaleString('en-US')

/** The rank of LoRA: what the product of two thin matrices can hold, and what it costs. */
export function LoraRank({ language }: { language: keyof typeof words }) {
  const [rank, setRank] = useState(4)
  const say = words[language]
  return (
    <Lab>
      <Panels>
        <Matrices rank={rank} say={say} />
        <SingularValues rank={rank} say={say} />
      </Panels>
      <Slider
        label={
          <>
            {say.rank} <var>r</var>
          </>
        }
        text={String(rank)}
        value={rank}
        min={1}
        max={size / 2}
        onValue={setRank}
      />
      <Numbers
        rows={[
          [say.drawn, `${count(trained(rank, size, size))} / ${count(size * size)} (${percent((2 * rank) / size)})`],
          [say.real, `${count(trained(rank, 4096, 4096))} (${percent((2 * rank) / 4096)})`],
          [say.left, percent(leftOver(rank))],
        ]}
      />
    </Lab>
  )
}

type Say = (typeof words)['ko']

function Matrices({ rank, say }: { rank: number; say: Say }) {
  const { b, a } = factors(rank)
  const product = multiply(b, a)
  return (
    <Drawing height={262} label={say.matrices(rank)}>
      <text x="2" y="14">
        <Variable>W₀</Variable> {say.frozen}
      </text>
      <text x="120" y="14">
        <Variable>ΔW</Variable> {say.target}
      </text>
      <text x="238" y="14">
        <Variable>BA</Variable>
      </text>
      <Matrix values={frozen} x={2} y={24} cell={4.1} top={1.6} isQuiet />
      <Matrix values={change} x={120} y={24} cell={4.1} top={0.6} />
      <Matrix values={product} x={238} y={24} cell={4.1} top={0.6} />
      <text x="2" y="152">
        <Variable>B</Variable> ({size}×{rank})
      </text>
      <text x="120" y="152">
        <Variable>A</Variable> ({rank}×{size})
      </text>
      <Matrix values={b} x={2} y={162} cell={4.1} top={0.6} />
      <Matrix values={a} x={120} y={162} cell={4.1} top={0.6} />
    </Drawing>
  )
}

const barHeight = (value: number) => tenth((value / singularValues[0]!) * 190)

function SingularValues({ rank, say }: { rank: number; say: Say }) {
  return (
    <Drawing height={262} label={say.values(rank)}>
      {singularValues.map((value, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the values never change places
          key={i}
          className={i < rank ? 'main' : 'rest'}
          x={tenth(12 + i * 13.2)}
          y={tenth(228 - barHeight(value))}
          width={10}
          height={barHeight(value)}
        />
      ))}
      <Line className="axis" d="M8 228H332" />
      <rect className="main" x="170" y="30" width="12" height="12" />
      <text x="188" y="41">
        {say.kept} <Variable>σ₁…σᵣ</Variable>
      </text>
      <rect className="rest" x="170" y="52" width="12" height="12" />
      <text x="188" y="63">
        {say.tail}
      </text>
      {[1, 6, 12, 18, 24].map((i) => (
        <text key={i} className="quiet" x={tenth(17 + (i - 1) * 13.2)} y="246" textAnchor="middle">
          {i}
        </text>
      ))}
    </Drawing>
  )
}
