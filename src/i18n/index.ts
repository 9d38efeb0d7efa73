export { defineMessages } from './define-messages'
export { useI18n } from './use-i18n'
export { sharedMessages, type SharedKey } from './locales'
