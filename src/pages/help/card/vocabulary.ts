/** What the app can say in four languages by itself; everything else is shown as it was written. Ids stand in codes: they are never changed or used again. */
export const VOCABULARY = {
  allergies: ['none', 'penicillin', 'cephalosporin', 'sulfa', 'aspirin', 'nsaid', 'contrast', 'anaesthetic', 'latex', 'seafood', 'peanut', 'egg', 'milk', 'bee'],
  conditions: ['hypertension', 'diabetes', 'heart', 'heart-failure', 'arrhythmia', 'pacemaker', 'stroke', 'asthma', 'copd', 'kidney', 'dialysis', 'liver', 'epilepsy', 'dementia', 'parkinson', 'cancer', 'hearing', 'sight', 'walking', 'swallowing'],
  medicines: ['none', 'insulin', 'metformin', 'warfarin', 'doac', 'aspirin', 'clopidogrel', 'nitroglycerin', 'amlodipine', 'statin', 'levothyroxine', 'steroid', 'inhaler', 'levodopa', 'antiepileptic', 'painkiller'],
  languages: ['cantonese', 'mandarin', 'english', 'portuguese', 'teochew', 'hakka'],
  relation: ['spouse', 'child', 'sibling', 'relative', 'friend', 'carer', 'home'],
} as const

/** Nothing known, said by somebody: other than nothing said. */
export const NONE = 'none'

export type Group = keyof typeof VOCABULARY

export const BLOOD_GROUPS = ['O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-'] as const
