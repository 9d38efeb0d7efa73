import type { ExampleSet } from '../example'
import { Card } from '../section/section'
import { ListItem } from './list-item'

const nothing = () => {}
const SITE = 'www.gov.mo'

export const examples: ExampleSet = {
  component: 'ListItem',
  examples: [
    {
      name: 'rows that go on to a page',
      Draw: ({ say }) => (
        <Card>
          <ListItem
            icon="customs"
            href="#"
            onTap={nothing}
            title={say({ 'zh-Hans': '自助过关通道', 'zh-Hant': '自助過關通道', en: 'Self-service channels', pt: 'Canais de passagem automática' })}
            note={say({
              'zh-Hans': '不用排队盖章，刷证件和指纹过关',
              'zh-Hant': '毋須排隊蓋章，憑證件及指紋過關',
              en: 'Cross with your card and fingerprint, no stamp and no counter',
              pt: 'Passe com o documento e a impressão digital, sem balcão nem carimbo',
            })}
          />
          <ListItem icon="fee" href="#" onTap={nothing} title={say({ 'zh-Hans': '签注收费', 'zh-Hant': '簽注收費', en: 'Endorsement fees', pt: 'Taxas das autorizações' })} />
        </Card>
      ),
    },
    {
      name: 'what a tap does: opens outside, calls, copies',
      Draw: ({ say }) => (
        <Card>
          <ListItem sign="open" href="https://www.gov.mo/" opensOutside title={say({ 'zh-Hans': '打开官方网站', 'zh-Hant': '開啟官方網站', en: 'Open the official website', pt: 'Abrir o sítio oficial' })} note={SITE} />
          <ListItem sign="call" href="tel:1823" opensOutside title={say({ 'zh-Hans': '政府热线', 'zh-Hant': '政府熱線', en: 'Government hotline', pt: 'Linha aberta do Governo' })} note="1823" />
          <ListItem sign="copy" onTap={nothing} title={say({ 'zh-Hans': '复制地址', 'zh-Hant': '複製地址', en: 'Copy the address', pt: 'Copiar o endereço' })} />
        </Card>
      ),
    },
    {
      name: 'a row to read',
      Draw: ({ say }) => (
        <Card>
          <ListItem
            icon="bring"
            title={say({ 'zh-Hans': '身份证正本', 'zh-Hant': '身份證正本', en: 'Identity card, the original', pt: 'Original do bilhete de identidade' })}
            note={say({ 'zh-Hans': '影印本不接受', 'zh-Hant': '不接受影印本', en: 'Copies are not accepted', pt: 'Não se aceitam fotocópias' })}
          />
        </Card>
      ),
    },
    {
      name: 'what says yes, beware and no: by form and by colour',
      Draw: ({ say }) => (
        <Card>
          <ListItem icon="check" title={say({ 'zh-Hans': '开放', 'zh-Hant': '開放', en: 'Open', pt: 'Aberto' })} />
          <ListItem icon="caution" title={say({ 'zh-Hans': '只开放一个方向', 'zh-Hant': '只開放一個方向', en: 'Open in one direction', pt: 'Aberto num só sentido' })} />
          <ListItem icon="clear" title={say({ 'zh-Hans': '关闭', 'zh-Hant': '關閉', en: 'Closed', pt: 'Encerrado' })} />
        </Card>
      ),
    },
    {
      name: 'long words, on several lines',
      Draw: ({ say }) => (
        <Card>
          <ListItem
            icon="government"
            href="#"
            onTap={nothing}
            title={say({
              'zh-Hans': '往来港澳通行证及签注（探亲、商务、团队旅游、个人旅游、其他、逗留）',
              'zh-Hant': '往來港澳通行證及簽注（探親、商務、團隊旅遊、個人旅遊、其他、逗留）',
              en: 'Exit-Entry Permit for travelling to and from Hong Kong and Macao, with its endorsements',
              pt: 'Salvo-conduto para deslocação a Hong Kong e Macau e respectivas autorizações',
            })}
            note={say({
              'zh-Hans': '全国任一出入境窗口可办，不用回户籍地',
              'zh-Hant': '內地任何出入境窗口均可辦理，毋須返回戶籍所在地',
              en: 'At any exit-entry counter on the Mainland; you need not go back to where you are registered',
              pt: 'Em qualquer balcão de entrada e saída do Interior da China, sem regressar ao local de registo',
            })}
          />
        </Card>
      ),
    },
  ],
}
