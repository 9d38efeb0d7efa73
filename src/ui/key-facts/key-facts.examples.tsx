import type { ExampleSet } from '../example'
import { KeyFacts } from './key-facts'

/** How KeyFacts look: one to three values, short and long. */
export const examples: ExampleSet = {
  component: 'KeyFacts',
  examples: [
    {
      name: 'price and time',
      Draw: ({ say }) => (
        <KeyFacts
          facts={[
            {
              icon: 'fee',
              label: say({ 'zh-Hans': '费用', 'zh-Hant': '費用', en: 'What it costs', pt: 'Quanto custa' }),
              value: say({ 'zh-Hans': '260港元', 'zh-Hant': '260港元', en: 'HK$260', pt: 'HKD 260' }),
              note: say({ 'zh-Hans': '成人首次申领', 'zh-Hant': '成人首次申領', en: 'First application, adult', pt: 'Primeiro pedido, adulto' }),
            },
            {
              icon: 'time',
              label: say({ 'zh-Hans': '所需时间', 'zh-Hant': '所需時間', en: 'Time needed', pt: 'Tempo necessário' }),
              value: say({ 'zh-Hans': '7个工作日', 'zh-Hant': '7個工作天', en: '7 working days', pt: '7 dias úteis' }),
            },
          ]}
        />
      ),
    },
    {
      name: 'a long value',
      Draw: ({ say }) => (
        <KeyFacts
          facts={[
            {
              icon: 'time',
              label: say({ 'zh-Hans': '所需时间', 'zh-Hant': '所需時間', en: 'Time needed', pt: 'Tempo necessário' }),
              value: say({
                'zh-Hans': '网上申请后约三个星期，旺季可能更长',
                'zh-Hant': '網上申請後約三個星期，旺季可能更長',
                en: 'About three weeks after an application online, longer in busy months',
                pt: 'Cerca de três semanas após o pedido em linha, mais nos meses de maior procura',
              }),
            },
          ]}
        />
      ),
    },
  ],
}
