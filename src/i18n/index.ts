export { defineMessages } from './define-messages'
export { useI18n, type I18n } from './use-i18n'
