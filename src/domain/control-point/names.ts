import type { LocalText } from '../locale/locale'
import type { PointId } from './control-points'

const named = (hans: string, hant: string, en: string, pt: string): LocalText => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt })

/** What control points are called in lists, for those who have no words of `pages/customs` with them; they say the same. */
export const POINT_NAMES: Record<PointId, LocalText> = {
  'lo-wu': named('罗湖', '羅湖', 'Lo Wu (Luohu)', 'Lo Wu (Luohu)'),
  'lok-ma-chau-spur-line': named('福田（落马洲支线）', '落馬洲支線（福田）', 'Lok Ma Chau Spur Line (Futian)', 'Ramal de Lok Ma Chau (Futian)'),
  'new-huanggang': named('新皇岗', '新皇崗', 'New Huanggang', 'Novo Huanggang'),
  'lok-ma-chau': named('旧皇岗（落马洲）', '落馬洲（舊皇崗）', 'Lok Ma Chau (old Huanggang)', 'Lok Ma Chau (antigo Huanggang)'),
  'shenzhen-bay': named('深圳湾', '深圳灣', 'Shenzhen Bay', 'Baía de Shenzhen'),
  'heung-yuen-wai': named('莲塘（香园围）', '香園圍（蓮塘）', 'Heung Yuen Wai (Liantang)', 'Heung Yuen Wai (Liantang)'),
  'man-kam-to': named('文锦渡', '文錦渡', 'Man Kam To (Wenjindu)', 'Man Kam To (Wenjindu)'),
  'sha-tau-kok': named('沙头角', '沙頭角', 'Sha Tau Kok (Shatoujiao)', 'Sha Tau Kok (Shatoujiao)'),
  'west-kowloon': named('高铁西九龙站', '高鐵西九龍站', 'West Kowloon high-speed rail', 'West Kowloon (alta velocidade)'),
  'hzmb-hong-kong': named('大桥香港口岸', '大橋香港口岸', 'Bridge, Hong Kong Port', 'Ponte, posto de Hong Kong'),
  'hzmb-macao': named('大桥澳门口岸', '大橋澳門口岸', 'Bridge, Macao Port', 'Ponte, posto de Macau'),
  'hzmb-zhuhai': named('大桥珠海口岸', '大橋珠海口岸', 'Bridge, Zhuhai Port', 'Ponte, posto de Zhuhai'),
  'border-gate': named('拱北（关闸）', '關閘（拱北）', 'Border Gate (Gongbei)', 'Portas do Cerco (Gongbei)'),
  qingmao: named('青茂', '青茂', 'Qingmao', 'Qingmao'),
  hengqin: named('横琴', '橫琴', 'Hengqin', 'Hengqin'),
  'inner-harbour': named('湾仔（澳门内港）', '內港客運碼頭（灣仔）', 'Inner Harbour (Wanzai)', 'Porto Interior (Wanzai)'),
  'industrial-park': named('珠澳跨境工业区', '珠澳跨境工業區', 'Zhuhai-Macao Cross-border Industrial Park', 'Parque Industrial Transfronteiriço Zhuhai-Macau'),
  'macau-ferry-terminal': named('香港港澳客轮码头（上环）', '港澳客輪碼頭（上環）', 'Hong Kong-Macau Ferry Terminal (Sheung Wan)', 'Terminal de Ferries Hong Kong-Macau (Sheung Wan)'),
  'china-ferry-terminal': named('香港中国客运码头（尖沙咀）', '中國客運碼頭（尖沙咀）', 'China Ferry Terminal (Tsim Sha Tsui)', 'China Ferry Terminal (Tsim Sha Tsui)'),
  'kai-tak-cruise': named('启德邮轮码头', '啟德郵輪碼頭', 'Kai Tak Cruise Terminal', 'Terminal de Cruzeiros de Kai Tak'),
  skypier: named('香港机场海天码头', '香港機場海天客運碼頭', 'SkyPier, Hong Kong airport', 'SkyPier, aeroporto de Hong Kong'),
  'outer-harbour': named('澳门外港客运码头', '外港客運碼頭', 'Outer Harbour Ferry Terminal', 'Terminal Marítimo do Porto Exterior'),
  'taipa-ferry': named('澳门氹仔客运码头', '氹仔客運碼頭', 'Taipa Ferry Terminal', 'Terminal Marítimo da Taipa'),
  shekou: named('蛇口邮轮母港', '蛇口郵輪母港', 'Shekou', 'Shekou'),
  'shenzhen-airport-ferry': named('深圳机场码头（福永）', '深圳機場碼頭（福永）', 'Shenzhen Airport ferry port (Fuyong)', 'Terminal marítimo do aeroporto de Shenzhen (Fuyong)'),
  nansha: named('广州南沙客运港', '廣州南沙客運港', 'Nansha, Guangzhou', 'Nansha, Cantão'),
  pazhou: named('广州琶洲码头', '廣州琶洲碼頭', 'Pazhou, Guangzhou', 'Pazhou, Cantão'),
  zhongshan: named('中山客运口岸', '中山客運口岸', 'Zhongshan Port', 'Porto de Zhongshan'),
  jiuzhou: named('珠海九洲港', '珠海九洲港', 'Jiuzhou, Zhuhai', 'Jiuzhou, Zhuhai'),
  'hong-kong-airport': named('香港国际机场', '香港國際機場', 'Hong Kong International Airport', 'Aeroporto Internacional de Hong Kong'),
  'macao-airport': named('澳门国际机场', '澳門國際機場', 'Macau International Airport', 'Aeroporto Internacional de Macau'),
  'shenzhen-airport': named('深圳宝安国际机场', '深圳寶安國際機場', 'Shenzhen Bao’an International Airport', 'Aeroporto Internacional de Shenzhen Bao’an'),
  'guangzhou-airport': named('广州白云国际机场', '廣州白雲國際機場', 'Guangzhou Baiyun International Airport', 'Aeroporto Internacional de Guangzhou Baiyun'),
  'zhuhai-airport': named('珠海金湾机场', '珠海金灣機場', 'Zhuhai Jinwan Airport', 'Aeroporto de Zhuhai Jinwan'),
}
