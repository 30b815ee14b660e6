import { registrationWord } from './read-words.ts'

/** What the columns of a list are that its rows can have several of, each of another thing. */
const kinds = [
  /(?<!\p{L})(?:id|identifier|identifiant|number|no|nr|code|codigo|código|codice)\.?$|n[°º]|#|nummer(?!\p{L})|número|numéro|numero|番号|编号|編號|번호/iu,
  /stat(?:us|e|ut|o)(?!\p{L})|(?<!\p{L})(?:estado|situação|zustand|durum|stav)(?!\p{L})|ステータス|状態|状态|狀態|상태/iu,
]

/** Things that come after a registration, or beside it; a deal's own id or status is often meant for the registration's. */
const beside =
  /quote|order|invoice|payment|contract|shipment|licen[cs]e|subscription|renewal|\bpo\b|angebot|auftrag|rechnung|vertrag|devis|commande|facture|contrat|pedido|factura|fatura|contrato|preventivo|ordine|fattura|offerte|factuur|見積|受注|請求|报价|订单|발주|견적/iu

/**
 * Columns whose id or status is that of another thing than the registration. Where one column names the registration, all
 * others of its kind are; of several that do not, all are.
 */
export function foreignColumns(labels: string[]): Set<string> {
  const foreign = kinds.flatMap(kind => {
    const all = labels.filter(label => kind.test(label))
    const named = all.filter(label => registrationWord.test(label))
    const own = named.length ? named : all.filter(label => !beside.test(label))
    return own.length === 1 ? all.filter(label => !own.includes(label)) : all
  })
  return new Set(foreign)
}
