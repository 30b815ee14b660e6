import * as other from './other.ts'
import * as react from './react.ts'
import type { Visit } from './visit.ts'

/** The visit to each page, by its name. */
export const visits: Record<string, Visit> = {
  ...react,
  ...other,
  'react-select': react.reactSelect,
  'hook-form': react.hookForm,
  'fluent-web': other.fluentWeb,
  'lightning-synthetic': other.lightning,
  'lightning-native': other.lightning,
}
