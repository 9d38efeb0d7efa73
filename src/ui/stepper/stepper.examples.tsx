import { useState } from 'react'
import type { ExampleProps, ExampleSet } from '../example'
import { Stepper } from './stepper'

function Days({ say, id, start, isDisabled, error }: ExampleProps & { id: string; start: number; isDisabled?: boolean; error?: (days: number) => string | undefined }) {
  const [days, setDays] = useState(start)
  const shown = { 'zh-Hans': `${days} 天`, 'zh-Hant': `${days} 天`, en: days === 1 ? '1 day' : `${days} days`, pt: days === 1 ? '1 dia' : `${days} dias` }
  return (
    <Stepper
      id={id}
      label={say({ 'zh-Hans': '逗留多久', 'zh-Hant': '逗留多久', en: 'How long you stay', pt: 'Duração da estadia' })}
      hint={say({
        'zh-Hans': '到达和离开的日子都算在内',
        'zh-Hant': '到達和離開的日子都計算在內',
        en: 'Count both the day you arrive and the day you leave',
        pt: 'Contam-se o dia da chegada e o dia da partida',
      })}
      error={error?.(days)}
      isDisabled={isDisabled}
      value={days}
      min={1}
      max={14}
      shown={say(shown)}
      fewerLabel={say({ 'zh-Hans': '少一天', 'zh-Hant': '少一天', en: 'One day fewer', pt: 'Menos um dia' })}
      moreLabel={say({ 'zh-Hans': '多一天', 'zh-Hant': '多一天', en: 'One day more', pt: 'Mais um dia' })}
      onValue={setDays}
    />
  )
}

export const examples: ExampleSet = {
  component: 'Stepper',
  examples: [
    { name: 'between its limits', Draw: (props) => <Days {...props} id="days" start={3} /> },
    { name: 'at its least', Draw: (props) => <Days {...props} id="days-least" start={1} /> },
    {
      name: 'with an error',
      Draw: (props) => {
        const tooLong = props.say({
          'zh-Hans': '个人游每次最多逗留 7 天。',
          'zh-Hant': '個人遊每次最多逗留 7 天。',
          en: 'An individual visit may last 7 days at most.',
          pt: 'Uma visita individual não pode exceder 7 dias.',
        })
        return <Days {...props} id="days-error" start={9} error={(days) => (days > 7 ? tooLong : undefined)} />
      },
    },
    { name: 'cannot be changed now', Draw: (props) => <Days {...props} id="days-off" start={3} isDisabled /> },
  ],
}
