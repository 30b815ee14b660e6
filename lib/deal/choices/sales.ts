/** Rows of texts that mean the same in CRM pick lists, deal registration forms and portals. */
export const dealTypes: string[] = [
  'New Business | Net New Business | Net New | newbusiness | Neugeschäft | Nouvelle affaire | Nuevo negocio | Novo negócio | Nieuwe business | 新規ビジネス | 新規商談',
  'New Customer | New Logo | Neukunde | Nouveau client | Nuevo cliente | Novo cliente | Nuovo cliente | Nieuwe klant | 新規顧客',
  'Existing Business | existingbusiness | Bestandsgeschäft | Affaire existante | Negocio existente | Negócio existente | Bestaande business | 既存ビジネス',
  'Existing Customer | Bestandskunde | Client existant | Cliente existente | Cliente esistente | Bestaande klant | 既存顧客',
  'Renewal | Contract Renewal | Verlängerung | Renouvellement | Renovación | Renovação | Rinnovo | Verlenging | 更新 | 契約更新',
  'Expansion | Erweiterung | Expansión | Expansão | Espansione | Uitbreiding',
  'Upsell | Up-sell | アップセル',
  'Cross-sell | Crosssell | クロスセル',
]

export const stages: string[] = [
  'Closed Won | Won | closedwon | Geschlossen und gewonnen | Geschlossen - gewonnen | Gewonnen | Gagné | Gagnée | Fermée gagnée | Fermé gagné | Ganado | Ganada | Cerrada ganada | Cerrado ganado | Ganho | Fechado e ganho | Fechado ganho | Chiuso vinto | Vinto | Chiusa acquisita | Gesloten - gewonnen | 受注 | 成立 | 商談成立',
  'Closed Lost | Lost | closedlost | Geschlossen und verloren | Geschlossen - verloren | Verloren | Perdu | Perdue | Fermée perdue | Fermé perdu | Perdido | Perdida | Cerrada perdida | Cerrado perdido | Fechado e perdido | Fechado perdido | Chiuso perso | Perso | Chiusa persa | Gesloten - verloren | 失注 | 不成立',
  'Negotiation | Negotiation/Review | Verhandlung | Négociation | Negociación | Negociação | Negoziazione | Onderhandeling | 交渉',
  'Proposal | Proposal/Price Quote | Proposal/Quote | Angebot | Proposition | Propuesta | Proposta | Voorstel | 提案',
  'Qualification | Qualifizierung | Calificación | Qualificação | Qualifica | Kwalificatie',
  'Prospecting | Prospektion | Prospection | Prospección | Prospecção',
]

export const deliveryModels: string[] = [
  'SaaS | Software as a Service | Software-as-a-Service (SaaS) | Software as a Service (SaaS)',
  'PaaS | Platform as a Service | Platform-as-a-Service (PaaS) | Platform as a Service (PaaS)',
  'BYOL | Bring Your Own License | Bring your own license (BYOL)',
  'AMI | Amazon Machine Image | Amazon Machine Image (AMI)',
  'SaaS or PaaS | SaaS/PaaS',
  'BYOL or AMI | BYOL/AMI',
  'Managed Services | Managed Service | Services gérés | Services managés | Servicios gestionados | Serviços gerenciados | Servizi gestiti | マネージドサービス',
  'Professional Services | Services professionnels | Servicios profesionales | Serviços profissionais | Servizi professionali | プロフェッショナルサービス',
  'Resell | Resale | Reselling | Wiederverkauf | Revente | Reventa | Revenda | Rivendita | Wederverkoop | 再販',
  'On-premises | On-premise | On-prem | On premises | オンプレミス',
]

/** The option names the narrower model as one of two. */
export const deliveryBroader: [narrow: string, broad: string][] = [
  ['SaaS', 'SaaS or PaaS'],
  ['PaaS', 'SaaS or PaaS'],
  ['BYOL', 'BYOL or AMI'],
  ['AMI', 'BYOL or AMI'],
]

export const leadSources: string[] = [
  'Web | Website | Web Site | Webseite | Site web | Sitio web | Site | Sito web | ウェブ | Webサイト',
  'Partner Referral | Partnerempfehlung | Recommandation de partenaire | Recommandation partenaire | Recomendación de partner | Indicação de parceiro | Segnalazione partner | パートナー紹介',
  'Employee Referral | Mitarbeiterempfehlung | Recommandation d’un employé | Recomendación de empleado | Indicação de funcionário | 社員紹介',
  'Customer Referral | Kundenempfehlung | Recommandation client | Recomendación de cliente | Indicação de cliente | 顧客紹介',
  'Trade Show | Tradeshow | Messe | Salon professionnel | Feria comercial | Feira comercial | Fiera | Beurs | 展示会',
  'Cold Call | Cold Calling | Kaltakquise | Appel à froid | Llamada en frío | Chiamata a freddo | Koude acquisitie',
  'Advertisement | Advertising | Werbung | Publicité | Publicidad | Publicidade | Pubblicità | Advertentie | 広告',
  'Purchased List | Gekaufte Liste | Liste achetée | Lista comprada | Lista acquistata | 購入リスト',
  'Phone Inquiry | Phone Enquiry | Telefonische Anfrage | Demande par téléphone | Consulta telefónica | 電話問い合わせ',
  'Webinar | Web-Seminar | Webinaire | Seminario web | ウェビナー',
]

export const statuses: string[] = [
  'Approved | Genehmigt | Freigegeben | Approuvé | Approuvée | Aprobado | Aprobada | Aprovado | Aprovada | Approvato | Approvata | Goedgekeurd | 承認 | 承認済み | 承認済',
  'Rejected | Declined | Denied | Abgelehnt | Rejeté | Rejetée | Refusé | Refusée | Rechazado | Rechazada | Rejeitado | Recusado | Rifiutato | Respinto | Afgewezen | 却下 | 否認',
  'Pending | Ausstehend | En attente | Pendiente | Pendente | In attesa | In afwachting | 保留 | 保留中',
  'Submitted | Eingereicht | Soumis | Soumise | Enviado | Enviada | Inviato | Ingediend | 申請済み | 提出済み',
  'In Review | Under Review | Under-review | In Prüfung | En cours d’examen | En revisión | Em análise | Em revisão | In revisione | In beoordeling | 審査中 | レビュー中',
  'Expired | Abgelaufen | Expiré | Expirée | Caducado | Vencido | Expirado | Scaduto | Verlopen | 期限切れ | 失効',
  'Draft | Entwurf | Brouillon | Borrador | Rascunho | Bozza | Concept | 下書き | ドラフト',
  'Cancelled | Canceled | Storniert | Annulé | Annulée | Cancelado | Cancelada | Annullato | Geannuleerd | キャンセル | キャンセル済み',
]
