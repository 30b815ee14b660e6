import type { Question } from './question.ts'
import { questions as antd } from './site/antd/questions.ts'
import { questions as cloudscape } from './site/cloudscape/questions.ts'
import { questions as fluent } from './site/fluent/questions.ts'
import { questions as fluentWeb } from './site/fluent-web/questions.ts'
import { questions as headless } from './site/headless/questions.ts'
import { questions as hookForm } from './site/hook-form/questions.ts'
import { questions as jquery } from './site/jquery/questions.ts'
import { questions as lightning } from './site/lightning/questions.ts'
import { questions as mui } from './site/mui/questions.ts'
import { questions as prosemirror } from './site/prosemirror/questions.ts'
import { questions as quill } from './site/quill/questions.ts'
import { questions as radix } from './site/radix/questions.ts'
import { questions as reactSelect } from './site/react-select/questions.ts'
import { questions as svelte } from './site/svelte/questions.ts'
import { questions as tinymce } from './site/tinymce/questions.ts'
import { questions as vue } from './site/vue/questions.ts'

/** One partner form on one library. */
export interface TestPage {
  /** Path on the server. */
  name: string
  /** Folder in `site` that it is built from. */
  source: string
  /** What it is built on. */
  library: string
  /** BCP 47. */
  lang: string
  title: string
  questions: readonly Question[]
}

const page = (
  name: string,
  library: string,
  lang: string,
  title: string,
  questions: readonly Question[],
): TestPage => ({
  name,
  source: name.startsWith('lightning-') ? 'lightning' : name,
  library,
  lang,
  title,
  questions,
})

export const testPages: TestPage[] = [
  page('cloudscape', 'Cloudscape', 'en', 'Create opportunity – Nimbus Partner Central', cloudscape),
  page('fluent', 'Fluent UI v9', 'en-US', 'Register a deal – Contosa Partner Center', fluent),
  page('fluent-web', 'Fluent web components 3', 'en-US', 'New referral – Contosa referrals', fluentWeb),
  page('lightning-synthetic', 'Lightning, synthetic shadow', 'en-US', 'New Deal Registration – Cirrus', lightning),
  page('lightning-native', 'Lightning, native shadow', 'en-US', 'New Deal Registration – Cirrus', lightning),
  page('mui', 'MUI', 'de', 'Projektregistrierung – Hersteller-Partnerportal', mui),
  page('antd', 'Ant Design', 'ja', '案件登録 – サクラ・パートナーポータル', antd),
  page('react-select', 'react-select', 'es', 'Registro de oportunidades – Ibérica Software', reactSelect),
  page('radix', 'Radix', 'en', 'Register a deal – Loomstack Partner Hub', radix),
  page('headless', 'Headless UI', 'fr', 'Enregistrer une affaire – Lumière Logiciels', headless),
  page('hook-form', 'React Hook Form', 'nl', 'Deal registreren – Partnerportaal', hookForm),
  page('vue', 'Vue 3', 'pt-BR', 'Registro de oportunidade – Ipê Sistemas', vue),
  page('svelte', 'Svelte 5', 'it', 'Registrazione opportunità – Bottega Digitale', svelte),
  page('jquery', 'jQuery UI and selectize', 'en-US', 'Deal Registration – Partner Extranet', jquery),
  page('quill', 'Quill', 'en-GB', 'Opportunity registration – Northwind Channel Desk', quill),
  page('tinymce', 'TinyMCE', 'de', 'Projektschutz beantragen – Partnernetz Alpenblick', tinymce),
  page('prosemirror', 'ProseMirror and Lexical', 'en', 'New deal registration – Partner Notebook', prosemirror),
]
