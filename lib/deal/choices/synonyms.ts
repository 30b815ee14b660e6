import { industries, industryBroader } from './industries.ts'
import { foldOption } from './option.ts'
import { dealTypes, deliveryBroader, deliveryModels, leadSources, stages, statuses } from './sales.ts'

/** Rows of texts that mean the same, whoever asks. Only what nobody would dispute: everything else the person decides. */
const other =
  'Other | Others | Sonstige | Sonstiges | Andere | Autre | Autres | Otro | Otros | Otra | Outro | Outros | Altro | Overig | Overige | Anders | その他'

const tables: Record<string, string[]> = {
  'account.industry': [...industries, other],
  'deal.type': [...dealTypes, other],
  'deal.stage': stages,
  'deal.deliveryModel': [...deliveryModels, other],
  'deal.leadSource': [...leadSources, other],
  'deal.useCase': [other],
  'deal.competitor': [other],
  'registration.status': statuses,
}

/** `narrow → broad` where the broad option names the narrow one as a part ("SaaS or PaaS"). */
const broader: Record<string, [narrow: string, broad: string][]> = {
  'account.industry': industryBroader,
  'deal.deliveryModel': deliveryBroader,
}

const split = (row: string): string[] => row.split('|').map(foldOption)

/** Folded texts that mean the same as this one when asked for the term, without the text itself. */
export function sameMeaning(text: string, term: string): string[] {
  const own = foldOption(text)
  const rows = (tables[term] ?? []).map(split).filter(row => row.includes(own))
  return rows.flat().filter(one => one !== own)
}

/** Folded texts of the wider class that this one belongs to. */
export function widerMeaning(text: string, term: string): string[] {
  const own = new Set([foldOption(text), ...sameMeaning(text, term)])
  const wide = (broader[term] ?? [])
    .filter(([narrow]) => own.has(foldOption(narrow)))
    .map(([, broad]) => foldOption(broad))
  return wide.flatMap(broad => [broad, ...sameMeaning(broad, term)])
}
